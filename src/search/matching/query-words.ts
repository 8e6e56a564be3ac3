// The words of a query as the map knows them: misspelt words are corrected, and neighbours joined that the map writes as
// one word.
import { isCorrectable, nearestWords } from "../../text/nearest.ts";
import { isStopWord } from "../index/stop-words.ts";
import type { Token } from "../index/tokens.ts";
import { CONFIDENCE_PER_EDIT, MAX_CORRECTIONS, MAX_EDITS_OF_COMPOUND, MAX_NAME_WORDS } from "../weights.ts";
import type { GlossaryIndex } from "./glossary-index.ts";
import type { MapLookup } from "./map-lookup.ts";

export interface QueryWord {
  readonly token: Token;
  readonly typed: string;
  /** What the word is read as: itself, or the words of the map that it may be a misspelling of. */
  readonly readings: readonly string[];
  /** How certain the readings are, up to 1; less for misspelt words. */
  readonly confidence: number;
  /** The two words of the query that were joined into this one. */
  readonly parts?: readonly [string, string];
}

/** The terms of words, each as it is most likely meant. */
export function termsRead(words: readonly QueryWord[]): string[] {
  return words.map(({ token, readings }) => readings[0] ?? token.term);
}

/** How many words, beginning with the one at `at`, are the longest name that the glossary knows; 0 if there is none. */
export function nameLengthAt(words: readonly QueryWord[], at: number, glossary: GlossaryIndex): number {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - at); length > 1; length -= 1) {
    if (glossary.synonymsOf(termsRead(words.slice(at, at + length))) !== undefined) return length;
  }
  return 0;
}

export class WordReader {
  constructor(private readonly lookup: MapLookup) {}

  /** @param text what the tokens were made of */
  read(tokens: readonly Token[], text: string): QueryWord[] {
    return this.joinCompounds(
      tokens.map((_, at) => this.readWord(tokens, at, text)).filter((word) => word !== null),
      text,
    );
  }

  /** The word as the map knows it, or as the words that it may be a misspelling of. */
  private readWord(tokens: readonly Token[], at: number, text: string): QueryWord | null {
    const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (token === undefined) return null;
    const { term } = token;
    const typed = text.slice(token.start, token.end);
    const asTyped = { token, typed, readings: [term], confidence: 1 };
    const isPartOfCompound =
      (previous !== undefined && this.lookup.index.has(previous.term + term)) ||
      (next !== undefined && this.lookup.index.has(term + next.term));
    if (isPartOfCompound || this.isKnown(term, typed)) return asTyped;
    const near = nearestWords(term, this.lookup.index.terms());
    const [best] = near;
    if (best === undefined) return asTyped;
    const corrections = near.filter(({ edits }) => edits === best.edits).slice(0, MAX_CORRECTIONS);
    return {
      token,
      typed,
      readings: corrections.map(({ word }) => word),
      confidence: 1 - CONFIDENCE_PER_EDIT * (best.edits - 1),
    };
  }

  private isKnown(term: string, typed: string): boolean {
    const { index, glossary, forms, hits } = this.lookup;
    return (
      isStopWord(term) ||
      index.has(term) ||
      glossary.synonymsOf([term]) !== undefined ||
      !isCorrectable(term) ||
      forms.of(term).length > 0 ||
      hits.initialism(term, typed).length > 0
    );
  }

  /** Neighbours that the map writes as one word become one, even if misspelt: `auto encoder`, `open ai`. */
  private joinCompounds(words: readonly QueryWord[], text: string): QueryWord[] {
    const joined: QueryWord[] = [];
    for (let at = 0; at < words.length; ) {
      const [word, next] = [words[at], words[at + 1]];
      if (word === undefined) break;
      const nameLength = nameLengthAt(words, at, this.lookup.glossary);
      const compound = nameLength > 0 || next === undefined ? null : this.compoundOf(word, next, text);
      if (compound !== null) {
        joined.push(compound);
        at += 2;
      } else {
        joined.push(...words.slice(at, at + Math.max(nameLength, 1)));
        at += Math.max(nameLength, 1);
      }
    }
    return joined;
  }

  private compoundOf(left: QueryWord, right: QueryWord, text: string): QueryWord | null {
    const { index } = this.lookup;
    const parts = [left.token.term, right.token.term] as const;
    const term = parts.join("");
    const token = { ...left.token, term, end: right.token.end };
    const typed = text.slice(token.start, token.end);
    if (index.has(term)) return { token, typed, readings: [term], confidence: 1, parts };
    if (parts.every((part) => isStopWord(part) || index.has(part))) return null;
    const [best] = nearestWords(term, index.terms());
    if (best === undefined || best.edits > MAX_EDITS_OF_COMPOUND) return null;
    return { token, typed, readings: [best.word], confidence: 1 - CONFIDENCE_PER_EDIT * best.edits, parts };
  }
}
