// The beginnings of words inside a word: `ae` for autoencoder.

/** The shortest part of a compound, in letters, whose initial an abbreviation may contain: auto|encoder. */
const MIN_PART_OF_COMPOUND = 4;

/** What compounds begin with whose second part the map may not have as a word. */
const FIRST_PARTS: ReadonlySet<string> = new Set(
  "auto counter cross data electro hydro hyper inter macro meta micro multi neuro photo spatio super thermo".split(" "),
);

/**
 * The initials of the two words that a term consists of; null if it is not a compound.
 * @param isWord whether the map has a word
 */
export function initialsInside(term: string, isWord: (word: string) => boolean): string | null {
  let initials: string | null = null;
  for (let at = MIN_PART_OF_COMPOUND; at <= term.length - MIN_PART_OF_COMPOUND; at += 1) {
    const own = term.charAt(0) + term.charAt(at);
    if (FIRST_PARTS.has(term.slice(0, at))) return own;
    if (isWord(term.slice(at))) initials = own;
  }
  return initials;
}
