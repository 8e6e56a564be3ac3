// People by their family name and initials, as PubMed and many journals write them: “Kahana MJ” for Michael J. Kahana.
import { fold } from "../text/fold.ts";

/** How initials fit a person: `full` if the person has all of them; `partial` if fewer of the person's are known. */
export type InitialsFit = "full" | "partial";

const SUFFIX = /^(?:jr|sr|i{2,3}|iv)$/i;
const MAX_INITIALS = 3;
let capitals: RegExp | undefined;

/** Whether a word of a name is written as initials: `M`, `MJ`, `MJR`. */
export function areInitials(word: string): boolean {
  // made when it is needed: V8 looks up all capitals when it makes it
  capitals ??= /^\p{Lu}+$/u;
  return word.length <= MAX_INITIALS && capitals.test(word);
}

/**
 * The initials of a person's other names, folded; null if the family name is not where a name has it: at the end, or before
 * initials alone.
 * @param words of the name, as it is written
 * @param family the position of the family name
 */
export function initialsOf(words: readonly string[], family: number): string | null {
  const [before, after] = [words.slice(0, family), words.slice(family + 1)];
  const isLast = before.length > 0 && after.every((word) => SUFFIX.test(word));
  const isFirst = !isLast && after.length > 0 && after.every((word) => areInitials(word) || SUFFIX.test(word));
  if (!isLast && !isFirst) return null;
  const given = (isLast ? before : after).filter((word) => !SUFFIX.test(word) && word !== word.toLowerCase());
  return fold(given.map((word) => (areInitials(word) ? word : word.charAt(0))).join("")) || null;
}

/** How initials, folded, fit a person who has these; null: they are another person's. */
export function fitOfInitials(initials: string, ofPerson: string): InitialsFit | null {
  if (ofPerson.startsWith(initials)) return "full";
  return initials.startsWith(ofPerson) ? "partial" : null;
}

/** A name as somebody writes it who knows the family name and initials. */
export interface NameWithInitials {
  /** Folded. */
  readonly family: readonly string[];
  /** Folded. */
  readonly initials: string;
  /** Whether the initials are capitals, so that they are nothing else. */
  readonly isCapital: boolean;
  /** Whether they are written together: `MJ`. */
  readonly isTogether: boolean;
}

/** The ways to read a text as a family name with initials after or before it. */
export function namesWithInitials(text: string): NameWithInitials[] {
  const words = wordsAsWritten(text);
  const last = words.findLastIndex((word) => !mayBeInitials(word));
  const first = words.findIndex((word) => !mayBeInitials(word));
  const [after, before] = [words.slice(last + 1), words.slice(0, first < 0 ? 0 : first)];
  // a short family name: `Li MJ`
  const readings = [
    [words.slice(0, -1), words.slice(-1)],
    [words.slice(1), words.slice(0, 1)],
    [words.slice(0, last + 1), after],
    [words.slice(before.length), before],
  ] as const;
  return readings.flatMap(([family, initials]) => {
    const letters = fold(initials.join(""));
    if (family.length === 0 || letters === "" || letters.length > MAX_INITIALS) return [];
    const isTogether = initials.length === 1 && letters.length > 1;
    return { family: family.map(fold), initials: letters, isCapital: initials.every(areInitials), isTogether };
  });
}

function mayBeInitials(word: string): boolean {
  return word.length === 1 || areInitials(word);
}

/** How a person's name fits; null: it is another person's. */
export function fitOfName(name: string, { family, initials, isCapital }: NameWithInitials): InitialsFit | null {
  const words = wordsAsWritten(name);
  const folded = words.map(fold);
  const known = initialsOf(words, folded.lastIndexOf(family.at(-1) ?? ""));
  if (known === null || !family.every((word) => folded.includes(word))) return null;
  const fit = fitOfInitials(initials, known);
  return fit === "full" || isCapital ? fit : null;
}

let anyWord: RegExp | undefined;

function wordsAsWritten(text: string): string[] {
  anyWord ??= /[\p{L}\p{N}\p{M}]+/gu;
  return text.match(anyWord) ?? [];
}
