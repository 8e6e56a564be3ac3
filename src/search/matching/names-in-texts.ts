// Where words of a map in a row spell an abbreviation, by their beginnings.
import { initialsInside } from "../index/compound-initials.ts";
import { STOP_WORD } from "../index/initial-pairs.ts";
import { Kept } from "../index/kept.ts";
import { OccurrencesBuilder } from "../index/occurrences.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { stemOf } from "../index/stem.ts";
import { isStopWord } from "../index/stop-words.ts";
import type { Beginning } from "../index/term-codes.ts";
import { FIELDS } from "../index/text-table.ts";
import { EXPANSIONS, MAX_WORDS_IN_ROW, NAME_FIELDS } from "../weights.ts";
import { type Expansion, nameSpelt, wordsLeftOut } from "./likely-names.ts";

/** By number of a field: whether it has names. */
const IS_NAME: readonly boolean[] = FIELDS.map((field) => NAME_FIELDS.has(field));

/** Words that spell an abbreviation. */
interface SpeltName {
  readonly name: string;
  /** Their stems. */
  readonly key: string;
  /** How many words they are. */
  readonly length: number;
  readonly leftOut: number;
}

/** Words in a row that were compared. */
interface ComparedWords {
  /** The number of the first one. */
  readonly word: number;
  readonly count: number;
  /** What they spell. */
  readonly name: SpeltName | null;
  /** Others with the same hash. */
  readonly other: ComparedWords | undefined;
}

/** What words are compared with. */
interface Spelling {
  readonly abbreviation: string;
  readonly minLetters: number;
  /** By a hash of the numbers of their terms. */
  readonly compared: Map<number, ComparedWords>;
}

export class NamesInTexts {
  private readonly initials = new Kept<string, { readonly inside: string | null }>();

  constructor(private readonly index: SearchIndex) {}

  /** Where words in a row spell an abbreviation, by the stems of the words. At most once in a text. */
  find(abbreviation: string, minLetters: number): Expansion[] {
    const found = new Map<
      string,
      Pick<SpeltName, "name" | "leftOut"> & { occurrences: OccurrencesBuilder; isWhole: boolean }
    >();
    const { texts } = this.index;
    const spelling = { abbreviation, minLetters, compared: new Map() };
    let [lastText, endOfLast] = [-1, 0];
    for (const word of this.wordsThatMayBegin(abbreviation, minLetters)) {
      if (word < endOfLast) continue;
      const name = this.nameAt(word, spelling);
      if (name === null) continue;
      const text = texts.textOfWord(word);
      if (text === lastText) continue;
      if (!this.isName(text) && texts.wordCount(text) !== name.length) continue;
      lastText = text;
      endOfLast = texts.firstWord(text + 1);
      const expansion = found.get(name.key) ?? {
        name: name.name,
        leftOut: name.leftOut,
        occurrences: new OccurrencesBuilder(),
        isWhole: false,
      };
      expansion.occurrences.add(text, word - texts.firstWord(text), name.length);
      const isInitials = name.length === abbreviation.length && name.leftOut === 0;
      expansion.isWhole ||= isInitials && texts.wordCount(text) === name.length;
      found.set(name.key, expansion);
    }
    return [...found.values()].map((each) => ({ ...each, occurrences: each.occurrences.finish() }));
  }

  /**
   * The numbers of the words at which a name may begin, in order, some twice: the word after has the second letter of the abbreviation,
   * or the third after a compound, or is a stop word, or the word itself has several letters of it.
   */
  private wordsThatMayBegin(abbreviation: string, minLetters: number): Uint32Array {
    const { index } = this;
    const initial = abbreviation.charAt(0);
    const maySpell = this.spellingTest(abbreviation, minLetters);
    const seconds = new Set([abbreviation.charAt(1), abbreviation.charAt(2), STOP_WORD]);
    const words = [...seconds].flatMap((second) => index.initialPairs.find(initial, second, maySpell));
    // the first word of 3DGS is 3D
    const letters = abbreviation.slice(0, /^\d/.test(abbreviation) ? 2 : Math.min(minLetters, abbreviation.length));
    for (const { term } of index.termsWithPrefix(letters)) {
      if (isStopWord(term)) continue;
      const occurrences = index.occurrencesOf(term);
      for (let at = 0; at < occurrences.count; at += 1) {
        const text = occurrences.textAt(at);
        if (occurrences.lengthAt(at) !== 1 || !this.isName(text)) continue;
        const word = index.texts.firstWord(text) + occurrences.positionAt(at);
        if (maySpell(word)) words.push(word);
      }
    }
    return Uint32Array.from(words).sort();
  }

