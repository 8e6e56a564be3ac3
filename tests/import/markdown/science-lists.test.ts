// Ways of writing that lists of biologists, chemists and physicians use, each with what a careful person would enter.
import { describe, expect, test } from "vitest";
import type { OutlinePaper } from "../../../src/import/outline.ts";
import { outlineOf, papersOf } from "../lists.ts";

const DOI = "10.1000/caves.1";
const PAGE = `https://doi.org/${DOI}`;
const OTHER = "https://doi.org/10.1000/caves.2";
const THIRD = "https://doi.org/10.1000/caves.3";

const allPapers = (text: string): OutlinePaper[] => outlineOf(text).topics.flatMap(({ papers }) => papers);

describe("lines below numbered items that are not indented far enough", () => {
  test("facts below items from the tenth on belong to them", () => {
    const text = [9, 10, 11]
      .map(
        (number) =>
          `${number}. **Walking in Cave ${number}**\n   - Year: 20${String(number).padStart(2, "0")}\n   - DOI: [10.1/${number}](https://doi.org/10.1/${number})`,
      )
      .join("\n\n");
    expect(allPapers(`# List\n\n${text}`)).toMatchObject(
      [9, 10, 11].map((number) => ({
        title: `Walking in Cave ${number}`,
        date: `20${String(number).padStart(2, "0")}`,
      })),
    );
  });

  test("two spaces are enough, and what is below such a line stays below it", () => {
    const text = `1. [Walking in Caves](${PAGE})\n  - It is dark.\n    - Very dark.\n2. [Walking by Day](${OTHER})`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking in Caves", notes: [{ text: "It is dark.", notes: [{ text: "Very dark.", notes: [] }] }] },
      { title: "Walking by Day" },
    ]);
  });

  test("a line that is not indented belongs to no item, and code is not changed", () => {
    const text = `12. [Walking in Caves](${PAGE})\n\n- [Walking by Day](${OTHER})\n\n\`\`\`\n10. a\n  b\n\`\`\`\n\n- [Walking](${THIRD})`;
    expect(papersOf(text)).toMatchObject([{ url: PAGE, notes: [] }, { url: OTHER, notes: [] }, { url: THIRD }]);
  });
});

describe("papers below the title of the page", () => {
  const paragraph = (name: string, url: string): string =>
    `**Walking in ${name} Caves.**  \nAnn Roe, Max Doe.  \n*Cave Letters, June 2019.*  \n[[link](${url})]`;
  const papers = [paragraph("Wet", PAGE), paragraph("Dry", OTHER), paragraph("Old", THIRD)].join("\n\n");

  test("paragraphs are papers where the page has no other headings, or no heading at all", () => {
    for (const text of [`# Caves\n\n${papers}\n`, papers]) {
      expect(allPapers(text).map(({ title, date }) => [title, date])).toEqual([
        ["Walking in Wet Caves", "2019-06"],
        ["Walking in Dry Caves", "2019-06"],
        ["Walking in Old Caves", "2019-06"],
      ]);
    }
  });

  test("references with links are papers too", () => {
    const text = `# Publications\n\nDoe, J., & Roe, M. (2023). [Walking in wet caves](${PAGE}). Cave Letters, 104.\n\nRoe, M. (2021). [Walking](${OTHER}). Cave Letters, 101.`;
    expect(allPapers(text)).toMatchObject([
      { title: "Walking in wet caves", authors: ["J. Doe", "M. Roe"], date: "2023", venue: "Cave Letters" },
      { title: "Walking", authors: ["M. Roe"], date: "2021" },
    ]);
  });

  test("several paragraphs above the sections are papers, a sentence with a link is about the list", () => {
    expect(allPapers(`# Caves\n\n${papers}\n\n## Day\n\n- [Walking by day](${PAGE}4)\n`)).toHaveLength(4);
    const page = outlineOf(
      `# Caves\n\n**Caves** are read about in [our review](${PAGE}).\n\n## Day\n\n- [Walking by day](${OTHER})\n`,
    );
    expect(page.topics.flatMap((topic) => topic.papers)).toHaveLength(1);
    expect(page.description).toContain("our review");
  });
});

describe("references as medicine writes them", () => {
  test.each([
    [
      "- Roe AB, Doe C. Walking in wet caves. Cave Biol. 2018 Feb 6;19(1):15. PMID: 1234567.",
      "2018-02-06",
      "Cave Biol",
    ],
    ["- Roe AB, Doe C. Walking in wet caves. Cave Biol. 2018 Jan-Feb;19(1):15-7.e21.", "2018-01", "Cave Biol"],
    ["- Roe AB, Doe C. Walking in wet caves. Cave Biol. 2019;9(1):5233.", "2019", "Cave Biol"],
    ["- Roe AB, Doe C et al. Walking in wet caves, Cave Biol 2015;161:1187-1201.", "2015", "Cave Biol"],
    ["- Roe AB, 2nd, Doe C. Walking in wet caves, Cave 2021;12:176-194 e176.", "2021", "Cave"],
  ])("%s", (entry, date, venue) => {
    const [paper] = papersOf(entry);
    expect(paper).toMatchObject({ title: "Walking in wet caves", authors: ["A. B. Roe", "C. Doe"], date, venue });
    expect(paper?.comment ?? "PMID: 1234567.").toBe("PMID: 1234567.");
  });
});

