// Small maps, each made for one kind of query.

import { linkMap } from "../../src/map/map-file.ts";
import type { Note, Paper, ResearchMap } from "../../src/map/model.ts";
import type { SearchAnswer } from "../../src/search/answer.ts";
import { paperTexts } from "../../src/search/index/fields.ts";
import type { SearchedText } from "../../src/search/index/searched-text.ts";
import { atOnce } from "../../src/search/index/steps.ts";
import { topicTexts } from "../../src/search/index/topic-texts.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
import { mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

export type Facts = Partial<Paper> & { readonly title: string };

/** A map of papers with these facts; their ids are `p1`, `p2` … unless stated. */
export function mapWith(papers: readonly (Facts | string)[], notes: readonly Note[] = []): ResearchMap {
  return linkMap(
    mapOf({
      topics: [{ id: "a", name: "A", parent: null, notes, groups: [] }],
      papers: papers.map((facts, at) =>
        paperOf({ id: `p${at + 1}`, ...(typeof facts === "string" ? { title: facts } : facts) }),
      ),
    }),
  );
}

export async function answer(map: ResearchMap, query: string): Promise<SearchAnswer> {
  return searchPapers(map, query);
}

export async function ids(map: ResearchMap, query: string): Promise<string[]> {
  return (await answer(map, query)).results.map(({ paper }) => paper.id);
}

/** Every searched text of the map once, those of topics last. */
export function fieldTexts(map: ResearchMap): SearchedText[] {
  return [...atOnce(paperTexts(map)), ...topicTexts(map)];
}
