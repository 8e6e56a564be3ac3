// Writes the search index of a map as sections of bytes, of which `SearchIndex` reads the parts that a query needs. What is in
// them is described where they are read.

import type { Paper, ResearchMap } from "../../map/model.ts";
import { compareNewest } from "../../map/sort.ts";
import type { SectionBytes } from "../../prepared/bytes.ts";
import { bytesOfWords } from "../../prepared/checksum.ts";
import { isPersonField, isProperName, NAME_FIELDS } from "../weights.ts";
import { type Abbreviations, readAbbreviations } from "./abbreviations.ts";
import { ByteWriter } from "./byte-writer.ts";
import { sortTerms, writeDictionary } from "./dictionary-writer.ts";
import { type PlacedText, paperTexts } from "./fields.ts";
import { writeGlossary } from "./glossary-table.ts";
import { HashTableWriter } from "./hash-table.ts";
import { identifierKeysOf } from "./identifier-texts.ts";
import { type BuiltTerm, type BuiltTexts, readTexts } from "./index-builder.ts";
import { InitialPairsWriter, STOP_WORD } from "./initial-pairs.ts";
import type { SearchedText } from "./searched-text.ts";
import { atOnce, inSteps, type Steps } from "./steps.ts";
import { isStopWord } from "./stop-words.ts";
import { writeTermCodes } from "./term-codes.ts";
import { writeTermLetters } from "./term-letters.ts";
import { FIELD_BITS, FIELDS, SHARED, writeOwners } from "./text-table.ts";
import { topicTexts } from "./topic-texts.ts";

/** What is read of an index at once. */
export interface IndexFacts {
  readonly paperCount: number;
  /** How many texts belong to papers; those of topics follow. */
  readonly paperTexts: number;
  /** Every character that some term contains. */
  readonly characters: string;
  /** By initial, where its abbreviations begin and end. */
  readonly abbreviations: Readonly<Record<string, readonly [start: number, end: number]>>;
}

/** The sections of the index of a map. */
export function writeIndex(map: ResearchMap): SectionBytes[] {
  return atOnce(indexInSteps(map));
}

/** The same in steps. */
export function* indexInSteps(map: ResearchMap): Steps<SectionBytes[]> {
  const attention: number[] = [];
  const identifiers = new HashTableWriter();
  const ofPapers = yield* paperTexts(map, (paper) => {
    for (const key of identifierKeysOf(paper)) identifiers.add(key, attention.length);
    attention.push(attentionOf(paper));
  });
  const texts = [...ofPapers, ...topicTexts(map).map((text, place): PlacedText => ({ ...text, place }))];
  const built = yield* readTexts(texts.map(({ field, text }) => ({ text, isPerson: isPersonField(field) })));
  const sorted = sortTerms(built.terms);
  yield;
  const { terms, blocks, postings } = yield* writeDictionary(sorted);
  const abbreviations = yield* readAbbreviations(texts);
  const written = writeAbbreviations(abbreviations);
  const facts: IndexFacts = {
    paperCount: map.papers.length,
    paperTexts: ofPapers.length,
    characters: charactersOf(built.terms),
    abbreviations: written.places,
  };
  const sections: SectionBytes[] = [
    { name: "facts", bytes: Buffer.from(JSON.stringify(facts)) },
    { name: "terms", bytes: terms },
    { name: "termBlocks", bytes: blocks },
    { name: "postings", bytes: postings },
  ];
  const parts = [
    () => [{ name: "termLetters", bytes: bytesOfWords(writeTermLetters(sorted)) }],
    () => [{ name: "termCodes", bytes: writeTermCodes(sorted, built.has) }],
    () => writeTextTable(texts, { built, ofPapers: ofPapers.length }),
    () => writeWords(texts, built, sorted),
    () => [{ name: "abbreviations", bytes: written.bytes }],
    () => writeGlossary(map.glossary, abbreviations.definitions),
    () => [writePaperOrder(map, attention)],
    () => [{ name: "identifiers", bytes: bytesOfWords(identifiers.finish()) }],
  ];
  yield* inSteps(parts, 1, (part) => {
    sections.push(...part());
  });
  return sections;
}

function charactersOf(terms: readonly BuiltTerm[]): string {
  const characters = new Set<string>();
  for (const { term } of terms) for (const character of term) characters.add(character);
  return [...characters].sort().join("");
}

function writeTextTable(
  texts: readonly PlacedText[],
  { built, ofPapers }: { readonly built: BuiltTexts; readonly ofPapers: number },
): SectionBytes[] {
  const infos = new Uint32Array(texts.length);
  const owners = new Uint32Array(texts.length);
  const places = new Uint32Array(texts.length);
  const lists = new ByteWriter();
  const isStop = stopWordsIn(built.terms);
  for (const [at, text] of texts.entries()) {
    infos[at] = FIELDS.indexOf(text.field) + (significantWords(built, at, isStop) << FIELD_BITS);
    const isShared = at >= ofPapers || text.owners.length !== 1;
    owners[at] = isShared ? SHARED + writeOwners(lists, text) : (text.owners[0] ?? 0);
    places[at] = text.place;
  }
  return [
    { name: "textInfos", bytes: bytesOfWords(infos) },
    { name: "textOwners", bytes: bytesOfWords(owners) },
    { name: "textPlaces", bytes: bytesOfWords(places) },
    { name: "textStarts", bytes: bytesOfWords(Uint32Array.from(built.starts)) },
    { name: "textOwnerLists", bytes: lists.finish() },
  ];
}

