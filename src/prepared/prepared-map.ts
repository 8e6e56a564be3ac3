// The map in a prepared file. Its papers are read when they are needed.

import type { NumberedLists, NumberedValues, OtherNameKind, PaperCounts, PrintedRecords } from "../map/map-columns.ts";
import { linkTopics, type TopicRow } from "../map/map-file.ts";
import type { MapColumns, Paper, ResearchMap } from "../map/model.ts";
import { firstNotBefore } from "../text/sorted.ts";
import { type Sections, sectionsStartingWith } from "./bytes.ts";
import { DIFFERING, FRAME, GLOSSARY, SANITISED } from "./column-names.ts";
import { CopyStore, type OriginalPapers } from "./copy-store.ts";
import { PaperStore } from "./paper-store.ts";
import { type Keep, StoredNames } from "./stored-names.ts";

/** Everything but the papers and the glossary, which has a section of its own because only searches read it. */
export interface Frame extends Pick<ResearchMap, "title" | "description" | "layers"> {
  readonly topics: readonly TopicRow[];
  /** Number of papers. */
  readonly count: number;
  /** Whether it is known which layers list a paper: there are several. */
  readonly hasLayers: boolean;
}

/**
 * The map in a prepared file. Its papers are read when they are needed.
 * @param keep takes sections that the file does not have yet
 * @throws UnusableFile
 */
export function openMapIn(sections: Sections, keep?: Keep): ResearchMap {
  const frame = readFrame(sections);
  const names = new StoredNames(sections, keep);
  const copy = sectionsStartingWith(sections, SANITISED);
  const openSanitised = (): ResearchMap | null => (copy.has(FRAME) ? openCopy(copy, { sections, names }, keep) : null);
  return mapOf({ frame, store: new PaperStore(sections, frame, names), sections, openSanitised });
}

/** The map as people see it. @param original of the map itself, which has the papers that do not differ */
function openCopy(sections: Sections, original: OriginalPapers, keep?: Keep): ResearchMap {
  if (!sections.has(DIFFERING)) {
    return openMapIn(sections, (made) => keep?.(made.map(({ name, bytes }) => ({ name: SANITISED + name, bytes }))));
  }
  const frame = readFrame(sections);
  return mapOf({ frame, store: new CopyStore(original, frame, sections), sections, openSanitised: () => null });
}

function readFrame(sections: Sections): Frame {
  // the cast: this is what `frameOf` returns, and its checksum is right
  return JSON.parse(sections.section(FRAME).text()) as Frame;
}

function readGlossary(sections: Sections): ResearchMap["glossary"] {
  // the cast: this is the glossary of a map, and its checksum is right
  return JSON.parse(sections.section(GLOSSARY).text()) as ResearchMap["glossary"];
}

interface MapParts {
  readonly frame: Frame;
  readonly store: PaperStore;
  /** Those that have the glossary. */
  readonly sections: Sections;
  readonly openSanitised: () => ResearchMap | null;
}

function mapOf({ frame, store, sections, openSanitised }: MapParts): ResearchMap {
  const topicById = linkTopics(frame.topics);
  const columns = new StoredColumns(store, openSanitised);
  let glossary: ResearchMap["glossary"] | undefined;
  const position = (id: string): number | undefined => columns.positionOf(id);
  return {
    title: frame.title,
    description: frame.description,
    topics: [...topicById.values()],
    papers: store.papers,
    get glossary() {
      glossary ??= readGlossary(sections);
      return glossary;
    },
    topicById,
    paperById: new ById(store, position, (at) => store.paper(at)),
    layers: frame.layers,
    layersById: new ById(store, position, (at) => store.layersAt(at)),
    columns,
  };
}

class StoredColumns implements MapColumns {
  private copy: ResearchMap | null | undefined;

  constructor(
    private readonly store: PaperStore,
    private readonly openSanitised: () => ResearchMap | null,
  ) {}

  newestFirst(): Uint32Array {
    return this.store.newestFirst();
  }

  newest(rank: number): Paper {
    return this.store.paper(this.store.newest(rank));
  }

  paperAt(position: number): Paper {
    return this.store.paper(position);
  }

  layersAt(position: number): readonly string[] | undefined {
    return this.store.layersAt(position);
  }

  dates(): NumberedValues | null {
    return this.store.dates();
  }

  topicIds(): NumberedLists | null {
    return this.store.topicIds();
  }

  counts(): PaperCounts | null {
    return this.store.counts();
  }

  async perhapsNamed(kind: OtherNameKind, key: string): Promise<readonly Paper[]> {
    return (await this.store.positionsNamed(kind, key)).map((position) => this.store.paper(position));
  }

  startingWith(start: string): readonly Paper[] {
    const order = this.store.idOrder();
    const idAt = (at: number): string => this.store.paper(order[at] ?? 0).id;
    const found: number[] = [];
    let next = firstNotBefore(order.length, start, idAt);
    for (; next < order.length && idAt(next).startsWith(start); next += 1) found.push(order[next] ?? 0);
    return found.sort((a, b) => a - b).map((position) => this.store.paper(position));
  }

  positionOf(id: string): number | undefined {
    return this.store.positionsOfId(id).find((position) => this.store.paper(position).id === id);
  }

  printedRecords(): PrintedRecords | null {
    return this.store.printedRecords();
  }

  sanitised(): ResearchMap | null {
    if (this.copy === undefined) this.copy = this.openSanitised();
    return this.copy;
  }
}

/** What belongs to each paper, by its id, read when it is asked for. */
class ById<T> implements ReadonlyMap<string, T> {
  constructor(
    private readonly store: PaperStore,
    private readonly positionOf: (id: string) => number | undefined,
    private readonly valueAt: (position: number) => T | undefined,
  ) {}

  get size(): number {
    return [...this].length;
  }

  get(id: string): T | undefined {
    const position = this.positionOf(id);
    return position === undefined ? undefined : this.valueAt(position);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *entries(): MapIterator<[string, T]> {
    for (const [position, { id }] of this.store.papers.entries()) {
      const value = this.valueAt(position);
      if (value !== undefined) yield [id, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [id] of this) yield id;
  }

  *values(): MapIterator<T> {
    for (const [, value] of this) yield value;
  }

  forEach(act: (value: T, id: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [id, value] of this) act(value, id, this);
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }
}
