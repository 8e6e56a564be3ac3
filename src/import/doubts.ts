// What in a map is least likely to be right: signs that a list was not read as a careful person would have entered it. They
// come first in the report, the most serious at the top.

import { append } from "../map/multimap.ts";
import { STATUSES } from "../map/vocabulary.ts";
import { hasWorkLink, withoutAddresses } from "./cited-in-text.ts";
import {
  daysAsYears,
  futureDates,
  identifiersAsTitles,
  oddAuthors,
  peopleInComments,
  peopleInTitles,
  sumsAsTitles,
  venuesInTitles,
} from "./doubtful-entries.ts";
import {
  linkedNotes,
  linksInNotes,
  referencesBelow,
  titlesInNotes,
  worksInNotes,
  worksInProse,
} from "./doubtful-notes.ts";
import {
  longTitles,
  MIN_COUNT,
  type Page,
  people,
  placesOf,
  quoted,
  type Sign,
  singleWords,
  siteNames,
  venues,
} from "./doubtful-titles.ts";
import { isNews } from "./markdown/section-works.ts";
import type { Outline, OutlinePaper } from "./outline.ts";
import type { LeftOut, ProblemRule } from "./problems.ts";
import { STATUS_NAME } from "./reader-marks.ts";

export interface Doubt {
  readonly file: string;
  /** The line of the first place, from 1. */
  readonly at: number | null;
  readonly message: string;
}

/**
 * What is doubtful about a list.
 * @param today null: dates may be in the future
 */
export function doubtsAbout(outline: Outline, text: string, today: string | null = null): Doubt[] {
  const papers = outline.topics.flatMap((topic) => topic.papers);
  const page: Page = { outline, papers, lines: text.split("\n"), today };
  // what is lost comes before what may be wrong
  const general = [SIGNS_OF_LOSS, SIGNS].flatMap((signs) =>
    signs
      .map((sign) => sign(page))
      .filter((each) => each !== null)
      .toSorted((a, b) => b.share - a.share),
  );
  return [...general.map(({ at, message }) => ({ file: outline.file, at, message })), ...doubtfulLines(outline)];
}

/** What is wrong with single lines and reported as a doubt: a check box, a link to an unknown page. */
export const DOUBTFUL_LINES: ReadonlySet<ProblemRule> = new Set(["unread-checkbox", "unknown-reference"]);

function doubtfulLines({ remarks }: Outline): Doubt[] {
  return remarks.flatMap(({ file, at, rule, message }) =>
    DOUBTFUL_LINES.has(rule) && typeof at === "number" ? [{ file, at, message }] : [],
  );
}

/** As many links to works in one part that was left out are worth a look in a list of any length. */
const MANY = 10;

/** Left out lines with links to works, other than those of sections that nobody would want in a map. */
const linksLeftOut: Sign = ({ outline, papers, lines }) => {
  const parts = outline.leftOut.filter(({ what }) => !EXPECTED.has(what));
  // several parts can be of the same line, which is looked at once
  const linked = new Set<number>();
  const seen = new Set<number>();
  const isLinked = (line: number): boolean => {
    if (!seen.has(line) && hasWorkLink(lines[line - 1] ?? "")) linked.add(line);
    seen.add(line);
    return linked.has(line);
  };
  const counted = parts.map((part) => ({ part, links: linesBetween(part.from, part.to).filter(isLinked).length }));
  const most = counted.reduce((count, { links }) => Math.max(count, links), 0);
  const links = linked.size;
  if (links < MIN_COUNT || (links * 5 < papers.length && most < MANY)) return null;
  // of many links, most can be in a section that was left out by its name
  const first = counted.find(({ links: own }) => own > 0 && (links * 5 >= papers.length || own === most))?.part;
  if (first === undefined) return null;
  const message = `${links} lines with links to works were left out, first at line ${first.from} (${first.what})`;
  return { at: first.from, message, share: links / (links + papers.length) };
};

/** In a section about the list, fewer links to works are examples, or the paper of its authors. */
const MIN_IN_SECTION = 3;

/** A section that was left out by its name, although it has works, in a list where these are few. */
const sectionsLeftOut: Sign = (page) => {
  const { outline, papers, lines } = page;
  if (linksLeftOut(page) !== null) return null;
  const worksIn = ({ from, to, what }: LeftOut): number => {
    const works = lines.slice(from - 1, to).filter(hasWorkLink);
    return what === "news" ? works.filter((line) => !isNews(line)).length : works.length;
  };
  const parts = outline.leftOut.filter((part) => ABOUT_LIST.has(part.what) && worksIn(part) >= MIN_IN_SECTION);
  const [first] = parts;
  if (first === undefined) return null;
  const links = parts.reduce((sum, part) => sum + worksIn(part), 0);
  const places = placesOf(parts.map(({ from }) => from));
  const message = `${links} lines with links to works are in what was left out as ${first.what}, ${places} (${quoted(first.text)})`;
  return { at: first.from, message, share: links / (links + papers.length) };
};

function linesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Reasons to leave out lines that say nothing about how well a list was read. */
const EXPECTED: ReadonlySet<string> = new Set([
  "a comment",
  "a link on this page",
  "an introduction",
  "citation",
  "contents",
  "news",
  "struck through",
  "to do",
]);

/** Reasons to leave out a section by its name. */
const ABOUT_LIST: ReadonlySet<string> = new Set([
  "contact",
  "contributing",
  "glossary",
  "licence",
  "news",
  "sharing",
  "star history",
  "thanks",
]);

/** A status in a table that is none of ours is a note. */
const unreadStatus: Sign = ({ papers }) => {
  const words = ({ notes }: OutlinePaper): string | undefined =>
    notes.find(({ text }) => STATUS_NAME.test(text.split(":")[0] ?? ""))?.text;
  const others = papers.filter((paper) => words(paper) !== undefined);
  const [first] = others;
  if (first === undefined) return null;
  const message = `${others.length} of ${papers.length} entries have a status that is none of ${STATUSES.join(", ")}, so that it is kept as a note, first at line ${first.line} ("${words(first)?.slice(0, 40)}")`;
  return { at: first.line, message, share: 0 };
};

/** One title for several addresses: a label was taken for it. */
const repeatedTitle: Sign = ({ papers }) => {
  const byTitle = new Map<string, OutlinePaper[]>();
  for (const paper of papers) append(byTitle, paper.title, paper);
  const [most] = [...byTitle.values()].toSorted((a, b) => b.length - a.length);
  const [first] = most ?? [];
  const addresses = new Set(most?.map(({ url }) => url));
  if (first === undefined || addresses.size < MIN_COUNT || addresses.size * 10 < papers.length) return null;
  const message = `${addresses.size} entries with different links have the title "${first.title.slice(0, 40)}", first at line ${first.line}`;
  return { at: first.line, message, share: addresses.size / papers.length };
};

/** Entries without a date although their lines have what looks like a year outside of links. */
const yearsUnread: Sign = ({ papers, lines }) => {
  const listed = papers.filter(({ reference }) => reference === null);
  const undated = listed.filter(({ date }) => date === null);
  const [first, ...others] = undated.filter(({ line }) => hasYear(lines[line - 1] ?? ""));
  const count = others.length + 1;
  if (first === undefined || count < MIN_COUNT || count * 2 < listed.length) return null;
  const percent = (part: number): string => `${Math.round((part / listed.length) * 100)}%`;
  const message = `no dates in ${percent(undated.length)} of entries, though ${percent(count)} have digits that look like years, first at line ${first.line}`;
  return { at: first.line, message, share: count / listed.length };
};

function hasYear(line: string): boolean {
  return /(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/.test(withoutAddresses(line));
}

/** A lone first heading that is not of the first size: the title of the list, or a topic that encloses all others? */
const loneHeading: Sign = ({ outline: { loneHeading: heading = null } }) => {
  if (heading === null) return null;
  const message = `"${heading.name}" was read as the title of the list, because no other heading is as large; with "title:" in front matter it is a topic`;
  return { at: heading.line, message, share: 0 };
};

/** A bullet that is a link to a note: `- [[A Walk in Caves]]` */
const LINK_TO_NOTE = /^\s*[-*+]\s(?:\[.\]\s)?\[\[(?!@)([^[\]|]+)(?:\|([^[\]]+))?\]\]\s*$/;

/** Notes of topics that are links to pages about papers, if those are not among the files. */
const unknownPages: Sign = ({ outline, lines }) => {
  if (!lines.some((line) => line.includes("[["))) return null;
  const notes = new Set(outline.topics.flatMap((topic) => topic.notes).map(({ text }) => text));
  const links = lines.flatMap((line, at) => {
    const [, target = "", words = target] = LINK_TO_NOTE.exec(line) ?? [];
    return notes.has(words.trim()) ? [{ target, at: at + 1 }] : [];
  });
  const [first, ...others] = links;
  if (first === undefined) return null;
  const count = others.length + 1;
  const what = count === 1 ? "a bullet links to a page that is" : `${count} bullets link to pages that are`;
  const message = `${what} not among the files, or not about a paper: [[${first.target}]]`;
  return { at: first.at, message, share: 0 };
};

const SIGNS_OF_LOSS: readonly Sign[] = [
  linksInNotes,
  worksInNotes,
  titlesInNotes,
  referencesBelow,
  linksLeftOut,
  sectionsLeftOut,
  worksInProse,
];

const SIGNS: readonly Sign[] = [
  siteNames,
  people,
  venues,
  unreadStatus,
  longTitles,
  singleWords,
  repeatedTitle,
  yearsUnread,
  unknownPages,
  loneHeading,
  linkedNotes,
  peopleInTitles,
  venuesInTitles,
  sumsAsTitles,
  identifiersAsTitles,
  oddAuthors,
  peopleInComments,
  daysAsYears,
  futureDates,
];
