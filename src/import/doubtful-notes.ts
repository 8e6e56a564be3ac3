// Text that may be a paper: notes of topics, the description, and what was left out as an introduction.
import type { Note } from "../map/model.ts";
import { squash } from "../text/fold.ts";
import { addressesIn, containsReference, hasWorkLink, statesWork } from "./cited-in-text.ts";
import { MIN_COUNT, type Page, placesOf, quoted, type Sign } from "./doubtful-titles.ts";
import { kindOfAddress } from "./markdown/entry/link-kinds.ts";
import { countTokens, isTitleCase } from "./markdown/entry/words.ts";
import type { OutlineTopic } from "./outline.ts";

interface FoundText {
  readonly text: string;
  /** Where to look for it, from 1. */
  readonly from: number;
}

/** Notes of topics with links to works: bullets and paragraphs that were not understood as papers. */
export const linksInNotes: Sign = ({ outline, papers, lines }) => {
  const notes = notesOf(outline.topics).filter(({ text }) => hasWorkLink(text));
  if (!areManyLinks(notes, papers)) return null;
  const [address = ""] = addressesIn(notes[0]?.text ?? "").filter((each) => kindOfAddress(each) === "paper");
  const at = lines.findIndex((line) => line.includes(address)) + 1 || 1;
  const message = `${notes.length} notes contain links to works, first at line ${at}: is this a kind of list that aimap does not read?`;
  return { at, message, share: notes.length / (notes.length + papers.length) };
};

function areManyLinks(notes: readonly FoundText[], papers: readonly unknown[]): boolean {
  return notes.length >= MIN_COUNT && notes.length * 5 >= papers.length;
}

/** Notes that are written as the entries of lists are: `CEBRA — Schneider, Lee & Mathis, Title, Nature 2023`. */
export const worksInNotes: Sign = (page) => {
  if (isLiteral(page)) return null;
  const notes = notesOf(page.outline.topics);
  const linked = notes.filter(({ text }) => hasWorkLink(text));
  const others = areManyLinks(linked, page.papers) ? notes.filter((note) => !linked.includes(note)) : notes;
  return textFinding(
    others.filter(({ text }) => statesWork(text)),
    page,
    ["note looks like a work that was not read as a paper", "notes look like works that were not read as papers"],
  );
};

/** Notes of topics that are written as titles are, or as titles in brackets with a year after them. */
export const titlesInNotes: Sign = (page) => {
  if (isLiteral(page)) return null;
  const notes = notesOf(page.outline.topics).filter(
    ({ text }) => isLikeTitle(text) && !statesWork(text) && !hasWorkLink(text),
  );
  return textFinding(notes, page, ["note is written as a title is", "notes are written as titles are"]);
};

const [MIN_TITLE_WORDS, MAX_TITLE_WORDS] = [5, 25];
const TITLE_AND_YEAR = /^\[[^[\]]{20,300}\],? [\p{L} &'’.-]{0,30}(?:19|20)\d\d\.?$/u;

function isLikeTitle(text: string): boolean {
  if (TITLE_AND_YEAR.test(text)) return true;
  const count = countTokens(text);
  if (count < MIN_TITLE_WORDS || count > MAX_TITLE_WORDS || !/^["“\p{Lu}\p{N}]/u.test(text)) return false;
  // no sentence, example or formula
  return isTitleCase(text) && !/[.;:：。！!?？]$|https?:|, .*, |\. |\be\.g\.|=/.test(text);
}

/** Notes of papers that are whole references: fewer are works that somebody compares them with. */
export const referencesBelow: Sign = (page) => {
  if (isLiteral(page)) return null;
  const notes = page.papers.flatMap(({ notes: own, line }) => flat(own).map(({ text }) => ({ text, from: line })));
  const found = notes.filter(({ text }) => text.length > MIN_REFERENCE && YEAR.test(text) && statesWork(text));
  if (found.length < MIN_COUNT || found.length * 10 < page.papers.length) return null;
  return textFinding(found, page, ["note of a paper is a reference", "notes of papers are references"]);
};

/** In UTF-16 code units: shorter notes mention a work. */
const MIN_REFERENCE = 80;
const YEAR = /(?<![\d./-])(?:19|20)\d\d(?![\d/-])/;

/** Bullets that begin with a link: to pages of people, and to what is not known to be a paper. */
export const linkedNotes: Sign = (page) => {
  if (isLiteral(page)) return null;
  const notes = notesOf(page.outline.topics).filter(
    ({ text }) => /^.{1,80}? \(https?:/.test(text) && !hasWorkLink(text) && !statesWork(text),
  );
  const bullets = notes.filter((note) => LINKED_BULLET.test(page.lines[lineOf(page, note) - 1] ?? ""));
  return textFinding(bullets, page, [
    "bullet that begins with a link became a note, as the page of a person does",
    "bullets that begin with a link became notes, as pages of people do",
  ]);
};

const LINKED_BULLET = /^[\s>]*(?:[-*+•]|\d+[.)])\s+[*_]{0,2}\[[^\]]/;

/** References in prose about the list, and addresses without a word. */
export const worksInProse: Sign = (page) => {
  const { description, leftOut } = page.outline;
  if (isLiteral(page)) return null;
  const paragraphs = (description ?? "").split("\n\n").map((text) => ({ text, from: 1 }));
  const introductions = leftOut
    .filter(({ what }) => what === "an introduction")
    .flatMap(({ from, to }) => page.lines.slice(from - 1, to).map((text, at) => ({ text, from: from + at })));
  const found = [
    ...paragraphs.filter(({ text }) => containsReference(text)),
    ...introductions.filter(({ text }) => containsReference(text) || statesWork(text)),
  ];
  return textFinding(found, page, [
    "paragraph about the list has a reference or the address of a work",
    "paragraphs about the list have references or addresses of works",
  ]);
};

/** In a list that aimap exported, a note is a note. */
function isLiteral({ papers }: Page): boolean {
  return papers.some((paper) => paper.isLiteral);
}

function notesOf(topics: readonly OutlineTopic[]): FoundText[] {
  return topics.flatMap(({ notes, line }) => flat(notes).map(({ text }) => ({ text, from: line })));
}

function flat(notes: readonly Note[]): Note[] {
  return notes.flatMap((note) => [note, ...flat(note.notes)]);
}

function textFinding(
  found: readonly FoundText[],
  page: Page,
  [one, many]: readonly [string, string],
): ReturnType<Sign> {
  const [first] = found;
  if (first === undefined) return null;
  const lines = found.map((each) => lineOf(page, each));
  const message = `${found.length} ${found.length === 1 ? one : many}, ${placesOf(lines)} (${quoted(first.text)})`;
  return { at: lines[0] ?? null, message, share: found.length / (found.length + page.papers.length) };
}

/** Letters and digits that show where a text is. */
const MIN_KEY = 30;

/** The line where a text begins: marks of Markdown are not looked at. Where it was joined of several, that of its topic. */
function lineOf({ lines }: Page, { text, from }: FoundText): number {
  const key = squash(text.slice(0, MIN_KEY * 3)).slice(0, MIN_KEY);
  for (let at = from - 1; at < lines.length; at += 1) {
    if (squash((lines[at] ?? "").slice(0, MIN_KEY * 10)).includes(key)) return at + 1;
  }
  return from;
}
