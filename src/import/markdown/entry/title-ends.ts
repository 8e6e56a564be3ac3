// Dates, venues and people at the ends of a title itself: `A title (ICML 2020)`, `A title, FPL'05`, `18-NSDI-A title`.
import { fullYear } from "../../../map/dates.ts";
import type { FactCollector } from "./facts.ts";
import { takeFactFrom } from "./groups.ts";
import { isPlainName } from "./names.ts";
import { PUBLISHER } from "./organizations.ts";
import { isSource, isVenueWord } from "./sources.ts";
import { isAlsoWord, isDateOrVenue, isKnownVenue } from "./venues.ts";
import { countWords } from "./words.ts";

/** `(ICML 2020)`, `(Airbnb 2018)`, `(Lamport, CACM 1978)` at the end of a title. */
function takeGroupOfTitle(words: string, facts: FactCollector): boolean {
  if (facts.takeDatesAndVenues(words)) return true;
  if (takeFactFrom(words, facts)) return true;
  if (/^\p{Lu}.{2,60} et al\.?$/u.test(words) && facts.takePeople(words)) return true;
  const [, cited, when] = /^(\p{Lu}.{2,60}? et al\.?)[\s,]+((?:19|20)\d\d)[a-z]?$/u.exec(words) ?? [];
  if (cited !== undefined && when !== undefined && facts.takePeople(cited)) return facts.takeDateOrVenue(when);
  const [, people, source] = /^(\p{Lu}[^,]{2,60}?)(?: et al\.?)?,\s(.+)$/u.exec(words) ?? [];
  if (people !== undefined && PUBLISHER.test(people) && /^(?:19|20)\d\d$/.test(source ?? "")) {
    facts.setVenue(people);
    return facts.takeDateOrVenue(source ?? "");
  }
  if (
    people !== undefined &&
    source !== undefined &&
    !PUBLISHER.test(people) &&
    isDateOrVenue(source) &&
    facts.takePeople(`${people} et al.`)
  ) {
    facts.takeDateOrVenue(source);
    return true;
  }
  const [, year, publisher] = /^((?:19|20)\d\d),\s(\p{Lu}[\p{L}&.'’ -]{2,40})$/u.exec(words) ?? [];
  if (year !== undefined && publisher !== undefined && isSource(`${publisher} Books`)) {
    facts.setVenue(publisher);
    return facts.takeDateOrVenue(year);
  }
  return takeMaker(words, facts) || takeEvent(words, facts);
}

const MONTH_OR_SEASON = /^(?:version|part|chapter|volume|vol|section|edition|release|season|update)\b/i;

/** `Airbnb 2018`, `aiDM2020`: without a space, only an abbreviation. */
const MAKER =
  /^(?<name>(?:\p{Lu}|\p{Ll}{1,3}\p{Lu})[\w&.@-]*(?:\s[Ww]orkshop)?)(?:\s|(?<=^\p{Ll}{1,3}\p{Lu}{2,}))(?<year>(?:19|20)\d\d)$/u;

function takeMaker(words: string, facts: FactCollector): boolean {
  const { name, year } = MAKER.exec(words)?.groups ?? {};
  if (name === undefined || year === undefined || MONTH_OR_SEASON.test(words)) return false;
  facts.setVenue(name);
  return facts.takeDateOrVenue(year);
}

/** What happens in a year, or is of it, and is no conference. */
const NO_EVENT =
  /\b(?:version|part|chapter|volume|vol|edn?|edition|release[ds]?|season|updated?|semester|term|quarter|spring|summer|fall|autumn|winter|class|course|lecture|olympics?|cup|draft|revis(?:ed|ion)|re(?:print|issue)(?:ed)?|since|until|from|before|after|about|world war|windows|office)\b/i;

export function isNoEvent(words: string): boolean {
  return NO_EVENT.test(words);
}

/** `Lambda Days 2016`, `J On The Beach 2018`: several words in capitals before a year. */
function takeEvent(words: string, facts: FactCollector): boolean {
  return (
    /^\p{Lu}\S*(?:\s\S+){1,4}\s(?:19|20)\d\d$/u.test(words) && !NO_EVENT.test(words) && facts.takeDatedSource(words)
  );
}

/**
 * `InfComput'1995`, `KDD'2020-CaveNet`, `KDD2020 CaveNet`, `MIT press 2018`, `(KBS,2020)`, `L+M 2024`: where nothing but facts is expected, a venue that
 * need not be known, its year, and perhaps what the work is called for short.
 * @returns what it is called; null: the words are something else
 */
export function takeVenueAndNickname(words: string, facts: FactCollector): string | null {
  const { venue, mark = "", year = "", dash = "", nickname = "" } = VENUE_AND_NICKNAME.exec(words.trim())?.groups ?? {};
  if (venue === undefined || (mark === " " && !isVenueBeforeYear(venue))) return null;
  if (mark === "" && !isKnownVenue(venue) && !/^\p{Lu}[\p{Lu}&-]+$/u.test(venue)) return null;
  // `ICLR 2018 SNAIL`, `ICLR2018 SNAIL`
  if (dash.trim() === "" && nickname !== "" && !(isKnownVenue(venue) && countWords(nickname) <= MAX_NICKNAME_WORDS))
    return null;
  if (facts.takeDateOrVenue(`${venue} ${year}`)) return nickname;
  if (!facts.takeDateOrVenue(venue)) facts.setVenue(venue);
  facts.takeDateOrVenue(year);
  return nickname;
}

const VENUE_AND_NICKNAME =
  /^(?<venue>(?:\p{Lu}|\p{Lo}|arxiv|bioRxiv)[\p{L}\d&.:@+/ -]{1,80})(?<mark>['’ ]|,\s?|\s?，\s?|(?<=\p{L}))(?<year>(?:19|20)\d\d)(?:(?<dash>-|\s+)(?<nickname>\S.{0,40}))?$/iu;
const MAX_VENUE_WORDS = 8;
const MAX_NICKNAME_WORDS = 4;

/** One plain word before a year could be anybody. */
function isVenueBeforeYear(words: string): boolean {
  const isWord = !/\s/.test(words) && !/\p{Lu}.*\p{Lu}|[@+&]|\p{Lo}/u.test(words);
  return !isWord && countWords(words) <= MAX_VENUE_WORDS && !OF_THE_YEAR.test(words) && !NO_EVENT.test(words);
}

/** What a year can have that is no venue. */
export const OF_THE_YEAR = /\b(?:best|award|winner|top|new|update|highlights?|talk|version|edition)\b/i;

/** `A title SIGIR2021` before its links: a venue that is known by name, with its year. */
export function takeVenueOfTitle(title: string, facts: FactCollector): string {
  const [found, before, venue] = /\s(\S+)\s+((?:\S+\s)?['’]?\S*\d\d)$/.exec(title) ?? [];
  const [, name] = /\s+(\S+?\s?['’]?\d{2,4})$/.exec(title) ?? [];
  const stated = [venue, name].find((words) => words !== undefined && isVenueWithYear(words));
  if (found === undefined || before === undefined || stated === undefined) return title;
  const rest = title.slice(0, -stated.length).trimEnd();
  if (/\b(?:at|in|of|the|for|from|to|and|on|with)$/i.test(rest) || rest.split(/\s+/).length < 3) return title;
  facts.takeDateOrVenue(stated);
  return rest;
}

/** `Caves - ECCV - 2018`, `Caves - Cave Tech Report - 2010`: a venue and its year after dashes at the end of a title. */
const AFTER_DASHES = /\s[-–—|]\s(?<source>[^-–—|]{2,60}?)\s(?:[-–—|]\s)?(?<year>(?:19|20)\d\d)$/u;

function takeSourceAfterDash(title: string, facts: FactCollector): string {
  const found = AFTER_DASHES.exec(title);
  const { source = "", year = "" } = found?.groups ?? {};
  if (found === null || found.index === 0) return title;
  return facts.takeDateOrVenue(`${source} ${year}`) || facts.takeSource(source, year)
    ? title.slice(0, found.index)
    : title;
}

/** `, FPL'05`, `, HotCloud 2017`, `, June 2014` */
const AFTER_COMMA = /,\s+(?:in:?\s+)?([\p{Lu}][\p{L}&/-]*\s?(?:['’]\s?\d\d|(?:19|20)\d\d))$/u;

/**
 * `Saving Context, FPL'05`, `A Survey of Caves, 2017`: a venue with its year, or a year alone, after a comma at the end of a title.
 * A word without other capitals could be a place where the title has a link, and a year alone a part of any title.
 */
export function takeSourceAfterComma(whole: string, facts: FactCollector, { isLinked, endsInYear }: TitleEnds): string {
  if (!/\d\d[\s,.([]{0,4}$/.test(whole)) return whole;
  const bare = whole.replace(/[\s,.([]+$/, "");
  const undashed = takeSourceAfterDash(bare, facts);
  const rest = undashed === bare ? withoutSource(bare, facts, { isLinked, endsInYear }) : undashed;
  return rest === bare ? whole : rest;
}

function withoutSource(title: string, facts: FactCollector, { isLinked, endsInYear }: TitleEnds): string {
  if (!/\d\d$/.test(title)) return title;
  const [found, words] = AFTER_COMMA.exec(title) ?? (endsInYear ? (/,\s+((?:19|20)\d\d)$/.exec(title) ?? []) : []);
  if (found === undefined || words === undefined || countWords(title.slice(0, -found.length)) < MIN_TITLE_WORDS)
    return title;
  const rest = title.slice(0, -found.length);
  if (rest.lastIndexOf("(") > rest.lastIndexOf(")")) return title;
  // `CS 294: Deep Caves, Spring 2017` is called so
  if (/^(?:spring|summer|fall|autumn|winter)\b/i.test(words)) return title;
  if (facts.takeDateOrVenue(words)) return rest;
  const [, name = "", year = ""] = /^(\S+?)\s?((?:19|20)\d\d)$/.exec(words) ?? [];
  if (year === "" || MONTH_OR_SEASON.test(name) || (isLinked && !/\p{Lu}.*\p{Lu}/u.test(name))) return title;
  // `A title of caves, Knuth 1970`
  if (/\p{Lu}.*\p{Lu}/u.test(name) || isVenueWord(name)) facts.setVenue(name);
  else facts.takeCitation({ people: [name], year });
  facts.takeDateOrVenue(year);
  return rest;
}

/** `2001 Modeling Caves`: only where other titles of the page begin so. */
export function takeYearAtStart(title: string, facts: FactCollector): string {
  const [found, year] = /^((?:19|20)\d\d)\s+(?=["“\p{Lu}]\S*\s)/u.exec(title) ?? [];
  return found !== undefined && year !== undefined && facts.takeDateOrVenue(year) ? title.slice(found.length) : title;
}

interface TitleEnds {
  readonly isLinked: boolean;
  /** Whether other titles of the page end in a comma and a year. */
  readonly endsInYear: boolean;
}

const MIN_TITLE_WORDS = 3;

function isVenueWithYear(words: string): boolean {
  return /\p{L}/u.test(words) && /(?:19|20)\d\d$|['’]\d\d$/.test(words) && isKnownVenue(words);
}

/** `18-NSDI-Splinter: Bare Caves`, `2019-OSDI-A title`: year and venue before the title, with hyphens between them. */
const NUMBERED_VENUE =
  /^(?:(?:19|20)(?=\d\d-))?(\d\d)-([A-Z][A-Za-z&/]{1,11}(?:\s[A-Z][A-Za-z]{1,11})?)-(?=(?:["“\p{Lu}\p{N}]|\p{Ll}\p{Ll}?\p{Lu}).{7})/u;

/** Whether the words begin with a year, a venue and hyphens: `18-NSDI-Splinter: Bare Caves`. */
export function startsWithNumberedVenue(words: string): boolean {
  const [, , venue = ""] = /^\d/.test(words) ? (NUMBERED_VENUE.exec(words) ?? []) : [];
  return isVenueBesideYear(venue);
}

/** An abbreviation, or a name with a capital inside: `NSDI`, `EuroSys`. */
function isVenueBesideYear(venue: string): boolean {
  return /[A-Z].*[A-Z]/.test(venue);
}

/** `A title (Jane Doe)`, of which a year in brackets was taken: a full name, unless its words are those of a phrase. */
function takePersonInBrackets(title: string, facts: FactCollector): string {
  const [found, name] = /\s\(([^()]{5,40})\)$/.exec(title) ?? [];
  if (found === undefined || name === undefined || !isPlainName(name) || found.length === title.length) return title;
  return facts.takePeople(name, { isMarked: true }) ? title.slice(0, -found.length) : title;
}

/** `Caves (Jane Doe) (2015-2023)`; without somebody, the years can be what a title is about. */
const YEARS_OF_PERSON = /^(.+\))\s\(((?:19|20)\d\d)\s?[-–]\s?(?:19|20)\d\d\)$/;

/** `ElixirConf 2015 - A title`: a conference that its name shows to be one. */
const EVENT_FIRST = /^(?<event>\p{Lu}\S+ (?:19|20)\d\d) [-–—|:] (?=["“\p{Lu}].)/u;

function takeEventAtStart(title: string, facts: FactCollector): string {
  const [found, event = ""] = EVENT_FIRST.exec(title) ?? [];
  if (found === undefined || !isVenueWord(event.slice(0, -5))) return title;
  return facts.takeDatedSource(event) ? title.slice(found.length) : title;
}

/** Collects a date at the end or the beginning of the title itself, and returns the title without it. */
export function takeDateOfTitle(text: string, facts: FactCollector): string {
  const title = text.trim();
  const [numbered, year = "", venue] = NUMBERED_VENUE.exec(title) ?? [];
  if (numbered !== undefined && venue !== undefined && isVenueBesideYear(venue)) {
    if (!facts.takeDateOrVenue(`${venue}'${year}`)) facts.takeSource(venue, fullYear(year));
    return title.slice(numbered.length);
  }
  const [, signed = "", first = ""] = YEARS_OF_PERSON.exec(title) ?? [];
  const unsigned = takePersonInBrackets(signed, facts);
  if (unsigned !== signed && facts.takeDateOrVenue(first)) return unsigned;
  const end = /\s*[([（【]([^()[\]（）【】]{4,40})[)\]）】]\s*\.?$/.exec(title);
  if (
    end?.[1] !== undefined &&
    end.index > 0 &&
    (takeGroupOfTitle(end[1], facts) || (/^\s*\[/.test(end[0]) && takeVenueAndNickname(end[1], facts) === ""))
  )
    return takePersonInBrackets(title.slice(0, end.index), facts);
  const [start, words] = /^[([【]([^()[\]【】]{4,40})[)\]】]\s*[:-]?\s*/.exec(title) ?? [];
  if (start !== undefined && words !== undefined && start.length < title.length) {
    if (!isAlsoWord(words) && (facts.takeDatesAndVenues(words) || facts.takeDatedSource(words)))
      return title.slice(start.length);
  }
  const [month, full] = /,\s+(\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},\s+(?:19|20)\d\d)$/u.exec(title) ?? [];
  if (month !== undefined && full !== undefined && facts.takeDateOrVenue(full)) return title.slice(0, -month.length);
  const [dated, date] =
    /^((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)[\s:：，、|-]+(?=\S)/.exec(title) ??
    /^((?:19|20)\d\d)\s+[-–—|](?:\s+(?=\S)|(?=\p{L}))/u.exec(title) ??
    [];
  const isDated = dated !== undefined && date !== undefined && facts.takeDateOrVenue(date);
  return isDated ? title.slice(dated.length) : takeEventAtStart(title, facts);
}
