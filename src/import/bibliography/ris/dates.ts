// Dates in RIS: `2005/12/24/Christmas`, in which every part but the year can be missing, and what exporters write instead.
import { parsePartialDate } from "../../../map/dates.ts";
import { type EdtfDate, parseEdtf } from "../../../map/edtf.ts";
import { findMonth } from "../../../text/months.ts";
import { parseDateWords, saysWhyUndated, type WrittenDate } from "../date-words.ts";
import type { RisRecord } from "./record.ts";

/** The tags of dates of publication, the most exact first. */
const TAGS = ["DA", "PY", "Y1"] as const;

export interface PublicationDate extends EdtfDate {
  /** What was written instead of a date; null: a date, or nothing. */
  readonly wrong: string | null;
}

/** The date of publication. Lines that say more than it, or something else, are not taken. */
export function takeDate(record: RisRecord): PublicationDate {
  const written = TAGS.flatMap((tag) => record.values(tag));
  const year = written.filter((text) => !text.startsWith("0000")).flatMap((text) => /^\d{4}/.exec(text) ?? [])[0];
  const parse = (text: string): WrittenDate | null =>
    parseRisDate(text) ?? (year === undefined ? null : parseRisDate(`${text} ${year}`));
  const [first, ...others] = written.flatMap((text) => parse(text)?.date ?? []);
  // a line can be more exact than the one before it
  const date = first === undefined ? null : (others.find((other) => other.startsWith(`${first}-`)) ?? first);
  record.takeWhere(TAGS, (text) => {
    const stated = parse(text);
    return stated?.isWhole === true && date !== null && saysAll(date, stated.date);
  });
  const wrong = date === null ? (written.find((text) => !saysWhyUndated(text)) ?? null) : null;
  return { ...(parseEdtf(date ?? "") ?? { published: null, issued: null }), wrong };
}

/** Whether a date in EDTF begins with the other one. */
function saysAll(date: string, other: string): boolean {
  return date.startsWith(other) && /^(?:[-/~?%]|$)/.test(date.slice(other.length));
}

const SLASHES = /^(\d{4})(?:[/.-](\d{0,2})(?:[/.-](\d{0,2}))?)?(?:\/(.*))?$/;
const SEASONS: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};

function parseRisDate(text: string): WrittenDate | null {
  const [, year, month = "", day = "", other = ""] = SLASHES.exec(text) ?? [];
  if (year === undefined) return parseDateWords(text);
  if (year === "0000") return null;
  const parts = [year, month, day].map((part) => part.padStart(2, "0"));
  const given = parts.slice(0, Math.max(parts.indexOf("00"), 0) || parts.length).join("-");
  // of a day or month that does not exist, the year remains
  const date = parsePartialDate(given) ?? parsePartialDate(year);
  if (date === null) return null;
  return withOther({ date, isWhole: date === given && other === "" }, other.trim());
}

/** The part after the day: a season, a month, or a date that says more. */
function withOther({ date, isWhole }: WrittenDate, other: string): WrittenDate {
  const season = SEASONS[other.toLowerCase()];
  if (date.length === 4 && season !== undefined) return { date: `${date}-${season}`, isWhole: true };
  const edtf = parseEdtf(other);
  if (edtf !== null && edtf.published === date) return { date: other, isWhole: true };
  const month = date.length === 4 ? findMonth(other) : null;
  return month === null ? { date, isWhole } : { date: `${date}-${month}`, isWhole: false };
}
