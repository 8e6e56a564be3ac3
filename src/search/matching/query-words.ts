// The words of a query as the map knows them: misspelt words are corrected, and neighbours joined that the map writes as
// one word.
import { fold } from "../../text/fold.ts";
import { type NearWord, nearestWords } from "../../text/nearest.ts";
import { Kept } from "../index/kept.ts";
import { isStopWord } from "../index/stop-words.ts";
import type { Token } from "../index/tokens.ts";
import {
  BEGINNING_RATIO,
  CONFIDENCE_PER_EDIT,
  EXPANSIONS,
  MAX_COMPOUND_WORDS,
  MAX_EDITS_OF_COMPOUND,
  MAX_NAME_WORDS,
  MAX_SHARE_APART,
  MISSPELT_IN_MAP,
} from "../weights.ts";
import { BesideEachOther, withSpacesInPlace } from "./beside-each-other.ts";
import { dividedWord, separateWords } from "./divided-word.ts";
import { scholarlyWords } from "./everyday-words.ts";
import type { MapLookup } from "./map-lookup.ts";
import type { QueryWord } from "./query-word.ts";
import { isGeneralWord } from "./significance.ts";
import { splitHits } from "./unit-hits.ts";

/** The terms of words, each as it is most likely meant. */
export function termsRead(words: readonly QueryWord[]): string[] {
  return words.map(({ token, readings }) => readings[0] ?? token.term);
}

/**
 * How many words, beginning with the one at `at`, are the longest name that the glossary knows or that the map
 * abbreviates; 0 if there is none.
 */
export function nameLengthAt(words: readonly QueryWord[], at: number, lookup: MapLookup): number {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - at); length > 1; length -= 1) {
    const terms = termsRead(words.slice(at, at + length));
    if (lookup.glossary.synonymsOf(terms) !== undefined) return length;
    if (lookup.spelledNames.abbreviationsOf(terms).length > 0) return length;
  }
  return 0;
}

function wordAsTyped(token: Token, typed: string): QueryWord {
  return { token, typed, readings: [token.term], confidence: 1 };
}

export class WordReader {
  private readonly misspelt = new Kept<string, readonly NearWord[]>();
  private readonly compounds = new Kept<string, boolean>();
  private readonly moreFrequent = new Kept<string, readonly string[]>();

  private readonly beside: BesideEachOther;

  constructor(private readonly lookup: MapLookup) {
    this.beside = new BesideEachOther(lookup);
  }

  /** @param text what the tokens were made of */
  read(tokens: readonly Token[], text: string): QueryWord[] {
    const placed = withSpacesInPlace(tokens, this.lookup);
    const words = placed.flatMap((_, at) => this.readWord(placed, at, text));
    return this.joinCompounds(this.beside.corrected(words), text);
  }

  /** The words of a name: it may have four letters and a mistake, and is not taken for a stop word. */
  readName(tokens: readonly Token[], text: string): QueryWord[] {
    return tokens.map((token) => {
      const typed = text.slice(token.start, token.end);
      return this.lookup.index.has(token.term) ? wordAsTyped(token, typed) : this.correct(token, typed);
    });
  }

  /** The word as the map knows it, or as the words that it may be a misspelling of. */
  private readWord(tokens: readonly Token[], at: number, text: string): readonly QueryWord[] {
    const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (token === undefined) return [];
    const { term } = token;
    const typed = text.slice(token.start, token.end);
    const isPartOfCompound =
      (previous !== undefined && this.lookup.index.has(previous.term + term)) ||
      (next !== undefined && this.lookup.index.has(term + next.term));
    if (isPartOfCompound) return [wordAsTyped(token, typed)];
    if (!this.isKnown(term, typed)) {
      const separate = separateWords(this.lookup, token, typed);
      if (separate !== null) return separate;
      if (splitHits(this.lookup, term).length > 0) return [wordAsTyped(token, typed)];
      const divided = dividedWord(this.lookup, term, typed);
      return [divided === null ? this.correct(token, typed) : { token, typed, ...divided }];
    }
    const alsoRead = this.moreFrequent.get(term, () => this.findMoreFrequent(term));
    return [alsoRead.length === 0 ? wordAsTyped(token, typed) : { ...wordAsTyped(token, typed), alsoRead }];
  }

