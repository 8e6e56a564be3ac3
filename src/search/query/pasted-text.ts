// What people paste from papers, bibliographies and LaTeX, as the words of a query.

const BIBTEX_ENTRY = /^\s*@[A-Za-z]+\s*[{(]([^,]*),/;
/** With words that a line break divides, `Mole-\ncular`, in one piece. The words keep their hyphen, and the map decides whether it belongs there. */
function withoutHyphens(text: string): string {
  return text.replace(/(\p{L}{2,})[-\u00ad\u2010\u2011]\s+(?=\p{Ll}{2,})/gu, "$1-");
}

/** A line of a BibTeX or JSON file: `title = {…},`, `"DOI": "…"`. */
const LINE_OF_RECORD = /^\s*(?:[A-Za-z]+\s*=\s*[{"]|"[A-Za-z-]+"\s*:\s*")(.*?)[}"]*,?\s*$/s;

/** What pages print before the facts of a paper, as arXiv does; in a query, a field has its value right after the colon. */
const LABEL_OF_FACT = /(?<![^\s[(])(?:Titles?|Authors?|Venue|Year|Date|Comments|Subjects|Abstract):\s+/g;

/** The text of a query with LaTeX as plain letters, words in one piece, and links and lines of records as what they contain. */
export function readPasted(query: string): string {
  let text = query;
  if (/["{]/.test(text)) text = text.replace(LINE_OF_RECORD, "$1");
  if (text.includes("](")) text = text.replace(/\]\((?=https?:)/g, "] ");
  if (text.includes(": ") || text.includes(":\n")) text = text.replace(LABEL_OF_FACT, "\n");
  if (/[\\{}]/.test(text)) text = withoutLatex(text);
  return text.includes("\n") || (text.includes("-") && /-\s/.test(text)) ? withoutHyphens(text) : text;
}

/** What a BibTeX entry says about the paper that it describes. */
export interface PastedEntry {
  readonly key: string;
  readonly title: string;
  /** The family name of the first author; empty if nobody is stated. */
  readonly firstAuthor: string;
  readonly doi: string;
  readonly eprint: string;
}

/** Null if a query is neither a BibTeX entry, of which a title may be missing, nor a record of JSON with a title. */
export function readEntry(query: string): PastedEntry | null {
  return /^\s*\[?\s*\{/.test(query) ? readJson(query) : readBibtexEntry(query);
}

function readJson(query: string): PastedEntry | null {
  const value = (name: string): string =>
    new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, "i").exec(query)?.[1]?.replace(/\\(.)/g, "$1") ?? "";
  const title = value("title");
  if (title === "") return null;
  return { key: value("id"), title, firstAuthor: value("family"), doi: value("doi"), eprint: value("arxiv") };
}

function readBibtexEntry(query: string): PastedEntry | null {
  const key = query.includes("@") ? BIBTEX_ENTRY.exec(query)?.[1] : undefined;
  if (key === undefined) return null;
  const title = bibtexValue(query, "title") ?? "";
  const value = (name: string): string => withoutLatex(bibtexValue(query, name) ?? "");
  const author = value("author").split(/\sand\s/)[0] ?? "";
  const family = author.includes(",") ? author.split(",")[0] : author.trim().split(/\s+/).at(-1);
  return {
    key: key.trim(),
    title: withoutLatex(title),
    firstAuthor: family ?? "",
    doi: value("doi"),
    eprint: value("eprint"),
  };
}

/** The value of a field, in braces or in quotes. */
function bibtexValue(entry: string, name: string): string | null {
  const start = new RegExp(`[\\s,{]${name}\\s*=\\s*(["{])`, "i").exec(entry);
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

/** `\cite{key}`, `\citep[see][]{one,other}`, `\autocites[3]{one}[4]{other}`. */
const CITE = /\\[a-z]*cite[a-z]*\*?((?:(?:\[[^\]]*\])*\{[^{}]*\})+)/gi;

/** `Sch{\"o}lkopf` → `Scholkopf`: search ignores accents anyway. */
function withoutLatex(text: string): string {
  return text
    .replace(CITE, (_, keys: string) => ` ${keys.replace(/\[[^\]]*\]|[,{}]/g, " ")} `)
    .replace(/\\(?:["'`^~=.]|[uvHtcdbkr](?=[\s{]))\s*\{?\s*\\?([A-Za-z]{1,2})\}?/g, "$1")
    .replace(/\\(?:emph|text[a-z]{2}|math[a-z]{2}|url|href)(?![A-Za-z])/g, "")
    .replace(/\\aa(?![A-Za-z])\s*/gi, "a")
    .replace(/\\([A-Za-z]+)\s*/g, "$1")
    .replace(/\\(.)/g, "$1")
    .replace(/[{}]/g, "");
}
