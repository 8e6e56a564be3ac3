// The papers of a prepared map. Each is one object, made when somebody first asks for it.
import type { DeferredPaper, Paper } from "../map/model.ts";
import type { Sections } from "./bytes.ts";
import {
  FEATURE_BITS,
  ID_ORDER,
  LAYERS,
  LIST_KEYS,
  NEWEST,
  RECORDS,
  TEXT_KEYS,
  TOPICS,
  WORD_KEYS,
} from "./column-names.ts";
import { ListColumn, TextColumn, WordColumn } from "./columns.ts";
import { type PaperReader, preparedPaper } from "./prepared-paper.ts";
import { readRecord } from "./records.ts";

/** How many values are read from the papers themselves before columns are read: for a few papers, that is less work. */
const MAX_READ_FROM_PAPERS = { count: 100, share: 0.5 } as const;

export interface StoreFacts {
  /** Number of papers. */
  readonly count: number;
  readonly hasLayers: boolean;
}

export class PaperStore implements PaperReader {
  private readonly made: (DeferredPaper | undefined)[];
  private isComplete = false;
  private asked = 0;
  private readonly records: TextColumn;
  private readonly columns = new Map<keyof Paper, { at(position: number): unknown }>();
  private topics: ListColumn | undefined;
  private layers: WordColumn | undefined;
  private features: Uint32Array | undefined;

  constructor(
    private readonly sections: Sections,
    private readonly facts: StoreFacts,
  ) {
    this.made = Array.from({ length: facts.count });
    this.records = new TextColumn(sections, RECORDS);
  }

  get count(): number {
    return this.facts.count;
  }

  paper(position: number): Paper {
    const paper = this.made[position] ?? preparedPaper(this, position);
    this.made[position] = paper;
    return paper;
  }

  papers(): readonly Paper[] {
    if (!this.isComplete) for (let position = 0; position < this.count; position += 1) this.paper(position);
    this.isComplete = true;
    // the cast: all have just been made
    return this.made as readonly Paper[];
  }

  read(position: number): Paper {
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

  knownFeatures(position: number): number | undefined {
    if (!this.isAskedOften()) return undefined;
    this.features ??= this.sections.section(FEATURE_BITS).words();
    return this.features[position];
  }

  /** The layers that list a paper; undefined: none are known of it. */
  layersAt(position: number): readonly string[] | undefined {
    if (!this.facts.hasLayers) return undefined;
    this.layers ??= new WordColumn(this.sections, LAYERS);
    const json = this.layers.at(position);
    // the cast: this is how `mapSections` writes them
    return json === null ? undefined : (JSON.parse(json) as string[]);
  }

  /** The positions in the order of the ids. */
  idOrder(): Uint32Array {
    return this.sections.section(ID_ORDER).words();
  }

  newestFirst(): Uint32Array {
    return this.sections.section(NEWEST).words();
  }

  private isAskedOften(): boolean {
    this.asked += 1;
    const { count, share } = MAX_READ_FROM_PAPERS;
    return this.asked > Math.min(count, share * this.count);
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
