// Text as LaTeX, for BibTeX: accents as commands, special characters escaped, braces always balanced (BibTeX counts them
// even after a backslash). Characters that have no common LaTeX command stay as they are in UTF-8.
import { CHARACTER_COMMANDS, MARK_ACCENTS } from "../text/latex-commands.ts";

/** Characters with a special meaning in LaTeX, and punctuation that it writes in its own way. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["$", "\\$"],
  ["&", "\\&"],
  ["%", "\\%"],
  ["#", "\\#"],
  ["_", "\\_"],
  ["\u00a0", "~"],
  ["–", "--"],
  ["—", "---"],
  // alone it would open a quotation
  ["`", "{\\textasciigrave}"],
  ["“", "``"],
  ["”", "''"],
  ["¿", "{?`}"],
  ["¡", "{!`}"],
  // see withoutLigatures
  ["\u2060", "{}"],
  // a Greek omicron, for which LaTeX uses the letter
  ["ο", "o"],
]);

/** The LaTeX for a character that is not written as itself; undefined for all others. */
function commandFor(character: string): string | undefined {
  return ESCAPES.get(character) ?? CHARACTER_COMMANDS.get(character);
}

/** By the code of an ASCII character: LaTeX prints it as it is; or does so, unless another of these is before it. */
const IS_PLAIN = 1;
const IS_PLAIN_ALONE = 2;
const PLAINNESS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ("\\{}$&%#_^~<>|`".includes(character)) return 0;
  return "-,'?!".includes(character) ? IS_PLAIN_ALONE : IS_PLAIN;
});

/** Whether it is written as it is, and so is every part of it: true for most texts. */
function isPlainLatex(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const plainness = PLAINNESS[text.charCodeAt(at)] ?? 0;
    if (plainness === 0 || (plainness === IS_PLAIN_ALONE && before === IS_PLAIN_ALONE)) return false;
    before = plainness;
  }
  return true;
}

/** `Akyürek` → `Aky{\"u}rek`; `Q&A` → `Q\&A`; `in n^2 steps` → `in n$^{2}$ steps`. */
export function toLatex(text: string): string {
  if (isPlainLatex(text)) return text;
  return isAddressOrName(text) ? charactersToLatex(withoutLigatures(text)) : wordsToLatex(withoutLigatures(text));
}

/** In these, a caret and an underscore are what they are. */
function isAddressOrName(text: string): boolean {
  return !/\s/.test(text) || text.includes("://");
}

function charactersToLatex(text: string): string {
  return text.replace(CLUSTERS, clusterToLatex);
}

function wordsToLatex(text: string): string {
  if (isPlainLatex(text)) return text;
  if (!/[\^_]/.test(text)) return charactersToLatex(text);
  const parts = text.split(SCRIPTS);
  const latex = parts.map((part, at) => (at % 2 === 1 ? scriptToLatex(part) : charactersToLatex(part)));
  // a sign in a formula and what is raised or lowered after it are one formula
  return latex.join("").replace(/(?<=\\[A-Za-z]+)\$\$(?=[\^_])/g, "");
}

const RAISED = String.raw`\^(?:[-+]?\d{1,8}(?!\d)|[-+](?!\d)|[A-Za-z\u03b1-\u03c9]{1,8}(?![\p{L}\p{M}\d]))`;
const LOWERED = String.raw`_(?:\d{1,3}(?![\d_])|[A-Za-z\u03b1-\u03c9]{1,2}(?![\p{L}\p{M}\d]))`;
const AFTER_ONE_LETTER = String.raw`(?<=(?<![\p{L}\p{M}\p{N}_^])\p{L})`;

/**
 * Raised and lowered signs, as formulas in plain text have them: `10^-3`, `2^n`, `W^+`, and after a single letter `L_2`, `x_ij`,
 * `H_2O`. LaTeX allows one of each at the same sign.
 */
const SCRIPTS = new RegExp(`(${RAISED}(?:${LOWERED})?|${AFTER_ONE_LETTER}${LOWERED}(?:${RAISED})?)`, "u");

/** `^0_s` → `$^{0}_{s}$`. */
function scriptToLatex(scripts: string): string {
  const parts = scripts.replace(/([\^_])([^^_]+)/g, (_, sign: string, signs: string) => `${sign}{${inFormula(signs)}}`);
  return `$${parts}$`;
}

/** A letter of a formula is one without the dollar signs that it has in text. */
function inFormula(signs: string): string {
  return [...signs].map((sign) => commandFor(sign)?.replaceAll("$", "") ?? sign).join("");
}

