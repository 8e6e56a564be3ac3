// What the words of a query mean in a map: divides them into units and finds the matches of each.

import { NO_OCCURRENCES, Occurrences } from "../index/occurrences.ts";
import type { SearchedText } from "../index/searched-text.ts";
import { isStopWord } from "../index/stop-words.ts";
import { type Token, tokenise } from "../index/tokens.ts";
import {
  EXPANSIONS,
  GLOSSARY_SIMILARITY,
  isPersonField,
  MATCH_QUALITY,
  MAX_WORDS_IN_ROW,
  MIN_LENGTH_OF_SURE_CORRECTION,
  SIGNIFICANCE,
} from "../weights.ts";
import { alternativesIn } from "./alternatives.ts";
import { exactHits, type HitGroup, hitCount, hitsAt, initialismHits, TextsWithHits } from "./hits.ts";
import type { MapLookup } from "./map-lookup.ts";
import type { QueryUnit } from "./query-unit.ts";
import type { QueryWord } from "./query-word.ts";
import { nameLengthAt, termsRead, WordReader } from "./query-words.ts";
import { besideSpecific, isQuestion, ofName, significanceOf } from "./significance.ts";
import { type ExpandedHits, glossaryHits, phraseHits, scholarlyHits, spelledHits, wordHits } from "./unit-hits.ts";

/** Words in a row: the text that they were cut of, and all of them as they are read. */
interface Row {
  readonly text: string;
  readonly terms: readonly string[];
}

/** How many words of a row belong together. */
interface Extent extends Row {
  readonly length: number;
}

export class QueryReader {
  private readonly wordReader: WordReader;

  constructor(private readonly lookup: MapLookup) {
    this.wordReader = new WordReader(lookup);
  }

  /** The units of words in a row; stop words only count if there are no others. */
  units(text: string): QueryUnit[] {
    const tokens = tokenise(text).slice(0, MAX_WORDS_IN_ROW);
    if (tokens.length === 0) return [];
    if (tokens.every(({ term }) => isStopWord(term))) return [this.phrase(text)];
    const alternatives = alternativesIn(text, this.lookup.index);
    if (alternatives.length > 1) return this.anyOf(alternatives, text);
    const units: QueryUnit[] = [];
    let from = 0;
    for (const { at, length, occurrences } of this.lookup.people.find(tokens, text)) {
      const name = typedText(tokens.slice(at, at + length), text);
      units.push(...this.unitsOfWords(tokens.slice(from, at), text), literalUnit(name, exactHits(occurrences)));
      from = at + length;
    }
    return [...units, ...this.unitsOfWords(tokens.slice(from), text)];
  }

  /** A unit that any of the alternatives answers, and one of each, which say little: a paper with several comes first. */
  private anyOf(alternatives: readonly string[], text: string): QueryUnit[] {
    const units = alternatives.map((each): QueryUnit => {
      const [only, ...others] = this.units(each);
      if (only !== undefined && others.length === 0) return only;
      const words = this.wordReader.read(tokenise(each), each);
      return this.unit(words, { text: each, terms: termsRead(words) });
    });
    const hits = units.flatMap((unit) => unit.hits);
    const isGuessed = units.every((unit) => unit.isGuessed === true);
    const ofEach = units.map((unit) => ({ ...unit, significance: SIGNIFICANCE.alternative }));
    return [{ ...literalUnit(text, hits), isGuessed }, ...ofEach];
  }

  /** The units of words that name nobody by initials. */
  private unitsOfWords(tokens: readonly Token[], text: string): readonly QueryUnit[] {
    const words = this.wordReader.read(tokens, text);
    const isAsked = isQuestion(text);
    const row = { text, terms: termsRead(words) };
    const units = new Map<string, QueryUnit>();
    for (let at = 0; at < words.length; ) {
      const length = Math.max(1, nameLengthAt(words, at, this.lookup));
      const group = words.slice(at, at + length);
      const key = termsRead(group).join(" ");
      // a word that is repeated asks for nothing else
      const unit = units.has(key) ? null : this.unitAt(words, at, { ...row, length });
      if (unit !== null) {
        units.set(key, { ...unit, significance: significanceOf(group, unit, { isAsked, wordCount: words.length }) });
      }
      at += length;
    }
    const isPhrase = !isAsked && words.every(({ token }) => !isStopWord(token.term));
    const weighed = isAsked ? [...units.values()] : besideSpecific([...units.values()], isPhrase);
    return isPhrase ? withHead(weighed) : weighed;
  }

