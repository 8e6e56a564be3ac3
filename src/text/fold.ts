// Folding and comparing text: spellings that mean the same become equal, alike in every locale.
import { decompose } from "./compose.ts";

/** Lower case without accents or compatibility forms: `Schrödinger` → `schrodinger`, `Łukasz` → `lukasz`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return decompose(lower)
    .replace(NOT_LATIN.test(lower) ? /\p{M}/gu : /[\u0300-\u036f]/g, "")
    .replace(/[łøđßæœıðþ]/g, (letter) => FOLDED[letter] ?? letter);
}

/** Latin letters have few marks; a pattern for the marks of all scripts takes longer to compile. */
const NOT_LATIN = /[\u0370-\u1fff\u2070-\uffff]/;

const FOLDED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
};

/** The words of a text, folded: runs of letters and digits. Apostrophes and hyphens separate words too. */
export function words(text: string): string[] {
  return fold(text).match(wordPattern()) ?? [];
}

/** Only the letters and digits, folded: for comparing titles and names without their punctuation. */
export function squash(text: string): string {
  const folded = fold(text);
  return ASCII.test(folded) ? folded.replace(/[^a-z0-9]+/g, "") : (folded.match(wordPattern()) ?? []).join("");
}

const ASCII = /^[\x20-\x7e]*$/;

let knownWordPattern: RegExp | undefined;

/** Made when it is needed: V8 looks up all letters when it makes it. */
function wordPattern(): RegExp {
  knownWordPattern ??= /[\p{L}\p{N}]+/gu;
  return knownWordPattern;
}

/** Code-unit order: the same everywhere, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Unicode-safe slug: `Tests of Resilience to Dropouts/etc.` → `tests-of-resilience-to-dropouts-etc`. */
export function slug(text: string): string {
  return words(text.replace(/['’]/g, "")).join("-");
}
