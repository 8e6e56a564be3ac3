// RIS, the tagged lines that reference managers and publishers export: `TY  - JOUR` to `ER  -`. Each line is a tag, two
// spaces, a dash and a value. Lines that no field of a paper holds are kept as they are. Citation.js reads RIS too, but takes
// 220 KB for it, and drops what it does not know.
import { kindOfCslType, plainTitle } from "../../map/csl.ts";
import { isArxivVenue, isWebAddress, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import { isOnlyPreprint } from "../../map/preprints.ts";
import { cslOfRisType, editorTag, risOfCslType } from "../../map/ris-types.ts";
import type { CslType } from "../../map/vocabulary.ts";
import { isPlaceholder } from "../../text/placeholders.ts";
import { areInitialsLast } from "../initials-last.ts";
import type { Problem } from "../problems.ts";
import { type Bibliography, makeReference, REMARK_FIELDS, type Reference, type ReferenceFacts } from "../reference.ts";
import { takeDate } from "./ris/dates.ts";
import { isFromEmbase, splitDialect } from "./ris/dialects.ts";
import { isAboutRecord, plainNote } from "./ris/notes.ts";
import { parseRisPeople, type RisPeople } from "./ris/people.ts";
import { takePublication, VENUE_TAGS } from "./ris/publication.ts";
import { type RisRecord, splitRecords } from "./ris/record.ts";

/** The references of a RIS text in its order, and what could not be read. */
export function parseRis(text: string, file: string): Bibliography {
  const { records, strayLines } = splitDialect(text) ?? splitRecords(text);
  const context = { file, initialsLast: areInitialsLast(records.flatMap((record) => record.values("AU", "A1"))) };
  const results = records.map((record) => toReference(record, context));
  const remarks = results.flatMap((result) => result.remarks);
  const [first] = strayLines;
  if (first !== undefined) {
    const lines = strayLines.length === 1 ? "a line" : `${strayLines.length} lines`;
    remarks.push({ file, at: first, rule: "not-read", message: `left out: ${lines} outside of any reference` });
  }
  return { references: results.map(({ reference }) => reference), remarks, problems: [] };
}

interface RisContext {
  readonly file: string;
  /** Whether people are written like `Doe JA`, without a comma; null: nothing shows it. */
  readonly initialsLast: boolean | null;
}

/** Works that can have the title of a book and no other. */
const TITLED_BY_BOOK: readonly CslType[] = ["article", "book", "manuscript"];

/** Each fact takes its lines from the record; the lines that remain are kept in `extra`. */
function toReference(record: RisRecord, context: RisContext): { reference: Reference; remarks: Problem[] } {
  const { file } = context;
  const [at = 1] = record.lineNumbers;
  const identifiers = takeIdentifiers(record);
  const type = takeType(record, identifiers);
  const { wrong, published, issued } = takeDate(record);
  const title = takeTitle(record, type.cslType);
  const people = takePeople(record, type.cslType, context);
  const publication = takePublication(record, type.cslType);
  const texts = takeTexts(record);
  const remarks: Problem[] = [];
  if (title === null) remarks.push({ file, at, rule: "missing-title", message: "a reference without a title" });
  if (wrong !== null) remarks.push({ file, at, rule: "impossible-date", message: `"${wrong}" is not a date` });
  const id = record.take("ID");
  const remarked = record.values(...REMARK_FIELDS.ris).filter((text) => !isAboutRecord(text));
  const notes = [...new Set(remarked.map(plainNote))].filter((text) => text !== texts.note && text !== "");
  // RIS has no other way to say it, and to write it for every paper would make a person of it in other programs
  const cut = people.authorsComplete ? [] : [{ format: "ris", name: "AU", value: "et al." } as const];
  const reference = makeReference(identifiers, type, people, ...publication, texts, {
    published,
    issued,
    title: title ?? identifiers.url ?? identifiers.doi ?? "untitled",
    alternativeTitles: record.values("TT"),
    extra: [...record.rest(), ...cut],
    id,
    notes,
    file,
    at,
  });
  return { reference, remarks };
}

/** Tags in a title, such as `<i>`, are those of CSL. A title that has some is kept, too. */
function takeTitle(record: RisRecord, type: CslType): string | null {
  const stated = record.take("TI", "T1", "CT", ...(TITLED_BY_BOOK.includes(type) ? ["BT"] : []));
  const title = stated === null ? "" : plainTitle(stated);
  if (stated !== null && title !== stated.replace(/\s+/g, " ")) record.keep("TI", stated);
  return title === "" ? null : title;
}

/** A type that its CSL type would not give back is kept, too. */
function takeType(
  record: RisRecord,
  { arxiv, url, doi }: Pick<ReferenceFacts, "arxiv" | "url" | "doi">,
): Pick<ReferenceFacts, "cslType" | "kind"> {
  const stated = cslOfRisType(record.peek("TY") ?? "") ?? "document";
  const canBePreprint = stated === "document" || stated === "article-journal";
  const venue = record.peek(...VENUE_TAGS);
  // a journal that is not named is no server
  const isPreprint =
    arxiv !== null && isInArxiv(venue, stated)
      ? true
      : (venue !== null || stated === "document") && isOnlyPreprint({ venue, publisher: record.peek("PB"), url, doi });
  const cslType = canBePreprint && isPreprint ? "article" : stated;
  record.takeWhere(["TY"], (type) => type === risOfCslType(cslType));
  return { cslType, kind: kindOfCslType(cslType) };
}

/** Whether it appeared nowhere but on arXiv. */
function isInArxiv(venue: string | null, type: CslType): boolean {
  return venue === null ? type === "document" : isArxivVenue(venue);
}

const IN_TEXT = /(?<=^|[\s:(])(?:arxiv:\s*)?\d{4}\.\d{4,5}(?:v\d+)?(?=$|[\s)\],;])/i;

