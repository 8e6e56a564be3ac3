// What every block and every mark passes before the parser reads it: limits, and where it is on the page.
import Parser, { type Env, type StateBlock, type StateInline, type Token } from "markdown-it";
import { MAX_DEPTH, TooDeep } from "../too-deep.ts";

/** What the rules have to know of the parse they are part of. */
export interface ParseContext {
  /** Takes the tokens of blocks that are complete. */
  readonly take: (tokens: readonly Token[]) => void;
  /** The line of the text, from 0, in which the paragraph begins that is being parsed. */
  paragraphLine: number;
}

const contexts = new WeakMap<Env, ParseContext>();

export function setContext(env: Env, context: ParseContext): void {
  contexts.set(env, context);
}

/** Before each block. A list is two levels: the list and its item. */
export function guardBlock(state: StateBlock, line: number): boolean {
  if (state.level > MAX_DEPTH * 2) throw new TooDeep(line);
  if (state.level === 0 && state.tokens.length > 0) {
    contexts.get(state.env)?.take(state.tokens);
    state.tokens.length = 0;
  }
  return false;
}

/** Before each mark in a paragraph. */
export function guardInline(state: StateInline): boolean {
  if (state.level <= MAX_DEPTH) return false;
  const line = state.src.slice(0, state.pos).split("\n").length - 1;
  throw new TooDeep((contexts.get(state.env)?.paragraphLine ?? 0) + line);
}

/** Writes into each token in which line of the paragraph it is, from 0, and knows whether it is inside a link. */
export class LocatedInlineState extends Parser.StateInline {
  /** Unlike linkLevel, it does not count tags, which may never be closed. */
  private openLinks = 0;
  private line = 0;
  /** Where the next line begins; the position only moves forward. */
  private nextLine = this.src.indexOf("\n") + 1;

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (type === "link_open" || type === "link_close") this.openLinks += nesting;
    return this.located(super.push(type, tag, nesting));
  }

  get isInLink(): boolean {
    return this.openLinks > 0;
  }

  override pushPending(): Token {
    return this.located(super.pushPending());
  }

  private located(token: Token): Token {
    for (; this.nextLine > 0 && this.nextLine <= this.pos; this.line += 1) {
      this.nextLine = this.src.indexOf("\n", this.nextLine) + 1;
    }
    if (this.line > 0) token.map = [this.line, this.line];
    return token;
  }
}
