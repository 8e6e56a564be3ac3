// BibTeX that bibtex and biber take alike. A work that lacks what its entry type requires is @misc, which requires
// nothing.

import type { Views } from "../../answers/views.ts";
import { monthName, type PartialDate } from "../../map/dates.ts";
import type { Kind, Paper, ResearchMap } from "../../map/model.ts";
import { type NameParts, nameParts, splitParticles } from "../../map/names.ts";
import { parseVenueDetail } from "../../map/venue.ts";
import { fold } from "../../text/fold.ts";
import { citedDate, pageOf } from "../citation.ts";
import type { FormatOptions } from "../formats.ts";
import { titleToLatex, toLatex } from "../latex.ts";
import { paperViews } from "../paper-views.ts";

export function bibtexViews(map: ResearchMap, _: FormatOptions): Views {
  return paperViews(map, (papers) => {
    const keys = keysOf(papers);
    return papers.map((paper, at) => entryOf(map, paper, keys[at] ?? paper.id)).join("\n");
  });
}

interface EntryType {
  readonly type: string;
  /** The field that says where it appeared, without which the type is not used. */
  readonly place?: { readonly field: string; readonly value: (paper: Paper) => string | null };
}

const venue = ({ venue }: Paper): string | null => venue;
const organization = ({ organizations, venue }: Paper): string | null => organizations[0] ?? venue;

const TYPES: Readonly<Record<Kind, EntryType>> = {
  article: { type: "article", place: { field: "journal", value: venue } },
  conference: { type: "inproceedings", place: { field: "booktitle", value: venue } },
  report: { type: "techreport", place: { field: "institution", value: organization } },
  thesis: { type: "phdthesis", place: { field: "school", value: organization } },
  book: { type: "book", place: { field: "publisher", value: venue } },
  preprint: { type: "misc" },
  post: { type: "misc" },
  essay: { type: "misc" },
  other: { type: "misc" },
};

function entryOf(map: ResearchMap, paper: Paper, key: string): string {
  const date = citedDate(paper);
  const { type, place } = typeOf(paper, date);
  const fields: [string, string | null][] = [
    ["author", authorsOf(map, paper)],
    // what sorts an entry without author
    ["key", paper.authors.length === 0 ? braced(titleToLatex(paper.title)) : null],
    ["title", braced(titleToLatex(paper.title))],
    ...placeFields(paper, type, place),
    ["year", date === null ? null : braced(date.slice(0, 4))],
    ["month", date === null ? null : (monthName(date)?.toLowerCase() ?? null)],
    ["eprint", verbatim(paper.arxiv)],
    ["archiveprefix", paper.arxiv === null ? null : "{arXiv}"],
    ["doi", verbatim(paper.doi)],
    ["url", verbatim(pageOf(paper))],
    ["keywords", inLatex(paper.keywords.join(", "))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(13)} = ${value},\n`]));
  return `@${type}{${key},\n${lines.join("")}}\n`;
}

/** Where it appeared, in the fields that the type knows; what none of them holds is a note. */
function placeFields(paper: Paper, type: string, place: EntryType["place"]): [string, string | null][] {
  const main = place?.value(paper) ?? null;
  const { volume, issue, pages } = parseVenueDetail(paper.venueDetail);
  const isArticle = type === "article";
  const detail = isArticle && (volume ?? issue ?? pages) !== null ? null : paper.venueDetail;
  const venue = main === paper.venue ? null : paper.venue;
  const venueField = type === "misc" ? "howpublished" : type.endsWith("thesis") ? "type" : null;
  const note = [venueField === null ? venue : null, detail].filter((part) => part !== null);
  return [
    ...(place === undefined ? [] : ([[place.field, inLatex(main)]] as [string, string | null][])),
    ...(venueField === null ? [] : ([[venueField, inLatex(venue)]] as [string, string | null][])),
    ["volume", isArticle ? inLatex(volume) : null],
    ["number", isArticle ? inLatex(issue) : null],
    ["pages", isArticle && pages !== null ? inLatex(pages.replace("-", "–")) : null],
    ["note", inLatex(note.join(", "))],
  ];
}

/** The type of the paper's kind where all is there that bibtex asks of it. */
function typeOf(paper: Paper, date: PartialDate | null): EntryType {
  const wanted = TYPES[paper.kind];
  if (wanted.place === undefined) return wanted;
  const isComplete = paper.authors.length > 0 && date !== null && (wanted.place.value(paper) ?? "") !== "";
  if (!isComplete) return { type: "misc" };
  return wanted.type === "phdthesis" && /\bmaster/i.test(`${paper.venue} ${paper.venueDetail}`)
    ? { ...wanted, type: "mastersthesis" }
    : wanted;
}

const braced = (latex: string): string => `{${latex}}`;

function inLatex(text: string | null): string | null {
  return text === null || text === "" ? null : braced(toLatex(text));
}

/** Links and identifiers are read letter by letter: what would end the field is percent-encoded. */
function verbatim(text: string | null): string | null {
  if (text === null || text === "") return null;
  return braced(text.replace(/[^\x21-\x7e]|[{}\\"<>^`|]/gu, (sign) => encodeURIComponent(sign)));
}

function authorsOf(map: ResearchMap, { authors, authorsComplete }: Paper): string | null {
  const names = authors.map((name) => nameToBibtex(nameParts(map, name)));
  if (names.length === 0) return null;
  return braced([...names, ...(authorsComplete ? [] : ["others"])].join(" and "));
}

/** `von Oswald, Johannes`. Braces hold a name together that bibtex would part otherwise. */
function nameToBibtex({ family, given, suffix }: NameParts): string {
  const parts = given === null ? [keepWhole(family)] : [keepFamily(family), keepSuffix(suffix), keepSuffix(given)];
  return parts.filter((part) => part !== null).join(", ");
}

function keepWhole(name: string): string {
  return /[\s,]/.test(name) ? braced(toLatex(name)) : toLatex(name);
}

/** Lower-case words before the family name are its particles; any behind its first capital belong to it. */
function keepFamily(family: string): string {
  if (HAS_AND_OR_COMMA.test(family)) return braced(toLatex(family));
  const { particles, name } = splitParticles(family);
  const isParted = name.some((word) => /^\p{Ll}/u.test(word));
  const whole = name.join(" ");
  return [...particles.map(toLatex), isParted ? braced(toLatex(whole)) : toLatex(whole)].join(" ");
}

/** What parts names, and the parts of a name. */
const HAS_AND_OR_COMMA = /,|(?:^|\s)and(?:\s|$)/i;

function keepSuffix(part: string | null): string | null {
  if (part === null) return null;
  return HAS_AND_OR_COMMA.test(part) ? braced(toLatex(part)) : toLatex(part);
}

/** Ids as keys: plain ASCII without what BibTeX means something by, and none twice, case aside. */
function keysOf(papers: readonly Paper[]): string[] {
  const taken = new Set<string>();
  return papers.map(({ id }) => {
    const safe = /^[\w.:/+-]+$/.test(id) ? id : fold(id).replace(/[^\w.:/+-]+/g, "-") || "paper";
    let key = safe;
    for (let number = 2; taken.has(key.toLowerCase()); number += 1) key = `${safe}-${number}`;
    taken.add(key.toLowerCase());
    return key;
  });
}
