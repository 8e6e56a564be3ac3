// Finds the end of a title that no link or style marks: `Title (2016), A. Author et al.`
import { parsePeople } from "./people.ts";
import { isDateOrVenue } from "./venues.ts";
import { hasWords } from "./words.ts";

export interface PlainTitle {
  readonly title: string;
  /** What the entry states after its title, or before it, as if it came after. */
  readonly rest: string;
}

/** In UTF-16 code units. */
const MAX_TITLE_LENGTH = 400;
const MAX_FACT_LENGTH = 160;
/** Nothing shorter is a title before a separator. */
const MIN_TITLE_LENGTH = 8;

/** Cuts the text of an entry where its title ends. */
export function splitPlainTitle(text: string): PlainTitle {
  return (
    quotedTitle(text) ??
    titleBeforeBar(text) ??
    citedTitle(text) ??
    vancouverTitle(text) ??
    titleBeforeGroup(text) ??
    titleBeforeFacts(text) ?? { title: text, rest: "" }
  );
}

/** `A. Author, "Title," …` */
function quotedTitle(text: string): PlainTitle | null {
  const [found, lead = "", title] = /^([^“"«]*)[“"«]([^”"»]{8,})[”"»]/.exec(text) ?? [];
  if (found === undefined || title === undefined) return null;
  const people = lead.replace(/[\s.,:;]+$/, "");
  if (people !== "" && parsePeople(people, { isMarked: true }) === null) return null;
  return { title, rest: `, ${people}, ${text.slice(found.length)}` };
}

/** `Title | A. Author | NeurIPS 2020` */
function titleBeforeBar(text: string): PlainTitle | null {
  const bar = text.search(/\s\|\s/);
  return bar > MIN_TITLE_LENGTH ? { title: text.slice(0, bar), rest: text.slice(bar) } : null;
}

const CITED =
  /^(.{4,300}?)[\s.,]*[(\s]((?:19|20)\d\d[a-z]?)(?:\)[.:,]?|[.:]|\)?\s[-–—])\s+(\S.+?[^.])(?:[.?](?:\s+|$)(.*))?$/;

/** As references are written, people and year first: `Doe, J. (2017). Title. Venue.` */
function citedTitle(text: string): PlainTitle | null {
  const [, people, year, title, after = ""] = CITED.exec(text) ?? [];
  if (title === undefined || parsePeople(`${people}.`) === null) return null;
  return { title, rest: `, ${people}., (${year}), ${after}` };
}

const VANCOUVER =
  /^((?:\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3},\s+){1,40}(?:\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}|et al))\.\s+([^.]{8,400})\.(?:\s+(.*))?$/u;

/** As medicine cites: `Kaplan J, McCandlish S, et al. Title. Venue.` */
function vancouverTitle(text: string): PlainTitle | null {
  const [, people, title, after = ""] = VANCOUVER.exec(text) ?? [];
  if (people === undefined || title === undefined) return null;
  const givenNamesFirst = people.replace(
    /([^\s,]+)\s(\p{Lu}{1,3})(?=,|$)/gu,
    (_, family: string, initials: string) => `${[...initials].map((initial) => `${initial}.`).join(" ")} ${family}`,
  );
  return { title, rest: `, ${givenNamesFirst}, ${after}` };
}

/** `Title (NeurIPS 2020) …` and `Title (2020): a subtitle …` */
function titleBeforeGroup(text: string): PlainTitle | null {
  for (const group of text.matchAll(/\s*[([]([^()[\]]*)(?:[)\]]|$)/g)) {
    if (group.index === 0 || !(group[1] ?? "").split(/[,;|]/).some(isDateOrVenue)) continue;
    const [title, rest] = [text.slice(0, group.index), text.slice(group.index)];
    const [found = "", subtitle] = /^\s*[([][^()[\]]*[)\]]\s*(: \p{L}[^,.]*)/u.exec(rest) ?? [];
    if (subtitle === undefined) return { title, rest };
    return { title: title + subtitle, rest: rest.slice(0, found.length - subtitle.length) + rest.slice(found.length) };
  }
  return null;
}

/** People at the end, after a comma or a full stop: `Title, A. Author, NeurIPS 2020` */
function titleBeforeFacts(text: string): PlainTitle | null {
  for (const { index } of text.matchAll(/[,.]\s+(?=[\p{Lu}\d])/gu)) {
    if (index > MAX_TITLE_LENGTH) return null;
    const rest = text.slice(index + 1);
    if (index > MIN_TITLE_LENGTH && areOnlyFacts(rest)) return { title: text.slice(0, index), rest };
  }
  return null;
}

/** Whether the text consists only of facts: people, then perhaps a venue and a date, or these two alone. */
function areOnlyFacts(text: string): boolean {
  const tail = text.replace(/[[(]+\s*$/, "");
  if (tail.length <= MAX_FACT_LENGTH && hasWords(tail) && areDatesAndVenues(tail)) return true;
  const ends = [...tail.matchAll(/\.(?=\s)|,|\s(?=[([])|$/g)].map(({ index }) => index).reverse();
  return ends.some((end) => {
    const [people, facts] = [tail.slice(0, end), tail.slice(end)];
    if (facts.length > MAX_FACT_LENGTH || !areDatesAndVenues(facts)) return false;
    return (hasWords(facts) && areFullNames(people)) || parsePeople(people) !== null;
  });
}

function areDatesAndVenues(text: string): boolean {
  return text.split(/[.,;()[\]]+(?=\s|$)|[()[\]]/).every((part) => part.trim() === "" || isDateOrVenue(part));
}

/** Full names are believed if a venue or date comes after them. */
function areFullNames(text: string): boolean {
  const names = parsePeople(text, { isMarked: true })?.authors ?? [];
  return names.length > 1 && names.every((name) => /\s/.test(name));
}
