// Bare addresses as GitHub reads them: `https://…` and `www.…` in a text are links. Punctuation after one is not part of it.
import type { StateInline } from "markdown-it";
import { LocatedInlineState } from "./guards.ts";

const PREFIX = /https?:\/\/|www\./iy;
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Where plain words end: at a character that can mean something, or where an address can begin. */
const WORDS_END = /[\n$&*<[\\\]_`~]|!(?=\[)|https?:\/\/|www\./gi;

/** Plain words. */
export function words(state: StateInline, silent: boolean): boolean {
  WORDS_END.lastIndex = state.pos;
  const end = Math.min(WORDS_END.exec(state.src)?.index ?? state.posMax, state.posMax);
  if (end === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

/** Inside the words of a link there are no addresses; that is why none is read where a label is only skipped. */
export function bareAddress(state: StateInline, silent: boolean): boolean {
  if (silent || (state instanceof LocatedInlineState && state.isInLink)) return false;
  const { src, pos, posMax } = state;
  PREFIX.lastIndex = pos;
  const [prefix] = PREFIX.exec(src) ?? [];
  if (prefix === undefined || !canFollow(src[pos - 1] ?? " ", prefix)) return false;
  const isNamed = prefix.includes(":");
  const end = new AddressScanner(src, posMax).endOf(isNamed ? pos + prefix.length : pos);
  if (end === null) return false;
  const address = src.slice(pos, end);
  state.push("link_open", "", 1).attrs = [["href", isNamed ? address : `http://${address}`]];
  state.push("text", "", 0).content = address;
  state.push("link_close", "", -1);
  state.pos = end;
  return true;
}

function canFollow(before: string, prefix: string): boolean {
  return prefix.includes(":") ? !/[a-z]/i.test(before) : SPACE.test(before) || PUNCTUATION.test(before);
}

class AddressScanner {
  /** Punctuation before this does not end an address, because something that belongs to it comes after it. */
  private noTrailBefore = 0;

  constructor(
    private readonly text: string,
    private readonly max: number,
  ) {}

  /** @param start where the name of the site begins. Null: there is no address */
  endOf(start: number): number | null {
    const end = this.endOfSite(start);
    return end === null ? null : this.endOfPath(end);
  }

  private at(index: number): string {
    return index < this.max ? (this.text[index] ?? "") : "";
  }

  private endOfSite(start: number): number | null {
    let at = start;
    for (; ; at += 1) {
      const character = this.at(at);
      if (character === "." || character === "_") {
        if (this.isTrail(at)) break;
      } else if (isEnd(character) || (character !== "-" && PUNCTUATION.test(character))) break;
    }
    const site = this.text.slice(start, at);
    const hasUnderscoreAtEnd = site.split(".").slice(-2).join("").includes("_");
    return hasUnderscoreAtEnd || !/[^._]/.test(site) ? null : at;
  }

  private endOfPath(start: number): number {
    let open = 0;
    for (let at = start; ; at += 1) {
      const character = this.at(at);
      if (isEnd(character)) return at;
      const isInside = character === ")" && open > 0;
      if (!isInside && `!"&')*,.:;<?]_~`.includes(character) && this.isTrail(at)) return at;
      if (character === "(") open += 1;
      else if (character === ")") open -= 1;
    }
  }

  /** Whether only punctuation comes from here to the end of the address. */
  private isTrail(start: number): boolean {
    if (start < this.noTrailBefore) return false;
    for (let at = start; ; at += 1) {
      const character = this.at(at);
      if (character === "<" || isEnd(character)) return true;
      if (character === "]" && (isEnd(this.at(at + 1)) || "([".includes(this.at(at + 1)))) return true;
      const last = character === "&" ? this.endOfEntity(at) : at;
      if (last === null || (last === at && !`!"')*,.:;?]_~`.includes(character))) {
        this.noTrailBefore = at + 1;
        return false;
      }
      at = last;
    }
  }

  /** The semicolon of `&amp;`; null if it begins no such name. */
  private endOfEntity(start: number): number | null {
    let at = start + 1;
    while (/[a-z]/i.test(this.at(at))) at += 1;
    return at > start + 1 && this.at(at) === ";" ? at : null;
  }
}

/** Full-width marks end an address too: nobody puts a space before them. */
function isEnd(character: string): boolean {
  return character === "" || SPACE.test(character) || "（）【】《》，；。、".includes(character);
}
