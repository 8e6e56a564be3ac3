// Dates in RIS: `2005/12/24/Christmas`, in which every part but the year can be missing, and what exporters write instead.
import { parsePartialDate } from "../../../map/dates.ts";
import { type EdtfDate, parseEdtf } from "../../../map/edtf.ts";
import { findMonth } from "../../../text/months.ts";
import { parseStatedDate } from "../../stated-date.ts";
import type { RisRecord } from "./record.ts";

interface RisDate {
  /** In EDTF. */
  readonly date: string;
  /** Whether the date says all that was written. */
  readonly isWhole: boolean;
}

/** The tags of dates of publication, the most exact first. */
const TAGS = ["DA", "PY", "Y1"] as const;

/** In UTF-16 code units; nothing longer is a date. */
const MAX_LENGTH = 200;

export interface PublicationDate extends EdtfDate {
  /** What was written instead of a date; null: a date, or nothing. */
  readonly wrong: string | null;
}

/** The date of publication. Lines that say more than it, or something else, are not taken. */
export function takeDate(record: RisRecord): PublicationDate {
  const written = TAGS.flatMap((tag) => record.values(tag));
  const year = written.filter((text) => !text.startsWith("0000")).flatMap((text) => /^\d{4}/.exec(text) ?? [])[0];
  const parse = (text: string): RisDate | null =>
    text.length > MAX_LENGTH
      ? null
      : (parseRisDate(text) ?? (year === undefined ? null : parseRisDate(`${text} ${year}`)));
  const [first, ...others] = written.flatMap((text) => parse(text)?.date ?? []);
  // a line can be more exact than the one before it
  const date = first === undefined ? null : (others.find((other) => other.startsWith(`${first}-`)) ?? first);
  record.takeWhere(TAGS, (text) => {
    const stated = parse(text);
    return stated?.isWhole === true && (date === stated.date || `${date}`.startsWith(`${stated.date}-`));
  });
  const wrong = date === null ? (written[0] ?? null) : null;
  return { ...(parseEdtf(date ?? "") ?? { published: null, issued: null }), wrong };
}

const SLASHES = /^(\d{4})(?:[/.-](\d{0,2})(?:[/.-](\d{0,2}))?)?(?:\/(.*))?$/;
const SEASONS: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};

function parseRisDate(text: string): RisDate | null {
  const [, year, month = "", day = "", other = ""] = SLASHES.exec(text) ?? [];
  if (year === undefined) return parseWords(text);
  if (year === "0000") return null;
  const parts = [year, month, day].map((part) => part.padStart(2, "0"));
  const given = parts.slice(0, Math.max(parts.indexOf("00"), 0) || parts.length).join("-");
  // of a day or month that does not exist, the year remains
  const date = parsePartialDate(given) ?? parsePartialDate(year);
  if (date === null) return null;
  return withOther({ date, isWhole: date === given && other === "" }, other.trim());
}

/** The part after the day: a season, a month, or a date that says more. */
function withOther({ date, isWhole }: RisDate, other: string): RisDate {
  const season = SEASONS[other.toLowerCase()];
  if (date.length === 4 && season !== undefined) return { date: `${date}-${season}`, isWhole: true };
  const edtf = parseEdtf(other);
  if (edtf !== null && edtf.published === date) return { date: other, isWhole: true };
  const month = date.length === 4 ? findMonth(other) : null;
  return month === null ? { date, isWhole } : { date: `${date}-${month}`, isWhole: false };
}

/** `June 2016`, `3 Jul. 2016`, `27-30 June 2016`. */
function parseWords(text: string): RisDate | null {
  const stated = parseStatedDate(text) ?? parseStatedDate(text.replace(/^(.*\D)\s+(\d{4})$/s, "$2 $1"));
  if (stated !== null) return { date: stated, isWhole: true };
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text)?.[0];
  if (year === undefined) return null;
  const month = findMonth(text);
  return { date: month === null ? year : `${year}-${month}`, isWhole: false };
}
