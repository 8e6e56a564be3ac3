// What is known of all papers without reading them: which fields have a column, and how they are written.
import { NAME_KEYS, NAME_KINDS } from "../map/entry-index.ts";
import { type Paper, type ResearchMap, topicIdsOf } from "../map/model.ts";
import { compareText } from "../text/fold.ts";
import type { SectionBytes } from "./bytes.ts";
import { bytesOfWords } from "./checksum.ts";
import { GrowingWords } from "./growing-bytes.ts";
import { NameTableWriter } from "./name-table.ts";
import { featureBits } from "./prepared-paper.ts";
import { recordOf } from "./records.ts";
import { TextColumnWriter } from "./text-column.ts";
import { ListColumnWriter, WordColumnWriter } from "./word-columns.ts";

/** Fields with a text of its own for each paper. */
export const TEXT_KEYS = ["id", "title"] as const satisfies readonly (keyof Paper)[];
/** Fields of which many papers share a value. */
export const WORD_KEYS = ["date", "kind", "status", "venue"] as const satisfies readonly (keyof Paper)[];
/** The same with a list of values. */
export const LIST_KEYS = ["authors", "organizations", "keywords", "tags"] as const satisfies readonly (keyof Paper)[];

/** Names of sections. */
export const RECORDS = "records";
export const TOPICS = "topics";
export const LAYERS = "layers";
export const FEATURE_BITS = "features";
export const ID_ORDER = "id order";
export const NEWEST = "newest first";

/** The sections with the papers of a map. */
export function paperSections({ papers, layersById }: ResearchMap): SectionBytes[] {
  const records = new TextColumnWriter();
  const texts = TEXT_KEYS.map((key) => ({ key, column: new TextColumnWriter() }));
  const words = WORD_KEYS.map((key) => ({ key, column: new WordColumnWriter() }));
  const lists = LIST_KEYS.map((key) => ({ key, column: new ListColumnWriter() }));
  const topics = new ListColumnWriter();
  const layers = new WordColumnWriter();
  const features = new GrowingWords();
  const names = new NameTableWriter();
  for (const [position, paper] of papers.entries()) {
    // JSON escapes half characters
    records.addWellFormed(recordOf(paper));
    for (const { key, column } of texts) column.add(paper[key]);
    for (const { key, column } of words) column.add(paper[key]);
    for (const { key, column } of lists) column.add(paper[key]);
    topics.add(topicIdsOf(paper));
    const inLayers = layersById.get(paper.id);
    layers.add(inLayers === undefined ? null : JSON.stringify(inLayers));
    features.add(featureBits(paper));
    for (const kind of NAME_KINDS) for (const key of NAME_KEYS[kind](paper)) names.add(kind, key, position);
  }
  return [
    ...records.sections(RECORDS),
    ...[...texts, ...words, ...lists].flatMap(({ key, column }) => column.sections(key)),
    ...topics.sections(TOPICS),
    ...layers.sections(LAYERS),
    { name: FEATURE_BITS, bytes: bytesOfWords(features.done()) },
    ...names.sections(),
    ...orders(papers),
  ];
}

function orders(papers: readonly Paper[]): SectionBytes[] {
  const ids = papers.map(({ id }) => id);
  const byId = Uint32Array.from(ids.keys()).sort((a, b) => compareText(ids[a] ?? "", ids[b] ?? ""));
  const byDate = new Map<string | null, number[]>();
  for (const position of byId) {
    const { date = null } = papers[position] ?? {};
    const inDate = byDate.get(date);
    if (inDate === undefined) byDate.set(date, [position]);
    else inDate.push(position);
  }
  const newest = [...byDate].sort(([a], [b]) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compareText(b, a),
  );
  return [
    { name: ID_ORDER, bytes: bytesOfWords(byId) },
    { name: NEWEST, bytes: bytesOfWords(Uint32Array.from(newest.flatMap(([, positions]) => positions))) },
  ];
}
