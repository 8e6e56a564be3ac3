// Pages of Obsidian and Logseq.
import { expect, test } from "vitest";
import { outlineOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const OTHER = "https://arxiv.org/abs/2401.00002";

test("an outline of Logseq has headings, tasks and properties in bullets", () => {
  const text = `title:: Reading\n\n- ## Deep\n  collapsed:: true\n\t- TODO [Walking in Caves](${ARXIV})\n\t  authors:: Ann Roe\n\t  year:: 2021\n\t- DONE [A Walk at Night](${OTHER})\n\t  id:: 63f0c1f2\n\t\t- very good\n- ## Long\n\t- DOING [[Zoom|Zoom In]] https://example.org/a\n\t  :LOGBOOK:\n\t  :END:\n`;
  const { topics, leftOut } = outlineOf(text);
  expect(topics).toMatchObject([
    {
      path: ["Deep"],
      papers: [
        { title: "Walking in Caves", url: ARXIV, status: "queued", authors: ["Ann Roe"], date: "2021", comment: null },
        { title: "A Walk at Night", status: "read", comment: null, notes: [{ text: "very good" }] },
      ],
    },
    { path: ["Long"], papers: [{ title: "Zoom In", status: "reading", url: "https://example.org/a" }] },
  ]);
  expect(new Set(leftOut.map(({ what }) => what))).toEqual(new Set(["a property"]));
});

test("a note of Obsidian has links to notes, ids of blocks, callouts and properties", () => {
  const text = `---\ntags: [reading-list]\n---\n# Reading\n\n> [!note] Mine\n\n## Deep\n\n- [x] [Walking in Caves](${ARXIV}) [year:: 2022] #cave ^p2\n- [[A Walk at Night]] - [paper](${OTHER})\n\t- rating:: 5\n\n\`\`\`\n[[a]]\n\`\`\`\n`;
  expect(outlineOf(text)).toMatchObject({
    description: "Mine",
    topics: [
      {
        papers: [
          { title: "Walking in Caves", status: "read", tags: ["cave"], date: "2022", comment: null },
          { title: "A Walk at Night", url: OTHER, notes: [{ text: "rating: 5" }] },
        ],
      },
    ],
  });
});

test("brackets on other pages are left as they are", () => {
  const text = `## Deep\n\n- [[A]] [Walking in Caves](${ARXIV}) a^b ^c1\n- [Std::map](${OTHER})\n`;
  expect(outlineOf(text).topics).toMatchObject([{ papers: [{ comment: "[[A]] a^b ^c1" }, { title: "Std::map" }] }]);
});

test("what Obsidian hides is left out, and what it shows otherwise has no signs", () => {
  const text = `# Reading\n\n- [Walking in Caves](${ARXIV}) %%private: --> [a](${OTHER})%%\n  - seen %%one\n\n    two%% and ==highlighted==\n  - ![[fig 1.png]]\n  - ![[A Walk at Night]]\n\n> [!tip] Callout\n> do not forget\n\n%%\nlong\n\nprivate\n%%\n`;
  const { topics, leftOut, description } = outlineOf(text);
  expect(description).toBe("Callout: do not forget");
  expect(JSON.stringify(topics)).not.toMatch(/private|long|%%|one|two|[=!]/);
  expect(topics).toMatchObject([
    {
      papers: [
        {
          title: "Walking in Caves",
          comment: null,
          notes: [{ text: "seen", notes: [{ text: "and highlighted" }] }, { text: "A Walk at Night" }],
        },
      ],
    },
  ]);
  expect(leftOut.filter(({ what }) => what === "a comment").length).toBeGreaterThan(1);
});

test.each(["50%% of 20%%", "a==b and c==d", "`%%x%%` and `==y==`", "==== and %%%"])(
  "%s are not such signs",
  (words) => {
    const { topics } = outlineOf(`## Deep\n\n- [Walking in Caves](${ARXIV})\n  - ${words}\n`);
    expect(topics[0]?.papers[0]?.notes[0]?.text).toBe(words.replaceAll("`", ""));
  },
);
