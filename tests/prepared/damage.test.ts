// Prepared files in which anything can be wrong although every checksum is right: whoever reads one ends with an answer or one of
// the known failures, and never hangs or crashes. Damage that checksums find is in cache.test.ts.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { EXIT } from "../../src/errors.ts";
import { sourceOf } from "../../src/prepared/byte-source.ts";
import { type SectionBytes, SectionFile, writeSections } from "../../src/prepared/bytes.ts";
import { cacheRows } from "../../src/prepared/cache.ts";
import { aimap, emptyFolder, mapOf, type Outcome } from "../harness.ts";
import { HOSTILE_MAP, paperOf } from "../hostile-map.ts";
import { runs } from "../runs.ts";

const LINES = [
  "list --json",
  "list --sort author --format csv",
  "list --limit 3 --sort date",
  "list --has comment --without notes --format ids",
  "search second",
  "search title --explain",
  "tree --papers",
  "timeline --json",
  "stats --by keyword --json",
  "show p7",
  "show 10.1000/none",
  "export --format json",
  "completion bash -- show p",
  "",
] as const;

/** Longer than what is read at once, so that it is read in part. */
const LARGE = mapOf({
  topics: [{ id: "a", name: "Alpha", parent: null, notes: [], groups: [] }],
  papers: Array.from({ length: 600 }, (_, at) =>
    paperOf({ id: `p${at}`, title: `A second title ${at}`, abstract: "word ".repeat(300), keywords: [`k${at % 7}`] }),
  ),
});

interface Prepared {
  readonly path: string;
  readonly home: string;
  readonly file: string;
  readonly sections: readonly SectionBytes[];
  readonly header: { readonly program: string; readonly key: string };
  readonly right: Buffer;
  readonly answers: ReadonlyMap<string, Outcome>;
}

async function prepare(map: object, lines: readonly string[]): Promise<Prepared> {
  const path = join(emptyFolder(), "map.json");
  const home = emptyFolder();
  writeFileSync(path, JSON.stringify(map));
  // the clock of the disk ticks between two changes
  await setTimeout(30);
  for (const line of ["list", "search second", "show 10.1000/none"]) await run(line, { path, home });
  const [file = ""] = cacheRows(join(home, "aimap"), null).map((row) => row.path);
  const right = readFileSync(file);
  const opened = new SectionFile(sourceOf(right));
  const sections = [...opened.names()].map((name) => ({ name, bytes: opened.section(name).bytes() }));
  const answers = new Map<string, Outcome>();
  for (const line of lines) answers.set(line, await run(line, { path, home: null }));
  return { path, home, file, sections, header: opened.header, right, answers };
}

function run(line: string, { path, home }: { readonly path: string; readonly home: string | null }): Promise<Outcome> {
  const words = line.split(" ").filter((word) => word !== "");
  const more = home === null ? {} : { cache: { home } };
  return aimap(words, { ...more, env: { AIMAP_MAP: path } });
}

/** A change of some bytes. `at` and `length` are shares of what there is. */
interface Damage {
  readonly kind: "flip" | "cut" | "swap" | "extend" | "zero" | "ones";
  readonly at: number;
  readonly length: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("flip", "cut", "swap", "extend", "zero", "ones"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 0.1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
});

function damaged(bytes: Uint8Array, { kind, at, length }: Damage): Uint8Array {
  const own = Buffer.from(bytes);
  const start = Math.min(Math.floor(at * own.length), Math.max(0, own.length - 1));
  const end = Math.min(own.length, start + 1 + Math.floor(length * own.length));
  if (kind === "cut") return Buffer.concat([own.subarray(0, start), own.subarray(end)]);
  if (kind === "extend") return Buffer.concat([own.subarray(0, end), own.subarray(start)]);
  if (kind === "swap") own.set(own.subarray(start, end).toReversed(), start);
  else if (kind === "flip") own[start] = (own[start] ?? 0) ^ (1 << (end % 8));
  else own.fill(kind === "zero" ? 0 : 0xff, start, end);
  return own;
}

const KNOWN_CODES: ReadonlySet<number> = new Set(Object.values(EXIT).map(({ code }) => code));

describe.skipIf(process.platform === "win32").each([
  ["a small map with everything", HOSTILE_MAP],
  ["a map that is read in part", LARGE],
])("%s", (_, map) => {
  let prepared: Prepared;
  beforeAll(async () => {
    prepared = await prepare(map, LINES);
    if (map === LARGE) expect(statSync(prepared.file).size).toBeGreaterThan(600_000);
  });

  test("with any bytes changed, cut, swapped or added gives the right answer", async () => {
    const { right, file, path, home, answers } = prepared;
    await fc.assert(
      fc.asyncProperty(damage, fc.constantFrom(...LINES), async (change, line) => {
        writeFileSync(file, damaged(right, change));
        expect(await run(line, { path, home })).toEqual(answers.get(line));
      }),
      runs(25),
    );
  });

  test("with wrong sections and right checksums ends with a known exit code, and nothing should not have happened", async () => {
    const { sections, header, file, path, home } = prepared;
    await fc.assert(
      fc.asyncProperty(fc.nat(), damage, fc.constantFrom(...LINES), async (which, change, line) => {
        const wrong = sections.map((section, at) =>
          at === which % sections.length ? { ...section, bytes: damaged(section.bytes, change) } : section,
        );
        writeFileSync(file, Buffer.concat(writeSections(header, wrong)));
        const { exitCode, stderr } = await run(line, { path, home });
        expect({ known: KNOWN_CODES.has(exitCode), stderr }).toMatchObject({ known: true });
        expect(stderr).not.toMatch(/should not have happened|\n {4}at /);
      }),
      runs(70),
    );
  });

  test("without a section, or with two of them exchanged, the same", async () => {
    const { sections, header, file, path, home } = prepared;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.boolean(), fc.constantFrom(...LINES), async (a, b, isLeft, line) => {
        const [one, other] = [a % sections.length, b % sections.length];
        const wrong = sections.flatMap((section, at) => {
          if (isLeft && at === one) return [];
          const from = at === one ? other : at === other ? one : at;
          return [{ name: section.name, bytes: sections[from]?.bytes ?? section.bytes }];
        });
        writeFileSync(file, Buffer.concat(writeSections(header, wrong)));
        const { exitCode, stderr } = await run(line, { path, home });
        expect(KNOWN_CODES.has(exitCode)).toBe(true);
        expect(stderr).not.toMatch(/should not have happened|\n {4}at /);
      }),
      runs(25),
    );
  });
});
