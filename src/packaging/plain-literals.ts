// Where V8 has not optimised a function, it makes an object of a literal slowly: it describes the literal first, and then takes some two
// thousand instructions for each member that is computed. A command of a few milliseconds hardly optimises anything. Members that are
// assigned one by one to an empty object take a tenth of that, and so the chunks of the packs assign them.
import type { Plugin } from "rolldown";
import { type ESTree, parseSync, Visitor } from "rolldown/utils";
import { type Edit, edited } from "./edits.ts";

/** An empty object has room for so many members; more are kept apart, which would make code slower that runs often. */
const MOST_MEMBERS = 4;

/** @param start of the names of the chunks that are changed */
export function makeLiteralsPlain(start: string): Plugin {
  return {
    name: "make literals plain",
    renderChunk: (code, { name }) => (name.startsWith(start) ? { code: withPlainLiterals(code), map: null } : null),
  };
}

/** `{ a: f(), b }` → `(t = {}, t.a = f(), t.b = b, t)`, with `t` a variable of the function. @param code of a chunk, in JavaScript */
export function withPlainLiterals(code: string): string {
  const literals = literalsIn(parseSync("chunk.js", code).program);
  // what has the same members also has them in the same places
  const chosen = new Set(literals.filter(isWorthIt).map(membersOf));
  const edits: Edit[] = [];
  const variables = new Map<Scope, string[]>();
  for (const literal of literals.filter((each) => chosen.has(membersOf(each)))) {
    const names = variables.get(literal.scope) ?? [];
    variables.set(literal.scope, names);
    names.push(`literal$${names.length}`);
    edits.push(...assignments(literal, names.at(-1) ?? ""));
  }
  for (const [scope, names] of variables) edits.push(...declaration(scope, names.join()));
  // at one place, what is inserted comes first
  return edited(
    code,
    edits.toSorted((a, b) => a.end - b.end),
  );
}

/** A function, or the chunk. */
type Scope = ESTree.Program | ESTree.Function | ESTree.ArrowFunctionExpression;

interface Literal {
  readonly node: ESTree.ObjectExpression;
  readonly scope: Scope;
  readonly members: readonly Member[];
  /** Without a prototype, it is a table for V8. */
  readonly isTable: boolean;
}

interface Member {
  /** How it is named in an assignment: `.a` or `["a-b"]`. */
  readonly access: string;
  readonly property: ESTree.ObjectProperty;
}

const membersOf = ({ members, isTable }: Literal): string =>
  `${isTable}${members.map(({ access }) => access).join("")}`;

function isWorthIt({ scope, members, node, isTable }: Literal): boolean {
  return scope.type === "Program" ? isTable || !isConstant(node) : members.length <= MOST_MEMBERS;
}

/** Those of which each member has a name and a value, where a variable can be declared. */
function literalsIn(program: ESTree.Program): readonly Literal[] {
  const found: Literal[] = [];
  const scopes: (Scope | null)[] = [program];
  const enter = (scope: Scope | null) => (): void => {
    scopes.push(scope);
  };
  const leave = (): void => {
    scopes.pop();
  };
  const begin = (scope: Scope): void => enter(scope)();
  new Visitor({
    FunctionDeclaration: begin,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: begin,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: begin,
    "ArrowFunctionExpression:exit": leave,
    PropertyDefinition: enter(null),
    "PropertyDefinition:exit": leave,
    ObjectExpression(node) {
      const scope = scopes.at(-1) ?? null;
      const literal = scope === null || isInParameters(node, scope) ? null : literalOf(node, scope);
      if (literal !== null) found.push(literal);
    },
  }).visit(program);
  return found;
}

function isInParameters({ start }: ESTree.ObjectExpression, scope: Scope): boolean {
  return scope.type !== "Program" && start < (scope.body?.start ?? 0);
}

function literalOf(node: ESTree.ObjectExpression, scope: Scope): Literal | null {
  const [first] = node.properties;
  const isTable = first?.type === "Property" && accessOf(first) === ".__proto__" && isNull(first.value);
  const members = node.properties.slice(isTable ? 1 : 0).flatMap((property) => memberOf(property) ?? []);
  const isWhole = members.length > 0 && members.length === node.properties.length - (isTable ? 1 : 0);
  return isWhole && !isOfRolldown(members) ? { node, scope, members, isTable } : null;
}

function isNull(value: ESTree.Expression): boolean {
  return value.type === "Literal" && value.raw === "null";
}

function memberOf(property: ESTree.ObjectPropertyKind): Member | null {
  if (property.type !== "Property" || property.kind !== "init" || property.method) return null;
  const access = accessOf(property);
  return access === null || access === ".__proto__" ? null : { access, property };
}

function accessOf({ key, computed }: ESTree.ObjectProperty): string | null {
  if (computed) return null;
  if (key.type === "Identifier") return `.${key.name}`;
  return key.type === "Literal" ? `[${key.raw}]` : null;
}

/** What Rolldown writes for exports (plain-exports.ts): functions that only give a value. */
function isOfRolldown(members: readonly Member[]): boolean {
  const isGetter = ({ property: { value } }: Member): boolean =>
    value.type === "ArrowFunctionExpression" && value.params.length === 0 && value.body.type === "Identifier";
  return members.every(isGetter) || members.map(({ access }) => access).join("") === ".enumerable.get";
}

/** Whether V8 describes it once and for all. */
function isConstant(value: ESTree.Expression | ESTree.SpreadElement | null): boolean {
  switch (value?.type) {
    case "Literal":
      return !("regex" in value);
    case "UnaryExpression":
      return isConstant(value.argument);
    case "ArrayExpression":
      return value.elements.every(isConstant);
    case "ObjectExpression":
      return value.properties.every((each) => each.type === "Property" && isConstant(each.value));
    default:
      return false;
  }
}

function assignments({ node, members, isTable }: Literal, name: string): Edit[] {
  const values = members.map(({ property: { start, value, shorthand }, access }) => ({
    start,
    end: shorthand ? start : value.start,
    text: `${name}${access}=`,
  }));
  const [first] = members;
  const last = members.at(-1);
  return [
    {
      start: node.start,
      end: first?.property.start ?? 0,
      text: `(${name}=${isTable ? "{__proto__:null}" : "{}"},`,
    },
    ...values,
    { start: last?.property.end ?? 0, end: node.end, text: `,${name})` },
  ];
}

/** Declares variables where the scope begins. */
function declaration(scope: Scope, names: string): Edit[] {
  const text = `var ${names};`;
  if (scope.type === "Program") return [{ start: scope.end, end: scope.end, text: `\n${text}` }];
  const { start = 0, end = 0, type } = scope.body ?? {};
  if (type === "BlockStatement") return [{ start: start + 1, end: start + 1, text }];
  return [
    { start, end: start, text: `{${text}return ` },
    { start: end, end, text: "}" },
  ];
}
