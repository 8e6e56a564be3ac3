// The tree of a prepared map, which is counted in columns, is that of the map itself; and counting reads no paper.
import fc from "fast-check";
import { expect, test } from "vitest";
import { linkMap, type MapFile } from "../../src/map/map-file.ts";
import type { Paper, ResearchMap } from "../../src/map/model.ts";
import { papersInOrder } from "../../src/map/sort.ts";
import { countByYear } from "../../src/map/timeline.ts";
import { buildTree, type TreeNode } from "../../src/map/tree.ts";
import { countYears } from "../../src/map/years.ts";
import { sectionsInMemory } from "../../src/prepared/bytes.ts";
import { mapSections } from "../../src/prepared/map-writer.ts";
import { openMapIn } from "../../src/prepared/prepared-map.ts";
import { hostileMap } from "../hostile-inputs.ts";
import { HOSTILE_MAP, TRICKY_MAP } from "../hostile-map.ts";
import { runs } from "../runs.ts";

const NEWEST = { by: "date", reverse: false } as const;

function bothOf(file: MapFile): readonly ResearchMap[] {
  const map = linkMap(file);
  return [map, openMapIn(sectionsInMemory(mapSections(map, map)))];
}

const idsOf = (papers: readonly Paper[]): string[] => papers.map(({ id }) => id);

const shown = ({ topic, papers, ownPapers, years, children }: TreeNode): object => ({
  topic: topic.id,
  papers: idsOf(papers),
  ownPapers: idsOf(ownPapers),
  years,
  children: children.map(shown),
});

/** The trees of all papers, of all in another order, and of some. */
function treesOf(map: ResearchMap): object {
  const sorted = papersInOrder(map, map.papers, NEWEST);
  const some = map.papers.filter((_, at) => at % 3 !== 1);
  return [map.papers, sorted, some, papersInOrder(map, some, NEWEST)].map((papers) => ({
    trees: buildTree(map, papers).map(shown),
    years: countYears(map, papers),
  }));
}

test("the tree of a prepared map is that of the map, in any order and of any papers", () => {
  const isSame = (file: MapFile): void => {
    const [own, prepared] = bothOf(file).map(treesOf);
    expect(prepared).toEqual(own);
  };
  for (const file of [HOSTILE_MAP, TRICKY_MAP]) isSame(file);
  fc.assert(fc.property(hostileMap, isSame), runs(50));
});

test("the counts of all papers are known before any is read", () => {
  const [map, prepared] = bothOf(HOSTILE_MAP);
  if (map === undefined || prepared?.columns === undefined) throw new Error("no prepared map");
  const unread: ResearchMap = {
    ...prepared,
    columns: {
      ...prepared.columns,
      counts: () => prepared.columns?.counts() ?? null,
      newestFirst: () => {
        throw new Error("the order is read");
      },
      paperAt: () => {
        throw new Error("a paper is read");
      },
    },
  };
  const counts = (node: TreeNode): object => [
    node.papers.length,
    node.ownPapers.length,
    node.years,
    node.children.map(counts),
  ];
  expect(buildTree(unread, unread.papers).map(counts)).toEqual(buildTree(map, map.papers).map(counts));
  expect(countYears(unread, unread.papers)).toEqual(countByYear(map.papers));
});