  private unitAt(words: readonly QueryWord[], at: number, extent: Extent): QueryUnit | null {
    const { length } = extent;
    return length > 1 ? this.unit(words.slice(at, at + length), extent) : this.single(words, at, extent);
  }

  /** The unit of one word; null for a stop word. */
  private single(words: readonly QueryWord[], at: number, row: Row): QueryUnit | null {
    const group = words.slice(at, at + 1);
    if (!isStopWord(group[0]?.readings[0] ?? "")) return this.withInitials(this.unit(group, row), words, at);
    return this.isFamilyName(words, at) ? this.inNames(this.unit(group, row)) : null;
  }

  /** Whether a word that is usually a stop word is a name here, because it follows an initial: “K. He”. */
  private isFamilyName(words: readonly QueryWord[], at: number): boolean {
    const [initial, name] = [words[at - 1]?.token.term, words[at]?.token.term];
    if (initial?.length !== 1 || name === undefined) return false;
    return this.lookup.names.withInitial(initial, name).length > 0;
  }

  /** The unit of a given name, with the authors of whom the map has only the initial; and the reverse. */
  private withInitials(unit: QueryUnit, words: readonly QueryWord[], at: number): QueryUnit {
    const given = words[at]?.token.term;
    // initials may be between: “Jeremy R. Manning”
    const name = words.slice(at + 1).find(({ token }) => token.term.length > 1)?.readings[0];
    if (given === undefined || name === undefined) return unit;
    const matches = this.lookup.names.afterGivenName(given, name);
    if (matches.length === 0) return unit;
    const known = new TextsWithHits(unit.hits);
    const found = matches.filter((match) => !known.has(match.given.text));
    return { ...unit, hits: [...unit.hits, ...initialismHits(Occurrences.of(found.map((match) => match.given)))] };
  }

  /** Words that have to occur next to each other, in order; those joined by a hyphen also as one word. */
  phrase(text: string): QueryUnit {
    const tokens = tokenise(text).slice(0, MAX_WORDS_IN_ROW);
    const terms = tokens.map(({ term }) => term);
    const { hits } = this.lookup;
    const apart = hits.phrase(terms.map((term) => [term]));
    const joined = joinedTerms(tokens);
    const together = joined.length < terms.length ? hits.phrase(joined.map((term) => [term])) : NO_OCCURRENCES;
    const unit = literalUnit(typedText(tokens, text), exactHits(apart.count > 0 ? apart : together));
    return { ...unit, significance: ofName(terms.filter((term) => !isStopWord(term)).length) };
  }

  /** The name of an author in a citation: where authors have that name, or else wherever it occurs. */
  name(text: string): QueryUnit {
    const tokens = tokenise(text).slice(0, MAX_WORDS_IN_ROW);
    const words = this.wordReader.readName(tokens, text);
    return this.inNames(this.unit(words, { text, terms: [] }));
  }

  /** The unit as the name of a person, if the map has people of that name. */
  private inNames(unit: QueryUnit): QueryUnit {
    const { index } = this.lookup;
    const inNames = unit.hits.flatMap(({ occurrences, matchType, quality }) =>
      hitsAt(
        occurrences.filter((text) => isPersonField(index.fieldOf(text))),
        matchType,
        quality,
      ),
    );
    return inNames.length === 0 ? unit : { ...unit, hits: inNames, expandedTo: [], spelledAs: [] };
  }

  /** What a query excludes: the words in any of their forms, and other names for the same thing. */
  exclusion(text: string): QueryUnit {
    const { forms, glossary, hits } = this.lookup;
    const terms = tokenise(text)
      .slice(0, MAX_WORDS_IN_ROW)
      .map(({ term }) => term);
    const names = (glossary.synonymsOf(terms) ?? []).filter(
      ({ similarity }) => similarity === GLOSSARY_SIMILARITY.sameThing,
    );
    const found = [terms, ...names.map((name) => name.terms)].flatMap((name) =>
      exactHits(hits.phrase(name.map((term) => forms.withSameStem(term)))),
    );
    return literalUnit(text, found);
  }

  /** Whether a text is one word that some text of the map has. */
  isWord(text: string): boolean {
    const [only, second] = tokenise(text);
    return only !== undefined && second === undefined && this.lookup.index.has(only.term);
  }

