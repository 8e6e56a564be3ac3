// Abbreviations that no glossary explains, and the names that they are made of: `ioi` finds “Indirect Object
// Identification”, and `minimum description length` finds MDL.
import { Kept } from "../index/kept.ts";
import type { Occurrences } from "../index/occurrences.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { initialsOf, spells } from "../index/spelling-out.ts";
import { stemOf } from "../index/stem.ts";
import { isStopWord } from "../index/stop-words.ts";
import { ABBREVIATION_LENGTH, EXPANSIONS, isPersonField, isProperName, LETTERS_OF_WORD } from "../weights.ts";
import { type Expansion, isBeginningAndInitial, mostFrequent } from "./likely-names.ts";
import { NamesInTexts } from "./names-in-texts.ts";
import type { WordForms } from "./word-forms.ts";

export class SpelledNames {
  private readonly expansions = new Kept<string, readonly Expansion[]>();
  private readonly ofNames = new Kept<string, readonly string[]>();
  private readonly inTexts: NamesInTexts;

  constructor(
    private readonly index: SearchIndex,
    private readonly forms: WordForms,
  ) {
    this.inTexts = new NamesInTexts(index);
  }

  /** Whether the map writes a term as an abbreviation. */
  isAbbreviation(term: string): boolean {
    return this.index.abbreviationsWith(term.charAt(0)).has(term);
  }

  /** The names that a word of a query abbreviates; a word that the map has is only meant so if it is an abbreviation. */
  expansionsOf(term: string, typed: string): readonly Expansion[] {
    // an abbreviation lost its last s like any plural: `dbm` of DBMS
    const withS = /[A-Za-z]S$/.test(typed) ? this.allExpansions(`${term}s`, true) : [];
    if (withS.length > 0) return withS;
    // the s of a plural is kept where most words have it in the singular: PPIs, GWASs
    const own = /[A-Z]s$/.test(typed) && term.endsWith("s") ? term.slice(0, -1) : term;
    const expansions = this.expansionsOfTerm(own, typed);
    return expansions.length > 0 || !/^[^aeiou]{3,}$/.test(typed) ? expansions : this.expansionsOfTerm(typed, typed);
  }

  private expansionsOfTerm(term: string, typed: string): readonly Expansion[] {
    const isWritten = this.isAbbreviation(term) || /[A-Z].*[A-Z]/.test(typed);
    if (isWritten) {
      const written = this.allExpansions(term, true);
      // the name of an organisation or venue has the initials of other words by accident: MIT is no “model in theory”
      if (this.isProperName(term))
        return written.filter(({ occurrences }) => occurrences.count >= EXPANSIONS.minFrequent);
      return written.length > 0 || this.index.has(term) ? written : this.frequentExpansions(term);
    }
    if (this.index.has(term)) return [];
    const hasDigit = /[a-z][24][a-z]/.test(term);
    if (!hasDigit && term.length > EXPANSIONS.maxUnwritten) return [];
    const expansions = term.length < EXPANSIONS.minUnwritten ? [] : this.allExpansions(term, hasDigit);
    const isMeant = ({ occurrences, isWhole }: Expansion): boolean =>
      isWhole || occurrences.count >= EXPANSIONS.minFrequent;
    if (expansions.some(isMeant)) return expansions;
    const frequent = this.frequentExpansions(term);
    if (frequent.length + expansions.length > 0) return [...frequent, ...expansions];
    // the s of a plural is kept after i and u, where most words have it in the singular: `ppis`
    return /[iu]s$/.test(term) ? this.allExpansions(term.slice(0, -1), false) : [];
  }

  /** Whether organisations or venues have a word in their name, and no title or other name of a thing. */
  private isProperName(term: string): boolean {
    const { texts } = this.index.occurrencesOf(term);
    return (
      texts.some((text) => isProperName(this.index.fieldOf(text)) && !isPersonField(this.index.fieldOf(text))) &&
      !texts.some((text) => this.inTexts.isName(text))
    );
  }

