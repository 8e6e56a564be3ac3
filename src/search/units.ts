// What the words of a query mean in this map: every unit (a word, a compound or a phrase that belongs together) with
// the places where it stands, the way that led there, and how sure that way is.
import { fold } from "../text/fold.ts";
import { isCorrectable, nearestWords } from "../text/nearest.ts";
import type { FieldText } from "./fields.ts";
import { exactly, Finder, type Hit, QUALITY } from "./finder.ts";
import type { Lexicon, Synonym } from "./lexicon.ts";
import type { SearchIndex } from "./search-index.ts";
import { isStopWord, type Token, tokenise } from "./tokens.ts";

export interface Unit {
  /** The words of the query that it stands for, as typed. */
  readonly typed: string;
  readonly hits: readonly Hit[];
  /** Names that the glossary led to and that the map has: shown once, as `sae → sparse autoencoder`. */
  readonly expandedTo: readonly string[];
  /** Words of the map that a misspelt one was taken for. */
  readonly correctedTo: readonly string[];
}

const MOST_CORRECTIONS = 3;
const LOST_PER_EDIT = 0.1;
const INNER_NAME = 0.7;
/** Names at least so near mean the thing itself, not what goes with it. */
const SAME_NAME = 0.8;
/** A longer word with another stem, where the word itself is one of the map. */
const OTHER_WORD = 0.4;

interface Word {
  readonly token: Token;
  readonly typed: string;
  /** What the word is read as: itself, or the words of the map that it may be a misspelling of. */
  readonly readings: readonly string[];
  /** Up to 1; less for misspelt words. */
  readonly sureness: number;
  /** The two words of the query that were joined to this one. */
  readonly parts?: readonly [string, string];
}

/** Reads queries against one map. */
export class Interpreter {
  private readonly finder: Finder;

  constructor(
    private readonly index: SearchIndex,
    private readonly lexicon: Lexicon,
  ) {
    this.finder = new Finder(index);
  }

  /** The units of a run of words; stop words count only where the run has no others. */
  units(tokens: readonly Token[], text: string): Unit[] {
    if (tokens.every(({ term }) => isStopWord(term))) return tokens.length === 0 ? [] : [this.phrase(tokens, text)];
    const words = this.joined(
      tokens.map((token, at) => this.read(token, tokens[at + 1], tokens[at - 1], text)),
      text,
    );
    const units: Unit[] = [];
    for (let at = 0; at < words.length; ) {
      const size = this.longestName(words, at);
      const group = words.slice(at, at + Math.max(size, 1));
      if (size > 1 || !isStopWord(group[0]?.readings[0] ?? "")) units.push(this.unit(group, text));
      at += group.length;
    }
    return units;
  }

  /** Words that must stand together, in order. */
  phrase(tokens: readonly Token[], text: string): Unit {
    const hits = exactly(this.finder.phrasePlaces(tokens.map(({ term }) => [term])));
    return { typed: typedText(tokens, text), hits, expandedTo: [], correctedTo: [] };
  }

  /** What a query wants left out: the words in any of their forms, and other names of the same thing. */
  exclusion(tokens: readonly Token[], text: string): Unit {
    const terms = tokens.map(({ term }) => term);
    const names = (this.lexicon.synonyms(terms) ?? [])
      .filter(({ nearness }) => nearness === 1)
      .map((name) => name.terms);
    const places = [terms, ...names].flatMap((name) =>
      this.finder.phrasePlaces(name.map((term) => this.finder.withForms(term))),
    );
    return { typed: text, hits: exactly(places), expandedTo: [], correctedTo: [] };
  }

  /** What an arXiv id, DOI or address names: texts that the index has not read, which are added to it. */
  named(word: string, texts: readonly FieldText[]): Unit {
    const places = texts.map((text) => ({
      text: this.index.texts.push(text) - 1,
      position: 0,
      length: tokenise(text.text).length,
    }));
    return { typed: word, hits: exactly(places), expandedTo: [], correctedTo: [] };
  }

  /** A word as the map knows it, or as the words that it may be a misspelling of. */
  private read(token: Token, next: Token | undefined, previous: Token | undefined, text: string): Word {
    const typed = text.slice(token.start, token.end);
    const { term } = token;
    const isJoinable = [previous && previous.term + term, next && term + next.term].some(
      (compound) => compound !== undefined && this.finder.has(compound),
    );
    if (isJoinable || this.isKnown(term, typed)) return { token, typed, readings: [term], sureness: 1 };
    const near = nearestWords(term, this.index.postings.keys());
    const [best] = near;
    if (best === undefined) return { token, typed, readings: [term], sureness: 1 };
    const readings = near.filter(({ edits }) => edits === best.edits).slice(0, MOST_CORRECTIONS);
    return { token, typed, readings: readings.map(({ word }) => word), sureness: 1 - LOST_PER_EDIT * (best.edits - 1) };
  }

  private isKnown(term: string, typed: string): boolean {
    if (isStopWord(term) || this.finder.has(term) || this.lexicon.synonyms([term]) !== undefined) return true;
    if (!isCorrectable(term)) return true;
    return this.finder.formsOf(term).length > 0 || this.finder.initialisms(term, typed).length > 0;
  }