  /** A test that rules out nearly all words at which no name begins. */
  private spellingTest(abbreviation: string, minLetters: number): (word: number) => boolean {
    const { index } = this;
    const beginnings: Beginning[] = [];
    // a word that gives several letters gives at least two: three, or one less where the third is an s
    for (let at = 0; minLetters <= abbreviation.length && at + 2 <= abbreviation.length; at += 1) {
      const [from, to] = index.termRange(abbreviation.slice(at, at + 2));
      if (from < to) beginnings.push({ at, from, to });
    }
    const maxWords = abbreviation.length + EXPANSIONS.maxStopWords;
    const termAt = (word: number): number => index.termNumberAt(word);
    return index.termCodes.spellingTest(abbreviation, { termAt, beginnings, maxWords });
  }

  /** The words from one on that spell an abbreviation; null if they do not. The same words are only compared once. */
  private nameAt(word: number, { abbreviation, minLetters, compared }: Spelling): SpeltName | null {
    const { index } = this;
    const maxWords = abbreviation.length + EXPANSIONS.maxStopWords;
    let [hash, count] = [0, 0];
    // no word has the number after a text
    for (let term = index.termNumberAt(word); term > 0 && count < maxWords; term = index.termNumberAt(word + count)) {
      hash = (Math.imul(hash, 31) + term) | 0;
      count += 1;
    }
    const sameHash = compared.get(hash);
    for (let each = sameHash; each !== undefined; each = each.other) {
      if (each.count === count && this.areSameTerms(each.word, word, count)) return each.name;
    }
    const name = this.nameOf(
      Array.from({ length: count }, (_, at) => index.termAt(word + at)),
      abbreviation,
      minLetters,
    );
    compared.set(hash, { word, count, name, other: sameHash });
    return name;
  }

  private areSameTerms(word: number, other: number, count: number): boolean {
    const { index } = this;
    for (let at = 0; at < count; at += 1) {
      if (index.termNumberAt(word + at) !== index.termNumberAt(other + at)) return false;
    }
    return true;
  }

  private nameOf(terms: readonly string[], abbreviation: string, minLetters: number): SpeltName | null {
    const rules = { minLetters, initialsInside: this.initialsInside };
    const spelt = nameSpelt(terms, abbreviation, rules);
    return (
      spelt && {
        name: spelt.join(" "),
        key: spelt.map(stemOf).join(" "),
        length: spelt.length,
        leftOut: wordsLeftOut(spelt, abbreviation, rules),
      }
    );
  }

  /** The names that spell an abbreviation in the texts that have it, by stems: “DSD: Dense-Sparse-Dense Training”. */
  beside(abbreviation: string, minLetters: number): ReadonlySet<string> {
    const { texts } = this.index;
    const spelling = { abbreviation, minLetters, compared: new Map() };
    const found = new Set<string>();
    for (const text of this.index.occurrencesOf(abbreviation).texts.subarray(0, EXPANSIONS.maxExplaining)) {
      const end = Math.min(texts.firstWord(text + 1), texts.firstWord(text) + MAX_WORDS_IN_ROW);
      for (let word = texts.firstWord(text); word < end; word += 1) {
        const name = this.nameAt(word, spelling);
        if (name !== null && name.length > 1) found.add(name.key);
      }
    }
    return found;
  }

  /** Whether a text is a name: a title, a keyword. */
  isName(text: number): boolean {
    return IS_NAME[this.index.texts.fieldNumberAt(text)] === true;
  }

  /** `ae` for autoencoder. */
  readonly initialsInside = (term: string): string | null => {
    return this.initials.get(term, () => ({ inside: initialsInside(term, (word) => this.index.has(word)) })).inside;
  };
}
