// Reads what an entry states after its title: date, venue, people, links. Returns the words that are left over.
import { takeByline } from "./byline.ts";
import { takeCitedSource, takeNumberedSource } from "./cited-source.ts";
import type { Conventions } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import { withLetters } from "./formulas.ts";
import { GROUP, isAside, isOnlyFacts, takeGroups } from "./groups.ts";
import { kindOfLabel } from "./link-kinds.ts";
import { parseLoneCitation } from "./lone-citation.ts";
import { markedText, withoutLabels } from "./marked-text.ts";
import { CODE_START, ITALIC_END, ITALIC_START, TAKEN } from "./marks.ts";
import { namesInLine } from "./names-in-line.ts";
import { isMaker } from "./organizations.ts";
import { parsePeople } from "./people.ts";
import { type Piece, plainPiece } from "./pieces.ts";
import { reporterAtStart } from "./plain-titles/court.ts";
import { withinReach } from "./reach.ts";
import { takeSegments } from "./segments.ts";
import { takeSignedLines } from "./signed-lines.ts";
import { isSource, splitFacts } from "./sources.ts";
import { hasWords, mayHavePictures, monthAtEnd } from "./words.ts";

/** Collects the facts in `pieces` into `facts` and returns the other words. */
export function readFacts(pieces: readonly Piece[], facts: FactCollector, conventions: Conventions): string {
  if (pieces.length === 0) return "";
  const { read, beyond } = withinReach(pieces);
  const marked = takeMonthInBrackets(
    takePubmedId(withoutLabels(markedText(read.map(withLetters), facts)), facts),
    facts,
  );
  const withoutCode = takeCode(marked, facts, conventions);
  const withoutItalics = takeItalics(takeSignedLines(withoutCode, facts), facts, conventions);
  const withoutMaker = takeMakerBeforeDate(withoutItalics, facts);
  const withoutByline = takeByline(
    takeLoneCitation(takeCitedYear(takeReporter(withoutMaker, facts), facts), facts, conventions),
    facts,
  );
  const withoutGroups = takeGroups(withoutCounts(withoutByline), facts, conventions);
  const text = takeBareYears(withoutGroups, facts)
    .replace(/^\s*[>＞》」]+/, "")
    .replace(/\s\/\/(?=\s|$)/g, " |");
  const unnamed = facts.isCited ? takeNumberedSource(text, facts) : text;
  const { mark, words } = withoutMark(unnamed);
  const unmarked = takeYearAtEnd(takeSegments(takeDayAtStart(words, facts), facts, conventions), facts);
  const left = mark === "" ? unmarked : mark + unmarked.replace(/^[\s\ue004–—]+/, "");
  return `${facts.isCited ? takeCitedSource(left, facts) : left}${beyond}`
    .replace(/\s*\ue004(?=\s*[,.;])/g, "")
    .replace(/[\s\ue004]+/g, " ")
    .trim();
}

/** `📈356`, `⭐1.2k🟢` after a separator: what others did with the work, which is no comment; but `🆕 2024` is a year. */
const COUNT =
  /(?:^|(?<=\ue004)|\n|[|·•–—])\s*(?:[📈⭐🌟]\ufe0f?\s?|(?!\d)\p{Extended_Pictographic}\ufe0f?\s?(?!(?:19|20)\d\d(?!\d)))\d[\d,]*(?:\.\d)?k?\+?(?:\s?\p{Extended_Pictographic}\ufe0f?)?(?=\s*(?:$|[|·•–—\n]))/giu;

function withoutCounts(text: string): string {
  return mayHavePictures(text) ? text.replace(COUNT, " ") : text;
}

/** `PMID: 12345678` after a reference is a link to its page. */
function takePubmedId(text: string, facts: FactCollector): string {
  // quick to say no
  if (!text.includes("PMID")) return text;
  return text.replace(/\bPMID:?\s?(\d{6,8})(?!\d)\.?/, (found, id: string) => {
    facts.addLink({ ...plainPiece(found), type: "link", url: `https://pubmed.ncbi.nlm.nih.gov/${id}/`, isTyped: true });
    return " ";
  });
}

