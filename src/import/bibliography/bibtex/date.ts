// The date of a BibTeX entry: BibLaTeX's `date` in EDTF, or BibTeX's `year`, `month` and `day`.
import { type PartialDate, parsePartialDate } from "../../../map/dates.ts";
import { type EdtfDate, parseEdtf } from "../../../map/edtf.ts";
import { parseForeignMonth } from "../../../text/foreign-months.ts";
import { findMonth, MONTH_NAMES, parseMonthName } from "../../../text/months.ts";
import { parseStatedDate, toPartialDate } from "../../stated-date.ts";
import { saysWhyUndated } from "../date-words.ts";

export interface DateFields {
  readonly date: string | null;
  readonly year: string | null;
  /** May hold the days too: `12 June`, `June 12--15`. */
  readonly month: string | null;
  readonly day: string | null;
  /** The language of the work, which decides between months of the same name. */
  readonly language: string | null;
}

export interface ParsedDate extends EdtfDate {
  /** The fields that say more than the date, or something else: `c. 1999`, `June 12--15`. */
  readonly kept: readonly (keyof DateFields)[];
  /** A text that has the form of a date and is none, or is in the place of a date. */
  readonly impossible: string | null;
}

/** More than any date has; what is longer is not read as one. */
const MAX_LENGTH = 60;
const NO_DATE: EdtfDate = { published: null, issued: null };

const NOTHING: ParsedDate = { ...NO_DATE, kept: [], impossible: null };

/** The date, as precise as the fields are sure of it. */
export function parseDateFields(fields: DateFields): ParsedDate {
  const { date, year } = fields;
  if (date === null && year === null && fields.month === null && fields.day === null) return NOTHING;
  const whole = date === null ? null : parseWholeDate(date);
  if (whole === null) return parseYearFields(fields);
  const isSame = year === null || (whole.published?.startsWith(year) ?? false);
  return { ...whole, kept: isSame ? [] : ["year"], impossible: null };
}

/** A date in EDTF, or in any form in which people write one. */
function parseWholeDate(text: string): EdtfDate | null {
  if (text.length > MAX_LENGTH) return null;
  const edtf = parseEdtf(text.replace(/--|[–—]/g, "/"));
  if (edtf !== null) return edtf;
  const published = parseStatedDate(text);
  return published === null ? null : { published, issued: null };
}

function parseYearFields(fields: DateFields): ParsedDate {
  const [year, month] = [short(fields.year ?? fields.date), short(fields.month)];
  const digits = /^\d{3,4}$/.test(year) ? year.padStart(4, "0") : /(?:^|\D)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(year)?.[1];
  const kept = keptFields(fields);
  if (digits === undefined) {
    const edtf = parseEdtf(year) ?? NO_DATE;
    const isMistake = year !== "" && edtf === NO_DATE && !saysWhyUndated(year);
    return { ...edtf, issued: null, kept, impossible: isMistake ? year : null };
  }
  const number = parseMonth(month, fields.language);
  const day = /^\d{1,2}$/.exec(short(fields.day))?.[0] ?? dayOf(month.replace(/\d+\s?[月월]/, ""));
  const published =
    toPartialDate(digits, number, day) ?? toPartialDate(digits, number, null) ?? parsePartialDate(digits);
  const isDate = fields.date === null || !/^\d[\d/.-]*$/.test(fields.date);
  return {
    published,
    issued: null,
    kept: kept.filter((name) => !isGivenBack(fields[name] ?? "", name, published)),
    impossible: isDate ? null : fields.date,
  };
}

function keptFields(fields: DateFields): (keyof DateFields)[] {
  const names = ["date", "year", "month", "day"] as const;
  return names.filter((name) => fields[name] !== null);
}

/** Whether the date states what the field states. */
function isGivenBack(text: string, name: keyof DateFields, published: PartialDate | null): boolean {
  const [year = "", month = "", day = ""] = published?.split("-") ?? [];
  if (name === "year") return text.padStart(4, "0") === year;
  if (name === "day") return text.padStart(2, "0") === day;
  return name === "month" && month !== "" && (isMonthName(text, month) || text.padStart(2, "0") === month);
}

/** Whether the text is the month's name or abbreviation in English and nothing else. */
function isMonthName(text: string, month: string): boolean {
  const name = text.toLowerCase().replace(/\.$/, "");
  return name.length >= 3 && MONTH_NAMES[Number(month) - 1]?.toLowerCase().startsWith(name) === true;
}

/** `06` for `jun`, `12 June`, `Juni` or `6`. */
function parseMonth(text: string, language: string | null): string | null {
  const number = text.replace(/\s?[月월]$/, "");
  if (number === "" || /^\d+$/.test(number)) return findMonth(number);
  const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  for (const word of words) {
    const english = parseMonthName(word);
    if (english !== null && isMonthName(word, english)) return english;
    const foreign = parseForeignMonth(word, language);
    if (foreign !== null) return foreign;
  }
  return findMonth(text);
}

/** The only day in a `month` field; null for a span of days. */
function dayOf(month: string): string | null {
  const days = month.match(/\d{1,2}(?!\d)/g) ?? [];
  return days.length === 1 && /\p{L}/u.test(month) ? (days[0] ?? null) : null;
}

function short(text: string | null): string {
  return text === null || text.length > MAX_LENGTH ? "" : text.trim();
}
