import { isImpossibleDate, parseStatedDate } from "../../stated-date.ts";
import type { FactCollector } from "./facts.ts";
import { takeCitation } from "./groups.ts";
import { kindOfLabel } from "./link-kinds.ts";
import { type Piece, unlinkedText } from "./pieces.ts";
import { PRAISE } from "./read-facts.ts";
import { OF_THE_YEAR, takeVenueAndNickname } from "./title-ends.ts";
import { isAlsoWord, isDateOrVenue } from "./venues.ts";
import { hasWords } from "./words.ts";

/** Collects what comes before a title (date, venue, links) and returns the words that are left. */
export function readLead(pieces: readonly Piece[], facts: FactCollector): string {
  if (pieces.length === 0) return "";
  for (const piece of pieces) if (piece.type === "link") facts.addLink(piece);
  const bracketed = pieces.map((piece, at) =>
    isMarkedFact(piece) && !/[[(【]\s*$/.test(pieces[at - 1]?.text ?? "")
      ? { ...piece, text: `[${piece.text.trim()}] ` }
      : piece,
  );
  let text = withoutOrnament(unlinkedText(bracketed));
  for (let before = ""; before !== text; ) {
    before = text;
    text = takeDateAtStart(takeGroupAtStart(text, facts), facts);
  }
  return takePeopleAndOthers(text, facts) || takeYearAndSource(text, facts) ? "" : text;
}

/** `2023 CVPR`, `2021 Journal of Caves`, if that is all. */
function takeYearAndSource(text: string, facts: FactCollector): boolean {
  const [, year, source] = /^((?:19|20)\d\d),? (\p{Lu}[^:：]{1,100})$/u.exec(text) ?? [];
  if (year === undefined || source === undefined || OF_THE_YEAR.test(source)) return false;
  return facts.takeDateOrVenue(text) || facts.takeSource(`${source} ${year}`);
}

/**
 * `2022 NBT`, `2023 Genome biology`, `2023 arXiv multimodal`: in brackets before a title a year is its date, whatever comes after it.
 * @returns the other words; null if there is no year
 */
function takeYearInGroup(words: string, facts: FactCollector): string | null {
  // `2018 Nature Biotechnology, CCA`
  const [, named = words, remark = ""] = /^((?:19|20)\d\d\s[^,]{2,80}),\s(\S.*)$/.exec(words) ?? [];
  if (takeYearAndSource(named, facts)) return remark;
  const [, year, others] = /^((?:19|20)\d\d),?\s(\S.{1,80})$/.exec(words) ?? [];
  if (year === undefined || others === undefined || OF_THE_YEAR.test(others)) return null;
  facts.takeDateOrVenue(year);
  if (/^\p{Ll}\p{Lu}\p{L}+$/u.test(others)) {
    facts.setVenue(others);
    return "";
  }
  const [venue = "", more = ""] = others.split(/,?\s+(.*)/s, 2);
  return facts.takeDateOrVenue(venue) ? more : others;
}

/** `[paper]`, `(Blog 2018)` */
function isLabel(words: string, facts: FactCollector): boolean {
  if (kindOfLabel(words) === null) return false;
  facts.takeDateOrVenue(/\s((?:19|20)\d\d)$/.exec(words)?.[1] ?? "");
  return true;
}

function isMarkedFact({ type, isBold, isCode, text }: Piece): boolean {
  return (
    (isBold || (isCode && type === "text")) && !/^\s*[[(【]/.test(text) && !isAlsoWord(text) && isDateOrVenue(text)
  );
}

/** Whether a label that has no link names what a work can be about. */
function isSubject(words: string): boolean {
  const kind = kindOfLabel(words);
  return kind !== null && kind !== "paper" && kind !== "other";
}

/** `6, 2023`, if that is all: in brackets before a title a month in digits, and no volume, comes before a year. */
function withMonthInDigits(words: string): string {
  return words.replace(/^\s*(0?[1-9]|1[0-2]),?\s((?:19|20)\d\d)\s*$/, "$2-$1");
}

const DATE_IN_BRACKETS = /^\s*[[(【]([^[\]()【】]{4,40})[\])】][\s:,-]*$/;

/** Whether a text is nothing but a date or a venue in brackets. */
export function isDateInBrackets(text: string): boolean {
  const words = DATE_IN_BRACKETS.exec(text)?.[1];
  return words !== undefined && isDateOrVenue(withMonthInDigits(words));
}

/** How a work was presented. */
const DISTINCTION = /^(?:oral|spotlight|highlight|poster|best paper)(?: award| presentation)?$/i;

/** `[ICLR 2022] …` or `[paper] …`. */
function takeGroupAtStart(whole: string, facts: FactCollector): string {
  const text = withoutOrnament(whole.replace(/^[[(【]\s*[\])】]\s*/, ""));
  const [found, inside = ""] = /^[[(【]([^[\]()【】]*)[\])】]\s*[:,-]?\s*/.exec(text) ?? [];
  const words = withMonthInDigits(inside);
  if (/^\[\d{1,3}\]$/.test(text)) return "";
  if (found === undefined || isAlsoWord(words)) return text;
  // `[模型] | [A title](…)` says what the work is about
  if (isSubject(words) && /^\|?\s*$/.test(text.slice(found.length))) return text;
  if (facts.takeDatesAndVenues(words) || isLabel(words, facts) || facts.takeDatedSource(words))
    return text.slice(found.length);
  // `(Lee 2024) …`, `(Lee et al., 2024) …`
  if (hasWords(text.slice(found.length)) && takeCitation(words, facts)) return text.slice(found.length);
  const nickname = DISTINCTION.test(words) || PRAISE.test(words) ? words : takeVenueAndNickname(words, facts);
  if (nickname !== null) return `${nickname === "" ? "" : `【${nickname}】`}${text.slice(found.length)}`;
  const left = takeYearInGroup(words, facts);
  if (left !== null) return `${left === "" ? "" : `(${left}) `}${text.slice(found.length)}`;
  // `(2021, recordings available) …`
  const [, date, others] = /^([^,;]{4,20})[,;]\s*(\S.*)$/.exec(words) ?? [];
  const isDated = date !== undefined && parseStatedDate(date) !== null && facts.takeDateOrVenue(date);
  return isDated ? `(${others}) ${text.slice(found.length)}` : text;
}

/** `2024-06: …`, `ICLR 2022 - …` or `2024/06 …`. */
function takeDateAtStart(text: string, facts: FactCollector): string {
  const [found, words] = /^(\S+(?:\s+\d{4}(?:[./-]\d{1,2})?)?)\s*(?:[:：|,]|\s[-–—]|$)\s*/.exec(text) ?? [];
  if (found !== undefined && words !== undefined) {
    // `TIP: Faster Caves` of CAVE is called so
    const isName = facts.hasVenue && !/\d/.test(words);
    if (!isName && !isAlsoWord(words) && facts.takeDateOrVenue(words)) return text.slice(found.length);
    if (isImpossibleDate(words)) {
      facts.setImpossibleDate(words.replace(/[:：,]$/, ""));
      return text.slice(found.length);
    }
  }
  const [date, digits] = /^((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)\s+/.exec(text) ?? [];
  if (date !== undefined && digits !== undefined && facts.takeDateOrVenue(digits)) return text.slice(date.length);
  // `2017,A title`, `2016 ICRA, A title`
  const [before, year] = /^((?:19|20)\d\d(?:\s\p{Lu}{2,10})?)\s?[,，]\s?(?=\p{Lu})/u.exec(text) ?? [];
  return before !== undefined && year !== undefined && facts.takeDateOrVenue(year) ? text.slice(before.length) : text;
}

/** `A. Author et al. (2018)`, if that is all. */
function takePeopleAndOthers(text: string, facts: FactCollector): boolean {
  const [, people, year] = /^(.{3,200}?\bet al\.?)[\s,.:]*(?:\(?((?:19|20)\d\d)\)?)?[\s,.:]*$/.exec(text) ?? [];
  if (people === undefined || !facts.takePeople(people)) return false;
  if (year !== undefined) facts.takeDateOrVenue(year);
  return true;
}

/** `———. 2010.`, `––. (2011).`: dashes instead of the people of the reference above. */
const SAME_PEOPLE_BEFORE = /^\s*(?:[-–—―]{2,10}|_{2,20}|—)(?:[.,]\s|\s\((?:1[5-9]|20)\d\d)/;

/** Drops what means nothing at the beginning: emoji, check boxes, stars, bullets, numbers with a dot. */
export function withoutOrnament(text: string): string {
  // most texts begin with a letter
  if (/^[a-z]/i.test(text) || SAME_PEOPLE_BEFORE.test(text)) return text.trimEnd();
  return text
    .replace(
      /^(?:\s|\p{Extended_Pictographic}|[\u200d\ufe0f\u20e3•·▪◦►▶★☆✓✔→←⭐*|\-–—:,]|<-{1,2}\s|\[[ xX]\](?=\s)|\[\d{1,3}\](?=\s)|\(?\d{1,3}[.)](?=\s))+/gu,
      (found) => (/^\s*\d[\d\s(]*$/.test(found) ? found : ""),
    )
    .trimEnd();
}
