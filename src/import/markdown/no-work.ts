// Bullets that speak of works, or of a course, and are none: `Acquired: Roe (1983), Berg (1996)`, `Summer Quarter 2020`,
// `caves are trainable: https://…`.
import type { Conventions } from "./entry/conventions.ts";
import type { ListEntry } from "./entry/entry.ts";
import { kindOfAddress } from "./entry/link-kinds.ts";
import { parsePeople } from "./entry/people.ts";
import { type Piece, wholeText } from "./entry/pieces.ts";
import { takeTaskMarks } from "./entry/task.ts";
import { isKnownVenue, parseVenue } from "./entry/venues.ts";
import { isLinkAway, leadsToTextBeside } from "./items.ts";

/** Whether a bullet speaks of works, or of a course, and is none. */
export function isNoWork(entry: ListEntry, pieces: readonly Piece[], conventions: Conventions): boolean {
  if (SEMESTER.test(entry.title) || isPersonAtPlace(entry)) return true;
  if (pieces.some(isOwnFile) && !pieces[0]?.url) return true;
  if (isOwnPage(entry, pieces, conventions)) return true;
  if (/^(?:\.\/)?readme\.md$/i.test(entry.titleUrl ?? "")) return true;
  if (COURSE.test(wholeText(pieces)) && !pieces.some(({ url }) => kindOfAddress(url ?? "") === "paper")) return true;
  if (!pieces.some(isLinkAway)) {
    const words = wholeText(takeTaskMarks(pieces).pieces);
    return DONE_WITH_WORKS.test(words) || areVenues(words);
  }
  return isRemark(entry) || areDeadlines(pieces);
}

const MONTH =
  /^\s*(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*[-–—:]?\s/;

/** `March - [ICRA](…) [CAVE](…)`: when something has to be sent to conferences. */
function areDeadlines(pieces: readonly Piece[]): boolean {
  const links = pieces.filter(isLinkAway);
  return (
    MONTH.test(pieces[0]?.text ?? "") &&
    links.some(({ text }) => isKnownVenue(text)) &&
    links.every(({ text }) => /^[A-Z][\w&/-]{1,15}$/.test(text.trim()))
  );
}

/** `Use [docs/notes.md](docs/notes.md) only as an index`: a file beside the list, by its path. */
function isOwnFile({ type, text, url }: Piece): boolean {
  return type === "link" && text === url && /^(?!\w+:)(?:[\w.-]+\/)*[\w.-]+\.md$/.test(url);
}

const MIN_TITLE_WORDS = 5;

/**
 * `[Reading Notes](notes.md)`, `All works are in [caves.bib](caves.bib)`, `[Maps](maps/)`: a link only to a text or folder beside
 * the list, and no title.
 * @param pieces of the line, or of all cells of the row
 */
export function isOwnPage(
  { title, titleUrl, authors, date }: ListEntry,
  pieces: readonly Piece[],
  { worksElsewhere }: Conventions,
): boolean {
  if (!worksElsewhere) return false;
  const links = pieces.filter(isLinkAway);
  // `Walking-in-Caves-at-Night` is named as its folder is
  const isNamed = titleUrl !== null && title.split(/[\s_-]+/).length >= MIN_TITLE_WORDS;
  const isStated = isNamed || authors.length > 0 || date !== null;
  return !isStated && links.length > 0 && links.every(leadsToTextBeside);
}

const MIN_VENUES = 5;

/** `IJCAI, AAAI, KDD, Pattern Recognition, TPAMI`: nothing but venues, most of which are known. */
function areVenues(words: string): boolean {
  const parts = words.split(/,\s/);
  const known = parts.filter((part) => parseVenue(part) !== null);
  return parts.length >= MIN_VENUES && known.length * 2 > parts.length && !/\d/.test(words);
}

/** `**Acquired**: Roe & Doe (1983), Berg (1996), and 6 more`: what became of the files of some works, in a list of what to get. */
const DONE_WITH_WORKS =
  /^(?:(?:to be|already|still|not yet|partly) )?(?:acquired?|downloaded?|obtained?|retrieved?|recovered|fetched|saved|printed|ordered|requested|bought|buy|purchased|borrowed|imported|uploaded|scanned|indexed|needed|missing|pending|unavailable|paywalled|not found)(?: from [\p{L} ]{2,30})?(?: ?\([^()]{1,40}\))?\s?:\s/iu;

/** `Summer Quarter 2020`, `WS 2020/21`, `Wintersemester 2019`: the pages of a course. */
const SEMESTER =
  /^(?:(?:spring|summer|fall|autumn|winter)(?: (?:semester|quarter|term|session))?|(?:winter|sommer)semester|[WS]S|(?:semester|trimester|quarter|term) \d,?) (?:19|20)\d\d(?:[/–-]\d{2,4})?$/i;

/** `Ann Roe, Hill University [website](…)`: the pages of people, and where they work. */
function isPersonAtPlace({ title, titleUrl, authors, links }: ListEntry): boolean {
  if (titleUrl !== null || links.length === 0 || !links.every(({ kind }) => kind === "project")) return false;
  if (authors.length > 0) return PLACE_OF_WORK.test(title);
  const [, people = "", place = ""] = /^(.{4,100}?), (\S+ .*)$/.exec(title) ?? [];
  return PLACE_OF_WORK.test(place) && parsePeople(people, { isMarked: true }) !== null;
}

const PLACE_OF_WORK =
  /^(?!(?:An?|The)\s)(?:[\p{Lu}\p{N}][^\s]{0,30}\s){0,6}(?:University|Universit(?:é|y|ät|eit)|Institute|College|Academy|Laborator(?:y|ies)|Research|Labs?)(?: (?:of|at|for|de|Paris) .{2,60})?$/u;

/** `Syllabus: [Caves, Fall 2021](…)`, `Slides: [Through 9/30](…)`: what a course has besides what is read in it. */
const COURSE =
  /^(?:(?:course |class )?syllabus|(?:lecture |class |course )?(?:slides|notes)|notebooks?|homeworks?|assignments?|problem sets?|schedule|recordings?)\s?[:：]/i;

/** `caves are trainable: https://…`: a sentence with the bare address of what is no work, and with nothing that a work has. */
function isRemark({ title, titleUrl, links, authors, date, venue }: ListEntry): boolean {
  const isStated = titleUrl !== null || authors.length > 0 || date !== null || venue !== null;
  return (
    !isStated &&
    SENTENCE.test(title) &&
    links.every(({ label, url }) => (label === "" || label === url) && kindOfAddress(url) !== "paper")
  );
}

const SENTENCE =
  /^(?=\p{Ll}).*(?:;|\s(?:is|are|was|were|has|have|had|can|could|will|would|should|must|may|might|do|does|did|don't|doesn't|isn't|aren't|can't|prefer|see|says|said|seems?)\s)/u;