function takeIdentifiers(record: RisRecord): Pick<ReferenceFacts, "url" | "doi" | "arxiv" | "pmid" | "files"> {
  // IEEE had it in its note
  const stated = takeDoi(record) ?? record.values("M3", "N1").find((text) => parseDoi(text) !== null) ?? null;
  const doi = stated === null ? null : (parseDoi(stated) ?? stated);
  record.takeWhere(["M3", "N1"], (text) => doi !== null && parseDoi(text)?.toLowerCase() === doi.toLowerCase());
  return {
    pmid: takePmid(record),
    url: takeUrl(record),
    doi,
    arxiv: takeArxiv(record),
    files: record.takeWhere(["L1", "L2"], (address) => !isWebAddress(address)),
  };
}

/** A DOI ends at white space; a line with more words is kept, too. */
function takeDoi(record: RisRecord): string | null {
  const [first = ""] = record.peek("DO")?.split(/\s/, 1) ?? [];
  return parseDoi(first) !== null && first !== record.peek("DO") ? first : record.take("DO");
}

/** The first address; a line with several of them, or with more words, is kept, too. */
function takeUrl(record: RisRecord): string | null {
  const line = record.peek("UR", "LK") ?? record.values("L2", "L1").find(isWebAddress) ?? null;
  const [address = null] = line?.replace(/\s+/g, " ").split(/ ?[; ] ?(?=https?:\/\/)/i) ?? [];
  const first = address?.replace(/^(https?:\/\/\S+) .*/i, "$1") ?? null;
  record.takeWhere(["UR", "LK", "L2", "L1"], (value) => value === first);
  return first;
}

function takeArxiv(record: RisRecord): string | null {
  const [stated] = record.takeWhere(["AN", "M3", "C7"], (text) => /^arxiv:/i.test(text) && parseArxivId(text) !== null);
  const named = record.peek(...VENUE_TAGS);
  const inVenue = named !== null && isArxivVenue(named) ? IN_TEXT.exec(named)?.[0] : undefined;
  const texts = [stated, ...record.values("DO", "UR", "LK", "L1", "L2", "C7"), inVenue];
  for (const text of texts) {
    const id = text === undefined ? null : parseArxivId(text);
    if (id !== null) return id;
  }
  return null;
}

/** PubMed states it in several ways, and other databases state their own numbers in the same tag. */
function takePmid(record: RisRecord): string | null {
  const isPubMed = /^(?:pubmed|medline|nlm)$/i.test(record.peek("DB") ?? "");
  const idOf = (text: string): string | undefined =>
    (/^(?:PMID:?|PM:)\s*(\d+)$/i.exec(text) ??
      /^(\d+)\s*\[pmid\]$/i.exec(text) ??
      (isPubMed ? /^(\d+)$/.exec(text) : null))?.[1];
  const [line] = record.takeWhere(["AN", "U1", "UR"], (text) => idOf(text) !== undefined);
  if (line !== undefined) return idOf(line) ?? null;
  return isFromEmbase(record) ? (record.takeWhere(["C5"], (text) => /^\d+$/.test(text))[0] ?? null) : null;
}

function takePeople(
  record: RisRecord,
  cslType: CslType,
  { initialsLast }: RisContext,
): Pick<ReferenceFacts, "authorNames" | "authorsComplete" | "editorNames" | "translatorNames"> {
  const type = record.type;
  const stated = record.takeAll("ED", editorTag(type));
  // Zotero states the editors of a book as its third people
  const editors = stated.length === 0 && cslType === "book" ? record.takeAll("A3") : stated;
  const people = (tag: string, lines: readonly string[]): RisPeople => {
    const { placeholders, ...found } = parseRisPeople(lines, initialsLast);
    // between the names, they are kept
    for (const text of placeholders) record.keep(tag, text);
    return { ...found, placeholders };
  };
  const first = people("AU", record.takeAll("AU", "A1"));
  const areEditors = type === "EDBOOK" && editors.length === 0;
  return {
    authorNames: areEditors ? [] : first.names,
    authorsComplete: first.isComplete,
    editorNames: areEditors ? first.names : people("ED", editors).names,
    translatorNames: people("A4", record.takeAll("A4")).names,
  };
}

function takeKeywords(record: RisRecord): string[] {
  const stated = record.takeAll("KW").flatMap((line) => line.split(";").map((word) => word.trim()));
  // a star marks the main subjects
  const plain = isFromEmbase(record) ? stated.map((word) => word.replace(/^\*/, "")) : stated;
  const words = [...new Set(plain)].filter(Boolean);
  for (const word of words.filter(isPlaceholder)) record.keep("KW", word);
  return words.filter((word) => !isPlaceholder(word));
}

/** A note that has HTML is kept, too. */
function takeNote(record: RisRecord): string | null {
  const stated = record.values("N1").find((text) => !isAboutRecord(text));
  if (stated === undefined) return null;
  record.takeWhere(["N1"], (text) => text === stated);
  const note = plainNote(stated);
  if (note !== stated) record.keep("N1", stated);
  return note === "" ? null : note;
}

function takeTexts(record: RisRecord): Pick<ReferenceFacts, "abstract" | "note" | "language" | "genre" | "keywords"> {
  return {
    abstract: record.take("AB", "N2"),
    note: takeNote(record),
    language: record.take("LA"),
    genre: record.take("M3"),
    keywords: takeKeywords(record),
  };
}