  /** Names that are frequent enough to be meant although few letters, or letters inside words, say so: `nf`, `gat`, `recsys`. */
  private frequentExpansions(term: string): readonly Expansion[] {
    const minLetters = term.length < EXPANSIONS.minUnwritten ? Number.POSITIVE_INFINITY : LETTERS_OF_WORD.minMixed;
    const found = this.expansionsBy(term, minLetters);
    return found.filter(({ name, occurrences }) => {
      // of three words, many words have some letters
      const isShort = term.length < EXPANSIONS.minUnwritten || name.split(" ").length === 2;
      return isShort && occurrences.count >= EXPANSIONS.minFrequent;
    });
  }

  /** The abbreviations in the map that are made of the words of a name, unless they are known to mean something else. */
  abbreviationsOf(terms: readonly string[]): readonly string[] {
    return terms.length < 2 ? [] : this.ofNames.get(terms.join(" "), () => this.findAbbreviations(terms));
  }

  private findAbbreviations(terms: readonly string[]): string[] {
    const key = terms.map(stemOf).join("");
    const initials = terms.map((term) => term.charAt(0)).join("");
    // of the name of a person, an abbreviation has the initial: “calorimeter Paganini” is not CALPAGAN
    const maxLetters = terms.some((term) => this.index.isInNames(term)) ? terms.length : Number.POSITIVE_INFINITY;
    return this.index
      .abbreviationsBeginning((terms[0] ?? "").charAt(0), this.secondLetters(terms))
      .filter((abbreviation) => {
        if (terms.includes(abbreviation) || terms.join("") === abbreviation) return false;
        if (abbreviation.length > maxLetters) return false;
        if (!this.isSpelt(abbreviation, terms) && !this.isSpelt(`${abbreviation}s`, terms)) return false;
        const explained = this.inTexts.beside(abbreviation, this.minLetters(abbreviation, true));
        // titles write “autoencoder” and “AutoEncoder”
        if (explained.size > 0) return [...explained].some((each) => each.replaceAll(" ", "") === key);
        const names = this.allExpansions(abbreviation, true);
        if (names.some(({ name }) => name.split(" ").map(stemOf).join("") === key)) return true;
        if (this.isOnlyWritten(abbreviation, terms)) return true;
        if (isBeginningAndInitial(abbreviation, terms)) return false;
        const isRepeated = names.some(({ occurrences }) => occurrences.count > 1);
        if (abbreviation.length <= ABBREVIATION_LENGTH.min || isRepeated || !this.isInName(abbreviation)) return false;
        // letters inside words occur by accident: “copyright memorization” is not CoME where texts have both words
        if (abbreviation !== initials && terms.every((term) => isStopWord(term) || !this.isNoWord(term))) return false;
        // words that a text has apart are asked for by themselves: “bayesian optimization autotuning” is not BOAT
        return !this.haveRarer(terms, abbreviation) && !this.haveText(terms);
      });
  }

  /** Whether no text can spell out the words of an abbreviation's initials, because none has one of them, although all others: “green” of GFP. */
  private isOnlyWritten(abbreviation: string, terms: readonly string[]): boolean {
    return (
      abbreviation.length > ABBREVIATION_LENGTH.min &&
      abbreviation === terms.map((term) => term.charAt(0)).join("") &&
      this.isInName(abbreviation) &&
      terms.filter((term) => !isStopWord(term) && this.isNoWord(term)).length === 1
    );
  }

  /** Whether no text has a term, but the names of people. */
  private isNoWord(term: string): boolean {
    const isName = (text: number): boolean => isPersonField(this.index.fieldOf(text));
    return this.occurrencesOfForms(term).every(({ texts }) => texts.every(isName));
  }

