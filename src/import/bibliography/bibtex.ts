// BibTeX and BibLaTeX. Strings, cross-references, names and TeX are resolved here; a library reads the syntax.
import { CSL_TYPE } from "../../map/csl.ts";
import { parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { Kind } from "../../map/model.ts";
import type { Problem } from "../problems.ts";
import { type Bibliography, NO_FACTS, type Reference } from "../reference.ts";
import { parseDateFields } from "./bibtex/date.ts";
import { Definitions } from "./bibtex/definitions.ts";
import { type BibtexEntry, resolveCrossrefs } from "./bibtex/entries.ts";
import { EntryFields } from "./bibtex/fields.ts";
import { parseBibtexNames } from "./bibtex/names.ts";
import { parseSyntax } from "./bibtex/syntax.ts";
import type { Macros } from "./bibtex/tex.ts";

const KIND_OF_TYPE: ReadonlyMap<string, Kind> = new Map([
  ["article", "article"],
  ["inproceedings", "conference"],
  ["conference", "conference"],
  ["proceedings", "book"],
  ["book", "book"],
  ["inbook", "book"],
  ["incollection", "book"],
  ["collection", "book"],
  ["booklet", "book"],
  ["phdthesis", "thesis"],
  ["mastersthesis", "thesis"],
  ["thesis", "thesis"],
  ["techreport", "report"],
  ["report", "report"],
  ["online", "post"],
  ["electronic", "post"],
  ["www", "post"],
]);

/** Fields that are read, and fields that no reader of a map would miss. */
const KNOWN_FIELDS = new Set(
  "title subtitle author editor year month day date journal journaltitle booktitle volume number issue pages url link doi eprint eprinttype archiveprefix primaryclass keywords keyword groups note annote annotation howpublished school institution crossref type key".split(
    " ",
  ),
);

/** The references of a BibTeX text in its order. An entry that cannot be read is left out with a remark. */
export function parseBibtex(text: string, file: string): Bibliography {
  const syntax = parseSyntax(text, file);
  const definitions = new Definitions(file);
  const stated: BibtexEntry[] = [];
  for (const part of syntax.parts) {
    const { itemtype, type, key, fields = [] } = part.node;
    if (itemtype === "string") definitions.addStrings(part);
    else if (itemtype === "preamble") definitions.addMacros(part);
    else if (itemtype === "entry" && type !== undefined) {
      const texByName = fields.map(
        (field) => [String(field.name).toLowerCase(), definitions.resolve(field, part.line)] as const,
      );
      stated.push({ type: type.toLowerCase(), key: key?.trim() ?? "", line: part.line, fields: new Map(texByName) });
    }
  }
  const { entries, remarks } = resolveCrossrefs(stated, file);
  const results = entries.map((entry) => toReference(entry, definitions.macros, file));
  return {
    references: results.map(({ reference }) => reference).filter((reference) => reference !== null),
    remarks: [...syntax.remarks, ...definitions.remarks(), ...remarks, ...results.flatMap((result) => result.remarks)],
    problems: [],
  };
}

function toReference(
  { type, key, line, fields: texByName }: BibtexEntry,
  macros: Macros,
  file: string,
): { reference: Reference | null; remarks: Problem[] } {
  const fields = new EntryFields(texByName, macros);
  const remark = (rule: Problem["rule"], message: string): Problem => ({ file, at: line, rule, message });
  const url = urlOf(fields);
  const title = titleOf(fields) ?? fields.text("booktitle") ?? url ?? key;
  if (title === "") {
    const message = "left out: an entry without a key and without a title";
    return { reference: null, remarks: [remark("missing-title", message)] };
  }
  const { published, impossible } = dateOf(fields);
  const remarks: Problem[] = [];
  if (fields.text("title") === null) remarks.push(remark("missing-title", `"${key}" has no title`));
  if (impossible !== null) remarks.push(remark("impossible-date", `${key}: "${impossible}" is not a date`));
  const reference = {
    ...NO_FACTS,
    ...peopleOf(fields, macros),
    ...publicationOf(fields, type, title),
    id: key === "" ? null : key,
    title,
    published,
    url,
    doi: doiOf(fields),
    keywords: fields.list("keywords", "keyword"),
    shownDate: null,
    collections: fields.list("groups"),
    notes: [fields.text("note"), fields.text("annote", "annotation")].filter((note) => note !== null),
    file,
    at: line,
    unread: [...texByName.keys()].filter((name) => !KNOWN_FIELDS.has(name)),
  };
  return { reference, remarks };
}

function peopleOf(
  fields: EntryFields,
  macros: Macros,
): Pick<Reference, "authorNames" | "authorsComplete" | "organizations"> {
  const { names, isComplete } = parseBibtexNames(fields.tex("author", "editor"), macros);
  const organization = fields.text("school", "institution");
  return {
    authorNames: names,
    authorsComplete: isComplete,
    organizations: organization === null ? [] : [organization],
  };
}

/** The date; without one, the words that are in its place. */
function dateOf(fields: EntryFields): { published: Reference["published"]; impossible: string | null } {
  const [date, year, month] = [fields.text("date"), fields.text("year"), fields.text("month")];
  const published = parseDateFields({ date, year, month, day: fields.verbatim("day") });
  return { published, impossible: published === null ? (year ?? date) : null };
}

function titleOf(fields: EntryFields): string | null {
  const title = fields.text("title")?.replace(/(?<![.…])\.$/, "") ?? null;
  const subtitle = fields.text("subtitle");
  return title === null || subtitle === null ? title : `${title}: ${subtitle}`;
}

function urlOf(fields: EntryFields): string | null {
  // some entries list several, one on each line
  const [first] = fields.verbatim("url", "link")?.split(/\s/) ?? [];
  return first?.replace(/[;,]$/, "") ?? /https?:\/\/\S+/.exec(fields.verbatim("howpublished") ?? "")?.[0] ?? null;
}

function doiOf(fields: EntryFields): string | null {
  const doi = fields.verbatim("doi");
  return doi === null ? null : (parseDoi(doi) ?? doi);
}

/** Where the work was published. A preprint is at no venue, whatever its entry names as its journal. */
function publicationOf(
  fields: EntryFields,
  type: string,
  title: string,
): Pick<Reference, "kind" | "cslType" | "venue" | "volume" | "issue" | "pages" | "arxiv"> {
  const named = fields.text("journal", "journaltitle", "booktitle");
  // the title of an entry without a title of its own is its book's
  const venue = named === title ? null : named;
  const arxiv = arxivOf(fields);
  const kind = KIND_OF_TYPE.get(type);
  if (venue !== null && /^(?:arxiv|corr\b)/i.test(venue))
    return { kind: "preprint", cslType: "article", venue: null, volume: null, issue: null, pages: null, arxiv };
  const stated = kind ?? (arxiv === null ? "other" : "preprint");
  return {
    kind: stated,
    cslType: CSL_TYPE[stated],
    venue,
    volume: fields.text("volume"),
    issue: fields.text("number", "issue"),
    pages: fields.text("pages")?.replace(/–|--+/g, "-") ?? null,
    arxiv,
  };
}

function arxivOf(fields: EntryFields): string | null {
  const archive = fields.verbatim("archiveprefix", "eprinttype");
  const eprint = archive === null || /arxiv/i.test(archive) ? fields.verbatim("eprint") : null;
  const venue = fields.text("journal", "journaltitle", "note") ?? "";
  const inVenue = /arxiv[:\s]*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/i.exec(venue)?.[1];
  return parseArxivId(eprint ?? "") ?? parseArxivId(inVenue ?? "") ?? parseArxivId(urlOf(fields) ?? "");
}
