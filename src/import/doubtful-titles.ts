// Titles that are likely to be something else: names of sites, people, venues, single words.
import { startOf } from "../text/graphemes.ts";
import { kindOfAddress, kindOfLabel } from "./markdown/entry/link-kinds.ts";
import { isFullName } from "./markdown/entry/names.ts";
import { parsePeople } from "./markdown/entry/people.ts";
import { isDateOrVenue } from "./markdown/entry/venues.ts";
import type { Outline, OutlinePaper } from "./outline.ts";
import type { Reference } from "./reference.ts";

/** A list that was read. */
export interface Page {
  readonly outline: Outline;
  readonly papers: readonly OutlinePaper[];
  readonly lines: readonly string[];
  /** YYYY-MM-DD; null: unknown. */
  readonly today: string | null;
}

export interface Finding {
  readonly at: number | null;
  readonly message: string;
  /** Of what there is, how much is doubtful: from 0 to 1. */
  readonly share: number;
}

export type Sign = (page: Page) => Finding | null;

/** How many lines a finding lists. */
const MAX_PLACES = 8;

/** `at line 4`, `at lines 4, 6 and 9`, `at lines 4, 6, … and 12 more` */
export function placesOf(lines: readonly (number | null)[]): string {
  const known = [...new Set(lines.filter((line) => line !== null))];
  const shown = known.length > MAX_PLACES + 1 ? known.slice(0, MAX_PLACES) : known;
  const rest = known.length - shown.length;
  const [last] = shown.slice(-1);
  if (last === undefined) return "somewhere";
  if (known.length === 1) return `at line ${last}`;
  if (rest > 0) return `at lines ${shown.join(", ")} and ${rest} more`;
  return `at lines ${shown.slice(0, -1).join(", ")} and ${last}`;
}

/** In UTF-16 code units. */
const MAX_QUOTE = 60;

/** The beginning of a text in quotation marks. */
export function quoted(text: string): string {
  const line = text.slice(0, MAX_QUOTE * 2).replace(/\s+/g, " ");
  return `"${line.length > MAX_QUOTE ? `${startOf(line, MAX_QUOTE - 1)}…` : line}"`;
}

/** Fewer than this can be a coincidence. */
export const MIN_COUNT = 5;

export const siteNames = aboutTitles("look like site names", isNamedAsSite);

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

export const people = aboutTitlesOrTopic("look like people", ({ title, url }) => {
  if (title.length > MAX_NAME_LENGTH) return false;
  if (parsePeople(title) !== null) return true;
  const family = title.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const isPage = url !== null && kindOfAddress(url) !== "paper" && url.toLowerCase().includes(family);
  return isPage && family.length > 2 && isFullName(title);
});

export const venues = aboutTitlesOrTopic("look like venues or dates", isNamedAsVenue);

function isNamedAsVenue({ title, url }: OutlinePaper): boolean {
  if (title.length <= MAX_NAME_LENGTH && isDateOrVenue(title)) return true;
  return NAME_OF_VENUE.test(title) && url !== null && kindOfAddress(url) !== "paper";
}

/** `International Conference on Caves`, `Workshop on Caves`, `Journal of Caves` */
const NAME_OF_VENUE =
  /^(?:(?:\S+ ){0,4}(?:conference|symposium|workshop) (?:on|for|of)|journal of|transactions (?:on|of))\s/i;

export const longTitles = aboutTitles("have more than 30 words", ({ title }) => title.split(/\s+/).length > 30);

/** A short word is doubtful wherever it leads, and any word that does not lead to a work. */
export const singleWords = aboutTitles("are a single word", (paper) => {
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
