// Dates in bibliographies that are written in words or in no standard form.
import { findMonth } from "../../text/months.ts";
import { parseStatedDate } from "../stated-date.ts";

/** In UTF-16 code units; nothing longer is a date. */
const MAX_LENGTH = 200;

export interface WrittenDate {
  /** In EDTF. */
  readonly date: string;
  /** Whether the date says all that was written. */
  readonly isWhole: boolean;
}

/** `June 2016`, `3 Jul. 2016`, `27-30 June 2016`, `c. 1996`, `1996–2004`; null if no year is in it. */
export function parseDateWords(text: string): WrittenDate | null {
  if (text.length > MAX_LENGTH) return null;
  const bare = text.trim();
  const stated = parseStatedDate(bare) ?? parseStatedDate(bare.replace(/^(.*\D)\s+(\d{4})$/s, "$2 $1"));
  if (stated !== null) return { date: stated, isWhole: true };
  const [, start, end] = /^(\d{4})\s*[-–—_/]\s*(\d{4})$/.exec(bare) ?? [];
  if (start !== undefined && end !== undefined) return { date: `${start}/${end}`, isWhole: true };
  const circa = /^(?:c|ca|circa)\.?\s*(\d{4})$/i.exec(bare)?.[1];
  if (circa !== undefined) return { date: `${circa}~`, isWhole: true };
  const year = /(?<!\d)(?:1\d|20)\d\d(?!\d)/.exec(bare)?.[0];
  if (year === undefined) return null;
  const month = findMonth(bare);
  return { date: month === null ? year : `${year}-${month}`, isWhole: false };
}

/** What is written instead of the date of a work that has none yet, or of which nobody knows it. */
const INSTEAD_OF_DATE =
  /^\W*(?:in press|forthcoming|to appear|to be published|submitted(?: to .{1,80})?|under review|in review|accepted|in prep(?:aration|\.)?|unpublished|undated|no date|n\.? ?d|im druck|im erscheinen|zur veröffentlichung|o\. ?j|sous presse|à paraître|en prensa|en preparación|próximamente|no prelo|in stampa|в печати|印刷中|待发表)\W*$/iu;

/** Whether a text in the place of a date says why there is none, which is no mistake. */
export function saysWhyUndated(text: string): boolean {
  return text.length <= MAX_LENGTH && INSTEAD_OF_DATE.test(text);
}
