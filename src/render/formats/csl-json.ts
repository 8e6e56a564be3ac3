// CSL-JSON, the format of Zotero, pandoc and `aimap build --references`. `custom.aimap` has what CSL has no variable for,
// and what reading the rest would change: `build` gets back every character.
import type { MapAnswer } from "../../answers/answer.ts";
import { papersIn } from "../../answers/papers-in.ts";
import {
  ARXIV,
  type CslExtras,
  type CslItem,
  cslOfPerson,
  factsOfCsl,
  isByOrganization,
  isCslVariable,
  TEXT_VARIABLES,
} from "../../map/csl.ts";
import { cslOfEdtf } from "../../map/edtf.ts";
import type { Paper } from "../../map/model.ts";
import { citedDate, pageOf } from "../citation.ts";
import { toJson } from "../json.ts";

export function renderCslJson(answer: MapAnswer): string {
  return toJson(papersIn(answer).map((paper) => cslItem(paper)));
}

/** Fields that CSL has no variable for, in the order in which they are written; others only where they are needed. */
const CUSTOM_KEYS = [
  "kind",
  "arxiv",
  "code",
  "demo",
  "organizations",
  "keywords",
  "status",
  "tags",
  "alternativeTitles",
  "authorsComplete",
  "date",
  "dateSource",
  "origin",
] as const satisfies readonly (keyof Paper)[];

/** A paper as a CSL item, with all that `build` needs to make the same paper from it. */
function cslItem(paper: Paper): CslItem {
  const isOnArxiv = paper.cslType === "article" && paper.arxiv !== null;
  const variables = Object.fromEntries(TEXT_VARIABLES.map(([key, variable]) => [variable, paper[key]]));
  const standard = {
    id: paper.id,
    type: paper.cslType,
    title: paper.title,
    author: paper.authorNames.map(cslOfPerson),
    editor: paper.editorNames.map(cslOfPerson),
    translator: paper.translatorNames.map(cslOfPerson),
    issued: cslOfEdtf(paper.issued ?? citedDate(paper) ?? "") ?? cslOfEdtf(paper.published ?? ""),
    ...variables,
    publisher: paper.publisher ?? (isOnArxiv ? ARXIV : isByOrganization(paper.cslType) ? paper.organizations[0] : null),
    number: paper.number ?? (isOnArxiv ? `arXiv:${paper.arxiv}` : null),
    DOI: paper.doi,
    URL: pageOf(paper),
    keyword: paper.keywords.join(", "),
  };
  const stated = paper.extra.flatMap(({ format, name, value }) =>
    format === "csl-json" && isCslVariable(name) ? [[name, value]] : [],
  );
  const own = {
    ...Object.fromEntries(CUSTOM_KEYS.map((key) => [key, paper[key]])),
    authorsComplete: paper.authorsComplete ? null : false,
  };
  const item = { ...known(standard), ...Object.fromEntries(stated), custom: { aimap: known(own) } };
  return { ...item, custom: { aimap: { ...item.custom.aimap, ...changedByReading(paper, item) } } };
}

/** The facts that reading the item would not give back as they are in the map. */
function changedByReading(paper: Paper, item: CslItem): CslExtras {
  // the cast: Object.entries does not know that these are all names of facts
  const read = Object.entries(factsOfCsl(item)) as [keyof CslExtras, unknown][];
  const changed = read.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(paper[name]));
  return Object.fromEntries(changed.map(([name]) => [name, paper[name]]));
}

/** Without the unknown values: CSL has no null. */
function known(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isKnown = (value: unknown): boolean =>
    value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isKnown(value)));
}
