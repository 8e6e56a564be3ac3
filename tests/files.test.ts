// A process that is killed while it writes leaves the old file or the new one, never a torn one.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { emptyFolder, ROOT } from "./harness.ts";

/** How many processes are killed: a thousand in CI, fewer where somebody waits. */
const { AIMAP_KILLS = "40" } = process.env;
const KILLS = Number(AIMAP_KILLS);
const AT_ONCE = 2;

const folder = emptyFolder();
const writer = join(folder, "writer.cjs");
/** Longer than what a file system writes at once. */
const SIZE = 3_000_000;

test(`${KILLS} times kill -9 in the middle of a write`, async () => {
  await build({
    stdin: {
      // writes over the file again and again, each time another letter, from the moment it says so
      contents: `import { writeText } from "./files.ts";
        console.log("begins");
        for (let at = 0; ; at += 1) writeText(process.argv[2], String.fromCharCode(97 + (at % 26)).repeat(${SIZE}), { overwrite: true });`,
      resolveDir: join(ROOT, "src"),
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: writer,
  });
  let killed = 0;
  const letters = new Set<string>();
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
    letters.add(letter);
    killed += 1;
  };
  const lane = async (number: number): Promise<void> => {
    const file = join(folder, `map${number}.json`);
    writeFileSync(file, "A".repeat(SIZE));
    for (let at = number; at < KILLS; at += AT_ONCE) await killOne(file, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => lane(number)));
  expect(killed).toBe(KILLS);
  // the kills fell on different writes
  expect(letters.size).toBeGreaterThan(2);
}, 600_000);
