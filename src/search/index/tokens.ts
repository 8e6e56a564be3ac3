// From text to the terms that are compared: case, accents, apostrophes and plurals do not matter.
import { fold } from "../../text/fold.ts";
import { hasScriptWithoutSpaces, wordsOfRun } from "../../text/scripts.ts";

/** A word as it is compared. */
export interface Term {
  /** Folded, and in the singular. */
  readonly term: string;
  /** Whether a hyphen or a capital joins it to the word before: `in-context`, `FlashAttention`. */
  readonly isJoined: boolean;
}

/** A word of a text, with its half-open range of UTF-16 units. */
export interface Token extends Term {
  readonly start: number;
  readonly end: number;
}

/** Latin letters have a pattern of their own, because compiling `\p{L}` takes a millisecond that most maps do not need. */
const NOT_LATIN = /[\u0300-\u200f\u2028-\uffff]/;
/** A soft hyphen is part of its word, as people see it; so are the symbols of C++, C# and A*. */
const LATIN_WORD =
  /[A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\u02ff](?:\+\+|#|\*(?![\w*]))(?![A-Za-z\d])|[A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\u02ff]+(?:\xad?(?:['’](?=[A-Za-z\xc0-\u02ff]))?[A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\u02ff]+)*/g;
let anyWord: RegExp | undefined;

/** Made when it is needed, for the same reason. */
function anyWordPattern(): RegExp {
  anyWord ??=
    /[A-Za-z](?:\+\+|#|\*(?![\w*]))(?![A-Za-z\d])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:\xad|['’](?=\p{L}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
  return anyWord;
}
/** Where a capital begins a new word inside another: `Flash|Attention`, `Open|AI`, `Mobile|LLM`. */
const CAPITAL = /(?<=[a-z]{2})(?=[A-Z][A-Za-z])/;
const CAPITAL_INSIDE = /[a-z]{2}[A-Z][A-Za-z]/;
const JOINERS = "-\u2010\u2011\u2013";

/** The words of any text, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const isLatin = !NOT_LATIN.test(text);
  const pattern = isLatin ? LATIN_WORD : anyWordPattern();
  const hasCapitals = CAPITAL_INSIDE.test(text);
  const hasScript = !isLatin && hasScriptWithoutSpaces(text);
  pattern.lastIndex = 0;
  let lastEnd = -2;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    let start = match.index;
    let isJoined = start === lastEnd + 1 && JOINERS.includes(text.charAt(lastEnd));
    for (const word of hasScript ? wordsOfRun(match[0]) : [match[0]]) {
      for (const part of hasCapitals ? word.split(CAPITAL) : [word]) {
        const term = toTerm(part);
        if (term !== "") tokens.push({ term, start, end: start + part.length, isJoined });
        start += part.length;
        isJoined = !hasScript;
      }
    }
    lastEnd = start;
  }
  return tokens;
}

/**
 * Text that only `tokenise` can split: characters beyond ASCII and common punctuation, capitals inside words, apostrophes
 * that are not part of a word, and symbols after a letter.
 */
const NOT_PLAIN = /[^\x20-\x7e\u2014\u201c\u201d\u2026]|[a-z]{2}[A-Z][A-Za-z]|\d'|'\d|''|'-|-'|\w(?:\+\+|#|\*)/;
const BETWEEN_WORDS = /[^a-z0-9'-]+/;

/**
 * The words of plain text in lower case, still in the plural, with `in-context` and `what's` as one word each. Null if
 * the text needs `tokenise`. Splitting a text natively is several times as fast, and an index has thousands of texts.
 */
export function plainWords(text: string): string[] | null {
  if (NOT_PLAIN.test(text)) return null;
  const parts = text.toLowerCase().split(BETWEEN_WORDS);
  if (parts[0] === "") parts.shift();
  if (parts.at(-1) === "") parts.pop();
  return parts;
}

/** Whether one of `plainWords` is a single term. */
export function isSimpleWord(word: string): boolean {
  return !word.includes("-") && !word.includes("'");
}

/** The terms that one of `plainWords` contains. */
export function partsOfWord(word: string): Term[] {
  const parts = word.split("-").map((part) => part.replace(/^'+|'+$/g, ""));
  return parts.flatMap((part, at) => {
    if (part === "") return [];
    const term = part.includes("'") ? toTerm(part) : toSingular(part);
    return [{ term, isJoined: at > 0 && parts[at - 1] !== "" }];
  });
}

/** The terms of any text, in order. */
export function termsOf(text: string): string[] {
  const words = plainWords(text);
  if (words === null) return tokenise(text).map(({ term }) => term);
  return words.flatMap((word) => (isSimpleWord(word) ? toSingular(word) : partsOfWord(word).map(({ term }) => term)));
}

const APOSTROPHE_S = /['’]s$/;
const APOSTROPHE = /['’]/g;

function toTerm(word: string): string {
  const folded = fold(word.includes("\xad") ? word.replace(/\xad/g, "") : word);
  const hasApostrophe = folded.includes("'") || folded.includes("’");
  return toSingular(hasApostrophe ? folded.replace(APOSTROPHE_S, "").replace(APOSTROPHE, "") : folded);
}

const PLURALS_IN_ES = ["xes", "zes", "ches", "shes", "sses"];
const SINGULARS_IN_S = ["ss", "us", "is"];

/** Plurals of Latin, Greek and English words that no ending shows, with their singulars. */
const IRREGULAR_PLURALS =
  "appendix:appendices automaton:automata axis:axes bacterium:bacteria child:children corpus:corpora cortex:cortices " +
  "crisis:crises criterion:criteria diagnosis:diagnoses extremum:extrema focus:foci formula:formulae fungus:fungi " +
  "hypothesis:hypotheses index:indices locus:loci matrix:matrices maximum:maxima metastasis:metastases minimum:minima " +
  "momentum:momenta mouse:mice nebula:nebulae nucleus:nuclei optimum:optima parenthesis:parentheses " +
  "phenomenon:phenomena polyhedron:polyhedra prognosis:prognoses quantum:quanta radius:radii simplex:simplices " +
  "spectrum:spectra stimulus:stimuli stratum:strata supernova:supernovae synthesis:syntheses taxon:taxa " +
  "tetrahedron:tetrahedra thesis:theses vertebra:vertebrae vertex:vertices vortex:vortices woman:women";
const MIN_IRREGULAR_LENGTH = 4;
const LAST_OF_IRREGULAR = "aeins";

let irregularPlurals: ReadonlyMap<string, string> | undefined;

/** The singular of an irregular plural. The list is only read for words that may be one, which a start need not be. */
function irregularSingular(word: string): string | undefined {
  if (word.length < MIN_IRREGULAR_LENGTH || !LAST_OF_IRREGULAR.includes(word.charAt(word.length - 1))) return undefined;
  irregularPlurals ??= new Map(
    IRREGULAR_PLURALS.split(" ").map((pair): [string, string] => {
      const [singular = "", plural = ""] = pair.split(":");
      return [plural, singular];
    }),
  );
  return irregularPlurals.get(word);
}

/** The singular of an English word in lower case, with the American spelling of -isation. */
export function toSingular(word: string): string {
  const irregular = irregularSingular(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || !word.endsWith("s")) return word.endsWith("isation") ? `${word.slice(0, -6)}zation` : word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("es") && PLURALS_IN_ES.some((end) => word.endsWith(end))) return word.slice(0, -2);
  return SINGULARS_IN_S.some((end) => word.endsWith(end)) ? word : word.slice(0, -1);
}
