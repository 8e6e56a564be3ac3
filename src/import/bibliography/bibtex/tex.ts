// TeX as plain text: accents are composed, commands of style are dropped, unknown macros leave their name. No word is lost.
import { ACCENT_MARKS, COMMAND_TEXTS } from "../../../text/latex-commands.ts";
import { groupLength } from "./braces.ts";

/** Commands that set a style or a space and print nothing themselves. */
const STYLE_COMMANDS = new Set(
  "em it bf sc sf tt rm sl cal emph textit textbf textsc textsf texttt textrm textsl textup textnormal mathrm mathbf mathit mathcal mathsf mathbb text mbox hbox protect relax thinspace nobreak allowbreak hskip smash raise natexlab bibinfo href url path quad qquad hfill newline linebreak par noindent ensuremath uppercase lowercase MakeUppercase MakeLowercase small large footnotesize acro enquote".split(
    " ",
  ),
);
/** Commands whose argument is for sorting or for the typesetter, not for reading. */
const UNPRINTED_COMMANDS = new Set([
  "noopsort",
  "SortNoop",
  "vspace",
  "hspace",
  "label",
  "footnotemark",
  "bibitem",
  "cite",
]);
/** Commands with a measure after them: `\kern-.1em`. */
const MEASURE = /^(?:spacefactor|penalty|kern|hskip|raise|char)\s*=?\s*'?-?[\d.]*\s*(?:em|ex|pt)?\s?/;
const PUNCTUATION: readonly (readonly [tex: string, text: string])[] = [
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
];

/** Characters that do not, or not always, mean themselves; the two expressions below list the same. */
const SPECIAL = "\\{}$~-`'";
const PLAIN = /[^\\{}$~\-`']+/y;
const MARKED_UP = /[\\{}$~\-`']/;

/** A file's own macros, as its `@preamble` defines them: the TeX of each by its name. */
export type Macros = ReadonlyMap<string, string>;

/** How deep macros may use each other. */
const MAX_MACRO_DEPTH = 5;

/** Readable text of `tex` on one line: `G{\"o}del's {\LaTeX}` → `Gödel's LaTeX`. */
export function texToText(tex: string, macros: Macros = NO_MACROS): string {
  // most fields hold no TeX
  const text = MARKED_UP.test(tex) ? new TexReader(tex, macros, 0).read() : tex;
  return text.replace(/\s+/g, " ").trim().normalize("NFC");
}

const NO_MACROS: Macros = new Map();

class TexReader {
  private at = 0;
  /** Whether only white space came before in the group: there a command without an argument sets a font. */
  private isGroupStart = true;

  constructor(
    private readonly tex: string,
    private readonly macros: Macros,
    private readonly depth: number,
  ) {}

  read(): string {
    let text = "";
    while (this.at < this.tex.length) {
      const character = this.tex[this.at] ?? "";
      if (character === "\\") {
        text += this.readCommand();
        this.isGroupStart = false;
      } else if (SPECIAL.includes(character)) {
        text += this.readSpecial(character);
        this.isGroupStart = character === "{";
      } else text += this.readPlain();
    }
    return text;
  }

  /** Characters that mean themselves, up to the next that does not. */
  private readPlain(): string {
    PLAIN.lastIndex = this.at;
    const [text = ""] = PLAIN.exec(this.tex) ?? [];
    this.isGroupStart &&= text.trim() === "";
    return this.skip(text.length, text);
  }

  private readSpecial(character: string): string {
    const rest = this.tex.slice(this.at, this.at + 3);
    const [tex, text] = PUNCTUATION.find(([start]) => rest.startsWith(start)) ?? [];
    if (tex !== undefined && text !== undefined) return this.skip(tex.length, text);
    const isMarkup = character === "{" || character === "}" || character === "$";
    return this.skip(1, character === "~" ? " " : isMarkup ? "" : character);
  }

  /** Goes on after `length` code units, which read as `text`. */
  private skip(length: number, text: string): string {
    this.at += length;
    return text;
  }

  private readCommand(): string {
    this.at += 1;
    const [verbatim, , inside] = /^(?:verb|path)([|!+])(.*?)\1/.exec(this.tex.slice(this.at)) ?? [];
    if (verbatim !== undefined) return this.skip(verbatim.length, inside ?? "");
    const [measure] = MEASURE.exec(this.tex.slice(this.at, this.at + 40)) ?? [];
    if (measure !== undefined) return this.skip(measure.length, "");
    const [name = ""] = /^(?:[A-Za-z]+|.)/su.exec(this.tex.slice(this.at)) ?? [];
    this.at += name.length;
    const isWord = /[A-Za-z]/.test(name);
    const mark = ACCENT_MARKS.get(name);
    if (mark !== undefined && (!isWord || /^\s*\{|^\s/.test(this.tex.slice(this.at)))) return this.readAccent(mark);
    if (isWord) return this.readNamedCommand(name);
    if (/^[-/@!]$/.test(name)) return "";
    return /[,;:\\\s]/.test(name) ? " " : name;
  }

  private readNamedCommand(name: string): string {
    const spaces = this.spacesAhead();
    const symbol = COMMAND_TEXTS.get(name);
    if (symbol !== undefined) return this.skip(spaces, symbol);
    const macro = this.macros.get(name);
    if (macro !== undefined && this.depth < MAX_MACRO_DEPTH) return this.skip(spaces, this.readNested(macro).trim());
    if (UNPRINTED_COMMANDS.has(name)) {
      this.readArgument();
      return "";
    }
    // the address of a link comes before its words
    const isBraced = this.tex[this.at + spaces] === "{";
    if (name === "href") this.readArgument();
    if (STYLE_COMMANDS.has(name)) return this.skip(isBraced ? 0 : spaces, "");
    return this.readUnknownCommand(name, spaces);
  }

  /** A command with an argument leaves the argument, a font at the start of a group nothing, any other its name. */
  private readUnknownCommand(name: string, spaces: number): string {
    const rest = this.tex.slice(this.at);
    if (/^\s*\{/.test(rest) && !/^\s*\{\s*\}/.test(rest)) return "";
    const isFont = this.isGroupStart && spaces > 0 && /^[^}\s]/.test(rest.slice(spaces));
    return isFont && /^[a-z]+$/.test(name) && !name.endsWith("tex") ? this.skip(spaces, "") : name;
  }

  private readAccent(mark: string): string {
    const base = this.readNested(this.readArgument()).replace("ı", "i").replace("ȷ", "j");
    const [first = "", ...rest] = base;
    return first + mark + rest.join("");
  }

  private readNested(tex: string): string {
    return new TexReader(tex, this.macros, this.depth + 1).read();
  }

  private spacesAhead(): number {
    return /^\s*/.exec(this.tex.slice(this.at))?.[0].length ?? 0;
  }

  /** The TeX of the group, command or letter that comes next. */
  private readArgument(): string {
    const rest = this.tex.slice(this.at);
    const spaces = this.spacesAhead();
    if (rest[spaces] === "{") {
      const length = groupLength(rest.slice(spaces));
      return this.skip(spaces + length, rest.slice(spaces + 1, spaces + length - 1));
    }
    const [argument = ""] = /^(?:\\[A-Za-z]+\s?|\\.|.)/su.exec(rest.slice(spaces)) ?? [];
    return this.skip(spaces + argument.length, argument);
  }
}
