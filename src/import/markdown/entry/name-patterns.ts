// Pieces of patterns for names, years and what joins them. Each form of an entry puts them together in its own way.

/** A year in which listed works appear. References reach further back: see `YEAR` in references/reference.ts. */
export const MODERN_YEAR = "(?:19|20)\\d\\d";

/** Words in small letters between given name and family name. */
export const PARTICLE_WORDS =
  "van von vom zu zur ter ten de del della der den di da dos du la le el al bin ibn y e af ul ur ud".split(" ");

/** `van `, `d'`: what a family name can begin with. */
export const PARTICLE = `(?:(?:${PARTICLE_WORDS.join("|")}|do|i)\\s|[dl]['’])`;

/** `Doe`, `Müller-Roe`: one word. */
export const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]+";

/**
 * A word with a small letter in it: `Doe`, not `DNA`. It is split at the first of them, because a word that can be read in several ways
 * doubles the time of each list of people.
 */
export const CAPITALISED_WORD = "\\p{Lu}[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}'’-]*\\p{Ll}[\\p{L}\\p{M}'’-]*";

/** `Doe`, `d'Ascoli`, `van der Berg` */
export const FAMILY_NAME = `${PARTICLE}{0,3}${NAME_WORD}`;

/** `and`, as it is between the last two of several people. */
export const AND = "(?:and|und|et|y|&)";

/** `et al.`, with or without its full stop and its space. */
export const ET_AL = "et\\.?\\s?al\\b\\.?";

const HAS_ET_AL = new RegExp(`\\b${ET_AL}`, "i");

/** Whether `et al.` says that there are more people. */
export function hasEtAl(text: string): boolean {
  return HAS_ET_AL.test(text);
}

/** What says at the end of a list of people that there are more. */
export const OTHERS_AT_END = new RegExp(
  `[\\s,]*(?:\\b${ET_AL}|\\band (?:many )?(?:others|authors)|\\band colleagues|\\sy otros|\\se outros|\\set autres|\\sund andere|\\su\\.\\s?a|\\sи др|\\sy cols?|…|\\.\\.\\.|等)\\.?$`,
  "i",
);