/** `… (2026). [2026.04]` */
function takeMonthInBrackets(text: string, facts: FactCollector): string {
  const dated = monthAtEnd(text);
  return dated !== null && facts.takeDateOrVenue(dated.month) ? dated.before : text;
}

const CODE = /\ue000([^\ue001]*)\ue001/g;

function takeCode(text: string, facts: FactCollector, { codeIsFact, venuesInCode }: Conventions): string {
  if (!codeIsFact && !text.includes(CODE_START)) return text;
  const rest = text.replace(CODE, (_, words: string) => {
    if (facts.takeDateOrVenue(words) || facts.takeDatedSource(words)) return " ";
    if (venuesInCode && !facts.hasVenue && /^\s*\p{L}/u.test(words)) {
      facts.setVenue(words.trim());
      return " ";
    }
    if (!codeIsFact) return words;
    facts.addOrganizations(words.trim());
    return " ";
  });
  return codeIsFact ? rest.replace(/^[\s,&|]*(?:via|at|@)?[\s,&|]*$/, "") : rest;
}

const ITALIC = /\ue002([^\ue003]*)\ue003(\s*,?\s?et al\.?)?/g;

/** `— *Cave Letters* (2015)`, `— *Cave Letters 2015* — `: what is in italics before a year, after a dash, is a venue. */
const ITALIC_VENUE_AND_YEAR =
  /(?<=[–—]\s?)\ue002([^\ue002\ue003]{2,190})(?:\ue003\s?[(（]((?:19|20)\d\d)[)）]|,?\s((?:19|20)\d\d)\ue003)(?=\s*(?:[.,;\n–—·]|$))/g;
/** `(_Programming Historian_, 2015)`: what is in italics before a year, inside brackets or after `in`, is a venue. */
const ITALIC_VENUE = /(?<=[(;]\s?|\bin:?\s)\ue002([^\ue002\ue003()]{2,100})\ue003[\s,]+((?:19|20)\d\d)(?=\s*[);,.])/g;

/** `by *Ann Roe *`: with a space before the second star, it is no Markdown. */
const STARRED = /(?<=\bby |^|\n)\*(\p{Lu}[^*\n]{3,400}?)\s?\*(?!\*)/u;

const BY_ITALICS = /\bby:?\s+\ue002([^\ue002\ue003]{3,3000})\ue003/gi;

