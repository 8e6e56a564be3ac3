// The papers of a map as people see it: those that differ from the map have sections of their own.

import type { OtherNameKind } from "../map/map-columns.ts";
import type { NameForm, Paper } from "../map/model.ts";
import type { Section, Sections } from "./bytes.ts";
import { DIFFERING } from "./column-names.ts";
import { PaperStore, type StoreFacts } from "./paper-store.ts";
import type { StoredValues } from "./records.ts";
import type { StoredNames } from "./stored-names.ts";

const MAX_READ_IN_PART = 500;

/** Of the map itself. */
export interface OriginalPapers {
  readonly sections: Sections;
  readonly names: StoredNames;
}

export class CopyStore extends PaperStore {
  private readonly differing: PaperStore;
  /** The positions of the papers that differ, in order. They are read in part until many are asked for. */
  private readonly section: Section;
  private positions: Uint32Array | undefined;
  private places = 0;

  /** @param own the sections of the papers that differ */
  constructor(original: OriginalPapers, facts: StoreFacts, own: Sections) {
    super(original.sections, facts, original.names);
    this.section = own.section(DIFFERING);
    this.differing = new PaperStore(own, { count: this.section.length / 4, hasLayers: false });
  }

  override read(position: number): StoredValues {
    const place = this.placeOf(position);
    return place === null ? super.read(position) : this.differing.read(place);
  }

  override known(key: keyof Paper, position: number): unknown {
    const place = this.placeOf(position);
    return place === null ? super.known(key, position) : this.differing.known(key, place);
  }

  override knownTopics(position: number): readonly string[] | undefined {
    const place = this.placeOf(position);
    return place === null ? super.knownTopics(position) : this.differing.knownTopics(place);
  }

  override knownName(form: NameForm, position: number): string | null | undefined {
    const place = this.placeOf(position);
    return place === null ? super.knownName(form, position) : this.differing.knownName(form, place);
  }

  override knownFeatures(position: number): number | undefined {
    const place = this.placeOf(position);
    return place === null ? super.knownFeatures(position) : this.differing.knownFeatures(place);
  }

  override positionsOfId(id: string): number[] {
    return this.withOwn(super.positionsOfId(id), this.differing.positionsOfId(id));
  }

  override async positionsNamed(kind: OtherNameKind, key: string): Promise<number[]> {
    return this.withOwn(await super.positionsNamed(kind, key), await this.differing.positionsNamed(kind, key));
  }

  /** @param places among the papers that differ */
  private withOwn(positions: readonly number[], places: readonly number[]): number[] {
    return [...new Set([...positions, ...places.map((place) => this.positionAt(place))])].sort((a, b) => a - b);
  }

  override dates(): null {
    return null;
  }

  override topicIds(): null {
    return null;
  }

  override counts(): null {
    return null;
  }

  /** Those of the map itself are kept, and not those of this copy. */
  override printedRecords(): null {
    return null;
  }

  /** Where a paper is among those that differ; null: it does not. */
  private placeOf(position: number): number | null {
    let [low, high] = [0, this.differing.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.positionAt(middle) < position) low = middle + 1;
      else high = middle;
    }
    return low < this.differing.count && this.positionAt(low) === position ? low : null;
  }

  private positionAt(place: number): number {
    this.places += 1;
    if (this.places > MAX_READ_IN_PART) this.positions ??= this.section.words();
    return (this.positions?.[place] ?? this.section.words(place, place + 1)[0]) || 0;
  }
}
