// TeX in the titles of a list, as the reader of BibTeX would read it: `An $O(n^2)$ Walk` → `An O(n²) Walk`.
import { Budget } from "../../bibliography/bibtex/budget.ts";
import { TexDecoder } from "../../bibliography/bibtex/tex/decoder.ts";

/** Math has no space right inside its dollars, so that `from $5 to $10` has none. */
const TEX = /\$(?=\S)[^$\n]{1,200}(?<=\S)\$(?!\d)|\\[A-Za-z]{2,20}(?:\{[^{}]{0,200}\}){0,2}/g;

export function withoutTex(title: string): string {
  // quick to say no
  if (!/[$\\]/.test(title)) return title;
  // `\ensuremath\alpha` is `\alpha`
  return title
    .replace(/\\ensuremath\s*(?=\\)/g, "")
    .replace(TEX, (tex) => new TexDecoder(new Map(), new Budget(title.length)).text(tex, 1) || tex);
}
