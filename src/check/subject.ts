// What a check examines: a map, and where each part of it is written.
import type { MapDraft } from "../import/build.ts";
import type { PartialDate } from "../map/dates.ts";
import type { MapFile, TopicRow } from "../map/map-file.ts";
import type { Paper } from "../map/model.ts";
import { type FindingLocation, type LinesByFile, pathLocation } from "./location.ts";

export interface Subject {
  readonly map: MapFile;
  readonly today: PartialDate;
  /** What the map was made from; null if it was read from a map file. */
  readonly draft: MapDraft | null;
  /** The lines of the lists and bibliographies; none for a map file. */
  readonly lines: LinesByFile;
  /** Where a paper is stated: its entries in the lists, then its reference. */
  readonly locationsOf: (paper: Paper) => readonly FindingLocation[];
  /** Where `words` appear in a field of the paper, or the nearest location known. */
  readonly locate: (paper: Paper, field: keyof Paper, words: string) => FindingLocation;
  readonly locateTopic: (topic: TopicRow) => FindingLocation;
  /** @param index in the map's glossary */
  readonly locateGlossaryEntry: (index: number) => FindingLocation;
  /** Whether the import reported that the paper's date does not exist, and so left it undated. */
  readonly hasImpossibleDate: (paper: Paper) => boolean;
}

/** A map file: locations are JSON paths. */
export function mapSubject(map: MapFile, file: string, today: PartialDate): Subject {
  const paperIndex = new Map(map.papers.map((paper, index) => [paper, index]));
  const topicIndex = new Map(map.topics.map((topic, index) => [topic, index]));
  return {
    map,
    today,
    draft: null,
    lines: new Map([[file, []]]),
    locationsOf: (paper) => [pathLocation(file, `papers[${paperIndex.get(paper)}]`)],
    locate: (paper, field) => pathLocation(file, `papers[${paperIndex.get(paper)}].${field}`),
    locateTopic: (topic) => pathLocation(file, `topics[${topicIndex.get(topic)}]`),
    locateGlossaryEntry: (index) => pathLocation(file, `glossary[${index}]`),
    hasImpossibleDate: () => false,
  };
}
