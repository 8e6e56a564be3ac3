// The papers of a map as people see it: those that differ from the map have sections of their own.
import type { NameKind, Paper } from "../map/model.ts";
import type { Sections } from "./bytes.ts";
import { DIFFERING } from "./column-names.ts";
import { PaperStore, type StoreFacts } from "./paper-store.ts";

export class CopyStore extends PaperStore {
  private readonly differing: PaperStore;
  /** The positions of the papers that differ, in order. */
  private readonly positions: Uint32Array;

  /** @param own the sections of the papers that differ */
  constructor(original: Sections, facts: StoreFacts, own: Sections) {
    super(original, facts);
    this.positions = own.section(DIFFERING).words();
    this.differing = new PaperStore(own, { count: this.positions.length, hasLayers: false });
  }

  override read(position: number): Paper {
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

  override knownFeatures(position: number): number | undefined {
    const place = this.placeOf(position);
    return place === null ? super.knownFeatures(position) : this.differing.knownFeatures(place);
  }

  override positionsNamed(kind: NameKind, key: string): number[] {
    const own = this.differing.positionsNamed(kind, key).map((place) => this.positions[place] ?? 0);
    return [...new Set([...super.positionsNamed(kind, key), ...own])].sort((a, b) => a - b);
  }

  /** Where a paper is among those that differ; null: it does not. */
  private placeOf(position: number): number | null {
    let [low, high] = [0, this.positions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.positions[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return this.positions[low] === position ? low : null;
  }
}
