// The cache of prepared maps: never wrong, never in the way.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { MapFile } from "../../src/map/map-file.ts";
import { cacheRows, removeOldest } from "../../src/prepared/cache.ts";
import { aimap, BUNDLED_MAP, emptyFolder, mapOf, type Outcome } from "../harness.ts";
import { date, paperOf } from "../hostile-map.ts";
import { runs } from "../runs.ts";

/** Names that the program gives. */
const OTHER = "0123456789abcdef.map";
const LEFT = `${crypto.randomUUID()}.tmp`;

const TOPICS = [{ id: "a", name: "Alpha", parent: null, notes: [], groups: [] }];

function mapWith(title: string): MapFile {
  const papers = [
    paperOf({ id: "ada2020first", title, date: date("2020"), authors: ["Ada Plain"], doi: "10.1000/one" }),
    paperOf({
      id: "bea2021second",
      title: "Second",
      date: date("2021-03"),
      tags: ["now"],
      url: "https://example.org/2",
    }),
  ];
  return mapOf({ topics: TOPICS, papers });
}

let home: string;
let path: string;

beforeEach(() => {
  home = emptyFolder();
  path = join(emptyFolder(), "mine.json");
});

/** The clock of the disk ticks between two changes of a file. */
const tick = (): Promise<unknown> => setTimeout(25);

async function writeMap(map: MapFile): Promise<void> {
  writeFileSync(path, JSON.stringify(map));
  await tick();
}

const LINES = [
  ["list", "--json"],
  ["show", "ada2020first", "10.1000/one", "a"],
  ["tree", "--papers"],
  ["search", "second"],
] as const;

const run = (words: readonly string[], more: object = {}): Promise<Outcome> =>
  aimap([...words, "--map", path], { cache: { home, ...more } });
const titles = async (): Promise<string> =>
  (await run(["list", "--sort", "title", "--format", "tsv", "--fields", "title"])).stdout;
const cached = (): string[] => cacheRows(join(home, "aimap"), null).map((row) => row.path);

describe("what is prepared", () => {
  test("is one file for each stack of layers, which its owner alone can read", async () => {
    await writeMap(mapWith("First"));
    await run(["list"]);
    await run(["tree"]);
    expect(cached()).toHaveLength(1);
    expect(readdirSync(join(home, "aimap"))).toHaveLength(1);
    expect(statSync(cached()[0] ?? "").mode & 0o777).toBe(0o600);
    expect(statSync(join(home, "aimap")).mode & 0o777).toBe(0o700);
    await run(["list", "--map", "bundled"]);
    expect(cached()).toHaveLength(2);
  });

  test("is used, and prepared again after any change of the map", async () => {
    await writeMap(mapWith("First"));
    expect(await titles()).toBe("title\nFirst\nSecond\n");
    const [file = ""] = cached();
    const before = statSync(file).ino;
    expect(await titles()).toBe("title\nFirst\nSecond\n");
    expect(statSync(file).ino).toBe(before);
    await writeMap(mapWith("Other"));
    expect(await titles()).toBe("title\nOther\nSecond\n");
    expect(cached()).toEqual([file]);
    expect(statSync(file).ino).not.toBe(before);
  });

  test("is not used for a map of the same length and time", async () => {
    await writeMap(mapWith("First"));
    utimesSync(path, 1_000, 1_000);
    await tick();
    await titles();
    expect(cached()).toHaveLength(1);
    writeFileSync(path, JSON.stringify(mapWith("Worst")));
    utimesSync(path, 1_000, 1_000);
    expect(await titles()).toBe("title\nSecond\nWorst\n");
    const other = `${path}.new`;
    writeFileSync(other, JSON.stringify(mapWith("Thing")));
    utimesSync(other, 1_000, 1_000);
    renameSync(other, path);
    expect(await titles()).toBe("title\nSecond\nThing\n");
  });

  test("is never of a map that has just been changed", async () => {
    writeFileSync(path, JSON.stringify(mapWith("First")));
    const soon = Date.now() / 1000 + 0.25;
    utimesSync(path, soon, soon);
    await titles();
    expect(cached()).toEqual([]);
  });

  test("is not used by another build of the program, which replaces it", async () => {
    await writeMap(mapWith("First"));
    await run(["list"]);
    const [file = ""] = cached();
    const before = readFileSync(file);
    await run(["list"], { program: "another" });
    expect(readFileSync(file)).not.toEqual(before);
    expect(cached()).toEqual([file]);
  });

  test("is never made of a broken map, whose mistakes are reported each time", async () => {
    writeFileSync(path, JSON.stringify({ ...mapWith("First"), title: 3 }));
    await tick();
    const plain = await aimap(["list", "--map", path]);
    expect(plain.exitCode).toBe(1);
    expect(await run(["list"])).toEqual(plain);
    expect(await run(["list"])).toEqual(plain);
    expect(cached()).toEqual([]);
    expect(readdirSync(join(home))).toEqual([]);
  });

  test("is a bibliography or list too", async () => {
    path = join(emptyFolder(), "mine.bib");
    writeFileSync(path, "@article{knuth1984, title={Literate Programming}, author={Knuth, Donald}, year={1984}}\n");
    await tick();
    const plain = await aimap(["show", "knuth1984", "--map", path]);
    expect(plain.stdout).toContain("Literate Programming");
    expect(await run(["show", "knuth1984"])).toEqual(plain);
    expect(cached()).toHaveLength(1);
    expect(await run(["show", "knuth1984"])).toEqual(plain);
  });
});

