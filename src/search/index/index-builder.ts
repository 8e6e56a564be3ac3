// Reads texts into the postings of their terms.

import { MAX_COMPOUND_WORDS } from "../weights.ts";
import { type Postings, pack } from "./postings.ts";
import { isSimpleWord, partsOfWord, plainWords, type Term, tokenise, toSingular } from "./tokens.ts";

/** Where the terms of some texts occur. */
export interface TextPostings {
  readonly postings: ReadonlyMap<string, Postings>;
  /** Number of the first word of each text, ascending. */
  readonly starts: readonly number[];
  /** The number after the last word and the free number that follows it. */
  readonly end: number;
}

/** Reads every text once: time and memory grow with the length of the texts. */
export function readTexts(texts: readonly { readonly text: string }[]): TextPostings {
  const builder = new IndexBuilder();
  for (const { text } of texts) builder.add(text);
  return builder.finish();
}

/** What to note for a word, wherever it occurs. */
interface WordEntry {
  /** The lists of its terms, with the offset of each term from the first word and its number of words. */
  readonly notes: readonly { readonly list: number[]; readonly offset: number; readonly length: number }[];
  /** The number of words: `in-context` is two. */
  readonly wordCount: number;
  /** The only list of a simple word, which most words are; null for others. */
  readonly onlyList: number[] | null;
}

class IndexBuilder {
  private readonly postings = new Map<string, number[]>();
  private readonly starts: number[] = [];
  /** Entries by word as it is written: each word is analysed once, however often it occurs. */
  private readonly entries = new Map<string, WordEntry>();
  private nextWord = 0;

  add(text: string): void {
    let next = this.nextWord;
    this.starts.push(next);
    const words = plainWords(text);
    if (words === null) next = note(this.entryOf(tokenise(text)), next);
    else for (const word of words) next = note(this.entries.get(word) ?? this.addEntry(word), next);
    this.nextWord = next + 1;
  }

  finish(): TextPostings {
    return { postings: this.postings, starts: this.starts, end: this.nextWord };
  }

  private addEntry(word: string): WordEntry {
    const terms = isSimpleWord(word) ? [{ term: toSingular(word), isJoined: false }] : partsOfWord(word);
    const entry = this.entryOf(terms);
    this.entries.set(word, entry);
    return entry;
  }

  /** Each term, and each run of joined terms as one term too: `in-context` can be found as `incontext`. */
  private entryOf(terms: readonly Term[]): WordEntry {
    const notes: { list: number[]; offset: number; length: number }[] = [];
    let run: string[] = [];
    for (const [at, { term, isJoined }] of terms.entries()) {
      notes.push({ list: this.listOf(term), offset: at, length: 1 });
      run = isJoined ? [...run.slice(1 - MAX_COMPOUND_WORDS), term] : [term];
      for (let length = 2; length <= run.length; length += 1) {
        notes.push({ list: this.listOf(run.slice(-length).join("")), offset: at - length + 1, length });
      }
    }
    return { notes, wordCount: terms.length, onlyList: notes.length === 1 ? (notes[0]?.list ?? null) : null };
  }

  private listOf(term: string): number[] {
    const known = this.postings.get(term);
    if (known !== undefined) return known;
    const list: number[] = [];
    this.postings.set(term, list);
    return list;
  }
}

/** Adds an occurrence that starts at a word number to the lists of an entry; returns the number after it. */
function note({ notes, wordCount, onlyList }: WordEntry, start: number): number {
  if (onlyList !== null) onlyList.push(pack(start, 1));
  else for (const { list, offset, length } of notes) list.push(pack(start + offset, length));
  return start + wordCount;
}
