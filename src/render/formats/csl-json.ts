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
  TEXT_VARIABLES,
} from "../../map/csl.ts";
import { isCslMember, isDateVariable } from "../../map/csl-variables.ts";
import { cslOfEdtf } from "../../map/edtf.ts";
import type { Json, Paper } from "../../map/model.ts";
import { cslVariableOf } from "../../map/variable-names.ts";
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
    URL: paper.url ?? pageOf(paper),
    keyword: paper.keywords.join(", "),
  };
  const own = {
    ...Object.fromEntries(CUSTOM_KEYS.map((key) => [key, paper[key]])),
    authorsComplete: paper.authorsComplete ? null : false,
  };
  const item = { ...known(standard), ...statedVariables(paper), custom: { aimap: known(own) } };
  return { ...item, custom: { aimap: { ...item.custom.aimap, ...changedByReading(paper, item) } } };
}

/** Variables that the bibliography states besides: those of BibTeX under their names in CSL. */
function statedVariables({ extra }: Paper): Readonly<Record<string, unknown>> {
  const variables = new Map<string, Json>();
  for (const { format, name, value } of extra) {
    const variable = format === "bibtex" ? cslVariableOf(name) : name;
    if (format === "bibtex" && variable !== null) variables.set(variable, variableValue(variable, value));
  }
  for (const { format, name, value } of extra) {
    if (format === "csl-json" && isCslMember(name, value)) variables.set(name, value);
  }
  return known(Object.fromEntries(variables));
}

/** A date as CSL writes it; any other value as it is. */
function variableValue(variable: string, value: Json): Json {
  if (!isDateVariable(variable)) return value;
  const date = cslOfEdtf(String(value));
  // the cast: a date of CSL is JSON
  return date === null ? { literal: String(value) } : (date as Json);
}

/** The facts that reading the item would not give back as they are in the map. */
function changedByReading(paper: Paper, item: CslItem): CslExtras {
  // the cast: Object.entries does not know that these are all names of facts
  const read = Object.entries(factsOfCsl(item)) as [keyof CslExtras, unknown][];
  const changed = read.filter(([name, value]) => !isSameFact(value, paper[name]));
  return Object.fromEntries(changed.map(([name]) => [name, paper[name]]));
}

/** Most facts are the same text, or unknown in both, which is found out fastest. */
function isSameFact(read: unknown, stated: unknown): boolean {
  return read === stated || JSON.stringify(read) === JSON.stringify(stated);
}

/** Without the unknown values: CSL has no null. */
function known(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isKnown = (value: unknown): boolean =>
    value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isKnown(value)));
}
