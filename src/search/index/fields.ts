// Which texts of a map are searched, and where each of them is in a paper's record. How much they count is in weights.ts.
import { copyOf, type Note, type Paper, type ResearchMap } from "../../map/model.ts";
import { SEARCHED_FIELDS, type SearchedField } from "../../map/searched-fields.ts";
import type { SearchField } from "../weights.ts";
import { identifierPath } from "./identifier-texts.ts";
import type { SearchedText } from "./searched-text.ts";
import { inSteps, type Steps } from "./steps.ts";
import { topicPath } from "./topic-texts.ts";

type AddText = (field: SearchField, text: string) => void;

/** How one key of a paper is searched. */
interface SearchedKey {
  /** The fields that its texts belong to. */
  readonly fields: readonly SearchField[];
  /** Passes each text to `add`, in order. */
  readonly read: (paper: Paper, add: AddText) => void;
  /** The JSON path of a text in the paper's record. */
  readonly pathOf: (paper: Paper, text: string, field: SearchField) => string | null;
}

/**
 * The keys that are not simply texts. A key whose texts are searched as they are has no row here: its row in
 * src/map/searched-fields.ts names its search field.
 */
const STRUCTURED_KEYS: { readonly [Key in keyof Paper]?: SearchedKey } = {
  placements: { fields: ["group", "comment"], read: readPlacements, pathOf: placementPath },
  notes: {
    fields: ["note"],
    read: ({ notes }, add) => readNotes(notes, add),
    pathOf: ({ notes }, text) => notePath(notes, text),
  },
  // a link is searched by its name, which is also its key: “code” finds papers with code
  code: {
    fields: ["link"],
    read: ({ code }, add) => {
      if (code !== null) add("link", "code");
    },
    pathOf: (_, text) => text,
  },
  demo: {
    fields: ["link"],
    read: ({ demo }, add) => {
      if (demo !== null) add("link", "demo");
    },
    pathOf: (_, text) => text,
  },
};

let searchedKeys: readonly SearchedKey[] | undefined;

/** The keys of a paper that are searched by their words, in the order in which they are indexed. */
function allSearchedKeys(): readonly SearchedKey[] {
  // made when it is first needed, so that a program that does not search can leave it out
  searchedKeys ??= [...SEARCHED_FIELDS.map(plainKey), ...Object.values(STRUCTURED_KEYS)];
  return searchedKeys;
}

/** How a key is searched whose texts are searched as they are. */
function plainKey([key, first, further = first]: SearchedField): SearchedKey {
  const read = (paper: Paper, add: AddText): void => {
    const value: unknown = paper[key];
    if (typeof value === "string") add(first, value);
    else if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at += 1) add(at === 0 ? first : further, String(value[at]));
    }
  };
  const pathOf = (paper: Paper, text: string): string | null => {
    const value: unknown = paper[key];
    if (!Array.isArray(value)) return value === text ? key : null;
    const at = value.indexOf(text);
    return at < 0 ? null : `${key}[${at}]`;
  };
  return { fields: [first, further], read, pathOf };
}

/** Fields whose texts are often the same for several papers: such a text is indexed once, with all of them. */
const SHARED_FIELDS: readonly SearchField[] = [
  "author",
  "furtherAuthor",
  "editor",
  "organization",
  "furtherOrganization",
  "keyword",
  "group",
  "venue",
  "link",
];

/** A searched text, and where it is in its first owner: its index in `textsOfField`. Of a topic's text, in those of all topics. */
export interface PlacedText extends SearchedText {
  readonly place: number;
}

/** Papers that are read in one step. */
const PAPERS_AT_ONCE = 100;

/**
 * Every searched text of the papers once: an author of ten papers is one text with ten owners. Identifiers and addresses
 * are not included: they are compared as a whole, by `identifierTexts`.
 * @param note is called with the values of each paper, so that those of a large map are read once and not kept
 */
