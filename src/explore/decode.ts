// Keys from what a terminal sends: a byte sequence can be cut anywhere, and only time tells whether an Esc that nothing follows
// is the key itself.
import type { MouseEvent } from "./events.ts";

export type Pressed =
  | { readonly type: "key"; readonly key: string }
  | { readonly type: "paste"; readonly text: string }
  | MouseEvent;

export interface Decoded {
  readonly pressed: readonly Pressed[];
  /** What may still go on: the beginning of a sequence, or of pasted text. */
  readonly rest: string;
}

const ESC = "\u001b";
const PASTE = `${ESC}[200~`;
const END_OF_PASTE = `${ESC}[201~`;
/** Longer pasted text is cut, since a search is one line. */
const MAX_PASTE = 4000;

/** @param text what was left the last time, and what has come since */
export function decode(text: string): Decoded {
  const pressed: Pressed[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text[at] === ESC ? sequenceAt(text, at) : characterAt(text, at);
    if (next === null) return { pressed, rest: text.slice(at) };
    if (next.pressed !== null) pressed.push(next.pressed);
    at = next.end;
  }
  return { pressed, rest: "" };
}

/** What the rest of a text means once nothing has followed it for a while: an Esc, or nothing. */
export function decodeRest(rest: string): readonly Pressed[] {
  if (rest === ESC) return [key("esc")];
  return rest.startsWith(PASTE) ? [pasted(rest.slice(PASTE.length))] : [];
}

/** Whether only time can tell what the rest is. */
export function isLoneEscape(rest: string): boolean {
  return rest === ESC;
}

interface Next {
  readonly pressed: Pressed | null;
  readonly end: number;
}

const key = (name: string): Pressed => ({ type: "key", key: name });

/** A run of line ends and tabs in pasted text is a space in a search. */
function pasted(text: string): Pressed {
  return {
    type: "paste",
    text: text
      .slice(0, MAX_PASTE)
      .replace(/[\r\n\t]+/g, " ")
      .trim(),
  };
}

/** Null: it may go on. */
function sequenceAt(text: string, at: number): Next | null {
  const rest = text.slice(at + 1, at + MAX_SEQUENCE);
  if (rest === "") return null;
  if (text.startsWith(PASTE, at)) {
    const end = text.indexOf(END_OF_PASTE, at);
    if (end < 0) return null;
    return { pressed: pasted(text.slice(at + PASTE.length, end)), end: end + END_OF_PASTE.length };
  }
  for (const [form, read] of SEQUENCES) {
    const found = form.exec(rest);
    if (found !== null) return { pressed: read(found), end: at + 1 + found[0].length };
  }
  if (rest.length + 1 < MAX_SEQUENCE && UNFINISHED.test(rest)) return null;
  // Esc, and then another key: no key of ours is pressed together with Alt
  return { pressed: key("esc"), end: at + 1 };
}

/** No sequence of a key or the mouse is longer. */
const MAX_SEQUENCE = 64;

// The forms of sequences, without the Esc that they begin with.

const UNFINISHED = /^(?:\[[\x20-\x3f]*|O|[\]PX^_]\P{Cc}*)$/u;

/** Complete ones, each with what it means; null: nothing. */
const SEQUENCES: readonly (readonly [RegExp, (found: RegExpExecArray) => Pressed | null])[] = [
  [/^\[<(\d+);(\d+);(\d+)([Mm])/, mouse],
  [/^\[(?:1;(\d))?([A-HZ])/, ([, modifier, letter = ""]) => named(LETTERS[letter], modifier)],
  [/^(?:OP|\[11~)/, () => key("f1")],
  [/^O([A-HPQRSM])/, ([, letter = ""]) => named(LETTERS[letter], undefined)],
  [/^\[(\d+)(?:;(\d))?~/, ([, number = "", modifier]) => named(NUMBERS[number], modifier)],
  // whatever else a terminal sends, such as answers to questions of others
  [/^\[[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]/, () => null],
  [/^[\]PX^_]\P{Cc}*\p{Cc}\\?/u, () => null],
];

const LETTERS: Readonly<Record<string, string>> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  F: "end",
  H: "home",
  M: "enter",
  Z: "shift-tab",
};
const NUMBERS: Readonly<Record<string, string>> = {
  1: "home",
  3: "delete",
  4: "end",
  5: "pageup",
  6: "pagedown",
  7: "home",
  8: "end",
};

const MODIFIERS: Readonly<Record<string, string>> = { 2: "shift", 3: "alt", 5: "ctrl" };

function named(name: string | undefined, modifier: string | undefined): Pressed | null {
  if (name === undefined) return null;
  const before = MODIFIERS[modifier ?? ""];
  return key(before === undefined ? name : `${before}-${name}`);
}

const WHEEL_UP = 64;
const WHEEL_DOWN = 65;

function mouse([, button = "", column = "", row = "", end]: RegExpExecArray): MouseEvent | null {
  const place = { type: "mouse", column: Number(column) - 1, row: Number(row) - 1 } as const;
  if (Number(button) === WHEEL_UP) return { ...place, what: "wheelUp" };
  if (Number(button) === WHEEL_DOWN) return { ...place, what: "wheelDown" };
  return Number(button) === 0 && end === "M" ? { ...place, what: "press" } : null;
}

/** Control characters that are keys of their own; the others are Ctrl and a letter. */
const CONTROLS: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\u007f": "backspace",
  " ": "space",
};

function characterAt(text: string, at: number): Next | null {
  const code = text.codePointAt(at) ?? 0;
  const character = String.fromCodePoint(code);
  const end = at + character.length;
  // half of a character: the other half follows
  if (code >= 0xd800 && code <= 0xdbff && end === text.length) return null;
  const name = CONTROLS[character];
  if (name !== undefined) return { pressed: key(name), end };
  if (code === 0) return { pressed: null, end };
  return { pressed: key(code < 27 ? `ctrl-${String.fromCharCode(code + 96)}` : character), end };
}
