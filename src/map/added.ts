// When a reader added a work to her list: the programs for bibliographies each keep it in a field of their own.
import { type PartialDate, parsePartialDate } from "./dates.ts";
import type { ExtraField, Paper } from "./model.ts";

/** Whether a field states when its reader added a work. */
export function isAddedField({ name }: Pick<ExtraField, "name">): boolean {
  return NAMES.includes(name.toLowerCase());
}

/** What BibDesk, JabRef and Zotero call it. The first is what we write. */
const NAMES = ["date-added", "creationdate", "timestamp", "dateadded"];

/** The field that states this date. */
export function addedField(added: PartialDate): ExtraField {
  return { format: "bibtex", name: "date-added", value: added };
}

/** The day on which its reader added the work; null: nobody kept it. */
export function addedDate({ extra }: Pick<Paper, "extra">): PartialDate | null {
  if (extra.length === 0) return null;
  for (const name of NAMES) {
    const stated = extra.find((field) => field.name.toLowerCase() === name)?.value;
    const [, year, month, day] = typeof stated === "string" ? (DAY.exec(stated) ?? []) : [];
    const added = year === undefined ? null : parsePartialDate(`${year}-${month}-${day}`);
    if (added !== null) return added;
  }
  return null;
}

/** `2026-11-26`, `2013-10-01 12:00:00 +0000`, `2024.01.31`. */
const DAY = /^\s*(\d{4})[-./](\d\d)[-./](\d\d)(?!\d)/;
