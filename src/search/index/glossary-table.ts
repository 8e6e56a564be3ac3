// The glossary of a map and what its texts define, as a part of the index: entries are found by the names in them.
//
//   glossaryEntries   the entries as JSON, one after the other; `glossaryPlaces` has where each begins, and the end
//   glossaryNames     the numbers of entries by the key of each name, see `keyOfName`
//   glossaryHeads     the numbers of entries by the stem of the last word of a name
//   glossaryStarts    the numbers of entries by the key of all words of a name but the last, and the initial of that one

import type { GlossaryEntry } from "../../map/model.ts";
import type { SectionBytes } from "../../prepared/bytes.ts";
import { bytesOfWords } from "../../prepared/checksum.ts";
import { textOfBytes } from "../../prepared/text-of-bytes.ts";
import type { Definition } from "./abbreviations.ts";
import { ByteWriter } from "./byte-writer.ts";
import { Column } from "./column.ts";
import { HashTable, HashTableWriter } from "./hash-table.ts";
import type { IndexSections } from "./index-sections.ts";
import { stemOf } from "./stem.ts";
import { termsOf } from "./tokens.ts";

/** Names are the same whatever the forms of their words: “removing layers” and “remove layer”. */
export function keyOfName(terms: readonly string[]): string {
  return terms.map(stemOf).join(" ");
}

/** The only words whose stems may begin with another letter: oestrogen, estrogen. */
const OTHER_INITIAL = /^[ao]e/;

/** Whether a name has this key. Most have another number of words, or another initial, which a stem keeps. */
export function hasKey(terms: readonly string[], key: string): boolean {
  const [first = ""] = terms;
  if ((first.charAt(0) !== key.charAt(0) && !OTHER_INITIAL.test(first)) || terms.length !== key.split(" ").length)
    return false;
  return keyOfName(terms) === key;
}

/** What the definitions add to a glossary. */
function learnedEntries(definitions: readonly Definition[], glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  const known = new Set(glossary.map(({ term }) => keyOfName(termsOf(term))));
  return definitions
    .filter(({ abbreviation }) => !known.has(keyOfName(termsOf(abbreviation))))
    .map(({ abbreviation, name }) => ({ term: abbreviation, expansions: [name], words: [] }));
}

/** @param definitions what the texts of the map say; what the glossary says of an abbreviation comes before them */
export function writeGlossary(glossary: readonly GlossaryEntry[], definitions: readonly Definition[]): SectionBytes[] {
  const json = new ByteWriter();
  const places: number[] = [];
  const names = new HashTableWriter();
  const heads = new HashTableWriter();
  const starts = new HashTableWriter();
  for (const [number, entry] of [...glossary, ...learnedEntries(definitions, glossary)].entries()) {
    places.push(json.length);
    json.append(Buffer.from(JSON.stringify(entry)));
    for (const name of [entry.term, ...entry.expansions]) {
      const terms = termsOf(name);
      names.add(keyOfName(terms), number);
      const [last = ""] = terms.slice(-1);
      if (terms.length > 1) starts.add(keyOfStart(keyOfName(terms.slice(0, -1)), last.charAt(0)), number);
      // the first name is the abbreviation
      if (terms.length > 1 && name !== entry.term) heads.add(keyOfName(terms.slice(-1)), number);
    }
  }
  return [
    { name: "glossaryEntries", bytes: json.finish() },
    { name: "glossaryPlaces", bytes: bytesOfWords(Uint32Array.from([...places, json.length])) },
    { name: "glossaryNames", bytes: bytesOfWords(names.finish()) },
    { name: "glossaryHeads", bytes: bytesOfWords(heads.finish()) },
    { name: "glossaryStarts", bytes: bytesOfWords(starts.finish()) },
  ];
}

function keyOfStart(key: string, initial: string): string {
  return `${key} ${initial}`;
}

export class GlossaryTable {
  private readonly names: HashTable;
  private readonly heads: HashTable;
  private readonly starts: HashTable;
  private readonly places: Column;
  private readonly known = new Map<number, GlossaryEntry>();

  constructor(private readonly sections: IndexSections) {
    this.names = new HashTable(new Column(sections.section("glossaryNames")));
    this.heads = new HashTable(new Column(sections.section("glossaryHeads")));
    this.places = new Column(sections.section("glossaryPlaces"));
    this.starts = new HashTable(new Column(sections.section("glossaryStarts")));
  }

  /** The entries that may have a name with this key, in the order of the glossary. */
  withName(key: string): GlossaryEntry[] {
    return this.names.find(key).map((number) => this.entryAt(number));
  }

  /** The entries that may have a name with all words but the last, and with the initial of that one. */
  beginningWith(key: string, initial: string): GlossaryEntry[] {
    return this.starts.find(keyOfStart(key, initial)).map((number) => this.entryAt(number));
  }

  /** The entries in which a name of several words may end with a word of this stem; each is read when it is asked for. */
  *withHead(stem: string): Generator<GlossaryEntry> {
    for (const number of this.heads.find(stem)) yield this.entryAt(number);
  }

  private entryAt(number: number): GlossaryEntry {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    const bytes = this.sections.section("glossaryEntries").bytes(this.places.at(number), this.places.at(number + 1));
    // the cast: `writeGlossary` wrote it from the same type
    const entry = JSON.parse(textOfBytes(bytes)) as GlossaryEntry;
    this.known.set(number, entry);
    return entry;
  }
}
