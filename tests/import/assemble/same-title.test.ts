// Entries with one title whose identifiers differ: two papers, and a line of the report.
import { expect, test } from "vitest";
import type { Built } from "../../../src/import/build.ts";
import { buildText } from "../lists.ts";

const TITLE = "Walking in the Wet Caves of the Long Winter";

function build(...lines: string[]): Promise<Built> {
  const text = `# List\n\n## A\n\n${lines.join("\n")}\n`;
  return buildText(text);
}

test("other arXiv ids are other papers, and the report says so", async () => {
  const { map, report } = await build(
    `- **CaveNet**: "${TITLE}", *RSS 2024*. [[Paper](https://arxiv.org/abs/2403.00001)]`,
    `- **RainNet**: "${TITLE}", *CoRL 2023*. [[Paper](https://arxiv.org/abs/2306.00002)]`,
    `- **RainNet**: "${TITLE}", *CoRL 2023*. [[Paper](https://arxiv.org/abs/2306.00002)]`,
    `- ${TITLE} (2024)`,
  );
  expect(map.papers.map(({ arxiv, date, notes }) => ({ arxiv, date, notes }))).toEqual([
    { arxiv: "2403.00001", date: "2024", notes: [] },
    { arxiv: "2306.00002", date: "2023", notes: [] },
  ]);
  expect(report.remarks).toEqual([
    {
      file: "list.md",
      at: 6,
      rule: "sources-disagree",
      message: `“${TITLE}” has the arXiv id 2306.00002, but 2403.00001 in list.md:5: they are two papers; if they are one, correct the wrong arXiv id, else a title`,
    },
  ]);
});

test.each([
  ["a preprint and its published version", "https://arxiv.org/abs/2403.00001", "https://doi.org/10.1145/1234567"],
  ["a preprint that has a DOI", "https://doi.org/10.1101/2020.01.01.123456", "https://doi.org/10.1038/s41586-020-1"],
  ["versions of a preprint", "https://arxiv.org/abs/2403.00001v1", "https://arxiv.org/pdf/2403.00001v3"],
  ["other pages", "https://example.org/a", "https://openreview.net/forum?id=abc"],
])("%s are one paper", async (_, first, second) => {
  const { map, report } = await build(`- [${TITLE}](${first})`, `- [${TITLE}](${second})`);
  expect({ papers: map.papers.length, remarks: report.remarks }).toEqual({ papers: 1, remarks: [] });
});

test("other DOIs are other papers", async () => {
  const { map, report } = await build(
    `- [${TITLE}](https://doi.org/10.1145/1234567)`,
    `- [${TITLE}](https://doi.org/10.1038/s41586-020-1)`,
  );
  expect(map.papers.map(({ doi }) => doi)).toEqual(["10.1145/1234567", "10.1038/s41586-020-1"]);
  expect(report.remarks.map(({ at }) => at)).toEqual([6]);
});

test("a short title without an address is that of several works, if the first of their people or their years differ", async () => {
  const { map } = await build(
    "- Goodfellow, I., Bengio, Y., & Courville, A. (2016). Deep learning. MIT Press.",
    "- LeCun, Y., Bengio, Y., & Hinton, G. (2015). Deep learning. Nature, 521(7553), 436-444.",
    "- LeCun, Y., Bengio, Y., & Hinton, G. (2015). Deep learning. Nature, 521(7553), 436-444.",
    "- LeCun, Y. (2016). Deep learning. A talk.",
  );
  expect(map.papers.map(({ id }) => id)).toEqual(["goodfellow2016deep", "lecun2015deep", "lecun2016deep"]);
});
