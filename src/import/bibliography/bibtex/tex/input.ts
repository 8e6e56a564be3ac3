// What a TeX reader reads: a text, and the macros in it in place of which their definitions are read.

const CHARACTER = /[\s\S]/uy;
const SPACES = /\s*/y;
const COMMAND_NAME = /[A-Za-z]+|[\s\S]/uy;
/** `\enquote*{…}` does what `\enquote{…}` does. */
const STAR = /\*(?=\{)/y;
const SINGLE_ARGUMENT = /\\[A-Za-z]+|\\?[^}]/uy;
const OPTIONAL_ARGUMENT = /\s*\[[^\][{}\\]{0,200}\]/y;
const EMPTY_GROUP = /\{\s{0,9}\}/y;

interface Suspended {
  readonly tex: string;
  readonly at: number;
  /** Name of the macro whose definition is read instead. */
  readonly macro: string;
}

export class TexInput {
  private at = 0;
  private readonly outer: Suspended[] = [];

  constructor(private tex: string) {}

  /** The character that comes next; empty at the end of the text. The end of a macro is the end of nothing. */
  get character(): string {
    while (this.at >= this.tex.length) {
      const text = this.outer.pop();
      if (text === undefined) return "";
      [this.tex, this.at] = [text.tex, text.at];
    }
    return this.tex.charAt(this.at);
  }

  /** How many macros are being replaced, one in the other. */
  get macroDepth(): number {
    return this.outer.length;
  }

  isInMacro(name: string): boolean {
    return this.outer.some(({ macro }) => macro === name);
  }

  /** Goes on in `replacement`, and after it where this is now. */
  enterMacro(macro: string, replacement: string): void {
    this.outer.push({ tex: this.tex, at: this.at, macro });
    [this.tex, this.at] = [replacement, 0];
  }

  startsWith(text: string): boolean {
    return this.tex.startsWith(text, this.at);
  }

  isAtEmptyGroup(): boolean {
    EMPTY_GROUP.lastIndex = this.at;
    return EMPTY_GROUP.test(this.tex);
  }

  skip(length: number): void {
    this.at += length;
  }

  /** Goes on after `pattern`, which is sticky, and returns what it matched; null if it does not match here. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.tex);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  /** Goes on after white space. @returns whether there was any */
  skipSpaces(): boolean {
    return (this.match(SPACES)?.[0] ?? "") !== "";
  }

  readCharacter(): string {
    return this.match(CHARACTER)?.[0] ?? "";
  }

  /** The name of the command whose backslash is next: letters, or a single other character. */
  readCommandName(): string {
    this.at += 1;
    const name = this.match(COMMAND_NAME)?.[0] ?? "";
    if (/^[A-Za-z]/.test(name)) this.match(STAR);
    return name;
  }

  /** The name of the command that comes next, if `isWanted`; otherwise null, and it is read again. */
  readCommandNameIf(isWanted: (name: string) => boolean): string | null {
    if (this.character !== "\\") return null;
    const { at } = this;
    const name = this.readCommandName();
    if (isWanted(name)) return name;
    this.at = at;
    return null;
  }

  skipOptionalArgument(): void {
    this.match(OPTIONAL_ARGUMENT);
  }

  /** The TeX of the group, command or character that comes next. */
  readArgument(): string {
    this.skipSpaces();
    if (this.character !== "{") return this.match(SINGLE_ARGUMENT)?.[0] ?? "";
    const start = this.at + 1;
    const end = groupEnd(this.tex, this.at);
    this.at = end + 1;
    return this.tex.slice(start, end);
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
