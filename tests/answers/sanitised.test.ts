// Sanitised answers: what formats for people print of a map, what people find by typing what they saw, and that JSON keeps
// every character.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sanitisedMapAnswer } from "../../src/answers/sanitised.ts";
import { originalRanges, sanitisedRanges } from "../../src/answers/sanitised-ranges.ts";
import { linkMap } from "../../src/map/map-file.ts";
import { sanitise, sanitiseDeep } from "../../src/text/sanitise.ts";
import { aimap, aimapJson, fileOf, mapOf } from "../harness.ts";
import { HOSTILE_MAP, paperOf, TRICKY_MAP } from "../hostile-map.ts";
import { runs } from "../runs.ts";

const TITLE = "Inter\u00adpretability of trans\u200bformers";
/** A title, names, an id and an address with characters that nobody sees. */
const MAP = fileOf(
  mapOf({
    topics: [{ id: "a", name: "Al\u00adpha", parent: null, notes: [], groups: [] }],
    papers: [
      paperOf({
        id: "soft\u00adid",
        title: TITLE,
        authors: ["Ada Pl\u00adain"],
        organizations: ["Op\u200benAI"],
        url: "https://example.org/a\u200bb",
        keywords: ["em\u2060beddings"],
      }),
      paperOf({ id: "plain", title: "Nothing to sanitise", authors: ["Ada Plain"] }),
    ],
  }),
);

interface Row {
  readonly id: string;
  readonly match: {
    readonly fields: readonly { path: string; text: string; ranges: { start: number; end: number }[] }[];
  };
}

describe("what a person types after reading it", () => {
  const formats = ["json", "ids", "text", "csv"];

  test.each(formats)("an id, a title, an address: show finds the paper with --format %s", async (format) => {
    for (const id of ["softid", "Interpretability of transformers", "https://example.org/ab"]) {
      expect(await aimap(["show", id, "--format", format, "--map", MAP])).toMatchObject({ stderr: "", exitCode: 0 });
    }
  });

  test.each([
    [
      ["--author", "Ada Plain"],
      ["plain", "soft\u00adid"],
    ],
    [["--org", "OpenAI"], ["soft\u00adid"]],
    [
      ["--topic", "Alpha"],
      ["plain", "soft\u00adid"],
    ],
  ])("filters by names: %j", async (filter, ids) => {
    expect((await aimapJson<Row[]>(["list", ...filter, "--map", MAP])).map(({ id }) => id)).toEqual(ids);
    expect((await aimap(["list", ...filter, "--format", "ids", "--map", MAP])).stdout).toBe(
      ids.map((id) => `${sanitise(id)}\n`).join(""),
    );
  });

  test.each(["interpretability", "transformers"])("searches for words: %s", async (word) => {
    const [result, ...others] = await aimapJson<Row[]>(["search", word, "--map", MAP]);
    expect([result?.id, others]).toEqual(["soft\u00adid", []]);
    for (const { path, text, ranges } of result?.match.fields ?? []) {
      if (path === "title") expect(text).toBe(TITLE);
      const [first, last] = [ranges[0], ranges.at(-1)];
      expect(sanitise(text.slice(first?.start, last?.end)).toLowerCase()).toContain(word.slice(0, 5));
    }
  });

  test("a name that is in neither is still an error", async () => {
    expect(await aimap(["list", "--author", "nobody", "--map", MAP])).toMatchObject({ stdout: "", exitCode: 2 });
    expect(await aimap(["show", "nothing-like-it", "--map", MAP])).toMatchObject({ stdout: "", exitCode: 3 });
  });
});

test("matched words are highlighted in the sanitised text", async () => {
  const { stdout } = await aimap(["search", "transformers", "--color", "always", "--map", MAP], { columns: 80 });
  expect(stdout).toMatch(/31mtransformers/);
});

test("differences that nobody sees are in JSON, and not in text", async () => {
  const [old, now] = ["Trans\u00adformers", "Transformers"].map((title) =>
    fileOf(
      mapOf({
        topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }],
        papers: [paperOf({ id: "one", title, arxiv: "2309.08600" })],
      }),
    ),
  );
  const argv = ["diff", old ?? "", now ?? ""];
  expect(JSON.parse((await aimap([...argv, "--json"])).stdout).changes).toHaveLength(1);
  expect(await aimap(argv, { columns: 200, env: { NO_COLOR: "1" } })).toMatchObject({
    stdout: "",
    stderr: expect.stringContaining("no difference"),
  });
});

