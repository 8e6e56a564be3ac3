// Makes the pictures in src/help/: that of the README, for which it runs the program on a terminal of a fixed width and draws
// what it prints, and that of the explorer. `--print NAME` writes one to standard output instead, for the test that compares the
// two.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
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

function drawCommands() {
  const lines = COMMANDS.flatMap((command, at) => [
    ...(at === 0 ? [] : [[]]),
    [
      { text: "$ ", style: "prompt" },
      { text: command, style: "command" },
    ],
    ...printed(command).split("\n").map(readRuns),
  ]);
  return drawTerminal(lines, COLUMNS);
}

const EXPLORER = { columns: 112, rows: 21 };
const EXPLORER_KEYS = ["/", ..."sparse", "space", ..."auto"];

/** The explorer needs a terminal, so that its frame is made from its functions. */
async function drawExplorer() {
  const bundle = await rolldown({ cwd: import.meta.dirname, input: "explore-screen.ts", platform: "node" });
  const file = join(mkdtempSync(join(tmpdir(), "aimap-picture-")), "screen.mjs");
  await bundle.write({ file, format: "esm", codeSplitting: false });
  const { explorerScreen } = await import(pathToFileURL(file).href);
  rmSync(dirname(file), { recursive: true });
  const rows = await explorerScreen(join(root, "data", "map.json"), EXPLORER, EXPLORER_KEYS);
  return drawTerminal(rows.map(readRuns), EXPLORER.columns);
}

const PICTURES = { "picture.svg": drawCommands, "explore.svg": drawExplorer };

const [, , option, name] = process.argv;
if (option === "--print") process.stdout.write(await PICTURES[name]());
else for (const [file, draw] of Object.entries(PICTURES)) writeFileSync(join(root, "src", "help", file), await draw());
