// The words of a text as papers share them: stems, and names that the glossary knows as one word each.
import type { GlossaryEntry } from "../../map/model.ts";
import { stemOf } from "../index/stem.ts";
import { isStopWord } from "../index/stop-words.ts";
import { termsOf, tokenise } from "../index/tokens.ts";
import { MAX_NAME_WORDS } from "../weights.ts";

/** A word that says something, or a name. */
interface SharedWord {
  /** The same for all words and names that mean the same. */
  readonly key: string;
  /** The half-open range of terms that it consists of. */
  readonly from: number;
  readonly to: number;
}

/** The same with its half-open range of UTF-16 units in a text. */
export interface PlacedWord {
  readonly key: string;
  /** The terms that it is written with: words with the same key can have other ones. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Reads words as a glossary understands them: `SAE` and `sparse autoencoder` are the same. */
export class WordReader {
  private readonly keyByName = new Map<string, string>();
  private readonly beginnings = new Set<string>();

  constructor(glossary: readonly GlossaryEntry[]) {
    for (const { term, expansions } of glossary) {
      const key = stemsIn(termsOf(term)).join(" ");
      for (const name of expansions.length === 0 ? [] : [term, ...expansions]) this.add(stemsIn(termsOf(name)), key);
    }
  }

  /** Whether it is the key of a name that the glossary knows. */
  isName(key: string): boolean {
    return this.keyByName.get(key) === key;
  }

  /** The keys of the words of a text, in order. */
  keysOf(text: string): string[] {
    return this.read(termsOf(text)).map(({ key }) => key);
  }

  wordsOf(text: string): PlacedWord[] {
    const tokens = tokenise(text);
    return this.read(tokens.map(({ term }) => term)).map(({ key, from, to }) => ({
      key,
      written: tokens
        .slice(from, to)
        .map(({ term }) => term)
        .join(" "),
      // the “in” of “in-context learning” belongs to the name
      start: tokens[tokens[from]?.isJoined ? from - 1 : from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }));
  }

  private add(name: readonly string[], key: string): void {
    const [first] = name;
    if (first === undefined || name.length > MAX_NAME_WORDS) return;
    this.beginnings.add(first);
    const written = name.join(" ");
    if (!this.keyByName.has(written)) this.keyByName.set(written, key);
  }

  private read(terms: readonly string[]): SharedWord[] {
    const words: SharedWord[] = [];
    for (const [at, term] of terms.entries())
      if (!isStopWord(term)) words.push({ key: stemOf(term), from: at, to: at + 1 });
    return words.some(({ key }) => this.beginnings.has(key)) ? this.withNames(words) : words;
  }

  /** The longest name at each word replaces its words. */
  private withNames(words: readonly SharedWord[]): SharedWord[] {
    const read: SharedWord[] = [];
    for (let at = 0; at < words.length; ) {
      const { word, length } = this.nameAt(words, at);
      read.push(word);
      at += length;
    }
    return read;
  }

  private nameAt(words: readonly SharedWord[], at: number): { readonly word: SharedWord; readonly length: number } {
    // the cast: `at` is a position in the list
    const first = words[at] as SharedWord;
    if (!this.beginnings.has(first.key)) return { word: first, length: 1 };
    const next = words.slice(at, at + MAX_NAME_WORDS);
    for (let length = next.length; length > 0; length -= 1) {
      const name = next.slice(0, length);
      const key = this.keyByName.get(name.map((each) => each.key).join(" "));
      if (key !== undefined) return { word: { key, from: first.from, to: name.at(-1)?.to ?? first.to }, length };
    }
    return { word: first, length: 1 };
  }
}

function stemsIn(terms: readonly string[]): string[] {
  return terms.filter((term) => !isStopWord(term)).map(stemOf);
}
