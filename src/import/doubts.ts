// What in a map is least likely to be right: signs that a list was not read as a careful person would have entered it. They
// come first in the report, the most serious at the top.

import { type Note, STATUSES } from "../map/model.ts";
import { append } from "../map/multimap.ts";
import { kindOfAddress, kindOfLabel } from "./markdown/entry/link-kinds.ts";
import { isFullName, parsePeople } from "./markdown/entry/people.ts";
import { isDateOrVenue } from "./markdown/entry/venues.ts";
import type { Outline, OutlinePaper } from "./outline.ts";
import { STATUS_NAME } from "./reader-marks.ts";
import type { Reference } from "./reference.ts";

export interface Doubt {
  readonly file: string;
  /** The line of the first place, from 1. */
  readonly at: number | null;
  readonly message: string;
}

/** What is doubtful about a list. */
export function doubtsAbout(outline: Outline, text: string): Doubt[] {
  const papers = outline.topics.flatMap((topic) => topic.papers);
  const page: Page = { outline, papers, lines: text.split("\n") };
  const found = SIGNS.map((sign) => sign(page)).filter((each) => each !== null);
  const general = found.toSorted((a, b) => b.share - a.share);
  return [...general.map(({ at, message }) => ({ file: outline.file, at, message })), ...unreadBoxes(outline)];
}

/** Lines with a check box that are no papers, or whose box says nothing. */
function unreadBoxes({ remarks }: Outline): Doubt[] {
  return remarks.flatMap(({ file, at, rule, message }) =>
    rule === "unread-checkbox" && typeof at === "number" ? [{ file, at, message }] : [],
  );
}

interface Page {
  readonly outline: Outline;
  readonly papers: readonly OutlinePaper[];
  readonly lines: readonly string[];
}

interface Finding {
  readonly at: number | null;
  readonly message: string;
  /** Of what there is, how much is doubtful: from 0 to 1. */
  readonly share: number;
}

type Sign = (page: Page) => Finding | null;

/** Fewer than this can be a coincidence. */
const MIN_COUNT = 5;

/** As many links to works in one part that was left out are worth a look in a list of any length. */
const MANY = 10;

const ADDRESS = /https?:\/\/[^\s<>()[\]"'|]+/g;

function addressesIn(text: string): string[] {
  return text.match(ADDRESS) ?? [];
}

function hasWorkLink(text: string): boolean {
  return addressesIn(text).some((address) => kindOfAddress(address) === "paper");
}

/** Notes of topics with links to works: bullets and paragraphs that were not understood as papers. */
const linksInNotes: Sign = ({ outline, papers, lines }) => {
  const notes = outline.topics.flatMap((topic) => flat(topic.notes)).filter(({ text }) => hasWorkLink(text));
  if (notes.length < MIN_COUNT || notes.length * 5 < papers.length) return null;
  const [address = ""] = addressesIn(notes[0]?.text ?? "").filter((each) => kindOfAddress(each) === "paper");
  const at = lineOf(lines, (line) => line.includes(address));
  const message = `${notes.length} notes contain links to works, first at line ${at}: is this a kind of list that aimap does not read?`;
  return { at, message, share: notes.length / (notes.length + papers.length) };
};

function flat(notes: readonly Note[]): Note[] {
  return notes.flatMap((note) => [note, ...flat(note.notes)]);
}

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

const siteNames = aboutTitles("look like site names", isNamedAsSite);

function isNamedAsSite({ title, url }: OutlinePaper): boolean {
  const site = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(url ?? "")?.[1]?.toLowerCase() ?? "";
  const name = title.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, "");
  const isSite = name.length > 2 && site.split(".").some((part) => part === name);
  return (
    isSite ||
    name === site ||
    kindOfLabel(title) !== null ||
    /^(?:arxiv[:\s]|doi[:\s])?(?:10\.\d{4,}|\d{4}\.\d{4,5})/i.test(title)
  );
}

/** In UTF-16 code units: longer titles are not looked at. */
const MAX_NAME_LENGTH = 40;

const people = aboutTitlesOrTopic("look like people", ({ title, url }) => {
  if (title.length > MAX_NAME_LENGTH) return false;
  if (parsePeople(title) !== null) return true;
  const family = title.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const isPage = url !== null && kindOfAddress(url) !== "paper" && url.toLowerCase().includes(family);
  return isPage && family.length > 2 && isFullName(title);
});

