// The dash of a range of pages. A map writes `1-9`, BibTeX `1--9`; a hyphen in anything else belongs to what is written.

/** `12-19`, `e12-e19`, `7:1-7:15` and `xi-xv`, but no `S1-12` beside other hyphens and no DOI. */
const PAGE = String.raw`(?:(?=[^\s,;‐‑–—-]*\p{N})[\p{L}\p{N}.:*]+|[ivxlcdm]+)`;
const RANGE = new RegExp(String.raw`^(\s*)(${PAGE}) ?[‐‑–—-]+ ?(${PAGE})(?=\s*$)`, "iu");

/** @param text as BibTeX has it. Between numbers that have hyphens themselves, the dash of a range stays a dash. */
export function readPages(text: string): string {
  return text.replace(/[^,;]+/g, (part) =>
    RANGE.test(part) ? part.replace(RANGE, "$1$2-$3") : part.replace(/ ?(?:--+|[–—]+) ?/g, "–"),
  );
}

/** A page may have a hyphen itself; the dash between two such pages stays a dash. */
export function pageRange(first: string, last: string): string {
  const range = `${first}-${last}`;
  return RANGE.test(range) ? range : `${first}–${last}`;
}

/** The pages of which `pageRange` makes these; null: none. */
export function endsOfRange(pages: string): readonly [first: string, last: string] | null {
  const [, first, last] = /^([^,;–]+)–([^,;–]+)$/.exec(pages) ?? /^([^,;-]+)-([^,;-]+)$/.exec(pages) ?? [];
  return first === undefined || last === undefined || pageRange(first, last) !== pages ? null : [first, last];
}

/** With the dashes that LaTeX prints in a range. */
export function pagesWithDashes(pages: string): string {
  return pages.replace(/[^,;]+/g, (part) => part.replace(RANGE, "$1$2–$3"));
}
