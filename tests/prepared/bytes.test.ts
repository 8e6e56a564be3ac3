// The format of prepared files: what is written is read again, in any part, and damage is always found.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openSource, sourceOf } from "../../src/prepared/byte-source.ts";
import { type Section, SectionFile, writeSections } from "../../src/prepared/bytes.ts";
import { bytesOfWords, checksumOf } from "../../src/prepared/checksum.ts";
import { UnusableFile } from "../../src/prepared/unusable-file.ts";

const HEADER = { program: "1.2.3", key: "of a test" };
const WORDS = Uint32Array.from({ length: 30_000 }, (_, at) => (at * 2_654_435_761) >>> 0);
const TEXT = "Ein Text, 中文, 🎉";

const file = Buffer.concat(
  writeSections(HEADER, [
    { name: "words", bytes: bytesOfWords(WORDS) },
    { name: "text", bytes: Buffer.from(TEXT) },
    { name: "empty", bytes: new Uint8Array(0) },
  ]),
);
const small = Buffer.concat(
  writeSections(HEADER, [
    { name: "one", bytes: Buffer.from("first section") },
    { name: "two", bytes: Buffer.from([1, 2, 3, 4, 5]) },
  ]),
);

const open = (bytes: Uint8Array): SectionFile => new SectionFile(sourceOf(bytes));

function readAll(bytes: Uint8Array): readonly string[] {
  const sections = open(bytes);
  return [...sections.names()].map((name) => Buffer.from(sections.section(name).bytes()).toString("hex"));
}

/** What a reader makes of damaged bytes: null if it refuses them. */
function readIfUsable(bytes: Uint8Array): readonly string[] | null {
  try {
    return readAll(bytes);
  } catch (error) {
    if (error instanceof UnusableFile) return null;
    throw error;
  }
}

test("what is written is read again", () => {
  const sections = open(file);
  expect(sections.header).toMatchObject(HEADER);
  expect([...sections.names()]).toEqual(["words", "text", "empty"]);
  expect(sections.section("words").words()).toEqual(WORDS);
  expect(sections.section("words").words(17_000, 17_003)).toEqual(WORDS.slice(17_000, 17_003));
  expect(sections.section("text").text()).toBe(TEXT);
  expect(sections.section("empty").bytes()).toHaveLength(0);
  expect(sections.has("none")).toBe(false);
  expect(() => sections.section("none")).toThrow(UnusableFile);
});

test("every part of a section is the part that was written, from a file on disk and from memory", () => {
  const folder = mkdtempSync(join(tmpdir(), "aimap-bytes-"));
  const path = join(folder, "large");
  const large = Uint8Array.from({ length: 700_000 }, (_, at) => (at * at) >>> 7);
  const written = Buffer.concat(writeSections(HEADER, [{ name: "large", bytes: large }]));
  writeFileSync(path, written);
  try {
    for (const source of [openSource(path), sourceOf(written)]) {
      const section = new SectionFile(source).section("large");
      fc.assert(
        fc.property(fc.nat(large.length), fc.nat(40_000), (start, length) => {
          const end = Math.min(start + length, large.length);
          expect(Buffer.compare(section.bytes(start, end), large.subarray(start, end))).toBe(0);
        }),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [-1, 3],
  [3, 2],
  [0, 1e9],
  [0.5, 2],
  [0, Number.NaN],
])("bytes from %s to %s are outside of a section", (start, end) => {
  expect(() => open(small).section("two").bytes(start, end)).toThrow(UnusableFile);
});

describe("damage", () => {
  const right = readAll(small);

  test("of any single byte is found, or changes nothing", () => {
    for (const at of small.keys()) {
      for (const change of [1, 128, 255]) {
        const damaged = Buffer.from(small);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const found = readIfUsable(damaged);
        if (found !== null) expect(found, `byte ${at}`).toEqual(right);
      }
    }
  });

  test("of a file that ends anywhere, or goes on, is found", () => {
    for (let length = 0; length < small.length; length += 1) {
      expect(readIfUsable(small.subarray(0, length)), `${length} bytes`).toBeNull();
    }
    expect(readIfUsable(Buffer.concat([small, Buffer.from([0])]))).toBeNull();
  });

  test("in one part of a section leaves the other parts readable", () => {
    const damaged = Buffer.from(file);
    const at = damaged.indexOf(bytesOfWords(WORDS.slice(25_000, 25_002)));
    damaged[at] = (damaged[at] ?? 0) ^ 4;
    const section: Section = open(damaged).section("words");
    expect(section.words(0, 100)).toEqual(WORDS.slice(0, 100));
    expect(() => section.words(25_000, 25_001)).toThrow(UnusableFile);
    expect(() => section.words()).toThrow(UnusableFile);
  });

  test("random bytes are no prepared file", () => {
    const random = fc.uint8Array({ maxLength: 200 });
    const startingWell = random.map((bytes) => Buffer.concat([small.subarray(0, 20), bytes]));
    fc.assert(
      fc.property(fc.oneof(random, startingWell), (bytes) => {
        expect(readIfUsable(bytes)).toBeNull();
      }),
    );
  });
});

test("the checksum differs where two words are exchanged, or zeros are added", () => {
  const sums = [[1, 2], [2, 1], [1, 2, 0], [], [0], [0, 0]].map((words) =>
    checksumOf(bytesOfWords(Uint32Array.from(words))),
  );
  expect(new Set(sums).size).toBe(sums.length);
});
