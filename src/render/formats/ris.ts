// RIS, the format of reference managers: a tag and a value per line, CRLF after each, `ER` after each paper.
import type { MapAnswer } from "../../answers/answer.ts";
import { papersIn } from "../../answers/papers-in.ts";
import { isByOrganization } from "../../map/csl.ts";
import type { CslType, Paper, PersonName } from "../../map/model.ts";
import { familyOf } from "../../map/names.ts";
import { citedDate, keywordsAndMarks, pageOf } from "../citation.ts";

export function renderRis(answer: MapAnswer): string {
  return papersIn(answer).map(risRecord).join("\r\n");
}

/** `GEN` for all others. */
const TYPES: Readonly<Partial<Record<CslType, string>>> = {
  article: "UNPB",
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  bill: "BILL",
  book: "BOOK",
  chapter: "CHAP",
  classic: "CLSWK",
  collection: "BOOK",
  dataset: "DATA",
  "entry-dictionary": "DICT",
  "entry-encyclopedia": "ENCYC",
  figure: "FIGURE",
  graphic: "ART",
  hearing: "HEAR",
  legal_case: "CASE",
  legislation: "STAT",
  manuscript: "UNPB",
  map: "MAP",
  motion_picture: "MPCT",
  musical_score: "MUSIC",
  pamphlet: "PAMP",
  "paper-conference": "CPAPER",
  patent: "PAT",
  periodical: "JFULL",
  personal_communication: "PCOMM",
  post: "ELEC",
  "post-weblog": "BLOG",
  report: "RPRT",
  review: "JOUR",
  "review-book": "JOUR",
  software: "COMP",
  song: "SOUND",
  standard: "STAND",
  thesis: "THES",
  webpage: "ELEC",
};

type Tag = readonly [name: string, value: string | null];

function risRecord(paper: Paper): string {
  const stated = paper.extra.filter(({ format, name }) => format === "ris" && /^[A-Z][A-Z0-9]$/.test(name));
  const tags: Tag[] = [
    ["TY", stated.some(({ name }) => name === "TY") ? null : (TYPES[paper.cslType] ?? "GEN")],
    // the type of the source comes first, as every record begins with one
    ...stated.filter(({ name }) => name === "TY").map(({ name, value }): Tag => [name, String(value)]),
    ["ID", paper.id],
    ["TI", paper.title],
    ...people("AU", paper.authorNames),
    ...people("A2", paper.editorNames),
    ...people("A4", paper.translatorNames),
    ...dateTags(paper),
    ...publicationTags(paper),
    ["DO", paper.doi],
    ["AN", paper.arxiv === null ? paper.pmid : `arXiv:${paper.arxiv}`],
    ["UR", pageOf(paper)],
    ...paper.files.map((path): Tag => ["L1", path]),
    ...keywordsAndMarks(paper).map((keyword): Tag => ["KW", keyword]),
    ["LA", paper.language],
    ["AB", paper.abstract],
    ["N1", paper.note],
    ...stated.filter(({ name }) => name !== "TY").map(({ name, value }): Tag => [name, String(value)]),
  ];
  const lines = tags.flatMap(([tag, value]) => (value === null || value === "" ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join("")}ER  - \r\n`;
}

function dateTags(paper: Paper): Tag[] {
  const [year = null, month = "", day = ""] = citedDate(paper)?.split("-") ?? [];
  return [
    ["PY", year],
    ["DA", year === null ? null : `${year}/${month}/${day}/`],
  ];
}

function publicationTags(paper: Paper): Tag[] {
  const { cslType, pages, venue, organizations } = paper;
  // a book is in no other work: what contains it, published it
  const isBook = cslType === "book" && paper.publisher === null;
  const range = pages === null ? null : /^([^,;-]+)-([^,;-]+)$/.exec(pages);
  return [
    ["T2", isBook ? null : venue],
    ["T3", paper.collectionTitle],
    ["VL", paper.volume],
    ["IS", paper.issue],
    ["M1", paper.number],
    ["SP", range?.[1] ?? pages],
    ["EP", range?.[2] ?? null],
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

/** `Family, Given, Suffix`; a comma inside a part would begin the next one. */
function risName(name: PersonName): string {
  const given = [name.given, name.droppingParticle].filter((part) => part !== undefined).join(" ");
  const family = name.family === undefined && name.literal === undefined ? "" : familyOf(name);
  const parts = [family, given, name.suffix ?? ""].map((part) => part.replaceAll(",", ""));
  return parts.join(", ").replace(/(?:, )+$/, "");
}
