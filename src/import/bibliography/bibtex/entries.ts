// Entries of a BibTeX file, and what they inherit from each other by `crossref` and `xdata`.
import type { Problem } from "../../problems.ts";
import type { Budget } from "./budget.ts";

/** A field as TeX. */
export interface EntryField {
  readonly tex: string;
  /** From 1. */
  readonly line: number;
}

export interface BibtexEntry {
  readonly type: string;
  /** Empty if the entry has none. */
  readonly key: string;
  /** From 1. */
  readonly line: number;
  /** What the entry states, by the name of the field in lower case. */
  readonly fields: ReadonlyMap<string, EntryField>;
  /** What it inherits; nothing that it states itself. */
  readonly inherited: ReadonlyMap<string, EntryField>;
}

/** The fields of a work that what contains it states for it. */
const INHERITED =
  "booktitle booksubtitle year month day date volume number series editor publisher location address organization eventtitle eventdate venue isbn issn langid language".split(
    " ",
  );
/** Fields of what contains a work that have another name in the work. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["title", "booktitle"],
  ["subtitle", "booksubtitle"],
]);
/** What a field costs besides its text. */
const FIELD_COST = 30;
/** How deep entries may inherit from entries that inherit. */
const MAX_DEPTH = 10;

export interface InheritanceOptions {
  readonly file: string;
  /** What is inherited counts as often as it is inherited. */
  readonly budget: Budget;
}

/** The entries with what they inherit, without those that only hold data for others. */
export function resolveInheritance(
  entries: readonly BibtexEntry[],
  { file, budget }: InheritanceOptions,
): { entries: BibtexEntry[]; remarks: Problem[] } {
  const resolver = new Resolver(entries, file, budget);
  const resolved = entries.filter(({ type }) => type !== "xdata").map((entry) => resolver.resolve(entry, 0));
  return { entries: resolved, remarks: resolver.remarks };
}

class Resolver {
  readonly remarks: Problem[] = [];
  private readonly byKey: ReadonlyMap<string, BibtexEntry>;
  private isOverspent = false;
  private readonly done = new Map<BibtexEntry, BibtexEntry>();

  constructor(
    entries: readonly BibtexEntry[],
    private readonly file: string,
    private readonly budget: Budget,
  ) {
    // the first entry with a key keeps it
    this.byKey = new Map(entries.toReversed().map((entry) => [entry.key.toLowerCase(), entry]));
  }

  resolve(entry: BibtexEntry, depth: number): BibtexEntry {
    const known = this.done.get(entry);
    if (known !== undefined) return known;
    const { fields } = entry;
    if (!fields.has("crossref") && !fields.has("xdata")) return entry;
    // an entry that inherits from itself has only what it states
    this.done.set(entry, entry);
    const own = new Map(fields);
    if (entry.type !== "xdata") own.delete("xdata");
    for (const data of this.parents(entry, "xdata", depth)) {
      for (const [name, field] of data.fields) {
        if (this.isOverspent) break;
        if (!own.has(name) && this.spend(entry, field)) own.set(name, field);
      }
    }
    const resolved = { ...entry, fields: own, inherited: this.inherited(entry, own, depth) };
    this.done.set(entry, resolved);
    return resolved;
  }

  private inherited(entry: BibtexEntry, own: BibtexEntry["fields"], depth: number): Map<string, EntryField> {
    const inherited = new Map<string, EntryField>();
    const [parent] = this.parents(entry, "crossref", depth);
    if (parent === undefined || parent.key === entry.key) return inherited;
    for (const [name, field] of [...parent.fields, ...parent.inherited]) {
      const target = RENAMED.get(name) ?? name;
      const isWanted = INHERITED.includes(target) && !own.has(target) && !inherited.has(target);
      if (isWanted && this.spend(entry, field)) inherited.set(target, field);
    }
    return inherited;
  }

  private spend(entry: BibtexEntry, field: EntryField): boolean {
    if (!this.isOverspent && this.budget.spend(FIELD_COST + field.tex.length)) return true;
    if (!this.isOverspent) {
      const message = "left out: what this entry and others inherit, because it adds up to too long a text";
      this.remarks.push({ file: this.file, at: entry.line, rule: "not-read", message });
    }
    this.isOverspent = true;
    return false;
  }

  private parents(entry: BibtexEntry, name: "crossref" | "xdata", depth: number): BibtexEntry[] {
    const field = entry.fields.get(name);
    if (field === undefined) return [];
    const keys = name === "xdata" ? field.tex.slice(0, MAX_KEYS_LENGTH).split(",") : [field.tex];
    return keys.flatMap((text) => {
      const key = text.trim();
      // an empty field names nothing, not the entries without a key
      if (key === "") return [];
      const parent = this.byKey.get(key.toLowerCase());
      if (parent === undefined) {
        const message = `no entry "${key}" for its ${name}`;
        this.remarks.push({ file: this.file, at: entry.line, rule: "unresolved-name", message });
        return [];
      }
      return [depth < MAX_DEPTH ? this.resolve(parent, depth + 1) : parent];
    });
  }
}

/** Of a list of keys, in UTF-16 code units. */
const MAX_KEYS_LENGTH = 1000;
