// BibTeX and BibLaTeX: syntax, then strings and macros, then what entries inherit, then each entry with its TeX decoded.
// No library does all of this in time proportional to the text and says on which line a mistake is.
import type { Problem } from "../problems.ts";
import type { Bibliography } from "../reference.ts";
import { Budget } from "./bibtex/budget.ts";
import { Definitions } from "./bibtex/definitions.ts";
import { type BibtexEntry, type EntryField, resolveInheritance } from "./bibtex/entries.ts";
import { readEntry } from "./bibtex/reference.ts";
import { parseSyntax, type SyntaxEntry } from "./bibtex/syntax.ts";
import { TexDecoder } from "./bibtex/tex/decoder.ts";

/** The references of a BibTeX text in its order. An entry that cannot be read is left out with a remark. */
export function parseBibtex(text: string, file: string): Bibliography {
  const syntax = parseSyntax(text);
  const budget = new Budget(text.length);
  const definitions = new Definitions(file, budget);
  const remarks: Problem[] = syntax.mistakes.map(({ line, message, isLoss }) => ({
    file,
    at: line,
    rule: isLoss ? "not-read" : "syntax-mistake",
    message,
  }));
  const stated: BibtexEntry[] = [];
  for (const entry of syntax.entries) {
    if (definitions.add(entry)) continue;
    const { fields, repeated } = fieldsOf(entry, definitions);
    stated.push({ type: entry.type, key: entry.key, line: entry.line, fields, inherited: NOTHING });
    remarks.push(...repeated.map((problem) => ({ ...problem, file })));
  }
  const { entries, remarks: unresolved } = resolveInheritance(stated, { file, budget });
  const decoder = new TexDecoder(definitions.macros, budget);
  const results = entries.map((entry) => readEntry(entry, decoder, file));
  remarks.push(...definitions.remarks(), ...unresolved, ...results.flatMap((result) => result.remarks));
  remarks.push(...decoder.remarks(file));
  return {
    references: results.map(({ reference }) => reference).filter((reference) => reference !== null),
    remarks,
    problems: [],
  };
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

function fieldsOf(
  entry: SyntaxEntry,
  definitions: Definitions,
): { fields: ReadonlyMap<string, EntryField>; repeated: Omit<Problem, "file">[] } {
  const fields = new Map<string, EntryField>();
  const repeated: Omit<Problem, "file">[] = [];
  for (const field of entry.fields) {
    const tex = definitions.resolve(field);
    const first = fields.get(field.name);
    const separator = SEPARATORS.get(field.name);
    if (first === undefined || first.tex.trim() === "") fields.set(field.name, { tex, line: field.line });
    else if (first.tex.trim() === tex.trim()) continue;
    else if (separator !== undefined) fields.set(field.name, { ...first, tex: first.tex + separator + tex });
    else {
      const message = `left out: a second "${field.name}" of the entry "${entry.key}"`;
      repeated.push({ at: field.line, rule: "not-read", message });
    }
  }
  return { fields, repeated };
}
