// Entries and notes as lines of a list, in several forms: as a person would write them, and, where that would be read as
// something else, the exact form of a literal outline.
import type { PhrasingContent } from "mdast";
import { EXACT } from "../import/markdown/exact-item.ts";
import type { PartialDate } from "../map/dates.ts";
import { isWebAddress } from "../map/identifiers.ts";
import type { Note } from "../map/model.ts";
import { MARK_OF_STATUS, type Status } from "../map/vocabulary.ts";
import { item, link, list, markdownOf, strong, text } from "../render/mdast.ts";
import { encodeCharacters } from "../text/character-references.ts";

/** What an entry states. */
export interface EntryFacts {
  /** Null: its title and address say which work it is. */
  readonly key: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly date: PartialDate | null;
  readonly status: Status | null;
  readonly tags: readonly string[];
  readonly added: PartialDate | null;
  readonly comment: string | null;
}

/**
 * `typed`: words as they were typed. `escaped`: what looks like markup is escaped. `exact`: the form of a literal outline.
 * `encoded`: the same, with references for all signs.
 */
export const FORMS = ["typed", "escaped", "exact", "encoded"] as const;
export type Form = (typeof FORMS)[number];

/** Whether a list as a whole is a literal outline, so that an exact line needs no mark of its own. */
export interface FormOptions {
  readonly isLiteral: boolean;
}

/** The lines of a bullet without its marker: the first, and those that go on below it. */
export function entryLines(facts: EntryFacts, form: Form, options: FormOptions): string[] {
  const { comment, tags, added } = facts;
  const marks = [...tags.map((tag) => `#${tag}`), ...(added === null ? [] : [`➕ ${added}`])].map((mark) => ` ${mark}`);
  const head = (leadOf(facts) + titleOf(facts, form) + keyOf(facts, form)).trimEnd();
  if (form === "exact" || form === "encoded" || options.isLiteral) {
    const words = comment === null ? [] : wordsIn(comment, form);
    const [first, ...others] =
      words.length === 0 ? [head + marks.join("")] : [`${head}${marks.join("")}: ${words[0]}`, ...words.slice(1)];
    return marked([first ?? "", ...others], form, options);
  }
  const [first = "", ...others] = comment === null ? [""] : wordsIn(comment, form);
  const lines = comment === null ? [head] : [`${head}: ${first}`, ...others];
  return [...lines.slice(0, -1), (lines.at(-1) ?? "") + marks.join("")];
}

/** A note as it is written. */
export interface WrittenNote extends FormOptions {
  readonly note: Note;
  readonly form: Form;
  /** Everything before the words of its bullet. */
  readonly prefix: string;
}

/** The lines of a note and of those below it. */
export function noteLines({ note, prefix, form, isLiteral }: WrittenNote): string[] {
  const margin = marginOf(prefix);
  const [first = "", ...others] = marked(wordsIn(note.text, form), form, { isLiteral });
  return [
    prefix + first,
    ...others.map((line) => margin + line),
    ...note.notes.flatMap((below) => noteLines({ note: below, prefix: `${margin}- `, form, isLiteral })),
  ];
}

/** What the lines below a bullet begin with. */
export function marginOf(prefix: string): string {
  return prefix.replace(/[^>\t]/g, " ");
}

/** With the mark that makes them exact at the end of the last line of the paragraph. */
function marked(lines: readonly string[], form: Form, { isLiteral }: FormOptions): string[] {
  const isMarked = (form === "exact" || form === "encoded") && !isLiteral;
  return isMarked ? [...lines.slice(0, -1), `${lines.at(-1)} ${EXACT}`] : [...lines];
}

function leadOf({ status, date }: EntryFacts): string {
  return `${status === null ? "" : `[${MARK_OF_STATUS[status]}] `}${date === null ? "" : `${date}: `}`;
}

/** A paper without a title of its own is named by its key alone. */
function titleOf({ key, title, url }: EntryFacts, form: Form): string {
  if (title === key) return "";
  const words = form === "encoded" ? MARKER : encodeCharacters(title);
  const node = url !== null && isWebAddress(url) && !/\s/.test(url) ? link(url, words) : strong(words);
  const written = withoutBullet(markdownOf(list([item([node])]))).join(" ");
  return `${form === "encoded" ? written.replace(MARKER, () => encoded(title)) : written} `;
}

/** Stands for words that are put in after everything else is written. */
const MARKER = "xtitlex";

/** Whether a list holds the key as it is; others can mean something else in Markdown or in BibTeX. */
export function isPlainKey(key: string): boolean {
  return /^[A-Za-z0-9][\w.:+/-]*$/.test(key);
}

function keyOf({ key }: EntryFacts, form: Form): string {
  if (key === null) return "";
  return `[@${isPlainKey(key) ? key : form === "encoded" || form === "exact" ? encoded(encodeCharacters(key).replace(/[\s[\]]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`)) : key}]`;
}

function wordsIn(words: string, form: Form): string[] {
  if (form === "typed") return words.split("\n");
  const rows = words.split("\n");
  const isBroken = rows.every((row) => /^\S(?:.*\S)?$/.test(row));
  const parts = isBroken ? rows : [words];
  if (form === "encoded") return parts.map((part, at) => encoded(part) + (at < parts.length - 1 ? "\\" : ""));
  const nodes = parts.flatMap((part, at): PhrasingContent[] => [
    ...(at === 0 ? [] : [{ type: "break" } as const]),
    text(encodeCharacters(part)),
  ]);
  return withoutBullet(markdownOf(list([item(nodes)])));
}

function withoutBullet(markdown: string): string[] {
  return markdown
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.slice(2));
}

/** Every sign as a character reference: then no sign means anything, on any page. */
function encoded(words: string): string {
  return encodeCharacters(words).replace(/[!-/:-@[-`{-~]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);
}
