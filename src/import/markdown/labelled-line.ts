// A paper with a name before each of its facts, on one line: `Title: Walking in Caves | Authors: Jane Doe | Year: 2020`.
import { dateReaderOf } from "../date-column.ts";
import { type DescribedEntry, describedEntry } from "./described-entry.ts";
import type { Conventions } from "./entry/conventions.ts";
import { parseEntry, titleOnly } from "./entry/entry.ts";
import { withoutOrnament } from "./entry/lead.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { dropText, type Piece, wholeText } from "./entry/pieces.ts";
import { hasWords } from "./entry/words.ts";
import { type FactRole, roleOfName } from "./fact-names.ts";
import type { NamedFact } from "./read-named-fact.ts";
import { isNameOfTitle } from "./table-columns.ts";

/** A name, and where it and its fact begin in the text of the line. */
interface Label {
  readonly name: string;
  readonly isTitle: boolean;
  readonly role: FactRole | null;
  readonly start: number;
  readonly end: number;
}

/** Facts that a work has besides its title. Other names may be part of a title. */
const SURE_ROLES: ReadonlySet<FactRole | null> = new Set(["authors", "date", "venue", "links"]);
/** No more names are looked for. */
const MAX_LABELS = 20;

/** The paper of the line. Null: the line does not begin with a name, or names no title with a fact. */
export function labelledEntry(pieces: readonly Piece[], conventions: Conventions): DescribedEntry | null {
  const text = pieces.map((piece) => (piece.type === "break" ? "\n" : piece.text)).join("");
  // quick to say no: two names have two colons
  if (text.indexOf(":") === text.lastIndexOf(":") && text.indexOf("：") === text.lastIndexOf("：")) return null;
  const labels = labelsIn(text);
  const [first] = labels;
  const title = labels.find(({ isTitle }) => isTitle);
  const isNamed = title !== undefined && labels.some(({ role, isTitle }) => !isTitle && SURE_ROLES.has(role));
  if (first === undefined || !isNamed || hasWordsBefore(text, first)) return null;
  const facts = labels.flatMap((label, at) => factsOf(label, partOf(pieces, label.end, labels[at + 1]?.start)));
  const stated = facts.find(({ name }) => name === title.name);
  if (stated === undefined || !isTitle(stated)) return null;
  const others = facts.filter((fact) => fact !== stated);
  const entry = parseEntry(stated.pieces, conventions) ?? titleOnly(stated.words);
  const dates = others.filter(({ role }) => role === "date").map(({ words }) => words);
  return describedEntry({ ...entry, isSure: true }, others, { conventions, readDate: dateReaderOf(dates) });
}

/** `Paper: https://…` and `Paper: pdf` lead to it. */
function isTitle({ pieces, words }: NamedFact): boolean {
  return hasWords(words) && kindOfLabel(words) === null && pieces.some(({ text, url }) => text !== url);
}

function hasWordsBefore(text: string, { start }: Label): boolean {
  return withoutOrnament(text.slice(0, start)).trim() !== "";
}

/** What comes before a colon, back to what separates it from other words. */
const NAME =
  /(?<=^|[\s|;；,，.。·•/–—-])(\p{L}[\p{L}\p{M}'’?.-]*(?: \p{L}[\p{L}\p{M}'’?.-]*){0,2})\s?[:：](?!\/\/)\s*/gu;

function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  for (const { 0: found, 1: words = "", index } of text.matchAll(NAME)) {
    const before = text.slice(Math.max(0, index - 2), index);
    const name = knownName(words, before) ?? (before.includes("\n") ? words : null);
    if (name === null || labels.length === MAX_LABELS) continue;
    const start = index + words.length - name.length;
    labels.push({ name, isTitle: isNameOfTitle(name), role: roleOfName(name), start, end: index + found.length });
  }
  return labels;
}

/** In `Jane Doe Year:` the last word is the name: the longest end of the words that is one, and begins with a capital. */
function knownName(words: string, before: string): string | null {
  const isMarked = before.trim() === "" ? before !== " " : !/[\p{L}\p{N}]\s$/u.test(before);
  const parts = words.split(" ");
  const ends = parts.map((_, at) => parts.slice(at).join(" ")).filter((end) => /^[\p{Lu}\p{Lo}]/u.test(end));
  return (
    ends.find((end) => {
      // in `… Language Models Github:` one word is the name
      const isOne = !end.includes(" ") || (isMarked && end === words);
      return isNameOfTitle(end) || (roleOfName(end) !== null && (isOne || roleOfName(end) !== "links"));
    }) ?? null
  );
}

/** The pieces between two places in the text, without what separates facts at their ends. */
function partOf(pieces: readonly Piece[], start: number, end: number | undefined): readonly Piece[] {
  const after = dropText(pieces, start);
  if (end === undefined) return trimmed(after);
  let left = end - start;
  return trimmed(
    after.map((piece) => {
      const length = Math.min(left, piece.text.length);
      left -= length;
      return length === piece.text.length ? piece : { ...piece, text: piece.text.slice(0, length) };
    }),
  );
}

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const worded = pieces.filter(({ text }) => text !== "");
  const last = worded.findLastIndex(({ text }) => /[^\s|;；,，.。·•/–—-]/u.test(text));
  return worded.slice(0, last + 1).map((piece, at) => {
    if (at < last || piece.type === "link") return piece;
    return { ...piece, text: piece.text.replace(/[\s|;；,，。·•/–—-]+$|(?<=[^.\s]{2})\.[\s|;,]*$/u, "") };
  });
}

/** The fact, what is on the lines below it, and links after it that say what they lead to: `Venue: ICRA 2022; [PDF](…)`. */
function factsOf(label: Label, pieces: readonly Piece[]): NamedFact[] {
  const end = pieces.findIndex(({ type }) => type === "break");
  if (end < 0) return factsOnLine(label, pieces);
  const below = trimmed(pieces.slice(end + 1));
  const words = wholeText(below);
  const fact = factsOnLine(label, trimmed(pieces.slice(0, end)));
  return words === "" ? fact : [...fact, { name: "", role: null, pieces: below, words }];
}

function factsOnLine({ name, isTitle, role }: Label, pieces: readonly Piece[]): NamedFact[] {
  const isOther = ({ type, text }: Piece): boolean => type === "link" && kindOfLabel(text) !== null;
  if (role === "links" && !isTitle) return [{ name, role, pieces, words: wholeText(pieces) }];
  const [own, links] = [trimmed(pieces.filter((piece) => !isOther(piece))), pieces.filter(isOther)];
  const fact: NamedFact = { name, role, pieces: own, words: wholeText(own) };
  return links.length === 0 ? [fact] : [fact, { name: "", role: "links", pieces: links, words: wholeText(links) }];
}
