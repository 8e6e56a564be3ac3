// Measures whole processes: the time that they and the system work for them, which other programs disturb less than the clock.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// these make Node itself slower to start, and do nothing for aimap
delete process.env.NODE_EXTRA_CA_CERTS;
delete process.env.NODE_OPTIONS;

/** For everything that is measured; removed at the end. */
export const folder = mkdtempSync(join(tmpdir(), "aimap-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const report = join(folder, "times");
const TIME = `TIMEFORMAT="%3U %3S"; { time "$@" 2> /dev/null; } 2> "${report}"`;
const GNU_TIME = "/usr/bin/time";

export const hasTerminal = spawnSync("script", ["--version"]).status === 0;

/** Milliseconds of processor time of one run into a pipe, or on a terminal. */
export function timeOf(command, { env = {}, isTerminal = false, mayFail = false } = {}) {
  const line = isTerminal
    ? [
        "script",
        ["-qec", `bash -c '${TIME.replaceAll('"$@"', command.map((word) => `"${word}"`).join(" "))}'`, "/dev/null"],
      ]
    : ["bash", ["-c", `set -o pipefail; { ${TIME}; } | cat > /dev/null`, "bash", ...command]];
  const { status, error } = spawnSync(...line, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, AIMAP_PAGER: "cat", ...env },
  });
  if (status !== 0 && !(mayFail && status === 1)) throw error ?? new Error(`${command.join(" ")} ended with ${status}`);
  return processorTime();
}

const TYPIST = join(import.meta.dirname, "..", "typist.py");

export const hasTypist = spawnSync("python3", ["--version"]).status === 0;

/** Milliseconds of processor time of a full-screen program that is quit as soon as it has drawn its first frame. */
export function firstFrameTime(command, env) {
  // what is typed before is read after the first frame
  const steps = [{ keys: "q\n", until: ["ended"] }];
  const line = ["bash", "-c", `${TIME}; echo ended`, "bash", ...command];
  const { status, error } = spawnSync("python3", [TYPIST, "120", ...line], {
    stdio: ["pipe", "ignore", "inherit"],
    input: JSON.stringify(steps),
    env: { ...process.env, TERM: "xterm-256color", ...env },
  });
  if (status !== 0) throw error ?? new Error(`${command.join(" ")} was not measured`);
  return processorTime();
}

function processorTime() {
  const [user, system] = readFileSync(report, "utf8").split(" ").map(Number);
  return 1000 * (user + system);
}

/** Megabytes that a run needs at most; null: nothing here can tell. */
export function memoryOf(command, { env = {}, mayFail = false } = {}) {
  if (!existsSync(GNU_TIME)) return null;
  const options = { stdio: "ignore", env: { ...process.env, ...env } };
  const { status, error } = spawnSync(GNU_TIME, ["-f", "%M", "-o", report, ...command], options);
  // what ends early needs little
  if (status !== 0 && !(mayFail && status === 1)) throw error ?? new Error(`${command.join(" ")} ended with ${status}`);
  return Number(readFileSync(report, "utf8").trim().split("\n").at(-1)) / 1024;
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The median of each of these functions: they take turns, so that what else the machine does falls on all alike. */
export function inTurns(rounds, functions) {
  const times = functions.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, measure] of functions.entries()) {
      const time = measure();
      if (round > 0 || rounds === 1) times[at].push(time);
    }
  }
  return times.map(median);
}

/** Prints a row of a table: its name, then numbers, or texts. */
export function row(name, ...cells) {
  const shown = cells.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : (cell ?? "")).padStart(9));
  process.stdout.write(`${`${name.padEnd(44)}${shown.join("")}`.trimEnd()}\n`);
}
