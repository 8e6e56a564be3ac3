// What the words of queries are looked up in: everything that search knows about one map.
import type { ResearchMap } from "../../map/model.ts";
import { type SavedIndex, SearchIndex } from "../index/search-index.ts";
import { GlossaryIndex } from "./glossary-index.ts";
import { HitFinder } from "./hit-finder.ts";
import { WordForms } from "./word-forms.ts";

export class MapLookup {
  readonly index: SearchIndex;
  readonly forms: WordForms;
  readonly glossary: GlossaryIndex;
  readonly hits: HitFinder;

  constructor(
    readonly map: ResearchMap,
    saved?: SavedIndex,
  ) {
    this.index = new SearchIndex(map, saved);
    this.forms = new WordForms(this.index);
    this.glossary = new GlossaryIndex(map.glossary);
    this.hits = new HitFinder(this.index);
  }
}
