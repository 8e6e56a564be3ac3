// A pattern at the top of a module is made when the module is loaded, which costs V8 about as much as reading a hundred words of
// text, and a short command uses a few of more than a hundred. In the bundle, each is made where it is first used.
import type { Plugin } from "rolldown";
import { type ESTree, parseSync, Visitor } from "rolldown/utils";
import { changeCode, edited, type Place } from "./edits.ts";

/** Libraries whose patterns would be made by every search. */
const LIBRARIES = /[\\/]node_modules[\\/](?:fuse\.js|stemmer)[\\/]/;

/** A pattern that is used more often stays where it is: its text would be repeated too often. */
const MAX_USES = 3;

export function makePatternsLate(root: string): Plugin {
  return changeCode("make patterns late", { root, change: withLatePatterns, libraries: LIBRARIES });
}

/** `const A = /x/; … A.test(b)` → `let A; … (A ??= /x/).test(b)` @param code in TypeScript */
export function withLatePatterns(code: string): string {
  if (!/^const [\w$]+ = \//m.test(code)) return code;
  const { program } = parseSync("source.ts", code);
  const edits = patternsIn(program, code).flatMap(({ name, declaration, text, uses }) =>
    uses.length > MAX_USES
      ? []
      : [
          { ...declaration, text: `let ${name};` },
          ...uses.map((place) => ({ ...place, text: `(${name} ??= ${text})` })),
        ],
  );
  return edited(code, edits);
}

interface Pattern {
  readonly name: string;
  readonly declaration: Place;
  /** With its slashes and flags. */
  readonly text: string;
  /** Where it is searched with, or given to a function. */
  readonly uses: Place[];
}

/** Patterns of a module of which only the value is used: none is exported, or has a name that something else has as well. */
function patternsIn(program: ESTree.Program, code: string): readonly Pattern[] {
  const patterns = new Map(program.body.flatMap((statement) => patternOf(statement, code)));
  const named = new Map<string, number>();
  const use = (node: ESTree.Node): void => {
    if (node.type === "Identifier") patterns.get(node.name)?.uses.push(placeOf(node));
  };
  new Visitor({
    Identifier: ({ name }) => {
      named.set(name, (named.get(name) ?? 0) + 1);
    },
    MemberExpression: ({ object }) => use(object),
    CallExpression: ({ arguments: values }) => values.forEach(use),
  }).visit(program);
  // once where it is declared
  return [...patterns.values()].filter(({ name, uses }) => named.get(name) === uses.length + 1);
}

function patternOf(statement: ESTree.Statement | ESTree.Directive, code: string): [string, Pattern][] {
  if (statement.type !== "VariableDeclaration" || statement.kind !== "const") return [];
  const [declared, ...others] = statement.declarations;
  if (declared === undefined || others.length > 0) return [];
  const { id, init } = declared;
  if (id.type !== "Identifier" || init?.type !== "Literal" || !("regex" in init)) return [];
  const text = code.slice(init.start, init.end);
  return [[id.name, { name: id.name, declaration: placeOf(statement), text, uses: [] }]];
}

function placeOf({ start, end }: Place): Place {
  return { start, end };
}
