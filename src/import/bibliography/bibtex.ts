// BibTeX and BibLaTeX: syntax, then strings and macros, then what entries inherit, then each entry with its TeX decoded.
// No library does all of this in time proportional to the text and says on which line a mistake is.
import type { Problem } from "../problems.ts";
import type { Bibliography } from "../reference.ts";
import { Budget } from "./bibtex/budget.ts";
import { Definitions } from "./bibtex/definitions.ts";
import { type BibtexEntry, type EntryField, resolveInheritance } from "./bibtex/entries.ts";
import type { SyntaxMistake } from "./bibtex/field-reader.ts";
import { readEntry } from "./bibtex/reference.ts";
import { parseSyntax, type SyntaxEntry } from "./bibtex/syntax.ts";
import { TexDecoder } from "./bibtex/tex/decoder.ts";

/** The references of a BibTeX text in its order. An entry that cannot be read is left out with a remark. */
export function parseBibtex(text: string, file: string): Bibliography {
  const syntax = parseSyntax(text);
  const budget = new Budget(text.length);
  const definitions = new Definitions(file, budget);
  const stated = statedEntries(syntax.entries, definitions, file);
  const inheritance = resolveInheritance(stated.entries, { file, budget });
  const decoder = new TexDecoder(definitions.macros, budget);
  const results = inheritance.entries.map((entry) => readEntry(entry, decoder, file));
  return {
    references: results.map(({ reference }) => reference).filter((reference) => reference !== null),
    remarks: [
      ...syntax.mistakes.map((mistake) => problemOf(mistake, file)),
      ...stated.remarks,
      ...definitions.remarks(),
      ...inheritance.remarks,
      ...results.flatMap((result) => result.remarks),
      ...decoder.remarks(file),
    ],
    problems: [],
  };
}

function problemOf({ line, message, isLoss }: SyntaxMistake, file: string): Problem {
  return { file, at: line, rule: isLoss ? "not-read" : "syntax-mistake", message };
}

interface StatedEntries {
  readonly entries: readonly BibtexEntry[];
  readonly remarks: readonly Problem[];
}

/** The entries with the TeX of their fields, after strings are replaced. What defines something is no entry. */
function statedEntries(syntax: readonly SyntaxEntry[], definitions: Definitions, file: string): StatedEntries {
  const entries: BibtexEntry[] = [];
  const remarks: Problem[] = [];
  for (const entry of syntax) {
    if (definitions.add(entry)) continue;
    const { type, key, line } = entry;
    const { fields, repeated } = fieldsOf(entry, definitions);
    entries.push({ type, key, line, fields, inherited: NOTHING });
    for (const name of repeated) {
      const message = `left out: a second "${name}" of the entry "${key}"`;
      remarks.push({ file, at: line, rule: "not-read", message });
    }
  }
  return { entries, remarks };
}

const NOTHING: ReadonlyMap<string, EntryField> = new Map();

/** What separates the values of a field that is stated twice. Of other fields the first is read, as in BibTeX. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ["keywords", ", "],
  ["file", ";"],
  ["groups", ", "],
  ["note", ". "],
  ["annote", ". "],
  ["annotation", ". "],
]);

/** @returns the fields, and the names of those that are stated twice with different values */
function fieldsOf(
  entry: SyntaxEntry,
  definitions: Definitions,
): { fields: ReadonlyMap<string, EntryField>; repeated: ReadonlySet<string> } {
  const fields = new Map<string, EntryField>();
  const repeated = new Set<string>();
  for (const field of entry.fields) {
    const tex = definitions.resolve(field);
    const first = fields.get(field.name);
    const separator = SEPARATORS.get(field.name);
    if (first === undefined || first.tex === "") fields.set(field.name, { tex, line: field.line });
    else if (first.tex === tex) continue;
    else if (separator !== undefined) fields.set(field.name, { ...first, tex: first.tex + separator + tex });
    else repeated.add(field.name);
  }
  return { fields, repeated };
}
