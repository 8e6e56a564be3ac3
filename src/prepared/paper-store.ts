// The papers of a prepared map. Each is one object, made when somebody first asks for it.
import { type LazyArray, lazyArray } from "../map/lazy-array.ts";
import type { NumberedLists, NumberedValues, OtherNameKind, PaperCounts, PrintedRecords } from "../map/map-columns.ts";
import type { NameForm, Paper } from "../map/model.ts";
import type { Sections } from "./bytes.ts";
import {
  COUNTS,
  columnOfNames,
  endsOf,
  FEATURE_BITS,
  ID_ORDER,
  LAYERS,
  LIST_KEYS,
  NEWEST,
  PRINTED,
  PRINTED_SHARED,
  RECORDS,
  TEXT_KEYS,
  TOPICS,
  WORD_KEYS,
} from "./column-names.ts";
import { ListColumn, TextColumn, WordColumn } from "./columns.ts";
import { positionsNamed } from "./name-table.ts";
import { type PaperReader, preparedPaper } from "./prepared-paper.ts";
import { readRecord, type StoredValues } from "./records.ts";
import { StoredNames } from "./stored-names.ts";
import { UnusableFile } from "./unusable-file.ts";

/** How many values are read from the papers themselves before columns are read: for a few papers, that is less work. */
const MAX_READ_FROM_PAPERS = { count: 100, share: 0.05 } as const;

export interface StoreFacts {
  /** Number of papers. */
  readonly count: number;
  readonly hasLayers: boolean;
}

export class PaperStore implements PaperReader {
  private readonly made: LazyArray<Paper>;
  private asked = 0;
  private readonly maxAsked: number;
  private readonly records: TextColumn;
  private readonly columns = new Map<keyof Paper, { at(position: number): unknown }>();
  private readonly names = new Map<NameForm, WordColumn>();
  private topics: ListColumn | undefined;
  private layers: WordColumn | undefined;
  private features: Uint32Array | undefined;
  private order: Uint32Array | undefined;
  private ranksAsked = 0;
  private paperCounts: PaperCounts | null | undefined;

  constructor(
    private readonly sections: Sections,
    private readonly facts: StoreFacts,
    private readonly named = new StoredNames(sections),
  ) {
    if (sections.section(endsOf(RECORDS)).length !== facts.count * 4) throw new UnusableFile("it has wrong counts");
    this.made = lazyArray(facts.count, (position): Paper => preparedPaper(this, position));
    this.records = new TextColumn(sections, RECORDS);
    const { count, share } = MAX_READ_FROM_PAPERS;
    this.maxAsked = Math.floor(Math.min(count, share * facts.count));
  }

  /** All of them; each is made when it is asked for. */
  get papers(): readonly Paper[] {
    return this.made.array;
  }

  get count(): number {
    return this.facts.count;
  }

  /** @throws UnusableFile if the map has no such position */
  paper(position: number): Paper {
    const paper = this.made.at(position);
    if (paper === undefined) throw new UnusableFile("it has wrong positions");
    return paper;
  }

  read(position: number): StoredValues {
    return readRecord(this.records.at(position));
  }

  known(key: keyof Paper, position: number): unknown {
    return this.isAskedOften() ? this.columnOf(key)?.at(position) : undefined;
  }

  knownTopics(position: number): readonly string[] | undefined {
    if (!this.isAskedOften()) return undefined;
    this.topics ??= new ListColumn(this.sections, TOPICS);
    return this.topics.at(position);
  }

  knownName(form: NameForm, position: number): string | null | undefined {
    if (!this.isAskedOften()) return undefined;
    let column = this.names.get(form);
    if (column === undefined) {
      column = new WordColumn(this.sections, columnOfNames(form));
      this.names.set(form, column);
    }
    return column.at(position);
  }

  knownFeatures(position: number): number | undefined {
    if (!this.isAskedOften()) return undefined;
    this.features ??= this.sections.section(FEATURE_BITS).words();
    return this.features[position];
  }

  /** As in `MapColumns`. */
  dates(): NumberedValues | null {
    const column = this.columnOf("date");
    return column instanceof WordColumn ? column : null;
  }

  /** As in `MapColumns`. */
  topicIds(): NumberedLists | null {
    this.topics ??= new ListColumn(this.sections, TOPICS);
    return this.topics;
  }

  /** As in `MapColumns`. */
  counts(): PaperCounts | null {
    if (this.paperCounts === undefined) {
      const json = this.sections.has(COUNTS) ? this.sections.section(COUNTS).text() : "null";
      // the cast: this is what `withCounts` writes, and its checksum is right
      this.paperCounts = JSON.parse(json) as PaperCounts | null;
    }
    return this.paperCounts;
  }

  /** The layers that list a paper; undefined: none are known of it. */
  layersAt(position: number): readonly string[] | undefined {
    if (!this.facts.hasLayers) return undefined;
    this.layers ??= new WordColumn(this.sections, LAYERS);
    const json = this.layers.at(position);
    // the cast: this is how `mapSections` writes them
    return json === null ? undefined : (JSON.parse(json) as string[]);
  }

  /** As `positionsNamed` of the table of ids. */
  positionsOfId(id: string): number[] {
    return positionsNamed(this.sections, "id", id);
  }

  /** As `positionsNamed` of the table of other names. */
  positionsNamed(kind: OtherNameKind, key: string): Promise<number[]> {
    return this.named.positionsNamed(kind, key);
  }

  printedRecords(): PrintedRecords | null {
    if (!this.sections.has(PRINTED)) return null;
    const column = new TextColumn(this.sections, PRINTED);
    return {
      shared: this.sections.section(PRINTED_SHARED).text(),
      ofPaper: (position) => column.at(position),
    };
  }

  /** The positions in the order of the ids. */
  idOrder(): Uint32Array {
    return this.sections.section(ID_ORDER).words();
  }

  /** The position of the paper with this rank in the order of `newestFirst`. */
  newest(rank: number): number {
    this.ranksAsked += 1;
    if (this.ranksAsked > MAX_READ_FROM_PAPERS.count) return this.newestFirst()[rank] ?? 0;
    return this.sections.section(NEWEST).words(rank, rank + 1)[0] ?? 0;
  }

  newestFirst(): Uint32Array {
    this.order ??= this.sections.section(NEWEST).words();
    return this.order;
  }

  private isAskedOften(): boolean {
    this.asked += 1;
    return this.asked > this.maxAsked;
  }

  private columnOf(key: keyof Paper): { at(position: number): unknown } | undefined {
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const column = this.openColumn(key);
    if (column !== undefined) this.columns.set(key, column);
    return column;
  }

  private openColumn(key: keyof Paper): { at(position: number): unknown } | undefined {
    const isIn = (keys: readonly string[]): boolean => keys.includes(key);
    if (isIn(TEXT_KEYS)) return new TextColumn(this.sections, key);
    if (isIn(WORD_KEYS)) return new WordColumn(this.sections, key);
    return isIn(LIST_KEYS) ? new ListColumn(this.sections, key) : undefined;
  }
}
