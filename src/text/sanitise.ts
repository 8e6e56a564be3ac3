// Text from a map or a command line is never trusted: it must not control the terminal or change the order in which
// other text is read.
import { NEEDED_JOINER } from "./joiners.ts";

/** Characters that break lines or columns: each run of them becomes a space. */
const SPACING = /[\t\n\r\u2028\u2029]+/g;
const JOINER = /[\u200c\u200d]/;
const REPEATED_JOINERS = /([\u200c\u200d])[\u200c\u200d]+/g;
/** Made when it is first used, which most texts do not need, as all patterns with properties here: they take long to be made. */
let perhapsNeeded: RegExp | undefined;
/** Every text without these characters is safe and composed: testing for them is fast, and most texts have none. */
const MAY_NEED_CHANGE = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u2193]/;

/** False for most texts; where it is false, the text has no character that `withoutJoiners` removes either. */
export function mayNeedSanitising(text: string): boolean {
  return MAY_NEED_CHANGE.test(text);
}

/**
 * The text on one line, safe to write to a terminal. Control characters become `�`, and invisible characters are
 * removed, except joiners where the script needs them. Letters with combining marks are composed, so that wrapped lines can
 * be found in the text again. Sanitising a sanitised text changes nothing.
 */
export function sanitise(text: string): string {
  if (!mayNeedSanitising(text)) return text;
  // control characters (C0, DEL, C1) are those that a terminal would obey
  return withoutInvisible(text.replace(SPACING, " ").replace(/\p{Cc}/gu, "\ufffd")).normalize();
}

/** Without what changes what is shown: zero-width characters, bidirectional controls, tags, unpaired surrogates. */
function withoutInvisible(text: string): string {
  if (!JOINER.test(text)) return text.replace(/[\p{Default_Ignorable_Code_Point}\p{Surrogate}\ufff9-\ufffb]/gu, "");
  perhapsNeeded ??= new RegExp(`(${NEEDED_JOINER})|[\\u200c\\u200d\\ufe0f]`, "gv");
  return text
    .replace(neverNeeded(), "")
    .replace(REPEATED_JOINERS, "$1")
    .replace(perhapsNeeded, (_, needed: string | undefined) => needed ?? "");
}

/** The two joiners, and the selector inside emoji, are sometimes needed. */
function neverNeeded(): RegExp {
  return /(?!\u200c|\u200d|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Surrogate}\ufff9-\ufffb]/gu;
}

/**
 * What somebody types, on one line, without characters that steer a terminal. Joiners stay, also where the character that needs
 * them has not been typed yet.
 */
export function sanitiseTyped(text: string): string {
  if (!mayNeedSanitising(text)) return text;
  return text
    .replace(SPACING, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(neverNeeded(), "");
}

/** Without the invisible characters that sanitising keeps: texts that differ only in these can look the same. */
export function withoutJoiners(text: string): string {
  return text.replace(JOINERS_AND_SELECTORS, "");
}

const JOINERS_AND_SELECTORS = /\u200c|\u200d|\ufe0f/g;

/** The same, but line feeds stay. */
export function sanitiseLines(text: string): string {
  return text.split("\n").map(sanitise).join("\n");
}

/** Whether sanitising changes nothing of a text, and it has no invisible characters that are kept. */
export function isShownAsItIs(text: string): boolean {
  return !mayNeedSanitising(text) || (sanitise(text) === text && withoutJoiners(text) === text);
}

/** A value with every string in it sanitised, keys and structure unchanged: the same value if there is nothing to change. */
export function sanitiseDeep<T>(value: T): T {
  // the casts: each branch returns a value of the type that it was given, which TypeScript cannot see for a generic T
  if (typeof value === "string") return sanitise(value) as T;
  if (typeof value !== "object" || value === null) return value;
  return (
    Array.isArray(value) ? sanitisedItems(value) : sanitisedMembers(value as Readonly<Record<string, unknown>>)
  ) as T;
}

// most values have nothing to change, so nothing is copied before something differs

/** Whether nothing of it can change, as far as that is seen at once: most values are nothing, or plain texts. */
function isClean(value: unknown): boolean {
  if (typeof value === "string") return !mayNeedSanitising(value);
  return typeof value !== "object" || value === null;
}

function sanitisedItems(items: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const before = items[at];
    const item = isClean(before) ? before : sanitiseDeep(before);
    if (copy === undefined && item !== before) copy = items.slice(0, at);
    copy?.push(item);
  }
  return copy ?? items;
}

function sanitisedMembers(value: Readonly<Record<string, unknown>>): object {
  let changed: Map<string, unknown> | undefined;
  // values from files inherit nothing; a list of the keys takes longer than the rest
  for (const key in value) {
    const member = value[key];
    if (isClean(member)) continue;
    const sanitised = sanitiseDeep(member);
    if (sanitised === member) continue;
    changed ??= new Map();
    changed.set(key, sanitised);
  }
  if (changed === undefined) return value;
  const own = changed;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, own.has(key) ? own.get(key) : member]));
}