export function* paperTexts(map: ResearchMap, note: (paper: Paper) => void = () => {}): Steps<PlacedText[]> {
  const collector = new TextCollector();
  const keys = allSearchedKeys();
  const add: AddText = (field, text) => collector.add(field, text);
  yield* inSteps(map.papers, PAPERS_AT_ONCE, (listed) => {
    const paper = copyOf(listed);
    for (const { read } of keys) read(paper, add);
    collector.nextOwner();
    note(paper);
  });
  return collector.texts;
}

let keysOfFields: ReadonlyMap<SearchField, readonly SearchedKey[]> | undefined;

/** The keys whose texts belong to a field, such as keywords and tags; the first and all other authors belong together. */
function keysOf(field: SearchField): readonly SearchedKey[] {
  keysOfFields ??= groupedKeys();
  return keysOfFields.get(field) ?? [];
}

function groupedKeys(): ReadonlyMap<SearchField, readonly SearchedKey[]> {
  const groups = new Map<SearchField, SearchedKey[]>();
  for (const key of allSearchedKeys()) {
    const group = groups.get(key.fields[0] ?? "title") ?? [];
    group.push(key);
    for (const field of key.fields) groups.set(field, group);
  }
  return groups;
}

/** The texts of a paper that belong to a field, or to one that is counted with it. Only their keys are read. */
export function textsOfField(paper: Paper, field: SearchField): readonly string[] {
  const texts: string[] = [];
  for (const { read } of keysOf(field)) read(paper, (_, text) => texts.push(text));
  return texts;
}

/** What is known of the texts of a field. */
interface FieldSlot {
  /** How many texts of the paper belong to the field, or to one that is counted with it. */
  readonly place: { count: number };
  /** The owners of each text, where papers share them. */
  readonly ownersByText: Map<string, number[]> | null;
}

/** Texts in the order in which they first occur, each with its owners. */
class TextCollector {
  readonly texts: PlacedText[] = [];
  private readonly slots = new Map<SearchField, FieldSlot>();
  private readonly places: readonly FieldSlot["place"][];
  private owner = 0;

  constructor() {
    for (const { fields } of allSearchedKeys()) {
      const known = fields.map((field) => this.slots.get(field)?.place).find((place) => place !== undefined);
      const place = known ?? { count: 0 };
      for (const field of fields) this.addSlot(field, place);
    }
    this.places = [...new Set([...this.slots.values()].map(({ place }) => place))];
  }

  /** What is added from now on belongs to the next paper. */
  nextOwner(): void {
    this.owner += 1;
    for (const place of this.places) place.count = 0;
  }

  add(field: SearchField, text: string): void {
    const { place, ownersByText } = this.slots.get(field) ?? this.addSlot(field, { count: 0 });
    const known = ownersByText?.get(text);
    if (known === undefined) {
      const owners = [this.owner];
      ownersByText?.set(text, owners);
      this.texts.push({ field, text, owners, place: place.count });
    } else if (known[known.length - 1] !== this.owner) known.push(this.owner);
    place.count += 1;
  }

  private addSlot(field: SearchField, place: FieldSlot["place"]): FieldSlot {
    const slot = { place, ownersByText: SHARED_FIELDS.includes(field) ? new Map<string, number[]>() : null };
    this.slots.set(field, slot);
    return slot;
  }
}

/**
 * The JSON path of a text in a paper's record, such as `notes[0].text` or `placements[1].topicPath[0]`. Null for a note
 * on a topic, which the record does not contain.
 */
export function pathOf(
  map: ResearchMap,
  paper: Paper,
  { field, text }: Pick<SearchedText, "field" | "text">,
): string | null {
  if (field === "topic" || field === "ancestor") return topicPath(map, paper, { name: text, isOwn: field === "topic" });
  if (field === "identifier" || field === "address") return identifierPath(paper, text);
  for (const key of keysOf(field)) {
    const path = key.pathOf(paper, text, field);
    if (path !== null) return path;
  }
  return null;
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
