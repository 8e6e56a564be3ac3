// People before a title, as references are written: `Doe, J., & Roe, M. (2017, December).`, `**[3]** Lim, Bryan. "`.
import type { FactCollector } from "./facts.ts";
import { isLoneName, oneFamilyFirst } from "./family-first.ts";
import { parsePeople, type StatedPeople } from "./people.ts";
import type { Piece } from "./pieces.ts";

export interface CitedLead {
  readonly people: StatedPeople;
  /** A date as it is written; null if there is none. */
  readonly date: string | null;
  /** Whether it ends as people before a title do, in a date or a mark, so that no other words can come between. */
  readonly isEnded: boolean;
}

/** `(2017)`, `2017.`, `(2017, December 5):`, `(c. 1080)` at the end. */
const CITED_DATE =
  /[\s,.]*[(\s](?:c(?:a|irca)?\.\s?)?(?<year>1[0-9]\d\d|20\d\d)[a-z]?(?:\s?[/–-]\s?\d{2,4})?(?:,\s(?<day>\p{L}{3,9}\.?(?:\s\d{1,2})?))?\)?(?:[.,:\s]*|\s[-–—]\s*)$/u;
/** Years before the calendar of maps begins. */
const ANCIENT = /[\s,.]*\((?:c(?:a|irca)?\.\s?)?[^()]{0,20}(?:BCE|B\.?C\.?|CE|AD|century[^()]{0,12})\)[.,:\s]*$/;
/** `[3]` before a reference; `"` before a title in quotation marks. */
const NUMBER = /^\s*\[\d{1,4}\]\s*/;
/** `(n.d.).`: without a date. */
const UNDATED = /\s*\(n\.\s?d\.?\)([\s.,:]*)$/i;
const OPENING = /[\s,.:;]*[“"«']\s*$/;
const MAX_LENGTH = 600;

/** The words without a number before them, and without what opens a title after them. */
function bareLead(text: string): { readonly lead: string; readonly isQuoted: boolean } {
  const numbered = text.replace(NUMBER, "");
  const lead = numbered.replace(UNDATED, "$1").replace(OPENING, "");
  return { lead, isQuoted: lead !== numbered };
}

/** Whether the words end in a date, whoever they name: quick to say no. */
export function endsInCitedDate(text: string): boolean {
  return text.length <= MAX_LENGTH && CITED_DATE.test(bareLead(text).lead);
}

/** Null: the words are no people, or more than that. */
export function parseCitedLead(text: string): CitedLead | null {
  if (text.length > MAX_LENGTH) return null;
  const { lead, isQuoted } = bareLead(text);
  const found = CITED_DATE.exec(lead);
  const ancient = found === null ? ANCIENT.exec(lead) : null;
  const { index } = found ?? ancient ?? { index: lead.length };
  const isDated = found !== null || ancient !== null;
  const words = lead.slice(0, index).replace(/[\s,:;]+$/, "");
  const { year = null, day } = found?.groups ?? {};
  const people = peopleIn(words, isDated);
  const isOne = oneFamilyFirst(words) !== null;
  const isEnded =
    isDated ||
    isQuoted ||
    ((isOne ? /[.:]\s*$/ : /[,.:]\s*$/).test(lead) && (isOne || (people?.authors.length ?? 0) > 1));
  return people === null ? null : { people, date: day === undefined ? year : `${day} ${year}`, isEnded };
}

function peopleIn(words: string, isDated: boolean): StatedPeople | null {
  const stated = words
    .replace(/,?\s*(?:\((?:eds?|editors?|Hrsg)\.?\)|(?<=,\s)(?:eds?|editors?|Hrsg)\.?)$/, "")
    .replace(/(?<=[\s.-]\p{Lu})$/u, ".");
  const bare = oneFamilyFirst(stated) ?? stated;
  const people = parsePeople(bare, { isMarked: true }) ?? parsePeople(bare.replace(/\.$/, ""), { isMarked: true });
  if (people !== null || !isDated) return people;
  // `Plato. (c. 380 BCE).`
  const alone = parsePeople(`${bare.replace(/\.$/, "")} et al.`, { isMarked: true });
  return alone === null || alone.authors.length !== 1 ? null : { ...alone, isComplete: true };
}

/** Collects people and date. Returns whether the whole lead says who wrote the title after it. */
export function takeCitedLead(text: string, facts: FactCollector): boolean {
  const cited = facts.hasAuthors ? null : parseCitedLead(text);
  if (cited === null || !cited.isEnded) return false;
  facts.setPeople(cited.people);
  if (cited.date !== null) facts.takeCitedDate(cited.date);
  return true;
}

/** Collects the people before a title, with their date, however much shows that they are some. */
export function takePeopleBefore(text: string, facts: FactCollector): boolean {
  const name = text.replace(/[\s.,:]+$/, "");
  if (isLoneName(name)) return facts.takePeople(`by ${name}`);
  const isOne = oneFamilyFirst(text.trim().replace(/[\s,:;]+$/, "")) !== null;
  if (isOne) return takeCitedLead(/[.:]\s*$/.test(text) ? text : `${text}.`, facts);
  return facts.takePeople(text, { isMarked: true }) || takeCitedLead(text, facts);
}

/** The mark that ends a title in quotation marks is no part of what comes after it. */
export function withoutQuoteAtStart(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  if (first?.type !== "text" || !/^[.,]?["”»]/.test(first.text)) return pieces;
  return [{ ...first, text: first.text.replace(/^[.,]?["”»]/, "") }, ...others];
}