  /** Whether a term is much rarer than an abbreviation: “grokking phase transition” is about grokking, and not GPT. */
  private haveRarer(terms: readonly string[], abbreviation: string): boolean {
    const most = this.index.occurrencesOf(abbreviation).count / EXPANSIONS.timesAsFrequent;
    return terms.some((term) => {
      const count = isStopWord(term) ? 0 : sumOfCounts(this.occurrencesOfForms(term));
      return count > 0 && count < most;
    });
  }

  private occurrencesOfForms(term: string): Occurrences[] {
    return this.forms.withSameStem(term).map((form) => this.index.occurrencesOf(form));
  }

  /** Whether a title or another name has all of some terms, in any form and place. */
  private haveText(terms: readonly string[]): boolean {
    const [rarest, ...others] = terms
      .filter((term) => !isStopWord(term))
      .map((term) => this.occurrencesOfForms(term))
      .toSorted((a, b) => sumOfCounts(a) - sumOfCounts(b));
    const isInAll = (text: number): boolean =>
      others.every((forms) => forms.some((occurrences) => occurrences.has(text)));
    const isNameWithAll = (text: number): boolean => this.inTexts.isName(text) && isInAll(text);
    return rarest?.some(({ texts }) => texts.some(isNameWithAll)) ?? false;
  }

  /** Whether a title or another name has an abbreviation: in long texts, any letters occur by accident. */
  private isInName(abbreviation: string): boolean {
    const texts = this.index.occurrencesOf(abbreviation).texts.subarray(0, EXPANSIONS.maxExplaining);
    return texts.some((text) => this.inTexts.isName(text));
  }

  /** What the second letter can be of an abbreviation of a name: of the first word, or the initial of one of the next words. */
  private secondLetters(terms: readonly string[]): ReadonlySet<string> {
    const [first = "", ...others] = terms;
    const letters = new Set([first.charAt(1), (this.inTexts.initialsInside(first) ?? "").charAt(1)]);
    // one word may be left out, and stop words
    let wordsLeft = 2;
    for (const term of others) {
      if (wordsLeft === 0) break;
      for (const letter of initialsOf(term)) letters.add(letter);
      if (!isStopWord(term)) wordsLeft -= 1;
    }
    return letters;
  }

  private isSpelt(abbreviation: string, terms: readonly string[]): boolean {
    const { initialsInside } = this.inTexts;
    if (spells(abbreviation, terms, { initialsInside, minLetters: this.minLetters(abbreviation, true) })) return true;
    if (abbreviation.length < EXPANSIONS.minLengthToSkip) return false;
    return spells(abbreviation, terms, { initialsInside, minLetters: Number.POSITIVE_INFINITY, maxSkipped: 1 });
  }

  /** How many letters a word may give; see `SpellingRules`. */
  private minLetters(abbreviation: string, isLoose: boolean): number {
    if (!isLoose) return Number.POSITIVE_INFINITY;
    const isMixed = this.index.abbreviationsWith(abbreviation.charAt(0)).get(abbreviation) ?? false;
    return isMixed ? LETTERS_OF_WORD.minMixed : LETTERS_OF_WORD.min;
  }

  /** The names that the letters can stand for and that occur most often. Each abbreviation is looked up once. */
  private allExpansions(abbreviation: string, isLoose: boolean): readonly Expansion[] {
    return this.expansionsBy(abbreviation, this.minLetters(abbreviation, isLoose));
  }

  private expansionsBy(abbreviation: string, minLetters: number): readonly Expansion[] {
    const isPossible = abbreviation.length >= ABBREVIATION_LENGTH.min && /^\d?[a-z][a-z\d]*$/.test(abbreviation);
    if (!isPossible) return [];
    return this.expansions.get(`${abbreviation} ${minLetters}`, () =>
      mostFrequent(this.inTexts.find(abbreviation, minLetters), abbreviation, this.index.frequencyOf(abbreviation)),
    );
  }
}

function sumOfCounts(all: readonly Occurrences[]): number {
  return all.reduce((sum, { count }) => sum + count, 0);
}