  /** Neighbours that the map writes as one word become one: `auto encoder`, `open ai`, also misspelt. */
  private joined(words: readonly Word[], text: string): Word[] {
    const out: Word[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const [word, next] = [words[at], words[at + 1]];
      if (word === undefined) continue;
      const name = this.longestName(words, at);
      if (name > 1) {
        out.push(...words.slice(at, at + name));
        at += name - 1;
        continue;
      }
      const compound = next === undefined ? null : this.compound(word, next, text);
      out.push(compound ?? word);
      if (compound !== null) at += 1;
    }
    return out;
  }

  private compound(a: Word, b: Word, text: string): Word | null {
    const term = a.token.term + b.token.term;
    const token = { ...a.token, term, end: b.token.end };
    const typed = text.slice(token.start, token.end);
    const parts = [a.token.term, b.token.term] as const;
    if (this.finder.has(term)) return { token, typed, readings: [term], sureness: 1, parts };
    const isUnknown = ({ token: { term: own } }: Word): boolean => !isStopWord(own) && !this.finder.has(own);
    if (!isUnknown(a) && !isUnknown(b)) return null;
    const [best] = nearestWords(term, this.index.postings.keys());
    if (best === undefined || best.edits > 1) return null;
    return { token, typed, readings: [best.word], sureness: 1 - LOST_PER_EDIT * best.edits, parts };
  }

  /** How many words from `at` on make the longest name that the glossary knows; 0 where none does. */
  private longestName(words: readonly Word[], at: number): number {
    for (let size = Math.min(this.lexicon.longest, words.length - at); size > 1; size -= 1) {
      if (this.lexicon.synonyms(readTerms(words.slice(at, at + size))) !== undefined) return size;
    }
    return 0;
  }

  /** Other names of a phrase, and, further off, of the names inside it: “few-shot” in “few-shot examples”. */
  private synonymsOf(terms: readonly string[]): Synonym[] {
    const found = [...(this.lexicon.synonyms(terms) ?? [])];
    for (let size = terms.length - 1; size > 0; size -= 1) {
      for (let at = 0; at + size <= terms.length; at += 1) {
        const inner = this.lexicon.synonyms(terms.slice(at, at + size)) ?? [];
        found.push(...inner.map((synonym) => ({ ...synonym, nearness: synonym.nearness * INNER_NAME })));
      }
    }
    return found;
  }

  private unit(words: readonly Word[], text: string): Unit {
    const [only] = words;
    const terms = readTerms(words);
    const isMisspelt = words.some(({ token, readings }) => readings[0] !== token.term);
    const sureness = Math.min(...words.map((word) => word.sureness));
    const hits = words.length > 1 || only === undefined ? this.literalPhrase(terms) : this.literalWords(only);
    if (words.length === 1 && only !== undefined && !isMisspelt)
      hits.push(...this.finder.initialisms(terms[0] ?? "", only.typed));
    const expandedTo: string[] = [];
    for (const { name, terms: other, nearness } of this.synonymsOf(terms)) {
      const found = this.finder.phrasePlaces(
        other.length > 1 ? other.map((term) => [term]) : other.map((term) => this.finder.withForms(term)),
      );
      if (found.length > 0 && nearness >= SAME_NAME && !isContained(other, terms)) expandedTo.push(name);
      hits.push(...found.map((hit) => ({ ...hit, way: "glossary" as const, quality: QUALITY.glossary * nearness })));
      const telling = other.filter((term) => !isStopWord(term));
      if (telling.length > 1 && nearness >= SAME_NAME)
        hits.push(...this.finder.scatteredHits(telling, "glossary", nearness));
    }
    const misspelt = (hit: Hit): Hit => ({ ...hit, way: "typo", quality: hit.quality * QUALITY.typo * sureness });
    return {
      typed: typedText(
        words.map(({ token }) => token),
        text,
      ),
      hits: isMisspelt ? hits.map(misspelt) : hits,
      expandedTo,
      correctedTo: isMisspelt ? terms : [],
    };
  }

  /** Where single words stand: as they are, as the start of words, in other forms, and split in two. */
  private literalWords({ readings, typed, parts }: Word): Hit[] {
    const apart = parts === undefined ? [] : this.finder.phrasePlaces(parts.map((part) => [part]));
    const hits = exactly(apart);
    for (const term of readings) {
      const exact = this.finder.termHits(term, "exact", 1);
      hits.push(...exact);
      for (const { form, way, isRelated } of this.finder.formsOf(term)) {
        // `mats` begins no `mathematical`: only its singular does
        if (way === "prefix" && !isRelated && !form.startsWith(fold(typed)) && readings.length === 1) continue;
        const sureness = isRelated
          ? 1
          : (exact.length > 0 ? OTHER_WORD : 1) * (0.5 + 0.5 * (term.length / form.length));
        hits.push(...this.finder.termHits(form, way, sureness));
      }
      if (!this.finder.has(term)) hits.push(...this.finder.splitHits(term));
    }
    return hits;
  }

  private literalPhrase(terms: readonly string[]): Hit[] {
    const together = this.finder.phrasePlaces(terms.map((term) => this.finder.withForms(term)));
    const telling = terms.filter((term) => !isStopWord(term));
    const texts = new Set(together.map(({ text }) => text));
    const scattered = this.finder.scatteredHits(telling, "exact", 1).filter(({ text }) => !texts.has(text));
    return [...exactly(together), ...scattered];
  }
}

function readTerms(words: readonly Word[]): string[] {
  return words.map(({ token, readings }) => readings[0] ?? token.term);
}

function typedText(tokens: readonly Token[], text: string): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

function isContained(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((term) => outer.includes(term));
}
