// What a BibTeX file defines for its own use: strings (`@string`), and macros in the preamble.
import { findMonth } from "../../../text/months.ts";
import type { Problem } from "../../problems.ts";
import type { Budget } from "./budget.ts";
import type { SyntaxField, ValuePart } from "./field-reader.ts";
import type { SyntaxEntry } from "./syntax.ts";
import { type Macros, parseMacros } from "./tex/macros.ts";

/** Names without a definition, and values that are too long. */
interface Occurrences {
  readonly line: number;
  count: number;
}

export class Definitions {
  private readonly strings = new Map<string, string>();
  private readonly macroByName = new Map<string, ReturnType<typeof parseMacros>[number][1]>();
  private readonly undefinedNames = new Map<string, Occurrences>();
  private tooLong: Occurrences | null = null;

  constructor(
    private readonly file: string,
    private readonly budget: Budget,
  ) {}

  get macros(): Macros {
    return this.macroByName;
  }

  /** Takes the definitions of an entry. False if it is none. */
  add({ type, fields }: SyntaxEntry): boolean {
    if (type !== "string" && type !== "preamble") return false;
    for (const field of fields) {
      const tex = this.resolve(field);
      if (type === "string") this.strings.set(field.name, tex);
      else for (const [name, macro] of parseMacros(tex)) this.macroByName.set(name, macro);
    }
    return true;
  }

  /** The TeX of a field: names of strings replaced, parts joined. Empty if it is too long. */
  resolve({ name, value, line }: SyntaxField): string {
    const [first, ...others] = value;
    if (first === undefined) return "";
    if (others.length === 0 && !first.isName) return first.text;
    let [tex, isUndefined] = ["", false];
    for (const part of value) {
      const text = this.textOf(part);
      // every style file defines the months; between two names of people, "and" can only be the separator
      if (text === null && name !== "month" && part.text !== "and") this.reportUndefined(part.text, line);
      // an undefined name is not a part of a word
      const separator = tex !== "" && (isUndefined || text === null) ? " " : "";
      isUndefined = text === null;
      const next = separator + (text ?? part.text);
      if (!this.budget.spend(next.length)) return this.leaveOut(line);
      tex += next;
    }
    return tex;
  }

  /** What is wrong with the definitions and with the names that were resolved. */
  remarks(): Problem[] {
    const undefinedNames = [...this.undefinedNames].map(([name, { line, count }]) => {
      const times = count === 1 ? "" : ` (${count} times)`;
      return this.problem(line, "unresolved-name", `no @string defines "${name}", so the name itself is used${times}`);
    });
    if (this.tooLong === null) return undefinedNames;
    const { line, count } = this.tooLong;
    const values = count === 1 ? "a value" : `${count} values, the first one here`;
    const message = `left out: ${values}, because the @strings of this file expand to too long a text`;
    return [this.problem(line, "not-read", message), ...undefinedNames];
  }

  private leaveOut(line: number): string {
    if (this.tooLong === null) this.tooLong = { line, count: 1 };
    else this.tooLong.count += 1;
    return "";
  }

  /** Null: a name that is not defined. */
  private textOf({ text, isName }: ValuePart): string | null {
    if (!isName) return text;
    return this.strings.get(text.toLowerCase()) ?? (isMonth(text) ? text : null);
  }

  private reportUndefined(name: string, line: number): void {
    const known = this.undefinedNames.get(name);
    if (known === undefined) this.undefinedNames.set(name, { line, count: 1 });
    else known.count += 1;
  }

  private problem(line: number, rule: Problem["rule"], message: string): Problem {
    return { file: this.file, at: line, rule, message };
  }
}

function isMonth(name: string): boolean {
  return /^[A-Za-z]{3,9}$/.test(name) && findMonth(name) !== null;
}
