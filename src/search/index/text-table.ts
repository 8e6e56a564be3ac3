// The searched texts of a map, in columns. The texts themselves are not kept: they are taken from the map when they are
// needed, which is seldom.
//
//   infos    the field, and from bit `FIELD_BITS` on the number of words that are not stop words
//   owners   the position of the paper that has the text; or from `SHARED` on, where its owners begin in the lists
//   places   which of the texts of its first owner in this field it is; of a topic's text, which of all texts of topics
//   starts   the number of the first word; the column has one row more, for the end
//
// A list of owners: the number of bytes that follow; 1 if a share follows, else 0; the share, as a float of 64 bits; the number
// of owners, and each as its distance from the one before.
import type { ResearchMap } from "../../map/model.ts";
import { FIELD_WEIGHTS, type SearchField } from "../weights.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { Column } from "./column.ts";
import { textsOfField } from "./fields.ts";
import type { IndexSections } from "./index-sections.ts";
import type { SearchedText } from "./searched-text.ts";
import { stringsOfTopics } from "./topic-texts.ts";

// the cast: Object.keys does not know that these are all keys
export const FIELDS = Object.keys(FIELD_WEIGHTS) as readonly SearchField[];
const TITLE = FIELDS.indexOf("title");
const ALTERNATIVE_TITLE = FIELDS.indexOf("alternativeTitle");

/** Whether a field, by its number, is a title. */
export function isTitle(field: number): boolean {
  return field === TITLE || field === ALTERNATIVE_TITLE;
}

export const FIELD_BITS = 5;
export const SHARED = 2 ** 31;
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** The most bytes that a number takes. */
const MAX_VARINT = 5;

export interface Owners {
  readonly papers: readonly number[];
  /** As in `SearchedText`. */
  readonly share: number;
}

/** The texts of one paper that belong to a field. */
interface PaperTexts {
  readonly position: number;
  readonly field: SearchField;
  readonly texts: readonly string[];
}

/** @returns where the list begins */
export function writeOwners(writer: ByteWriter, { owners, share = 1 }: Pick<SearchedText, "owners" | "share">): number {
  const list = new ByteWriter();
  list.varint(share === 1 ? 0 : 1);
  if (share !== 1) list.append(new Uint8Array(Float64Array.of(share).buffer));
  list.varint(owners.length);
  let last = 0;
  for (const owner of owners) {
    list.varint(owner - last);
    last = owner;
  }
  const start = writer.length;
  writer.varint(list.length);
  writer.append(list.finish());
  return start;
}

export class TextTable {
  /** How many texts the index has. */
  readonly count: number;
  private readonly infos: Column;
  private readonly owners: Column;
  private readonly places: Column;
  private readonly starts: Column;
  private readonly lists = new Map<number, Owners>();
  private readonly added: SearchedText[] = [];
  private last: PaperTexts | undefined;
  private topicStrings: readonly string[] | undefined;

  /** @param paperTexts how many texts belong to papers; those of topics follow */
  constructor(
    private readonly map: ResearchMap,
    private readonly sections: IndexSections,
    private readonly paperTexts: number,
  ) {
    this.infos = new Column(sections.section("textInfos"));
    this.owners = new Column(sections.section("textOwners"));
    this.places = new Column(sections.section("textPlaces"));
    this.starts = new Column(sections.section("textStarts"));
    this.count = this.infos.length;
  }

  /** Adds a text that is only found by its number, which is returned. */
  add(text: SearchedText): number {
    const known = this.added.findIndex(
      (each) => each.field === text.field && each.text === text.text && each.owners[0] === text.owners[0],
    );
    return this.count + (known >= 0 ? known : this.added.push(text) - 1);
  }

  /** How many texts there are with those that were added. */
  get size(): number {
    return this.count + this.added.length;
  }

  /** The number of a field in `FIELDS`. */
  fieldNumberAt(text: number): number {
    return text < this.count ? this.infos.at(text) & FIELD_MASK : FIELDS.indexOf(this.fieldOfAdded(text));
  }

