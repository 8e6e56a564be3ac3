// References as bibliographies and syllabi write them: family names first, one below another, dashes for the same people.
import { describe, expect, test } from "vitest";
import { notesOf, papersOf, titlesOf } from "../lists.ts";

const URL = "https://example.org/a";

test.each([
  [`- Hill, Patrick. [A walk through caves](${URL})`, ["Patrick Hill"]],
  [`- Hill, Dmitry. [**A walk through many caves**](${URL})`, ["Dmitry Hill"]],
  [`Hill, Patrick. [A walk through caves](${URL})`, ["Patrick Hill"]],
  [`- Hill, Ann, Doe, Max, and Poe, Jo. [A walk through caves](${URL})`, ["Ann Hill", "Max Doe", "Jo Poe"]],
  [`- Hill, Paul & David Roe. (2008). *A walk through caves*.`, ["Paul Hill", "David Roe"]],
  [
    `- Hill, E Ashley, Maureen C Roe, and S T Poe. “A walk through caves.” *Cave* 2 (2001): 3–4.`,
    ["E Ashley Hill", "Maureen C Roe", "S T Poe"],
  ],
  [`- Hill, DL, M Roe, and DF Poe. “A walk through caves.” *Cave* 2 (2001): 3–4.`, ["DL Hill", "M Roe", "DF Poe"]],
  [`- Hill, Eri et al. (2020). [*A walk through caves*](${URL}).`, ["Eri Hill"]],
  ["Hill, M. B., & New, M. (2007). A walk through caves. *Cave Letters*, 22(1), 42–7.", ["M. B. Hill", "M. New"]],
  [
    "Hill, R. a., Stone Roe, A., & Poe, B. a. (2007). A walk through caves. *Cave Letters*.",
    ["R. A. Hill", "A. Stone Roe", "B. A. Poe"],
  ],
  ["- Hill RS. 2015. A walk through caves. Cave Biology 106(1):1-19.", ["R. S. Hill"]],
  ["- Hill, J. Scott. 2001. A walk through many caves. Cave Press.", ["J. Scott Hill"]],
  ["- Hill, J. Scott, & Roe, M. (2001). A walk through many caves. Cave Press.", ["J. Scott Hill", "M. Roe"]],
  ["- 张三 (2021). 洞穴中的导航研究. 计算机学报.", ["张三"]],
  [`- 李四, 王五. [洞穴中的导航研究](${URL}). 2020`, ["李四", "王五"]],
  [`- Hill, E., Wolf, A. (2001). A walk through caves (p. 314). Cave Press.`, ["E. Hill", "A. Wolf"]],
  [`- Read Ann Hill, _A walk through caves_ (MIT Press, 2012) [Available as [eBook](${URL})]`, ["Ann Hill"]],
  [
    `- Jack Hill and Ian Roe, “A walk through caves,” _Cave Letters_ 5 (April 1963), pp. 3–9. [Available as an [eBook](${URL}).]`,
    ["Jack Hill", "Ian Roe"],
  ],
])("people: %s", (entry, authors) => {
  expect(papersOf(entry)).toMatchObject([{ authors }]);
});

test("a full name before a colon and a link is somebody where entries begin with people", () => {
  const text = `- Bing Hill, Ann Roe: Deep Caves of Old. ACL 2012\n- Jo Poe, Ann Roe: Deep Rocks of Old. ACL 2013\n- Bing Hill : [Caves at Night](${URL})`;
  expect(papersOf(text).at(-1)).toMatchObject({ title: "Caves at Night", authors: ["Bing Hill"], comment: null });
});

test("references one below another are papers, and go on over several lines", () => {
  const text = [
    "Roe, Donna. 1988. *Caves of Old*. Cave Letters 14 (3): 575–99.",
    "———. 2016. Staying in the Caves. Durham: Hill University Press.",
    "Latour, Bruno, Steve Doe, Jonas Poe, and",
    "Max Doe. 1979. Life of Mountains and a rather",
    "long title. Beverly Hills: Sage.<br>",
    "Hill, Jo. *Python*, 3rd Ed.",
  ].join("\n");
  expect(papersOf(text)).toMatchObject([
    { title: "Caves of Old", authors: ["Donna Roe"], date: "1988" },
    { title: "Staying in the Caves", authors: ["Donna Roe"], date: "2016" },
    {
      title: "Life of Mountains and a rather long title",
      authors: ["Bruno Latour", "Steve Doe", "Jonas Poe", "Max Doe"],
      venue: "Beverly Hills: Sage",
    },
  ]);
});

test("dashes name nobody after a reference that is not read", () => {
  const text = "- Roe, Ann. 1988. A walk. Cave Press.\n- something else\n- ———. 2016. Another walk. Cave Press.";
  expect(papersOf(text).map(({ authors }) => authors)).toEqual([["Ann Roe"], []]);
  expect(notesOf(text)).toEqual(["something else"]);
});

