// Reads TeX once from left to right, without recursion: accents are composed, commands of style print nothing, macros of the
// file are expanded within a budget, and unknown commands leave their name as a word of its own.
import { COMMAND_TEXTS, READ_ACCENT_MARKS } from "../../../../text/latex-commands.ts";
import { accented } from "./accents.ts";
import {
  CITING_COMMAND,
  ENCLOSING_COMMANDS,
  FUNCTION_COMMANDS,
  QUOTING_COMMANDS,
  SPACE_COMMANDS,
  STYLE_COMMANDS,
  UNREAD_ARGUMENTS,
} from "./commands.ts";
import type { Macro, Macros } from "./macros.ts";
import { subscript, superscript } from "./scripts.ts";

/** What a reader asks of the file that the TeX is in. */
export interface TexSurroundings {
  readonly macros: Macros;
  /** Whether a macro may still be replaced by this many characters. */
  readonly spend: (length: number) => boolean;
  /** Called for what the reader cannot read. */
  readonly report: (problem: TexProblem, command: string) => void;
}

export type TexProblem = "unknown" | "recursive" | "budget" | "deep";

/** Runs of characters that mean themselves, in text and in addresses. */
const PLAIN_TEXT = /[^\\{}$~\-`'?!]+/y;
const PLAIN_ADDRESS = /[^\\{}]+/y;
/** In the order in which they are tried. */
const LIGATURES: readonly (readonly [tex: string, text: string])[] = [
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
  ["!`", "¡"],
  ["?`", "¿"],
];
const COMMAND_NAME = /[A-Za-z]+|[^]/uy;
const CHARACTER = /[^]/uy;
const SINGLE_ARGUMENT = /\\[A-Za-z]+|\\?[^}]/uy;
const STAR = /\*(?=\{)/y;
const SPACES = /\s*/y;
const OPTIONAL_ARGUMENT = /\s*\[[^\][{}\\]{0,200}\]/y;
const DELIMITED = /([^\sA-Za-z{}\\])([^\r\n]{0,500}?)\1/y;
/** Commands with a measure after them: `\kern-.1em`. */
const MEASURING_COMMANDS = new Set(["spacefactor", "penalty", "kern", "hskip", "vskip", "raise", "lower"]);
const MEASURE = /\s{0,9}=?\s{0,9}-?[\d.]{0,20}\s{0,9}(?:em|ex|pt|mu|cm|mm)?\s?/y;
const CHARACTER_CODE = /\s{0,9}=?\s{0,9}\{?(?:"([0-9A-Fa-f]{1,5})|'([0-7]{1,6})|(\d{1,6}))\}?\s?/y;
const LETTER_AT_START = /^[\p{L}\p{N}]/u;
const LETTER_AT_END = /[\p{L}\p{N}]$/u;

/** Accents on accents, and macros in macros, that are still read. */
const MAX_ACCENTS = 10;
const MAX_MACRO_DEPTH = 50;
/** Pieces that are joined to make a superscript or subscript of them. */
const MAX_SCRIPT_PIECES = 4;

/** What is open: a group, or something that ends with it. */
interface Frame {
  /** Index of its first piece. */
  readonly start: number;
  readonly marks?: readonly string[];
  readonly script?: (text: string) => string;
  /** What it prints when it is closed. */
  readonly after?: string;
  /** What is printed before a second argument. */
  readonly between?: string;
  readonly isQuotation?: boolean;
}

interface Input {
  readonly tex: string;
  readonly at: number;
  /** Name of the macro that was replaced by what is read now. */
  readonly macro: string;
}

export class TexReader {
  private at = 0;
  private readonly outer: Input[] = [];
  private readonly frames: Frame[] = [];
  private readonly pieces: string[] = [];
  private isMath = false;
  private accents = 0;
  private quotations = 0;
  /** Whether only white space came before in the group: there a command without an argument sets a font. */
  private isGroupStart = true;
  /** Whether a word was printed that must not join what comes next. */
  private isWordOpen = false;

  /** @param isAddress whether it is an address or identifier, in which only commands and braces are TeX */
  constructor(
    private tex: string,
    private readonly surroundings: TexSurroundings,
    private readonly isAddress: boolean,
  ) {}

  read(): string {
    while (this.character !== "") this.readToken();
    while (this.frames.length > 0) this.closeFrame();
    return this.pieces.join("");
  }

  /** The character that comes next; empty at the end of the text. The end of a macro is the end of nothing. */
  private get character(): string {
    while (this.at >= this.tex.length) {
      const input = this.outer.pop();
      if (input === undefined) return "";
      [this.tex, this.at] = [input.tex, input.at];
    }
    return this.tex.charAt(this.at);
  }

  private readToken(): void {
    const { character } = this;
    if (character === "\\") return this.readCommand();
    if (character === "{") return this.openFrame({ start: this.pieces.length }, 1);
    if (character === "}") {
      this.at += 1;
      return this.closeFrame();
    }
    const plain = this.match(this.isAddress ? PLAIN_ADDRESS : PLAIN_TEXT);
    if (plain === null) this.readSpecial(character);
    else this.print(plain[0]);
  }

  private readSpecial(character: string): void {
    const [tex, text] =
      (this.isMath ? undefined : LIGATURES.find(([start]) => this.tex.startsWith(start, this.at))) ?? [];
    this.at += tex?.length ?? 1;
    if (text !== undefined) this.print(text);
    else if (character === "$") this.isMath = !this.isMath;
    else this.print(character === "~" ? " " : character);
  }

  private readCommand(): void {
    this.at += 1;
    const name = this.match(COMMAND_NAME)?.[0] ?? "";
    if (/^[A-Za-z]/.test(name)) {
      this.match(STAR);
      this.readWordCommand(name);
    } else this.readSymbolCommand(name);
  }

  private readSymbolCommand(name: string): void {
    if (this.isAddress) return this.print(name);
    const mark = READ_ACCENT_MARKS.get(name);
    if (mark !== undefined) return this.readAccent(mark);
    if (/^[-/@!()[\]*]$/.test(name)) return;
    if (/^[,;:>\\\s]$/.test(name)) {
      if (name === "\\") this.match(OPTIONAL_ARGUMENT);
      return this.print(" ");
    }
    this.print(name === "|" ? "‖" : name);
  }

  private readWordCommand(name: string): void {
    const mark = READ_ACCENT_MARKS.get(name);
    if (mark !== undefined && (/[\s{\\]/.test(this.character) || name.length > 1)) return this.readAccent(mark);
    if (this.readVerbatim(name)) return;
    const text = COMMAND_TEXTS.get(name);
    if (text !== undefined) return this.readSymbol(name, text);
    const macro = this.surroundings.macros.get(name);
    if (macro !== undefined) return this.readMacro(name, macro);
    if (this.readKnownCommand(name)) return;
    this.readUnknownCommand(name);
  }

  private readSymbol(name: string, text: string): void {
    const spaces = this.match(SPACES)?.[0] ?? "";
    if (this.isAddress && name === "sim") return this.print("~");
    const last = this.pieces.at(-1);
    // a raised circle is the sign for degrees, a raised prime the prime
    if (last === "^" && (name === "circ" || name === "prime")) this.pieces.pop();
    this.print(last === "^" && name === "circ" ? "°" : text);
    // TeX leaves space around operators
    if (this.isMath && spaces !== "" && !LETTER_AT_END.test(text)) this.print(" ");
  }

  /** Text that is not TeX: `\path|…|`, the address of `\url{…}`, a character by its number. */
  private readVerbatim(name: string): boolean {
    const isUrl = name === "url" || name === "path" || name === "nolinkurl" || (name === "href" && this.isAddress);
    if (name === "char" || name === "symbol") {
      const [code, hexadecimal, octal, decimal] = this.match(CHARACTER_CODE) ?? [];
      if (code !== undefined) this.printCode(hexadecimal, octal, decimal);
      return code !== undefined;
    }
    if (MEASURING_COMMANDS.has(name)) return this.match(MEASURE) !== null;
    if (!isUrl && name !== "verb") return false;
    this.match(SPACES);
    const delimited = this.character === "{" ? null : this.match(DELIMITED);
    if (delimited !== null) this.print(delimited[2] ?? "");
    else if (isUrl) this.print(this.readArgument().replace(/\\([%#&_~{}])/g, "$1"));
    if (name === "href") this.readArgument();
    return delimited !== null || isUrl;
  }

  private printCode(hexadecimal = "", octal = "", decimal = ""): void {
    const base = hexadecimal !== "" ? 16 : octal !== "" ? 8 : 10;
    const code = Number.parseInt(hexadecimal || octal || decimal, base);
    const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (isCharacter) this.print(String.fromCodePoint(code));
  }

  private readMacro(name: string, macro: Macro): void {
    this.match(SPACES);
    const { report, spend } = this.surroundings;
    if (this.outer.some((input) => input.macro === name)) return report("recursive", name);
    if (this.outer.length >= MAX_MACRO_DEPTH) return report("deep", name);
    const replacement = macro.replacement(() => this.readArgument());
    if (!spend(replacement.length + 1)) return report("budget", name);
    this.outer.push({ tex: this.tex, at: this.at, macro: name });
    [this.tex, this.at] = [replacement, 0];
  }

  private readKnownCommand(name: string): boolean {
    const unread = UNREAD_ARGUMENTS.get(name);
    if (unread !== undefined) {
      this.match(OPTIONAL_ARGUMENT);
      for (let count = 0; count < unread; count += 1) this.readArgument();
    } else if (STYLE_COMMANDS.has(name)) this.match(SPACES);
    else if (SPACE_COMMANDS.has(name)) {
      this.match(SPACES);
      this.print(" ");
    } else if (name === "hspace") {
      this.readArgument();
      this.print(" ");
    } else if (FUNCTION_COMMANDS.has(name)) {
      this.match(SPACES);
      this.printWord(name);
    } else if (/tex$/i.test(name)) {
      // the name of a program
      this.match(SPACES);
      this.print(name);
    } else return this.readEnclosing(name);
    return true;
  }

  /** A command that prints something before or after its argument. */
  private readEnclosing(name: string): boolean {
    if (QUOTING_COMMANDS.has(name)) {
      this.match(OPTIONAL_ARGUMENT);
      if (name === "foreignquote") this.readArgument();
      this.openQuotation();
    } else if (ENCLOSING_COMMANDS.has(name)) {
      const [before = "", after = ""] = ENCLOSING_COMMANDS.get(name) ?? [];
      this.openArgument(before, { after });
    } else if (name === "textsuperscript" || name === "textsubscript") {
      this.openArgument("", { script: name === "textsuperscript" ? superscript : subscript });
    } else if (name === "frac" || name === "tfrac" || name === "dfrac") this.openArgument("", { between: "/" });
    else if (CITING_COMMAND.test(name)) {
      this.match(OPTIONAL_ARGUMENT);
      this.match(OPTIONAL_ARGUMENT);
      this.openArgument("[@", { after: "]" });
    } else return false;
    return true;
  }

  private openQuotation(): void {
    const [before, after] = this.quotations % 2 === 0 ? ["“", "”"] : ["‘", "’"];
    this.quotations += 1;
    this.openArgument(before, { after, isQuotation: true });
  }

  /** Prints `before` and opens the argument that comes next; nothing where there is none. */
  private openArgument(before: string, frame: Omit<Frame, "start">): void {
    this.match(SPACES);
    if (this.character !== "{") {
      if (frame.isQuotation === true) this.quotations -= 1;
      return;
    }
    this.print(before);
    this.openFrame({ ...frame, start: this.pieces.length }, 1);
  }

  /** A command with an argument leaves the argument, a font at the start of a group nothing, any other its name. */
  private readUnknownCommand(name: string): void {
    this.surroundings.report("unknown", name);
    const spaces = this.match(SPACES)?.[0].length ?? 0;
    const { character } = this;
    if (character === "{" && !/^\{\s{0,9}\}/.test(this.tex.slice(this.at, this.at + 11))) {
      this.openFrame({ start: this.pieces.length, between: " " }, 1);
      return;
    }
    const isFont = this.isGroupStart && spaces > 0 && character !== "}" && character !== "" && /^[a-z]+$/.test(name);
    if (!isFont) this.printWord(name);
  }

  private readAccent(mark: string): void {
    const marks = [mark];
    for (;;) {
      this.match(SPACES);
      const next = this.accentAhead();
      if (next === null) break;
      marks.push(next);
    }
    // the last one is the nearest to the letter
    marks.reverse();
    if (marks.length + this.accents > MAX_ACCENTS) {
      this.surroundings.report("deep", "'");
      return;
    }
    const start = this.pieces.length;
    if (this.character === "{") {
      this.accents += 1;
      return this.openFrame({ start, marks }, 1);
    }
    this.readSingle();
    this.pieces.push(accented(this.pieces.splice(start).join(""), marks));
  }

  /** Goes on after an accent that comes next, and returns its mark. */
  private accentAhead(): string | null {
    if (this.character !== "\\") return null;
    const { at } = this;
    this.at += 1;
    const mark = READ_ACCENT_MARKS.get(this.match(COMMAND_NAME)?.[0] ?? "");
    if (mark === undefined) this.at = at;
    return mark ?? null;
  }

  /** A command or one character. */
  private readSingle(): void {
    if (this.character === "\\") return this.readCommand();
    if (this.character === "}" || this.character === "$") return;
    this.print(this.match(CHARACTER)?.[0] ?? "");
  }

  /** The TeX of the group, command or character that comes next. */
  private readArgument(): string {
    this.match(SPACES);
    if (this.character === "{") {
      const start = this.at + 1;
      const end = groupEnd(this.tex, this.at);
      this.at = end + 1;
      return this.tex.slice(start, end);
    }
    return this.match(SINGLE_ARGUMENT)?.[0] ?? "";
  }

  /** Opens a frame after `length` characters. */
  private openFrame(frame: Frame, length: number): void {
    this.at += length;
    this.frames.push(frame);
    this.isGroupStart = true;
  }

  private closeFrame(): void {
    const frame = this.frames.pop();
    this.isGroupStart = false;
    if (frame === undefined) return;
    if (frame.marks !== undefined) {
      this.accents -= 1;
      this.pieces.push(accented(this.pieces.splice(frame.start).join(""), frame.marks));
    }
    if (frame.script !== undefined && this.pieces.length - frame.start <= MAX_SCRIPT_PIECES) {
      this.pieces.push(frame.script(this.pieces.splice(frame.start).join("")));
    }
    if (frame.isQuotation === true) this.quotations -= 1;
    if (frame.after !== undefined) this.print(frame.after);
    if (frame.between !== undefined && this.character === "{") {
      this.print(frame.between);
      this.openFrame({ start: this.pieces.length, ...(frame.between === " " && { between: " " }) }, 1);
    }
  }

  private print(text: string): void {
    if (text === "") return;
    if (this.isWordOpen && LETTER_AT_START.test(text)) this.pieces.push(" ");
    this.isWordOpen = false;
    this.isGroupStart &&= text.trim() === "";
    this.pieces.push(text);
  }

  /** Prints a word that joins no letter or digit beside it. */
  private printWord(word: string): void {
    const last = this.pieces.at(-1) ?? "";
    if (LETTER_AT_END.test(last.slice(-2))) this.pieces.push(" ");
    this.print(word);
    this.isWordOpen = true;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.tex);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }
}

/** Position of the brace that closes the one at `start`; the end of the text if none does. */
function groupEnd(tex: string, start: number): number {
  let depth = 0;
  for (let at = start; at < tex.length; at += 1) {
    const character = tex.charAt(at);
    if (character === "\\") at += 1;
    else if (character === "{") depth += 1;
    else if (character === "}" && --depth === 0) return at;
  }
  return tex.length;
}
