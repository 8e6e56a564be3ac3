// BibTeX that both bibtex and biber read. A work without the fields that its entry type requires is @misc, which requires
// none.
import type { MapAnswer } from "../../answers/answer.ts";
import { papersIn } from "../../answers/papers-in.ts";
import { monthName, type PartialDate } from "../../map/dates.ts";
import type { Kind, Paper, ResearchMap } from "../../map/model.ts";
import { type NameParts, nameParts, splitParticles } from "../../map/names.ts";
import { parseVenueDetail } from "../../map/venue.ts";
import { fold } from "../../text/fold.ts";
import { citedDate, pageOf } from "../citation.ts";
import { titleToLatex, toLatex } from "../latex.ts";

export function renderBibtex(answer: MapAnswer): string {
  const papers = papersIn(answer);
  const keys = keysOf(papers);
  return papers.map((paper, at) => entryText(answer.map, paper, keys[at] ?? paper.id)).join("\n");
}

interface EntryType {
  readonly type: string;
  /** The field that says where the work appeared. Without a value for it the type is not used. */
  readonly venue?: { readonly field: string; readonly value: (paper: Paper) => string | null };
}

const venueOf = ({ venue }: Paper): string | null => venue;
const organizationOf = ({ organizations, venue }: Paper): string | null => organizations[0] ?? venue;

const TYPES: Readonly<Record<Kind, EntryType>> = {
  article: { type: "article", venue: { field: "journal", value: venueOf } },
  conference: { type: "inproceedings", venue: { field: "booktitle", value: venueOf } },
  report: { type: "techreport", venue: { field: "institution", value: organizationOf } },
  thesis: { type: "phdthesis", venue: { field: "school", value: organizationOf } },
  book: { type: "book", venue: { field: "publisher", value: venueOf } },
  preprint: { type: "misc" },
  post: { type: "misc" },
  essay: { type: "misc" },
  other: { type: "misc" },
};

function entryText(map: ResearchMap, paper: Paper, key: string): string {
  const date = citedDate(paper);
  const entryType = entryTypeOf(paper, date);
  const fields: [string, string | null][] = [
    ["author", authorsOf(map, paper)],
    // bibtex sorts an entry without authors by this
    ["key", paper.authors.length === 0 ? braced(titleToLatex(paper.title)) : null],
    ["title", braced(titleToLatex(paper.title))],
    ...venueFields(paper, entryType),
    ["year", date === null ? null : braced(date.slice(0, 4))],
    ["month", date === null ? null : (monthName(date)?.toLowerCase() ?? null)],
    ["eprint", verbatim(paper.arxiv)],
    ["archiveprefix", paper.arxiv === null ? null : "{arXiv}"],
    ["doi", verbatim(paper.doi)],
    ["url", verbatim(pageOf(paper))],
    ["keywords", inLatex(paper.keywords.join(", "))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(13)} = ${value},\n`]));
  return `@${entryType.type}{${key},\n${lines.join("")}}\n`;
}

/** Where it appeared, in the fields that the entry type has; the rest is a note. */
function venueFields(paper: Paper, { type, venue: required }: EntryType): [string, string | null][] {
  const main = required?.value(paper) ?? null;
  const { volume, issue, pages } = parseVenueDetail(paper.venueDetail);
  const isArticle = type === "article";
  const detail = isArticle && (volume ?? issue ?? pages) !== null ? null : paper.venueDetail;
  const venue = main === paper.venue ? null : paper.venue;
  const venueField = type === "misc" ? "howpublished" : type.endsWith("thesis") ? "type" : null;
  const note = [venueField === null ? venue : null, detail].filter((part) => part !== null);
  return [
    ...(required === undefined ? [] : [pair(required.field, inLatex(main))]),
    ...(venueField === null ? [] : [pair(venueField, inLatex(venue))]),
    ["volume", isArticle ? inLatex(volume) : null],
    ["number", isArticle ? inLatex(issue) : null],
    ["pages", isArticle && pages !== null ? inLatex(pages.replace("-", "–")) : null],
    ["note", inLatex(note.join(", "))],
  ];
}

const pair = (name: string, value: string | null): [string, string | null] => [name, value];

/** The entry type of the paper's kind, if the paper has all that bibtex requires of that type. */
function entryTypeOf(paper: Paper, date: PartialDate | null): EntryType {
  const entryType = TYPES[paper.kind];
  if (entryType.venue === undefined) return entryType;
  const isComplete = paper.authors.length > 0 && date !== null && (entryType.venue.value(paper) ?? "") !== "";
  if (!isComplete) return { type: "misc" };
  return entryType.type === "phdthesis" && /\bmaster/i.test(`${paper.venue} ${paper.venueDetail}`)
    ? { ...entryType, type: "mastersthesis" }
    : entryType;
}

const braced = (latex: string): string => `{${latex}}`;

function inLatex(text: string | null): string | null {
  return text === null || text === "" ? null : braced(toLatex(text));
}

/** Links and identifiers are read as they are: characters that would end the field are percent-encoded. */
function verbatim(text: string | null): string | null {
  if (text === null || text === "") return null;
  return braced(text.replace(/[^\x21-\x7e]|[{}\\"<>^`|]/gu, (character) => encodeURIComponent(character)));
}

function authorsOf(map: ResearchMap, { authors, authorsComplete }: Paper): string | null {
  const names = authors.map((name) => nameToBibtex(nameParts(map, name)));
  if (names.length === 0) return null;
  return braced([...names, ...(authorsComplete ? [] : ["others"])].join(" and "));
}

/** `von Oswald, Johannes`. Braces keep a name together that bibtex would split otherwise. */
function nameToBibtex({ family, given, suffix }: NameParts): string {
  const parts =
    given === null ? [singleName(family)] : [familyToBibtex(family), keepTogether(suffix), keepTogether(given)];
  return parts.filter((part) => part !== null).join(", ");
}

function singleName(name: string): string {
  return /[\s,]/.test(name) ? braced(toLatex(name)) : toLatex(name);
}

/** Lower-case words before the family name are its particles; any after its first capital belong to it. */
function familyToBibtex(family: string): string {
  if (HAS_AND_OR_COMMA.test(family)) return braced(toLatex(family));
  const { particles, name } = splitParticles(family);
  const hasLowerCase = name.some((word) => /^\p{Ll}/u.test(word));
  const whole = name.join(" ");
  return [...particles.map(toLatex), hasLowerCase ? braced(toLatex(whole)) : toLatex(whole)].join(" ");
}

/** What separates names, and the parts of a name. */
const HAS_AND_OR_COMMA = /,|(?:^|\s)and(?:\s|$)/i;

function keepTogether(part: string | null): string | null {
  if (part === null) return null;
  return HAS_AND_OR_COMMA.test(part) ? braced(toLatex(part)) : toLatex(part);
}

/** Ids as keys: ASCII without the characters that are special in BibTeX, each once, ignoring case. */
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
