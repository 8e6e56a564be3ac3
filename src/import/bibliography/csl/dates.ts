// Dates in CSL-JSON: in parts, as text, with a season or a doubt; and in the forms of those who write it otherwise.
import { type CslDate, type EdtfDate, edtfOfCsl, parseEdtf } from "../../../map/edtf.ts";
import { parseDateWords, saysWhyUndated } from "../date-words.ts";
import { isObject } from "./items.ts";

export interface ReadDate extends EdtfDate {
  /** What was written instead of a date; null: a date, or nothing. */
  readonly wrong: string | null;
  /** Whether the date says all that was written. */
  readonly isWhole: boolean;
}

const NOTHING: ReadDate = { published: null, issued: null, wrong: null, isWhole: true };

/** Null: this has not the form of a date at all. */
export function readCslDate(value: unknown): ReadDate | null {
  if (typeof value === "string") return readText(value);
  if (typeof value === "number") return readText(String(value));
  if (!isObject(value)) return null;
  const { "date-parts": parts, edtf: stated, raw, literal } = value;
  const edtf = parts === undefined ? null : edtfOfParts(parts, value);
  const text = [stated, raw, literal].find((each) => typeof each === "string" && each.trim() !== "");
  if (edtf === null && typeof text === "string") return readText(text);
  if (edtf === undefined) return null;
  if (edtf === null) return Object.keys(value).length === 0 || parts !== undefined ? NOTHING : null;
  const date = parseEdtf(edtf);
  if (date === null) return { ...NOTHING, wrong: edtf, isWhole: false };
  const isWhole =
    text === undefined && Array.isArray(parts) && parts.every((end) => end.length <= 3) && parts.length <= 2;
  return { ...date, wrong: null, isWhole };
}

/** In EDTF; null: no year; undefined: these are no parts of a date. */
function edtfOfParts(parts: unknown, { season, circa }: Readonly<Record<string, unknown>>): string | null | undefined {
  if (!Array.isArray(parts) || !parts.every((end) => Array.isArray(end) && end.every(isPart))) return undefined;
  const date: CslDate = {
    "date-parts": parts,
    ...((typeof season === "string" || typeof season === "number") && { season: seasonNumber(season) }),
    circa: circa !== undefined && circa !== false && circa !== "false" && circa !== 0 && circa !== "0" && circa !== "",
  };
  return edtfOfCsl(date);
}

function isPart(part: unknown): boolean {
  return part === null || (typeof part === "number" && Number.isInteger(part)) || /^-?\d{0,4}$/.test(String(part));
}

const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };

function seasonNumber(season: string | number): string | number {
  return SEASONS[String(season).toLowerCase()] ?? season;
}

function readText(text: string): ReadDate {
  const bare = text.trim();
  if (bare === "") return NOTHING;
  const date = parseEdtf(bare);
  if (date !== null) return { ...date, wrong: null, isWhole: true };
  const words = parseDateWords(bare);
  const read = words === null ? null : parseEdtf(words.date);
  if (words === null || read === null) return { ...NOTHING, wrong: saysWhyUndated(bare) ? null : bare, isWhole: false };
  return { ...read, wrong: null, isWhole: words.isWhole };
}
