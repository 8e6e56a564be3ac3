// The inverted index of a map: for every term, the texts and positions where it occurs. It reads bytes, in memory or in a
// file, and only those that a query needs.
import type { ResearchMap } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import { textOfBytes } from "../../prepared/text-of-bytes.ts";
import type { Similarity } from "../../text/nearest.ts";
import type { SearchField } from "../weights.ts";
import { Column } from "./column.ts";
import { Dictionary } from "./dictionary.ts";
import { GlossaryTable } from "./glossary-table.ts";
import { HashTable } from "./hash-table.ts";
import { type IndexSections, SectionsInMemory } from "./index-sections.ts";
import { type IndexFacts, writeIndex } from "./index-writer.ts";
import { InitialPairs } from "./initial-pairs.ts";
import { Kept } from "./kept.ts";
import { NO_OCCURRENCES, type Occurrences, readPostings } from "./occurrences.ts";
import type { SearchedText } from "./searched-text.ts";
import { TermCodes } from "./term-codes.ts";
import type { TermEntry } from "./term-cursor.ts";
import { TermLetters } from "./term-letters.ts";
import { TextTable } from "./text-table.ts";

interface NumberedTerm {
  readonly term: string;
  readonly number: number;
}

/** How many occurrences of terms are kept, so that the words of a query are not read again for each key that is typed. */
const MAX_OCCURRENCES_KEPT = 1_000_000;

export class SearchIndex {
  /** Number of papers in the map. */
  readonly paperCount: number;
  readonly texts: TextTable;
  readonly glossary: GlossaryTable;
  /** Where names may begin that an abbreviation spells. */
  readonly initialPairs: InitialPairs;
  readonly termCodes: TermCodes;
  private readonly facts: IndexFacts;
  private readonly sections: IndexSections;
  private readonly dictionary: Dictionary;
  private readonly words: Column;
  private readonly identifiers: HashTable;
  private readonly paperOrder: Column;
  private readonly kept = new Map<number, Occurrences>();
  private keptCount = 0;
  private readonly similar = new Kept<string, readonly TermEntry[]>();
  private readonly bySecondLetter = new Kept<string, ReadonlyMap<string, readonly NumberedTerm[]>>();
  private readonly abbreviations = new Map<string, ReadonlyMap<string, boolean>>();

  /** @param prepared the sections that `writeIndex` made of the same map; without them, all texts are read, which takes longer */
  constructor(map: ResearchMap, prepared?: IndexSections) {
    const sections = prepared ?? new SectionsInMemory(writeIndex(map));
    this.sections = sections;
    // the cast: `writeIndex` wrote it from the same type
    this.facts = JSON.parse(textOfBytes(sections.section("facts").bytes())) as IndexFacts;
    this.paperCount = this.facts.paperCount;
    const letters = new TermLetters(sections.section("termLetters"));
    this.dictionary = new Dictionary(sections.section("terms"), new Column(sections.section("termBlocks")), letters);
    this.texts = new TextTable(map, sections, this.facts.paperTexts);
    this.words = new Column(sections.section("words"));
    this.initialPairs = new InitialPairs(new Column(sections.section("pairStarts")), sections.section("pairWords"));
    this.termCodes = new TermCodes(sections.section("termCodes"));
    this.glossary = new GlossaryTable(sections);
    this.identifiers = new HashTable(new Column(sections.section("identifiers")));
    this.paperOrder = new Column(sections.section("paperOrder"));
  }

  has(term: string): boolean {
    return this.dictionary.find(term) !== null;
  }

  /** Number of occurrences of a term. */
  frequencyOf(term: string): number {
    return this.dictionary.find(term)?.frequency ?? 0;
  }

  /** The number of a term in the dictionary; 0 if the map does not have it. */
  numberOf(term: string): number {
    return this.dictionary.find(term)?.number ?? 0;
  }

  /** Whether a term occurs in the name of a person. */
  isInNames(term: string): boolean {
    return this.dictionary.find(term)?.isInNames ?? false;
  }

  /** The occurrences of a term in all texts, in order. */
  occurrencesOf(term: string): Occurrences {
    const entry = this.dictionary.find(term);
    if (entry === null) return NO_OCCURRENCES;
    const known = this.kept.get(entry.number);
    if (known !== undefined) return known;
    const bytes = this.sections.section("postings").bytes(...entry.postings);
    const occurrences = readPostings(bytes, entry.frequency);
    this.keptCount += entry.frequency;
    if (this.keptCount > MAX_OCCURRENCES_KEPT) {
      this.kept.clear();
      this.keptCount = entry.frequency;
    }
    this.kept.set(entry.number, occurrences);
    return occurrences;
  }

