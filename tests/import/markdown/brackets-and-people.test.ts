// What is in brackets after a title or a person, and people at the beginning of a link or a reference: each form with made-up words,
// and titles that look like it.
import { describe, expect, test } from "vitest";
import { parseOutline } from "../../../src/import/markdown/parse-outline.ts";
import type { OutlinePaper } from "../../../src/import/outline.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const URL = "https://example.org/a";

const papersOf = (text: string): OutlinePaper[] =>
  parseOutline(`# List\n\n## Topic\n\n${text}\n`, "list.md").topics.flatMap(({ papers }) => papers);
const titlesOf = (text: string): string[] => papersOf(text).map(({ title }) => title);
const link = (words: string, at = 1): string => `[${words}](https://example.org/${at})`;

describe("the person first and the work in brackets", () => {
  const list = `* Nick Roe (*Deep Maps, 2014.*)
* Paul Doe and H. James Lind (*Cave + Map, 2018.*)
* Ann Berg (*Two Treatises of Walking, 1689.*) **key theorist of walking.**
* Jo Poe (*The Book of Caves (Liber Antrorum), published in 2009.*)
* Margaret Hahn (On Walking, 1989.) **foundational**
* Lea Lind (*The Old Lakes, 1929-1935.*)`;

  test("is read where the page writes so, with the bold remark as its comment", () => {
    expect(papersOf(list)).toMatchObject([
      { title: "Deep Maps", authors: ["Nick Roe"], date: "2014" },
      { title: "Cave + Map", authors: ["Paul Doe", "H. James Lind"], date: "2018" },
      {
        title: "Two Treatises of Walking",
        authors: ["Ann Berg"],
        date: "1689",
        comment: "key theorist of walking.",
        organizations: [],
      },
      { title: "The Book of Caves (Liber Antrorum)", authors: ["Jo Poe"], date: "2009" },
      { title: "On Walking", authors: ["Margaret Hahn"], date: "1989", comment: "foundational" },
      { title: "The Old Lakes", authors: ["Lea Lind"], date: "1929" },
    ]);
  });

  test.each([
    [
      "journals after titles",
      (at: number): string => `* ${["Deep Caves", "Wet Maps", "Slow Rain"][at]} (*Cave Letters, 2015.*)`,
    ],
    [
      "people after titles",
      (at: number): string => `* ${["Deep Caves", "Wet Maps", "Slow Rain"][at]} (*Ann Roe, 2015.*)`,
    ],
    [
      "publishers after titles",
      (at: number): string => `* ${["Deep Caves", "Wet Maps", "Slow Rain"][at]} (*Lake University Press, 2015.*)`,
    ],
  ])("is not read where the brackets hold %s", (_, line) => {
    const people = papersOf([0, 1, 2].map(line).join("\n")).flatMap(({ authors }) => authors);
    expect(people).not.toContain("Deep Caves");
  });

  test("is not read where one entry alone is written so", () => {
    const text = `* Deep Caves (*Walking Slowly, 2015.*)\n${[1, 2, 3].map((at) => `* ${link("A title of some words", at)}`).join("\n")}`;
    expect(papersOf(text).flatMap(({ authors }) => authors)).toEqual([]);
  });
});

describe("organisations in brackets after a title", () => {
  const list = `- **Walking in Caves With Maps.** (Lake University, UCLA)
- **DeepCave: A Polyvalent Walking Machine.** (CAS, USTC, Inria)
- **Efficient Walking Engines Without Light.** (Lake University, River University, MIT, Renesas)
- Scalable Classifiers for Energy in Wet Caves. (Purdue University, Microsoft Research)
- Design Methods for Near-Threshold Caving (NTC) Regions. (AMD)
- A 7nm 4-Lamp Cave Engine with Training (IBM)
- Crosswise Approximations for Quiet Caves (Lake University et al.)
- **Customizing Maps for Efficient Implementation.**
- A Configurable Walking Function using Lamps.`;

  test("are its organisations where the page writes so, in bold or plain, and the others are works too", () => {
    expect(papersOf(list)).toMatchObject([
      { title: "Walking in Caves With Maps", organizations: ["Lake University", "UCLA"], comment: null },
      { title: "DeepCave: A Polyvalent Walking Machine", organizations: ["CAS", "USTC", "Inria"] },
      {
        title: "Efficient Walking Engines Without Light",
        organizations: ["Lake University", "River University", "MIT", "Renesas"],
      },
      {
        title: "Scalable Classifiers for Energy in Wet Caves",
        organizations: ["Purdue University", "Microsoft Research"],
      },
      { title: "Design Methods for Near-Threshold Caving (NTC) Regions", organizations: ["AMD"] },
      { title: "A 7nm 4-Lamp Cave Engine with Training", organizations: ["IBM"] },
      { title: "Crosswise Approximations for Quiet Caves", organizations: ["Lake University"] },
      { title: "Customizing Maps for Efficient Implementation", organizations: [] },
      { title: "A Configurable Walking Function using Lamps", organizations: [] },
    ]);
  });

  test("are none where the words in brackets are what the title is called for short", () => {
    const text = `${list}\n- Walking with Near-Threshold Caving (NTC)`;
    expect(titlesOf(text)).toContain("Walking with Near-Threshold Caving (NTC)");
  });

  test("are none where they say how it was presented", () => {
    const last = papersOf(`${list}\n- **Walking Slowly in Wet Caves.** (Best Paper Award)`).at(-1);
    expect(last).toMatchObject({ title: "Walking Slowly in Wet Caves", organizations: [] });
  });

  test("are none where no other entry has any", () => {
    const text = `- ${link("Walking in Caves", 1)} (Google, Stanford University)\n- ${link("Maps of Lakes", 2)} (Rust, Python)`;
    expect(papersOf(text)).toMatchObject([
      { organizations: [], comment: "Google, Stanford University" },
      { organizations: [], comment: "Rust, Python" },
    ]);
  });

  test("are none in square brackets or before words, where other entries end in some", () => {
    const text = `${list}\n- ${link("Cave Lamps", 1)} [Python] - a library (River) for lamps`;
    expect(papersOf(text).at(-1)).toMatchObject({ title: "Cave Lamps", organizations: [] });
  });
});

