// What is read without commander means the same as with it.
import { Command as CommanderCommand } from "commander";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withQueryLast } from "../../src/cli/command-line.ts";
import { declareTo } from "../../src/cli/commander-tree.ts";
import type { Command, Option } from "../../src/cli/declarations.ts";
import { declared, declaredRoot } from "../../src/cli/declared-commands.ts";
import { newHelpOption } from "../../src/cli/options/help-option.ts";
import { settled } from "../../src/cli/options/output-options.ts";
import { readPlainly } from "../../src/cli/plain-line.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { silentContext } from "../../src/packaging/silent-context.ts";
import { ROOT } from "../harness.ts";
import { runs } from "../runs.ts";

const NAMES = Object.keys(COMMANDS);
const context = silentContext(ROOT);
const declare = (name: string): Promise<Command> => (name === "" ? declaredRoot(context) : declared(name, context));

type Call = { readonly args: unknown[]; readonly options: unknown } | null;

/** What the command is called with; null: commander has to read the line. */
async function plainCall(name: string, words: readonly string[]): Promise<Call> {
  const { command, calls } = await recorded(name);
  const line = readPlainly(words, command);
  if (line === null) return null;
  const values = attempt(() => settled(command, line.options));
  if (values === null) return null;
  await command.run(line.operands, values);
  return calls[0] ?? null;
}

/** What the command is called with; null: the line is wrong. */
async function commanderCall(name: string, words: readonly string[]): Promise<Call> {
  const { command, calls } = await recorded(name);
  const root = new CommanderCommand("aimap").exitOverride().helpCommand(false).enablePositionalOptions();
  root.configureOutput({ writeOut: () => {}, writeErr: () => {} });
  const target = name === "" ? root : root.command(name);
  declareTo(target, command);
  const line = name === "" ? words : [name, ...words];
  try {
    await root.parseAsync(name === "search" ? withQueryLast(line, [...target.options, newHelpOption()]) : line, {
      from: "user",
    });
  } catch {
    return null;
  }
  return calls[0] ?? null;
}

/** The command with an action that keeps what it gets. */
async function recorded(name: string): Promise<{ command: Command; calls: NonNullable<Call>[] }> {
  const command = await declare(name);
  const calls: NonNullable<Call>[] = [];
  command.action(async (args, options) => void calls.push({ args, options }));
  return { command, calls };
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

const VALUES = [
  ...[
    "sae",
    "a/b",
    "2024",
    "2020..2023",
    "2024-13",
    "code",
    "date",
    "relevance",
    "CSV",
    "json",
    "ids",
    "month",
    "topic",
  ],
  ...["always", "0", "12", "-1", "1e3", "", " ", "-", "--", "-x", "-sae", "bundled", "set", "map", "bash", "error"],
  ...[
    "漢字",
    "__proto__",
    "constructor",
    "a=b",
    "id,title",
    "id,,x",
    "match",
    "query",
    "--json",
    "-n5",
    "-n=5",
    "--no-wide",
  ],
];

/** Words that a command might get: its options in every way of writing them, and others. */
function wordsFor(options: readonly Option[]): fc.Arbitrary<string[]> {
  const value = fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 6 }));
  const option = fc.constantFrom(...options);
  const written = fc.tuple(option, value, fc.nat(9)).map(([{ long, short, required }, text, way]) => {
    if (way === 0) return [`${long}=${text}`];
    if (way === 1) return [short ?? long, text];
    if (way === 2) return [long.slice(0, -1)];
    if (way === 3) return [`${short ?? long}${text}`];
    return required ? [long, text] : [long];
  });
  const part = fc.oneof(
    written,
    value.map((text) => [text]),
  );
  return fc.array(part, { maxLength: 5 }).map((parts) => parts.flat());
}

describe.each(["", ...NAMES])("aimap %s", (name) => {
  test("a line that is read plainly means what commander reads", async () => {
    const { options } = await declare(name);
    await fc.assert(
      fc.asyncProperty(wordsFor(options), async (words) => {
        const plain = await plainCall(name, words);
        if (plain !== null) expect(plain).toEqual(await commanderCall(name, words));
      }),
      runs(200),
    );
  });
});

test.each([
  ["", []],
  ["", ["--json"]],
  ["list", []],
  ["list", ["--json", "--limit", "5"]],
  ["list", ["-n", "5", "--format=csv", "--fields", "id,title", "--no-pager"]],
  ["list", ["--topic", "semanticity", "--topic", "scaling", "--since", "2020", "--has", "code"]],
  ["list", ["--format", "ids", "-0", "--exit-code"]],
  ["search", ["sparse", "autoencoders", "--explain", "--author", "olah"]],
  ["show", ["gao2024scaling", "-"]],
  ["tree", ["interpretability", "--papers", "--depth", "1"]],
  ["timeline", ["--by", "month", "--chart", "--no-ascii", "--color", "never"]],
  ["build", ["list.md", "-o", "map.json", "--force"]],
  ["diff", ["old.json", "new.json"]],
  ["help", ["query"]],
  ["completion", ["bash"]],
  ["config", ["set", "map", "bundled", "mine.md"]],
])("aimap %s %j is read without commander", async (name, words) => {
  const plain = await plainCall(name, words);
  expect(plain).not.toBeNull();
  expect(plain).toEqual(await commanderCall(name, words));
});

test.each([
  ["list", ["--help"]],
  ["list", ["extra"]],
  ["list", ["--limit", "many"]],
  ["list", ["--limit"]],
  ["list", ["--format", "ris", "--fields", "id"]],
  ["search", []],
  ["search", ["sae", "-openai"]],
  ["show", ["--", "-rf"]],
  ["open", ["gao2024scaling", "--code"]],
])("aimap %s %j is left to commander", async (name, words) => {
  expect(await plainCall(name, words)).toBeNull();
});
