// Each convention of reading lists that has a file of its own, by the name of that file: what it reads, and what it leaves.
import { describe, expect, test } from "vitest";
import { listedAddress } from "../../../src/import/markdown/entry/addresses.ts";
import { parseCitation } from "../../../src/import/markdown/entry/link-labels.ts";
import { parsePeople } from "../../../src/import/markdown/entry/people.ts";
import { parseDatedSource, splitFacts } from "../../../src/import/markdown/entry/sources.ts";
import { parseVenue } from "../../../src/import/markdown/entry/venues.ts";
import { roleOfName } from "../../../src/import/markdown/fact-names.ts";
import { headingVenue, nameOfFold, topicName } from "../../../src/import/markdown/headings.ts";
import { reasonToLeaveOut } from "../../../src/import/markdown/left-out.ts";
import { parseOutline } from "../../../src/import/markdown/parse-outline.ts";
import { notesOf, outlineOf, papersOf, titlesOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const URL = "https://example.org/a";
const CODE = "https://github.com/a/b";

describe("entry/titles", () => {
  test.each([
    [
      "nicknamed",
      `- CaveNet: "Walking Through Caves at Night" ECCV. [[Paper]](${URL})`,
      "Walking Through Caves at Night",
    ],
    [
      "nicknamed",
      `- **CaveNet** "Walking Through Caves at Night" *ECCV 2020*. [[Paper](${URL})]`,
      "Walking Through Caves at Night",
    ],
    ["styled", `- **Walking at Night** [[Jane's diary]](${URL})`, "Walking at Night"],
    ["styled", `- **Walking at Night. [Doe (1970)](${URL}).**`, "Walking at Night"],
    ["styled", `- **[CaveNet]** Walking Through Caves | **[CVPR' 20]** | [[pdf]](${URL})`, "Walking Through Caves"],
    ["cited", `- A Walk Through Many Caves. [Roe, Doe (1970)](${URL}).`, "A Walk Through Many Caves"],
    ["cited", `- A Walk Through Many Caves [[Cave workshop at EMNLP 2024]](${URL})`, "A Walk Through Many Caves"],
    ["linked", `- <[A Walk Through Caves](${URL})> by Jane Doe, 2018.`, "A Walk Through Caves"],
    [
      "linked",
      `- [Doe, Jane, and Al Roe. "A walk through caves." *Cave Letters* (2017).](${URL})`,
      "A walk through caves",
    ],
    ["linked", `- [Hill University Press] [A Walk Through Caves](${URL})`, "A Walk Through Caves"],
    ["labelled", `- A Walk Through Caves, in *ICLR* 2024. [paper](${URL})`, "A Walk Through Caves"],
    ["labelled", `- [Python](${CODE}) - A language that reads well.`, "Python"],
    ["labelled", `- [[CVPR 2023](${URL})] A Walk Through Many Caves [[Project](${CODE})]`, "A Walk Through Many Caves"],
  ])("%s: %s", (_, entry, title) => {
    expect(papersOf(entry)).toMatchObject([{ title, url: expect.stringContaining("http") }]);
  });

  test("a link with a name before it that is no label belongs to an organisation", () => {
    expect(papersOf(`- OpenCave: [A Walk](${URL})\n- Paper: [Another Walk](${URL}2)`)).toMatchObject([
      { organizations: ["OpenCave"] },
      { organizations: [] },
    ]);
  });
});

describe("entry/plain-titles", () => {
  test.each([
    [
      "people-first",
      "- Jane Doe, Al Roe, Jo Poe, A Walk, a Run and a Swim, ICCV, 2015.",
      { title: "A Walk, a Run and a Swim", authors: ["Jane Doe", "Al Roe", "Jo Poe"], venue: "ICCV" },
    ],
    ["people-first", "- Jane Doe, Al Roe, Jo Poe, Cave Walking, ICCV 2015", { title: "Cave Walking", date: "2015" }],
    [
      "people-first",
      "- Jane Doe, Al Roe, Jo Poe, Cave Nets: Faster Walks, ICCV 2015",
      { title: "Cave Nets: Faster Walks" },
    ],
    [
      "people-first",
      "- Jane Doe and Al Roe: A Walk. Cave Letters 139, 2002.",
      { title: "A Walk", venue: "Cave Letters", date: "2002" },
    ],
    [
      "people-first",
      "- Jane Doe, et al.: A Walk Through Caves, 2015.",
      { title: "A Walk Through Caves", authors: ["Jane Doe"], authorsComplete: false },
    ],
    [
      "quoted",
      `- Lim, Bryan. "A walk through caves." CVPR 2018. [pdf](${URL})`,
      { title: "A walk through caves", authors: ["Bryan Lim"] },
    ],
    [
      "group",
      `- A Walk Through Caves (Big Caves 2022) [pdf](${URL})`,
      { title: "A Walk Through Caves", venue: "Big Caves", date: "2022" },
    ],
    [
      "before-facts",
      `- Caves with Primal, Dual and Sparse Walks. [pdf](${URL})`,
      { title: "Caves with Primal, Dual and Sparse Walks", authors: [] },
    ],
  ])("%s: %s", (_, entry, expected) => {
    // a page whose entries begin with people
    const others = "- Ann Bee, Cy Dee, Walking, CVPR, 2014.\n- Ed Eff and Flo Gee, Running, CVPR, 2014.\n";
    expect(papersOf(`${others}${entry}`).at(-1)).toMatchObject(expected);
  });

  test("gap: two spaces or a dash end the title in a cell", () => {
    const table = `| Paper | Links |\n|---|---|\n| 1) Cave Walks  They walk [far](${URL}). | [Paper](${ARXIV}) |\n| 2) Cave Runs - a data set | [Paper](${ARXIV}) |`;
    expect(papersOf(table)).toMatchObject([
      { title: "Cave Walks", url: ARXIV },
      { title: "Cave Runs", comment: "a data set" },
    ]);
  });

  test("titles with commas are not people", () => {
    expect(titlesOf(`- Sparse Codes, Dense Codes and What Is Between [pdf](${URL})`)).toEqual([
      "Sparse Codes, Dense Codes and What Is Between",
    ]);
  });
});

describe("facts after a title", () => {
  test.each([
    [
      "*Anna Berg (Lake Lab) et al. arXiv.*",
      { authors: ["Anna Berg"], authorsComplete: false, organizations: ["Lake Lab"] },
    ],
    [
      "*Anna Berg, Carl Dorn.* *Cave Letters, March 2021.*",
      { authors: ["Anna Berg", "Carl Dorn"], venue: "Cave Letters", date: "2021-03" },
    ],
    ["Cave Letters on Walking, Stone Press, 2019.", { venue: "Cave Letters on Walking, Stone Press", date: "2019" }],
    ["Cave Letters, 2015.", { venue: "Cave Letters", date: "2015", authors: [] }],
    ["(_Cave Letters_, 2015)", { venue: "Cave Letters", date: "2015", authors: [] }],
    ["ICCV, 2023 (*Hill University*).", { organizations: ["Hill University"], venue: "ICCV", comment: null }],
    ["*Anna Berg, Carl Dorn*, arXiv:2401.00001 [cs.CV], 2024.", { date: "2024", comment: null }],
    ["(June 5, 2024)", { date: "2024-06-05" }],
    ["(ICML, June 5, 2024)", { date: "2024-06-05", venue: "ICML" }],
    ["(Fall 2023)", { date: "2023" }],
    [`Code: ${CODE}`, { code: CODE, comment: null }],
    [`[[codes and platform]](${CODE})`, { code: CODE }],
    ["a 13B model (text and code) for walks", { comment: "a 13B model (text and code) for walks" }],
    ["- [R] - a tool for walks", { comment: "[R] - a tool for walks" }],
  ])("%s", (facts, expected) => {
    expect(papersOf(`- **A Walk Through Caves.** ${facts} [[paper](${URL})]`)).toMatchObject([expected]);
  });

  test("labels with four digits state a month, if they are not a year", () => {
    expect(papersOf(`- **A Walk** [[CaveForum 2312]](${URL})`)).toMatchObject([{ date: "2023-12" }]);
    expect(papersOf(`- **A Walk** [[arxiv 2010]](https://arxiv.org/abs/2010.00001)`)).toMatchObject([
      { date: "2020-10" },
    ]);
    expect(papersOf(`- **A Walk** [[Cave Letters 16 (2025)]](${URL})`)).toMatchObject([
      { venue: "Cave Letters", date: "2025" },
    ]);
  });
});

test("people, in the ways in which they are listed", () => {
  expect(parsePeople("Beck, Julian, Ann Roe, and Max Doe")?.authors).toEqual(["Julian Beck", "Ann Roe", "Max Doe"]);
  expect(parsePeople("Ann Roe*, Max Doe†, Jo Poe.", { isMarked: true })?.authors).toEqual([
    "Ann Roe",
    "Max Doe",
    "Jo Poe",
  ]);
  expect(parsePeople("Hal Roe III, Max Doe", { isMarked: true })?.authors).toEqual(["Hal Roe III", "Max Doe"]);
  expect(parsePeople("A Walk Through Caves", { isMarked: true })).toBeNull();
});

test("venues", () => {
  expect(parseVenue("NeurIPS19")).toMatchObject({ venue: "NeurIPS", date: "2019" });
  expect(parseVenue("ICML 2025 (Poster)")).toMatchObject({ venue: "ICML", date: "2025" });
  expect(parseVenue("arXiv 2404")).toMatchObject({ venue: null, date: "2024-04" });
  expect(parseDatedSource("Proceedings of the Cave Society 123.18 (2026)")).toMatchObject({
    date: "2026",
    venue: "Proceedings of the Cave Society",
  });
  expect(parseDatedSource("Knuth 1970")).toBeNull();
  expect(parseDatedSource("published in 1997")).toBeNull();
  expect(splitFacts("ICML, June 5, 2024; oral")).toEqual(["ICML", " June 5, 2024", " oral"]);
  expect(headingVenue("ICML 2023 Papers")).toMatchObject({ venue: "ICML", date: "2023" });
  expect(parseCitation("Bentley, McIlroy (1993)")).toEqual({ people: ["Bentley", "McIlroy"], year: "1993" });
});

test("addresses", () => {
  expect(listedAddress("papers/a.pdf")).toBe("papers/a.pdf");
  expect(listedAddress("arXiv:2401.00001")).toBe(ARXIV);
  expect(listedAddress("doi:10.1000/182")).toBe("https://doi.org/10.1000/182");
  expect(listedAddress(`[10.1000/182](${URL})`)).toBe(URL);
  expect(listedAddress("www.example.org/a")).toBe("https://www.example.org/a");
  expect(["mailto:a@b.example", "javascript:alert(1)", "", "word"].map(listedAddress)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

describe("names", () => {
  test.each([
    ["Table of Content (ToC)", "contents"],
    ["Content", "contents"],
    ["Project Maintainers & Contributors", "contributing"],
    ["How to Contribute to this list", "contributing"],
    ["Contributing and Collaborating", "contributing"],
    ["Sharing", "sharing"],
    ["⭐ Star History", "star history"],
    ["How to cite this list", "citation"],
    ["News and Updates", "news"],
    ["What's New", "news"],
    ["Please feel free to send me pull requests!", "contributing"],
    ["Human Feedback", null],
    ["Index Structures", null],
    ["Citation Recommendation", null],
    ["News Recommendation", null],
    ["Knowledge Sharing in Teams", null],
    ["History", null],
  ])("a section called %s is left out as %s", (name, reason) => {
    expect(reasonToLeaveOut(name)).toBe(reason);
  });

  test.each(["more", "Click to expand", "click to view papers", "Show all", "展开", "..."])(
    "a fold called %s has no name",
    (words) => {
      expect(nameOfFold(words)).toBe("");
    },
  );

  test("other folds have one, and shortcodes are no part of a name", () => {
    expect(nameOfFold("More Papers on Caves")).toBe("More Papers on Caves");
    expect(nameOfFold("Others")).toBe("Others");
    expect(topicName(":newspaper: Papers")).toBe("Papers");
  });

  test("facts have the same names in columns and in lines below a paper", () => {
    expect(
      ["📅 Date", "🏛️ Institutions", "📑 Publisher", "🔑 Key", "📖 TLDR", "日期", "Code", "Env"].map(roleOfName),
    ).toEqual(["date", "organization", "venue", "keywords", "comment", "date", "links", null]);
  });
});

describe("blocks", () => {
  test("paragraph-paper: a bold or plain title, then lines of people, venue and links", () => {
    const text = `**A Walk Through Caves**\nVictor Dibia\n[Cave Letters 16 (2025)](${URL}) • [code](${CODE})\n\nA Second Walk Through Caves ,\nPDF: <${ARXIV}>\n`;
    expect(papersOf(text)).toMatchObject([
      { title: "A Walk Through Caves", authors: ["Victor Dibia"], date: "2025", url: URL, code: CODE, comment: null },
      { title: "A Second Walk Through Caves", url: ARXIV },
    ]);
    expect(titlesOf(`**Note** that this is a [list](${URL}) of walks.\n\n- [A Walk](${URL})`)).toEqual(["A Walk"]);
  });

  test("headed-paper: a heading that links to a paper is one, a heading above bold titles is not", () => {
    const heading = `### [A Walk Through Caves](${ARXIV})\n\nCVPR 2024\n\n1. **New.** A walk.\n2. Good.\n`;
    expect(papersOf(heading)).toMatchObject([{ title: "A Walk Through Caves", venue: "CVPR", date: "2024" }]);
    expect(titlesOf(`### Three Long Walks\n\n**A Walk Through Caves**\n\n- Paper: ${ARXIV}\n`)).toEqual([
      "A Walk Through Caves",
    ]);
  });

  test("cited-below: the label's links and organisations belong to the citation", () => {
    const text = `- Hill University / Lake Lab [[Paper]](${URL})\n  - Jane Doe, Al Roe, Jo Poe, A Walk Through Caves, CVPR, 2015.`;
    expect(papersOf(text)).toMatchObject([
      { title: "A Walk Through Caves", url: URL, organizations: ["Hill University", "Lake Lab"], group: null },
    ]);
  });

  test("nested-entries: linked bullets are entries, what says something about the paper above is not", () => {
    const text = `- [A Walk Through Caves](${URL})\n  - [Another walk](${URL}2) - longer\n  - [code](${CODE})\n  - [Video by Jane](https://youtu.be/x)\n  - ExpEnv: [Cave](https://github.com/c/cave)`;
    const [paper, nested, ...others] = papersOf(text);
    expect(paper).toMatchObject({ title: "A Walk Through Caves", code: CODE });
    expect(paper?.notes).toHaveLength(2);
    expect(nested).toMatchObject({ title: "Another walk", group: "A Walk Through Caves", comment: "longer" });
    expect(others).toEqual([]);
  });

  test("described-paper: the title comes after a name", () => {
    const text = `- **Paper:** [A Walk Through Caves](${URL}) (bioRxiv, 2024)\n- **Code:** ${CODE}\n- **Approach:** DL`;
    expect(papersOf(text)).toMatchObject([{ title: "A Walk Through Caves", url: URL, code: CODE, date: "2024" }]);
  });

  test("listed-works: titles alone are works, rules and names are not", () => {
    expect(titlesOf("1. Walking Through Caves at Night\n2. CaveNet: Finding Caves")).toHaveLength(2);
    expect(titlesOf("- Add the newest papers first.\n- Keep the order of the list.")).toEqual([]);
    expect(titlesOf("- Jane Doe\n- Al Roe\n- Jo Poe")).toEqual([]);
    expect(titlesOf("- A walk in the sun (SIGMOD 2025)\n- Runs of old (VLDB 2020)")).toHaveLength(2);
  });

  test("contents: links to places on one page, under any heading and in any spelling", () => {
    const page = "https://github.com/doe/list";
    for (const link of ["./#a", "README.md#a", "#user-content-a", "?tab=readme-ov-file#a"]) {
      expect(titlesOf(`### 2024\n\n- [A](${link})\n- [B](${link}b)`)).toEqual([]);
    }
    expect(titlesOf(`- [A](${page}#a)\n- [B](${page}#b)\n- [C](${page}#c)`)).toEqual([]);
    expect(titlesOf("- [A](https://github.com/x/y#readme)\n- [B](https://github.com/x/z#readme)")).toEqual(["A", "B"]);
  });

  test("headings with a venue and a year date their papers, and say where they appeared", () => {
    expect(papersOf(`### NeurIPS 2023\n\n- [A Walk](${URL})`)).toMatchObject([{ venue: "NeurIPS", date: "2023" }]);
  });

  test("facts below a paper may have emoji before their names", () => {
    const text = `- [A Walk](${URL})\n  - 📅 Date: July 13, 2025\n  - 📑 Publisher: ICML 2025 (Poster)\n  - 🔑 Key: [caves], [walks]\n  - 💻 Env: [Web]`;
    expect(papersOf(text)).toMatchObject([
      { date: "2025-07-13", venue: "ICML", keywords: ["caves", "walks"], notes: [{ text: "💻 Env: [Web]" }] },
    ]);
  });
});

describe("what comes after a title", () => {
  const factsOf = (text: string) =>
    papersOf(text).map(({ title, authors, date, venue, comment }) => ({ title, authors, date, venue, comment }));

  test.each([
    ["Doe et al. 2020 -- too basic", ["Doe"], "2020", "too basic"],
    ["Doe et al. 10 March 2020 -- too basic", ["Doe"], "2020-03-10", "too basic"],
    ["Doe et al. March 10, 2020 — too basic", ["Doe"], "2020-03-10", "too basic"],
    ["Doe & Roe March 10, 2020 - too basic", ["Doe", "Roe"], "2020-03-10", "too basic"],
    ["— Doe et al. 2020 — too basic", ["Doe"], "2020", "too basic"],
    ["Doe, Roe and Poe 2020 -- too -- basic", ["Doe", "Roe", "Poe"], "2020", "too -- basic"],
    ["Doe, Roe, Poe, Moe 2020: too basic", ["Doe", "Roe", "Poe", "Moe"], "2020", "too basic"],
    ["2020 -- too basic", [], "2020", "too basic"],
    ["Distill 2020 -- too basic", [], null, "Distill 2020 -- too basic"],
  ])("the year ends the people: %s", (after, authors, date, comment) => {
    expect(factsOf(`- [A Walk](${URL}) ${after}`)).toMatchObject([{ title: "A Walk", authors, date, comment }]);
  });

  test("a venue beside the people is none of them", () => {
    expect(factsOf(`- [A Walk](${URL}) Doe & Roe, NeurIPS 2020 -- good`)).toMatchObject([
      { authors: ["Doe", "Roe"], venue: "NeurIPS", date: "2020", comment: "good" },
    ]);
  });

  test.each([
    ["(Doe, Roe, Poe, Moe; NeurIPS 2022)", ["Doe", "Roe", "Poe", "Moe"], "NeurIPS", null],
    ["(Doe, Roe, Poe, Moe, NeurIPS 2022)", ["Doe", "Roe", "Poe", "Moe"], "NeurIPS", null],
    ["(NeurIPS 2022; Doe, Roe, Poe): good", ["Doe", "Roe", "Poe"], "NeurIPS", "good"],
    ["(Doe, Roe; Cave Circuits 2022)", ["Doe", "Roe"], "Cave Circuits", null],
    ["(Doe, J., Roe, A.; NeurIPS 2022)", ["J. Doe", "A. Roe"], "NeurIPS", null],
    ["(Doe; Roe; Poe; 2022)", ["Doe", "Roe", "Poe"], null, null],
    ["(Doe, Roe & Poe 2022)", ["Doe", "Roe", "Poe"], null, null],
    ["(Spotlight; NeurIPS 2022)", [], "NeurIPS", "Spotlight"],
  ])("people, venue and date in brackets: %s", (after, authors, venue, comment) => {
    expect(factsOf(`- [A Walk](${URL}) ${after}`)).toEqual([
      { title: "A Walk", authors, venue, date: "2022", comment },
    ]);
  });

  test.each([
    ["— Doe et al. 2022", ["Doe"], "2022", null],
    ["– Doe et al. (2022)", ["Doe"], "2022", null],
    ["-- Doe, Roe, and Poe, 2022", ["Doe", "Roe", "Poe"], "2022", null],
    ["- Jane Doe and Al Roe 2022", ["Jane Doe", "Al Roe"], "2022", null],
    ["— Doe & Roe, NeurIPS 2022", ["Doe", "Roe"], "2022", null],
    ["— Doe et al.", ["Doe"], null, null],
    ["— Doe et al. 2022 — good", ["Doe"], "2022", "good"],
  ])("plain-titles/dash: %s", (after, authors, date, comment) => {
    expect(factsOf(`- A Walk Through Caves ${after} ([pdf](${ARXIV}))`)).toMatchObject([
      { title: "A Walk Through Caves", authors, date, comment },
    ]);
  });

  test("plain-titles/dash: a subtitle is part of the title", () => {
    expect(titlesOf(`- A Walk Through Caves — A Survey ([pdf](${ARXIV}))`)).toEqual([
      "A Walk Through Caves — A Survey",
    ]);
  });
});

test.each([
  "ask [Jo](https://jo.example/me) about probes",
  "todo: email [Jo Doe](https://jo.example)",
  "talk to [Jo](https://jo.example)",
  "compare with [Caves](https://caves.example/) for this",
])("a link in a sentence is no paper: %s", (line) => {
  const { topics } = outlineOf(`# List\n\n## Topic\n\n- [A Walk](${URL})\n- ${line}\n`);
  expect(topics.map(({ papers, notes }) => [papers.length, notes.length])).toEqual([[1, 1]]);
});

test.each([`new [Walks](${URL}) by Jane Doe`, `read [Walks](${URL})`])("one with a word before it is: %s", (line) => {
  expect(titlesOf(`- ${line}`)).toEqual(["Walks"]);
});

describe("conventions of lists from other fields", () => {
  test("pictures are labels where they have no words", () => {
    const links = `[📄](${ARXIV}) [🤗](https://huggingface.co/datasets/a/b) [💻](${CODE})`;
    const table = `| Dataset | Links | Language |\n|---|---|---|\n| CaveBench (Berg et al., 2021) | ${links} | 🇬🇧 |`;
    expect(papersOf(`${table}\n\n- A Walk Through Caves [📄](${URL}) [💻](${CODE})`)).toMatchObject([
      { title: "CaveBench", url: ARXIV, code: CODE, date: "2021", authors: ["Berg"] },
      { title: "A Walk Through Caves", url: URL, code: CODE },
    ]);
    expect(titlesOf(`- [🦇](${URL}) - about bats`)).toEqual([]);
  });

  test.each([
    ["Berg, Anna and Doe, Jo B. and others", ["Anna Berg", "Jo B. Doe"], false],
    ["Berg, Anna and de la Roe, Max and García López, Eva", ["Anna Berg", "Max de la Roe", "Eva García López"], true],
    ["Ann Roe, Max Doe and Jo Poe, Al Lee", ["Ann Roe", "Max Doe", "Jo Poe", "Al Lee"], true],
  ])("people as BibTeX has them: %s", (words, authors, isComplete) => {
    expect(parsePeople(words, { isMarked: true })).toMatchObject({ authors, isComplete });
  });

  test("a name that is no venue of ours is one in a code span with its year", () => {
    expect(papersOf(`1. **A Walk Through Caves** \`CaveGraphs 2020\` [[paper]](${URL})`)).toMatchObject([
      { title: "A Walk Through Caves", venue: "CaveGraphs", date: "2020", comment: null },
    ]);
  });

  test("in brackets before a title, what comes after the date is kept", () => {
    expect(papersOf(`1. (2021, recordings available) **A Walk Through Caves.** [[video](${URL})]`)).toMatchObject([
      { title: "A Walk Through Caves", date: "2021", comment: "recordings available" },
    ]);
  });

  test("four digits that begin the arXiv id are its month and not a year", () => {
    const id = "https://arxiv.org/abs/2010.11934";
    expect(papersOf(`- [A Walk Through Caves](${id}), arXiv 2010`)).toMatchObject([{ date: "2020-10" }]);
    expect(papersOf(`- [A Walk Through Caves](${ARXIV}), arXiv 2010`)).toMatchObject([{ date: "2010" }]);
    expect(parseVenue("arXiv 1910")).toMatchObject({ date: "2019-10" });
  });

  test("a label of a few letters and two digits is a venue with its year only where its name is known", () => {
    expect(papersOf(`- Seeing Memory in Caves: [distill19](${URL})`)).toMatchObject([
      { title: "Seeing Memory in Caves", date: "2019" },
    ]);
    expect(parseVenue("Distill")).toBeNull();
  });

  test("the same address can be labelled as paper and as code", () => {
    expect(papersOf(`- A Walk Through Caves. [[Paper]](${CODE}) [[Code]](${CODE})`)).toMatchObject([
      { url: CODE, code: CODE },
    ]);
    expect(papersOf(`- A Walk Through Caves. [[Paper]](${ARXIV}) [[Code]](${ARXIV})`)).toMatchObject([{ code: null }]);
  });

  test("the parts of a field are no works", () => {
    expect(
      titlesOf("- Machine Learning Theory (COLT, ALT, UAI)\n- Computer Vision Systems (ICCV, CVPR, ECCV)"),
    ).toEqual([]);
  });

  test("cells of HTML that extend over several rows or columns are in each of their rows", () => {
    const rows = [
      '<tr><th rowspan="2">Category</th><th rowspan="2">Model</th><th colspan="2">Memory</th><th rowspan="2">Paper</th></tr>',
      "<tr><th>Short</th><th>Long</th></tr>",
      `<tr><td rowspan="2">Open</td><td>CaveNet</td><td>yes</td><td>no</td><td><a href="${ARXIV}">Paper</a></td></tr>`,
      `<tr><td>BatNet</td><td>no</td><td>no</td><td><a href="${URL}">Paper</a></td></tr>`,
    ];
    expect(papersOf(`<table>\n${rows.join("\n")}\n</table>`)).toMatchObject([
      { title: "CaveNet", url: ARXIV, keywords: ["Open"], notes: [{ text: "Short: yes" }, { text: "Long: no" }] },
      { title: "BatNet", url: URL, keywords: ["Open"] },
    ]);
  });

  test("a dated heading is a paper if one bullet below it has the paper, whatever else is linked", () => {
    const below = `* [Notes of a reader](https://mp.weixin.qq.com/s/a)\n\n* [Paper](${URL})\n\n**Abstract:** Bats see.`;
    expect(titlesOf(`### Walking Through Caves at Night (CCS 2019)\n\n${below}`)).toEqual([
      "Walking Through Caves at Night",
    ]);
  });

  test("the link of a heading that is a paper is in the map, and a link back to the contents is not", () => {
    const text = `# L\n\n## T\n\n#### [A Walk Through Many Caves](${ARXIV})\n\nICCV 2021\n\n[(back to the contents)](#l)\n`;
    const { topics, leftOut } = outlineOf(text);
    expect(topics.flatMap(({ papers }) => papers)).toMatchObject([{ url: ARXIV, venue: "ICCV", notes: [] }]);
    expect(leftOut.map(({ what }) => what)).toEqual(["a link on this page"]);
  });

  test("one name after a dash is a person if other entries have several there", () => {
    const signed = ["Jane Doe, Al Roe and Jo Poe", "J. Berg", "Max Doe and Eva Hahn"].map(
      (people, at) => `- [A Walk ${at}](${URL}${at}) - ${people}.`,
    );
    const one = `- [Type Theory of Caves](${URL}) - Per Martin-Lof.`;
    expect(papersOf([...signed, one].join("\n")).at(-1)).toMatchObject({ authors: ["Per Martin-Lof"], comment: null });
    const described = `- [Cave Maps](${URL}) - Interactive maps.\n- [Cave Songs](${URL}2) - Songs of bats.`;
    expect(papersOf([...signed, one, described].join("\n")).at(-1)).toMatchObject({ authors: [] });
    expect(papersOf(one)).toMatchObject([{ authors: [], comment: "Per Martin-Lof." }]);
  });

  test("among initials without full stops, a first A is one, and three capitals are three", () => {
    expect(papersOf(`- [A Walk](${URL}) - L Trümper, T Ben-Nun, A Calotoiu, COS Berg. ICLR 2023.`)).toMatchObject([
      { authors: ["L Trümper", "T Ben-Nun", "A Calotoiu", "COS Berg"], venue: "ICLR", date: "2023" },
    ]);
    expect(parsePeople("A Walk and A Run", { isMarked: false })).toBeNull();
  });

  test("a bracket may follow a year without a space, and a preprint may name itself twice", () => {
    expect(papersOf(`- [A Walk](${URL}) by Jane Doe, 2018.（Blog）`)).toMatchObject([{ date: "2018" }]);
    expect(
      papersOf(`- [Doe, Jane, and Al Roe. "A walk through caves." arXiv preprint arXiv:1812.10576 (2018).](${URL})`),
    ).toMatchObject([{ date: "2018", kind: "preprint", comment: null }]);
  });

  test.each([
    ["Proteins, November 2018", { venue: "Proteins", date: "2018-11" }],
    ["Book, Jan 2017", { venue: null, date: "2017-01", kind: "book" }],
    ["Knuth, 1970", null],
  ])("a word with a month and a year after it is a venue: %s", (words, venue) => {
    if (venue === null) expect(parseDatedSource(words)).toBeNull();
    else expect(parseDatedSource(words)).toMatchObject(venue);
  });

  test("the digits of a DOI in a label are no date", () => {
    expect(papersOf(`- **A Walk Through Caves.** Berg et al. [10.1002/prot.25416](${URL})`)).toMatchObject([
      { date: null },
    ]);
  });

  test("`et al.` before a colon ends the people, and people without a year may come before a title in italics", () => {
    expect(papersOf(`- Jane Doe et al.: Globally Normalized Caves, 2016. [pdf](${URL})`)).toMatchObject([
      { title: "Globally Normalized Caves", authors: ["Jane Doe"], date: "2016" },
    ]);
    const below = "  * Gil Hahn and Ida Jung, *Tracking Bats in the Rain*, arXiv:1606.03647";
    expect(papersOf(`* Hill Institute [[Paper](${ARXIV})]\n${below}`)).toMatchObject([
      { title: "Tracking Bats in the Rain", authors: ["Gil Hahn", "Ida Jung"] },
    ]);
  });
});

describe("references", () => {
  test.each([
    [
      "people and year before a link",
      `- Doe, J., & Roe, M. (2017). [Walking through caves](${URL}). _Journal of Cave Research_, 31(2), 3-32.`,
      {
        title: "Walking through caves",
        date: "2017",
        authors: ["J. Doe", "M. Roe"],
        venue: "Journal of Cave Research",
      },
    ],
    [
      "a month after the year",
      `- Doe, J., & Roe, M. (2016, December). **Walking through caves**. [-> Link](${URL})`,
      { title: "Walking through caves", date: "2016-12", authors: ["J. Doe", "M. Roe"] },
    ],
    [
      "a number, people and a title in quotation marks",
      `- **[7]** Doe, Jane, et al. "**Walking through caves**." Nature 529.7587 (2016): 484-489. [[pdf]](${URL}) :star::star:`,
      { title: "Walking through caves", date: "2016", authors: ["Jane Doe"], venue: "Nature", comment: null },
    ],
    [
      "as Nature cites",
      `- [x] 3. Doe, J., Roe, M. A. & Poe, L. Walking through caves. Cave Lett. 40, 49–57 (2015).`,
      { title: "Walking through caves", date: "2015", authors: ["J. Doe", "M. A. Roe", "L. Poe"], venue: "Cave Lett" },
    ],
    [
      "as medicine cites, one person",
      "- Doe JM. Walking through caves. Cave J. 1992;135(9):1029-1041.",
      { title: "Walking through caves", date: "1992", authors: ["J. M. Doe"], venue: "Cave J", comment: null },
    ],
    [
      "a question with an answer",
      `- [Doe, J., 2025. Better together? A walk through many caves. *Cave Letters*, 140(2), pp.889–942.](${URL})`,
      { title: "Better together? A walk through many caves", date: "2025", venue: "Cave Letters" },
    ],
    [
      "bold people and an old year",
      "**Doe, J. (1651).** *The caves*.",
      { title: "The caves", date: "1651", authors: ["J. Doe"], url: null },
    ],
  ])("%s", (_, entry, paper) => {
    expect(papersOf(entry)).toMatchObject([paper]);
  });

  test("what is no reference stays as it is", () => {
    expect(titlesOf(`- Ian H. Doe and Al Roe, A Walk Through Caves, 1977. [pdf](${URL})`)).toEqual([
      "A Walk Through Caves",
    ]);
    expect(papersOf(`- [A Walk](${URL}): a good list of 10 caves, and more`)).toMatchObject([
      { venue: null, comment: "a good list of 10 caves, and more" },
    ]);
  });
});

describe("links and labels", () => {
  test("the first link after a plain title names where it was published, whatever it is called", () => {
    const [paper] = papersOf(`- \`2021.05\` Walking Through Many Caves, [npj Caves](${ARXIV}), [Code](${CODE})`);
    expect(paper).toMatchObject({
      title: "Walking Through Many Caves",
      venue: "npj Caves",
      url: ARXIV,
      code: CODE,
      comment: null,
    });
  });

  test("a linked short name and a colon begin the title; a description in small letters does not", () => {
    expect(papersOf(`- [AXE](${ARXIV}): Cutting Large Models in Half | MLSys' 26`)).toMatchObject([
      { title: "AXE: Cutting Large Models in Half", venue: "MLSys", comment: null },
    ]);
    expect(papersOf(`- [AXE](${ARXIV}): a tool that cuts large models in half`)).toMatchObject([{ title: "AXE" }]);
    expect(papersOf(`- [AXE](${CODE}): A Tool That Cuts Models`)).toMatchObject([{ title: "AXE" }]);
  });

  test("notes beside the list are not the page of the paper, if another link is", () => {
    expect(papersOf(`- [A Walk Through Caves](notes/walk.md) [[arXiv](${ARXIV})]`)).toMatchObject([
      { url: ARXIV, notes: [{ text: "notes: notes/walk.md" }] },
    ]);
    expect(papersOf("- [A Walk Through Caves](notes/walk.md)")).toMatchObject([{ url: "notes/walk.md" }]);
  });

  test.each([
    [`- A Walk Through Caves SIGIR2021 [Paper](${URL})`, "A Walk Through Caves", "2021"],
    [`- [A Walk Through Caves (OpenCave 2018)](${URL})`, "A Walk Through Caves", "2018"],
    [`- [A Walk Through Caves (Doe, CACM 1978)](${URL})`, "A Walk Through Caves", "1978"],
    [`- A Walk Through Caves [2023-Cave Computing] [pdf](${URL})`, "A Walk Through Caves", "2023"],
    [
      `- A Walk Through Caves | **[IEEE Transactions on Multimedia 21]** | [pdf](${URL})`,
      "A Walk Through Caves",
      "2021",
    ],
    [
      `- An Overview of the Competition at NeurIPS 2021 [pdf](${URL})`,
      "An Overview of the Competition at NeurIPS 2021",
      null,
    ],
  ])("a venue with its year at the end of a title: %s", (entry, title, year) => {
    const [paper] = papersOf(entry);
    expect({ title: paper?.title, date: paper?.date ?? null }).toEqual({ title, date: year });
  });

  test("words in Chinese are people only if they are as short as names", () => {
    expect(parsePeople("王小明, 李雷", { isMarked: true })?.authors).toEqual(["王小明", "李雷"]);
    expect(parsePeople("结合模型与扩散的方法, 解决了跨域问题", { isMarked: true })).toBeNull();
  });
});

describe("linked-lines", () => {
  test("several paragraphs that are nothing but a linked title are papers", () => {
    const list = [1, 2, 3].map((count) => `[A walk of ${count} days](${URL}${count})`);
    expect(titlesOf(list.join("\n\n"))).toHaveLength(3);
    expect(titlesOf(list.join("\n"))).toHaveLength(3);
    expect(titlesOf(`[Our web site](${URL})`)).toEqual([]);
    expect(titlesOf(`[A walk of two days](${ARXIV})`)).toHaveLength(1);
  });

  test("people on a line are no papers", () => {
    expect(titlesOf(`[Jane Doe](${URL}1) | [Al Roe](${URL}2)\n[Jo Poe](${URL}3) | [Max Doe](${URL}4)`)).toEqual([]);
  });

  test("the code of a section's paper can come before it", () => {
    expect(papersOf(`Software: ${CODE}\n\nManuscript: [Walking through many caves](${URL})`)).toMatchObject([
      { title: "Walking through many caves", url: URL, code: CODE, notes: [] },
    ]);
  });

  test("a name before the paper of a section: `Cave manuscript: …`", () => {
    expect(titlesOf(`Cave 2 manuscript: [Walking through many caves](${URL})\n\nSoftware: ${CODE}`)).toEqual([
      "Walking through many caves",
    ]);
  });
});

describe("what is no work", () => {
  test("lists of people, and of terms that an encyclopedia explains", () => {
    expect(titlesOf("- [Jane Doe](https://github.com/janedoe)\n- [Al Roe](https://twitter.com/alroe)")).toEqual([]);
    const terms = ["Cave", "Bat", "Rope"].map((term) => `- ${term}: [${term}](https://en.wikipedia.org/wiki/${term})`);
    expect(titlesOf(terms.join("\n"))).toEqual([]);
  });

  test("tags around a whole page are only how it looks", () => {
    expect(outlineOf(`<samp>\n\n# List\n\n## Caves\n\n- [A walk](${URL})\n\n</samp>\n`).topics).toMatchObject([
      { path: ["Caves"], papers: [{ title: "A walk" }] },
    ]);
  });
});

describe("table-columns", () => {
  test("a column can hold two facts; who presents a paper did not write it", () => {
    expect(papersOf(`| Title | Pub.&Year |\n|---|---|\n| [A walk](${URL}) | NIPS '2019 |\n`)).toMatchObject([
      { venue: "NIPS", date: "2019" },
    ]);
    expect(
      papersOf(
        `| 论文标题 (Title) | 作者 & 年份 | 状态 |\n|---|---|---|\n| [A walk](${URL}) | Jane Doe, 2026 | ⬜️ 未读 |\n`,
      ),
    ).toMatchObject([{ authors: ["Jane Doe"], date: "2026", status: "queued" }]);
    expect(
      papersOf(`| Title | Presenter | Date |\n|---|---|---|\n| [(CVPR2016)A walk](${URL}) | Al Roe | 2021.05.14 |\n`),
    ).toMatchObject([
      { authors: [], date: "2016", notes: [{ text: "Presenter: Al Roe" }, { text: "Date: 2021.05.14" }] },
    ]);
  });
});

describe("lists that nobody had worked on", () => {
  test.each([
    [
      "a venue in bold brackets with a remark in brackets is no paper",
      `- [**Cave Kit: Walking**](${ARXIV}) [**CVPR 2025 (Oral)**] [[**Project Page**](${URL})] [[**Code**](${CODE})]`,
      { title: "Cave Kit: Walking", url: ARXIV, venue: "CVPR", date: "2025" },
    ],
    [
      "a name in bold brackets before its links",
      `- [**CaveKit**] [[**Github**](${CODE})] <br>\nWalks in caves.`,
      { title: "CaveKit", comment: "Walks in caves." },
    ],
    [
      "people with raised numbers and places",
      `- [**Walking in Caves**](${ARXIV}) [**ICRA 2025**] <br>\nAnn Roe<sup>1</sup> Max Doe<sup>∗1,2</sup> <br>\n<sup>∗</sup>Equal Contribution <sup>1</sup>Lake AI <sup>2</sup>Hill University`,
      { authors: ["Ann Roe", "Max Doe"], organizations: ["Lake AI", "Hill University"], comment: null },
    ],
    [
      "places below a title",
      `- [**Walking in Caves**](${ARXIV}) [**ICRA 2025**] <br>\nStanford University, Lake Research, Redmond`,
      { organizations: ["Stanford University", "Lake Research, Redmond"], comment: null },
    ],
    [
      "people and a year at the end of a label",
      `- [Walking in Caves - Ann Roe et. al. (2016)](${URL})`,
      { title: "Walking in Caves", authors: ["Ann Roe"], date: "2016" },
    ],
    [
      "compound names of columns",
      `| Title | Author/Editor | Publish Time | Journal/Booktitle | Notes |\n|---|---|---|---|---|\n| [Walks](${URL}) | Park and Lee | 2024-1-2 | ACM CHI 2022 | [W.md](https://example.org/W.md) |`,
      { authors: ["Park", "Lee"], date: "2024-01-02", venue: "ACM CHI", comment: null },
    ],
    [
      "commands around nothing",
      `- [Ly\\ensuremath\\alpha Walks at r \\ensuremath\\leq 20](${URL})`,
      { title: "Lyα Walks at r ≤ 20" },
    ],
    [
      "a year and a dash without a space",
      `- [2022 -CaveHeap: Walks](${URL})`,
      { title: "CaveHeap: Walks", date: "2022" },
    ],
    [
      "zero-width spaces",
      `- [Walking in Caves](${URL}) Ann Roe\u200b, Max Doe. ICML 2020.`,
      { authors: ["Ann Roe", "Max Doe"] },
    ],
  ])("%s", (_, entry, expected) => {
    const papers = papersOf(entry);
    expect(papers).toHaveLength(1);
    expect(papers).toMatchObject([expected]);
  });

  test("one name at the end of a label is believed where other labels end so", () => {
    const others = ["Ann Roe", "Max Doe", "Jo Poe"].map(
      (name, at) => `- [Caves ${at} - ${name} et al. (2016)](${URL}${at})`,
    );
    expect(papersOf([...others, `- [Virtual Caves - Jane Doe (1988)](${URL})`].join("\n")).at(-1)).toMatchObject({
      title: "Virtual Caves",
      authors: ["Jane Doe"],
    });
  });

  test("where nearly all headings of a depth are papers, so are those that are only a link", () => {
    const text = `### [Walking in Caves at Night](${ARXIV})\n\nCCS 2016\n\n### [Walking in Caves by Day](${ARXIV}2)\n\n1. **Lamps.** with [Cave Lamps](${ARXIV}3)\n2. No rope.\n\n### [Cave Patch](${URL})\n\n### [Masters of Caves: Walks]\n\n### [Yet Another Cave]()`;
    expect(titlesOf(text)).toEqual([
      "Walking in Caves at Night",
      "Walking in Caves by Day",
      "Cave Patch",
      "Masters of Caves: Walks",
      "Yet Another Cave",
    ]);
  });

  test("a heading that only links back is no title and no topic", () => {
    const { title, topics } = parseOutline(
      `# [🏠 Back to Main Page](${URL})\n\n- [A Walk](${ARXIV})\n`,
      "cave-walks.md",
    );
    expect(title).toBeNull();
    expect(topics).toMatchObject([{ papers: [{ title: "A Walk" }] }]);
  });

  test("people in a bullet of their own belong to the title in bold above them, which has no link", () => {
    const entry = (between: string) =>
      `* **A Long Walk at Night**<br>\n${between}Ann Roe\\*, Max Doe\\*, Eva Hahn<br>\nRSS, 2024. [[Paper]](${URL})`;
    const title = "A Long Walk at Night";
    const authors = ["Ann Roe", "Max Doe", "Eva Hahn"];
    const whole = { title, authors, venue: "RSS", date: "2024", url: URL };
    expect(papersOf(`${entry("")}\n\n${entry("* ")}`)).toMatchObject([whole, whole]);
    // the bullet has a title of its own
    const other = `* **Walks of the Long Winter**\n* Ann Roe, Max Doe, Eva Hahn<br>\nRunning in Caves. RSS, 2024. [[Paper]](${URL})`;
    expect(titlesOf(`* [A Walk](${ARXIV})\n${other}`).at(-1)).toBe("Running in Caves");
    const linked = `* [**${title}**](${ARXIV})\n* Ann Roe, Max Doe, Eva Hahn<br>\nRSS, 2024. [[Paper]](${URL})`;
    expect(papersOf(linked)).toHaveLength(2);
  });

  test("what letters count below an item are entries of their own, and a single letter is none", () => {
    const items = `1. [A Walk](${URL}), 2020\n   a. [A Run in Caves](${URL}2), 2021\n   b) [A Swim in Caves](${URL}3)\n2. Rain:\n   a. [A Fall](${URL}4)\n   b. [A Dive](${URL}5)`;
    expect(papersOf(items).map(({ title, group, comment }) => [title, group, comment])).toEqual([
      ["A Walk", null, null],
      ["A Run in Caves", "A Walk", null],
      ["A Swim in Caves", "A Walk", null],
      ["A Fall", "Rain", null],
      ["A Dive", "Rain", null],
    ]);
    const alone = `1. [A Walk](${URL}), written with\n   a. Berg and others\n   c. 2020`;
    expect(papersOf(alone)).toMatchObject([{ title: "A Walk", notes: [] }]);
  });

  test("a row that breaks inside the words of a link goes on in the next line", () => {
    const rows = (broken: string) =>
      `| Title | Date |\n|---|---|\n| [A Walk](${ARXIV}) | 2020 |\n${broken}\n| [A Run](${ARXIV}) | 2021 |`;
    const broken = rows(`| [A Walk in Many\nCaves](${URL}) | 2024-8-1 |`);
    expect(papersOf(broken)).toMatchObject([{}, { title: "A Walk in Many Caves", url: URL, date: "2024-08-01" }, {}]);
    expect(outlineOf(`## Caves\n\n${broken}`).leftOut).toEqual([]);
    expect(papersOf(rows(`| [A Walk in Many\n](${URL}) | 2024-8-1 |`))[1]?.title).toBe("A Walk in Many");
    // the bracket is never closed
    expect(papersOf(rows("| [A Walk in Many | 2024 |"))).toHaveLength(3);
  });

  test("a longer line in italics above papers names them", () => {
    const text = `*Short*\n\n- [A Walk](${ARXIV})\n\n*Shared Caves: A special kind of Cave*\n\n- [A Run](${ARXIV}2)`;
    expect(papersOf(text).map(({ group }) => group)).toEqual(["Short", "Shared Caves: A special kind of Cave"]);
  });

  test("of any length where other lines in italics do; a remark that is alone names nothing", () => {
    const groups = (...lines: string[]) =>
      papersOf(`# Caves\n\n${lines.map((line) => `*${line}*\n\n- [A Walk](${ARXIV})\n`).join("\n")}`).map(
        ({ group }) => group,
      );
    const long = "Shared Caves: A special kind of Cave that has water in it";
    expect(groups(long, "Dry")).toEqual([long, "Dry"]);
    expect(groups("Some walks that we like very much")).toEqual([null]);
    expect(groups("Walks in Caves without any Water")).toEqual(["Walks in Caves without any Water"]);
  });

  test("a name in italics is below the bold one above it, up to the next bold one or heading", () => {
    const walk = `- [A Walk](${ARXIV})`;
    const lines = ["## Caves", "**Wet**", "*Deep*", walk, "*Flat*", walk, "**Dry**", walk, "## Hills", "*Low*", walk];
    expect(papersOf(lines.join("\n\n")).map(({ group }) => group)).toEqual(["Wet: Deep", "Wet: Flat", "Dry", "Low"]);
  });
});

describe("people after a full stop", () => {
  const others = [
    "Walking in Wet Caves. Ann Roe, Max Doe, Ida Berg.",
    "Lamps That Move at Night. Max Doe, Ida Berg, Jo Poe, Ann Roe.",
    "Maps Without Words. Ida Berg, Jo Poe, Ann Roe.",
  ];
  const paperOf = (line: string) => papersOf([line, ...others].map((each) => `- ${each}`).join("\n"))[0];

  test("show that entries without links, dates and venues are papers", () => {
    expect(papersOf(others.map((each) => `- ${each}`).join("\n"))).toMatchObject([
      { title: "Walking in Wet Caves", authors: ["Ann Roe", "Max Doe", "Ida Berg"] },
      { title: "Lamps That Move at Night" },
      { title: "Maps Without Words" },
    ]);
  });

  test.each([
    ["Deep Rivers and Lakes. Ann Roe, Max P. Doe.", { comment: null }],
    ["Deep Rivers and Lakes. Ann Roe, Max P. Doe. (2101) [[paper]](https://arxiv.org/abs/2101.00001)", {}],
    ["Deep Rivers and Lakes (long talk). Ann Roe, Max P. Doe.", { comment: "long talk" }],
    ["Deep Rivers and Lakes. (long talk) Ann Roe, Max P. Doe.", { comment: "long talk" }],
    ["Deep Rivers and Lakes. Ann Roe, Max P. Doe. Front. Cave Sci. 2017.", { venue: "Front. Cave Sci.", date: "2017" }],
    ["Deep Rivers and Lakes. Ann Roe, Max P. Doe. NeurIPS 2019 (oral).", { venue: "NeurIPS", date: "2019" }],
  ])("end titles that alone would go on: %s", (line, facts) => {
    expect(paperOf(line)).toMatchObject({
      title: "Deep Rivers and Lakes",
      authors: ["Ann Roe", "Max P. Doe"],
      ...facts,
    });
  });

  test("but words that are no names do not", () => {
    expect(
      notesOf(["Bring a lamp. Caves are wet, dark and cold.", ...others].map((each) => `- ${each}`).join("\n")),
    ).toEqual(["Bring a lamp. Caves are wet, dark and cold."]);
  });
});

test("four digits in brackets are months of arXiv numbers where some can be nothing else", () => {
  const list = (...digits: string[]) =>
    papersOf(digits.map((each, n) => `- Walking in Cave ${n}. Ann Roe, Max Doe, Jo Poe. (${each})`).join("\n"));
  expect(list("2101", "2104", "2006").map(({ date }) => date)).toEqual(["2021-01", "2021-04", "2020-06"]);
  expect(list("2001", "2004", "2006").map(({ date }) => date)).toEqual(["2001", "2004", "2006"]);
});
