// What people paste from papers, bibliographies and LaTeX, as the words of a query.

const BIBTEX_ENTRY = /^\s*@[A-Za-z]+\s*[{(][^,]*,/;
const BIBTEX_TITLE = /[\s,{]title\s*=\s*(["{])/i;
/** With words that a line break divides, `Mole-\ncular`, in one piece. The words keep their hyphen, and the map decides whether it belongs there. */
function withoutHyphens(text: string): string {
  return text.replace(/(\p{L}{2,})[-\u00ad\u2010\u2011]\s+(?=\p{Ll}{2,})/gu, "$1-");
}

/** The text of a query without what belongs to the notation: the title of a BibTeX entry, and LaTeX as plain letters. */
export function readPasted(query: string): string {
  let text = query.includes("@") && BIBTEX_ENTRY.test(query) ? (bibtexTitle(query) ?? query) : query;
  if (/[\\{}]/.test(text)) text = withoutLatex(text);
  return text.includes("\n") || (text.includes("-") && /-\s/.test(text)) ? withoutHyphens(text) : text;
}

/** The value of the title, in braces or in quotes. */
function bibtexTitle(entry: string): string | null {
  const start = BIBTEX_TITLE.exec(entry);
  if (start === null) return null;
  const opening = start[1];
  const from = start.index + start[0].length;
  let depth = 0;
  for (let at = from; at < entry.length; at += 1) {
    const character = entry.charAt(at);
    if (character === "\\") at += 1;
    else if (depth === 0 && character === (opening === "{" ? "}" : '"')) return entry.slice(from, at);
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
  }
  return entry.slice(from);
}

/** `\cite{key}`, `\citep[see][]{one,other}`. */
const CITE = /\\[a-z]*cite[a-z]*\*?(?:\[[^\]]*\])*\{([^{}]*)\}/gi;

/** `Sch{\"o}lkopf` → `Scholkopf`: search ignores accents anyway. */
function withoutLatex(text: string): string {
  return text
    .replace(CITE, (_, keys: string) => ` ${keys.replace(/,/g, " ")} `)
    .replace(/\\(?:["'`^~=.]|[uvHtcdbkr](?=[\s{]))\s*\{?\s*\\?([A-Za-z]{1,2})\}?/g, "$1")
    .replace(/\\(?:emph|text[a-z]{2}|math[a-z]{2}|url|href)(?![A-Za-z])/g, "")
    .replace(/\\aa(?![A-Za-z])\s*/gi, "a")
    .replace(/\\([A-Za-z]+)\s*/g, "$1")
    .replace(/\\(.)/g, "$1")
    .replace(/[{}]/g, "");
}