  /** The terms that begin with a text, in the order of the dictionary. Time grows with their number. */
  termsWithPrefix(prefix: string): Iterable<TermEntry> {
    return this.dictionary.withPrefix(prefix);
  }

  /** About as many terms that begin with a text, but those that occur most often. */
  mostFrequentWithPrefix(prefix: string, max: number): readonly TermEntry[] {
    return this.dictionary.mostFrequentWithPrefix(prefix, max);
  }

  /** The terms that at most so many edits (up to 7) separate from a word, in the order in which the map has them. */
  similarTerms(word: string, similarity: Similarity): readonly TermEntry[] {
    // corrections and names of authors ask for the same
    const key = `${similarity.maxEdits} ${similarity.maxEditsOfOtherInitial} ${word}`;
    return this.similar.get(key, () => this.inOrderOfMap([...this.dictionary.similar(word, similarity)]));
  }

  /** The same for the beginnings of terms: they are compared up to a length. */
  termsBeginningLike(word: string, maxEdits: number, maxLength: number): TermEntry[] {
    return this.inOrderOfMap([...this.dictionary.beginningLike(word, maxEdits, maxLength)]);
  }

  /** Terms in the order in which the map has them first. Of two that end together, the shorter comes first. */
  inOrderOfMap(entries: readonly TermEntry[]): TermEntry[] {
    if (entries.length < 2) return [...entries];
    const section = this.sections.section("postings");
    return entries
      .map((entry) => {
        const [start, end] = entry.postings;
        const first = readPostings(section.bytes(start, Math.min(end, start + MAX_BYTES_OF_POSTING)), 1);
        const length = first.lengthAt(0);
        return { entry, text: first.textAt(0), end: first.positionAt(0) + length, length };
      })
      .sort((a, b) => a.text - b.text || a.end - b.end || a.length - b.length)
      .map(({ entry }) => entry);
  }

  /** The text with this number. */
  text(number: number): SearchedText {
    return this.texts.searchedText(number);
  }

  /** Adds a text that is only found by its number, which is returned; its words are not indexed. */
  addText(text: SearchedText): number {
    return this.texts.add(text);
  }

  fieldOf(text: number): SearchField {
    return this.texts.fieldAt(text);
  }

  /** The number of the term of a word in the dictionary; 0 where no word has that number, such as after each text. */
  termNumberAt(word: number): number {
    return this.words.at(word);
  }

  /** The term of a word by its number; an empty string where no word has that number. */
  termAt(word: number): string {
    return this.dictionary.termAt(this.words.at(word));
  }

  /** The first number of a term that begins with a prefix, and the first after all that do. */
  termRange(prefix: string): readonly [from: number, to: number] {
    return this.dictionary.rangeOf(prefix);
  }

  /** The abbreviations that begin with a character, and whether some text writes them with small letters too: `LoRA`. */
  abbreviationsWith(initial: string): ReadonlyMap<string, boolean> {
    const known = this.abbreviations.get(initial);
    if (known !== undefined) return known;
    const place = Object.hasOwn(this.facts.abbreviations, initial) ? this.facts.abbreviations[initial] : undefined;
    const lines =
      place === undefined ? [] : textOfBytes(this.sections.section("abbreviations").bytes(...place)).split("\n");
    const found = new Map(lines.map((line) => [line.replace(/^\+/, ""), line.startsWith("+")]));
    this.abbreviations.set(initial, found);
    return found;
  }

  /** Those of `abbreviationsWith` whose second letter is one of these, in the same order. */
  abbreviationsBeginning(initial: string, secondLetters: ReadonlySet<string>): string[] {
    const bySecond = this.bySecondLetter.get(initial, () => {
      const lists = new Map<string, NumberedTerm[]>();
      let number = 0;
      for (const term of this.abbreviationsWith(initial).keys()) {
        append(lists, term.charAt(1), { term, number });
        number += 1;
      }
      return lists;
    });
    return [...secondLetters]
      .flatMap((letter) => bySecond.get(letter) ?? [])
      .sort((a, b) => a.number - b.number)
      .map(({ term }) => term);
  }

  /** Whether some term contains one of the characters. */
  hasCharacterOf(terms: readonly string[]): boolean {
    const known = new Set(this.facts.characters);
    return terms.some((term) => [...term].some((character) => known.has(character)));
  }

  /** The positions of the papers that may have an identifier or address; see `identifierKeysOf`. */
  papersWithIdentifier(key: string): readonly number[] {
    return this.identifiers.find(key);
  }

  /** The position of a paper among papers with equal scores: what the curator commented on most first, then the newest. */
  orderOf(paper: number): number {
    return this.paperOrder.at(paper);
  }
}

/** A posting is two numbers of at most five bytes. */
const MAX_BYTES_OF_POSTING = 10;