  /** Words that are so much more frequent than a long one that it is rather a misspelling, which a text of the map has too. */
  private findMoreFrequent(term: string): readonly string[] {
    const { index, forms } = this.lookup;
    const { minLength, maxUses, ratio } = MISSPELT_IN_MAP;
    if (term.length < minLength || isStopWord(term)) return [];
    const uses = forms.withSameStem(term).reduce((sum, form) => sum + index.frequencyOf(form), 0);
    if (uses === 0 || (index.has(term) && uses > maxUses)) return [];
    return index
      .similarTerms(term, { maxEdits: 1, maxEditsOfOtherInitial: 0 })
      .filter((similar) => similar.term !== term && similar.frequency >= ratio * uses)
      .map((similar) => similar.term);
  }

  /** The words of the map that a word may be a misspelling of; itself if there are none. */
  private correct(token: Token, typed: string): QueryWord {
    const words = this.lookup.corrections.of(token.term, typed);
    const [best] = words;
    if (best === undefined) return wordAsTyped(token, typed);
    return {
      token,
      typed,
      readings: words.map(({ word }) => word),
      confidence: 1 - CONFIDENCE_PER_EDIT * (best.edits - 1),
    };
  }

  private isKnown(term: string, typed: string): boolean {
    const { index, glossary } = this.lookup;
    return (
      isStopWord(term) ||
      index.has(term) ||
      isGeneralWord(term) ||
      glossary.synonymsOf([term]) !== undefined ||
      scholarlyWords(term).length > 0 ||
      this.isBeginningOrForm(term, typed) ||
      this.isAbbreviation(term, typed)
    );
  }

  /** Whether words of the map have its stem, or begin with it; `mater` rather misspells a far more frequent word than those. */
  private isBeginningOrForm(term: string, typed: string): boolean {
    const { index, forms } = this.lookup;
    const start = fold(typed);
    const others = forms.of(term).filter(({ form, hasSameStem }) => hasSameStem || form.startsWith(start));
    if (others.length === 0 || others.some(({ hasSameStem }) => hasSameStem)) return others.length > 0;
    const [best] = this.lookup.corrections.of(term, typed);
    if (best === undefined || best.edits > 1) return true;
    const uses = others.reduce((sum, { form }) => sum + index.frequencyOf(form), 0);
    return index.frequencyOf(best.word) < BEGINNING_RATIO * uses;
  }

  /** Whether it abbreviates a name. A few have any letters by accident, so that a misspelling of a frequent word, or of who wrote something, is none. */
  private isAbbreviation(term: string, typed: string): boolean {
    const { index, spelledNames } = this.lookup;
    const expansions = spelledNames.expansionsOf(term, typed);
    if (expansions.length === 0 || /[A-Z].*[A-Z]/.test(typed)) return expansions.length > 0;
    const count = expansions.reduce((sum, { occurrences }) => sum + occurrences.count, 0);
    if (count >= EXPANSIONS.minFrequent) return true;
    const [best] = this.lookup.corrections.of(term, typed);
    if (best === undefined || best.edits > 1) return true;
    return !index.isInNames(best.word) && index.frequencyOf(best.word) < EXPANSIONS.minFrequent;
  }

  /** Neighbours that the map writes as one word become one, even if misspelt: `auto encoder`, `open ai`, `code 2 vec`. */
  private joinCompounds(words: readonly QueryWord[], text: string): QueryWord[] {
    const joined: QueryWord[] = [];
    for (let at = 0; at < words.length; ) {
      const nameLength = this.isOnlyOne(words.slice(at, at + 2)) ? 0 : nameLengthAt(words, at, this.lookup);
      const compound = nameLength > 0 ? null : this.compoundAt(words, at, text);
      const length = Math.max(compound?.parts?.length ?? nameLength, 1);
      joined.push(...(compound === null ? words.slice(at, at + length) : [compound]));
      at += length;
    }
    return joined;
  }

  /** Whether the map has two words only as one, so that they begin no name: `soft ware`. */
  private isOnlyOne([first, second]: readonly QueryWord[]): boolean {
    const { index } = this.lookup;
    if (first === undefined || second === undefined) return false;
    const [start, end] = [first.token.term, second.token.term];
    return (!index.has(start) || !index.has(end)) && index.has(start + end);
  }

  /** The longest compound of the words from `at` on that is in the map. */
  private compoundAt(words: readonly QueryWord[], at: number, text: string): QueryWord | null {
    for (let length = Math.min(MAX_COMPOUND_WORDS, words.length - at); length > 1; length -= 1) {
      const group = words.slice(at, at + length);
      if (isBroken(group, text)) continue;
      const compound = this.exactCompound(group, text) ?? (length === 2 ? this.misspeltCompound(group, text) : null);
      if (compound !== null) return compound;
    }
    return null;
  }

