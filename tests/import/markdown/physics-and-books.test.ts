// References as physicists write them, of books and of theses, and groups above references.
import { describe, expect, test } from "vitest";
import { parseOutline } from "../../../src/import/markdown/parse-outline.ts";
import type { OutlinePaper } from "../../../src/import/outline.ts";

const URL = "https://example.org/a";

const papersOf = (text: string): OutlinePaper[] =>
  parseOutline(`# List\n\n## Topic\n\n${text}\n`, "list.md").topics.flatMap(({ papers }) => papers);

describe("journals by their abbreviated names, as physicists cite", () => {
  test.each([
    ["*Deep caves*, A. Lind, M. Roe, [Phys. Rev. B **99**, 125101 (2019)]"],
    ["A. Lind, M. Roe, *Deep caves*, [Phys. Rev. B 99, 125101 (2019)]"],
    ["Deep caves, A. Lind and M. Roe, [Phys. Rev. B 99, 125101 (2019)]"],
  ])("%s", (line) => {
    expect(papersOf(`- ${line}(${URL})`)).toMatchObject([
      {
        title: "Deep caves",
        authors: ["A. Lind", "M. Roe"],
        venue: "Phys. Rev. B",
        date: "2019",
        kind: "article",
        url: URL,
        publication: { volume: "99", pages: "125101" },
      },
    ]);
  });

  test("in plain words, with the year after the volume, or without numbers in a link", () => {
    const text = [
      "- A. Lind and M. Roe, *Deep caves*, *Nature* **580**, 254 (2020)",
      `- A. Lind et al., "Deep lakes," [JHEP 03 (2019) 045](${URL})`,
      `- Deep rivers. A. Lind et al. [Nat. Commun. (2018)](${URL}2)`,
      `- [Phys. Rev. Lett. 120, 066802 (2017)](${URL}3): Deep streams below the hills`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Deep caves", venue: "Nature", date: "2020", publication: { volume: "580", pages: "254" } },
      { title: "Deep lakes", authors: ["A. Lind"], venue: "JHEP", date: "2019", url: URL },
      { title: "Deep rivers", authors: ["A. Lind"], venue: "Nat. Commun.", date: "2018", url: `${URL}2` },
      { title: "Deep streams below the hills", venue: "Phys. Rev. Lett.", date: "2017", url: `${URL}3` },
    ]);
  });

  test("without a title, the citation is all that a work is called", () => {
    expect(papersOf("- A. Lind, M. Roe, Phys. Rev. B **99**, 125101 (2019)")).toMatchObject([
      { title: "Phys. Rev. B 99, 125101", authors: ["A. Lind", "M. Roe"], venue: "Phys. Rev. B", date: "2019" },
    ]);
  });

  test("somebody in bold among the people, initials first or last", () => {
    const text = [
      `- **A. Lind** and M. Roe, "Deep caves", [arXiv:1904.00001](${URL})`,
      "- Roe M., **Lind A.** et al. Deep lakes. Nature 2020.",
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Deep caves", authors: ["A. Lind", "M. Roe"], comment: null },
      { title: "Deep lakes", authors: ["M. Roe", "A. Lind"], venue: "Nature", date: "2020" },
    ]);
  });

  test("people in brackets whose initial is that of a journal", () => {
    const text = [
      `- [Deep caves](${URL}) (J. Lind and J. Roe)`,
      `- [Deep lakes](${URL}2) (Jo Lind, Nature 2020)`,
      "- Deep rivers (C. Roe, Springer 2006)",
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { authors: ["J. Lind", "J. Roe"], venue: null },
      { authors: ["Jo Lind"], venue: "Nature", date: "2020" },
      { title: "Deep rivers", authors: ["C. Roe"], venue: "Springer", date: "2006" },
    ]);
  });

  test("a DOI with brackets in it is read whole", () => {
    expect(
      papersOf("- Lind S. Deep caves. Physica D. 1990;42(1-3):335-346. doi:10.1016/0167-2789(90)90087-6."),
    ).toMatchObject([{ title: "Deep caves", url: "https://doi.org/10.1016/0167-2789(90)90087-6" }]);
  });
});