/** LaTeX reads `--`, two quotation marks, and `?` with a backtick as one character: a joiner, which becomes `{}`, parts them. */
function withoutLigatures(text: string): string {
  if (isPlainLatex(text)) return text;
  return text.replace(/(?<=[-–—])[-–—]|(?<=['`‘’“”?!])['`‘’“”]|(?<=,),|(?<=<)<|(?<=>)>/g, "\u2060$&");
}

/** Punctuation before punctuation that it would join, Greek letters alone or in twos, as in formulas, and characters that LaTeX would not print as they are, each with its marks. */
const CLUSTERS =
  /[-–—](?=[-–—])|['’](?=['’”])|[`‘](?=[`‘“])|[!?](?=[`‘“])|(?<!\p{Script=Greek})\p{Script=Greek}{1,2}(?![\p{Script=Greek}\p{M}])|(?:[\\{}$&%#_^~<>|`]|(?!\p{Script=Greek})[^\0-\x7f])\p{M}*|[A-Za-z]\p{M}+/gu;

/** Characters that LaTeX would join. */
const PUNCTUATION = /^(?:[-–—]{2}|['’]['’”]|[`‘!?][`‘“])$/;

function clusterToLatex(cluster: string, at: number, text: string): string {
  // two hyphens would be read as a dash
  if (/^[-–—'’`‘!?]$/.test(cluster) && PUNCTUATION.test(text.slice(at, at + 2)))
    return `${commandFor(cluster) ?? cluster}{}`;
  const special = commandFor(cluster);
  if (special !== undefined) return special;
  if (/^\p{Script=Greek}{2}$/u.test(cluster)) return escapeWithin(cluster);
  const [base = "", ...marks] = cluster.normalize("NFD");
  const accents = marks.map((mark) => MARK_ACCENTS.get(mark));
  if (!/^[A-Za-z]$/.test(base) || accents.length === 0 || accents.includes(undefined)) return escapeWithin(cluster);
  // an i with an accent above it has no dot
  const letter = base === "i" && !/^[cdkb] $/.test(accents[0] ?? "") ? "\\i" : base;
  const accented = accents.reduce<string>((inner, accent, at) => `\\${accent}${at > 0 ? `{${inner}}` : inner}`, letter);
  return `{${accented}}`;
}

/** A cluster that is not one letter can still contain a special character: `~` with a mark on it. */
function escapeWithin(cluster: string): string {
  return cluster.length === 1 ? cluster : [...cluster].map((character) => commandFor(character) ?? character).join("");
}

/**
 * A title in LaTeX with braces around the words that must keep their capitals, because bibliography styles turn capitals
 * into lower case: words with capitals inside (`GPT`, `SAEs`), and every capitalised word if the title is not in title
 * case, because such a word is a name. The first word, also after a colon, keeps its capital anyway.
 */
export function titleToLatex(title: string): string {
  const isCapitalName = !isTitleCase(title);
  let position: "first" | "sentence" | "inside" = "first";
  return withoutLigatures(title)
    .split(/(\s+|(?<!\^)-)/)
    .map((word, at) => {
      if (at % 2 === 1 || word === "") return wordsToLatex(word);
      const [before, core, after] = splitPunctuation(word);
      const isCapital = isCapitalised(core);
      const isLetter = isCapital && core.length === 1 && (core !== "A" || /["“]$/.test(before));
      const isName = isCapitalName && position === "inside" && isCapital;
      // styles keep the capital after a colon, but not after other punctuation
      const isKept = hasCapitalInside(core) || isLetter || isName || (position === "sentence" && isCapital);
      position = /[.?!]$/.test(word) ? "sentence" : word.endsWith(":") ? "first" : "inside";
      return wordsToLatex(before) + (isKept ? `{${wordsToLatex(core)}}` : wordsToLatex(core)) + wordsToLatex(after);
    })
    .join("");
}

function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

function hasCapitalInside(word: string): boolean {
  return !SMALL_WORD_INSIDE.test(word) && /.\p{Lu}/u.test(word);
}

/** Most words have no capital but the first, which is seen sooner so. */
const SMALL_WORD_INSIDE = /^[ -~][ -@[-~]*$/;

/** A word in three parts: what is before its first letter or digit, up to the last one, and what is after that. */
function splitPunctuation(word: string): [string, string, string] {
  if (LETTERS_AROUND.test(word)) return ["", word, ""];
  const runs = [...word.matchAll(/(?:\^[-+]?)?[\p{L}\p{N}\p{M}]+/gu)];
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [word, "", ""];
  const end = last.index + last[0].length;
  return [word.slice(0, first.index), word.slice(first.index, end), word.slice(end)];
}

/** Most words are a core and nothing else. */
const LETTERS_AROUND = /^[a-z0-9](?:.*[a-z0-9])?$/i;

/** Whether at least half of the long words after the first begin with a capital. */
function isTitleCase(title: string): boolean {
  const words = title.split(/\s+/).slice(1);
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter(isCapitalised);
  return long.length > 0 && capital.length >= long.length / 2;
}
