// Pages of a vault that link to each other.
import { expect, test } from "vitest";
import { buildMap } from "../../src/import/build.ts";

const WALK =
  "---\ntitle: A Walk in Caves\nauthors: [Ann Roe]\nyear: 2019\ndoi: 10.1234/walk\naliases: [The Walk]\nstatus: read\n---\nLong.\n";
const NIGHT =
  "---\ncitekey: roe2021\ntitle: Caves at Night\nauthors: [Ann Roe]\nyear: 2021\njournal: Cave Letters\ntags: [dark]\n---\nShort.\n";

function built(index: string) {
  return buildMap({
    title: null,
    lists: [
      { file: "v/index.md", text: index },
      { file: "v/papers/Walk 2019.md", text: WALK },
      { file: "v/papers/@roe2021.md", text: NIGHT },
    ],
    references: [],
    glossaries: [],
  });
}

test.each([
  ["[[Walk 2019]]", {}],
  ["[[papers/Walk 2019]]", {}],
  ["[[walk 2019|Roe on walks]]", {}],
  ["[[The Walk]]", {}],
  ["[[A Walk in Caves]]", {}],
  ["[Roe on walks](papers/Walk%202019.md)", {}],
  ["[Walk](<papers/Walk 2019.md>) – good", { placements: [{ topicId: "deep", comment: "good" }] }],
  ["[[Walk 2019#Ideas]]", {}],
  ["[[Walk 2019]] ✅", {}],
  ["[[Walk 2019]] - go on: soon", { placements: [{ topicId: "deep", comment: "go on: soon" }] }],
  ["[/] [[Walk 2019]] #mine", { status: "reading", tags: ["mine"] }],
])("a bullet that links to a page about a paper lists it: %s", async (bullet, more) => {
  const { map, report } = await built(`# Caves\n\n## Deep\n\n- ${bullet}\n- [[@roe2021]]\n`);
  expect(map).toMatchObject({
    title: "Caves",
    topics: [{ id: "deep" }],
    papers: [
      {
        id: "roe2019walk",
        title: "A Walk in Caves",
        doi: "10.1234/walk",
        status: "read",
        placements: [{ topicId: "deep" }],
        notes: [{ text: "Long." }],
        ...more,
      },
      { id: "roe2021", title: "Caves at Night", tags: ["dark"], placements: [{ topicId: "deep" }] },
    ],
  });
  expect(report.doubts).toEqual([]);
});

test("a page that is linked twice has two placements and its notes once; one that is not linked stays in its folder", async () => {
  const { map } = await built(
    "# Caves\n\n## Deep\n\n- [[Walk 2019]]\n\n## Long\n\n- [[The Walk]]\n\n## Others\n\nSee [[@roe2021]].\n",
  );
  expect(map.papers).toMatchObject([
    { placements: [{ topicId: "deep" }, { topicId: "long" }], notes: [{ text: "Long." }] },
    { id: "roe2021", placements: [{ topicId: "papers" }] },
  ]);
});

test("a link to an unknown page is a note and a doubt with its line; an unknown [@key] is still a mistake", async () => {
  const { map, report } = await built("# Caves\n\n## Deep\n\n- [[Walk 2019]]\n- [[@poe2020]]\n- [[Poe 2020 A talk]]\n");
  expect(map.topics.find(({ id }) => id === "deep")?.notes.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["@poe2020", "Poe 2020 A talk"]),
  );
  expect(report.doubts.map(({ file, at, message }) => [file, at, message])).toEqual([
    [
      "v/index.md",
      7,
      "a bullet links to a page that is not among the files, or not about a paper: [[Poe 2020 A talk]]",
    ],
    ["v/index.md", 6, 'no page and no reference "poe2020"'],
  ]);
  await expect(built("# Caves\n\n## Deep\n\n- [[Walk 2019]]\n- [@poe2020]\n")).rejects.toThrow(
    'no reference "poe2020"',
  );
});

test("brackets of links between pages are not shown, even where only a link shows that the page is of a vault", async () => {
  const { map } = await built(
    "# Caves\n\n## Deep\n\n- [[Poe 2020]] - [Seeing Water](https://doi.org/10.1234/water)\n- [[Poe 2020 A talk]]\n",
  );
  expect(map.papers.find(({ doi }) => doi === "10.1234/water")).toMatchObject({ title: "Seeing Water" });
  expect(JSON.stringify(map)).not.toContain("[[");
});

test("a citation key in front matter is the id, and the key of a reference where one has it", async () => {
  const lists = [{ file: "@roe2021.md", text: NIGHT }];
  const references = [
    {
      file: "a.json",
      text: JSON.stringify([{ id: "roe2021", type: "article-journal", title: "Caves at Night", volume: "7" }]),
    },
  ];
  const other = [{ file: "a.json", text: JSON.stringify([{ id: "poe", type: "book", title: "Seeing Water" }]) }];
  const sources = { title: null, lists, glossaries: [] };
  expect((await buildMap({ ...sources, references })).map.papers).toMatchObject([{ id: "roe2021", volume: "7" }]);
  expect((await buildMap({ ...sources, references: other })).map.papers).toMatchObject([
    { id: "roe2021", authors: ["Ann Roe"] },
  ]);
});

test("a page of several that lists fewer papers than the others have is not their title", async () => {
  const note =
    "# Meeting with Poe\n\n- look at https://arxiv.org/abs/2101.01230\n- to do: read <https://arxiv.org/abs/2101.01231>\n";
  const { map, report } = await buildMap({
    title: null,
    lists: [
      { file: "v/Meeting.md", text: note },
      { file: "v/papers/Walk 2019.md", text: WALK },
      { file: "v/papers/@roe2021.md", text: NIGHT },
      { file: "v/papers/c.md", text: WALK.replaceAll("Walk", "Swim").replace("walk", "swim") },
    ],
    references: [],
    glossaries: [],
  });
  expect(map.papers.map(({ title }) => title).slice(0, 2)).toEqual(["arXiv 2101.01230", "arXiv 2101.01231"]);
  expect(report.remarks.map(({ rule }) => rule)).toEqual(["missing-title", "missing-title"]);
  expect(map.title).toBe("Papers");
});
