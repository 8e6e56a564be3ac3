// The reference below an entry, which states what the entry does not.
import { parseArxivId, parseDoi } from "../map/identifiers.ts";
import { linkMap, SCHEMA_VERSION } from "../map/map-file.ts";
import { type Paper, valuesOf } from "../map/model.ts";
import { renderBibtex } from "../render/formats/bibtex.ts";
import { renderCslJson } from "../render/formats/csl-json.ts";
import { SECTION_FACTS } from "../render/section-facts.ts";
import type { Citation } from "./edit.ts";

/** Null: its entry says everything. */
export function citationOf(paper: Paper): Citation | null {
  const facts = factsBesides(paper);
  if (facts === null) return null;
  // how far its reader is with it, and her words for it, are in the entry
  const cited: Paper = { ...valuesOf(paper), status: null, tags: [], notes: [], placements: [] };
  const file = {
    schemaVersion: SCHEMA_VERSION,
    title: "",
    description: null,
    topics: [],
    papers: [cited],
    glossary: [],
  };
  // the reader's own files are in her list, but not in what is cited
  const type = paper.files.length > 0 ? "list" : "cite";
  const answer = { type, map: linkMap(file), papers: [cited] } as const;
  return { bibtex: [...renderBibtex(answer)].join(""), cslJson: [...renderCslJson(answer)].join(""), facts };
}

/** Facts of a section that an entry states in its own way. */
const IN_ENTRY = [
  "alternativeTitles",
  "date",
  "kind",
  "status",
  "tags",
  "id",
] as const satisfies readonly (keyof Paper)[];

type InEntry = (typeof IN_ENTRY)[number];
type Fact = (typeof SECTION_FACTS)[number];

function isBesides(key: Fact): key is Exclude<Fact, InEntry> {
  return !IN_ENTRY.some((each) => each === key);
}

/** What an entry does not state of a work, and a reference below it has to. */
const BESIDES = [...SECTION_FACTS.filter(isBesides), "issued", "genre"] as const satisfies readonly (keyof Paper)[];

/** The facts that need a reference; null: its entry says everything. */
function factsBesides(paper: Paper): Partial<Paper> | null {
  const { url, arxiv, doi, kind } = paper;
  const isDerived = (key: (typeof BESIDES)[number]): boolean =>
    (key === "arxiv" && parseArxivId(url ?? "") === arxiv) || (key === "doi" && parseDoi(url ?? "") === doi);
  const isStated = (key: (typeof BESIDES)[number]): boolean => {
    const value = paper[key];
    return value !== null && value.length > 0 && !isDerived(key);
  };
  const isPlain = kind === "other" || (kind === "preprint" && arxiv !== null);
  if (isPlain && paper.extra.length === 0 && !BESIDES.some(isStated)) return null;
  return Object.fromEntries([...BESIDES, "kind" as const].map((key) => [key, paper[key]]));
}
