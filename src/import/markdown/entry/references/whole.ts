// Whole references of most styles of citation: people, a title and where it appeared, in this order, with nothing left over.
// `Roe, A., & Doe, B. (2019). Title. Journal, 25(9), 6–61.`, `Roe A, Doe B. Title. Journal. 2019;25(9):6–61.`,
// `A. Roe, B. Doe, Title, Journal 25 (2019) 6–61.`, `Roe, Ann, and Ben Doe. "Title." In Caves, pp. 6-61. ACM, 2019.`
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { isMaker } from "../organizations.ts";
import { isInAbbreviation } from "../words.ts";
import { type ListedPeople, listedPeople } from "./listed-people.ts";
import { organizationOf } from "./people.ts";
import { splitQuoted } from "./quoted.ts";
import { bareTitle, type ReferenceForm, unmarked, type WrittenReference, YEAR } from "./reference.ts";
import { readTail } from "./tail.ts";

/** What comes after the people: a year with or without brackets, or only the mark that ends them. */
const DATED = new RegExp(
  `(?:\\.?,?\\s?\\(?(?:eds?|editors?)\\.?\\)?)?(?:[.,]?\\s\\((?<year>${YEAR})[a-z]?(?:,\\s(?<day>[^()]{3,24}))?\\)(?<after>[.:,]?)\\s|(?<mark>[.,]|(?<=\\.|\\p{Ll}))\\s(?<plain>${YEAR})[a-z]?(?:,\\s(?<month>[A-Z][a-z]{2,9}))?[.:,]\\s|(?<end>[.:,]|(?<=\\.))\\s)(?=\\S)`,
  "uy",
);
const ENDS = /[.?!]["”»’]?\s|[,;]\s|\s(?=[(["“])|["”]\s(?=in\s)/gu;
/** What a title does not go on with after a comma. */
const AFTER_COMMA = /^(?:in:?\s|\d{1,2}(?:st|nd|rd|th) ed|\(\d{4}\)\.?$)/;
const MIN_TITLE_LENGTH = 6;
/** No more ends of a title are tried. */
const MAX_ENDS = 20;

/** What goes on with people, or is the rest of a name. */
const NO_TITLE = /^(?:\p{Lu}\.|(?:and|&|et|und|y)\s|\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.|\p{Lu}\p{Ll}+[.,]\s)/u;

export const wholeReference: ReferenceForm = (marked) => {
  const text = unmarked(marked);
  for (const { people, end, isSure, needsVolume = false } of [...listedPeople(text), ...organizationIn(text)]) {
    DATED.lastIndex = end;
    const found = DATED.exec(text);
    const {
      year,
      day,
      plain = year,
      month = day,
      mark = "",
      after: stop = mark,
      end: ended = stop,
    } = found?.groups ?? {};
    if (found === null || !(isSure || plain !== undefined)) continue;
    const after = text.slice(end + found[0].length);
    const parts = NO_TITLE.test(after)
      ? null
      : titleAndTail(after, ended === "," && (plain === undefined || stop === ended), plain !== undefined);
    if (parts === null || (needsVolume && parts.publication?.volume == null) || isCutElsewhere(marked, after, parts))
      continue;
    const date = plain === undefined ? parts.date : month === undefined ? plain : `${month} ${plain}`;
    return { ...parts, people, date };
  }
  return null;
};

const MARKED = new RegExp(`${ITALIC_START}([^${ITALIC_END}]+)${ITALIC_END}(?<mark>[.,;]?)`, "u");

/** `*[A title](…)*, IEEE Trans. Cave. (TC), 2024`: the title ends where its italics and a mark do. */
function isCutElsewhere(marked: string, after: string, { title }: Parts): boolean {
  const [, words = "", mark = ""] = MARKED.exec(marked) ?? [];
  const isWhole = words !== "" && after.startsWith(words) && (mark !== "" || hasMark(words));
  return isWhole && bareTitle(words) !== title;
}

/** `GOAT: A title` names nobody: a year after the name shows who wrote it, or a word in it that only those who make things have. */
function organizationIn(text: string): readonly ListedPeople[] {
  const end = /[.:]\s|\s\(?\d/.exec(text)?.index ?? 0;
  const name = end === 0 ? null : organizationOf(text.slice(0, end));
  // `World Health Organization: Title. World Health Organization`
  const isEnded = name?.includes(" ") === true && (text[end] === "." || text.includes(name, end));
  if (name === null || !(isEnded || isMaker(name) || YEAR_AFTER.test(text.slice(end)))) return [];
  return [{ people: { authors: [], isComplete: true, organizations: [name] }, end, isSure: true }];
}

const YEAR_AFTER = new RegExp(`^\\.?\\s\\(?${YEAR}[).,:]`);

type Parts = Omit<WrittenReference, "people">;

/** Whether the quotation is the title: `"A quotation"—And more. Journal` goes on after it. */
function isQuoted(text: string, source: string): boolean {
  return /^\s*[.,;:(]/.test(source) || /[.,]["”»’]\s*$/.test(text.slice(0, text.length - source.length));
}

function titleAndTail(text: string, hasCommas: boolean, isDated: boolean): Parts | null {
  const quoted = splitQuoted(text);
  const read = quoted === null ? null : partsOf(quoted.title, quoted.source, isDated);
  if (read !== null || (quoted !== null && isQuoted(text, quoted.source))) return read;
  for (const { index, 0: mark } of [...text.matchAll(ENDS)].slice(0, MAX_ENDS)) {
    const source = text.slice(index + mark.length);
    if (
      index < MIN_TITLE_LENGTH ||
      isInAbbreviation(text, index) ||
      (mark.startsWith(",") && !hasCommas && !AFTER_COMMA.test(source))
    )
      continue;
    const parts = partsOf(text.slice(0, index + mark.trimEnd().length), source, isDated);
    if (parts !== null) return parts;
  }
  return null;
}

/** `Title, (2019).`, where no more is known */
const ONLY_YEAR = new RegExp(`^\\((${YEAR})\\)\\.?$`);

/** `(2019). More`, before which are people. */
const YEAR_FIRST = new RegExp(`^\\(${YEAR}\\)[.,:]?\\s\\p{L}`, "u");
/** No title: `A title. In Proceedings of …` */
const HAS_SOURCE = /[.?!]["”]?\s(?:In:?\s\p{Lu}|Proceedings\sof\s)/u;

function hasMark(title: string): boolean {
  return /[.,?!]$/.test(title);
}

function partsOf(title: string, source: string, isDated: boolean): Parts | null {
  const [, year] = hasMark(title) ? (ONLY_YEAR.exec(source) ?? []) : [];
  if (year !== undefined) return { title: bareTitle(title), date: year, source: "" };
  const tail = HAS_SOURCE.test(title) || (!isDated && YEAR_FIRST.test(source)) ? null : readTail(source);
  return tail === null || !(isDated || tail.date !== null) ? null : { title: bareTitle(title), ...tail };
}
