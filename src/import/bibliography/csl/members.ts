// The members of a CSL-JSON item, each read on its own: what is wrong with one costs that one and never the item. What the
// facts of a paper do not say in full is kept as it was written.
import {
  type CslExtras,
  type CslItem,
  isCslType,
  plainTitle,
  ROLE_VARIABLES,
  TEXT_VARIABLES,
  THESIS_BEFORE_SCHOOL,
} from "../../../map/csl.ts";
import type { ExtraField, Json } from "../../../map/model.ts";
import { isPlaceholder, isPlaceholderForTitle } from "../../../text/placeholders.ts";
import { decodeReferences, stripTags } from "../bibtex/tex/markup.ts";
import { cslTypeOf } from "./crossref-types.ts";
import { type ReadDate, readCslDate } from "./dates.ts";
import { isObject } from "./items.ts";
import { readOwnFacts } from "./own-facts.ts";
import { readCslPeople } from "./people.ts";

/** What is wrong with a member. */
export interface MemberProblem {
  /** Its path in the item: `author[2]`. */
  readonly member: string;
  readonly message: string;
}

export interface ReadItem {
  /** Null: it states none. */
  readonly id: string | null;
  /** Without `issued`: `date` is what it states. */
  readonly item: CslItem;
  readonly date: ReadDate | null;
  readonly collections: readonly string[];
  /** Members that are kept as they were written, too. */
  readonly kept: readonly ExtraField[];
  readonly problems: readonly MemberProblem[];
}

const PEOPLE: readonly string[] = Object.values(ROLE_VARIABLES);
const TEXTS: ReadonlySet<string> = new Set([
  ...TEXT_VARIABLES.map(([, variable]) => variable),
  "DOI",
  "URL",
  "keyword",
]);
/** Variables of Crossref and of earlier versions of CSL, by their names in CSL today. */
const ALIASES: readonly (readonly [variable: string, alias: string])[] = [
  ["event-title", "event"],
  ["publisher-place", "publisher-location"],
];
/** Variables of which a list has several values, not one value and its variants. */
const LISTS: ReadonlySet<string> = new Set(["ISSN", "ISBN", "keyword"]);

export function readItem(members: Readonly<Record<string, unknown>>): ReadItem {
  const { id, custom, categories, issued, ...others } = members;
  const reader = new MemberReader(isOwnItem(custom));
  const read = Object.entries(others).map(([name, value]) => [name, reader.read(name, value)]);
  const item = Object.fromEntries(read.filter(([, value]) => value !== undefined && value !== null));
  for (const [variable, alias] of ALIASES) item[variable] ??= nameOf(members[alias]);
  return {
    id: typeof id === "string" || typeof id === "number" ? String(id) : null,
    item: { ...item, custom: { aimap: reader.readCustom(custom) } },
    date: reader.readDate(issued),
    collections: reader.readCategories(categories),
    kept: reader.kept,
    problems: reader.problems,
  };
}

/** A text, or what an object calls its name. */
function nameOf(value: unknown): string | undefined {
  const { name } = isObject(value) ? { name: value.name } : { name: value };
  return typeof name === "string" && name !== "" ? name : undefined;
}

function hasTags(title: string): boolean {
  return plainTitle(title) !== title.replace(/\s+/g, " ").trim();
}

/** Whether it is one that we wrote, which states every character as it is. */
function isOwnItem(custom: unknown): boolean {
  const { aimap } = isObject(custom) ? custom : { aimap: undefined };
  return isObject(aimap) && "origin" in aimap;
}

/** Whether a text, or each person in a list, is a placeholder. */
function saysNothing(name: string, value: unknown): boolean {
  if (Array.isArray(value)) {
    return PEOPLE.includes(name) && value.length > 0 && value.every((person) => saysNothing(name, literalOf(person)));
  }
  if (typeof value !== "string") return false;
  return name === "title" ? isPlaceholderForTitle(value) : name !== "language" && isPlaceholder(value);
}

/** The whole name of a person that has no other parts. */
function literalOf(person: unknown): unknown {
  if (!isObject(person)) return person;
  const { literal, given, family } = { given: undefined, family: undefined, ...person };
  return given === undefined || given === "" ? (literal ?? family) : undefined;
}

