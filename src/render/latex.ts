// Text as LaTeX, for BibTeX: accents as commands, special characters escaped, braces always balanced (BibTeX counts them
// even after a backslash). Characters that have no common LaTeX command stay as they are in UTF-8.

/** The accent command of each combining mark. */
const ACCENTS: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u ",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r ",
  "\u030b": "H ",
  "\u030c": "v ",
  "\u0323": "d ",
  "\u0327": "c ",
  "\u0328": "k ",
  "\u0331": "b ",
};

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  "^": "{\\textasciicircum}",
  "~": "{\\textasciitilde}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  "|": "{\\textbar}",
  "\u00a0": "~",
  "–": "--",
  "—": "---",
  "‘": "`",
  "’": "'",
  "“": "``",
  "”": "''",
  "…": "{\\ldots}",
  "·": "{\\textperiodcentered}",
  "•": "{\\textbullet}",
  "°": "{\\textdegree}",
  "©": "{\\textcopyright}",
  "®": "{\\textregistered}",
  "™": "{\\texttrademark}",
  "£": "{\\pounds}",
  "§": "{\\S}",
  "¿": "{?`}",
  "¡": "{!`}",
  "×": "$\\times$",
  "±": "$\\pm$",
  "→": "$\\rightarrow$",
  "≤": "$\\leq$",
  "≥": "$\\geq$",
  "∞": "$\\infty$",
  ß: "{\\ss}",
  æ: "{\\ae}",
  Æ: "{\\AE}",
  œ: "{\\oe}",
  Œ: "{\\OE}",
  ø: "{\\o}",
  Ø: "{\\O}",
  å: "{\\aa}",
  Å: "{\\AA}",
  ł: "{\\l}",
  Ł: "{\\L}",
  đ: "{\\dj}",
  Đ: "{\\DJ}",
  ð: "{\\dh}",
  Ð: "{\\DH}",
  þ: "{\\th}",
  Þ: "{\\TH}",
  ı: "{\\i}",
};

/** By code point from α on; o is the letter o. */
const GREEK =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi o pi rho varsigma sigma tau upsilon phi chi psi omega";
const GREEK_LETTERS: ReadonlyMap<string, string> = new Map(
  GREEK.split(" ").map((name, at) => [String.fromCharCode(0x3b1 + at), name === "o" ? name : `$\\${name}$`]),
);

/** `Akyürek` → `Aky{\"u}rek`; `Q&A` → `Q\&A`. */
export function toLatex(text: string): string {
  return text.replace(CLUSTERS, clusterToLatex);
}

/** Single Greek letters, as in formulas, and characters that LaTeX would not print as they are, each with its marks. */
const CLUSTERS =
  /(?<!\p{Script=Greek})[\u03b1-\u03c9](?![\p{Script=Greek}\p{M}])|(?:[\\{}$&%#_^~<>|]|(?!\p{Script=Greek})[^\0-\x7f])\p{M}*|[A-Za-z]\p{M}+/gu;

function clusterToLatex(cluster: string): string {
  const special = SPECIAL[cluster] ?? GREEK_LETTERS.get(cluster);
  if (special !== undefined) return special;
  const [base = "", ...marks] = cluster.normalize("NFD");
  const accents = marks.map((mark) => ACCENTS[mark]);
  if (!/^[A-Za-z]$/.test(base) || accents.length === 0 || accents.includes(undefined)) return escapeWithin(cluster);
  // an i with an accent above it has no dot
  const letter = base === "i" && !/^[cdkb] $/.test(accents[0] ?? "") ? "\\i" : base;
  const accented = accents.reduce<string>((inner, accent, at) => `\\${accent}${at > 0 ? `{${inner}}` : inner}`, letter);
  return `{${accented}}`;
}

/** A cluster that is not one letter can still contain a special character: `~` with a mark on it. */
function escapeWithin(cluster: string): string {
  return cluster.length === 1 ? cluster : [...cluster].map((character) => SPECIAL[character] ?? character).join("");
}

/**
 * A title in LaTeX with braces around the words that must keep their capitals, because bibliography styles turn capitals
 * into lower case: words with capitals inside (`GPT`, `SAEs`), and every capitalised word if the title is not in title
 * case, because such a word is a name. The first word, also after a colon, keeps its capital anyway.
 */
export function titleToLatex(title: string): string {
  const isCapitalName = !isTitleCase(title);
  let position: "first" | "sentence" | "inside" = "first";
  return title
    .split(/(\s+|-)/)
    .map((word, at) => {
      if (at % 2 === 1 || word === "") return toLatex(word);
      const [before, core, after] = splitPunctuation(word);
      const isCapital = /^\p{Lu}/u.test(core);
      const isLetter = isCapital && core.length === 1 && (core !== "A" || /["“]$/.test(before));
      const isName = isCapitalName && position === "inside" && isCapital;
      // styles keep the capital after a colon, but not after other punctuation
      const isKept = /.\p{Lu}/u.test(core) || isLetter || isName || (position === "sentence" && isCapital);
      position = /[.?!]$/.test(word) ? "sentence" : word.endsWith(":") ? "first" : "inside";
      return toLatex(before) + (isKept ? `{${toLatex(core)}}` : toLatex(core)) + toLatex(after);
    })
    .join("");
}

/** A word in three parts: what is before its first letter or digit, up to the last one, and what is after that. */
function splitPunctuation(word: string): [string, string, string] {
  const runs = [...word.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [word, "", ""];
  const end = last.index + last[0].length;
  return [word.slice(0, first.index), word.slice(first.index, end), word.slice(end)];
}

/** Whether at least half of the long words after the first begin with a capital. */
function isTitleCase(title: string): boolean {
  const words = title.split(/\s+/).slice(1);
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 0 && capital.length >= long.length / 2;
}