/** By id of a term: 1 for a stop word. */
function stopWordsIn(terms: readonly BuiltTerm[]): Uint8Array {
  const marks = new Uint8Array(terms.length + 1);
  for (const { term, id } of terms) if (isStopWord(term)) marks[id] = 1;
  return marks;
}

function significantWords({ words, starts }: BuiltTexts, text: number, isStop: Uint8Array): number {
  let count = 0;
  const end = (starts[text + 1] ?? 0) - 1;
  for (let word = starts[text] ?? 0; word < end; word += 1) count += 1 - (isStop[words[word] ?? 0] ?? 0);
  return count;
}

/** The terms of all words, by their numbers in the dictionary; and where names may begin. */
function writeWords(
  texts: readonly SearchedText[],
  { words, starts, terms }: BuiltTexts,
  sorted: readonly BuiltTerm[],
): SectionBytes[] {
  const numbers = new Uint32Array(terms.length + 1);
  for (const [at, { id }] of sorted.entries()) numbers[id] = at + 1;
  const pairs = new InitialPairsWriter();
  const isStop = stopWordsIn(terms);
  const initials = ["", ...terms.map(({ term }) => term.charAt(0))];
  for (const [text, { field }] of texts.entries()) {
    if (!NAME_FIELDS.has(field) && !isOrganisation(field)) continue;
    const end = (starts[text + 1] ?? 0) - 2;
    for (let word = starts[text] ?? 0; word < end; word += 1) {
      const [first = 0, second = 0] = [words[word], words[word + 1]];
      if (isStop[first] === 1) continue;
      pairs.add(initials[first] ?? "", initials[second] ?? "", word);
      if (isStop[second] === 1) pairs.add(initials[first] ?? "", STOP_WORD, word);
    }
  }
  const pairWords = new ByteWriter();
  const pairStarts = pairs.finish(pairWords);
  return [
    { name: "words", bytes: bytesOfWords(numbersOf(words, numbers)) },
    { name: "pairStarts", bytes: bytesOfWords(pairStarts) },
    { name: "pairWords", bytes: pairWords.finish() },
  ];
}

/** A plain loop: `map` calls a function for each of millions. */
function numbersOf(words: Uint32Array, numbers: Uint32Array): Uint32Array {
  const written = new Uint32Array(words.length);
  for (let word = 0; word < words.length; word += 1) written[word] = numbers[words[word] ?? 0] ?? 0;
  return written;
}

interface WrittenAbbreviations {
  readonly bytes: Uint8Array;
  readonly places: IndexFacts["abbreviations"];
}

/** The abbreviations by their initial, one a line; those that are written with small letters too begin with a plus. */
function writeAbbreviations({ terms, mixed }: Abbreviations): WrittenAbbreviations {
  const isMixed = new Set(mixed);
  const lines = new Map<string, string[]>();
  for (const term of terms) {
    const initial = term.charAt(0);
    const known = lines.get(initial) ?? [];
    known.push(isMixed.has(term) ? `+${term}` : term);
    lines.set(initial, known);
  }
  const writer = new ByteWriter();
  const places: [string, [number, number]][] = [];
  for (const [initial, own] of lines) {
    const start = writer.length;
    writer.append(Buffer.from(own.join("\n")));
    places.push([initial, [start, writer.length]]);
  }
  return { bytes: writer.finish(), places: Object.fromEntries(places) };
}

/**
 * By paper: its position in the order of papers with equal scores.
 * @param attention by paper, as of `attentionOf`: those with more come first, then the newest
 */
function writePaperOrder(map: ResearchMap, attention: readonly number[]): SectionBytes {
  const sorted = newestFirst(map).sort((a, b) => (attention[b] ?? 0) - (attention[a] ?? 0));
  const order = new Uint32Array(sorted.length);
  for (const [position, paper] of sorted.entries()) order[paper] = position;
  return { name: "paperOrder", bytes: bytesOfWords(order) };
}

/** The positions of all papers. */
function newestFirst({ columns, papers }: ResearchMap): number[] {
  if (columns !== undefined) return Array.from(columns.newestFirst());
  // the cast: these are positions of papers
  return papers.map((_, at) => at).sort((a, b) => compareNewest(papers[a] as Paper, papers[b] as Paper));
}

/** How often the curator placed or commented on a paper. */
function attentionOf({ placements, notes }: Paper): number {
  let comments = 0;
  for (const { comment } of placements) if (comment !== null) comments += 1;
  return placements.length + comments + notes.length;
}

function isOrganisation(field: string): boolean {
  return isProperName(field) && !isPersonField(field);
}
