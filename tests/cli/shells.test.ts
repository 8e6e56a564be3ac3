// Completion in the shells themselves, with keys typed through a pseudo-terminal. Run by `npm run test:tools`, where bash, zsh,
// fish and python3 are installed.
import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text as consume } from "node:stream/consumers";
import { beforeAll, describe, expect, test } from "vitest";
import { sanitise } from "../../src/text/sanitise.ts";
import { emptyFolder, environmentAt, fileOf, mapOf, ROOT } from "../harness.ts";
import { ESC, paperOf } from "../hostile-map.ts";
import { has } from "../programs.ts";

const home = emptyFolder();
const START = {
  bash: ["bash", "--norc", "--noprofile", "-i"],
  zsh: ["zsh", "-f", "-i"],
  fish: ["fish", "--no-config", "-i"],
} as const;
type Shell = keyof typeof START;

/** Loads the script twice, which must be safe to repeat, makes the prompt short, and writes `ready`. */
const SETUP: Readonly<Record<Shell, string>> = {
  bash: "bind 'set bell-style none'; bind 'set page-completions off'; PS1='> '; source <(aimap completion bash); source <(aimap completion bash); echo rea''dy\r",
  zsh: "PS1='> '; autoload -Uz compinit; compinit -u -d ./dump; source <(aimap completion zsh); source <(aimap completion zsh); echo rea''dy\r",
  fish: "function fish_prompt; echo '> '; end; aimap completion fish | source; aimap completion fish | source; echo rea''dy\r",
};

beforeAll(() => {
  writeFileSync(join(home, "my-map.json"), "{}");
});

interface Step {
  readonly keys: string;
  /** What the shell has written when the next keys can be typed. */
  readonly until: readonly string[];
}

interface Place {
  /** Where the shell is started. */
  readonly folder: string;
  readonly map?: string;
}

/** Everything that the shell shows while this is typed, without escape sequences. */
async function type(shell: Shell, steps: readonly Step[], { folder, map }: Place = { folder: home }): Promise<string> {
  const typist = spawn("python3", [join(ROOT, "tests", "typist.py"), "140", ...START[shell]], {
    cwd: folder,
    env: environmentAt(folder, { TERM: "xterm", ...(map !== undefined && { AIMAP_MAP: map }) }),
    stdio: ["pipe", "pipe", "inherit"],
  });
  typist.stdin.end(JSON.stringify([{ keys: SETUP[shell], until: ["ready"] }, ...steps]));
  const stdout = await consume(typist.stdout);
  return stdout.replace(SEQUENCES, "");
}

/** What a terminal receives besides text: cursor movements, colours and titles. */
const SEQUENCES = new RegExp(
  `${ESC}(?:\\[[0-9;?>=]*[A-Za-z]|\\][^\\u0007${ESC}]*(?:\\u0007|${ESC}\\\\)|[()][A-Z0-9]|[=>78])`,
  "g",
);

const [HOME_KEY, END_KEY] = ["\u0001", "\u0005"];

/** The words of the line after a tab: a command inserted before them prints each between `«` and `»`, and then `last`. */
async function completed(shell: Shell, lines: readonly string[], place: Place = { folder: home }): Promise<string[]> {
  const print = `${HOME_KEY}printf '«%s»' ${END_KEY} la''st\r`;
  const steps = lines.map((line) => ({ keys: `${line}\t${print}`, until: ["«last»"] }));
  const shown = await type(shell, steps, place);
  return [...shown.matchAll(/«(aimap»(?:«[^«»]*»)+)«last»/g)].map(([, words = ""]) =>
    words.slice(0, -1).replaceAll("»«", "><"),
  );
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
  ["aimap config set color al", "aimap><config><set><color><always"],
  ["aimap diff bund", "aimap><diff><bundled"],
  // several candidates: as much as they have in common, also in another case
  ["aimap list --org goo", "aimap><list><--org><Google"],
  ["aimap list --topic seman", "aimap><list><--topic><semantic"],
  ["aimap --json sho", "aimap><--json><show"],
  ["aimap completion z", "aimap><completion><zsh"],
];

/** What a shell would run, expand or cut, were it not quoted. */
const EVIL = [
  "$(touch A)",
  "`touch B`",
  "'; touch C; '",
  '"; touch D; "',
  ";touch E",
  "|touch F",
  "&touch G",
  ">H",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: bash
  "${IFS}x",
  "$HOME",
  "*?[a]",
  "\\touch I",
  "!ls",
  " with  spaces",
  " #c",
  "{a,b}",
  "\ntouch J",
  "\ttouch K",
  "\u001b]0;hi\u0007",
  "\u202etouch",
  "~root",
];

describe.each(Object.keys(START) as Shell[])("in %s (needs it and python3)", (shell) => {
  const isSkipped = !has(shell, "python3");
  test.skipIf(isSkipped)("a tab finishes commands, options, their values, and names of the map", async () => {
    const lines = LINES.map(([typed]) => typed);
    expect(await completed(shell, lines)).toEqual(LINES.map(([, expected]) => expected));
  });

  test.skipIf(isSkipped)("ids from a stranger's map are completed as data, and nothing in them is run", async () => {
    const folder = emptyFolder();
    const ids = EVIL.map((text, at) => `k${String.fromCharCode(97 + at)}${text}`);
    const topics = ids.map((id) => ({ id: `t${id}`, name: id, parent: null, notes: [], groups: [] }));
    const map = fileOf(
      mapOf({
        topics,
        papers: ids.map((id, at) =>
          paperOf({
            id,
            title: `T ${id}`,
            placements: [{ topicId: topics[at]?.id ?? "", group: null, comment: null }],
          }),
        ),
      }),
    );
    const typed = ids.flatMap((id) => [`aimap show ${id.slice(0, 2)}`, `aimap list --topic t${id.slice(0, 2)}`]);
    const words = await completed(shell, typed, { folder, map });
    // a tab would need quotes of its own
    const shown = ids.flatMap((id) => [`aimap><show><${sanitise(id)}`, `aimap><list><--topic><t${sanitise(id)}`]);
    expect(words).toEqual(shown);
    expect(readdirSync(folder).filter((name) => !/^(?:\.|dump)/.test(name))).toEqual([]);
  });

  test.skipIf(isSkipped)("several candidates are shown, with what they are where the shell shows that", async () => {
    // fish shortens long values at their beginning
    const until = ["2024showing", "2024learning", ...(shell === "bash" ? [] : ["Matryoshka"])];
    const shown = await type(shell, [{ keys: "aimap show bussmann2024\t\t", until }]);
    for (const text of until) expect(shown).toContain(text);
  });
});
