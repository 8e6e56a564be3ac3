// Reading the words of a command line before commander does.
import { Option } from "commander";
import { expect, test } from "vitest";
import {
  asksForJson,
  commandIn,
  completionRequest,
  readWords,
  withHelpAsOption,
  withQueryLast,
} from "../../src/cli/command-line.ts";

const COMMANDS = ["list", "search", "tree", "help"];
const OPTIONS = [
  new Option("--topic <topic>"),
  new Option("--json"),
  new Option("-0, --null"),
  new Option("-n, --limit <n>"),
];

test("words are options, their values, operands and the separator", () => {
  const words = readWords(["list", "--topic", "--json", "--topic=a=b", "-0", "-x", "-", "--", "--topic"], OPTIONS);
  expect(words.map(({ role, option, value }) => [role, option?.long ?? null, value])).toEqual([
    ["operand", null, null],
    ["option", "--topic", null],
    ["value", "--topic", "--json"],
    ["option", "--topic", "a=b"],
    ["option", "--null", null],
    ["option", null, null],
    ["operand", null, null],
    ["separator", null, null],
    ["operand", null, null],
  ]);
});

test.each([
  [["list"], "list"],
  [["--topic", "search", "list"], "list"],
  [["--json", "-", "tree", "list"], "tree"],
  [["lst", "list"], null],
  [["constructor"], null],
  [[], null],
])("the command in %j is %j", (argv, command) => {
  expect(commandIn(argv, OPTIONS, COMMANDS)).toBe(command);
});

test.each([
  [["help"], ["--help"]],
  [
    ["help", "list"],
    ["list", "--help"],
  ],
  [
    ["help", "query"],
    ["help", "query"],
  ],
  [
    ["help", "list", "x"],
    ["help", "list", "x"],
  ],
])("%j is run as %j", (argv, expected) => {
  expect(withHelpAsOption(argv, COMMANDS)).toEqual(expected);
});

test.each([
  [
    ["search", "sae", "--json", "-openai"],
    ["search", "--json", "--", "sae", "-openai"],
  ],
  [
    ["--json", "search", "-x", "--topic", "-y", "z"],
    ["search", "--json", "--topic", "-y", "--", "-x", "z"],
  ],
  [
    ["search", "a", "--", "--json", "--"],
    ["search", "--", "a", "--json", "--"],
  ],
  [
    ["search", "-n2", "sae", "-nlp", "-2024"],
    ["search", "-n2", "--", "sae", "-nlp", "-2024"],
  ],
  [
    ["search", "--unknown", "--topic=a"],
    ["search", "--unknown", "--topic=a", "--"],
  ],
])("the query of %j comes last", (argv, expected) => {
  expect(withQueryLast(argv, OPTIONS)).toEqual(expected);
});

test.each([
  [["list", "--json"], true],
  [["list", "--format", "JSON"], true],
  [["list", "--format=json", "--nope"], true],
  [["list", "--", "--json"], false],
  [["list", "--format", "csv"], false],
])("%j asks for errors as JSON: %j", (argv, expected) => {
  expect(asksForJson(argv)).toBe(expected);
});

test("only words after -- are a request for completion", () => {
  expect(completionRequest(["completion", "zsh", "--", "show", ""])).toEqual({ shell: "zsh", words: ["show", ""] });
  for (const argv of [
    ["completion", "zsh"],
    ["completion", "zsh", "--"],
    ["completion", "tcsh", "--", "a"],
    ["show"],
  ]) {
    expect(completionRequest(argv)).toBe(null);
  }
});
