// Writes a map as the sections of a prepared file, from which src/prepared/prepared-map.ts reads it.

import { fileOfMap } from "../map/map-file.ts";
import { hasFeature, NAME_FORMS, type Paper, type ResearchMap, topicIdsOf } from "../map/model.ts";
import { NAME_IN_FORM } from "../map/names.ts";
import { countPapers } from "../map/tree.ts";
import { type SectionBytes, sectionsInMemory } from "./bytes.ts";
import { bytesOfWords } from "./checksum.ts";
import {
  COUNTS,
  columnOfNames,
  DIFFERING,
  FEATURE_BITS,
  FRAME,
  GLOSSARY,
  IDS,
  LAYERS,
  LIST_KEYS,
  RECORDS,
  SANITISED,
  TEXT_KEYS,
  TOPICS,
  WORD_KEYS,
} from "./column-names.ts";
import { ListColumnWriter, TextColumnWriter, WordColumnWriter } from "./column-writers.ts";
import { GrowingWords } from "./growing-bytes.ts";
import { NameTableWriter } from "./name-table-writer.ts";
import { orderSections } from "./order-sections.ts";
import { type Frame, openMapIn } from "./prepared-map.ts";
import { featureBits } from "./prepared-paper.ts";
import { recordOf } from "./records.ts";

/**
 * The sections of a map.
 * @param sanitised the map as people see it; the same map if there is nothing to sanitise
 */
export function mapSections(map: ResearchMap, sanitised: ResearchMap): SectionBytes[] {
  const copy = sanitised === map ? [] : copyOf(map, sanitised);
  return withCounts([...frameSections(frameOf(map), map.glossary), ...paperSections(map), ...copy]);
}

/** The sections of a map, and how many papers it has, by year and topic. */
export function withCounts(sections: readonly SectionBytes[]): SectionBytes[] {
  const counts = countPapers(openMapIn(sectionsInMemory(sections)));
  return [...sections, { name: COUNTS, bytes: Buffer.from(JSON.stringify(counts)) }];
}

/** Only of the papers that differ, unless the ids of others do: they decide the order of papers. */
function copyOf(map: ResearchMap, copy: ResearchMap): SectionBytes[] {
  const isSameOrder = copy.papers.every(({ id }, at) => id === map.papers[at]?.id) && copy.layers === map.layers;
  if (!isSameOrder) return ofCopy(mapSections(copy, copy));
  const positions = copy.papers.flatMap((paper, at) => (paper === map.papers[at] ? [] : [at]));
  return copySections(
    frameSections(frameOf(copy), copy.glossary),
    positions,
    positions.flatMap((at) => copy.papers.slice(at, at + 1)),
  );
}

/**
 * The sections of a map as people see it, in which some papers differ from those of the map itself.
 * @param frame as `frameSections` makes them
 * @param positions those of the papers
 */
export function copySections(
  frame: readonly SectionBytes[],
  positions: readonly number[],
  papers: readonly Paper[],
): SectionBytes[] {
  const differing = { name: DIFFERING, bytes: bytesOfWords(Uint32Array.from(positions)) };
  return ofCopy([...frame, differing, ...paperSections({ papers, layersById: new Map() })]);
}

function ofCopy(sections: readonly SectionBytes[]): SectionBytes[] {
  return sections.map(({ name, bytes }) => ({ name: SANITISED + name, bytes }));
}

/** Everything but the papers. */
export function frameSections(frame: Frame, glossary: ResearchMap["glossary"]): SectionBytes[] {
  return [
    { name: FRAME, bytes: Buffer.from(JSON.stringify(frame)) },
    { name: GLOSSARY, bytes: Buffer.from(JSON.stringify(glossary)) },
  ];
}

export function frameOf(map: ResearchMap): Frame {
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
  const ids = new NameTableWriter(IDS);
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
    features.add(featureBits((feature) => hasFeature(paper, feature)));
    ids.add("id", paper.id, position);
  }
  return [
    ...records.sections(RECORDS),
    ...[...texts, ...words, ...lists].flatMap(({ key, column }) => column.sections(key)),
    ...topics.sections(TOPICS),
    ...forms.flatMap(({ form, column }) => column.sections(columnOfNames(form))),
    ...layers.sections(LAYERS),
    { name: FEATURE_BITS, bytes: bytesOfWords(features.done()) },
    ...ids.sections(),
    ...orderSections(
      papers.map(({ id }) => id),
      (position) => papers[position]?.date ?? null,
    ),
  ];
}
