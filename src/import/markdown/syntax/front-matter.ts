// The front matter of a page: YAML between two lines of dashes at its very beginning.
import { load as parseYaml } from "js-yaml";

export interface FrontMatter {
  /** All of it, with the dashes. */
  readonly text: string;
  readonly title: string | null;
  readonly description: string | null;
  /** The address that relative links start from, or that of the repository. */
  readonly base: string | null;
  /** Its lines, from 1, that state something else. */
  readonly unread: readonly number[];
  /** The version of a literal outline, in which every character means itself. Null: the outline is not literal. */
  readonly literal: number | null;
}

const FRONT_MATTER = /^---[ \t]*\r?\n((?:[\s\S]*?\n)??)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const DESCRIPTION_KEYS = ["description", "subtitle", "summary"];
const BASE_KEYS = ["base", "repository", "repo"];
const READ_KEYS = new Set(["title", "aimap", ...DESCRIPTION_KEYS, ...BASE_KEYS]);

/** Null if the page has no front matter, or none that can be read. */
export function parseFrontMatter(page: string): FrontMatter | null {
  const [text, yaml = ""] = FRONT_MATTER.exec(page) ?? [];
  const entries = text === undefined ? null : parseEntries(yaml);
  if (text === undefined || entries === null) return null;
  const version = entries.get("aimap");
  const unread = unreadLines(text);
  if (typeof version === "number") {
    const exact = (key: string): string | null => textOrNull(entries.get(key));
    return { text, title: exact("title"), description: exact("description"), base: null, unread, literal: version };
  }
  const trimmed = (...keys: readonly string[]): string | null =>
    keys.map((key) => textOrNull(entries.get(key))?.trim()).find(Boolean) ?? null;
  return {
    text,
    title: trimmed("title"),
    description: trimmed(...DESCRIPTION_KEYS),
    base: trimmed(...BASE_KEYS),
    unread,
    literal: null,
  };
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

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Lines of keys that are not read, with the lines indented below them. */
function unreadLines(front: string): number[] {
  let isRead = true;
  return front.split("\n").flatMap((line, index) => {
    const [key] = /^[\w-]+(?=\s*:)/.exec(line) ?? [];
    if (/^(?:---|\.\.\.)\s*$/.test(line)) isRead = true;
    else if (key !== undefined) isRead = READ_KEYS.has(key);
    return isRead ? [] : [index + 1];
  });
}