describe("where and when it appeared", () => {
  test.each([
    ["2023 Cave Biology", "2023", "Cave Biology", null],
    ["2021 CB", "2021", "CB", null],
    ["2022 iCave", "2022", "iCave", null],
    ["2021 Cave biology", "2021", "Cave biology", null],
    ["2018 Cave Biology, ABC", "2018", "Cave Biology", "(ABC)"],
    ["2023 ICML with caves", "2023", "ICML", "with caves"],
  ])("[%s] before a title", (group, date, venue, comment) => {
    const [paper] = papersOf(`- [${group}] **Walking in Wet Caves** [[paper]](${PAGE})`);
    expect(paper).toMatchObject({ title: "Walking in Wet Caves", date, venue });
    expect(paper?.comment?.replace(/[()]/g, "") ?? null).toBe(comment?.replace(/[()]/g, "") ?? null);
  });

  test("the best of a year is no venue", () => {
    expect(papersOf(`- [2021 Best Talk] **Walking in Wet Caves** [[paper]](${PAGE})`)).toMatchObject([{ venue: null }]);
  });

  test.each(["Cave reports", "PLoS molecular biology", "Current opinion in molecular ecology"])(
    "%s: names of journals with words in small letters",
    (venue) => {
      const paragraph = `**Walking in Wet Caves**  \nAnn Roe, Max Doe.  \n*${venue}, August 2023.*  \n[[link](${PAGE})]`;
      expect(papersOf(paragraph)).toMatchObject([{ venue, date: "2023-08", comment: null }]);
      const cited = `- Doe, J. F., & Roe, A. [**Walking in Wet Caves**](${PAGE}) (2014), ${venue}`;
      expect(papersOf(cited)).toMatchObject([{ venue, date: "2014", comment: null }]);
    },
  );

  test("one word after people, title and year is the journal, unless it says something about the work", () => {
    const cited = (word: string): string =>
      `- Doe, J. F., & Roe, A. [**Walking in Wet Caves**](${PAGE}) (2014), ${word}`;
    expect(papersOf(cited("Neuron"))).toMatchObject([{ venue: "Neuron", comment: null }]);
    expect(papersOf(cited("Recommended"))).toMatchObject([{ venue: null, comment: "Recommended" }]);
  });

  test.each([
    ["Nature (2026)", "Nature", "2026", "article"],
    ["Cave Reports", "Cave Reports", null, null],
    ["Caves: Structure, Depth, and Light (2014)", "Caves: Structure, Depth, and Light", "2014", null],
    ["bioRxiv 2025.01.31.635780", null, "2025-01-31", "preprint"],
  ])("a line of links begins with [%s]", (label, venue, date, kind) => {
    const paragraph = `**Walking in Wet Caves**\nAnn Roe, Max Doe, Al Poe\n[${label}](https://www.biorxiv.org/content/10.1101/1) • [code](https://github.com/a/b)`;
    expect(papersOf(paragraph)).toMatchObject([{ venue, date, kind, code: "https://github.com/a/b" }]);
  });

  test("a person is no journal", () => {
    const paragraph = `**Walking in Wet Caves**\n[Ann Roe](https://openreview.net/profile?id=1), Max Doe, Al Poe\n[pdf](${PAGE})`;
    expect(papersOf(paragraph)).toMatchObject([{ venue: null }]);
  });
});

test("a column of names beside one of journals and servers has the titles", () => {
  const table = `| Model | Date | Paper |\n|---|---|---|\n| CaveNet | 2026 | [Nature](${PAGE}), [bioRxiv](${OTHER}) |\n| Walker (W) | 2025 | [arXiv](${THIRD}) |`;
  expect(papersOf(table)).toMatchObject([
    { title: "CaveNet", url: PAGE, venue: "Nature" },
    { title: "Walker (W)", url: THIRD },
  ]);
});

