// Citation keys as scholars write them: first author's family name, year, first telling word of the title.
import { type PartialDate, yearOf } from "../map/dates.ts";
import { fold } from "../map/text.ts";

const NOT_TELLING = new Set("a the an on of in to for is are do does can not and what whats why how".split(" "));

/**
 * `cunningham2023sparse`; without an author the first two telling words of the title, without a year none. Plain
 * ASCII and lower case. A key in `taken` gets `b`, `c`, …
 * @param numbers how far the letters of a key have come, kept between calls: thousands of equal keys are not tried anew
 */
export function citationKey(
  family: string | null,
  date: PartialDate | null,
  title: string,
  taken: { has(id: string): boolean },
  numbers = new Map<string, number>(),
): string {
  const telling = title
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== "" && !NOT_TELLING.has(word));
  const year = date === null ? "" : String(yearOf(date));
  const author = plain(family ?? "");
  const base = author === "" ? `${telling.slice(0, 2).join("")}${year}` : `${author}${year}${telling[0] ?? ""}`;
  return unused(base === "" ? "untitled" : base, taken, numbers);
}

/** Letters and digits that ASCII has, folded; hyphens and apostrophes join. */
function plain(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, "");
}

function unused(base: string, taken: { has(id: string): boolean }, numbers: Map<string, number>): string {
  if (!taken.has(base)) return base;
  for (let number = numbers.get(base) ?? 2; ; number += 1) {
    const id = base + suffix(number);
    if (taken.has(id)) continue;
    numbers.set(base, number);
    return id;
  }
}

/** b, c, … z, ba, bb, …: letters as digits, `a` being the key without a suffix. */
function suffix(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest === 0 ? "" : suffix(rest + 1)) + String.fromCharCode(97 + ((number - 1) % 26));
}