describe("books and theses", () => {
  test.each([
    ["Lind, Ann. *Caves and Lakes*. Cambridge, MA: Cave UP, 1980. Print.", ["Ann Lind"], "Cave UP"],
    ["Lind, Ann, Max Roe, and Jo Poe. *Deep Caves*. MIT Press, 2016.", ["Ann Lind", "Max Roe", "Jo Poe"], "MIT Press"],
    [
      "Lind D. *Caves, Fast and Slow*. New York: Farrar, Straus and Giroux; 2011.",
      ["D. Lind"],
      "Farrar, Straus and Giroux",
    ],
    ["Lind, *Deep Caves*, Springer, 2006", ["Lind"], "Springer"],
    ["Lind, D. (1996) *The Cave*. Oxford University Press. pp. 3-31", ["D. Lind"], "Oxford University Press"],
    [
      "Lind, D. 1975. The language of caves. Vol. 5. Harvard university press.",
      ["D. Lind"],
      "Harvard university press",
    ],
    ["Deep Caves, Ann Lind, Max Roe, MIT Press, 2016", ["Ann Lind", "Max Roe"], "MIT Press"],
  ])("%s", (line, authors, venue) => {
    expect(papersOf(`- ${line}`)).toMatchObject([{ authors, venue, kind: "book", comment: null }]);
  });

  test.each([
    [`Deep Caves, Ann Lind, PhD thesis, MIT, 2019. [[pdf]](${URL})`, "MIT"],
    ['Lind, Ann. "Deep Caves." PhD diss., University of Chicago, 2019.', "University of Chicago"],
    ["Ann Lind, “Deep Caves,” Ph.D. dissertation, Dept. Comput. Sci., MIT, Cambridge, MA, 2019.", "MIT"],
  ])("%s", (line, venue) => {
    expect(papersOf(`- ${line}`)).toMatchObject([
      { title: "Deep Caves", authors: ["Ann Lind"], venue, kind: "thesis", date: "2019", comment: null },
    ]);
  });

  test("family names that are joined before the year", () => {
    const text = "- Deep Caves, Lind, Roe & Berg (2016)\n- Maps, Caves & Echoes (2016)";
    expect(papersOf(text)).toMatchObject([
      { title: "Deep Caves", authors: ["Lind", "Roe", "Berg"], date: "2016" },
      { title: "Maps, Caves & Echoes", authors: [] },
    ]);
  });
});

test("a short line with a colon above references names their group, as above links", () => {
  const [first, second] = [
    "Lind, A. (1990). Deep caves. *Cave Letters*, 3(3), 417–457.",
    "Roe, B. (1991). Wide caves. *Cave Letters*, 4(3), 41–45.",
  ];
  expect(papersOf(`Required:\n- ${first}\n\nOptional:\n- A cave alone\n- ${second}`)).toMatchObject([
    { title: "Deep caves", group: "Required" },
    { title: "Wide caves", group: "Optional" },
  ]);
});

describe("references as Google Scholar writes them", () => {
  test.each([
    [
      'Lind, Ann E., Max Roe, and Jo J. Williams. "Deep caves by ear." nature 323.6088 (1986): 533-536.',
      {
        authors: ["Ann E. Lind", "Max Roe", "Jo J. Williams"],
        venue: "Nature",
        publication: { volume: "323", pages: "533-536" },
      },
    ],
    [
      'Lind, Ann D., and Rob Roe. "Seeing in deep caves." European conference on computer vision. Cham: Springer Publishing, 2014.',
      {
        title: "Seeing in deep caves",
        venue: "European conference on computer vision",
        kind: "conference",
        date: "2014",
      },
    ],
    [
      "Lind, D., Roe, A. (2016). Mastering the caves. nature, 529(7587), 484-489.",
      { publication: { volume: "529", issue: "7587", pages: "484-489" } },
    ],
    [
      "Lind, A., & Roe, N. (2017). Light is all you need. Advances in neural information processing systems, 30.",
      { publication: { volume: "30" } },
    ],
    [
      "Lind, C., & Roe, S. (2020). Zoom in on caves. Distill, 5(3), e24.",
      { venue: "Distill", publication: { volume: "5", issue: "3", pages: "e24" } },
    ],
    [
      "Lind Y (2022) Probing the caves: promises and lamps. Computational Linguistics 48(1):207–219",
      { authors: ["Y. Lind"], title: "Probing the caves: promises and lamps" },
    ],
    ["Roche AG (2021). Deep caves and their lamps. Cave Letters, 3(2), 1-9.", { authors: ["Roche AG"] }],
    [
      "Lind, Ian, Joshua Roe, and Aaron Berg. Deep caves. MIT press, 2016.",
      { title: "Deep caves", authors: ["Ian Lind", "Joshua Roe", "Aaron Berg"], kind: "book" },
    ],
  ])("%s", (line, facts) => {
    expect(papersOf(`- ${line}`)).toMatchObject([facts]);
  });
});
