// Whether a text says no more than another does: the poorer one of a later layer does not replace the richer one below it.
import { compose } from "../text/compose.ts";
import { fold, squash } from "../text/fold.ts";

/** Whether both have the same letters, apart from case and accents, and the same symbols: `C` is not `C++`. */
export function isSameText(one: string, other: string): boolean {
  if (one === other) return true;
  const letters = squash(one);
  return letters !== "" && letters === squash(other) && symbolsIn(one) === symbolsIn(other);
}

function symbolsIn(text: string): string {
  return (text.match(/[\p{S}#]/gu) ?? []).join("");
}

/** Whether it is the same text as the known one and has no capital, accent or punctuation mark that this lacks. */
export function addsNothing(text: string, known: string): boolean {
  if (text === known) return true;
  if (!isSameText(text, known) || (isShouted(known) && !isShouted(text))) return false;
  const [letters, others] = [lettersOf(text), lettersOf(known)];
  if (isShouted(text) && !isShouted(known)) return true;
  if (letters.length !== others.length) return false;
  let hasLess = false;
  for (const [at, letter] of letters.entries()) {
    const [own, other] = [formsOf(letter), formsOf(others[at] ?? "")];
    if ((own & ~other) !== 0) return false;
    hasLess ||= own !== other;
  }
  return hasLess || marksIn(text) <= marksIn(known);
}

/** Whether these are the first words of a longer text. */
export function isBeginning(text: string, longer: string): boolean {
  const [words, all] = [wordsOf(text), wordsOf(longer)];
  return words !== "" && all.startsWith(`${words} `);
}

/** Of two texts in two layers, the upper, unless it says what the lower does and nothing more. */
export function richerText(lower: string | null, upper: string | null): string | null {
  if (lower === null || upper === null) return upper ?? lower;
  return addsNothing(upper, lower) || isBeginning(upper, lower) ? lower : upper;
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function lettersOf(text: string): string[] {
  return compose(text).match(/[\p{L}\p{N}]/gu) ?? [];
}

function marksIn(text: string): number {
  return text.match(/\p{P}/gu)?.length ?? 0;
}

/** Whether it has several capitals and no small letter. */
export function isShouted(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && text === text.toUpperCase();
}

/** What a letter has that its plain form lacks: a case, 1, and an accent, 2. */
function formsOf(letter: string): number {
  const small = letter.toLowerCase();
  return (small === letter ? 0 : 1) | (fold(small) === small ? 0 : 2);
}