class MemberReader {
  readonly kept: ExtraField[] = [];
  readonly problems: MemberProblem[] = [];

  constructor(private readonly isOwn: boolean) {}

  /** The value as CSL has it; undefined: there is none. A member that no field holds is left as it is. */
  read(name: string, value: unknown): unknown {
    if (value === null || value === undefined) return undefined;
    if (name === "type") return this.readType(value);
    if (!this.isOwn && saysNothing(name, value)) {
      this.keep(name, value);
      return undefined;
    }
    if (PEOPLE.includes(name)) return this.readPeople(name, value);
    return TEXTS.has(name) ? this.readText(name, value) : value;
  }

  readDate(value: unknown): ReadDate | null {
    if (value === null || value === undefined) return null;
    if (saysNothing("issued", isObject(value) ? (value.raw ?? value.literal) : value)) {
      this.keep("issued", value);
      return null;
    }
    const date = readCslDate(value);
    if (date === null) this.refuse("issued", value, "not a date");
    else if (!date.isWhole) this.keep("issued", value);
    return date;
  }

  readCategories(value: unknown): string[] {
    if (value === null || value === undefined) return [];
    this.keep("categories", value);
    const names = Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
    if (!Array.isArray(value) || names.length < value.length) this.complain("categories", "not a list of texts");
    return names.map((name) => name.trim()).filter((name) => name !== "");
  }

  readCustom(value: unknown): CslExtras | undefined {
    if (value === null || value === undefined) return undefined;
    if (!isObject(value)) {
      this.refuse("custom", value, "not an object");
      return undefined;
    }
    const { aimap, ...others } = value;
    if (Object.keys(others).length > 0) this.keep("custom", others);
    const { facts, wrong } = readOwnFacts(aimap);
    for (const [key, message] of wrong) this.complain(key === "" ? "custom.aimap" : `custom.aimap.${key}`, message);
    return facts;
  }

  private readType(value: unknown): string | undefined {
    if (typeof value !== "string") {
      this.refuse("type", value, "not a text");
      return undefined;
    }
    if (!isCslType(value)) this.keep("type", value);
    return cslTypeOf(value);
  }

  private readPeople(name: string, value: unknown): unknown {
    const people = readCslPeople(value);
    if (people === null) {
      this.refuse(name, value, "not a list");
      return undefined;
    }
    if (!people.isWhole) this.keep(name, value);
    for (const at of people.wrong) this.complain(`${name}[${at}]`, "not a name");
    return people.names;
  }

  private readText(name: string, value: unknown): string | undefined {
    const values = (Array.isArray(value) ? value : [value]).filter((each) => each !== null);
    if (!values.every((each) => typeof each === "string" || typeof each === "number")) {
      this.refuse(name, value, Array.isArray(value) ? "not a list of texts" : "not a text");
      return undefined;
    }
    const texts = values.map((each) => String(each).replace(/^https?:\/\/id\.crossref\.org\/isbn\//, ""));
    const stated = (LISTS.has(name) ? texts.join(", ") : texts[0]) ?? "";
    const text = this.isOwn ? stated : this.withoutMarkup(name, stated);
    const isWhole = LISTS.has(name) || texts.length <= 1;
    const isShortened = name === "publisher" && THESIS_BEFORE_SCHOOL.test(text);
    if (!isWhole || isShortened || (name === "title" && hasTags(text)) || (name === "abstract" && text !== stated))
      this.keep(name, value);
    return text === "" ? undefined : text;
  }

  /** Publishers write references to characters, and Crossref has abstracts in JATS. */
  private withoutMarkup(name: string, text: string): string {
    const decoded = decodeReferences(text);
    return name === "abstract" ? stripTags(decoded).trim() : decoded;
  }

  private keep(name: string, value: unknown): void {
    // the cast: an item comes from JSON
    this.kept.push({ format: "csl-json", name, value: value as Json });
  }

  private complain(member: string, message: string): void {
    this.problems.push({ member, message });
  }

  private refuse(name: string, value: unknown, message: string): void {
    this.keep(name, value);
    this.complain(name, message);
  }
}
