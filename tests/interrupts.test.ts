// The program itself, ended from outside after each call that writes: the files are the old or the new ones, and nothing that
// other commands would wait for stays behind.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aimap, emptyFolder, environmentAt, ROOT } from "./harness.ts";

/** Ends its process with SIGNAL after the call of this number (LAST) that writes, and prints how many there were (COUNT). */
const HOOK = join(emptyFolder(), "hook.cjs");
writeFileSync(
  HOOK,
  `const fs = require("node:fs");
  const { LAST, SIGNAL, COUNT } = process.env;
  let calls = 0;
  const after = () => {
    calls += 1;
    if (calls === Number(LAST)) process.kill(process.pid, SIGNAL);
  };
  for (const name of ["fsyncSync", "linkSync", "renameSync", "rmSync"]) {
    const original = fs[name];
    fs[name] = (...args) => {
      original(...args);
      after();
    };
  }
  const { writeFileSync } = fs;
  fs.writeFileSync = (file, text, ...rest) => {
    if (typeof file !== "number") writeFileSync(file, text, ...rest);
    else {
      writeFileSync(file, text.slice(0, text.length / 2));
      after();
      writeFileSync(file, text.slice(text.length / 2));
    }
    after();
  };
  process.on("exit", () => COUNT && writeFileSync(COUNT, String(calls)));`,
);

const LIST = "# Mine\n\n## T\n\n- [x] [A title](https://example.org/1)\n";
const SETTINGS = '{\n  "ascii": true\n}\n';

/** The code of the program, compiled: it is not compiled again and again. */
const CACHE = emptyFolder();

interface Command {
  readonly argv: readonly string[];
  /** The file that it changes. */
  readonly file: string;
}

const COMMANDS: readonly Command[] = [
  { argv: ["config", "set", "color", "never"], file: "config/aimap/config.json" },
  { argv: ["mark", "gao2024scaling", "read"], file: "data/aimap/my-list.md" },
];

/** What a run leaves: the file, and what is beside it. */
function run({ argv, file }: Command, more: Readonly<Record<string, string>> = {}) {
  const folder = emptyFolder();
  for (const name of ["config", "data"]) mkdirSync(join(folder, name, "aimap"), { recursive: true });
  writeFileSync(join(folder, "config/aimap/config.json"), SETTINGS);
  writeFileSync(join(folder, "data/aimap/my-list.md"), LIST);
  const env = environmentAt(folder, {
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_DATA_HOME: join(folder, "data"),
    XDG_CACHE_HOME: CACHE,
    ...more,
  });
  const before = readFileSync(join(folder, file), "utf8");
  const { stderr, status, signal } = spawnSync(process.execPath, ["-r", HOOK, join(ROOT, "bin", "aimap.js"), ...argv], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  const beside = readdirSync(join(folder, file, "..")).filter((name) => /lock|tmp/.test(name));
  return { stderr, status, signal, before, held: readFileSync(join(folder, file), "utf8"), beside };
}

describe.skipIf(process.platform === "win32").each(COMMANDS)("aimap $argv", (command) => {
  const countFile = join(emptyFolder(), "count");
  run(command);
  const { held: after } = run(command, { COUNT: countFile });
  const calls = existsSync(countFile) ? Number(readFileSync(countFile, "utf8")) : 0;

  // one handler has all of them: each is sent after every third call
  test.each([
    ["SIGTERM", 1, { status: null, signal: "SIGTERM" }],
    ["SIGHUP", 2, { status: null, signal: "SIGHUP" }],
    ["SIGINT", 3, { status: 130, signal: null }],
  ])("%s waits for the end of what is being written, and leaves no lock and no other file", (signal, first, end) => {
    expect(calls).toBeGreaterThan(3);
    let interrupted = 0;
    for (let last = first; last <= calls; last += 3) {
      const { before, held, beside, ...outcome } = run(command, { LAST: String(last), SIGNAL: signal });
      expect({ last, beside, isWhole: held === before || held === after }).toEqual({ last, beside: [], isWhole: true });
      expect(outcome.stderr).toBe("");
      // once everything is done, it may end before it learns of the signal
      if (outcome.status !== 0) {
        interrupted += 1;
        expect(outcome).toEqual({ stderr: "", ...end });
      }
    }
    expect(interrupted).toBeGreaterThan(0);
  });
});

test("what a process left that was killed is removed by the next one that writes the file, once nobody can be writing it", async () => {
  const folder = emptyFolder();
  const path = join(folder, "out.json");
  const left = (name: string, age: number): string => {
    const file = join(folder, name);
    writeFileSync(file, "half");
    utimesSync(file, Date.now() / 1000 - age, Date.now() / 1000 - age);
    return name;
  };
  const id = crypto.randomUUID();
  left(`.out.json.${id}.tmp`, 7_200);
  left(`.out.json.lock.${id}.tmp`, 7_200);
  const kept = [
    left(`.out.json.${crypto.randomUUID()}.tmp`, 60),
    left(`.other.json.${id}.tmp`, 7_200),
    left(".out.json.mine.tmp", 7_200),
  ];
  expect(await aimap(["export", "-o", path])).toMatchObject({ exitCode: 0 });
  expect(readdirSync(folder).toSorted()).toEqual([...kept, "out.json"].toSorted());
});
