// A map file that is prepared from its bytes has the same sections as one that is read, validated and sanitised first; and
// whatever is not valid is refused.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sanitisedMap } from "../../src/answers/sanitised-map.ts";
import { readMapText } from "../../src/map/load.ts";
import { linkMap } from "../../src/map/map-file.ts";
import { mapSections } from "../../src/prepared/map-writer.ts";
import { scanMap } from "../../src/prepared/scan/scan-map.ts";
import { BUNDLED_MAP, mapOf } from "../harness.ts";
import { hostileMap } from "../hostile-inputs.ts";
import { HOSTILE_MAP, paperOf, TRICKY_MAP } from "../hostile-map.ts";

const LAYER = "layer";
const TOPICS = [{ id: "a", name: "A", parent: null, notes: [], groups: [] }];
const IN_A = { topicId: "a", group: null, comment: null };

type Sections = Readonly<Record<string, string>>;

function named(sections: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Sections {
  return Object.fromEntries(sections.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("latin1")]));
}

/** Null: it is not valid. */
async function asRead(text: string): Promise<Sections | null> {
  try {
    const map = linkMap(await readMapText(text, "map.json"), { layers: [LAYER], layersById: new Map() });
    return named(mapSections(map, sanitisedMap(map).map));
  } catch {
    return null;
  }
}

function asScanned(text: string): Sections | null {
  const sections = scanMap(Buffer.from(text), LAYER);
  return sections === null ? null : named(sections);
}

/** Whether it was scanned. */
async function agree(text: string): Promise<boolean> {
  const scanned = asScanned(text);
  if (scanned !== null) expect(scanned).toEqual(await asRead(text));
  return scanned !== null;
}

const written = (file: unknown, indent = 0): string => JSON.stringify(file, null, indent);
const withPaper = (facts: object) => mapOf({ topics: TOPICS, papers: [{ ...paperOf({ id: "p" }), ...facts }] });

describe("as this program writes them, maps are scanned", () => {
  test.each([
    ["the bundled map", readFileSync(BUNDLED_MAP, "utf8")],
    ["a map without papers", written(mapOf())],
    ["indented with tabs", JSON.stringify(TRICKY_MAP, null, "\t")],
    [
      "text with escapes and signs to sanitise",
      written(withPaper({ title: 'a "b" \\ \n\u007f \ud800 é 漢字', notes: [] })),
    ],
    ["many items", written(withPaper({ keywords: Array.from({ length: 600 }, (_, at) => `word ${at}`) }))],
    ["nested notes", written(withPaper({ notes: [{ text: "a", notes: [{ text: "b", notes: [] }] }] }), 2)],
    [
      "other fields",
      written(withPaper({ extra: [{ format: "bibtex", name: "x", value: { a: [1e21, null, "é\n"] } }] })),
    ],
  ])("%s", async (_, text) => {
    expect(await agree(text)).toBe(true);
  });

  test("whatever is in them", async () => {
    await fc.assert(
      fc.asyncProperty(hostileMap, fc.constantFrom(0, 2), async (file, indent) => {
        const hasPlainIds = [...file.papers, ...file.topics].every(({ id }) => /^[\x20-\x7e]*$/.test(id));
        const text = written(file, indent);
        const isScanned = await agree(text);
        if (hasPlainIds && (await asRead(text)) !== null) expect(isScanned).toBe(true);
      }),
    );
  });
});

describe("what is unusual, or wrong, is left to whoever reads all of it", () => {
  const plain = written(withPaper({ title: "T", authors: ["A B"], authorNames: [{ family: "B", given: "A" }] }));
  test.each([
    ["nothing", ""],
    ["no object", "[]"],
    ["an open text", '{"papers": [{"id": "'],
    ["more after it", `${plain} x`],
    [
      "no comma between papers",
      plain.replace('"papers":[', `"papers":[${written(paperOf({ id: "q", placements: [IN_A] }))} `),
    ],
    ["a comma too much", plain.replace('["A B"]', '["A B",]')],
    ["no comma between texts", plain.replace('["A B"]', '["A" "B"]')],
    ["a key in a list", plain.replace('["A B"]', '["A":"B"]')],
    ["a number for nothing", plain.replace('"doi":null', '"doi":0')],
    ["a number for no texts", plain.replace('"tags":[]', '"tags":1')],
    ["a word with a space", plain.replace('"doi":null', '"doi":nu ll')],
    ["a word for a text", plain.replace('"doi":null', '"doi":true')],
    ["an unknown word", plain.replace('"doi":null', '"doi":nil')],
    ["a text for a flag", plain.replace('"authorsComplete":true', '"authorsComplete":"true"')],
    ["a list in a list", plain.replace('"tags":[]', '"tags":[["a"]]')],
    ["another name", plain.replace('["A B"]', '["A C"]')],
    ["too few names", plain.replace('["A B"]', "[]")],
    ["too many names", plain.replace('["A B"]', '["A B","A B"]')],
    ["a part of a name twice", plain.replace('{"family":"B"', '{"family":"C","family":"B"')],
    ["a key twice", plain.replace('"papers"', '"papers":[],"papers"')],
    ["a key twice, once with an escape", plain.replace('"papers"', '"p\\u0061pers":[],"papers"')],
    ["an unknown topic", plain.replace('"topicId":"a"', '"topicId":"b"')],
    ["no placement", written(withPaper({ placements: [] }))],
    ["a title of spaces", written(withPaper({ title: " " }))],
    ["a wrong date", written(withPaper({ date: "2024-13" }))],
    ["a wrong kind", written(withPaper({ kind: "song" }))],
    ["deep notes", written(withPaper({ notes: notesOf(51) }))],
    ["an invisible sign in an id", written(withPaper({ id: "a\u200bb" }))],
    ["fields in another order", plain.replace('"id":"p","title":"T"', '"title":"T","id":"p"')],
    ["a control character", plain.replace('"T"', '"T\u0001"')],
  ])("%s", (_, text) => {
    expect(asScanned(text)).toBeNull();
  });

  test("the same id twice", () => {
    const paper = paperOf({ id: "p", placements: [IN_A] });
    expect(asScanned(written(mapOf({ topics: TOPICS, papers: [paper, paper] })))).toBeNull();
  });

  test("bytes that are no UTF-8", () => {
    expect(scanMap(Buffer.concat([Buffer.from(plain), Buffer.from([0xff])]), LAYER)).toBeNull();
  });
});

function notesOf(levels: number): object[] {
  return levels === 0 ? [] : [{ text: "x", notes: notesOf(levels - 1) }];
}

test("with any part of its text removed, repeated or replaced, a map is scanned as it is read, or refused", async () => {
  const bits = ["", '"', ",", ":", "[", "]", "{", "}", "null", "0", " ", "\\", "\n", "é", '"a"', "true", "\u007f"];
  const texts = [written(HOSTILE_MAP), written(TRICKY_MAP, 2)];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat({ max: 6 }),
      fc.constantFrom(...bits),
      async (text, at, length, bit) => {
        const start = at % text.length;
        const changed = Buffer.from(text.slice(0, start) + bit + text.slice(start + length));
        await agree(changed.toString());
      },
    ),
    { numRuns: 400 },
  );
});
