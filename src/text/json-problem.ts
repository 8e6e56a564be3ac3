// Where a text stops being JSON, and why: in the same words with every version of Node, whose own messages often lack the
// position. Reads the text once, without recursion.

/** Levels of brackets in brackets that are read: fewer than a map may have. Much deeper values would overflow the stack. */
const MAX_DEPTH = 100;

/** What is wrong at an offset of the text. */
interface Mistake {
  readonly at: number;
  readonly problem: string;
}

/** Why a text is not JSON, or too deep to be read, with line and column; null: neither. */
export function jsonProblem(text: string): string | null {
  const mistake = findMistake(text);
  if (mistake === null) return null;
  const before = text.slice(0, mistake.at);
  return `${mistake.problem} at line ${before.split("\n").length}, column ${before.length - before.lastIndexOf("\n")}`;
}

/** The same for a text that is JSON: whether it is too deep. Most texts do not have so many brackets. */
export function depthProblem(text: string): string | null {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open += bracket === "[" || bracket === "{" ? 1 : -1;
    if (open > MAX_DEPTH) return jsonProblem(text);
  }
  return null;
}

type Bracket = "[" | "{";
const CLOSING: Readonly<Record<Bracket, string>> = { "[": "]", "{": "}" };

/** What can come next. */
type Expected = "value" | "first value" | "first name" | "name" | "colon" | "separator";

function findMistake(text: string): Mistake | null {
  const open: Bracket[] = [];
  let expected: Expected = "value";
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const step = readToken(text, at, expected, open.at(-1));
    if ("problem" in step) return step;
    if (step.opens !== undefined && open.push(step.opens) > MAX_DEPTH) {
      return { at, problem: `more than ${MAX_DEPTH} levels of brackets` };
    }
    if (step.closes) open.pop();
    expected = step.expected;
    at = skipSpace(text, step.end);
  }
  if (expected === "separator" && open.length === 0) return null;
  return { at: text.length, problem: `unexpected end instead of ${wordsFor(expected, open.at(-1))}` };
}

interface Step {
  readonly end: number;
  readonly expected: Expected;
  readonly opens?: Bracket;
  readonly closes?: true;
}

/** @param inside the innermost bracket that is open */
function readToken(text: string, at: number, expected: Expected, inside: Bracket | undefined): Step | Mistake {
  const character = text.charAt(at);
  const end = at + 1;
  const mayClose = expected === "separator" || expected.startsWith("first");
  if (inside !== undefined && mayClose && character === CLOSING[inside])
    return { end, expected: "separator", closes: true };
  if (expected === "separator" && inside !== undefined && character === ",") {
    return { end, expected: inside === "[" ? "value" : "name" };
  }
  if (expected === "colon" && character === ":") return { end, expected: "value" };
  const isName = expected === "name" || expected === "first name";
  if (isName && character === '"') return readString(text, at, "colon");
  if (expected === "value" || expected === "first value") return readValue(text, at, expected, inside);
  return { at, problem: `unexpected ${quoteAt(text, at)} instead of ${wordsFor(expected, inside)}` };
}

const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

function readValue(text: string, at: number, expected: Expected, inside: Bracket | undefined): Step | Mistake {
  const character = text.charAt(at);
  if (character === '"') return readString(text, at, "separator");
  if (character === "[") return { end: at + 1, expected: "first value", opens: "[" };
  if (character === "{") return { end: at + 1, expected: "first name", opens: "{" };
  SCALAR.lastIndex = at;
  const [scalar] = SCALAR.exec(text) ?? [];
  if (scalar !== undefined) return { end: at + scalar.length, expected: "separator" };
  return { at, problem: `unexpected ${quoteAt(text, at)} instead of ${wordsFor(expected, inside)}` };
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-f]{4})/iy;

function readString(text: string, start: number, expected: Expected): Step | Mistake {
  // what ends a text or has to be escaped in it
  const specialPattern = /["\\\p{Cc}]/gu;
  let at = start + 1;
  for (;;) {
    specialPattern.lastIndex = at;
    const special = specialPattern.exec(text);
    if (special === null) return { at: start, problem: "a text without an end" };
    const { 0: character, index } = special;
    if (character === '"') return { end: index + 1, expected };
    ESCAPE.lastIndex = index;
    const [escaped] = ESCAPE.exec(text) ?? [];
    if (character === "\\" && escaped === undefined) {
      return { at: index, problem: `unexpected "${text.slice(index, index + 2)}" in a text` };
    }
    if (character < " ") return { at: index, problem: `unexpected ${quoteAt(text, index)} in a text` };
    at = index + (escaped ?? character).length;
  }
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at += 1;
  return at;
}

function wordsFor(expected: Expected, inside: Bracket | undefined): string {
  const closing = inside === undefined ? "" : `"${CLOSING[inside]}"`;
  const words: Readonly<Record<Expected, string>> = {
    value: "a value",
    "first value": `a value or ${closing}`,
    name: "a name in quotation marks",
    "first name": `a name in quotation marks or ${closing}`,
    colon: '":"',
    separator: closing === "" ? "the end" : `"," or ${closing}`,
  };
  return words[expected];
}

/** The word or character there, as it is written; a character that nobody sees by its number. */
function quoteAt(text: string, at: number): string {
  if (text.charAt(at) === '"') return "'\"'";
  if (text.charAt(at) === "\n") return "line break";
  const wordPattern = /[\p{L}\p{N}_$.+-]{1,20}|[\p{L}\p{N}\p{P}\p{S}]/uy;
  wordPattern.lastIndex = at;
  const [word] = wordPattern.exec(text) ?? [];
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return word === undefined ? `character U+${code}` : `"${word}"`;
}
