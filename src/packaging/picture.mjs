// Makes src/help/picture.svg, the picture in the README: runs the program on a terminal of a fixed width and draws what it
// prints. `--print` writes the picture to standard output instead, for the test that compares the two.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRuns } from "./picture-runs.mjs";
import { drawTerminal } from "./picture-svg.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const COLUMNS = 84;
const COMMANDS = ["aimap search sae --limit 2", "aimap timeline --topic scaling-laws", "aimap tree interpretability"];

/** What a person at a terminal sees, hints on stderr included. */
function printed(command) {
  const [, ...args] = command.split(" ");
  const preload = join(root, "src", "packaging", "as-terminal.cjs");
  const program = ["--require", preload, join(root, "bin", "aimap.js"), ...args, "--color", "always"];
  const words = [process.execPath, ...program].map((word) => `'${word}'`).join(" ");
  const env = { PICTURE_COLUMNS: String(COLUMNS), LANG: "C.UTF-8", TERM: "xterm", XDG_CONFIG_DIRS: "/no/such/folder" };
  const { stdout, status } = spawnSync("sh", ["-c", `${words} 2>&1`], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stdout}`);
  return stdout.trimEnd();
}

const lines = COMMANDS.flatMap((command, at) => [
  ...(at === 0 ? [] : [[]]),
  [
    { text: "$ ", style: "prompt" },
    { text: command, style: "command" },
  ],
  ...printed(command).split("\n").map(readRuns),
]);
const picture = drawTerminal(lines, COLUMNS);
if (process.argv.includes("--print")) process.stdout.write(picture);
else writeFileSync(join(root, "src", "help", "picture.svg"), picture);
