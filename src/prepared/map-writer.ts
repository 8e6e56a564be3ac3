// Writes a map as the sections of a prepared file, from which src/prepared/prepared-map.ts reads it.
import { NAME_KEYS, NAME_KINDS } from "../map/entry-index.ts";
import { fileOfMap, NAME_FORMS, type Paper, type ResearchMap, topicIdsOf } from "../map/model.ts";
import { NAME_IN_FORM } from "../map/names.ts";
import { compareText } from "../text/fold.ts";
import type { SectionBytes } from "./bytes.ts";
import { bytesOfWords } from "./checksum.ts";
import {
  columnOfNames,
  DIFFERING,
  FEATURE_BITS,
  FRAME,
  GLOSSARY,
  ID_ORDER,
  LAYERS,
  LIST_KEYS,
  NEWEST,
  RECORDS,
  SANITISED,
  TEXT_KEYS,
  TOPICS,
  WORD_KEYS,
} from "./column-names.ts";
import { ListColumnWriter, TextColumnWriter, WordColumnWriter } from "./column-writers.ts";
import { GrowingWords } from "./growing-bytes.ts";
import { NameTableWriter } from "./name-table-writer.ts";
import type { Frame } from "./prepared-map.ts";
import { featureBits } from "./prepared-paper.ts";
import { recordOf } from "./records.ts";

/**
 * The sections of a map.
 * @param sanitised the map as people see it; the same map if there is nothing to sanitise
 */
export function mapSections(map: ResearchMap, sanitised: ResearchMap): SectionBytes[] {
  const copy = sanitised === map ? [] : copySections(map, sanitised);
  const ofCopy = copy.map(({ name, bytes }) => ({ name: SANITISED + name, bytes }));
  return [...frameSections(map), ...paperSections(map), ...ofCopy];
}

/** Only of the papers that differ, unless the ids of others do: they decide the order of papers. */
function copySections(map: ResearchMap, copy: ResearchMap): SectionBytes[] {
  const isSameOrder = copy.papers.every(({ id }, at) => id === map.papers[at]?.id) && copy.layers === map.layers;
  if (!isSameOrder) return mapSections(copy, copy);
  const positions = copy.papers.flatMap((paper, at) => (paper === map.papers[at] ? [] : [at]));
  const papers = positions.flatMap((at) => copy.papers.slice(at, at + 1));
  const differing = { name: DIFFERING, bytes: bytesOfWords(Uint32Array.from(positions)) };
  return [...frameSections(copy), differing, ...paperSections({ papers, layersById: new Map() })];
}

function frameSections(map: ResearchMap): SectionBytes[] {
  return [
    { name: FRAME, bytes: Buffer.from(JSON.stringify(frameOf(map))) },
    { name: GLOSSARY, bytes: Buffer.from(JSON.stringify(map.glossary)) },
  ];
}

function frameOf(map: ResearchMap): Frame {
  const { title, description, topics } = fileOfMap(map);
  return {
    title,
    description,
    topics,
    layers: map.layers,
    count: map.papers.length,
    hasLayers: map.layersById.size > 0,
  };
}

/** The sections with the papers of a map. */
function paperSections({ papers, layersById }: Pick<ResearchMap, "papers" | "layersById">): SectionBytes[] {
  const records = new TextColumnWriter();
  const texts = TEXT_KEYS.map((key) => ({ key, column: new TextColumnWriter() }));
  const words = WORD_KEYS.map((key) => ({ key, column: new WordColumnWriter() }));
  const lists = LIST_KEYS.map((key) => ({ key, column: new ListColumnWriter() }));
  const topics = new ListColumnWriter();
  const forms = NAME_FORMS.map((form) => ({ form, column: new WordColumnWriter() }));
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
    for (const { form, column } of forms) column.add(NAME_IN_FORM[form](paper));
    const inLayers = layersById.get(paper.id);
    layers.add(inLayers === undefined ? null : JSON.stringify(inLayers));
    features.add(featureBits(paper));
    for (const kind of NAME_KINDS) for (const key of NAME_KEYS[kind](paper)) names.add(kind, key, position);
  }
  return [
    ...records.sections(RECORDS),
    ...[...texts, ...words, ...lists].flatMap(({ key, column }) => column.sections(key)),
    ...topics.sections(TOPICS),
    ...forms.flatMap(({ form, column }) => column.sections(columnOfNames(form))),
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
