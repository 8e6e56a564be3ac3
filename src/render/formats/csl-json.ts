// CSL-JSON, the format of Zotero, pandoc and `aimap build --references`. `custom.aimap` has what CSL has no variable for,
// and what reading the rest would change: `build` gets back every character.
import type { MapAnswer } from "../../answers/answer.ts";
import { papersIn } from "../../answers/papers-in.ts";
import { ARXIV, type CslItem, cslOfPerson, isByOrganization, TEXT_VARIABLES } from "../../map/csl.ts";
import { isCslMember, isDateVariable } from "../../map/csl-variables.ts";
import { cslOfEdtf } from "../../map/edtf.ts";
import { copyOf, type Json, type Paper } from "../../map/model.ts";
import { cslVariableOf } from "../../map/variable-names.ts";
import { citedDate, organizationsAsAuthors, pageOf } from "../citation.ts";
import { jsonListPieces } from "../json.ts";
import { eachOf } from "../pieces.ts";
import { CUSTOM_KEYS, certainlyChanged, changedByReading } from "./csl-changes.ts";

export function renderCslJson(answer: MapAnswer): Generator<string> {
  const isCitation = answer.type === "cite";
  const itemOf = (paper: Paper) => cslItem(paper, isCitation ? organizationsAsAuthors(paper) : []);
  return jsonListPieces(eachOf(papersIn(answer), (paper) => itemOf(copyOf(paper))));
}

/** Variables that are the text of one field, but can state something else as well. */
const MADE_TEXTS: ReadonlySet<string> = new Set(["title", "publisher", "number"]);

/** The variables in the order in which they are written, those that are the text of one field with its key. */
const VARIABLES: readonly { readonly name: string; readonly key: keyof Paper | null }[] = [
  ...["id", "type", "title", "author", "editor", "translator", "issued"].map((name) => ({ name, key: null })),
  ...TEXT_VARIABLES.map(([key, name]) => ({ name, key: MADE_TEXTS.has(name) ? null : key })),
  ...["DOI", "URL", "keyword"].map((name) => ({ name, key: null })),
];

/**
 * A paper as a CSL item, with all that `build` needs to make the same paper from it.
 * @param makers the organisations that are its authors
 */
function cslItem(paper: Paper, makers: readonly string[]): CslItem {
  const isOnArxiv = paper.cslType === "article" && paper.arxiv !== null;
  const made: Readonly<Record<string, unknown>> = {
    id: paper.id,
    type: paper.cslType,
    title: paper.title,
    author: [...makers.map((literal) => ({ literal })), ...paper.authorNames].map(cslOfPerson),
    editor: paper.editorNames.map(cslOfPerson),
    translator: paper.translatorNames.map(cslOfPerson),
    issued: cslOfEdtf(paper.issued ?? citedDate(paper) ?? "") ?? cslOfEdtf(paper.published ?? ""),
    publisher: paper.publisher ?? (isOnArxiv ? ARXIV : isByOrganization(paper.cslType) ? paper.organizations[0] : null),
    number: paper.number ?? (isOnArxiv ? `arXiv:${paper.arxiv}` : null),
    DOI: paper.doi,
    URL: paper.url ?? pageOf(paper),
    keyword: paper.keywords.join(", "),
  };
  const item: { custom?: CslItem["custom"]; [variable: string]: unknown } = {};
  for (const { name, key } of VARIABLES) {
    const value = key === null ? made[name] : paper[key];
    if (isKnown(value)) item[name] = value;
  }
  for (const [name, value] of statedVariables(paper)) {
    // a member of any name
    Object.defineProperty(item, name, { value, enumerable: true, writable: true, configurable: true });
  }
  const own = ownFacts(paper);
  item.custom = { aimap: own };
  Object.assign(own, certainlyChanged(paper, item) ?? changedByReading(paper, item));
  return item;
}

function ownFacts(paper: Paper): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const key of CUSTOM_KEYS) {
    const value = key !== "authorsComplete" ? paper[key] : paper.authorsComplete ? null : false;
    if (isKnown(value)) facts[key] = value;
  }
  return facts;
}

const NOTHING_STATED: ReadonlyMap<string, Json> = new Map();

/** Variables that the bibliography states besides: those of BibTeX under their names in CSL. */
function statedVariables({ extra }: Paper): ReadonlyMap<string, Json> {
  if (extra.length === 0) return NOTHING_STATED;
  const variables = new Map<string, Json>();
  for (const { format, name, value } of extra) {
    const variable = format === "bibtex" ? cslVariableOf(name) : name;
    if (format === "bibtex" && variable !== null) variables.set(variable, variableValue(variable, value));
  }
  for (const { format, name, value } of extra) {
    if (format === "csl-json" && isCslMember(name, value)) variables.set(name, value);
  }
  for (const [name, value] of variables) if (!isKnown(value)) variables.delete(name);
  return variables;
}

/** A date as CSL writes it; any other value as it is. */
function variableValue(variable: string, value: Json): Json {
  if (!isDateVariable(variable)) return value;
  const date = cslOfEdtf(String(value));
  // the cast: a date of CSL is JSON
  return date === null ? { literal: String(value) } : (date as Json);
}

/** CSL has no null. */
function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}
