// TeX as plain text: what the fields of one file say. Collects what could not be read, once for each command.
import { compose } from "../../../../text/compose.ts";
import type { Problem } from "../../../problems.ts";
import type { Budget } from "../budget.ts";
import type { Macros } from "./macros.ts";
import { decodeReferences, stripTags } from "./markup.ts";
import { type TexProblem, TexReader } from "./reader.ts";
import type { TexKind } from "./verbatim.ts";

/** Characters that do not, or not always, mean themselves. */
const MARKED_UP = /[\\{}$~\-`'?!&<]/;
const MARKED_UP_ADDRESS = /[\\{}$&]/;
/** Math that is a single command or sign, as bibliographies write it in addresses. */
const MATH_IN_ADDRESS = /\$\s?([<>]|\\[A-Za-z]{1,30})\s?\$/g;

/** `safe': the closing mark is the one that is no apostrophe in a word, no accent and no half of a double one. */
const SINGLE_QUOTED = /(?<![`\\!?$\p{L}])`(?!`)([^`]{1,300}?)(?<![\\'])'(?![\p{L}\p{N}'])/gu;

const MESSAGES: Readonly<Record<TexProblem, (command: string) => string>> = {
  unknown: (command) => `the TeX command \\${command} is unknown, so its name or argument is kept`,
  recursive: (command) => `left out: the macro \\${command} uses itself`,
  budget: (command) => `left out: the macro \\${command} and others expand to too long a text`,
  deep: (command) => `left out: \\${command} is nested too deeply`,
};

interface Occurrences {
  readonly problem: TexProblem;
  readonly line: number;
  count: number;
}

export class TexDecoder {
  private readonly occurrences = new Map<string, Occurrences>();
  private line = 1;

  constructor(
    private readonly macros: Macros,
    private readonly budget: Budget,
  ) {}

  /** Readable text of `tex` on one line: `G{\"o}del's {\LaTeX}` → `Gödel's LaTeX`. */
  text(tex: string, line: number): string {
    if (!MARKED_UP.test(tex)) return onOneLine(tex);
    const quoted = tex.includes("`") ? tex.replace(SINGLE_QUOTED, "‘$1’") : tex;
    const text = stripTags(decodeReferences(this.read(quoted, line, "text")));
    return onOneLine(text);
  }

  /** An address or identifier, in which only commands and braces are TeX: `a\_b` → `a_b`, `a~b` stays. */
  address(tex: string, line: number): string {
    if (!MARKED_UP_ADDRESS.test(tex)) return onOneLine(tex);
    // a command takes the space after it
    const plain = tex.replace(MATH_IN_ADDRESS, (_, sign: string) => (sign.length > 1 ? `${sign} ` : sign));
    return onOneLine(decodeReferences(this.read(plain, line, "address")));
  }

  remarks(file: string): Problem[] {
    return [...this.occurrences].map(([command, { problem, line, count }]) => ({
      file,
      at: line,
      rule: problem === "unknown" ? "unresolved-name" : "not-read",
      message: MESSAGES[problem](command) + (count === 1 ? "" : ` (${count} times)`),
    }));
  }

  private read(tex: string, line: number, kind: TexKind): string {
    this.line = line;
    const surroundings = {
      macros: this.macros,
      spend: (length: number) => this.budget.spend(length),
      report: (problem: TexProblem, command: string) => this.report(problem, command),
    };
    return new TexReader(tex, surroundings, kind).read();
  }

  private report(problem: TexProblem, command: string): void {
    const known = this.occurrences.get(command);
    if (known === undefined) this.occurrences.set(command, { problem, line: this.line, count: 1 });
    else known.count += 1;
  }
}

function onOneLine(text: string): string {
  return compose(text.replace(/\s+/g, " ").trim());
}
