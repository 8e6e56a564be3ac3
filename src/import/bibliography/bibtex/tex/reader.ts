// Reads TeX once from left to right, without recursion: accents are composed, commands of style print nothing, macros of the
// file are replaced within a budget, and unknown commands leave their name as a word of its own.
import { COMMAND_TEXTS, READ_ACCENT_MARKS } from "../../../../text/latex-commands.ts";
import {
  CITING_COMMAND,
  ENCLOSING_COMMANDS,
  FUNCTION_COMMANDS,
  LIGATURES,
  QUOTING_COMMANDS,
  SPACE_COMMANDS,
  STYLE_COMMANDS,
  UNREAD_ARGUMENTS,
} from "./commands.ts";
import { TexInput } from "./input.ts";
import type { Macro, Macros } from "./macros.ts";
import { type Group, TexOutput } from "./output.ts";
import { subscript, superscript } from "./scripts.ts";
import { siunitxMacro } from "./siunitx.ts";
import { readVerbatim, type TexKind } from "./verbatim.ts";

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

/** Accents on accents, and macros in macros, that are still read. */
const MAX_ACCENTS = 10;
const MAX_MACRO_DEPTH = 50;

export class TexReader {
  private readonly input: TexInput;
  private readonly output = new TexOutput();
  private isMath = false;

  constructor(
    tex: string,
    private readonly surroundings: TexSurroundings,
    private readonly kind: TexKind,
  ) {
    this.input = new TexInput(tex);
  }

  read(): string {
    for (let next = this.input.character; next !== ""; next = this.input.character) this.readToken(next);
    return this.output.finish();
  }

  private readToken(character: string): void {
    if (character === "\\") this.readCommand();
    else if (character === "{") this.openGroup({});
    else if (character === "}") this.closeGroup();
    else {
      const plain = this.input.match(this.kind === "address" ? PLAIN_ADDRESS : PLAIN_TEXT);
      if (plain === null) this.readSpecial(character);
      else this.output.print(plain[0]);
    }
  }

  private readSpecial(character: string): void {
    const { input, output, isMath } = this;
    const [tex, text] = (isMath ? undefined : LIGATURES.find(([start]) => input.startsWith(start))) ?? [];
    input.skip(tex?.length ?? 1);
    if (text !== undefined) output.print(text);
    else if (character === "$") this.isMath = !isMath;
    else output.print(character === "~" ? " " : character);
  }

  private readCommand(): void {
    const name = this.input.readCommandName();
    if (/^[A-Za-z]/.test(name)) this.readWordCommand(name);
    else if (this.kind === "address") this.output.print(name);
    else this.readSymbolCommand(name);
  }

  private readSymbolCommand(name: string): void {
    const mark = READ_ACCENT_MARKS.get(name);
    if (mark !== undefined) this.readAccent(mark);
    else if (/^[,;:>\\\s]$/.test(name)) {
      if (name === "\\") this.input.skipOptionalArgument();
      this.output.print(" ");
    } else if (!/^[-/@!()[\]*]$/.test(name)) this.output.print(name === "|" ? "‖" : name);
  }

