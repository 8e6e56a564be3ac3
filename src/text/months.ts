// The twelve months: their English names, abbreviations and numbers. Every reader and writer of dates uses this list.

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `Jan` to `Dec`. */
export const MONTH_ABBREVIATIONS: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3));

/** The month with this number, from 1, in three letters: `Jul` for 7. Null for any other number. */
export function monthAbbreviation(month: number): string | null {
  return MONTH_ABBREVIATIONS[month - 1] ?? null;
}

/** `07` for any word that begins with the first three letters of a month: `jul`, `July`. Otherwise null. */
export function parseMonthName(word: string): string | null {
  const start = word.slice(0, 3).toLowerCase();
  return monthNumber(MONTH_ABBREVIATIONS.findIndex((name) => name.toLowerCase() === start));
}

/** `07` for `jul`, `July`, `7` or `12 July`; null where the text contains no month. */
export function findMonth(text: string): string | null {
  const number = /^\s*(0?[1-9]|1[0-2])\s*$/.exec(text)?.[1];
  if (number !== undefined) return number.padStart(2, "0");
  const name = NAME_IN_TEXT.exec(text)?.[1];
  return name === undefined ? null : parseMonthName(name);
}

const NAME_IN_TEXT = new RegExp(`(?:^|[^a-z])(${MONTH_ABBREVIATIONS.join("|")})[a-z]*`, "i");

/** `07` for `july` or an abbreviation of it that somebody may type (`jul`, `jul.`); null for any other word. */
export function parseTypedMonth(word: string): string | null {
  if (word.length < 3) return null;
  const [typed, start] = [word.toLowerCase(), word.toLowerCase().replace(/\.$/, "")];
  const names = MONTH_NAMES.map((name) => name.toLowerCase());
  return monthNumber(names.findIndex((name) => name.startsWith(start) && (typed.length <= 4 || name === typed)));
}

/** @param index from 0; a negative one means that no month was found */
function monthNumber(index: number): string | null {
  return index < 0 ? null : String(index + 1).padStart(2, "0");
}
