// TeX in the titles of a list, as the reader of BibTeX would read it: `An $O(n^2)$ Walk` → `An O(n²) Walk`.
import { Budget } from "../../bibliography/bibtex/budget.ts";
import { TexDecoder } from "../../bibliography/bibtex/tex/decoder.ts";
import type { Piece } from "./pieces.ts";

/** Math has no space right inside its dollars, so that `from $5 to $10` has none. */
const TEX = /\$(?=\S)[^$\n]{1,200}(?<=\S)\$(?!\d)|\\[A-Za-z]{2,20}(?:\{[^{}]{0,200}\}){0,2}/g;

/** `L{\"o}ser`, `Glava{\v{s}}`, `O{'}Connor`, in which Markdown takes a backslash before a mark as its own. */
const TEX_LETTER =
  /(?:(?<=\p{L})|(?=\{[^{}]*(?:\{[^{}]*\})?\}\p{L}))\{\\?(["'`^~=.])\{?(\p{L}?)\}?\}|\{(\\(?:[uvHckrbd](?:\{\p{L}\}|\s\p{L})|[oOlLij]|ss|ae|AE|oe|OE|aa|AA))\}/gu;

/** Letters with accents as in a .bib file, in a list that was made from one. */
function withoutTexLetters(text: string): string {
  // quick to say no
  if (!text.includes("{")) return text;
  return text.replace(TEX_LETTER, (found, mark: string | undefined, letter: string, command: string) => {
    if (mark !== undefined && letter === "") return mark === "'" ? "'" : found;
    const tex = mark === undefined ? command : `\\${mark}{${letter}}`;
    return new TexDecoder(new Map(), new Budget(text.length)).text(tex, 1) || found;
  });
}

export function withoutTex(title: string): string {
  // quick to say no
  if (!/[$\\]/.test(title)) return title;
  // `\ensuremath\alpha` is `\alpha`
  return title
    .replace(/\\ensuremath\s*(?=\\)/g, "")
    .replace(TEX, (tex) => new TexDecoder(new Map(), new Budget(title.length)).text(tex, 1) || tex);
}

/** The piece with its letters that TeX writes with signs. */
export function withLetters(piece: Piece): Piece {
  return piece.isCode || !piece.text.includes("{") ? piece : { ...piece, text: withoutTexLetters(piece.text) };
}
