// The fields of a BibTeX entry, read as text.
import { type Macros, texToText } from "./tex.ts";

export class EntryFields {
  constructor(
    private readonly texByName: ReadonlyMap<string, string>,
    private readonly macros: Macros,
  ) {}

  /** The TeX of the first of these fields that the entry has; an empty text if it has none. */
  tex(...names: readonly string[]): string {
    return names.map((name) => this.texByName.get(name)).find((tex) => tex !== undefined) ?? "";
  }

  /** The first of these fields that is not empty, as readable text. */
  text(...names: readonly string[]): string | null {
    for (const name of names) {
      const text = texToText(this.texByName.get(name) ?? "", this.macros);
      if (text !== "") return text;
    }
    return null;
  }

  /** The first of these fields that is not empty, without braces and escapes: for addresses and identifiers. */
  verbatim(...names: readonly string[]): string | null {
    for (const name of names) {
      const text = (this.texByName.get(name) ?? "")
        .replace(/\\([_%#&~])/g, "$1")
        .replace(/[{}]|\\url\b/g, "")
        .trim();
      if (text !== "") return text;
    }
    return null;
  }

  /** The parts of the first of these fields that is not empty, without repetition. */
  list(...names: readonly string[]): string[] {
    return [...new Set((this.text(...names) ?? "").split(/\s*[;,]\s*/).filter(Boolean))];
  }
}
