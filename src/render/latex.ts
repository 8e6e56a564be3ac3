// Text as LaTeX writes it, for BibTeX: accents as commands, special characters escaped, braces always in balance (BibTeX
// counts them even where a backslash stands before them). What LaTeX has no common command for stays as it is in UTF-8.
import { CHARACTER_COMMANDS, MARK_ACCENTS } from "../text/latex-commands.ts";

/** Characters that mean something else to LaTeX, and punctuation that it writes in its own way. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["$", "\\$"],
  ["&", "\\&"],
  ["%", "\\%"],
  ["#", "\\#"],
  ["_", "\\_"],
  ["\u00a0", "~"],
  ["–", "--"],
  ["—", "---"],
  ["‘", "`"],
  ["’", "'"],
  ["“", "``"],
  ["”", "''"],
  ["¿", "{?`}"],
  ["¡", "{!`}"],
  // a Greek omicron, for which LaTeX uses the letter
  ["ο", "o"],
]);

/** The LaTeX for a character that is not written as itself; undefined for all others. */
function commandFor(character: string): string | undefined {
  return ESCAPES.get(character) ?? CHARACTER_COMMANDS.get(character);
}

/** `Akyürek` → `Aky{\"u}rek`; `Q&A` → `Q\&A`. */
export function toLatex(text: string): string {
  return text.replace(SIGNS_TO_WRITE, signToLatex);
}

/** A Greek letter alone, as in formulas, and signs that LaTeX would not print as they are, each with the marks upon it. */
const SIGNS_TO_WRITE =
  /(?<!\p{Script=Greek})[\u03b1-\u03c9](?![\p{Script=Greek}\p{M}])|(?:[\\{}$&%#_^~<>|]|(?!\p{Script=Greek})[^\0-\x7f])\p{M}*|[A-Za-z]\p{M}+/gu;

function signToLatex(sign: string): string {
  const special = commandFor(sign);
  if (special !== undefined) return special;
  const [base = "", ...marks] = sign.normalize("NFD");
  const accents = marks.map((mark) => MARK_ACCENTS.get(mark));
  if (!/^[A-Za-z]$/.test(base) || accents.length === 0 || accents.includes(undefined)) return escapeWithin(sign);
  // under an accent i loses its dot
  const letter = base === "i" && !/^[cdkb] $/.test(accents[0] ?? "") ? "\\i" : base;
  const accented = accents.reduce<string>((inner, accent, at) => `\\${accent}${at > 0 ? `{${inner}}` : inner}`, letter);
  return `{${accented}}`;
}

/** A cluster that is no single letter can still begin with a special sign: `~` with a mark on it. */
function escapeWithin(cluster: string): string {
  return cluster.length === 1 ? cluster : [...cluster].map((sign) => commandFor(sign) ?? sign).join("");
}

/**
 * A title in LaTeX with braces around what must keep its capitals, since bibliography styles lower them: words with
 * capitals inside (`GPT`, `SAEs`), and in a title that is not in title case every capitalised word, which is a name
 * then. The first word of the title and after a colon keeps its capital by itself.
 */
export function titleToLatex(title: string): string {
  const isNamed = !isTitleCase(title);
  let place: "first" | "sentence" | "inside" = "first";
  return title
    .split(/(\s+|-)/)
    .map((word, at) => {
      if (at % 2 === 1 || word === "") return toLatex(word);
      const [before, core, after] = trimPunctuation(word);
      const isCapital = /^\p{Lu}/u.test(core);
      const isLetter = isCapital && core.length === 1 && (core !== "A" || /["“]$/.test(before));
      const isName = isNamed && place === "inside" && isCapital;
      // styles know that a colon begins a sentence, but not that other signs do
      const isKept = /.\p{Lu}/u.test(core) || isLetter || isName || (place === "sentence" && isCapital);
      place = /[.?!]$/.test(word) ? "sentence" : word.endsWith(":") ? "first" : "inside";
      return toLatex(before) + (isKept ? `{${toLatex(core)}}` : toLatex(core)) + toLatex(after);
    })
    .join("");
}

/** What stands before the first letter or digit of a word, what between it and the last, and what behind that. */
function trimPunctuation(word: string): [string, string, string] {
  const runs = [...word.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [word, "", ""];
  const end = last.index + last[0].length;
  return [word.slice(0, first.index), word.slice(first.index, end), word.slice(end)];
}

/** Whether most of the long words behind the first begin with a capital. */
function isTitleCase(title: string): boolean {
  const words = title.split(/\s+/).slice(1);
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 0 && capital.length >= long.length / 2;
}
