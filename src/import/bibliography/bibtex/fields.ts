// The fields of a BibTeX entry, read as text.
import { isPlaceholder, isPlaceholderForTitle } from "../../../text/placeholders.ts";
import type { BibtexEntry, EntryField } from "./entries.ts";
import type { TexDecoder } from "./tex/decoder.ts";

/** Fields that hold an address or identifier: BibLaTeX prints them as they are. */
const ADDRESSES: ReadonlySet<string> = new Set("doi eprint file pdf url urlraw verba verbb verbc link".split(" "));
/** In a date a tilde is not a space: `1999~` is about 1999. */
const DATE = /date$/;

export class EntryFields {
  /** Several facts are read from the same field; its TeX is decoded once. */
  private readonly texts = new Map<EntryField, string>();

  constructor(
    private readonly entry: BibtexEntry,
    private readonly decoder: TexDecoder,
  ) {}

  /** Names of the fields that the entry states itself, in its order. */
  get names(): string[] {
    return [...this.entry.fields.keys()];
  }

  /** A stated field decoded as its name demands: as text, or as an address. */
  value(name: string): string {
    const field = this.entry.fields.get(name);
    if (field === undefined) return "";
    if (name === "file") return fileText(field.tex);
    const isAddress =
      ADDRESSES.has(name) || DATE.test(name) || /^\s{0,9}https?:\/\/\S+\s{0,9}$/.test(field.tex.slice(0, 3000));
    return isAddress ? this.decoder.address(field.tex, field.line) : this.textOf(field);
  }

  /** Whether the entry states something else than a value. */
  isPlaceholder(name: string): boolean {
    const field = this.entry.fields.get(name);
    return field !== undefined && saysNothing(name, field.tex);
  }

  /** The first of these fields that says something. */
  field(...names: readonly string[]): EntryField | null {
    for (const name of names) {
      for (const field of [this.entry.fields.get(name), this.entry.inherited.get(name)]) {
        if (field !== undefined && !saysNothing(name, field.tex)) return field;
      }
    }
    return null;
  }

  /** The first of these fields that is not empty, as readable text. */
  text(...names: readonly string[]): string | null {
    for (const name of names) {
      const field = this.field(name);
      const text = field === null ? "" : this.textOf(field);
      if (text !== "") return text;
    }
    return null;
  }

  /** The first of these fields that is not empty, without braces and escapes: for addresses and identifiers. */
  address(...names: readonly string[]): string | null {
    for (const name of names) {
      const field = this.field(name);
      const text = field === null ? "" : this.decoder.address(field.tex, field.line);
      if (text !== "") return text;
    }
    return null;
  }

  private textOf(field: EntryField): string {
    const known = this.texts.get(field);
    if (known !== undefined) return known;
    const text = this.decoder.text(field.tex, field.line);
    this.texts.set(field, text);
    return text;
  }

  /** The name of the first of these fields that the entry states itself. */
  stated(...names: readonly string[]): string | null {
    return names.find((name) => this.entry.fields.has(name)) ?? null;
  }
}

/** Whether a value is empty or a placeholder; a language can be called `na`. */
function saysNothing(name: string, tex: string): boolean {
  // values that are longer are no placeholders, whatever braces they have
  if (tex.length > MAX_PLACEHOLDER) return tex.trim() === "";
  const text = tex.replace(/[{}"\\]/g, "").trim();
  if (text === "") return true;
  if (LANGUAGES.has(name)) return !/^na$/i.test(text) && isPlaceholder(text);
  return name === "title" ? isPlaceholderForTitle(text) : isPlaceholder(text);
}

const MAX_PLACEHOLDER = 24;
const LANGUAGES: ReadonlySet<string> = new Set(["language", "langid", "hyphenation"]);

/** Paths are not TeX, but some programs escape them as if they were; colons are escaped for other reasons. */
function fileText(tex: string): string {
  return tex
    .replace(/\\([_&#%])/g, "$1")
    .replace(/[{}]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