function takeItalics(stated: string, facts: FactCollector, { remarksInItalics }: Conventions): string {
  const whole = stated.includes("*") ? stated.replace(STARRED, `${ITALIC_START}$1${ITALIC_END}`) : stated;
  if (!whole.includes(ITALIC_START)) return whole;
  const text = whole
    .replace(ITALIC_VENUE, (_, venue: string, year: string) => {
      facts.takeSource(venue, year);
      return year;
    })
    .replace(ITALIC_VENUE_AND_YEAR, (found, venue: string, after: string | undefined, inside = "") => {
      const year = after ?? inside;
      if (facts.takeDateOrVenue(`${venue} ${year}`) || facts.takeSource(venue, year)) return TAKEN;
      // `— *Systems* (2025)`
      if (facts.hasVenue || !/^\p{Lu}\p{Ll}+$/u.test(venue)) return found;
      facts.setVenue(venue);
      return facts.takeDateOrVenue(year) ? TAKEN : found;
    });
  return text
    .replace(ITALIC_PLACE, (found, words: string, at: number) => {
      if (!isPlace(words) || !isAside(text, at, found.length)) return found;
      facts.addOrganizations(...words.split(/\s*[/&;]\s*/).filter(Boolean));
      return ` ${TAKEN} `;
    })
    .replace(/\bin:?\s+(?=\ue002)/gi, "")
    .replace(BY_ITALICS, (found, words: string) =>
      facts.takePeople(words, { isMarked: true }) ? `, ${TAKEN} ` : found,
    )
    .replace(ITALIC, (found, inside: string, others: string | undefined, at: number, whole: string) => {
      const words = inside + (others ?? "");
      // bold words in a sentence that is in italics
      if (whole[at - 1] === ITALIC_END || whole[at + found.length] === ITALIC_START) return words;
      if (isAmongWords(whole, at, found.length)) return words;
      if (facts.takeDatesAndVenues(words) || facts.takeDatedSource(words)) return `, ${TAKEN} `;
      if (isOwnLine(whole, at, found.length) && takeMonthlySource(words, facts)) return `, ${TAKEN} `;
      if (PRAISE.test(words)) return ` ${words}`;
      // after a dash nobody is named
      if (remarksInItalics && !hasWords(whole.slice(0, at) + whole.slice(at + found.length))) return ` – ${words}`;
      if (!facts.hasVenue && isVenueAfterPeople(words, whole, at, found.length) && facts.takeSource(words))
        return `, ${TAKEN} `;
      if (
        facts.isCited &&
        !facts.hasVenue &&
        /^\p{Lu}|^npj\s/u.test(words) &&
        !VOLUME_AND_PAGES.test(whole.slice(0, at))
      ) {
        // `*Neuron, 70*(2)`
        facts.setVenue(words.replace(/(?:,\s\d{1,4})?[\s,.]*$/, ""));
        return `, ${TAKEN} `;
      }
      const people = words.replace(GROUP, "").trim();
      const groups = words.match(GROUP) ?? [];
      if (groups.length > 0 && facts.takePeople(words, { isMarked: true })) return `, ${TAKEN} `;
      if (facts.takePeople(people, { isMarked: true })) return `, ${groups.join(" ")}`;
      const isLine = isOwnLine(whole, at, found.length);
      if (isLine && facts.takeNames(namesInLine(words))) return `, ${TAKEN} `;
      if (takePeopleAndVenue(words, facts)) return `, ${TAKEN} `;
      const areBeforeFacts = !isLine && isBeforeFacts(whole.slice(at + found.length));
      return areBeforeFacts && facts.takeNames(namesInLine(people)) ? `, ${TAKEN} ` : words;
    });
}

/** `Journal of Caves 106(1):1-19`: what is in italics after it is a remark, and no venue. */
const VOLUME_AND_PAGES = /\d(?:\(\w{1,6}\))?: ?[A-Za-z]?\d/;

/** `A. Roe et al. *Cave Letters.*`: nothing but people before what is in italics, and no words after it. */
function isVenueAfterPeople(words: string, whole: string, at: number, length: number): boolean {
  if (/\d/.test(words) || !isSource(words.replace(/[\s.]+$/, "")) || hasWords(whole.slice(at + length))) return false;
  return parsePeople(whole.slice(0, at)) !== null;
}

/** `notes for the *Cave Maps* course`, `Lakes / *Real Caves* / Rivers`: what other words are joined to is nobody's name and no venue. */
function isAmongWords(whole: string, at: number, length: number): boolean {
  const before = whole.slice(Math.max(0, at - MAX_BESIDE), at);
  return (
    /[\s\ue004](?!(?:by|and|in|from|at)\s)\p{Ll}{2,}\s+$/u.test(before) ||
    /\s\/\s*$/.test(before) ||
    /^\s\/\s/.test(whole.slice(at + length, at + length + 3))
  );
}

/** In UTF-16 code units. */
const MAX_BESIDE = 25;

/** Whether nothing but a date or a venue comes after it. */
function isBeforeFacts(after: string): boolean {
  const words = after.replace(/[\s.,;\ue004\ufffc]+$/, "").replace(/^[\s.,;]+/, "");
  return words !== "" && words.length <= MAX_FACTS && isOnlyFacts(words);
}

/** In UTF-16 code units. */
const MAX_FACTS = 60;

