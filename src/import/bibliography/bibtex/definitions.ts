// What a BibTeX file defines for its own use: strings (`@string`), and macros in the preamble.
import { findMonth } from "../../../text/months.ts";
import type { Problem } from "../../problems.ts";
import { groupLength } from "./braces.ts";
import type { SyntaxNode, SyntaxPart } from "./syntax.ts";
import type { Macros } from "./tex.ts";

/** In UTF-16 code units. A string made of two others can be twice as long, and so on. */
const MAX_STRING_LENGTH = 100_000;

/** `\def\MP{…}` without parameters. */
const MACRO_DEFINITION = /\\(?:def|newcommand|providecommand)\s*\{?\s*\\([A-Za-z]+)\s*\}?\s*(?=\{)/g;

export class Definitions {
  private readonly strings = new Map<string, string>();
  private readonly macroByName = new Map<string, string>();
  private readonly tooLong: Problem[] = [];
  /** Names without a definition, each with the line of its first use. */
  private readonly undefinedNames = new Map<string, number>();

  constructor(private readonly file: string) {}

  get macros(): Macros {
    return this.macroByName;
  }

  addStrings({ node, line }: SyntaxPart): void {
    for (const field of node.fields ?? (node.name === undefined ? [] : [node])) {
      const name = String(field.name).toLowerCase();
      const value = this.resolve(field, line);
      if (value.length <= MAX_STRING_LENGTH) this.strings.set(name, value);
      else this.tooLong.push(this.problem(line, "not-read", `left out: the @string "${name}" is too long`));
    }
  }

  addMacros({ node, line }: SyntaxPart): void {
    const tex = node.value === undefined ? (node.raw ?? "") : this.resolve(node, line);
    for (const match of tex.matchAll(MACRO_DEFINITION)) {
      const start = match.index + match[0].length;
      this.macroByName.set(match[1] ?? "", tex.slice(start, start + groupLength(tex.slice(start))));
    }
  }

  /** The TeX of a field: names of strings replaced, parts joined by `#`. An undefined name stays as it is. */
  resolve({ value, datatype, raw }: SyntaxNode, line: number): string {
    if (Array.isArray(value)) return value.map((part) => this.resolve(part, line)).join("");
    if (typeof value === "object" && value !== null) return this.resolve(value, line);
    const text = String(value ?? raw ?? "");
    return datatype === "identifier" ? this.resolveName(text, line) : text;
  }

  /** What is wrong with the definitions and with the names that were resolved. */
  remarks(): Problem[] {
    const undefinedNames = [...this.undefinedNames].map(([name, line]) =>
      this.problem(line, "unresolved-name", `no @string defines "${name}", so the name itself is used`),
    );
    return [...this.tooLong, ...undefinedNames];
  }

  private resolveName(name: string, line: number): string {
    const value = this.strings.get(name.toLowerCase());
    if (value !== undefined) return value;
    // every style file defines the months
    if (findMonth(name) === null && !this.undefinedNames.has(name)) this.undefinedNames.set(name, line);
    return name;
  }

  private problem(line: number, rule: Problem["rule"], message: string): Problem {
    return { file: this.file, at: line, rule, message };
  }
}
