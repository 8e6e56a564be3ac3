// The front matter of a page: YAML between two lines of dashes at its very beginning.
import { load as parseYaml } from "js-yaml";

export interface FrontMatter {
  /** All of it, with the dashes. */
  readonly text: string;
  readonly title: string | null;
  readonly description: string | null;
  /** The address that relative links start from, or that of the repository. */
  readonly base: string | null;
  /** The version of a literal outline, in which every character means itself. Null: the outline is not literal. */
  readonly literal: number | null;
}

const DESCRIPTION_KEYS = ["description", "subtitle", "summary"];
const BASE_KEYS = ["base", "repository", "repo"];
const READ_KEYS = new Set(["title", "aimap", ...DESCRIPTION_KEYS, ...BASE_KEYS]);

/** Null if the page has no front matter, or none that can be read. */
export function parseFrontMatter(page: string): FrontMatter | null {
  const text = frontOf(page);
  const entries = text === null ? null : parseEntries(yamlIn(text));
  if (text === null || entries === null) return null;
  const version = entries.get("aimap");
  if (typeof version === "number") {
    const exact = (key: string): string | null => textOrNull(entries.get(key));
    return { text, title: exact("title"), description: exact("description"), base: null, literal: version };
  }
  const trimmed = (...keys: readonly string[]): string | null =>
    keys.map((key) => textOrNull(entries.get(key))?.trim()).find(Boolean) ?? null;
  return {
    text,
    title: trimmed("title"),
    description: trimmed(...DESCRIPTION_KEYS),
    base: trimmed(...BASE_KEYS),
    literal: null,
  };
}

/** In UTF-16 code units. What is longer, or never ends, is not front matter. */
const MAX_LENGTH = 100_000;
const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/my;

/** The lines from the first dashes to the next dashes or dots; null if the page does not begin with any. */
function frontOf(page: string): string | null {
  const [opening] = OPENING.exec(page) ?? [];
  for (let at = opening?.length ?? -1; at > 0 && at < Math.min(page.length, MAX_LENGTH); ) {
    CLOSING.lastIndex = at;
    const [closing] = CLOSING.exec(page) ?? [];
    if (closing !== undefined) return page.slice(0, at + closing.length);
    at = page.indexOf("\n", at) + 1;
  }
  return null;
}

/** Line breaks in the text. */
export function lineCount(text: string): number {
  return text.split("\n").length - 1;
}

/** What is between the dashes. */
function yamlIn(front: string): string {
  return front.replace(/^---.*\n|(?:---|\.\.\.)[ \t\r]*\n?$/g, "");
}

function parseEntries(yaml: string): ReadonlyMap<string, unknown> | null {
  try {
    const value = parseYaml(yaml);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? new Map<string, unknown>(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

/** A number or a date as the value of a key. */
const UNQUOTED_NUMBER = /^([\w-]+:[ \t]+)(\d[\d./:-]*)(?=[ \t\r]*$)/gm;

/** Everything that it states, as it is written: `2101.01230` is no number. */
export function propertiesOf({ text }: FrontMatter): ReadonlyMap<string, readonly string[]> {
  const entries = parseEntries(yamlIn(text).replace(UNQUOTED_NUMBER, '$1"$2"')) ?? new Map<string, unknown>();
  return new Map([...entries].map(([key, value]) => [key, (Array.isArray(value) ? value : [value]).flatMap(wordsOf)]));
}

/** `Jane Doe`, `name: Jane Doe`, `family: Doe` beside `given: Jane`, or `[[Jane Doe]]`, which YAML reads as a list of lists. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== "object" || value === null) return [];
  if ("name" in value) return wordsOf(value.name);
  if ("literal" in value) return wordsOf(value.literal);
  const parts = ["family" in value && value.family, "given" in value && value.given];
  const words = parts.filter((part) => typeof part === "string" && part !== "");
  return words.length === 0 ? [] : [words.join(", ")];
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** A line, from 1, of a key that is not read, or indented below it. */
export interface UnreadLine {
  readonly line: number;
  readonly key: string;
}

export function unreadLines({ text }: FrontMatter, keys: ReadonlySet<string> = READ_KEYS): UnreadLine[] {
  let unread = "";
  return text.split("\n").flatMap((line, index) => {
    const [key] = /^[\w-]+(?=\s*:)/.exec(line) ?? [];
    if (/^(?:---|\.\.\.)\s*$/.test(line)) unread = "";
    else if (key !== undefined) unread = READ_KEYS.has(key) || keys.has(key) ? "" : key;
    return unread === "" ? [] : [{ line: index + 1, key: unread }];
  });
}
