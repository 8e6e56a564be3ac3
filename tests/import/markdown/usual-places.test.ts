// What entries of a page have in common says more than one of them alone.
import { describe, expect, test } from "vitest";
import { notesOf, outlineOf, papersOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";

describe("bold titles that end in a semicolon, before their people", () => {
  const SURE = Array.from({ length: 6 }, (_, at) => `- **Walking in Caves ${at};** Ann Roe et al`).join("\n");
  test.each([
    [
      "- **Overfitting in robustly lit caves;** Leslie Rice et al",
      "Overfitting in robustly lit caves",
      ["Leslie Rice"],
      null,
    ],
    ["- **Cave Filters;** Ronan Le Bras et al; Discuss AFLITE.", "Cave Filters", ["Ronan Le Bras"], "Discuss AFLITE."],
    ["- **Are Caves More Robust?;** Nelson F. Liu et al", "Are Caves More Robust?", ["Nelson F. Liu"], null],
    [
      "- **Caves and Lamps; (Survey)** John X. Morris, Max Doe",
      "Caves and Lamps",
      ["John X. Morris", "Max Doe"],
      "Survey",
    ],
    ["- **Unnatural Caves;** Or Honovich et al", "Unnatural Caves", ["Or Honovich"], null],
    ["- **Lamps as Caves;** Jacob Andreas", "Lamps as Caves", ["Jacob Andreas"], null],
  ])("%s", (line, title, authors, comment) => {
    const found = papersOf(
      `# List\n\n## Lamps\n\n${SURE}\n\n## Caves\n\n${line}\n- Lamps; and what else they are for\n`,
    );
    expect(found.at(-1)).toMatchObject({ title, authors, comment });
    expect(found).toHaveLength(7);
  });
});

describe("the venue and the year of a heading hold for the headings below it", () => {
  test("but not for those that are years", () => {
    const paper = `- [Walking in Caves](${ARXIV})`;
    const { topics } = outlineOf(
      `# List\n\n## CVPR 2022\n\n### Attack\n\n${paper}\n\n## ICML 2021\n\n### 2019\n\n${paper}\n\n## Others\n\n${paper}\n`,
    );
    expect(topics.flatMap(({ papers }) => papers)).toMatchObject([
      { venue: "CVPR", date: "2022", kind: "conference" },
      { venue: null, date: "2019" },
      { venue: null, date: null },
    ]);
  });
});

describe("a venue with its year in bold brackets, before a title in quotation marks", () => {
  test.each([
    `- [**ECCV'2024**] ***"Caves: A Map***", Ann Roe, and Max Doe. [[paper](${ARXIV})]`,
    `- [**ECCV 2024**] **"Caves: A Map"**, Ann Roe, and Max Doe. [[paper](${ARXIV})]`,
    `- [ECCV'2024] ***"Caves: A Map***", Ann Roe, and Max Doe. [[paper](${ARXIV})]`,
  ])("%s", (line) => {
    expect(papersOf(line)).toMatchObject([
      { title: "Caves: A Map", venue: "ECCV", date: "2024", authors: ["Ann Roe", "Max Doe"], comment: null },
    ]);
  });
});

describe("badges after people", () => {
  const badge = (words: string) => `<img src="https://img.shields.io/badge/${words}-green.svg">`;
  const known = Array.from({ length: 3 }, (_, at) => `- [Caves ${at}](${ARXIV}) Ann Roe et al ${badge("ISCA-2024")}`);

  test.each([
    ["QCE-2023", "QCE", "2023"],
    ["Quantum-2019", "Quantum", "2019"],
    ["ICCAD-2022", "ICCAD", "2022"],
    ["HotOS-2021", "HotOS", "2021"],
    ["LastUpdated-2022", null, null],
    ["Stars-2022", null, null],
  ])("%s, after one person", (words, venue, date) => {
    const found = papersOf([...known, `- [Walking in Caves](https://example.org) Gil Hahn ${badge(words)}`].join("\n"));
    expect(found.at(-1)).toMatchObject({ authors: ["Gil Hahn"], venue, date, comment: null });
  });

  test("one name alone is a comment where no people are after other titles", () => {
    expect(papersOf(`- [Walking in Caves](${ARXIV}) Karst Lake`)).toMatchObject([
      { authors: [], comment: "Karst Lake" },
    ]);
  });

  test("when something has to be sent to conferences is no paper", () => {
    const lines = `- January - [ICCAD](https://a.example) [CCS](https://b.example)\n- July - [POPL](https://c.example)`;
    expect(papersOf(lines)).toEqual([]);
    expect(notesOf(lines)).toHaveLength(2);
  });
});

describe("a linked venue in brackets before the title, where those of other entries are known", () => {
  const known = Array.from(
    { length: 6 },
    (_, at) => `- 🌟 [[CoRL](${ARXIV})] Walking in Caves ${at} [[Page](https://a.example)]`,
  );

  test.each(["T-MECH", "Autonomous Robots", "ICLR&NeurIPS Workshop"])("%s", (venue) => {
    const line = `- 🤖 [[${venue}](https://paper.example)] Lamps for Dark Caves [Code] [[Page](https://page.example)]`;
    expect(papersOf([...known, line].join("\n")).at(-1)).toMatchObject({
      title: "Lamps for Dark Caves",
      venue,
      url: "https://paper.example",
      comment: null,
    });
  });

  test("the name of the work is no venue, and neither is a word", () => {
    const survey = `- [[Survey](${ARXIV})] Lamps for Dark Caves [[Page](https://page.example)]`;
    expect(papersOf([...known, survey].join("\n")).at(-1)).toMatchObject({ venue: null });
    const line = "- [[Lamp AI](https://paper.example)] Lamp AI: The First of Lamps";
    expect(papersOf([...known, line].join("\n")).at(-1)).toMatchObject({ venue: null });
  });
});
