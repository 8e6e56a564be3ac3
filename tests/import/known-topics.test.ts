// A list that is combined with other layers: its headings can be their topics.
import { describe, expect, test } from "vitest";
import { aimap, fileOf } from "../harness.ts";

const LOWER = fileOf(
  JSON.stringify({
    schemaVersion: 2,
    title: "Lower",
    description: null,
    topics: [
      { id: "rain", name: "Rain", parent: null, notes: [], groups: [] },
      { id: "rain/clouds", name: "Clouds", parent: "rain", notes: [], groups: [] },
      { id: "rain/open", name: "Open", parent: "rain", notes: [], groups: [] },
      { id: "wind", name: "Wind", parent: null, notes: [], groups: [] },
      { id: "wind/open", name: "Open", parent: "wind", notes: [], groups: [] },
    ],
    papers: [],
    glossary: [],
  }),
  "lower.json",
);

const placesIn = async (list: string): Promise<string[]> => {
  const argv = ["list", "--map", LOWER, "--map", fileOf(list, "mine.md"), "--json"];
  const records: { readonly placements: { readonly topicId: string }[] }[] = JSON.parse((await aimap(argv)).stdout);
  return records.flatMap(({ placements }) => placements.map(({ topicId }) => topicId));
};

const PAPER = "- [A title of a work](https://a.example)\n";

describe("a heading", () => {
  test.each([
    ["that is alone and names a topic is that topic, not a title", `## Rain\n\n### Clouds\n\n${PAPER}`, "rain/clouds"],
    ["names a topic wherever it is in the tree, ignoring case", `# Mine\n\n## clouds\n\n${PAPER}`, "rain/clouds"],
    [
      "states the id of a topic in a comment",
      `# Mine\n\n## Anything <!-- rain/clouds -->\n\n### Dark\n\n${PAPER}`,
      "rain/clouds/dark",
    ],
    ["states it after the heading", `# Mine\n\n## Anything\n<!-- id: rain/clouds -->\n\n${PAPER}`, "rain/clouds"],
    ["names a topic by its id", `# Mine\n\n## rain/clouds\n\n### Dark\n\n${PAPER}`, "rain/clouds/dark"],
    ["that several topics below the top have is a topic of its own", `# Mine\n\n## Open\n\n${PAPER}`, "open"],
    ["that names nothing is a topic of its own", `# Mine\n\n## Sun\n\n${PAPER}`, "sun"],
    [
      "is a topic if front matter states the title",
      `---\ntitle: Mine\n---\n\n## Sun\n\n### Hot\n\n${PAPER}`,
      "sun/hot",
    ],
    [
      "that repeats the title in front matter is the title",
      `---\ntitle: Mine\n---\n\n# Mine\n\n## Sun\n\n${PAPER}`,
      "sun",
    ],
  ])("%s", async (_, list, place) => {
    expect(await placesIn(list)).toEqual([place]);
  });

  test("that was read as the title, although it could be a topic, is reported", async () => {
    const list = fileOf(`## Sun\n\n### Hot\n\n${PAPER}`, "mine.md");
    const { stderr } = await aimap(["build", list]);
    expect(stderr.split("\n")[0]).toBe(
      `${list}:1: doubtful: "Sun" was read as the title of the list, because no other heading is as large; with "title:" in front matter it is a topic`,
    );
  });
});

test("check knows the keys of the maps that it is given, and no others", async () => {
  const list = fileOf(
    "# L\n\n## T\n\n- 2020: [A title](https://a.example) [@olah2020zoom]\n- 2020: [Other](https://b.example) [@nobody]\n",
    "mine.md",
  );
  const { stdout, exitCode } = await aimap(["check", "--map", "bundled", "--map", list]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("nobody");
  expect(stdout).not.toContain("olah2020zoom");
});

test("a comment in a heading is not part of its name", async () => {
  expect(await placesIn(`# Mine\n\n## Sun <!-- to do -->\n\n${PAPER}`)).toEqual(["sun"]);
});

describe("a table or bibliography names topics as headings do", () => {
  const topicsOf = async (text: string, file: string): Promise<string[]> => {
    const argv = ["list", "--map", LOWER, "--map", fileOf(text, file), "--json"];
    const records: { readonly placements: { readonly topicId: string }[] }[] = JSON.parse((await aimap(argv)).stdout);
    return records.flatMap(({ placements }) => placements.map(({ topicId }) => topicId));
  };

  test.each([
    ["a column", "a.csv", "title,topic\nA title of a work,CLOUDS\n", "rain/clouds"],
    ["a path in a column", "a.tsv", "title\ttopic\nA title of a work\train > clouds > dark\n", "rain/clouds/dark"],
    ["groups", "a.bib", "@misc{a, title = {A title of a work}, groups = {clouds}}\n", "rain/clouds"],
    ["the name of several stays a new topic", "a.csv", "title,topic\nA title of a work,open\n", "open"],
    ["the name of a file names none", "clouds.csv", "title,year\nA title of a work,2020\n", "clouds"],
  ])("%s", async (_, file, text, id) => {
    expect(await topicsOf(text, file)).toEqual([id]);
  });
});
