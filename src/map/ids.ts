// Ids: the citation keys of papers, and the slug paths of topics.
import { fold, slug } from "../text/fold.ts";
import { type PartialDate, yearOf } from "./dates.ts";

const INSIGNIFICANT = new Set("a the an on of in to for is are do does can not and what whats why how".split(" "));

/** Ids in use, and the latest ending of each, so that thousands of equal ids cost no more than others. */
export class TakenIds {
  private readonly taken: Set<string>;
  private readonly numbers = new Map<string, number>();

  constructor(ids: Iterable<string> = []) {
    this.taken = new Set(ids);
  }

  add(id: string): void {
    this.taken.add(id);
  }

  /** Takes `base`, or if it is taken the first of `ending(2)`, `ending(3)`, … that is free. */
  take(base: string, ending: (number: number) => string): string {
    const latest = this.numbers.get(base);
    let id = base;
    if (latest !== undefined || this.taken.has(base)) {
      let number = latest ?? 1;
      do {
        number += 1;
        id = ending(number);
      } while (this.taken.has(id));
      this.numbers.set(base, number);
    }
    this.taken.add(id);
    return id;
  }
}

/**
 * First author's family name, year and first significant word of the title, such as `cunningham2023sparse`. Without an
 * author, the first two significant words; without a date, no year. ASCII, lower case; `paper2024` where neither author nor
 * title has a letter of that sort. A key that is taken gets `b`, `c`, … after it.
 */
export function takeCitationKey(
  family: string | null,
  date: PartialDate | null,
  title: string,
  taken: TakenIds,
): string {
  const year = date === null ? "" : String(yearOf(date));
  const author = plain(family ?? "");
  const base =
    author === ""
      ? `${significantWords(title, 2).join("")}${year}`
      : `${author}${year}${significantWords(title, 1)[0] ?? ""}`;
  return takePaperId(base === year ? `paper${year}` : base, taken);
}

/** The first of them, at most `count`. */
function significantWords(title: string, count: number): string[] {
  const found: string[] = [];
  for (const word of title.split(/\s+/)) {
    const bare = plain(word);
    if (bare !== "" && !INSIGNIFICANT.has(bare)) found.push(bare);
    if (found.length === count) break;
  }
  return found;
}

/** The id, or if it is taken the same with `b`, `c`, … after it. */
export function takePaperId(id: string, taken: TakenIds): string {
  return taken.take(id, (number) => id + letters(number));
}

/** `parent/slug-of-name`. Two names can have the same slug (`C` and `C++`): the later one gets a number. */
export function takeTopicId(parent: string | null, name: string, taken: TakenIds): string {
  const base = `${parent === null ? "" : `${parent}/`}${slug(name) || "topic"}`;
  return taken.take(base, (number) => `${base}-${number}`);
}

/** The ASCII letters and digits of folded text; hyphens and apostrophes join words. */
function plain(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, "");
}

/** b, c, … z, ba, bb, …: letters as digits, where `a` is the key without a suffix. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest === 0 ? "" : letters(rest + 1)) + String.fromCharCode(97 + ((number - 1) % 26));
}
