// A paper of a prepared map: an object of a few words, whose values are read when they are first asked for.
import { type DeferredPaper, FEATURES, type Feature, hasFeature, type NameForm, type Paper } from "../map/model.ts";
import { RECORD_KEYS } from "./record-keys.ts";
import { paperOf, type StoredValues, valueIn } from "./records.ts";

/** Where the values of papers are read. */
export interface PaperReader {
  /** All its values. @throws UnusableFile if they are damaged */
  read(position: number): StoredValues;
  /** A value from its column; undefined if the field has none, or if reading the paper is less work. */
  known(key: keyof Paper, position: number): unknown;
  /** The same for the ids of its topics. */
  knownTopics(position: number): readonly string[] | undefined;
  /** The same for the names of its people in a short form. */
  knownName(form: NameForm, position: number): string | null | undefined;
  /** The same for what it has: a bit for each of `FEATURES`. */
  knownFeatures(position: number): number | undefined;
}

class PreparedPaper {
  declare readonly placements: Paper["placements"];
  private values: StoredValues | undefined;
  private whole: Paper | undefined;

  constructor(
    private readonly reader: PaperReader,
    readonly position: number,
  ) {}

  toJSON(): Paper {
    this.whole ??= paperOf(this.stored());
    return this.whole;
  }

  copy(): Paper {
    return this.whole ?? paperOf(this.values ?? this.reader.read(this.position));
  }

  /** @param at position of the key in the field table */
  value(key: keyof Paper, at: number): unknown {
    if (this.values === undefined) {
      const known = this.reader.known(key, this.position);
      if (known !== undefined) return known;
    }
    return valueIn(this.stored(), key, at);
  }

  get topicIds(): readonly string[] {
    const known = this.values === undefined ? this.reader.knownTopics(this.position) : undefined;
    return known ?? this.placements.map(({ topicId }) => topicId);
  }

  has(feature: Feature): boolean {
    const known = this.values === undefined ? this.reader.knownFeatures(this.position) : undefined;
    return known === undefined ? hasFeature(this.toJSON(), feature) : (known & bitOf(feature)) !== 0;
  }

  knownName(form: NameForm): string | null | undefined {
    return this.values === undefined ? this.reader.knownName(form, this.position) : undefined;
  }

  private stored(): StoredValues {
    this.values ??= this.reader.read(this.position);
    return this.values;
  }
}

// an object without a prototype takes many properties quickly; it inherits what all objects do once it has them
const accessors: object = Object.create(null);
for (const [at, key] of RECORD_KEYS.entries()) {
  Object.defineProperty(accessors, key, {
    get(this: PreparedPaper) {
      return this.value(key, at);
    },
  });
}
Object.setPrototypeOf(accessors, Object.prototype);
Object.setPrototypeOf(PreparedPaper.prototype, accessors);

export function preparedPaper(reader: PaperReader, position: number): DeferredPaper {
  // the cast: `accessors` has every key of the field table, with the values that `read` returns
  return new PreparedPaper(reader, position) as unknown as DeferredPaper;
}

/** A bit for each feature that a paper has. */
export function featureBits(has: (feature: Feature) => boolean): number {
  let bits = 0;
  for (const feature of FEATURES) if (has(feature)) bits |= bitOf(feature);
  return bits;
}

const BITS = new Map(FEATURES.map((feature, at) => [feature, 1 << at]));

function bitOf(feature: Feature): number {
  return BITS.get(feature) ?? 0;
}