  /** What an id, an arXiv id, a DOI or an address refers to. Its texts are added to the index, which does not contain them. */
  identifier(word: string, texts: readonly SearchedText[]): QueryUnit {
    const occurrences = texts.map((text) => ({
      text: this.lookup.index.addText(text),
      position: 0,
      length: tokenise(text.text).length,
    }));
    return literalUnit(word, exactHits(Occurrences.of(occurrences)));
  }

  /** The word of the map with the same stem, for a word that it does not have as typed. */
  private knownForm(term: string): string | null {
    const { index, forms } = this.lookup;
    return index.has(term) ? null : (forms.of(term).find(({ hasSameStem }) => hasSameStem)?.form ?? null);
  }

  private unit(words: readonly QueryWord[], row: Row): QueryUnit {
    const terms = termsRead(words);
    const isMisspelt = words.some(({ token, readings }) => readings[0] !== token.term);
    const [first, second] = words;
    const isSingle = first !== undefined && second === undefined;
    const literal = isSingle ? wordHits(this.lookup, first) : phraseHits(this.lookup, terms);
    const frequent = (first?.alsoRead ?? []).flatMap((term) => this.lookup.hits.term(term));
    const glossary = glossaryHits(this.lookup, terms, { isInMap: literal.length > 0 });
    const spelled = glossary.expandedTo.length === 0 ? spelledHits(this.lookup, terms, first?.typed ?? "") : NONE;
    const scholarly =
      isSingle && !isMisspelt ? scholarlyHits(this.lookup, terms[0] ?? "", { literal, typed: row.terms }) : NONE;
    const asRead = [...literal, ...spelled.hits, ...glossary.hits, ...scholarly.hits];
    const hits = isSingle && frequent.length > 0 ? [...asRead, ...asTypos(frequent, 1)] : asRead;
    const tokens = words.map(({ token }) => token);
    return {
      typed: typedText(tokens, row.text),
      hits: isMisspelt ? asTypos(hits, Math.min(...words.map(({ confidence }) => confidence))) : hits,
      significance: 1,
      expandedTo: [...glossary.expandedTo, ...scholarly.expandedTo],
      knownForm: glossary.expandedTo.length > 0 && isSingle && !isMisspelt ? this.knownForm(terms[0] ?? "") : null,
      spelledAs: spelled.expandedTo,
      correctedTo: isMisspelt ? terms : [],
      isGuessed: words.some(isGuess) || (literal.length + glossary.hits.length === 0 && isRareGuess(spelled)),
    };
  }
}

/** Whether a word is corrected, unless it is long and has one mistake: little else can be meant by `imputaion`. */
function isGuess({ token, readings, confidence }: QueryWord): boolean {
  const { term } = token;
  if (readings[0] === term) return false;
  const isSure = confidence === 1 && readings.every((reading) => reading.charAt(0) === term.charAt(0));
  return !isSure || term.length < MIN_LENGTH_OF_SURE_CORRECTION;
}

/** Whether a word is only known as the abbreviation of names that hardly occur: any word has such names by accident. */
function isRareGuess({ hits }: ExpandedHits): boolean {
  const count = hitCount(hits);
  return count > 0 && count < EXPANSIONS.minFrequent;
}

/** The units of a phrase, of which the last word is marked; not a name of several words. */
function withHead(units: readonly QueryUnit[]): QueryUnit[] {
  const last = units.findLastIndex(({ significance }) => significance >= 1);
  const isHead = units.findIndex(({ significance }) => significance >= 1) < last && units[last]?.significance === 1;
  return units.map((unit, at) => (isHead && at === last ? { ...unit, isHead } : unit));
}

const NONE: ExpandedHits = { hits: [], expandedTo: [] };

/** The terms of a text in which words that a hyphen joins are one: `mole-cular` as `molecular`. */
function joinedTerms(tokens: readonly Token[]): string[] {
  const terms: string[] = [];
  for (const { term, isJoined } of tokens) terms.push(isJoined ? (terms.pop() ?? "") + term : term);
  return terms;
}

function literalUnit(typed: string, hits: readonly HitGroup[]): QueryUnit {
  return { typed, hits, significance: 1, expandedTo: [], knownForm: null, spelledAs: [], correctedTo: [] };
}

function asTypos(hits: readonly HitGroup[], confidence: number): HitGroup[] {
  return hits.map((hit) => ({
    ...hit,
    matchType: "typo",
    quality: hit.quality * MATCH_QUALITY.typo * confidence,
  }));
}

/** The part of the text from the first to the last of the tokens. */
function typedText(tokens: readonly Token[], text: string): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
