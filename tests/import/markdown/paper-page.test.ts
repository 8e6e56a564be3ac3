// A page whose front matter states one paper.
import { expect, test } from "vitest";
import { parseOutline } from "../../../src/import/markdown/parse-outline.ts";
import { outlineOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2101.01230";

function page(front: readonly string[], body: string): string {
  return `---\n${front.join("\n")}\n---\n${body}`;
}

const DEEP = ["title: 'Deep Caves: A Study'", 'authors: ["[[Jane Doe]]", Max Roe]', "year: 2019"];

test("what is below the front matter of a paper is its notes, headings too", () => {
  const front = [...DEEP, "doi: 10.1234/cave.01230", "tags: [caves]", "status: read", "rating: 5", "date: 2024-05-01"];
  const text = page(
    front,
    `# Deep Caves: A Study\n\nWe walk.\n\n## Ideas\n\n- Light\n  - lamps\n\n### Later\n\nWater.\n\n## Questions\n\n## Related\n\n- [A Lamp](${ARXIV})\n`,
  );
  const { topics, leftOut } = parseOutline(text, "vault/cave-papers/deep.md");
  expect(topics).toMatchObject([{ path: ["Cave papers"], notes: [] }]);
  expect(topics[0]?.papers).toMatchObject([
    {
      title: "Deep Caves: A Study",
      authors: ["Jane Doe", "Max Roe"],
      date: "2019",
      doi: "10.1234/cave.01230",
      url: "https://doi.org/10.1234/cave.01230",
      tags: ["caves"],
      status: "read",
      notes: [
        { text: "We walk." },
        {
          text: "Ideas",
          notes: [
            { text: "Light", notes: [{ text: "lamps" }] },
            { text: "Later", notes: [{ text: "Water." }] },
          ],
        },
        { text: "Related", notes: [{ text: `A Lamp (${ARXIV})` }] },
      ],
    },
  ]);
  expect(leftOut.map(({ from, what }) => [from, what])).toEqual([
    [8, "front matter: rating"],
    [9, "front matter: date"],
    [24, "a heading with nothing below it"],
  ]);
});

test("the keys of other programs, and a title that is the heading or the file", () => {
  const front = ["author: Poe, Ann; Foe, Bob", "date: 2021-03-04", "journal: Cave Letters", "arxiv: 2101.01230"];
  const more = ["url: https://example.org/x", "code: https://github.com/a/b"];
  expect(parseOutline(page([...front, ...more], "## Seeing Water\n\nA note.\n"), "a.md").topics).toMatchObject([
    {
      path: ["Papers"],
      papers: [
        {
          title: "Seeing Water",
          authors: ["Ann Poe", "Bob Foe"],
          date: "2021-03-04",
          venue: "Cave Letters",
          arxiv: "2101.01230",
          url: "https://example.org/x",
          code: "https://github.com/a/b",
        },
      ],
    },
  ]);
  expect(parseOutline(page(front, ""), "Wet Caves.md").topics[0]?.papers).toMatchObject([{ title: "Wet Caves" }]);
});

test("a list stays a list, whatever its front matter says about the list", () => {
  const bullets = Array.from({ length: 5 }, (_, at) => `- [A Walk in Cave ${at}](${ARXIV}${at})\n`).join("");
  for (const front of [
    ["title: My list", "tags: [caves]"],
    ["title: My list", "authors: [Ann Roe]", "date: 2024-01-01", "tags: [caves]"],
    ["title: My list", "authors: [Ann Roe]", "year: 2024", "doi: 10.5281/zenodo.1"],
  ])
    expect(outlineOf(page(front, bullets)).topics[0]?.papers).toHaveLength(5);
});

test.each([
  ['author: "Poe, Ann C."', ["Ann C. Poe"]],
  ["author: Poe, Ann", ["Ann Poe"]],
  ["author: van der Poe, Ann", ["Ann van der Poe"]],
  ["author: Ann Poe", ["Ann Poe"]],
  ["author: Ann Poe, Bob Foe", ["Ann Poe", "Bob Foe"]],
  ["author: Ann Poe and Bob Foe", ["Ann Poe", "Bob Foe"]],
  ["author: Poe, Ann and Foe, Bob", ["Ann Poe", "Bob Foe"]],
  ["author: Ann Poe; Bob Foe", ["Ann Poe", "Bob Foe"]],
  ["author: Poe, A. C., Foe, B. & Roe, C.", ["A. C. Poe", "B. Foe", "C. Roe"]],
  ["author: Poe et al.", ["Poe"]],
  ["authors:\n  - Poe, Ann C.", ["Ann C. Poe"]],
  ["authors:\n  - Poe, Ann C.\n  - Foe, B. F.", ["Ann C. Poe", "B. F. Foe"]],
  ["authors: [Poe, Ann C., Foe, B. F.]", ["Ann C. Poe", "B. F. Foe"]],
  ["authors: [Ann Poe, Bob Foe]", ["Ann Poe", "Bob Foe"]],
  [
    "authors:\n  - '[[Ann Poe]]'\n  - '[[People/Bob Foe]]'\n  - '[[roe-c|Carl Roe]]'",
    ["Ann Poe", "Bob Foe", "Carl Roe"],
  ],
  ["author: '[[Poe, Ann]]'", ["Ann Poe"]],
  ["author: [[Ann Poe]]", ["Ann Poe"]],
  ["author:\n  - family: Poe\n    given: Ann C.", ["Ann C. Poe"]],
  ["author:\n  - name: Poe, Ann\n    affiliation: Cave Lab", ["Ann Poe"]],
])("people in front matter: %s", (line, authors) => {
  const text = page(["title: A Walk in Caves", line, "year: 2019", "doi: 10.1234/cave"], "");
  expect(parseOutline(text, "a.md").topics[0]?.papers[0]?.authors).toEqual(authors);
});
