// Which texts of a map are searched, and where each of them is in a paper's record. How much they count is in weights.ts.
import type { Note, Paper, ResearchMap } from "../../map/model.ts";
import type { SearchField } from "../weights.ts";
import { identifierKey } from "./identifier-texts.ts";
import type { SearchedText } from "./searched-text.ts";
import { topicPath, topicTexts } from "./topic-texts.ts";

type AddText = (field: SearchField, text: string) => void;

/** How one key of a paper is searched. */
interface SearchedKey {
  /** The fields that its texts belong to: the first text of a list to the first field, the others to the last. */
  readonly fields: readonly SearchField[];
}

/** A key whose value is not a text or a list of texts, or is not what is searched. */
interface SearchedStructure extends SearchedKey {
  /** Passes each text to `add`, in order. */
  readonly read: (paper: Paper, add: AddText) => unknown;
  /** The JSON path of a text in the paper's record. */
  readonly pathOf: (paper: Paper, text: string, field: SearchField) => string | null;
}

type RowFor<Value> = Value extends string | null | readonly string[]
  ? SearchedKey | SearchedStructure
  : SearchedStructure;

/**
 * The keys of a paper that are searched by their words, in the order in which they are indexed. To search another key,
 * add its row here and its weight in weights.ts.
 */
export const SEARCHED_KEYS: { readonly [Key in keyof Paper]?: RowFor<Paper[Key]> } = {
  title: { fields: ["title"] },
  alternativeTitles: { fields: ["alternativeTitle"] },
  authors: { fields: ["author", "furtherAuthor"] },
  organizations: { fields: ["organization", "furtherOrganization"] },
  keywords: { fields: ["keyword"] },
  placements: { fields: ["group", "comment"], read: readPlacements, pathOf: placementPath },
  notes: {
    fields: ["note"],
    read: ({ notes }, add) => readNotes(notes, add),
    pathOf: ({ notes }, text) => notePath(notes, text),
  },
  venue: { fields: ["venue"] },
  // a link is searched by its name: “code” finds papers with code
  code: { fields: ["link"], read: ({ code }, add) => code !== null && add("link", "code"), pathOf: linkPath },
  demo: { fields: ["link"], read: ({ demo }, add) => demo !== null && add("link", "demo"), pathOf: linkPath },
};

/** Fields whose texts are often the same for several papers: such a text is indexed once, with all of them. */
const SHARED_FIELDS: readonly SearchField[] = [
  "author",
  "furtherAuthor",
  "organization",
  "furtherOrganization",
  "keyword",
  "group",
  "venue",
  "link",
];

/**
 * Every searched text of the map once: an author of ten papers is one text with ten owners. Identifiers and addresses
 * are not included: they are compared as a whole, by `identifierTexts`.
 */
export function fieldTexts(map: ResearchMap): SearchedText[] {
  const collector = new TextCollector();
  const keys = rows();
  const add: AddText = (field, text) => collector.add(field, text);
  for (const paper of map.papers) {
    for (const { key, row } of keys) {
      if ("read" in row) row.read(paper, add);
      else readTexts(paper[key], row, add);
    }
    collector.nextOwner();
  }
  return [...collector.texts, ...topicTexts(map)];
}

/** Texts in the order in which they first occur, each with its owners. */
class TextCollector {
  readonly texts: SearchedText[] = [];
  private readonly shared = new Map(SHARED_FIELDS.map((field) => [field, new Map<string, number[]>()]));
  private owner = 0;

  /** What is added from now on belongs to the next paper. */
  nextOwner(): void {
    this.owner += 1;
  }

  add(field: SearchField, text: string): void {
    const ownersByText = this.shared.get(field);
    const known = ownersByText?.get(text);
    if (known === undefined) {
      const owners = [this.owner];
      ownersByText?.set(text, owners);
      this.texts.push({ field, text, owners });
    } else if (known[known.length - 1] !== this.owner) known.push(this.owner);
  }
}

/**
 * The JSON path of a text in a paper's record, such as `notes[0].text` or `placements[1].topicPath[0]`. Null for a note
 * on a topic, which the record does not contain.
 */
export function pathOf(map: ResearchMap, paper: Paper, { field, text }: SearchedText): string | null {
  if (field === "topic" || field === "ancestor") return topicPath(map, paper, { name: text, isOwn: field === "topic" });
  if (field === "identifier" || field === "address") return identifierKey(paper, text);
  const found = rows().find(({ row }) => row.fields.includes(field));
  if (found === undefined) return null;
  const { key, row } = found;
  if ("pathOf" in row) return row.pathOf(paper, text, field);
  const value: unknown = paper[key];
  return Array.isArray(value) ? `${key}[${value.indexOf(text)}]` : key;
}

interface Row {
  readonly key: keyof Paper;
  readonly row: SearchedKey | SearchedStructure;
}

function rows(): Row[] {
  // the cast: `Object.entries` types every key as a string
  return Object.entries(SEARCHED_KEYS).map(([key, row]) => ({ key, row }) as Row);
}

function readTexts(value: unknown, { fields }: SearchedKey, add: AddText): void {
  const first = fields[0];
  const further = fields[fields.length - 1];
  if (first === undefined || further === undefined) return;
  if (typeof value === "string") add(first, value);
  else if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) add(at === 0 ? first : further, String(value[at]));
  }
}

/** The name of a link is also its key in the record. */
function linkPath(_: Paper, text: string): string {
  return text;
}

function readPlacements({ placements }: Paper, add: AddText): void {
  for (const { group, comment } of placements) {
    if (group !== null) add("group", group);
    if (comment !== null) add("comment", comment);
  }
}

function placementPath({ placements }: Paper, text: string, field: SearchField): string {
  const key = field === "group" ? "group" : "comment";
  return `placements[${placements.findIndex((placement) => placement[key] === text)}].${key}`;
}

function readNotes(notes: readonly Note[], add: AddText): void {
  for (const { text, notes: below } of notes) {
    add("note", text);
    readNotes(below, add);
  }
}

function notePath(notes: readonly Note[], text: string): string | null {
  for (const [at, note] of notes.entries()) {
    if (note.text === text) return `notes[${at}].text`;
    const below = notePath(note.notes, text);
    if (below !== null) return `notes[${at}].${below}`;
  }
  return null;
}
