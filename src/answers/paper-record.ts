// A paper as JSON: the fields of the field table in its order, and what is derived from them. Keys are only ever added.
import { addedDate } from "../map/added.ts";
import { type PartialDate, yearOf } from "../map/dates.ts";
import { PAPER_FIELDS, PAPER_KEYS } from "../map/fields.ts";
import { layersOf, type Paper, type Placement, type ResearchMap, valuesOf } from "../map/model.ts";

export interface PlacementRecord extends Placement {
  readonly topicPath: readonly string[];
}

/** What a record states besides the fields of the paper. */
interface Derived {
  readonly year: number | null;
  /** The day on which its reader added the work to her list. */
  readonly added: PartialDate | null;
  /** The layer that the paper came from. */
  readonly layer: string;
  /** All layers that list it, the lowest first. */
  readonly layers: readonly string[];
}

export type PaperRecord = { readonly type: "paper" } & Omit<Paper, "placements"> &
  Derived & { readonly placements: readonly PlacementRecord[] };

/** The derived key that follows a field; the other derived ones come last. */
const FOLLOWING: Readonly<Partial<Record<keyof Paper, keyof Derived>>> = { date: "year", tags: "added" };
const LAST = ["layer", "layers"] as const satisfies readonly (keyof Derived)[];

export type DerivedKey = keyof Derived;

/** Whether a key of a record is derived from the fields of the paper. */
export function isDerived(key: keyof Paper | DerivedKey): key is DerivedKey {
  return !(key in PAPER_FIELDS);
}

/** The keys of a record after `type`, in order. */
export const RECORD_KEYS: readonly (keyof Paper | keyof Derived)[] = [
  ...PAPER_KEYS.flatMap((key) => [key, ...(FOLLOWING[key] === undefined ? [] : [FOLLOWING[key]])]),
  ...LAST,
];

/** Copying a record with every key and setting what is known takes less time than setting every key. */
const BLANK: Record<string, unknown> = { type: "paper", ...Object.fromEntries(RECORD_KEYS.map((key) => [key, null])) };

/** @param own the values of the paper */
export function paperRecord(map: ResearchMap, paper: Paper, own = valuesOf(paper)): PaperRecord {
  const layers = layersOf(map, paper);
  const record = { ...BLANK };
  for (const key of PAPER_KEYS) if (own[key] !== null) record[key] = own[key];
  const derived: Derived & Pick<PaperRecord, "placements"> = {
    year: own.date === null ? null : yearOf(own.date),
    added: addedDate(own),
    placements: own.placements.map((placement) => placementRecord(map, placement)),
    layer: layers[0] ?? "",
    layers,
  };
  Object.assign(record, derived);
  // every key of a record, in order, with the value that is typed above
  return record as unknown as PaperRecord;
}

function placementRecord(map: ResearchMap, { topicId, group, comment }: Placement): PlacementRecord {
  return { topicId, topicPath: map.topicById.get(topicId)?.path ?? [], group, comment };
}