const venues = aboutTitlesOrTopic("look like venues or dates", isNamedAsVenue);

function isNamedAsVenue({ title, url }: OutlinePaper): boolean {
  if (title.length <= MAX_NAME_LENGTH && isDateOrVenue(title)) return true;
  return NAME_OF_VENUE.test(title) && url !== null && kindOfAddress(url) !== "paper";
}

/** `International Conference on Caves`, `Workshop on Caves`, `Journal of Caves` */
const NAME_OF_VENUE =
  /^(?:(?:\S+ ){0,4}(?:conference|symposium|workshop) (?:on|for|of)|journal of|transactions (?:on|of))\s/i;

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

const longTitles = aboutTitles("have more than 30 words", ({ title }) => title.split(/\s+/).length > 30);

/** A short word is doubtful wherever it leads, and any word that does not lead to a work. */
const singleWords = aboutTitles("are a single word", (paper) => {
  const { title, url } = paper;
  const isDoubtful = title.length <= MAX_LETTERS || (url !== null && kindOfAddress(url) !== "paper");
  return isDoubtful && SINGLE_WORD.test(title) && !isNamedAsSite(paper) && !isNamedAsVenue(paper);
});

const SINGLE_WORD = /^[\p{L}\p{N}.+-]+$/u;
const MAX_LETTERS = 4;

/** In UTF-16 code units: to look again at what is shorter takes less time than to look up the answer. */
const MIN_KNOWN_LENGTH = 200;

type IsDoubtful = (paper: OutlinePaper) => boolean;

function aboutTitles(words: string, isDoubtful: IsDoubtful): Sign {
  return ({ papers }) => {
    const doubtful = doubtfulAmong(papers, isDoubtful);
    const isMuch = doubtful.length >= MIN_COUNT && doubtful.length * 4 >= papers.length;
    return isMuch ? titlesFinding(doubtful, `${papers.length} entries ${words}`, papers) : null;
  };
}

/** In a long list, the conferences that are listed beside the papers are most of one topic. */
function aboutTitlesOrTopic(words: string, isDoubtful: IsDoubtful): Sign {
  const aboutAll = aboutTitles(words, isDoubtful);
  return (page) => {
    const general = aboutAll(page);
    if (general !== null) return general;
    for (const { path, papers } of page.outline.topics) {
      const doubtful = papers.length < MIN_COUNT ? [] : doubtfulAmong(papers, isDoubtful);
      if (doubtful.length >= MIN_COUNT && doubtful.length * 4 >= papers.length * 3)
        return titlesFinding(doubtful, `${papers.length} entries of "${path.at(-1)}" ${words}`, page.papers);
    }
    return null;
  };
}

function doubtfulAmong(papers: readonly OutlinePaper[], isDoubtful: IsDoubtful): OutlinePaper[] {
  // a reference can be listed in many topics: if it is long, it is looked at once
  const known = new Map<Reference, boolean>();
  return papers.filter((paper) => {
    const { reference, title, url } = paper;
    if (reference === null || title.length + (url ?? "").length < MIN_KNOWN_LENGTH) return isDoubtful(paper);
    const is = known.get(reference) ?? isDoubtful(paper);
    known.set(reference, is);
    return is;
  });
}

function titlesFinding(doubtful: readonly OutlinePaper[], of: string, all: readonly OutlinePaper[]): Finding {
  const { line = null, title = "" } = doubtful[0] ?? {};
  const message = `the titles of ${doubtful.length} of ${of}, first at line ${line} ("${title.slice(0, 40)}")`;
  return { at: line, message, share: doubtful.length / all.length };
}

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
  return /(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/.test(line.replace(ADDRESS, ""));
}

/** A lone first heading that is not of the first size: the title of the list, or a topic that encloses all others? */
const loneHeading: Sign = ({ outline: { loneHeading: heading = null } }) => {
  if (heading === null) return null;
  const message = `"${heading.name}" was read as the title of the list, because no other heading is as large; with "title:" in front matter it is a topic`;
  return { at: heading.line, message, share: 0 };
};

function lineOf(lines: readonly string[], isIt: (line: string) => boolean): number {
  return lines.findIndex(isIt) + 1 || 1;
}

const SIGNS: readonly Sign[] = [
  linksInNotes,
  linksLeftOut,
  siteNames,
  people,
  venues,
  unreadStatus,
  longTitles,
  singleWords,
  repeatedTitle,
  yearsUnread,
  loneHeading,
];