  /** The words as one that the map has, unless it has them more often as separate words of one text. */
  private exactCompound(words: readonly QueryWord[], text: string): QueryWord | null {
    const { index } = this.lookup;
    const parts = termsRead(words);
    const term = parts.join("");
    // the cheap test first: few words are parts of a compound
    if (!index.has(term) || parts.every(isStopWord)) return null;
    // a word that was corrected is not joined with another that should be
    const isCorrected = words.some(({ token, readings }) => readings[0] !== token.term);
    if (isCorrected && words.some((word) => this.isMisspelt(word))) return null;
    // who types a hyphen means one word
    const isTypedAsOne = words.every(({ token }, at) => at === 0 || token.isJoined);
    if (!isTypedAsOne && !this.isCompound(term, parts)) return null;
    const confidence = Math.min(...words.map((word) => word.confidence));
    return { ...joinedToken(words, text), readings: [term], confidence, parts };
  }

  /** Whether words are meant as one. Looked up once. */
  private isCompound(term: string, parts: readonly string[]): boolean {
    const { index, hits } = this.lookup;
    return this.compounds.get(parts.join(" "), () => {
      const together = index.frequencyOf(term) + hits.phrase(parts.map((part) => [part])).count;
      const apart = this.papersWithAll(parts.filter((part) => !isStopWord(part)));
      return apart <= MAX_SHARE_APART * together;
    });
  }

  /** In how many papers all terms occur, wherever they are. */
  private papersWithAll(terms: readonly string[]): number {
    const { index } = this.lookup;
    const [rarest, ...others] = terms.toSorted((a, b) => index.frequencyOf(a) - index.frequencyOf(b));
    if (rarest === undefined) return 0;
    let papers = this.papersWith(rarest, () => true);
    for (const term of others) {
      const left = papers;
      papers = this.papersWith(term, (paper) => left.has(paper));
    }
    return papers.size;
  }

  private papersWith(term: string, isMeant: (paper: number) => boolean): Set<number> {
    const { index } = this.lookup;
    const papers = new Set<number>();
    for (const text of index.occurrencesOf(term).texts) {
      for (const paper of index.texts.ownersAt(text).papers) if (isMeant(paper)) papers.add(paper);
    }
    return papers;
  }

  /** Whether a word that no text has is the misspelling of one. */
  private isMisspelt({ token, readings, typed }: QueryWord): boolean {
    return (
      !readings.some((term) => this.lookup.index.has(term)) && this.correct(token, typed).readings[0] !== token.term
    );
  }

  /** The words as one that is misspelt. Two words of the map, or two misspelt ones, are more likely just these. */
  private misspeltCompound(words: readonly QueryWord[], text: string): QueryWord | null {
    const { index } = this.lookup;
    const parts = words.map(({ token }) => token.term);
    // a stop word is no part of a misspelt one: “to read” is not `tolead`
    if (parts.some(isStopWord)) return null;
    if (words.every((word) => word.readings.every((term) => index.has(term)) || this.isMisspelt(word))) return null;
    const joined = parts.join("");
    const [best] = this.misspelt.get(joined, () => nearestWords(joined, index, { maxEdits: MAX_EDITS_OF_COMPOUND }));
    if (best === undefined) return null;
    return {
      ...joinedToken(words, text),
      readings: [best.word],
      confidence: 1 - CONFIDENCE_PER_EDIT * best.edits,
      parts,
    };
  }
}

/** Whether a comma, a full stop or the like is between words, so that they are no compound: “Zhou, Z.H., Isolation forest”. */
function isBroken(words: readonly QueryWord[], text: string): boolean {
  const ends = words.slice(0, -1).map(({ token }, at) => text.slice(token.end, words[at + 1]?.token.start));
  return ends.some((between) => /[.,;:!?()]/.test(between));
}

/** The token and the text of words that are read as one. */
function joinedToken(words: readonly QueryWord[], text: string): Pick<QueryWord, "token" | "typed"> {
  const term = words.map(({ token }) => token.term).join("");
  const start = words[0]?.token.start ?? 0;
  const end = words.at(-1)?.token.end ?? start;
  return { token: { term, start, end, isJoined: false }, typed: text.slice(start, end) };
}
