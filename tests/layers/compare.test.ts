// aimap diff: which papers and topics changed between two maps, and how they are recognised.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffMaps } from "../../src/layers/compare.ts";
import type { MapFile, TopicRow } from "../../src/map/map-file.ts";
import type { Paper } from "../../src/map/model.ts";
import { parsePersonName } from "../../src/map/names.ts";
import { aimap, aimapJson, BUNDLED_MAP, fileOf, mapOf } from "../harness.ts";
import { date, HOSTILE_MAP, paperOf, TRICKY_MAP } from "../hostile-map.ts";

const topic = (id: string, name: string, parent: string | null = null): TopicRow => ({
  id,
  name,
  parent,
  notes: [],
  groups: [],
});
const at = (topicId: string, comment: string | null = null, group: string | null = null) => ({
  topicId,
  group,
  comment,
});

const OLD = mapOf({
  title: "Old",
  topics: [topic("alpha", "Alpha"), topic("alpha/one", "One", "alpha"), topic("beta", "Beta"), topic("gone", "Gone")],
  papers: [
    paperOf({
      id: "doe2020first",
      title: "A first title of some length",
      url: "https://example.org/1",
      date: date("2020-05"),
      dateSource: "map",
      authors: ["Jane Doe"],
      placements: [at("alpha/one")],
    }),
    paperOf({
      id: "roe2021second",
      title: "A second title of some length",
      placements: [at("alpha/one", "fine")],
      keywords: ["a", "b"],
    }),
    paperOf({ id: "poe2022third", title: "Third", placements: [at("beta")] }),
    paperOf({ id: "left2000", title: "Left behind", placements: [at("gone")] }),
  ],
});

const people = (...authors: readonly string[]) => ({ authors, authorNames: authors.map(parsePersonName) });

/** The old map with some papers changed. */
function changed(changes: Readonly<Record<string, Partial<Paper>>>, part: Partial<MapFile> = {}): MapFile {
  return { ...OLD, papers: OLD.papers.map((paper) => ({ ...paper, ...changes[paper.id] })), ...part };
}

/** Each change in a few words. */
function changesIn(now: MapFile, old: MapFile = OLD): string[] {
  return diffMaps(old, now).changes.map(({ entry, change, before, after, fields }) =>
    [entry, change, (after ?? before)?.id, ...fields.map(({ field }) => field)].join(" "),
  );
}

describe("papers", () => {
  test("a map does not differ from itself, even with its papers in another order", () => {
    expect(changesIn(OLD)).toEqual([]);
    expect(changesIn({ ...OLD, papers: OLD.papers.toReversed() })).toEqual([]);
  });

  test("are added and removed", () => {
    const papers = [...OLD.papers.slice(0, 3), paperOf({ id: "new2025", title: "New", placements: [at("gone")] })];
    expect(changesIn({ ...OLD, papers })).toEqual(["paper removed left2000", "paper added new2025"]);
  });

  test("are changed field by field, with the old and the new value", () => {
    const now = changed({
      doe2020first: { date: date("2020-05-11"), dateSource: "reference", ...people("Jane Doe", "Cy Two") },
    });
    expect(diffMaps(OLD, now).changes).toMatchObject([
      {
        entry: "paper",
        change: "changed",
        fields: [
          { field: "authors", before: ["Jane Doe"], after: ["Jane Doe", "Cy Two"] },
          { field: "date", before: "2020-05", after: "2020-05-11" },
          { field: "dateSource", before: "map", after: "reference" },
        ],
      },
    ]);
  });

  test.each([
    ["its title changed", { title: "Quite another title" }, ["paper renamed doe2020first title"]],
    [
      "its title and URL changed, but not its key",
      { title: "Quite another title", url: "https://example.org/2" },
      ["paper renamed doe2020first title", "paper changed doe2020first url"],
    ],
    ["its key changed", { id: "doe2020firstb" }, ["paper changed doe2020firstb id"]],
    ["it moved to another topic", { placements: [at("beta")] }, ["paper moved doe2020first topics"]],
    [
      "it is also listed in another topic, with a comment",
      { placements: [at("alpha/one"), at("beta", "also here")] },
      ["paper moved doe2020first topics", "paper changed doe2020first placements"],
    ],
    [
      "its comment and group changed",
      { placements: [at("alpha/one", "new", "G")] },
      ["topic changed alpha/one groups", "paper changed doe2020first placements"],
    ],
    [
      "its old title became an alternative title",
      { title: "Now called so", alternativeTitles: ["A first title of some length"] },
      ["paper renamed doe2020first title"],
    ],
  ] as [string, Partial<Paper>, string[]][])("are recognised if %s", (_, change, wanted) => {
    expect(changesIn(changed({ doe2020first: change }))).toEqual(wanted);
  });

  test("are recognised by their URLs if they exchanged keys", () => {
    const now = changed({ doe2020first: { id: "poe2022third" }, poe2022third: { id: "doe2020first" } });
    expect(changesIn(now)).toEqual(["paper changed poe2022third id", "paper changed doe2020first id"]);
  });
});

