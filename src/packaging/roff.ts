// The man macros of roff: text with the characters escaped that roff would take for its own, a sentence a line.
import { wrap } from "../terminal/text.ts";

export interface ManualPage {
  /** `aimap-search.1`. */
  readonly file: string;
  readonly text: string;
}

/** The first line of a page. */
export interface PageHead {
  /** `aimap-search`. */
  readonly title: string;
  /** 1 for commands, 7 for guides. */
  readonly section: 1 | 7;
  readonly version: string;
  /** The day of the page, as YYYY-MM-DD. */
  readonly date: string;
}

const VOLUMES = { 1: "User Commands", 7: "Miscellaneous Information" } as const;

export function pageHead({ title, section, version, date }: PageHead): string {
  return `.TH ${title.toUpperCase()} ${section} ${date} "aimap ${version}" "${VOLUMES[section]}"\n`;
}

export function heading(title: string): string {
  return `.SH "${quoted(title.toUpperCase())}"\n`;
}

/** A heading and what follows it; nothing if nothing follows. */
export function section(title: string, body: string): string {
  return body === "" ? "" : heading(title) + body;
}

/** A term, and what it means below it. */
export function tagged(term: string, meaning: string): string {
  return `.TP\n.B "${quoted(term.replaceAll(BOLD, "").replaceAll(ROMAN, ""))}"\n${paragraph(meaning)}`;
}

const MAX_WIDTH = 78;

/** A sentence a line, or more where it is long, as manual pages are written. */
export function paragraph(text: string): string {
  const sentences = text.split(/(?<=[^.][.;:?!][”)]?) /);
  const lines = sentences.flatMap((sentence) => wrap(escaped(sentence), MAX_WIDTH));
  return lines.map((line) => `${guarded(line)}\n`).join("");
}

/** Lines that keep their breaks and spaces. */
export function verbatim(text: string): string {
  const lines = text.split("\n").map((line) => `${guarded(escaped(line))}\n`);
  return `.sp\n.RS 4\n.EX\n${lines.join("")}.EE\n.RE\n`;
}

/** A reference to another page: `.BR aimap\-search (1)`. */
export function reference(page: string, volume: 1 | 7): string {
  return `.BR ${escaped(page)} (${volume})`;
}

/** Words in bold within a paragraph. */
export function bold(text: string): string {
  return `${BOLD}${text}${ROMAN}`;
}

/** Marks of changes of font, until the text around them has been escaped: characters that no guide contains. */
const [BOLD, ROMAN] = ["\u0001", "\u0002"];

/** An argument of a macro, between quotes. */
function quoted(text: string): string {
  return escaped(text).replaceAll('"', '""');
}

/** Backslashes and dashes that are to be typed, and all characters outside ASCII by their names. */
export function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll(BOLD, "\\fB")
    .replaceAll(ROMAN, "\\fR")
    .replace(/[^\0-\x7f]/gu, (character) => NAMES[character] ?? `\\[u${codePoint(character)}]`);
}

const NAMES: Readonly<Record<string, string>> = { "“": "\\(lq", "”": "\\(rq", "…": "...", "–": "\\(en", "→": "\\(->" };

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

/** A line that begins with a dot or an apostrophe would be a request. */
function guarded(line: string): string {
  return /^[.']/.test(line) ? `\\&${line}` : line;
}