describe("people with initials at the beginning of a link", () => {
  const several = `- ${link("Roe, R. and Lind, F. Rethinking Caves: Curriculum Walking", 1)}
- ${link("Doe, A. et al. Freedom Cave 3.0: Lamps and Selection", 2)}
- ${link("Poe, A.B., Berg, C. and Hahn, D. Maps for Walking and Chemistry", 3)}
- ${link("Lee, J. et al. caveGPT: a model of caves", 4)}
- ${link('Hahn, A. et al. "Cave Breaker": Walking Through Walls', 5)}`;

  test("are no part of the title, however many they are", () => {
    expect(papersOf(several)).toMatchObject([
      { title: "Rethinking Caves: Curriculum Walking", authors: ["R. Roe", "F. Lind"], authorsComplete: true },
      { title: "Freedom Cave 3.0: Lamps and Selection", authors: ["A. Doe"], authorsComplete: false },
      {
        title: "Maps for Walking and Chemistry",
        authors: ["A. B. Poe", "C. Berg", "D. Hahn"].map((name) => name.replace("A. B.", "A.B.")),
      },
      { title: "caveGPT: a model of caves", authors: ["J. Lee"] },
      { title: '"Cave Breaker": Walking Through Walls', authors: ["A. Hahn"] },
    ]);
  });

  test("are believed one alone where others of the page are written so", () => {
    const one = papersOf(`${several}\n- ${link("Bersohn, M. Automatic Walking Problems", 6)}`).at(-1);
    expect(one).toMatchObject({ title: "Automatic Walking Problems", authors: ["M. Bersohn"] });
    const rows = several.replace(/^- (.*)$/gm, "| 2020 | $1 |");
    const table = `| Date | Publication |\n|--|--|\n${rows}\n| 1969 | ${link("Bersohn, M. Automatic Walking Problems", 6)} |`;
    expect(papersOf(table).at(-1)).toMatchObject({ title: "Automatic Walking Problems", authors: ["M. Bersohn"] });
  });

  test.each([
    "Vitamins, B. Complex Forms of Life",
    "Washington, D.C. Metro Systems at Night",
    "Caves, Lakes and Rivers. A Walk",
    "Lakes, A. and the Rivers of the North",
  ])("are none in %s", (title) => {
    expect(papersOf(`- ${link(title)}\n- ${link("Another title of words", 2)}`)[0]).toMatchObject({
      title,
      authors: [],
    });
  });
});

describe("a title after labels with a date", () => {
  test("begins with the words in bold", () => {
    const text = `- [arXiv 2025.02](${ARXIV}), **HOMIE**: Walking with an Exoskeleton Cockpit, [website](${URL})
- [arXiv 2025.02](https://arxiv.org/abs/2502.02858), **Dexterous Safe Walking** for Cavers in Cluttered Lakes
- [website 2025.11](https://sonic.example.org/), SONIC: Supersizing Cave Maps
- [arXiv 2025.05](https://arxiv.org/abs/2505.02833), **TWIST: Walking With Whole Bodies**`;
    expect(papersOf(text)).toMatchObject([
      { title: "HOMIE: Walking with an Exoskeleton Cockpit", url: ARXIV, date: "2025-02", comment: null },
      { title: "Dexterous Safe Walking for Cavers in Cluttered Lakes", comment: null },
      { title: "SONIC: Supersizing Cave Maps", date: "2025-11" },
      { title: "TWIST: Walking With Whole Bodies" },
    ]);
  });

  test.each([
    ["- **CaveNet**: a map of caves [[paper](https://arxiv.org/abs/2401.00001)]", "a map of caves"],
    ["- [CaveNet](https://arxiv.org/abs/2401.00001), **oral**: a map of caves", "CaveNet"],
    ["- [Walking in 2025.5 Caves](https://arxiv.org/abs/2401.00001), a study", "Walking in 2025.5 Caves"],
  ])("is unlike %s", (text, title) => {
    expect(titlesOf(text)[0]).toContain(title);
  });
});

