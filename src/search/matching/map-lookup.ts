// What the words of queries are looked up in: everything that search knows about one map.
import type { ResearchMap } from "../../map/model.ts";
import type { IndexSections } from "../index/index-sections.ts";
import { SearchIndex } from "../index/search-index.ts";
import { AuthorNames } from "./author-names.ts";
import { Corrections } from "./corrections.ts";
import { GlossaryIndex } from "./glossary-index.ts";
import { HitFinder } from "./hit-finder.ts";
import { PeopleInQuery } from "./people-in-query.ts";
import { SpelledNames } from "./spelled-names.ts";
import { WordForms } from "./word-forms.ts";

export class MapLookup {
  readonly index: SearchIndex;
  readonly forms: WordForms;
  readonly glossary: GlossaryIndex;
  readonly hits: HitFinder;
  readonly spelledNames: SpelledNames;
  readonly names: AuthorNames;
  readonly corrections: Corrections;
  readonly people: PeopleInQuery;

  constructor(
    readonly map: ResearchMap,
    prepared?: IndexSections,
  ) {
    this.index = new SearchIndex(map, prepared);
    this.forms = new WordForms(this.index);
    this.glossary = new GlossaryIndex(map, this.index.glossary);
    this.hits = new HitFinder(this.index);
    this.spelledNames = new SpelledNames(this.index, this.forms);
    this.names = new AuthorNames(this.index);
    this.corrections = new Corrections(this.index, this.names);
    this.people = new PeopleInQuery(this.index);
  }
}
