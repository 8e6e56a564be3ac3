// Command lines made at random, of what the commands declare: their options with values that they take, and with others.
import fc from "fast-check";
import { type Completer, completerOf } from "../../src/cli/completes.ts";
import type { Argument, Command, Option } from "../../src/cli/declarations.ts";
import { declared, declaredRoot } from "../../src/cli/declared-commands.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { linkMap, type MapFile } from "../../src/map/map-file.ts";
import { silentContext } from "../../src/packaging/silent-context.ts";
import { FORMATS } from "../../src/render/formats.ts";
import { ROOT } from "../harness.ts";

/** What no command declares, and what commander knows by itself. */
const ODD_FLAGS = [
  ..."--help --version -V -h -- - --nope --json=1 -x -sae --no-color -0 -n5 --format=csv --format=bibtex --format=dot".split(
    " ",
  ),
  ..."--format=markdown --no-ascii --color=always".split(" "),
];

const ODD_VALUES = [
  ..."sae a a/b/c steering 2024 2020..2023 .. 2024-13 code date title month always 0 -1 1e3 漢字 👩‍👩‍👧 __proto__".split(
    " ",
  ),
  ..."constructor \" ' topic: topic:a year:2024 layer:bundled bundled mine set unset map list clear color pager".split(
    " ",
  ),
  ...'"short" -short %s {} \\ id,title id,,x match,notes papers topics,histogram #a a-b 2410.08201 10.1000/182'.split(
    " ",
  ),
  ..."plain2020short long2021unbroken wide2021 reading read https://e.org/x author: bash zsh fish".split(" "),
  ...[
    "",
    " ",
    "/no/such/file",
    "out",
    "\u001b[31m",
    "\u202e",
    "x".repeat(300),
    "a\nb",
    "\u0000",
    "\ud83d",
    "A \u001b[31mtitle",
  ],
  ...Object.keys(FORMATS),
];

/** The files that a line can name. */
export interface LineFiles {
  readonly map: MapFile;
  readonly paths: readonly string[];
}

/** The words of a line, for each command, no command, and one that does not exist. */
export async function generatedLines(files: LineFiles): Promise<fc.Arbitrary<string[]>> {
  const context = silentContext(ROOT);
  const commands = await Promise.all(Object.keys(COMMANDS).map((name) => declared(name, context)));
  const root = await declaredRoot(context);
  const options = [root, ...commands].flatMap((command) => command.options);
  const others = [...new Set(options.flatMap(({ short, long }) => [long, ...(short === undefined ? [] : [short])]))];
  const stray = fc.oneof(
    fc.constantFrom(...others, ...ODD_FLAGS, ...ODD_VALUES, ...files.paths),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const lines = commands.map((command) => lineOf([command.name], command, { stray, files }));
  const odd = ["help", "nope"].map((name) => fc.array(stray, { maxLength: 5 }).map((words) => [name, ...words]));
  return fc.oneof(...lines, lineOf([], root, { stray, files }), ...odd);
}

interface Words {
  readonly stray: fc.Arbitrary<string>;
  readonly files: LineFiles;
}

/** Mostly what the command declares, so that many lines are valid. */
function lineOf(start: readonly string[], command: Command, { stray, files }: Words): fc.Arbitrary<string[]> {
  const valuesOf = (target: Option | Argument) => {
    const values = takenBy(completerOf(target), files);
    return values.length === 0 ? stray : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...values) }, stray);
  };
  const option = fc.constantFrom(...command.options).chain((each) => writtenOption(each, valuesOf(each)));
  const operands = command.registeredArguments.map((each) => valuesOf(each).map((word) => [word]));
  const word = stray.map((each) => [each]);
  const part = fc.oneof({ weight: 3, arbitrary: option }, { weight: 2, arbitrary: word }, ...operands);
  // what a command needs comes first, more often than not
  const first = fc.tuple(...operands).map((parts) => parts.flat());
  return fc
    .tuple(fc.oneof({ weight: 2, arbitrary: first }, fc.constant([])), fc.array(part, { maxLength: 5 }))
    .map(([needed, parts]) => [...start, ...needed, ...parts.flat()]);
}

function writtenOption({ long, short, required }: Option, value: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  if (!required) return fc.constantFrom([long], [short ?? long]);
  return fc.tuple(value, fc.nat(9)).map(([text, way]) => {
    if (way === 0) return [`${long}=${text}`];
    return way === 1 ? [`${short ?? long}${text}`] : [short ?? long, text];
  });
}

/** Values that an option takes, as completion offers them. */
function takenBy(completer: Completer | null, { map, paths }: LineFiles): readonly string[] {
  if (completer === "files") return paths;
  if (completer === "entries") return map.papers.map(({ id }) => id);
  if (completer === null || typeof completer === "string") return [];
  return typeof completer === "function" ? completer(linkMap(map)).map(({ value }) => value) : completer;
}
