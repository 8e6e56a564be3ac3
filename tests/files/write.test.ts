// A process that is killed while it writes leaves the old file or the new one, never less: killed after each call to the
// file system, and at moments that nobody chose.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../bundle.ts";
import { emptyFolder } from "../harness.ts";

const folder = emptyFolder();

/** A program of its own, with our code that writes files. */
async function program(name: string, contents: string): Promise<string> {
  const outfile = join(folder, name);
  writeFileSync(outfile, await bundle(contents, { format: "cjs" }));
  return outfile;
}

describe("kill -9 after any call to the file system", () => {
  const [OLD, NEW] = ["old ".repeat(1000), "new ".repeat(2000)];
  let writer: string;
  beforeAll(async () => {
    writer = await program(
      "stopped.cjs",
      // writes NEW; prints the name of each call, and kills itself after the call of this number
      `import fs from "node:fs";
      import { writeText } from "./files/write.ts";
      const [, , path, overwrite, last] = process.argv;
      let calls = 0;
      const after = (name) => {
        fs.writeSync(1, name + "\\n");
        calls += 1;
        if (calls === Number(last)) process.kill(process.pid, "SIGKILL");
      };
      for (const name of ["openSync", "fchmodSync", "fsyncSync", "closeSync", "linkSync", "renameSync", "rmSync"]) {
        const original = fs[name];
        fs[name] = (...args) => {
          const result = original(...args);
          after(name);
          return result;
        };
      }
      const { writeFileSync } = fs;
      fs.writeFileSync = (file, text) => {
        writeFileSync(file, text.slice(0, text.length / 2));
        after("half of writeFileSync");
        writeFileSync(file, text.slice(text.length / 2));
        after("writeFileSync");
      };
      after("nothing");
      writeText(path, ${JSON.stringify(NEW)}, { overwrite: overwrite === "true" });`,
    );
  });

  /** The calls of one write that is killed after this many of them, and what the file holds then; null: there is none. */
  function write(before: string | null, last: number | "never") {
    const path = join(emptyFolder(), "map.json");
    if (before !== null) writeFileSync(path, before);
    const args = [writer, path, String(before !== null), String(last)];
    const { stdout, stderr, signal } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect({ stderr, signal }).toEqual({ stderr: "", signal: last === "never" ? null : "SIGKILL" });
    return { calls: stdout.trimEnd().split("\n"), held: existsSync(path) ? readFileSync(path, "utf8") : null };
  }

  test.each([
    ["leaves the old file or the new one", OLD],
    ["leaves no file or the new one", null],
  ])("%s", (_, before) => {
    const { calls, held } = write(before, "never");
    expect(held).toBe(NEW);
    // not every file system knows links
    const decisive = calls.includes("linkSync") ? "linkSync" : "renameSync";
    expect(calls).toEqual(expect.arrayContaining(["nothing", "half of writeFileSync", "fsyncSync", decisive]));
    const states = calls.map((__, at) => write(before, at + 1));
    expect(states.map((state) => state.calls)).toEqual(calls.map((__, at) => calls.slice(0, at + 1)));
    expect(states.map((state) => state.held)).toEqual(
      calls.map((__, at) => (at < calls.indexOf(decisive) ? before : NEW)),
    );
  });
});

/** How many processes are killed: 250 in `.ci/run`, few where somebody waits. */
const { AIMAP_KILLS = "4" } = process.env;
const KILLS = Number(AIMAP_KILLS);
const AT_ONCE = 2;
/** Longer than what a file system writes at once. */
const SIZE = 3_000_000;

test(`${KILLS} times kill -9 at some moment of many writes leaves one of them whole`, async () => {
  const writer = await program(
    "endless.cjs",
    // writes over the file again and again, each time another letter, once it has printed “begins”
    `import { writeText } from "./files/write.ts";
      console.log("begins");
      for (let at = 0; ; at += 1) writeText(process.argv[2], String.fromCharCode(97 + (at % 26)).repeat(${SIZE}), { overwrite: true });`,
  );
  let killed = 0;
  const killOne = async (file: string, at: number): Promise<void> => {
    const child = spawn(process.execPath, [writer, file], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    await sleep((at * 7) % 23);
    child.kill("SIGKILL");
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGKILL");
    const text = readFileSync(file, "utf8");
    const [letter = ""] = text;
    // compared whole: a difference of three megabytes is nothing to print
    expect(text === letter.repeat(SIZE), `${file} is torn`).toBe(true);
    killed += 1;
  };
  const lane = async (number: number): Promise<void> => {
    const file = join(folder, `map${number}.json`);
    writeFileSync(file, "A".repeat(SIZE));
    for (let at = number; at < KILLS; at += AT_ONCE) await killOne(file, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => lane(number)));
  expect(killed).toBe(KILLS);
});