/** Whether nothing else is on the line. */
function isOwnLine(whole: string, at: number, length: number): boolean {
  return (
    /(?:^|\n)[^\S\n]*$/.test(whole.slice(Math.max(0, at - 10), at)) &&
    /^[^\S\n]*(?:\n|$)/.test(whole.slice(at + length, at + length + 10))
  );
}

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const MONTHLY_SOURCE = new RegExp(
  `^\\s*(?!(?:last |recently )?(?:updated|published|accepted|added|released|presented|submitted|posted|as of)\\b)(?<name>[\\p{L}\\d][^.!?()\\ue000-\\uf8ff]{2,160}[^\\s,]),\\s(?<when>${MONTH}\\s(?:19|20)\\d\\d)\\.?\\s*$`,
  "iu",
);
const MAX_SOURCE_WORDS = 20;

/** `*Emerging topics in life sciences, April 2021.*`: words of its own line that end in a month, whatever its letters are. */
function takeMonthlySource(words: string, facts: FactCollector): boolean {
  const { name, when } = MONTHLY_SOURCE.exec(words)?.groups ?? {};
  if (name === undefined || when === undefined || facts.hasVenue || facts.hasAnyDate) return false;
  if (!/^\p{Ll}?\p{Lu}|^\d/u.test(name) || name.split(/\s+/).length > MAX_SOURCE_WORDS) return false;
  facts.setVenue(name);
  return facts.takeDateOrVenue(when);
}

/** What the curator says of the work. */
export const PRAISE =
  /^(?:a )?(?:must[- ]read|(?:highly |strongly )?recommended|important|essential|classic|seminal|favou?rite|start here|read first)[.!\s]{0,3}$/i;

/** `"Title", ICCV, 2023 (*Meta*)`: where the people work. */
const ITALIC_PLACE = /\(\s*\ue002([^\ue002\ue003()]{2,80})\ue003\s*\)/g;

function isPlace(words: string): boolean {
  return (
    /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 10 && kindOfLabel(words) === null && !isOnlyFacts(words)
  );
}

/** How many full stops and commas from the end may separate people from a venue. */
const MAX_TAIL_PARTS = 4;

/** `Anna Berg et al. arXiv.` */
function takePeopleAndVenue(words: string, facts: FactCollector): boolean {
  const ends = [...words.matchAll(/[.,](?=\s)/g)].map(({ index }) => index + 1);
  const end = ends.slice(-MAX_TAIL_PARTS).find((at) => isOnlyFacts(words.slice(at)));
  if (end === undefined || !facts.takePeople(words.slice(0, end), { isMarked: true })) return false;
  for (const part of splitFacts(words.slice(end))) facts.takeDateOrVenue(part);
  return true;
}

