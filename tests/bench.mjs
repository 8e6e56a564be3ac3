// npm run bench: start-up and installed size against the promises of the README, as ratios within one run. Nothing is
// asserted: a busy machine is no defect.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = Number(process.argv[2] ?? 25);
const root = fileURLToPath(new URL("..", import.meta.url));
const aimap = join(root, "bin", "aimap.js");

const RUNS = [
  ["node -e 0", null, ["-e", "0"]],
  ["aimap --version", 1.2, [aimap, "--version"]],
  ["aimap --help", 1.2, [aimap, "--help"]],
  ["aimap search sae", 1.35, [aimap, "search", "sae"]],
  ["aimap search sae --json", 1.35, [aimap, "search", "sae", "--json"]],
  ["aimap tree", 1.35, [aimap, "tree"]],
  ["aimap timeline", 1.35, [aimap, "timeline"]],
  ["aimap show gao2024scaling", 1.35, [aimap, "show", "gao2024scaling"]],
  ["aimap list --json", 1.35, [aimap, "list", "--json"]],
  ["aimap list", 1.7, [aimap, "list"]],
  ["aimap search autoencoedr", 1.7, [aimap, "search", "autoencoedr"]],
];

function milliseconds(args) {
  const begin = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

// the runs take turns, so that whatever else the machine does falls on all alike
const times = RUNS.map(() => []);
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [at, [, , args]] of RUNS.entries()) {
    const time = milliseconds(args);
    if (round > 0) times[at].push(time);
  }
}
const base = median(times[0]);
process.stdout.write(`median of ${ROUNDS} runs, N = node -e 0 = ${base.toFixed(1)} ms, node ${process.version}\n`);
for (const [at, [name, most]] of RUNS.entries()) {
  const ratio = (median(times[at]) / base).toFixed(2);
  process.stdout.write(`${name.padEnd(28)} ${ratio} N${most === null ? "" : `  (at most ${most} N)`}\n`);
}

function bytesIn(path) {
  const stats = statSync(path);
  return stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0) : stats.size;
}
const { status, stdout, stderr } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
  cwd: root,
  encoding: "utf8",
});
if (status !== 0) throw new Error(stderr);
const [{ unpackedSize }] = Object.values(JSON.parse(stdout));
process.stdout.write(`installed size               ${(unpackedSize / 1e6).toFixed(2)} MB  (at most 1.5 MB)\n`);
process.stdout.write(
  `of it the bundle             ${(bytesIn(join(root, "dist", "aimap.cjs")) / 1e6).toFixed(2)} MB\n`,
);
