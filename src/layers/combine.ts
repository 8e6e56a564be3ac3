// Maps laid over one another: topics meet by path, papers by what identifies them. What a later layer says wins; places,
// notes and links add up. A paper or topic of one layer never meets another of the same layer.
import { canonicalMap } from "../map/canonical.ts";
import { matchPapers } from "../map/identity.ts";
import { TakenIds, takePaperId } from "../map/ids.ts";
import type { MapFile, Origins, Paper } from "../map/model.ts";
import { combineGlossaries } from "./combine-glossary.ts";
import { combinePaper } from "./combine-paper.ts";
import { combineTopics } from "./combine-topics.ts";

export interface Layer {
  /** Its name in `layer` and `--layer`. */
  readonly name: string;
  readonly file: MapFile;
  /** Ids by which it means papers of the layers below: the keys (`[@key]`) that its list states. */
  readonly meant?: ReadonlySet<string>;
}

export interface CombinedMap extends Origins {
  readonly file: MapFile;
}

/**
 * One map of several, the first at the bottom. One layer alone stays as it is, and the same layer twice changes nothing.
 * @param layers at least one
 */
export function combineMaps(layers: readonly Layer[]): CombinedMap {
  const [first, ...others] = layers;
  if (first === undefined) throw new Error("there is no layer");
  let file = first.file;
  const names = new Map(file.papers.map(({ id }) => [id, [first.name]]));
  const titles = new Set(layers.map((layer) => layer.file.title).filter((title) => title !== ""));
  for (const layer of others) {
    const { map, idOf } = layOver(file, layer);
    file = map;
    for (const { id } of layer.file.papers) {
      const merged = idOf.get(id) ?? id;
      names.set(merged, [...(names.get(merged) ?? []), layer.name]);
    }
  }
  return {
    file: others.length === 0 ? file : canonicalMap({ ...file, title: [...titles].join(" + ") }),
    layers: layers.map(({ name }) => name),
    layersById: others.length === 0 ? new Map() : names,
  };
}

interface Laid {
  readonly map: MapFile;
  /** The ids of the upper layer's papers in the laid map. */
  readonly idOf: ReadonlyMap<string, string>;
}

function layOver(lower: MapFile, { file: upper, meant = new Set() }: Layer): Laid {
  const topics = combineTopics(lower.topics, upper.topics);
  const placed = upper.papers.map((paper) => ({
    ...paper,
    placements: paper.placements.map((place) => ({
      ...place,
      topicId: topics.idOf.get(place.topicId) ?? place.topicId,
    })),
  }));
  const twins = matchPapers(lower.papers, placed, { meant });
  const known = new Set(lower.papers.map(({ id }) => id));
  const taken = new TakenIds([...known, ...placed.map(({ id }) => id)]);
  const idOf = new Map<string, string>();
  const upperOf = new Map<Paper, Paper>();
  const added: Paper[] = [];
  for (const paper of placed) {
    const twin = twins.get(paper);
    const id = twin?.id ?? (known.has(paper.id) ? takePaperId(paper.id, taken) : paper.id);
    idOf.set(paper.id, id);
    if (twin === undefined) added.push({ ...paper, id });
    else upperOf.set(twin, paper);
  }
  const papers = lower.papers.map((paper) => {
    const above = upperOf.get(paper);
    return above === undefined ? paper : combinePaper(paper, above);
  });
  const families = new Map([...lower.familyNames, ...upper.familyNames].map((row) => [row.name, row]));
  const map = {
    ...lower,
    description: upper.description ?? lower.description,
    topics: topics.rows,
    papers: [...papers, ...added],
    glossary: combineGlossaries(lower.glossary, upper.glossary),
    familyNames: [...families.values()],
  };
  return { map, idOf };
}