describe("topics", () => {
  const withTopics = (topics: readonly TopicRow[], ids: Readonly<Record<string, string>> = {}): MapFile => ({
    ...OLD,
    topics,
    papers: OLD.papers.map((paper) => ({
      ...paper,
      placements: paper.placements.map((place) => ({ ...place, topicId: ids[place.topicId] ?? place.topicId })),
    })),
  });

  test("are added", () => {
    expect(changesIn(withTopics([...OLD.topics, topic("new", "New")]))).toEqual(["topic added new"]);
  });

  test("that are renamed are recognised by their papers, which did not move", () => {
    const now = withTopics(
      [topic("alpha", "Alpha"), topic("alpha/uno", "Uno", "alpha"), topic("beta", "Beta"), topic("gone", "Gone")],
      { "alpha/one": "alpha/uno" },
    );
    expect(changesIn(now)).toEqual(["topic renamed alpha/uno name"]);
  });

  test("below a renamed topic are the same", () => {
    const now = withTopics(
      [topic("first", "First"), topic("first/one", "One", "first"), topic("beta", "Beta"), topic("gone", "Gone")],
      { "alpha/one": "first/one" },
    );
    const old = { ...OLD, papers: [...OLD.papers, paperOf({ id: "own", title: "Own", placements: [at("alpha")] })] };
    const papers = [...now.papers, paperOf({ id: "own", title: "Own", placements: [at("first")] })];
    expect(changesIn({ ...now, papers }, old)).toEqual(["topic renamed first name"]);
  });

  test("moved to another parent are moved, and nothing else is", () => {
    const now = withTopics(
      [topic("alpha", "Alpha"), topic("beta", "Beta"), topic("beta/one", "One", "beta"), topic("gone", "Gone")],
      { "alpha/one": "beta/one" },
    );
    expect(diffMaps(OLD, now).changes).toMatchObject([
      { entry: "topic", change: "moved", fields: [{ field: "path", before: ["Alpha"], after: ["Beta"] }] },
    ]);
  });

  test("are removed with their papers", () => {
    const now = { ...OLD, topics: OLD.topics.slice(0, 3), papers: OLD.papers.slice(0, 3) };
    expect(changesIn(now)).toEqual(["topic removed gone", "paper removed left2000"]);
  });

  test("with identical names are matched before those that differ in case or accents", () => {
    const old = { ...OLD, topics: [...OLD.topics, topic("resume", "Resume")] };
    expect(changesIn(withTopics([...OLD.topics, topic("accented", "Résumé"), topic("resume", "Resume")]), old)).toEqual(
      ["topic added accented"],
    );
  });

  test("are changed if only the id changed", () => {
    expect(
      changesIn(withTopics([...OLD.topics.slice(0, 2), topic("b", "Beta"), topic("gone", "Gone")], { beta: "b" })),
    ).toEqual(["topic changed b id"]);
  });

  test("are changed if their notes changed", () => {
    const notes = [{ text: "new", notes: [] }];
    expect(
      changesIn({ ...OLD, topics: OLD.topics.map((row) => (row.id === "beta" ? { ...row, notes } : row)) }),
    ).toEqual(["topic changed beta notes"]);
  });
});