describe("references", () => {
  test("have a month in the brackets of the year", () => {
    expect(
      papersOf(
        `- Roe, J., Hahn, G. R., & Lind, D. (2010, October). Walking as a source of critical inquiry. In Proceedings of the 12th conference (pp. 3-10). ${URL}`,
      ),
    ).toMatchObject([
      {
        title: "Walking as a source of critical inquiry",
        authors: ["J. Roe", "G. R. Hahn", "D. Lind"],
        date: "2010-10",
      },
    ]);
  });

  test.each([
    [
      "Gray, Mary L., and Siddharth Lind. Ghost walks: How to stop a new cave. Eamon Dolan Books, 2019.",
      "Ghost walks: How to stop a new cave",
      ["Mary L. Gray", "Siddharth Lind"],
      "Eamon Dolan Books",
    ],
    [
      "Roe, Alice, ed. Cave visibility: First-person stories. Vintage, 2020.",
      "Cave visibility: First-person stories",
      ["Alice Roe"],
      "Vintage",
    ],
    [
      "Dolmage, Jay T. Academic walking: Caves and higher education. Vancouver: Arsenal Pulp Press, 2017.",
      "Academic walking: Caves and higher education",
      ["Jay T. Dolmage"],
      "Vancouver: Arsenal Pulp Press",
    ],
    [
      "Price, Devon. Lakes do not exist. Simon and Schuster, 2021.",
      "Lakes do not exist",
      ["Devon Price"],
      "Simon and Schuster",
    ],
  ])("of books end in publisher and year: %s", (text, title, authors, venue) => {
    expect(papersOf(`- ${text}\n- ${text.replace(title, "Another book about lakes")}`)[0]).toMatchObject({
      title,
      authors,
      venue,
      kind: "book",
    });
  });

  test.each([
    "Walking, Running. A study of caves and of lakes. Cave Letters, 2019.",
    "Lakes, Rivers and Caves. A study of walking. Vintage, 2019.",
    "Caves, Maps. Walking without lamps. Journal of Caves, 2019.",
  ])("of books are not like %s", (text) => {
    expect(papersOf(`- ${text}\n- ${link("A title of some words")}`).filter(({ kind }) => kind === "book")).toEqual([]);
  });
});

describe("a date in brackets before a linked title", () => {
  const after = "), Ann Roe et al., CHI";
  const lines = [
    `[6, 2023] [Walking in the Dark](${ARXIV}${after}`,
    ` [October, 2022] [Caves of the North](${URL}${after}`,
    `[2021-04] [Maps of the South](${URL}2${after}`,
    `[2020] [Lamps at Night](${URL}3), Ann Roe et al., n/a`,
  ];
  const read = [
    { title: "Walking in the Dark", date: "2023-06", authors: ["Ann Roe"], venue: "CHI", comment: null },
    { title: "Caves of the North", date: "2022-10", authors: ["Ann Roe"], venue: "CHI", comment: null },
    { title: "Maps of the South", date: "2021-04", authors: ["Ann Roe"], venue: "CHI", comment: null },
    { title: "Lamps at Night", date: "2020", authors: ["Ann Roe"], venue: null, comment: null },
  ];

  test("is its date in paragraphs, lines and bullets", () => {
    expect(papersOf(lines.join("\n\n"))).toMatchObject(read);
    expect(papersOf(lines.join("\n"))).toMatchObject(read);
    expect(papersOf(lines.map((line) => `- ${line.trim()}`).join("\n"))).toMatchObject(read);
  });

  test("but other brackets, or a date before prose, begin no paper", () => {
    expect(titlesOf(`- [A Title of Some Words](${ARXIV})\n\n[note] [the docs](${URL}) explain it.`)).toHaveLength(1);
    expect(titlesOf(`- [A Title of Some Words](${ARXIV})\n\n[2023] was a good year, see [here](${URL}).`)).toHaveLength(
      1,
    );
    expect(papersOf(`- [13, 2023] [Walking in the Dark](${ARXIV}2)`)).toMatchObject([{ date: null }]);
  });
});
