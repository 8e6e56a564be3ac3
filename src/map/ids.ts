// Ids: citation keys of papers as scholars write them, and the slug paths of topics.

import { fold, slug } from "../text/fold.ts";
import { type PartialDate, yearOf } from "./dates.ts";

const NOT_TELLING = new Set("a the an on of in to for is are do does can not and what whats why how".split(" "));

/** Ids that are given, and how far the endings of each have come: thousands of equal ones are not tried anew. */
export class TakenIds {
  private readonly taken: Set<string>;
  private readonly numbers = new Map<string, number>();

  constructor(ids: Iterable<string> = []) {
    this.taken = new Set(ids);
  }

  add(id: string): void {
    this.taken.add(id);
  }

  /** Takes `base`, or where that is taken the first of `ending(2)`, `ending(3)`, … that is free. */
  take(base: string, ending: (number: number) => string): string {
    let id = base;
    for (let number = this.numbers.get(base) ?? 2; this.taken.has(id); number += 1) {
      id = ending(number);
      this.numbers.set(base, number);
    }
    this.taken.add(id);
    return id;
  }
}

/**
 * `cunningham2023sparse`; without an author the first two telling words of the title, without a year none. Plain
 * ASCII and lower case. A key that is taken gets `b`, `c`, …
 */
export function takeCitationKey(
  family: string | null,
  date: PartialDate | null,
  title: string,
  taken: TakenIds,
): string {
  const telling = title
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== "" && !NOT_TELLING.has(word));
  const year = date === null ? "" : String(yearOf(date));
  const author = plain(family ?? "");
  const base = author === "" ? `${telling.slice(0, 2).join("")}${year}` : `${author}${year}${telling[0] ?? ""}`;
  return takePaperId(base === "" ? "untitled" : base, taken);
}

/** The id, or where it is taken the same with `b`, `c`, … behind it. */
export function takePaperId(id: string, taken: TakenIds): string {
  return taken.take(id, (number) => id + letters(number));
}

/** `parent/slug-of-name`; two names can give one slug (`C` and `C++`): the later one gets a number. */
export function takeTopicId(parent: string | null, name: string, taken: TakenIds): string {
  const base = `${parent === null ? "" : `${parent}/`}${slug(name) || "topic"}`;
  return taken.take(base, (number) => `${base}-${number}`);
}

/** Letters and digits that ASCII has, folded; hyphens and apostrophes join. */
function plain(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, "");
}

/** b, c, … z, ba, bb, …: letters as digits, `a` being the key without a suffix. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest === 0 ? "" : letters(rest + 1)) + String.fromCharCode(97 + ((number - 1) % 26));
}