test("for any two maps: what is added in one direction is removed in the other", () => {
  const some = fc.subarray(OLD.papers.map((paper, index) => ({ ...paper, url: `https://example.org/${index}` })));
  fc.assert(
    fc.property(some, some, (before, after) => {
      const maps = [before, after].map((papers) => ({ ...OLD, papers }));
      const ids = (changes: ReturnType<typeof diffMaps>["changes"], kind: string) =>
        changes.filter(({ change }) => change === kind).map((each) => (each.after ?? each.before)?.id);
      const forth = diffMaps(maps[0] as MapFile, maps[1] as MapFile).changes;
      const back = diffMaps(maps[1] as MapFile, maps[0] as MapFile).changes;
      expect(ids(forth, "added")).toEqual(ids(back, "removed"));
      expect(ids(forth, "removed")).toEqual(ids(back, "added"));
      expect(after.length - before.length).toBe(ids(forth, "added").length - ids(forth, "removed").length);
    }),
  );
});

describe("on the command line", () => {
  const NOW = {
    ...changed(
      {
        doe2020first: { date: date("2020-05-11"), keywords: ["new"], placements: [at("beta")] },
        roe2021second: { title: "A second title", keywords: ["b", "c"], placements: [at("alpha/one", "better")] },
      },
      { topics: [...OLD.topics, topic("delta", "Delta")] },
    ),
  };
  const papers = [
    ...NOW.papers.slice(0, 3),
    paperOf({ id: "new2025", title: "New", authors: ["Ada Plain"], placements: [at("delta")] }),
  ];
  const old = fileOf(OLD, "old.json");
  const now = fileOf({ ...NOW, papers }, "now.json");

  test("a long label is followed by a space", async () => {
    const sourced = fileOf(changed({ doe2020first: { authorsComplete: false } }), "sourced.json");
    expect((await aimap(["diff", old, sourced])).stdout).toContain("  all authors named  ");
  });

  test("text: a block for each entry, and the counts on a terminal's stderr", async () => {
    const { stdout, stderr, exitCode } = await aimap(["diff", old, now], {
      columns: 72,
      env: { NO_COLOR: "1" },
    });
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`+ Delta
  topic · delta
- Left behind
  undated · Gone · left2000
~ A second title
  roe2021second
  title          A second title of some length → A second title
  keywords       a → c
  place          Alpha › One: fine → Alpha › One: better
~ A first title of some length
  doe2020first
  in             Alpha › One → Beta
  date           2020-05 → 2020-05-11
  keywords       + new
+ New
  undated · Plain · Delta · new2025
`);
    expect(stderr.replace(/\n(?=.)/g, " ")).toMatch(
      /now\.json: 1 paper added, 1 removed, 1 moved, 1 renamed, 2 changed; 1 topic added\n$/,
    );
  });

  test("text fits every width, even for hostile maps", async () => {
    for (const columns of [40, 60, 100]) {
      const outcome = await aimap(["diff", fileOf(HOSTILE_MAP), fileOf(TRICKY_MAP), "--ascii"], {
        columns,
        env: { NO_COLOR: "1" },
      });
      expect(outcome.exitCode).toBe(0);
      expect(outcome.stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      for (const line of outcome.stdout.split("\n"))
        if (/^[\x20-\x7e]*$/.test(line)) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  test("json: one object with each change", async () => {
    const diff = await aimapJson<{ changes: Record<string, unknown>[] }>(["diff", old, now]);
    expect(diff).toMatchObject({ type: "diff", old, new: now });
    expect(diff.changes.map(({ entry, change, oldId, newId, name }) => [entry, change, oldId, newId, name])).toEqual([
      ["topic", "added", null, "delta", "Delta"],
      ["paper", "removed", "left2000", null, "Left behind"],
      ["paper", "renamed", "roe2021second", "roe2021second", "A second title"],
      ["paper", "changed", "roe2021second", "roe2021second", "A second title"],
      ["paper", "moved", "doe2020first", "doe2020first", "A first title of some length"],
      ["paper", "changed", "doe2020first", "doe2020first", "A first title of some length"],
      ["paper", "added", null, "new2025", "New"],
    ]);
    expect(diff.changes[4]).toMatchObject({
      fields: [{ field: "topics", before: [["Alpha", "One"]], after: [["Beta"]] }],
    });
    expect(await aimapJson(["diff", old, old])).toMatchObject({ changes: [] });
  });

  test("markdown: sections for a pull request", async () => {
    expect((await aimap(["diff", old, now, "--format", "markdown"])).stdout).toBe(`## Papers added (1)

- New · Plain · undated · Delta · \`new2025\`

## Papers removed (1)

- Left behind · undated · Gone · \`left2000\`

## Papers moved (1)

- [A first title of some length](https://example.org/1) · \`doe2020first\`
  - **in**: Alpha › One → Beta

## Papers renamed (1)

- A second title · \`roe2021second\`
  - **title**: A second title of some length → A second title

## Papers changed (2)

- A second title · \`roe2021second\`
  - **keywords**: a → c
  - **place**: Alpha › One: fine → Alpha › One: better
- [A first title of some length](https://example.org/1) · \`doe2020first\`
  - **date**: 2020-05 → 2020-05-11
  - **keywords**: now new

## Topics added (1)

- **Delta** · \`delta\`
`);
    expect((await aimap(["diff", old, old, "--format", "markdown"])).stdout).toBe("");
  });

  test("no difference is reported on stderr, and only on a terminal", async () => {
    expect(await aimap(["diff", old, old])).toEqual({ stdout: "", stderr: "", exitCode: 0 });
    expect(await aimap(["diff", old, old], { columns: 400 })).toMatchObject({
      stdout: "",
      stderr: `${old} → ${old}: no difference\n`,
    });
  });

  test("--since shows what the layers above one add", async () => {
    const mine = fileOf("# Mine\n\n## Rain\n\n- 2025: [One more](https://example.org/more)\n", "mine.md");
    const maps = ["--map", "bundled", "--map", mine];
    const { changes } = await aimapJson<{ changes: { change: string; name: string }[] }>([
      "diff",
      ...maps,
      "--since",
      "bundled",
    ]);
    expect(changes.map(({ change, name }) => [change, name])).toEqual([
      ["added", "Rain"],
      ["added", "One more"],
    ]);
    // for the uppermost layer: what it adds itself
    expect(await aimapJson(["diff", ...maps, "--since", "mine"])).toMatchObject({
      old: "bundled",
      new: "bundled + mine",
      changes,
    });
  });

  test("either map can come from standard input", async () => {
    const list = "# L\n\n## T\n\n- 2020: [One](https://example.org/1)\n";
    const newer = fileOf(list.replace("2020", "2021"), "l.md");
    const diff = await aimapJson<{ old: string; changes: { fields: object[] }[] }>(["diff", "-", newer], {
      stdin: list,
    });
    expect(diff).toMatchObject({
      old: "stdin",
      changes: [{ fields: [{ field: "id" }, { before: "2020", after: "2021" }] }],
    });
    expect(await aimapJson(["diff", newer, "-"], { stdin: JSON.stringify(OLD) })).toMatchObject({ new: "stdin" });
  });

  test("the bundled map does not differ from its file", async () => {
    expect(await aimapJson(["diff", "bundled", BUNDLED_MAP])).toMatchObject({ old: "bundled", changes: [] });
  });

  test.each([
    [["diff"], 2, /a map is missing; write "aimap diff OLD NEW", or --since LAYER/],
    [["diff", old], 2, /a map is missing/],
    [["diff", old, now, "--since", "bundled"], 2, /--since compares the layers of the map in use/],
    [["diff", "--since", "mine"], 2, /no layer "mine"; the only layer is bundled/],
    [["diff", "--since", "bundled"], 2, /--since compares layers, and there is only bundled; add a map with --map/],
    [["diff", old, "/no/such"], 1, /cannot read the map "\/no\/such": no such file/],
    [["diff", old, now, "--format", "csv"], 2, /--format must be text, json or markdown, not "csv"/],
    [["diff", old, now, "--json", "--format", "text"], 2, /contradict each other/],
  ] as [string[], number, RegExp][])("%j is refused", async (argv, exitCode, words) => {
    const outcome = await aimap(argv);
    expect(outcome).toMatchObject({ stdout: "", exitCode });
    expect(outcome.stderr).toMatch(words);
  });
});