describe("a sanitised answer", () => {
  test("is the same object if there is nothing to sanitise", () => {
    const layers = { layers: ["mine"], layersById: new Map() };
    const map = linkMap(mapOf({ topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }] }), layers);
    const answer = { type: "list", map, papers: map.papers } as const;
    expect(sanitisedMapAnswer(answer)).toBe(answer);
    expect(sanitiseDeep(HOSTILE_MAP.papers[0])).toBe(HOSTILE_MAP.papers[0]);
  });

  test("has no unsafe text, also of papers that are not in its map", () => {
    for (const file of [HOSTILE_MAP, TRICKY_MAP]) {
      const map = linkMap(file, { layers: ["mine"], layersById: new Map() });
      const answer = { type: "list", map, papers: [...map.papers, ...structuredClone(map.papers)] } as const;
      const { papers } = sanitisedMapAnswer(answer) as typeof answer;
      expect(papers).toEqual(sanitiseDeep([...file.papers, ...file.papers]));
    }
  });
});

test("where a text is in the sanitised text does not depend on how it is divided", () => {
  const piece = fc.constantFrom(
    "word ",
    "\u00ad",
    "\u200b",
    "e\u0301",
    "漢字",
    "か\u3099",
    "می\u200cخواهم",
    "\t\n",
    "x".repeat(70),
    "👩\u200d👧",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(400), (pieces, at) => {
      const text = pieces.join("");
      const end = Math.min(at, text.length);
      expect(sanitisedRanges(text)({ start: 0, end }).end).toBe(sanitise(text.slice(0, end)).length);
    }),
    runs(500),
  );
});

test("a range in a sanitised text is found in the original, and the other way round", () => {
  const character = fc.oneof(
    fc.constantFrom("\u00ad", "\u200b", "\u0000", "\n", "e\u0301", " "),
    fc.string({ minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), fc.nat(12), fc.nat(12), (characters, a, b) => {
      const text = characters.join("");
      const shown = sanitise(text);
      const range = { start: Math.min(a, b, shown.length), end: Math.min(Math.max(a, b), shown.length) };
      fc.pre(range.start < range.end);
      const { start, end } = originalRanges(text)(range);
      expect(sanitise(text.slice(0, end)).length).toBeGreaterThanOrEqual(range.end);
      expect(sanitise(text.slice(0, start)).length).toBeLessThanOrEqual(range.start);
      expect(sanitisedRanges(text)({ start, end }).end).toBeGreaterThanOrEqual(range.end);
    }),
    { seed: 13 },
  );
});

describe("ids that differ only in what nobody sees", () => {
  const topic = (id: string, name: string) => ({ id, name, parent: null, notes: [], groups: [] });
  const in_ = (topicId: string) => [{ topicId, group: null, comment: null }];
  const file = mapOf({
    topics: [topic("t\u200b", "First"), topic("t", "Second"), topic("\u2060", "Third")],
    papers: [
      paperOf({ id: "a\u200b", title: "One", placements: in_("t\u200b") }),
      paperOf({ id: "a", title: "Two", placements: in_("t") }),
      paperOf({ id: "\u00ada", title: "Three", placements: in_("\u2060") }),
      paperOf({ id: "\u200b", title: "Four", placements: in_("t") }),
      paperOf({ id: "ا\u200cب", title: "Five", placements: in_("t") }),
      paperOf({ id: "اب", title: "Six", placements: in_("t") }),
    ],
  });
  const map = fileOf(file, "ids.json");

  test("are shown as different ids, by each of which its own paper is found", async () => {
    const { stdout } = await aimap(["list", "--format", "ids", "--sort", "topic", "--map", map]);
    const ids = stdout.trimEnd().split("\n");
    expect(new Set(ids.map((id) => id.replace(/[\u200c]/g, ""))).size).toBe(6);
    const titles = await Promise.all(
      ids.map(async (id) => (await aimapJson<{ title: string }[]>(["show", id, "--map", map]))[0]?.title),
    );
    const inOrder = await aimapJson<{ title: string }[]>(["list", "--sort", "topic", "--map", map]);
    expect(titles).toEqual(inOrder.map(({ title }) => title));
    expect(ids).toEqual(
      ["a-2", "a", "اب", "untitled", "اب-2", "a-3"].toSorted((x, y) => ids.indexOf(x) - ids.indexOf(y)),
    );
  });

  test("topics stay different topics, in every view and export", async () => {
    const tree = (await aimap(["tree", "--papers", "--map", map], { columns: 100, env: { NO_COLOR: "1" } })).stdout;
    expect(tree.match(/First|Second|Third|One|Two|Three|Four|Five|Six/g)).toEqual(
      "First One Second Two Six Five Four Third Three".split(" "),
    );
    const { stdout } = await aimap(["list", "--sort", "topic", "--map", map], { columns: 200, env: { NO_COLOR: "1" } });
    expect(stdout.match(/First|Second|Third/g)).toEqual(["First", ...Array(4).fill("Second"), "Third"]);
    for (const format of ["bibtex", "ris"]) {
      const cited = (await aimap(["list", "--format", format, "--map", map])).stdout;
      const keys = [...cited.matchAll(/^(?:@\w+\{(.*),|ID {2}- (.*))\r?$/gm)].map(([, bib, ris]) => bib ?? ris);
      expect(new Set(keys).size, format).toBe(6);
    }
  });
});
