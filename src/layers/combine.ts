// Combines several maps into one: topics with the same path and papers that are the same work become one. The later layer
// takes precedence; placements, notes and links are collected. Two papers or topics of the same layer stay separate.
import { canonicalMap } from "../map/canonical.ts";
import type { MapFile } from "../map/map-file.ts";
import type { Origins, Paper } from "../map/model.ts";
import { append } from "../map/multimap.ts";
import { combineGlossaries } from "./combine-glossary.ts";
import { combinePapers } from "./combine-papers.ts";
import { combineTopics } from "./combine-topics.ts";

export interface Layer {
  /** Its name in `layer` and `--layer`. */
  readonly name: string;
  readonly file: MapFile;
  /** The keys (`[@key]`) that its list states: ids of papers, which the layers below may have. */
  readonly statedKeys?: ReadonlySet<string>;
  /** @deprecated the earlier name of `statedKeys` */
  readonly meant?: ReadonlySet<string>;
}

export interface CombinedMap extends Origins {
  readonly file: MapFile;
}

/**
 * One map from several; the first is the lowest layer. A single layer is returned unchanged, and repeating a layer changes
 * nothing.
 * @param layers at least one
 */
export function combineMaps(layers: readonly Layer[]): CombinedMap {
  const [first, ...others] = layers;
  if (first === undefined) throw new Error("there are no layers to combine");
  const names = layers.map(({ name }) => name);
  if (others.length === 0) return { file: first.file, layers: names, layersById: new Map() };
  let file = first.file;
  const layersById = new Map(file.papers.map(({ id }) => [id, [first.name]]));
  let [below, idOf]: [MapFile, ReadonlyMap<string, string>] = [first.file, new Map()];
  for (const layer of others) {
    // what is repeated would change nothing, but several of its papers can look like one of the others
    if (!isSame(layer.file, below)) ({ map: file, idOf } = addLayer(file, layer));
    below = layer.file;
    for (const { id } of layer.file.papers) append(layersById, idOf.get(id) ?? id, layer.name);
  }
  const titles = new Set(layers.map((layer) => layer.file.title).filter((title) => title !== ""));
  return { file: canonicalMap({ ...file, title: [...titles].join(" + ") }), layers: names, layersById };
}

function isSame(a: MapFile, b: MapFile): boolean {
  const isPlausible = a.papers.length === b.papers.length && a.topics.length === b.topics.length;
  return a === b || (isPlausible && JSON.stringify(a) === JSON.stringify(b));
}

interface LayeredMap {
  readonly map: MapFile;
  /** The id in this map of each of the added layer's papers, by its id in the layer. */
  readonly idOf: ReadonlyMap<string, string>;
}

function addLayer(lower: MapFile, { file: upper, meant, statedKeys = meant }: Layer): LayeredMap {
  const topics = combineTopics(lower.topics, upper.topics);
  const upperPapers = upper.papers.map((paper) => inCombinedTopics(paper, topics.idOf));
  const { papers, idOf } = combinePapers(lower.papers, upperPapers, statedKeys);
  const map = {
    ...lower,
    description: upper.description ?? lower.description,
    topics: topics.rows,
    papers,
    glossary: combineGlossaries(lower.glossary, upper.glossary),
  };
  return { map, idOf };
}

function inCombinedTopics(paper: Paper, topicIdOf: ReadonlyMap<string, string>): Paper {
  const placements = paper.placements.map((placement) => ({
    ...placement,
    topicId: topicIdOf.get(placement.topicId) ?? placement.topicId,
  }));
  return { ...paper, placements };
}