describe("titles", () => {
  test("what is quoted in a bold title is a part of it", () => {
    expect(papersOf(`**Walking in "dark matter" caves at night**\nAnn Roe, Max Doe\n[pdf](${PAGE})`)).toMatchObject([
      { title: 'Walking in "dark matter" caves at night', authors: ["Ann Roe", "Max Doe"], comment: null },
    ]);
  });

  test("of two titles with a slash between them, the second is a comment", () => {
    const entry = (name: string, url: string): string =>
      `**Walking in ${name} caves** / **How to walk in ${name} caves**\nAnn Roe, Max Doe, Al Poe\n[bioRxiv(2021)](${url})`;
    expect(papersOf(`${entry("wet", PAGE)}\n\n${entry("dry", OTHER)}`)).toMatchObject([
      { title: "Walking in wet caves", authors: ["Ann Roe", "Max Doe", "Al Poe"], comment: "How to walk in wet caves" },
      { title: "Walking in dry caves", comment: "How to walk in dry caves" },
    ]);
  });

  test("a line in bold after a line of links begins the next paper", () => {
    const entry = (name: string, month: string, url: string): string =>
      `**Walking in very ${name} caves.**  \nAnn Roe, Max Doe.  \n*Cave Letters, ${month} 2022.*  \n[[link](${url})]`;
    expect(papersOf(`${entry("wet", "May", PAGE)}\n${entry("dry", "June", OTHER)}`)).toMatchObject([
      { title: "Walking in very wet caves", date: "2022-05", url: PAGE, notes: [] },
      { title: "Walking in very dry caves", date: "2022-06", url: OTHER },
    ]);
  });

  test.each(["- ", ""])("somebody in bold among the people of a reference is no title", (mark) => {
    const text = `${mark}**Poe, A.S.**, Roe, B.C. & Doe, D. (2023). Walking in wet caves. *Cave Letters*. 104, e39. DOI: ${PAGE}\n\n${mark}Roe, B.C, Doe, D., **Poe, A.S.** & Lee, E. (2022). Walking in dry caves. *Cave Letters*, 11, 33-44. DOI: ${OTHER}`;
    expect(papersOf(text)).toMatchObject([
      {
        title: "Walking in wet caves",
        authors: ["A.S. Poe", "B.C. Roe", "D. Doe"],
        venue: "Cave Letters",
        date: "2023",
      },
      { title: "Walking in dry caves", authors: ["B.C Roe", "D. Doe", "A.S. Poe", "E. Lee"], date: "2022" },
    ]);
  });
});

describe("people", () => {
  const authorsOf = (line: string): readonly string[] =>
    papersOf(`**Walking in Wet Caves**  \n${line}  \n[OpenReview](${PAGE})`)[0]?.authors ?? [];

  test.each([
    [`[Ann Roe, Max Poe Doe](${PAGE})`, ["Ann Roe", "Max Poe Doe"]],
    ["Anna ROE, Max Doe, Al B Poe", ["Anna ROE", "Max Doe", "Al B Poe"]],
    ["Ann Roe, Max_Doe, Al Poe", ["Ann Roe", "Max Doe", "Al Poe"]],
    ["Ann Roe, Max Doe, anna Lee, Al Poe", ["Ann Roe", "Max Doe", "anna Lee", "Al Poe"]],
  ])("%s: an odd name does not cost the others", (line, authors) => {
    expect(authorsOf(line)).toEqual(authors);
  });

  test("a sentence with commas is nobody", () => {
    expect(authorsOf("Good for beginners, easy to read, and short")).toEqual([]);
  });
});

test("the DOI of data or code is not that of the paper", () => {
  const links = `[Nature](https://www.nature.com/articles/s1-2) • [data](https://doi.org/10.5281/zenodo.1) • [Supplementary data1](https://doi.org/10.6084/m9.1)`;
  expect(papersOf(`**Walking in Wet Caves**\nAnn Roe, Max Doe\n${links}`)).toMatchObject([
    { url: "https://www.nature.com/articles/s1-2", doi: null },
  ]);
});

test("a number without a space after it is no part of the name of a topic", () => {
  const page = outlineOf(
    `# Caves\n\n## 1.Wet Caves\n\n- [Walking](${PAGE})\n\n## 3D Caves\n\n- [Walking by Day](${OTHER})\n`,
  );
  expect(page.topics.map(({ path }) => path.at(-1))).toEqual(["Wet Caves", "3D Caves"]);
});

test("family names first, with a sign between all people", () => {
  const text = `- Roe, Anna & Doe, Max & Poe, Al. (2015). Walking in wet caves. Cave Letters, 18.`;
  expect(papersOf(text)).toMatchObject([{ title: "Walking in wet caves", authors: ["Anna Roe", "Max Doe", "Al Poe"] }]);
});

test("linked names below a heading that says so are people, and their works are papers", () => {
  const people = "- [Ann Roe (Hill Lab)](https://hill.example/roe)\n- [Max Doe](https://doe.example)";
  const works = `- [Walking](${PAGE})\n- [Climbing](${OTHER})\n- [Diving](${THIRD})`;
  expect(
    allPapers(`# Caves\n\n## Tools\n\n- [A tool for caves](${PAGE}4)\n\n## People\n\n### Here\n\n${people}`),
  ).toHaveLength(1);
  expect(allPapers(`# Caves\n\n## Tools\n\n- [A tool for caves](${PAGE}4)\n\n## People\n\n${works}`)).toHaveLength(4);
});