test("what aimap build writes is prepared too", async () => {
  const lines = Array.from({ length: 2_000 }, (_, at) => `- 2020: [Paper ${at} of many](https://example.org/${at})`);
  const list = join(emptyFolder(), "list.md");
  writeFileSync(list, `# List\n\n## Topic\n\n${lines.join("\n")}\n`);
  expect(await aimap(["build", list, "-o", path, "--quiet"], { cache: { home } })).toMatchObject({ exitCode: 0 });
  expect(cached()).toHaveLength(1);
  const [file = ""] = cached();
  const before = statSync(file).ino;
  for (const words of [["list", "--json", "--limit", "3"], ["tree"], ["export", "--format", "json"]]) {
    expect(await run(words)).toEqual(await aimap([...words, "--map", path]));
  }
  expect(statSync(file).ino).toBe(before);
});

describe("there is no cache, and the same answer", () => {
  const plain = (): Promise<Outcome> => aimap(["list", "--json", "--map", path]);

  test("with --no-cache, AIMAP_CACHE=off, or where nobody has a home", async () => {
    await writeMap(mapWith("First"));
    const answer = await plain();
    expect(await run(["list", "--json", "--no-cache"])).toEqual(answer);
    const env = { AIMAP_CACHE: "off" };
    expect(await aimap(["list", "--json", "--map", path], { cache: { home }, env })).toEqual(answer);
    const nowhere = { XDG_CACHE_HOME: "" };
    expect(await aimap(["list", "--json", "--map", path], { cache: { home }, env: nowhere })).toEqual(answer);
    expect(readdirSync(home)).toEqual([]);
  });

  test.each([
    ["a name that is too long", "x".repeat(300), "the name is too long"],
    ["a part of the path that is a file", join(BUNDLED_MAP, "x"), "a part of the path is not a folder"],
  ])("where the map cannot be reached: %s", async (_, name, problem) => {
    expect(await aimap(["list", "--map", name], { cache: { home } })).toEqual({
      stdout: "",
      stderr: `aimap: cannot read the map "${name}": ${problem}\n`,
      exitCode: 1,
    });
  });

  test("where its folder is a file, or cannot be written", async () => {
    await writeMap(mapWith("First"));
    const answer = await plain();
    writeFileSync(join(home, "aimap"), "a file");
    expect(await run(["list", "--json"])).toEqual(answer);
    const closed = join(emptyFolder(), "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    expect(await run(["list", "--json"], { home: closed })).toEqual(answer);
    chmodSync(closed, 0o700);
    const missing = join(emptyFolder(), "not", "there", "yet");
    expect(await run(["list", "--json"], { home: missing })).toEqual(answer);
    expect(existsSync(join(missing, "aimap"))).toBe(true);
  });
});

describe("what others can have written is neither read nor removed, and the answer is the same", () => {
  const answer = (): Promise<Outcome> => aimap(["list", "--json", "--map", path]);

  test.skipIf(process.geteuid?.() !== 0)("a file of another user (needs root)", async () => {
    await writeMap(mapWith("First"));
    await run(["list"]);
    const [file = ""] = cached();
    chownSync(file, 12345, 12345);
    const before = statSync(file).ino;
    expect(await run(["list", "--json"])).toEqual(await answer());
    // replaced by one of our own
    expect(statSync(file).ino).not.toBe(before);
    expect(statSync(file).uid).toBe(0);
    writeFileSync(join(home, "aimap", OTHER), "useless");
    chownSync(join(home, "aimap", OTHER), 12345, 12345);
    await aimap(["cache", "clear"], { cache: { home } });
    expect(readdirSync(join(home, "aimap"))).toEqual([OTHER]);
  });

  test("a file that everybody can write", async () => {
    await writeMap(mapWith("First"));
    await run(["list"]);
    const [file = ""] = cached();
    const before = statSync(file).ino;
    chmodSync(file, 0o666);
    expect(await run(["list", "--json"])).toEqual(await answer());
    expect(statSync(file)).toMatchObject({ mode: 0o100600 });
    expect(statSync(file).ino).not.toBe(before);
  });

  test("a pipe, a folder, or a link in a circle in place of a file", async () => {
    await writeMap(mapWith("First"));
    await run(["list"]);
    const [file = ""] = cached();
    rmSync(file);
    execFileSync("mkfifo", [file]);
    expect(await run(["list", "--json"])).toEqual(await answer());
    expect(await run(["list", "--json"])).toEqual(await answer());
    rmSync(file);
    mkdirSync(file);
    expect(await run(["list", "--json"])).toEqual(await answer());
    expect((await aimap(["cache"], { cache: { home } })).exitCode).toBe(0);
    rmSync(file, { recursive: true });
    symlinkSync(file, file);
    expect(await run(["list", "--json"])).toEqual(await answer());
    // replaced
    expect(cached()).toEqual([file]);
  });
});

describe("damage", () => {
  interface Prepared {
    readonly file: string;
    /** The map alone, as any command but a search prepares it. */
    readonly withoutIndex: Buffer;
    readonly right: Buffer;
    /** The same with the table that finds papers by other names than ids. */
    readonly withNames: Buffer;
    readonly answers: readonly Outcome[];
  }

  /** Runs each line with these bytes in the cache; whoever finds the damage repairs it. */
  async function survives(found: Prepared, damaged: Buffer): Promise<void> {
    const { file, withoutIndex, right, withNames, answers } = found;
    // what is in no section can be damaged too, and is written as it should be with what is added
    const repaired = { list: [withoutIndex], show: [withoutIndex, withNames], tree: [withoutIndex], search: [right] };
    for (const [at, words] of LINES.entries()) {
      writeFileSync(file, damaged);
      expect(await run(words), words.join(" ")).toEqual(answers[at]);
      const now = readFileSync(file);
      if (!now.equals(damaged)) expect(repaired[words[0]].some((each) => now.equals(each))).toBe(true);
    }
  }

  /** The last line is a search. */
  const isRepaired = ({ file, right }: Prepared): boolean => readFileSync(file).equals(right);

  async function prepared(): Promise<Prepared> {
    await writeMap(mapWith("First"));
    const answers: Outcome[] = [];
    for (const words of LINES) answers.push(await aimap([...words, "--map", path]));
    await run(["list"]);
    const [file = ""] = cached();
    const withoutIndex = readFileSync(file);
    await run(["search", "second"]);
    const right = readFileSync(file);
    expect(right.length).toBeGreaterThan(withoutIndex.length);
    await run(["show", "10.1000/one"]);
    const withNames = readFileSync(file);
    expect(withNames.length).toBeGreaterThan(right.length);
    return { file, withoutIndex, right, withNames, answers };
  }

  test("of any byte changes no answer, and is repaired by whoever finds it", async () => {
    const found = await prepared();
    const { withNames } = found;
    for (let at = 0; at < withNames.length; at += 31) {
      const damaged = Buffer.from(withNames);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      await survives(found, damaged);
    }
  }, 120_000);

  test("of a file that is cut off, of another kind, or of another map is repaired", async () => {
    const found = await prepared();
    const { file, right } = found;
    for (let length = 0; length < right.length; length += 97) {
      await survives(found, right.subarray(0, length));
      expect(isRepaired(found)).toBe(true);
    }
    const mine = path;
    path = join(emptyFolder(), "mine.json");
    await writeMap(mapWith("Other"));
    await run(["list"]);
    const foreign = cached().find((each) => each !== file) ?? "";
    path = mine;
    await survives(found, readFileSync(foreign));
    expect(isRepaired(found)).toBe(true);
  }, 120_000);

  test("random bytes are replaced", async () => {
    const found = await prepared();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, startsWell) => {
        const damaged = Buffer.concat([startsWell ? found.right.subarray(0, 200) : Buffer.of(), bytes]);
        await survives(found, damaged);
        expect(isRepaired(found)).toBe(true);
      }),
      runs(20),
    );
  }, 60_000);
});