const MAKER_AND_DATE = /^\s?\(([^()\n]{2,60})\)(?=,\s(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d(?:[\s.,]|$))/u;

/** `(OpenAI), January 2022` right after the title: an organisation in brackets that hold nothing else. */
function takeMakerBeforeDate(text: string, facts: FactCollector): string {
  const [found, maker] = MAKER_AND_DATE.exec(text) ?? [];
  if (found === undefined || maker === undefined || !isMaker(maker)) return text;
  facts.addOrganizations(maker);
  return text.slice(found.length);
}

/** `(2015)` or `(May 17, 2013)` after the title of a reference. */
function takeCitedYear(text: string, facts: FactCollector): string {
  if (!facts.isCited || facts.hasAnyDate) return text;
  return text.replace(/\(((?:\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?)?(?:1[5-9]|20)\d\d)\)/u, (_, date: string) => {
    facts.takeCitedDate(date);
    return ` ${TAKEN} `;
  });
}

/** `, 347 U.S. 483 (1954)` after a case or a law. */
function takeReporter(text: string, facts: FactCollector): string {
  const found = facts.hasVenue ? null : reporterAtStart(text);
  if (found === null) return text;
  facts.setVenue(found.venue);
  facts.takeCitedDate(found.date);
  return text.slice(found.length);
}

const AT_START = /^[\s,.–—-]*(\p{Lu}[\p{L}-]+ (?:19|20)\d\d[a-z]?)(?=\s*(?:[.,;:\n\ue004]|\s[-–—]|$))/u;
/** `- Rubin (2005)` */
const AFTER_DASH = /^\s*[-–—,]\s(\p{Lu}[\p{L}-]+ \((?:19|20)\d\d\))(?=\s|$)/u;

/** `Meng 2022 - must read` right after the title. */
function takeLoneCitation(text: string, facts: FactCollector, { peopleAfterDash }: Conventions): string {
  const [found = "", words = ""] =
    facts.hasAuthors || facts.hasAnyDate
      ? []
      : (AT_START.exec(text) ?? (peopleAfterDash ? AFTER_DASH.exec(text) : null) ?? []);
  const cited = found === "" ? null : parseLoneCitation(words);
  if (cited === null) return text;
  facts.takeCitation({ people: [cited.person], year: cited.year });
  return text.slice(found.length);
}

/** Years in places that only a year of publication has: `33 (2020): 1877-1901` is a volume with its pages. */
function takeBareYears(text: string, facts: FactCollector): string {
  const [, year] = /\s\d+\s*\(((?:19|20)\d\d)\):\s*\d/.exec(text) ?? [];
  if (year !== undefined) facts.takeDateOrVenue(year);
  return text.replace(/^\s*\(((?:19|20)\d\d)\s*,/, (found, first: string) =>
    facts.takeDateOrVenue(first) ? "," : found,
  );
}

/** `⭐ — Doe et al. — *Cave Letters* (2025)`: a mark of the curator before a dash and facts. */
function withoutMark(text: string): { readonly mark: string; readonly words: string } {
  const [, mark = ""] = /^(\s*\p{Extended_Pictographic}\ufe0f?)\s+[–—]\s/u.exec(text) ?? [];
  return { mark: mark === "" ? "" : `${mark} `, words: text.slice(mark.length) };
}

/** `- 2025-02 Doe et al. show that …`: a month or a day right after the title. */
function takeDayAtStart(text: string, facts: FactCollector): string {
  const [found, date] = /^\s*[-–—:,]\s+((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?)(?=\s)/.exec(text) ?? [];
  return found !== undefined && date !== undefined && facts.takeDateOrVenue(date) ? text.slice(found.length) : text;
}

/** `what it is about | CAVE' 24`: a venue and its year after a bar at the very end. */
function takeVenueAtEnd(text: string, facts: FactCollector): string {
  const bar = facts.hasVenue ? -1 : text.lastIndexOf(" | ");
  const words = bar < 0 || text.length - bar > MAX_END ? "" : text.slice(bar + 3).replace(/[\s.,\ue004]+$/, "");
  return /\d\d$/.test(words) && facts.takeDateOrVenue(words) ? text.slice(0, bar) : text;
}

/** In UTF-16 code units: no more comes after a year at the very end. */
const MAX_END = 40;

/** A year or a month after a comma or a bar, or a year after a dash, at the very end, as after a publisher; or after one word alone that could also be a person. */
function takeYearAtEnd(whole: string, facts: FactCollector): string {
  const text = takeVenueAtEnd(whole, facts);
  // quick to say no
  if (facts.hasAnyDate || !/\d[\s.,\ue004]*$/.test(text.slice(-MAX_END))) return text;
  const [found, year] =
    /[,|]\s*((?:19|20)\d\d(?:[./-](?:0[1-9]|1[0-2]))?)[\s.,\ue004]*$/.exec(text) ??
    /(?<!\d)\s[-–—]\s((?:19|20)\d\d)[\s.\ue004]*$/.exec(text) ??
    /(?<=^[\s,.\ue004]*[,.][\s\ue004]*\p{Lu}\p{L}+)\s((?:19|20)\d\d)[\s.\ue004]*$/u.exec(text) ??
    [];
  if (found === undefined || year === undefined || !facts.takeDateOrVenue(year)) return text;
  const rest = text.slice(0, -found.length);
  // `| what it is about | Roe et al, 2017`
  const bar = /\set al\.?$/.test(rest) ? rest.lastIndexOf("|") : -1;
  return bar >= 0 && facts.takePeople(rest.slice(bar + 1).trim()) ? rest.slice(0, bar).trimEnd() : rest;
}
