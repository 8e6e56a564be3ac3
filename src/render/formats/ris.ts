// RIS, the format of reference managers: a tag and a value per line, CRLF after each, `ER` after each paper.
import type { MapAnswer } from "../../answers/answer.ts";
import { papersIn } from "../../answers/papers-in.ts";
import { isByOrganization, plainTitle } from "../../map/csl.ts";
import { copyOf, type Paper, type PersonName } from "../../map/model.ts";
import { familyOf } from "../../map/names.ts";
import { endsOfRange } from "../../map/pages.ts";
import { editorTag, risOfCslType } from "../../map/ris-types.ts";
import { citedDate, keywordsAndTags, organizationsAsAuthors, pageOf } from "../citation.ts";
import { eachOf, inPieces, separated } from "../pieces.ts";

export function renderRis(answer: MapAnswer): Generator<string> {
  const isCitation = answer.type === "cite";
  const recordOf = (paper: Paper) => risRecord(paper, isCitation ? organizationsAsAuthors(paper) : []);
  const records = eachOf(papersIn(answer), (paper) => recordOf(copyOf(paper)));
  return inPieces(separated(records, "\r\n"));
}

type Tag = readonly [name: string, value: string | null];

/** @param makers the organisations that are its authors */
function risRecord(paper: Paper, makers: readonly string[]): string {
  const stated = paper.extra.filter(({ format, name }) => format === "ris" && /^[A-Z][A-Z0-9]$/.test(name));
  const type = stated.find(({ name }) => name === "TY")?.value ?? risOfCslType(paper.cslType);
  const markedTitle = stated.find(({ name, value }) => name === "TI" && plainTitle(String(value)) === paper.title);
  const tags: Tag[] = [
    ["TY", String(type)],
    ["ID", paper.id],
    ["TI", String(markedTitle?.value ?? paper.title)],
    ...people("AU", [...makers.map((literal) => ({ literal })), ...paper.authorNames]),
    ...people(editorTag(String(type)), paper.editorNames),
    ...people("A4", paper.translatorNames),
    ...dateTags(paper),
    ...publicationTags(paper),
    ["DO", paper.doi],
    ["AN", paper.arxiv === null ? null : `arXiv:${paper.arxiv}`],
    ["AN", paper.pmid === null ? null : `PMID:${paper.pmid}`],
    ["UR", paper.url ?? (paper.doi === null ? pageOf(paper) : null)],
    ...paper.files.map((path): Tag => ["L1", path]),
    ...keywordsAndTags(paper).map((keyword): Tag => ["KW", keyword]),
    ["LA", paper.language],
    ["AB", paper.abstract],
    ["N1", paper.note],
    ...stated
      .filter((field) => field.name !== "TY" && field !== markedTitle)
      .map(({ name, value }): Tag => [name, String(value)]),
  ];
  const lines = tags.flatMap(([tag, value]) => {
    // a line break in a value would begin another tag, and what looks like a reference to a character would be read as one
    const line = (value ?? "")
      .replace(/[\r\n\u0085\u2028\u2029]+/g, " ")
      .replace(/&(?=#?\w{1,31};)/g, "&amp;")
      .trim();
    return line === "" ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `${lines.join("")}ER  - \r\n`;
}

function dateTags(paper: Paper): Tag[] {
  const [year = null, month = "", day = ""] = citedDate(paper)?.split("-") ?? [];
  const season = SEASONS[Number(/^\d{4}-(2[1-4])$/.exec(paper.issued ?? "")?.[1]) - 21];
  return [
    ["PY", year],
    // whatever says more than the day comes after it
    ["DA", year === null ? null : `${year}/${month}/${day}/${season ?? paper.issued ?? ""}`],
  ];
}

const SEASONS = ["Spring", "Summer", "Autumn", "Winter"];

function publicationTags(paper: Paper): Tag[] {
  const { cslType, pages, venue, organizations } = paper;
  // a book is in no other work: what contains it, published it
  const isBook = cslType === "book" && paper.publisher === null;
  const range = pages === null ? null : endsOfRange(pages);
  // as EndNote and Zotero have it, if there is a name for both
  const hasEvent = cslType === "paper-conference" && paper.event !== null;
  const archive = paper.extra.find(({ format, name }) => format === "csl-json" && name === "container-title")?.value;
  return [
    ["T2", isBook ? null : hasEvent ? paper.event : (venue ?? (typeof archive === "string" ? archive : null))],
    ["C3", hasEvent ? venue : null],
    ["T3", paper.collectionTitle],
    ["VL", paper.volume],
    ["IS", paper.issue],
    ["M1", paper.number],
    ["SP", range?.[0] ?? pages],
    ["EP", range?.[1] ?? null],
    ["ET", paper.edition],
    ["M3", paper.genre],
    ["PB", paper.publisher ?? (isBook ? venue : isByOrganization(cslType) ? (organizations[0] ?? null) : null)],
    ["CY", paper.publisherPlace],
    ["SN", paper.isbn],
    ["SN", paper.issn],
  ];
}

function people(tag: string, names: readonly PersonName[]): Tag[] {
  return names.map((name) => [tag, risName(name)]);
}

/**
 * `Family, Given, Suffix`; a comma inside a part would begin the next one. EndNote doubles the first one in the name of an
 * organisation.
 */
function risName(name: PersonName): string {
  if (name.literal !== undefined) return name.literal.replace(/,+/, ",,");
  const given = [name.given, name.droppingParticle].filter((part) => part !== undefined).join(" ");
  const family = name.family === undefined ? "" : familyOf(name);
  const [first, second] = [family, given].map((part) => part.replaceAll(",", ""));
  return [first, second, name.suffix ?? ""].join(", ").replace(/(?:, )+$/, "");
}