  fieldAt(text: number): SearchField {
    // the cast: the number was written as a position in the same list
    return FIELDS[this.fieldNumberAt(text)] as SearchField;
  }

  private fieldOfAdded(text: number): SearchField {
    return this.added[text - this.count]?.field ?? "identifier";
  }

  /** The only owner of a text; -1 if it may have several, which `ownersAt` then gives. */
  ownerAt(text: number): number {
    const owner = text < this.count ? this.owners.at(text) : SHARED;
    return owner < SHARED ? owner : -1;
  }

  ownersAt(text: number): Owners {
    if (text >= this.count) return { papers: this.added[text - this.count]?.owners ?? [], share: 1 };
    const owner = this.owners.at(text);
    if (owner < SHARED) return { papers: [owner], share: 1 };
    const known = this.lists.get(owner) ?? this.readOwners(owner - SHARED);
    this.lists.set(owner, known);
    return known;
  }

  /** The number of the first text that has no owner before this paper: texts are in the order of their first owners. */
  firstTextFrom(paper: number): number {
    let [low, high] = [0, this.paperTexts];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.firstOwnerOf(middle) < paper) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private firstOwnerOf(text: number): number {
    const owner = this.ownerAt(text);
    return owner >= 0 ? owner : (this.ownersAt(text).papers[0] ?? 0);
  }

  private readOwners(start: number): Owners {
    const section = this.sections.section("textOwnerLists");
    const before = new ByteReader(section.bytes(start, Math.min(start + MAX_VARINT, section.length)));
    const length = before.varint();
    const reader = new ByteReader(section.bytes(start + before.at, start + before.at + length));
    const hasShare = reader.varint() === 1;
    let share = 1;
    if (hasShare) {
      share = new Float64Array(reader.bytes.slice(reader.at, reader.at + 8).buffer)[0] ?? 1;
      reader.at += 8;
    }
    const count = reader.varint();
    const papers = new Array<number>(count);
    let last = 0;
    for (let at = 0; at < count; at += 1) {
      last += reader.varint();
      papers[at] = last;
    }
    return { papers, share };
  }

  /** Number of words that are not stop words; of all words if there are no others. At least 1. */
  significantWordCount(text: number): number {
    const count = text < this.count ? this.infos.at(text) >>> FIELD_BITS : 0;
    return count > 0 ? count : Math.max(1, this.wordCount(text));
  }

  wordCount(text: number): number {
    // a number is left free after each text
    return Math.max(0, this.starts.at(text + 1) - this.starts.at(text) - 1);
  }

  /** The number of the first word of a text, counted through all texts. */
  firstWord(text: number): number {
    return this.starts.at(text);
  }

  /** The text that has a word with this number. */
  textOfWord(word: number): number {
    return Math.max(0, this.starts.firstAtLeast(word + 1) - 1);
  }

  textAt(text: number): string {
    if (text >= this.count) return this.added[text - this.count]?.text ?? "";
    const place = this.places.at(text);
    if (text >= this.paperTexts) {
      this.topicStrings ??= stringsOfTopics(this.map);
      return this.topicStrings[place] ?? "";
    }
    return this.textsOf(this.ownersAt(text).papers[0] ?? 0, this.fieldAt(text))[place] ?? "";
  }

  /** The texts of a paper that belong to a field. Several of one paper are often needed one after the other. */
  private textsOf(position: number, field: SearchField): readonly string[] {
    const { papers, columns } = this.map;
    const paper = columns === undefined ? papers[position] : columns.paperAt(position);
    if (paper === undefined) return [];
    const last = this.last?.position === position && this.last.field === field ? this.last.texts : undefined;
    const texts = last ?? textsOfField(paper, field);
    this.last = { position, field, texts };
    return texts;
  }

  searchedText(text: number): SearchedText {
    const { papers, share } = this.ownersAt(text);
    return { field: this.fieldAt(text), text: this.textAt(text), owners: papers, share };
  }
}
