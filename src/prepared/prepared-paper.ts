// A paper of a prepared map: an object of a few words, whose values are read when they are first asked for.
import { PAPER_KEYS } from "../map/fields.ts";
import { type DeferredPaper, FEATURES, type Feature, hasFeature, type Paper } from "../map/model.ts";

/** Where the values of papers are read. */
export interface PaperReader {
  /** The whole paper. @throws UnusableFile if it is damaged */
  read(position: number): Paper;
  /** A value from its column; undefined if the field has none, or if reading the paper is less work. */
  known(key: keyof Paper, position: number): unknown;
  /** The same for the ids of its topics. */
  knownTopics(position: number): readonly string[] | undefined;
  /** The same for what it has: a bit for each of `FEATURES`. */
  knownFeatures(position: number): number | undefined;
}

class PreparedPaper {
  private values: Paper | undefined;

  constructor(
    private readonly reader: PaperReader,
    readonly position: number,
  ) {}

  toJSON(): Paper {
    this.values ??= this.reader.read(this.position);
    return this.values;
  }

  value(key: keyof Paper): unknown {
    const known = this.values === undefined ? this.reader.known(key, this.position) : undefined;
    return known === undefined ? this.toJSON()[key] : known;
  }

  get topicIds(): readonly string[] {
    const known = this.values === undefined ? this.reader.knownTopics(this.position) : undefined;
    return known ?? this.toJSON().placements.map(({ topicId }) => topicId);
  }

  has(feature: Feature): boolean {
    const known = this.values === undefined ? this.reader.knownFeatures(this.position) : undefined;
    return known === undefined ? hasFeature(this.toJSON(), feature) : (known & bitOf(feature)) !== 0;
  }
}

for (const key of PAPER_KEYS) {
  Object.defineProperty(PreparedPaper.prototype, key, {
    get(this: PreparedPaper) {
      return this.value(key);
    },
  });
}

export function preparedPaper(reader: PaperReader, position: number): DeferredPaper {
  // the cast: the loop above defines every key of the field table, with the values that `read` returns
  return new PreparedPaper(reader, position) as unknown as DeferredPaper;
}

/** A bit for each feature that a paper has. */
export function featureBits(paper: Paper): number {
  let bits = 0;
  for (const feature of FEATURES) if (hasFeature(paper, feature)) bits |= bitOf(feature);
  return bits;
}

const BITS = new Map(FEATURES.map((feature, at) => [feature, 1 << at]));

function bitOf(feature: Feature): number {
  return BITS.get(feature) ?? 0;
}
