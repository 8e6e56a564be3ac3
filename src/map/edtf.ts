// Dates of publication in EDTF (ISO 8601-2, levels 0 and 1), which BibLaTeX writes: ranges, seasons, doubt and unknown
// digits. A map sorts by the first date in them.
import { type PartialDate, parsePartialDate } from "./dates.ts";

/** What a date in EDTF states. */
export interface EdtfDate {
  /** The first date, as precise as it is known without doubt about its digits; null for `199X` or `../2004`. */
  readonly published: PartialDate | null;
  /** The text itself, where it says more than `published`; otherwise null. */
  readonly issued: string | null;
}

/** One date: year, month or season (21 to 41), day, time of day, and doubt. Digits may be unspecified. */
const DATE = /^(-?\d{1,4}X{0,3})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T[\d:.Z+-]*)?[~?%]?$/;

/** The date that `text` states in EDTF; null if it is not one. */
export function parseEdtf(text: string): EdtfDate | null {
  // as nearly all dates are
  const plain = parsePartialDate(text);
  if (plain !== null) return { published: plain, issued: null };
  const ends = text.split("/");
  if (ends.length > 2 || !ends.every((end) => isOpen(end) || isDate(end)) || ends.every(isOpen)) return null;
  const published = firstDate(ends[0] ?? "");
  return { published, issued: text === published ? null : text };
}

/** No date, at one side of a range. */
function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function isDate(text: string): boolean {
  const [, year = "", month, day] = DATE.exec(text) ?? [];
  if (!/^-?[\dX]{4}$/.test(year)) return false;
  const isSeason = month !== undefined && month >= "21" && month <= "41" && day === undefined;
  if (isSeason || month === undefined) return true;
  const known = [year.replace(/^-/, "").replaceAll("X", "0"), month.replace("XX", "01"), day?.replace("XX", "01")];
  return parsePartialDate(known.filter((part) => part !== undefined).join("-")) !== null;
}

/** As much of a date as is known: a season gives the year. */
function firstDate(text: string): PartialDate | null {
  const [, year = "", month = "XX", day = "XX"] = DATE.exec(text) ?? [];
  const isMonth = month >= "01" && month <= "12";
  const known = [year, ...(isMonth ? [month, ...(day === "XX" ? [] : [day])] : [])];
  return parsePartialDate(known.join("-"));
}

/** A date as CSL states it: https://docs.citationstyles.org/en/stable/specification.html#date-variables */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly (string | number | null)[])[] | undefined;
  /** 1 to 4 from spring to winter, or 21 to 24, as a number or as digits. */
  readonly season?: string | number | undefined;
  /** Whether the date is approximate. */
  readonly circa?: boolean | string | number | undefined;
  /** The date in words, or as the source has it. */
  readonly literal?: string | undefined;
  readonly raw?: string | undefined;
}

const FIRST_SEASON = 20;

/** The date in EDTF; null if it has no year. Whether that day exists is not checked. */
export function edtfOfCsl({ "date-parts": parts = [], season, circa }: CslDate): string | null {
  const ends = parts.slice(0, 2).map((end) => edtfOfParts(end, season === undefined ? null : Number(season)));
  if (ends[0] === undefined || ends[0] === "") return null;
  return ends.join("/") + (circa ? "~" : "");
}

function edtfOfParts(parts: readonly (string | number | null)[], season: number | null): string {
  const known = parts.filter((part) => part !== null && part !== "" && part !== 0 && part !== "0").map(String);
  const [year = ""] = known;
  if (year === "") return "";
  let date = year.startsWith("-") ? `-${year.slice(1).padStart(4, "0")}` : year.padStart(4, "0");
  for (const part of known.slice(1, 3)) date += `-${part.padStart(2, "0")}`;
  const isSeason = known.length === 1 && season !== null && season >= 1 && season <= 24;
  return isSeason ? `${date}-${seasonNumber(season)}` : date;
}

function seasonNumber(season: number): number {
  return season <= 4 ? season + FIRST_SEASON : season;
}

/** The same date for CSL; null for what CSL has no form for: doubt (`?`), unknown digits, open ranges. */
export function cslOfEdtf(text: string): CslDate | null {
  if (parsePartialDate(text) !== null) return { "date-parts": [text.split("-").map(Number)] };
  const isCirca = text.endsWith("~");
  const ends = text.replace(/~$/, "").split("/");
  const parts = ends.map((end) => /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(end)?.slice(1));
  if (ends.length > 2 || parts.some((each) => each === undefined)) return null;
  const numbers = parts.map((each) => (each ?? []).filter((part) => part !== undefined).map(Number));
  const [first = []] = numbers;
  const season = first.length === 2 && (first[1] ?? 0) > FIRST_SEASON ? (first[1] ?? 0) - FIRST_SEASON : null;
  if (numbers.slice(1).some(([, month = 0]) => month > 12) || (season !== null && numbers.length > 1)) return null;
  return {
    "date-parts": season === null ? numbers : [first.slice(0, 1)],
    ...(season !== null && { season }),
    ...(isCirca && { circa: true }),
  };
}