describe("aimap cache", () => {
  const env = () => ({ XDG_CACHE_HOME: home });

  test("says where the prepared maps are, of which files, and how large", async () => {
    await writeMap(mapWith("First"));
    const folder = join(home, "aimap");
    expect(await aimap(["cache"], { env: env() })).toEqual({
      stdout: `${folder}  0 prepared maps, 0 kB\n`,
      stderr: "",
      exitCode: 0,
    });
    await run(["list"]);
    const [file = ""] = cached();
    writeFileSync(join(folder, OTHER), "useless");
    utimesSync(join(folder, OTHER), 1_000, 1_000);
    const bytes = statSync(file).size;
    const size = `${Math.ceil(bytes / 1000)} kB`;
    const total = `${Math.ceil((bytes + "useless".length) / 1000)} kB`;
    expect((await aimap(["cache"], { env: env() })).stdout).toBe(
      `${folder}  2 prepared maps, ${total}\n${size}  ${path}\n${"1 kB".padStart(size.length)}  of another version\n`,
    );
    expect(JSON.parse((await aimap(["cache", "--json"], { env: { ...env(), AIMAP_CACHE: "off" } })).stdout)).toEqual({
      type: "cache",
      folder,
      off: true,
      maps: [
        { type: "preparedMap", layers: [path], file, bytes },
        { type: "preparedMap", layers: [], file: join(folder, OTHER), bytes: 7 },
      ],
    });
  });

  test("removes them all, and nothing else", async () => {
    await writeMap(mapWith("First"));
    await run(["list"]);
    writeFileSync(join(home, "aimap", "notes.txt"), "mine");
    writeFileSync(join(home, "aimap", LEFT), "of a process that was killed");
    expect(await aimap(["cache", "clear"], { env: env(), hasReader: true })).toEqual({
      stdout: "",
      stderr: "removed 1 prepared map\n",
      exitCode: 0,
    });
    expect(readdirSync(join(home, "aimap"))).toEqual(["notes.txt"]);
    expect(await aimap(["cache", "clear"], { env: env() })).toEqual({ stdout: "", stderr: "", exitCode: 0 });
  });

  test("removes no file that it did not make, whatever it is called and wherever a link leads", async () => {
    const elsewhere = emptyFolder();
    const names = ["main.js.map", "0123456789abcdef.map.json", "x.map", "x.tmp", "x.code", "list.code"];
    for (const name of names) writeFileSync(join(elsewhere, name), "mine");
    writeFileSync(join(elsewhere, "kept.json"), "mine");
    mkdirSync(join(elsewhere, OTHER));
    symlinkSync(join(elsewhere, "kept.json"), join(elsewhere, "fedcba9876543210.map"));
    symlinkSync(elsewhere, join(home, "aimap"));
    const before = readdirSync(elsewhere);
    await aimap(["cache", "clear"], { env: env() });
    expect(readdirSync(elsewhere)).toEqual(before);
    expect(readFileSync(join(elsewhere, "kept.json"), "utf8")).toBe("mine");
  });

  test("prints one JSON object also when it removes", async () => {
    await writeMap(mapWith("First"));
    await run(["list"]);
    const outcome = await aimap(["cache", "clear", "--json"], { env: env(), hasReader: true });
    expect({ ...outcome, stdout: JSON.parse(outcome.stdout) }).toEqual({
      stdout: { type: "cache", folder: join(home, "aimap"), off: false, maps: [] },
      stderr: "",
      exitCode: 0,
    });
  });

  test("of nobody's home is no place, nor of one that does not exist", async () => {
    const home = emptyFolder();
    const missing = { HOME: join(home, "missing") };
    expect((await aimap(["cache"], { env: missing })).stdout).toMatch(/^no cache/);
    expect((await aimap(["mark", "gao2024scaling", "read"], { env: missing })).stderr).toMatch(
      /^aimap: there is no place for your list/,
    );
    expect((await aimap(["config", "set", "ascii", "true"], { env: missing })).stderr).toMatch(
      /^aimap: there is no place for settings/,
    );
    expect(existsSync(missing.HOME)).toBe(false);
    expect((await aimap(["cache"])).stdout).toBe("no cache: set HOME or XDG_CACHE_HOME to have one\n");
    expect((await aimap(["cache"], { env: { XDG_CACHE_HOME: "relative" } })).stdout).toMatch(/^no cache/);
    expect(JSON.parse((await aimap(["config", "--json"], { env: { HOME: home } })).stdout)).toMatchObject({
      cache: `${home}/.cache/aimap`,
    });
  });
});

test("the files that were not used for the longest time are removed first", () => {
  const folder = emptyFolder();
  for (const [at, name] of ["aaaa", "bbbb", "cccc"]
    .map((name) => `${name.repeat(4)}.map`)
    .concat(LEFT)
    .entries()) {
    writeFileSync(join(folder, name), "x".repeat(100));
    utimesSync(join(folder, name), 1_000 - at * 10, 1_000 - at * 10);
  }
  const options = { folder, program: "", now: () => 5_000_000, isRead: true, user: null };
  removeOldest(options, 250);
  expect(readdirSync(folder).sort()).toEqual(["aaaaaaaaaaaaaaaa.map", "bbbbbbbbbbbbbbbb.map"]);
});

test("a map that is used is marked as used, at most once an hour", async () => {
  await writeMap(mapWith("First"));
  await run(["list"]);
  const [file = ""] = cached();
  utimesSync(file, 1_000, 1_000);
  await run(["list"], { now: () => 1_000_000 + 3_000_000 });
  expect(statSync(file).mtimeMs).toBe(1_000_000);
  await run(["list"], { now: () => 1_000_000 + 4_000_000 });
  expect(statSync(file).mtimeMs).toBe(5_000_000);
});
