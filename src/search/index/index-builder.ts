// Reads texts into the postings of their terms.

import { MAX_COMPOUND_WORDS } from "../weights.ts";
import { TERM_FLAGS } from "./dictionary-writer.ts";
import { addPosting, type Postings } from "./occurrences.ts";
import { inSteps, type Steps } from "./steps.ts";
import { isSimpleWord, partsOfWord, plainWords, type Term, tokenise, toSingular } from "./tokens.ts";

/** A term while texts are read. */
export interface BuiltTerm {
  readonly term: string;
  /** The position in the order in which terms first occur, from 1. */
  readonly id: number;
  readonly postings: Postings;
  flags: number;
}

/** The words of some texts. The words of all texts are numbered one after the other; a number is left free after each text. */
export interface BuiltTexts {
  readonly terms: readonly BuiltTerm[];
  /** By number of a word, the id of its term; 0 after each text. */
  readonly words: Uint32Array;
  /** By text, the number of its first word; and the number after the last one. */
  readonly starts: readonly number[];
  /** Whether some text has a term. */
  readonly has: (term: string) => boolean;
}

export interface ReadText {
  readonly text: string;
  /** Whether it is the name of a person. */
  readonly isPerson: boolean;
}

/** Texts that are read in one step. */
const TEXTS_AT_ONCE = 200;

/** Reads every text once: time and memory grow with the length of the texts. */
export function* readTexts(texts: Iterable<ReadText>): Steps<BuiltTexts> {
  const builder = new IndexBuilder();
  yield* inSteps(texts, TEXTS_AT_ONCE, (text) => builder.add(text));
  return builder.finish();
}

/** One term of a word: which, where it begins, counted from the first term, and how many words it has. */
interface TermOfWord {
  readonly term: BuiltTerm;
  readonly offset: number;
  readonly length: number;
}

/** What to note for a word, wherever it occurs. */
interface WordEntry {
  readonly terms: readonly TermOfWord[];
  /** The number of words: `in-context` is two. */
  readonly wordCount: number;
  /** The only term of a simple word, which most words are; null for others. */
  readonly onlyTerm: BuiltTerm | null;
}

class IndexBuilder {
  private readonly terms = new Map<string, BuiltTerm>();
  private readonly starts: number[] = [];
  private words = new Uint32Array(1 << 12);
  /** Entries by word as it is written: each word is analysed once, however often it occurs. */
  private readonly entries = new Map<string, WordEntry>();
  private nextWord = 0;
  private flags = 0;

  add({ text, isPerson }: ReadText): void {
    this.starts.push(this.nextWord);
    this.flags = isPerson ? TERM_FLAGS.inNames : 0;
    const words = plainWords(text);
    if (words === null) this.note(this.entryOf(tokenise(text)));
    else for (const word of words) this.note(this.entries.get(word) ?? this.addEntry(word));
    this.nextWord += 1;
  }

  finish(): BuiltTexts {
    return {
      terms: [...this.terms.values()],
      words: this.words.subarray(0, this.nextWord),
      starts: [...this.starts, this.nextWord],
      has: (term) => this.terms.has(term),
    };
  }

  /** Adds the terms of the next word of the last text. */
  private note({ terms, wordCount, onlyTerm }: WordEntry): void {
    const text = this.starts.length - 1;
    const position = this.nextWord - (this.starts[text] ?? 0);
    this.nextWord += wordCount;
    if (this.nextWord >= this.words.length) this.grow();
    if (onlyTerm !== null) {
      addPosting(onlyTerm.postings, text, position, 1);
      this.noteWord(onlyTerm, this.nextWord - 1);
      return;
    }
    for (const { term, offset, length } of terms) {
      addPosting(term.postings, text, position + offset, length);
      if (length === 1) this.noteWord(term, this.nextWord - wordCount + offset);
      else term.flags |= this.flags;
    }
  }

  private noteWord(term: BuiltTerm, word: number): void {
    this.words[word] = term.id;
    if (this.flags !== 0) term.flags |= this.flags | TERM_FLAGS.isNameWord;
  }

  private grow(): void {
    const larger = new Uint32Array(Math.max(this.words.length, this.nextWord) * 2);
    larger.set(this.words);
    this.words = larger;
  }

  private addEntry(word: string): WordEntry {
    const terms = isSimpleWord(word) ? [{ term: toSingular(word), isJoined: false }] : partsOfWord(word);
    const entry = this.entryOf(terms);
    this.entries.set(word, entry);
    return entry;
  }

  /** Each term, and each run of joined terms as one term too: `in-context` can be found as `incontext`. */
  private entryOf(terms: readonly Term[]): WordEntry {
    const all: TermOfWord[] = [];
    let run: string[] = [];
    for (const [at, { term, isJoined }] of terms.entries()) {
      all.push({ term: this.termOf(term), offset: at, length: 1 });
      run = isJoined ? [...run.slice(1 - MAX_COMPOUND_WORDS), term] : [term];
      for (let length = 2; length <= run.length; length += 1) {
        all.push({ term: this.termOf(run.slice(-length).join("")), offset: at - length + 1, length });
      }
    }
    return { terms: all, wordCount: terms.length, onlyTerm: all.length === 1 ? (all[0]?.term ?? null) : null };
  }

  private termOf(term: string): BuiltTerm {
    const known = this.terms.get(term);
    if (known !== undefined) return known;
    const built: BuiltTerm = { term, id: this.terms.size + 1, postings: [], flags: 0 };
    this.terms.set(term, built);
    return built;
  }
}
