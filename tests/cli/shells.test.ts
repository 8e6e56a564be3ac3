// Completion in the shells themselves, with keys typed through a pseudo-terminal. Run by `npm run test:tools`, where bash, zsh,
// fish and python3 are installed.
import { spawn } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text as consume } from "node:stream/consumers";
import { beforeAll, describe, test } from "vitest";
import { emptyFolder, ROOT } from "../harness.ts";
import { ESC } from "../hostile-map.ts";

const home = emptyFolder();
const START = {
  bash: ["bash", "--norc", "--noprofile", "-i"],
  zsh: ["zsh", "-f", "-i"],
  fish: ["fish", "--no-config", "-i"],
} as const;
type Shell = keyof typeof START;

/** Loads the script twice, which must be safe, and makes the prompt short. */
const SETUP: Readonly<Record<Shell, string>> = {
  bash: "bind 'set bell-style none'; bind 'set page-completions off'; PS1='> '; source <(aimap completion bash); source <(aimap completion bash); clear\r",
  zsh: "PS1='> '; autoload -Uz compinit; compinit -u -d ./dump; source <(aimap completion zsh); source <(aimap completion zsh); clear\r",
  fish: "function fish_prompt; echo '> '; end; aimap completion fish | source; aimap completion fish | source; clear\r",
};

beforeAll(() => {
  mkdirSync(join(home, "bin"));
  symlinkSync(join(ROOT, "bin", "aimap.js"), join(home, "bin", "aimap"));
  writeFileSync(join(home, "my-map.json"), "{}");
});

/** Everything that the shell shows while this is typed, without escape sequences. */
async function type(shell: Shell, ...keys: readonly string[]): Promise<string> {
  const { PATH: path = "" } = process.env as { PATH?: string };
  const typist = spawn("python3", [join(ROOT, "tests", "typist.py"), "140", ...START[shell]], {
    cwd: home,
    env: { PATH: `${join(home, "bin")}:${path}`, HOME: home, LANG: "C.UTF-8", TERM: "xterm", XDG_CONFIG_HOME: home },
    stdio: ["pipe", "pipe", "inherit"],
  });
  typist.stdin.end(JSON.stringify([SETUP[shell], ...keys]));
  const stdout = await consume(typist.stdout);
  return stdout.replace(SEQUENCES, "");
}

/** What a terminal receives besides text: cursor movements, colours and titles. */
const SEQUENCES = new RegExp(
  `${ESC}(?:\\[[0-9;?>=]*[A-Za-z]|\\][^\\u0007${ESC}]*(?:\\u0007|${ESC}\\\\)|[()][A-Z0-9]|[=>78])`,
  "g",
);

const HOME_KEY = "\u0001";

/** The words of the line after a tab: a command inserted before them prints each between `<` and `>`. */
async function completed(shell: Shell, lines: readonly string[]): Promise<string[]> {
  const shown = await type(shell, ...lines.flatMap((line) => [`${line}\t`, `${HOME_KEY}printf '<%s>' \r`]));
  return [...shown.matchAll(/<aimap>(?:<[^<>]*>)+/g)].map(([words]) => words.slice(1, -1));
}

/** What is typed before the tab, and the words of the line after it. */
const LINES: readonly (readonly [string, string])[] = [
  ["aimap sea", "aimap><search"],
  ["aimap show cunn", "aimap><show><cunningham2023sparse"],
  ["aimap list --rev", "aimap><list><--reverse"],
  ["aimap list --format mark", "aimap><list><--format><markdown"],
  ["aimap list --format=mark", "aimap><list><--format=markdown"],
  ["aimap list --json --fields id,ti", "aimap><list><--json><--fields><id,title"],
  ["aimap tree psychology/allow-llm-to-think/", "aimap><tree><psychology/allow-llm-to-think/in-context-learning"],
  [
    "aimap list --topic numbers",
    "aimap><list><--topic><heuristic-understanding/information-processing/tokenization/for-numbers-math",
  ],
  ["aimap list --org 'Google R", "aimap><list><--org><Google Research"],
  ["aimap list --author Neel", "aimap><list><--author><Neel Nanda"],
  ["aimap list --map my", "aimap><list><--map><my-map.json"],
  // several candidates that do not begin with the word: it stays
  ["aimap list --topic seman", "aimap><list><--topic><seman"],
  ["aimap --json sho", "aimap><--json><show"],
  ["aimap completion z", "aimap><completion><zsh"],
];

describe.concurrent.each(Object.keys(START) as Shell[])(
  "in %s",
  (shell) => {
    test("a tab finishes commands, options, their values, and names of the map", async ({ expect }) => {
      const lines = LINES.map(([typed]) => typed);
      expect(await completed(shell, lines)).toEqual(LINES.map(([, expected]) => expected));
    });

    test("several candidates are shown, with descriptions if the shell shows them", async ({ expect }) => {
      const shown = await type(shell, "aimap show bussmann2024\t", "\t");
      // fish shortens long values at their beginning
      for (const end of ["2024showing", "2024learning"]) expect(shown).toContain(end);
      if (shell !== "bash") expect(shown).toContain("Matryoshka");
    });
  },
  120_000,
);
