// Which words an abbreviation stands for, of those whose letters it has: many words have some letters by accident.
import type { Occurrences } from "../index/occurrences.ts";
import { type SpellingRules, spells } from "../index/spelling-out.ts";
import { isStopWord } from "../index/stop-words.ts";
import { ABBREVIATION_LENGTH, EXPANSIONS } from "../weights.ts";

/** A name that an abbreviation is made of. */
export interface Expansion {
  readonly name: string;
  readonly occurrences: Occurrences;
  /** How many stop words it has of which the abbreviation has no letter. */
  readonly leftOut: number;
  /** Whether a title or another name consists of it, and each of its words gives a letter. */
  readonly isWhole: boolean;
}

/** The first of the terms, as many as spell an abbreviation; the more, the fewer letters of each. */
export function nameSpelt(
  terms: readonly string[],
  abbreviation: string,
  rules: SpellingRules,
): readonly string[] | null {
  for (let length = terms.length; length > 1; length -= 1) {
    const name = terms.slice(0, length);
    // a compound is no abbreviation of its parts: `metafont`
    if (spells(abbreviation, name, rules)) return name.join("") === abbreviation ? null : name;
  }
  return null;
}

/** How many stop words a name has of which its abbreviation has no letter: one of “recall and selective attention” (RSA). */
export function wordsLeftOut(name: readonly string[], abbreviation: string, rules: SpellingRules): number {
  const significant = name.filter((term) => !isStopWord(term));
  const all = spells(abbreviation, significant, rules) ? significant.length : abbreviation.length;
  return Math.max(0, name.length - all);
}

/** Whether one of two words gives several letters, and the other its initial, as many words do by accident: “climate change” is not CLIC. */
export function isBeginningAndInitial(
  abbreviation: string,
  [first = "", second = "", third]: readonly string[],
): boolean {
  if (third !== undefined || abbreviation.length <= ABBREVIATION_LENGTH.min) return false;
  return first.startsWith(abbreviation.slice(0, -1)) || second.startsWith(abbreviation.slice(1));
}

/**
 * The most frequent names. Where many occur once, they only have these initials by accident, unless a title consists of one:
 * “Latent Dirichlet Allocation”.
 */
export function mostFrequent(found: readonly Expansion[], abbreviation: string, uses: number): Expansion[] {
  const mostOccurrences = Math.max(0, ...found.map(({ occurrences }) => occurrences.count));
  const isShort = abbreviation.length <= ABBREVIATION_LENGTH.min;
  const whole = mostOccurrences > 1 || isShort ? [] : found.filter(({ isWhole }) => isWhole);
  if (whole.length > 0 && uses <= EXPANSIONS.maxUsesOfAccident) return whole.slice(0, EXPANSIONS.max);
  const isAmbiguous = found.length > EXPANSIONS.max || isShort;
  // an abbreviation that is used often, but spelt out once at most, stands for something else
  if (mostOccurrences === 1 && (isAmbiguous || uses > EXPANSIONS.maxUsesOfAccident)) return [];
  const weights = found.map(weightOf);
  const least = EXPANSIONS.minShare * Math.max(0, ...weights);
  return found.filter((_, at) => (weights[at] ?? 0) >= least).slice(0, EXPANSIONS.max);
}

/**
 * Of two names as frequent, the one is meant of which the abbreviation has more words: “low rank adaptation”, rather than “low
 * rank”, by LoRA. One that leaves words out has the letters more easily by accident: “recall and selective attention” of RSA; and
 * so has one with letters of stop words: “keen and nimble” of KAN.
 */
function weightOf({ name, occurrences, leftOut }: Expansion): number {
  const terms = name.split(" ");
  const words = terms.length - leftOut - 1;
  const ofStopWords = terms.filter(isStopWord).length - leftOut;
  return occurrences.count * words * EXPANSIONS.leftOut ** (leftOut + Math.max(0, ofStopWords));
}