  private readWordCommand(name: string): void {
    const { input, output, kind } = this;
    const mark = READ_ACCENT_MARKS.get(name);
    if (mark !== undefined && (name.length > 1 || /[\s{\\]/.test(input.character))) {
      this.readAccent(mark);
      return;
    }
    const verbatim = readVerbatim(name, input, kind);
    const text = COMMAND_TEXTS.get(name);
    const macro = this.surroundings.macros.get(name) ?? this.siunitxMacroAhead(name);
    if (verbatim !== null) output.print(verbatim);
    else if (text !== undefined) this.readSymbol(name, text);
    else if (macro !== undefined) this.readMacro(name, macro);
    else if (!this.readKnownCommand(name) && !this.readEnclosingCommand(name)) this.readUnknownCommand(name);
  }

  private readSymbol(name: string, text: string): void {
    const { input, output } = this;
    const hasSpace = input.skipSpaces();
    if (name === "sim" && this.kind === "address") output.print("~");
    // a raised circle is the sign for degrees, a raised prime the prime
    else if (name === "circ" && output.printInsteadOf("^", "°")) return;
    else if (name === "prime" && output.printInsteadOf("^", text)) return;
    else output.print(text);
    // TeX leaves space around operators
    if (this.isMath && hasSpace && !/\p{L}$/u.test(text)) output.print(" ");
  }

  /** The package physics has a command of one of these names, too, which takes no braces. */
  private siunitxMacroAhead(name: string): Macro | undefined {
    const macro = siunitxMacro(name);
    if (macro === undefined) return undefined;
    this.input.skipSpaces();
    this.input.skipOptionalArgument();
    return this.input.character === "{" ? macro : undefined;
  }

  private readMacro(name: string, macro: Macro): void {
    const { input } = this;
    const { report, spend } = this.surroundings;
    input.skipSpaces();
    if (input.isInMacro(name)) report("recursive", name);
    else if (input.macroDepth >= MAX_MACRO_DEPTH) report("deep", name);
    else {
      const replacement = macro.replacement(() => input.readArgument());
      if (spend(replacement.length + 1)) input.enterMacro(name, replacement);
      else report("budget", name);
    }
  }

  private readKnownCommand(name: string): boolean {
    const { input, output } = this;
    const unread = UNREAD_ARGUMENTS.get(name);
    if (unread !== undefined) {
      input.skipOptionalArgument();
      for (let count = 0; count < unread; count += 1) input.readArgument();
      return true;
    }
    const isSpace = SPACE_COMMANDS.has(name);
    const isFunction = FUNCTION_COMMANDS.has(name);
    const isProgram = /tex$/i.test(name);
    if (!isSpace && !isFunction && !isProgram && name !== "hspace" && !STYLE_COMMANDS.has(name)) return false;
    if (name === "hspace") input.readArgument();
    input.skipSpaces();
    if (isFunction) output.printWord(name);
    else if (isProgram) output.print(name);
    else if (isSpace || name === "hspace") output.print(" ");
    return true;
  }

  /** A command that prints something before or after its argument. */
  private readEnclosingCommand(name: string): boolean {
    const { input } = this;
    const [before, after] = ENCLOSING_COMMANDS.get(name) ?? [];
    if (before !== undefined && after !== undefined) this.openArgument(before, { after });
    else if (QUOTING_COMMANDS.has(name)) this.openQuotation(name);
    else if (name === "textsuperscript") this.openArgument("", { script: superscript });
    else if (name === "textsubscript") this.openArgument("", { script: subscript });
    else if (/^[dt]?frac$/.test(name)) this.openArgument("", { between: "/" });
    else if (CITING_COMMAND.test(name)) {
      input.skipOptionalArgument();
      input.skipOptionalArgument();
      this.openArgument("[@", { after: "]" });
    } else return false;
    return true;
  }

  private openQuotation(name: string): void {
    this.input.skipOptionalArgument();
    // the language of the quotation
    if (name === "foreignquote") this.input.readArgument();
    const [before, after] = this.output.quotations % 2 === 0 ? ["“", "”"] : ["‘", "’"];
    this.openArgument(before, { after, isQuotation: true });
  }

  /** Prints `before` and opens the argument that comes next; nothing where there is none. */
  private openArgument(before: string, group: Group): void {
    this.input.skipSpaces();
    if (this.input.character !== "{") return;
    this.output.print(before);
    this.openGroup(group);
  }

  /** A command with an argument leaves the argument, a font at the start of a group nothing, any other its name. */
  private readUnknownCommand(name: string): void {
    const { input, output } = this;
    this.surroundings.report("unknown", name);
    const hasSpace = input.skipSpaces();
    const { character } = input;
    const isFont = output.isGroupStart && hasSpace && character !== "}" && character !== "" && /^[a-z]+$/.test(name);
    if (character === "{" && !input.isAtEmptyGroup()) this.openGroup({ between: " " });
    else if (!isFont) output.printWord(name);
  }

  private readAccent(mark: string): void {
    const { input, output } = this;
    const marks = [mark];
    input.skipSpaces();
    for (let next = this.accentAhead(); next !== null; next = this.accentAhead()) {
      marks.push(next);
      input.skipSpaces();
    }
    // the last one is the nearest to the letter
    marks.reverse();
    if (marks.length + output.accents > MAX_ACCENTS) this.surroundings.report("deep", "'");
    else if (input.character === "{") this.openGroup({ marks });
    else output.printAccented(marks, () => this.readSingle());
  }

  /** Goes on after an accent that comes next, and returns its mark. */
  private accentAhead(): string | null {
    const name = this.input.readCommandNameIf((each) => READ_ACCENT_MARKS.has(each));
    return name === null ? null : (READ_ACCENT_MARKS.get(name) ?? null);
  }

  /** A command or one character. */
  private readSingle(): void {
    const { character } = this.input;
    if (character === "\\") this.readCommand();
    else if (character !== "}" && character !== "$") this.output.print(this.input.readCharacter());
  }

  private openGroup(group: Group): void {
    this.input.skip(1);
    this.output.open(group);
  }

  private closeGroup(): void {
    this.input.skip(1);
    const { between } = this.output.close() ?? {};
    if (between === undefined || this.input.character !== "{") return;
    this.output.print(between);
    // a fraction has two arguments, an unknown command any number
    this.openGroup(between === " " ? { between } : {});
  }
}
