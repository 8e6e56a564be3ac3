// Writes the terms of a map and where they occur.
//
// The terms are sorted by their UTF-16 units, and divided into blocks of `TERMS_IN_BLOCK`. Of each term a block has:
//
//   varint   how many units it shares with the term before; 0 for the first of the block
//   varint   how many units follow
//   units    these units
//   varint   the stem: how many units of the term it lacks, times `STEM_BASE`, plus how many it has instead;
//            if these are `STEM_BASE` - 1, another varint says how many more it has
//   units    those that it has instead
//   varint   the number of occurrences, times `FLAG_BASE`, plus flags
//   varint   the number of bytes of its postings
//
// The postings follow each other in the order of the terms. A column has, for each block, where its terms and its postings
// begin, and the same for the end.
import { bytesOfWords } from "../../prepared/checksum.ts";
import { compareText } from "../../text/fold.ts";
import { ByteWriter } from "./byte-writer.ts";
import { type Postings, writePostings } from "./occurrences.ts";
import { stemOf } from "./stem.ts";
import type { Steps } from "./steps.ts";

export const TERMS_IN_BLOCK = 16;
export const STEM_BASE = 16;
export const FLAG_BASE = 4;

/** What is noted for a term besides where it occurs. */
export const TERM_FLAGS = {
  /** An occurrence begins in the name of a person. */
  inNames: 1,
  /** It is a word of such a name, and not several words as one. */
  isNameWord: 2,
} as const;

/** Terms that are written in one step. */
const TERMS_AT_ONCE = 1000;

export interface WrittenTerm {
  readonly term: string;
  readonly postings: Postings;
  readonly flags: number;
}

export interface DictionaryBytes {
  readonly terms: Uint8Array;
  readonly blocks: Uint8Array;
  readonly postings: Uint8Array;
}

/** The terms in the order in which they are written. Each is numbered by its position, from 1. */
export function sortTerms<Term extends Pick<WrittenTerm, "term">>(terms: readonly Term[]): Term[] {
  return terms.toSorted((a, b) => compareText(a.term, b.term));
}

/** @param sorted as `sortTerms` returns them */
export function* writeDictionary(sorted: readonly WrittenTerm[]): Steps<DictionaryBytes> {
  const terms = new ByteWriter();
  const postings = new ByteWriter();
  const blocks: number[] = [];
  let before = "";
  for (const [at, { term, flags, postings: list }] of sorted.entries()) {
    if (at % TERMS_IN_BLOCK === 0) {
      blocks.push(terms.length, postings.length);
      before = "";
    }
    const start = postings.length;
    writePostings(postings, list);
    writeTerm(terms, term, before);
    terms.varint((list.length / 2) * FLAG_BASE + flags);
    terms.varint(postings.length - start);
    before = term;
    if (at % TERMS_AT_ONCE === 0) yield;
  }
  blocks.push(terms.length, postings.length);
  return {
    terms: terms.finish(),
    blocks: bytesOfWords(Uint32Array.from(blocks)),
    postings: postings.finish(),
  };
}

function writeTerm(writer: ByteWriter, term: string, before: string): void {
  const shared = sharedLength(term, before);
  writer.varint(shared);
  writer.varint(term.length - shared);
  writer.units(term, shared);
  const stem = stemOf(term);
  const kept = sharedLength(term, stem);
  const added = stem.slice(kept);
  const few = Math.min(added.length, STEM_BASE - 1);
  writer.varint((term.length - kept) * STEM_BASE + few);
  if (few === STEM_BASE - 1) writer.varint(added.length - few);
  writer.units(added, 0);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
