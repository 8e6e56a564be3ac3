// What a row of a table that somebody else made states about its work.
import { addedField } from "../../map/added.ts";
import { CSL_TYPE, kindOfCslType } from "../../map/csl.ts";
import type { PartialDate } from "../../map/dates.ts";
import { isWebAddress, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { ExtraField } from "../../map/model.ts";
import { isOnlyPreprint } from "../../map/preprints.ts";
import { cslOfRisType } from "../../map/ris-types.ts";
import { type CslType, KINDS, type Kind } from "../../map/vocabulary.ts";
import { cslTypeOf } from "../bibliography/csl/crossref-types.ts";
import { statusOfWords, tagsOfWords } from "../reader-marks.ts";
import type { Reference } from "../reference.ts";
import { parseStatedDate } from "../stated-date.ts";
import type { Columns } from "./columns.ts";
import { NO_STYLE, peopleOf } from "./people.ts";
import { NONE, type RowCells, trimmedParts } from "./row-cells.ts";

/** What a row states about its work. */
export function statedFacts(cells: RowCells, { ofFacts }: Columns): Partial<Reference> {
  if (cells.areEmpty(ofFacts)) return NOTHING_STATED;
  const url = addressIn(cells.text("url"));
  const arxiv = parseArxivId(cells.text("arxiv")) ?? parseArxivId(url);
  const doi = parseDoi(cells.text("doi")) ?? parseDoi(url);
  const [venue, publisher] = [cells.textOrNull("venue"), cells.textOrNull("publisher")];
  const isPreprint = isOnlyPreprint({ venue, publisher, url, doi });
  const pmid = pmidIn(cells.text("pmid")) ?? pmidIn(/^PMID: ?\d+$/m.exec(cells.text("extra"))?.[0] ?? "");
  const { date, volume, issue, pages } = CITATION.exec(cells.text("citation"))?.groups ?? {};
  const stated = kindIn(cells.text("type"));
  const usual = arxiv !== null ? "preprint" : pmid === null ? "other" : "article";
  const kind = isPreprint && (stated === null || stated === "article") ? "preprint" : (stated ?? usual);
  return {
    venue,
    code: cells.textOrNull("code"),
    demo: cells.textOrNull("demo"),
    abstract: cells.textOrNull("abstract"),
    volume: cells.textOrNull("volume") ?? volume ?? null,
    issue: cells.textOrNull("issue") ?? issue ?? null,
    pages: pagesIn(cells) ?? pages ?? null,
    publisher,
    publisherPlace: cells.textOrNull("publisherPlace"),
    event: cells.textOrNull("event"),
    edition: cells.textOrNull("edition"),
    pmid,
    editorNames: cells.text("editors") === "" ? NONE : peopleOf(cells.text("editors"), NO_STYLE).authorNames,
    isbn: cells.textOrNull("isbn"),
    issn: cells.textOrNull("issn"),
    language: cells.textOrNull("language"),
    published: dateIn(cells) ?? parseStatedDate(date ?? "") ?? yearIn(cells),
    kind,
    cslType: kind === "other" ? otherTypeIn(cells.text("type")) : CSL_TYPE[kind],
    arxiv,
    doi,
    url: isWebAddress(url) ? url : null,
    organizations: cells.texts("organizations"),
    files: cells.texts("files"),
    keywords: eachOf(cells.texts("keywords"), (text) => trimmedParts(text, /,/)),
    tags: eachOf(cells.texts("tags"), tagsOfWords),
    status: statusOfWords(cells.text("status")),
    extra: extraIn(cells),
  };
}

/** Of several addresses the first. */
export function addressIn(cell: string): string {
  const [first = ""] = cell.split(/[\s;|]/, 1);
  return isWebAddress(first) && cell.includes("http", first.length) ? first : cell;
}

/** `JUN 15` and `2021` in two columns are one date. */
export function dateIn(cells: RowCells): PartialDate | null {
  const [date, year] = [cells.text("date"), cells.text("day")];
  if (date === "" || year === "" || /\d{4}/.test(date)) return parseStatedDate(date);
  return parseStatedDate(`${date} ${year}`);
}

export function pmidIn(cell: string): string | null {
  return /^(?:PMID:?\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)?(\d{1,9})(?:\.0|\/)?$/i.exec(cell)?.[1] ?? null;
}

/** PubMed's `Curr Biol. 2018 Jan 8;28(1):R37-R50. doi: …`. */
export const CITATION =
  /\. (?<date>(?:19|20)\d\d(?: \p{L}{3}(?: \d{1,2})?)?)[^;.]{0,12};(?<volume>[^\s(:;.]+)?(?: ?\((?<issue>[^()]+)\))?(?::(?<pages>[^.;]+))?/u;

/** Year, month and day in columns of their own. */
function yearIn(cells: RowCells): PartialDate | null {
  const [year, month, day] = [cells.text("day"), cells.text("month"), cells.text("dayOfMonth")];
  const stated = [year, month, month && day].filter(Boolean).join(/^\d/.test(month) ? "-" : " ");
  return parseStatedDate(stated) ?? parseStatedDate(year);
}

/** Facts for which a map has no field of its own. */
function extraIn(cells: RowCells): readonly ExtraField[] {
  const added = parseStatedDate(cells.text("added"));
  const pmcid = cells.text("pmcid");
  if (added === null && pmcid === "") return NONE;
  return [
    ...(added === null ? NONE : [addedField(added)]),
    ...(pmcid === "" ? NONE : [{ format: "csl-json", name: "PMCID", value: pmcid } as const]),
  ];
}

/** `1-9`, or `1` and `9` in two columns. */
function pagesIn(cells: RowCells): string | null {
  const [first, last] = [cells.text("firstPage"), cells.text("lastPage")];
  const range = last === "" || last === first || first === "" ? first || last : `${first}-${last.replace(/^[-–]/, "")}`;
  return cells.textOrNull("pages") ?? (range || null);
}

/** Of a row that has only a title, or says only where it is listed. */
const NOTHING_STATED: Partial<Reference> = {};

function eachOf(texts: readonly string[], wordsOf: (text: string) => readonly string[]): readonly string[] {
  return texts.length === 0 ? NONE : texts.flatMap(wordsOf);
}

const KIND_OF_TYPE: readonly (readonly [Kind, RegExp])[] = [
  ["preprint", /preprint|arxiv/],
  ["thesis", /thesis|dissertation/],
  ["conference", /conference|proceeding/],
  ["article", /journal|article|review/],
  ["book", /book|chapter/],
  ["report", /report/],
  ["post", /blog|post|web/],
];

function kindIn(type: string): Kind | null {
  if (type === "") return null;
  const words = wordsOfType(type);
  return KINDS.find((kind) => kind === words) ?? KIND_OF_TYPE.find(([, form]) => form.test(words))?.[0] ?? null;
}

/** Of works that a map has no kind for, by the names of CSL and RIS: `case`, `statute`, `hearing`. */
function otherTypeIn(type: string): CslType {
  const known = cslTypeOf(wordsOfType(type));
  const other = known === "document" ? (cslOfRisType(type.slice(0, 4)) ?? known) : known;
  return kindOfCslType(other) === "other" ? other : "document";
}

function wordsOfType(type: string): string {
  return type.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
