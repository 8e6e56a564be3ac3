// The reader's list as the readers of lists understand it: its papers, and the line on which each is stated. Nothing here
// parses Markdown: what a line means is decided in one place.
import { draftMap } from "../import/build.ts";
import type { Outline, OutlinePaper } from "../import/outline.ts";
import { refuse } from "../import/problems.ts";
import { combinePapers } from "../layers/combine-papers.ts";
import type { MapFile, TopicRow } from "../map/map-file.ts";
import type { Paper } from "../map/model.ts";

/** The map below the list. */
export interface Below {
  readonly topics: readonly TopicRow[];
  readonly papers: readonly Paper[];
}

/** One line of the list that states a paper. */
export interface ListedEntry {
  readonly stated: OutlinePaper;
  /** Names from the top of the tree down to its topic. */
  readonly topicPath: readonly string[];
}

export interface ListReading {
  readonly text: string;
  readonly file: string;
  readonly map: MapFile;
  /** Ids that the list states, as `[@key]`. */
  readonly keys: ReadonlySet<string>;
  readonly outline: Outline;
  /** The paper of the list that has this id in the map that is combined from it and the map below. */
  readonly paperOf: (combinedId: string) => Paper | undefined;
  /** The lines that state a paper of the list, in their order. */
  readonly entriesOf: (paper: Paper) => readonly ListedEntry[];
}

/** The last reading over each map: a list that has not changed since is not read again. */
const lastReadings = new WeakMap<Below, ListReading>();

/** @throws Failure `broken-input` if it cannot be read */
export async function readListText(text: string, file: string, below: Below): Promise<ListReading> {
  const last = lastReadings.get(below);
  if (last?.text === text && last.file === file) return last;
  const reading = await readAnew(text, file, below);
  lastReadings.set(below, reading);
  return reading;
}

async function readAnew(text: string, file: string, below: Below): Promise<ListReading> {
  const { map, keys, outlines, problems, locationsOfPaper } = await draftMap({
    title: null,
    lists: [{ file, text, format: "markdown" }],
    references: [],
    glossaries: [],
    keysAreIds: true,
    knownTopics: below.topics,
    knownPapers: below.papers,
  });
  refuse(problems);
  const [outline] = outlines;
  if (outline === undefined) throw new Error("a list has an outline");
  const byLine = entriesByLine(outline);
  const { idOf } = combinePapers(below.papers, map.papers, keys);
  const byCombinedId = new Map(map.papers.map((paper) => [idOf.get(paper.id) ?? paper.id, paper]));
  return {
    text,
    file,
    map,
    keys,
    outline,
    paperOf: (id) => byCombinedId.get(id),
    entriesOf: ({ id }) =>
      (locationsOfPaper.get(id) ?? []).flatMap(({ at }) => (typeof at === "number" ? (byLine.get(at) ?? []) : [])),
  };
}

function entriesByLine({ topics }: Outline): ReadonlyMap<number, readonly ListedEntry[]> {
  const byLine = new Map<number, ListedEntry[]>();
  for (const { path, papers } of topics) {
    for (const stated of papers) byLine.set(stated.line, [{ stated, topicPath: path }]);
  }
  return byLine;
}
