// Ways of writing that lists of biologists, chemists and physicians use, each with what a careful person would enter.
import { describe, expect, test } from "vitest";
import { parseOutline } from "../../../src/import/markdown/parse-outline.ts";
import type { Outline, OutlinePaper } from "../../../src/import/outline.ts";

const DOI = "10.1000/caves.1";
const PAGE = `https://doi.org/${DOI}`;
const OTHER = "https://doi.org/10.1000/caves.2";
const THIRD = "https://doi.org/10.1000/caves.3";

const pageOf = (text: string): Outline => parseOutline(text, "list.md");
const allPapers = (text: string): OutlinePaper[] => pageOf(text).topics.flatMap(({ papers }) => papers);
const papersOf = (text: string): OutlinePaper[] => allPapers(`# List\n\n## Topic\n\n${text}\n`);

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
    const page = pageOf(
      `# Caves\n\n**Caves** are read about in [our review](${PAGE}).\n\n## Day\n\n- [Walking by day](${OTHER})\n`,
    );
    expect(page.topics.flatMap((topic) => topic.papers)).toHaveLength(1);
    expect(page.description).toContain("our review");
  });
});
