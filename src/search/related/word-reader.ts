// The words of a text as papers share them: stems, and names that the glossary knows, as one word each.
import type { GlossaryEntry } from "../../map/model.ts";
import { isGeneralName, isGeneralWord } from "../index/general-words.ts";
import { stemOf } from "../index/stem.ts";
import { isStopWord } from "../index/stop-words.ts";
import { plainWords, type Token, termsOf, tokenise } from "../index/tokens.ts";
import { MAX_NAME_WORDS } from "../weights.ts";
import { type OpenTrait, type Trait, Traits } from "./traits.ts";

/** A word or name, with its half-open range of UTF-16 units in a text. */
export interface PlacedWord {
  readonly word: OpenTrait;
  /** The terms that it is written with: words with the same key can have other ones. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** What is between two spaces. */
interface WrittenWord {
  readonly words: readonly OpenTrait[];
  /** Whether a name begins with one of its words. */
  readonly mayBeginName: boolean;
}

/** The names that begin with some words. */
interface NameStep {
  readonly next: Map<OpenTrait, NameStep>;
  /** What the words mean together; null if they are only the beginning of names. */
  name: OpenTrait | null;
}

/** Reads words as a glossary understands them: `SAE` and `sparse autoencoder` are the same. */
export class WordReader {
  private readonly traits = new Traits("word");
  private readonly names: NameStep = { next: new Map(), name: null };
  private readonly known = new Set<Trait>();
  /** Words by term; null for those that say nothing, such as “of”. Each term is analysed once, however often it occurs. */
  private readonly words = new Map<string, OpenTrait | null>();
  private readonly written = new Map<string, WrittenWord>();
  private readonly repeated = new Map<string, readonly OpenTrait[]>();

  constructor(glossary: readonly GlossaryEntry[]) {
    for (const { term, expansions } of glossary) {
      if (expansions.length === 0) continue;
      const names = [term, ...expansions].map(stemsOf);
      const name = this.traits.of((names[0] ?? []).join(" "), names.some(isGeneralName));
      this.known.add(name);
      for (const stems of names)
        this.addName(
          stems.map((stem) => this.stem(stem)),
          name,
        );
    }
  }

  /** Whether a word is a name that the glossary knows. */
  isName(word: Trait): boolean {
    return this.known.has(word);
  }

  /** The words of a text, in order. */
  wordsIn(text: string): readonly OpenTrait[] {
    const words: OpenTrait[] = [];
    let mayHaveName = false;
    for (const written of plainWords(text) ?? termsOf(text)) {
      const known = this.written.get(written) ?? this.addWritten(written);
      mayHaveName ||= known.mayBeginName;
      for (const word of known.words) words.push(word);
    }
    return mayHaveName ? this.withNames(words) : words;
  }

  /** The same for a text that several papers are likely to have. */
  wordsInRepeated(text: string): readonly OpenTrait[] {
    const known = this.repeated.get(text) ?? this.wordsIn(text);
    this.repeated.set(text, known);
    return known;
  }

  placedWordsIn(text: string): PlacedWord[] {
    const tokens = tokenise(text);
    const found = tokens.flatMap(({ term }, at) => {
      const word = this.wordOf(term);
      return word === null ? [] : [{ word, at }];
    });
    const plain = found.map(({ word }) => word);
    const placed: PlacedWord[] = [];
    for (let at = 0; at < plain.length; ) {
      const { word, length } = this.longestAt(plain, at);
      const [from, to] = [found[at]?.at ?? 0, found[at + length - 1]?.at ?? 0];
      placed.push({ word, ...placeOf(tokens.slice(from, to + 1), tokens[from - 1]) });
      at += length;
    }
    return placed;
  }

  private stem(key: string): OpenTrait {
    return this.traits.of(key, isGeneralWord(key));
  }

  private addWritten(written: string): WrittenWord {
    const words = this.plainWords(written);
    const entry = { words, mayBeginName: words.some((word) => this.names.next.has(word)) };
    this.written.set(written, entry);
    return entry;
  }

  private wordOf(term: string): OpenTrait | null {
    const known = this.words.get(term);
    if (known !== undefined) return known;
    const word = isStopWord(term) ? null : this.stem(stemOf(term));
    this.words.set(term, word);
    return word;
  }

  private plainWords(text: string): OpenTrait[] {
    return termsOf(text).flatMap((term) => this.wordOf(term) ?? []);
  }

  private addName(words: readonly OpenTrait[], name: OpenTrait): void {
    if (words.length === 0 || words.length > MAX_NAME_WORDS) return;
    let step = this.names;
    for (const word of words) {
      const next = step.next.get(word) ?? { next: new Map(), name: null };
      step.next.set(word, next);
      step = next;
    }
    step.name ??= name;
  }

  /** The longest name at each word replaces its words. */
  private withNames(words: readonly OpenTrait[]): OpenTrait[] {
    const read: OpenTrait[] = [];
    for (let at = 0; at < words.length; ) {
      const { word, length } = this.longestAt(words, at);
      read.push(word);
      at += length;
    }
    return read;
  }

  /** The longest name that begins at a word, else the word itself; and how many words it has. */
  private longestAt(words: readonly OpenTrait[], at: number): { readonly word: OpenTrait; readonly length: number } {
    // the cast: the position is one of the list
    let longest = { word: words[at] as OpenTrait, length: 1 };
    let step: NameStep | undefined = this.names;
    for (let end = at; step !== undefined && end < words.length; end += 1) {
      const last: OpenTrait | undefined = words[end];
      step = last === undefined ? undefined : step.next.get(last);
      if (step?.name != null) longest = { word: step.name, length: end + 1 - at };
    }
    return longest;
  }
}

function stemsOf(text: string): string[] {
  return termsOf(text)
    .filter((term) => !isStopWord(term))
    .map(stemOf);
}

/** Where a word of these tokens is, and how it is written. @param before the token before them */
function placeOf(tokens: readonly Token[], before: Token | undefined): Omit<PlacedWord, "word"> {
  const [first] = tokens;
  // the “in” of “in-context learning” belongs to the name
  const start = first?.isJoined ? before?.start : first?.start;
  return { written: tokens.map(({ term }) => term).join(" "), start: start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