test.each([
  [
    "Roe, M. (2015). A walk through caves. Ecology letters. 18. 10.1111/ele.12439.",
    { doi: "10.1111/ele.12439", url: "https://doi.org/10.1111/ele.12439", comment: null },
  ],
  [
    "- Roe J, Doe A. A walk through caves. Cell. 2010;12(3):1-9. PubMed: [PMID:123456](https://pubmed.ncbi.nlm.nih.gov/123456)",
    { url: "https://pubmed.ncbi.nlm.nih.gov/123456", notes: [], date: "2010" },
  ],
  [
    "- Roe, S., Doe, R. P. (2014). A walk through caves. Ecography, (37), 1084–1091.",
    { venue: "Ecography", comment: null },
  ],
  [
    "- Roe, Ann, and Max Doe. “A walk through caves.” Environmetrics 24, no. 7 (November 21, 2013): 476–88.",
    { date: "2013-11-21", comment: null },
  ],
  ["- Roe, A. (2011). A walk through caves. *Neuron, 70*(2), 200–227.", { venue: "Neuron", comment: null }],
  [
    "- Roe, A. (2001). A walk through caves (p. 314). Cave University Press.",
    { title: "A walk through caves", venue: "Cave University Press" },
  ],
  ["- Hegel, G. W. F. (1812–1816). Science of caves.", { title: "Science of caves", date: "1812" }],
  [`- [A walk through caves](${URL}), *Human Brain Mapping*`, { authors: [] }],
  [`- [[GenePattern]](${URL}) - a tool`, { title: "GenePattern" }],
  [
    `- **CaveGPT** ([Lake Lab](${URL}), 2023) — A model of caves.`,
    { title: "CaveGPT", organizations: ["Lake Lab"], date: "2023", comment: "A model of caves." },
  ],
  [
    `**MoonLM** ([Lake Lab](${URL}), 2023) — A model of the moon.`,
    { title: "MoonLM", organizations: ["Lake Lab"], date: "2023" },
  ],
])("facts: %s", (entry, expected) => {
  expect(papersOf(entry)).toMatchObject([expected]);
});

test.each([
  `- We follow [this approach](${URL}) in most caves, but not in all.`,
  `- [This survey](${URL}) shows that caves can be walked at night.`,
  `[This survey](${URL}) says that caves are dark.`,
])("no paper: %s", (text) => {
  expect(papersOf(text)).toEqual([]);
});

test("lines that only name what follows are neither notes nor papers", () => {
  const text = `Papers last week\n\n- [A walk in caves](https://arxiv.org/abs/2401.00001)\n\nPaper | Code\n\n[A walk in dunes](https://arxiv.org/abs/2401.00003)\n\nPaper | Code\n`;
  expect(notesOf(text)).toEqual([]);
  expect(papersOf(text).map(({ title, notes }) => [title, notes])).toEqual([
    ["A walk in caves", []],
    ["A walk in dunes", []],
  ]);
});

describe("references one a paragraph", () => {
  const [first, second, third] = [
    "Ann Roe and Max Doe. The shape of caves: Linear structure in wet rocks. In CaveConf, 2024.",
    "Ann Roe, Max Doe, Jo Poe, and Al Hill. Locating and editing lamps in caves. NeurIPS, 2022.",
    "caveman. seeing in the dark: a lamp for caves. CaveBlog, 2020.",
  ];

  test("are papers, whatever dates them", () => {
    expect(papersOf(`${first}\n\n${second}`)).toMatchObject([
      { title: "The shape of caves: Linear structure in wet rocks", authors: ["Ann Roe", "Max Doe"], date: "2024" },
      { title: "Locating and editing lamps in caves", venue: "NeurIPS", date: "2022" },
    ]);
  });

  test("say that one beside them, or below a heading that names them, is one too", () => {
    const titles = (text: string): number => titlesOf(text).length;
    expect(titles(`# A list\n\n${first}\n\n${third}`)).toBe(1);
    expect(titles(`# A list\n\n${first}\n\n${third}\n\n${second}`)).toBe(3);
    expect(titles(`# A list\n\n## References\n\n${first}\n\n${third}`)).toBe(2);
  });

  test("believe one full name before a full stop", () => {
    const book = "Judith Pearl. Causes of deep caves. Cave Press, 2009.";
    expect(papersOf([first, second, book, first].join("\n\n"))).toMatchObject([
      {},
      {},
      { title: "Causes of deep caves", authors: ["Judith Pearl"], date: "2009" },
      {},
    ]);
  });

  test("make no papers of what is said about them", () => {
    const said = "It was the first work that showed the shape of caves to those who live near them, in 2024.";
    expect(titlesOf([first, said, second, said].join("\n\n"))).toHaveLength(2);
    expect(titlesOf([first, second, "Both were read by all of us in 2024 and 2025."].join("\n\n"))).toHaveLength(2);
  });
});
