// Citations in a query: “Elhage et al. 2021”, “McCulloch and Pitts (1943)”, “Knuth 1986a”.
import { YEAR } from "./periods.ts";
import type { QueryPart, WordPart } from "./query.ts";

/** Whether a word is part of an author's name in the map. */
export type IsName = (word: string) => boolean;

/** Made when it is needed: V8 looks up all capitals when it makes it. */
let initials: RegExp | undefined;
const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de la le del di da dos el al ten ter bin ibn".split(" "),
);
const AND: ReadonlySet<string> = new Set(["and", "&", "und", "et", "y"]);
const WHOLE_YEAR = new RegExp(`^[([]?${YEAR}[a-f]?[)\\]]?[,.;:?!]*$`);
const YEAR_IN_BRACKETS = new RegExp(`^[([]${YEAR}[a-f]?[)\\]][,.;:?!]*$|^${YEAR}[a-f]$`);

/** The parts of a query, with names marked as such and without “et al.” */
export interface CitationInQuery {
  readonly parts: readonly QueryPart[];
  /** Whether the query names a paper in the way of a citation. */
  readonly isCitation: boolean;
}

/** `hamilton2017inductive`, `Liu2020`, `Amram:2026zzv`: a name, a year, and a word of the title or a few letters. */
const CITATION_KEY = new RegExp(`^\\[?@?([A-Za-z\xc0-\u02ff]{2,})[:_-]?(${YEAR})[:_-]?([A-Za-z\xc0-\u02ff]*)\\]?$`);
/** A shorter end of a key distinguishes papers of the same year. */
const MIN_TITLE_WORD = 4;
/** A year without its century: `'20`. */
const SHORT_YEAR = /^['’](\d\d)[,.;:)\]]*$/;
const FIRST_YEAR_OF_LAST_CENTURY = 50;

/** With citation keys divided into names, years and words, and years written in full. */
function writtenOut(parts: readonly QueryPart[], isName: IsName): readonly QueryPart[] {
  if (!parts.some(({ type }, at) => type === "word" && /\d\d/.test(wordAt(parts, at)))) return parts;
  return parts.flatMap((part, at): readonly QueryPart[] => {
    const word = wordAt(parts, at);
    if (part.type !== "word" || word === "") return [part];
    const [, short] = SHORT_YEAR.exec(word) ?? [];
    if (short !== undefined && (isEtAl(parts, at - 2) || isName(wordAt(parts, at - 1)))) {
      return [{ ...part, text: `(${Number(short) < FIRST_YEAR_OF_LAST_CENTURY ? 20 : 19}${short})` }];
    }
    const [, name = "", year = "", rest = ""] = CITATION_KEY.exec(word) ?? [];
    if (name === "" || !isName(name)) return [part];
    const words = rest.length < MIN_TITLE_WORD ? [name, `(${year})`] : [name, `(${year})`, rest];
    return words.map((text): WordPart => ({ ...part, text }));
  });
}

/** What follows a citation in a sentence: “Hamilton’s 2017 paper”. */
const WORK = /^(?:papers?|articles?|stud(?:y|ies)|works?|preprints?)[.,;:)]*$/i;

const AUTHORSHIP = /^author(?:s|ed)?:?$/i;

/** Whether a word only says that a name follows: “authored by Pitts”, “author Pitts”. */
function isAuthorship(parts: readonly QueryPart[], at: number, isName: IsName): boolean {
  if (!AUTHORSHIP.test(wordAt(parts, at))) return false;
  return isName(wordAt(parts, bare(wordAt(parts, at + 1)) === "by" ? at + 2 : at + 1));
}

/** Finds the names of citations. Words that are no names in the map stay plain words. */
export function readCitation(stated: readonly QueryPart[], isName: IsName): CitationInQuery {
  const parts = writtenOut(stated, isName);
  const names = new Set<number>();
  const dropped = new Set<number>();
  let hasYear = false;
  for (let at = 0; at < parts.length; at += 1) {
    if (isEtAl(parts, at)) {
      dropped.add(at).add(at + 1);
      addNames(names, parts, at - 1);
    } else if (isYearOfCitation(parts, at, isName)) {
      hasYear = true;
      addNames(names, parts, at - 1);
    } else if (isAuthorship(parts, at, isName)) dropped.add(at);
    else if (names.size > 0 && WHOLE_YEAR.test(wordAt(parts, at - 1)) && WORK.test(wordAt(parts, at))) dropped.add(at);
  }
  for (const at of names) if (isInitials(parts, at)) dropped.add(at);
  const marked = parts.map((part, at): QueryPart => (names.has(at) && part.type === "word" ? asName(part) : part));
  return { parts: marked.filter((_, at) => !dropped.has(at)), isCitation: hasYear || dropped.size > 0 };
}

function asName(part: WordPart): WordPart {
  return { ...part, isName: true };
}

function wordAt(parts: readonly QueryPart[], at: number): string {
  const part = parts[at];
  return part?.type === "word" && !part.isExcluded ? part.text : "";
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/[.,;:]+$/, "");
}

/** `et al`, with or without full stops and commas. */
function isEtAl(parts: readonly QueryPart[], at: number): boolean {
  return at > 0 && bare(wordAt(parts, at)) === "et" && bare(wordAt(parts, at + 1)) === "al";
}

/** Whether a year follows names: after one in brackets, or two joined by “and”. */
function isYearOfCitation(parts: readonly QueryPart[], at: number, isName: IsName): boolean {
  const word = wordAt(parts, at);
  const name = isAfterFamilyName(parts, at - 1) ? at - 2 : at - 1;
  if (at === 0 || !WHOLE_YEAR.test(word) || !isName(wordAt(parts, name))) return false;
  return YEAR_IN_BRACKETS.test(word) || /(?:,|['’]s)$/.test(wordAt(parts, at - 1)) || isJoined(parts, name, isName);
}

function isJoined(parts: readonly QueryPart[], at: number, isName: IsName): boolean {
  return AND.has(bare(wordAt(parts, at - 1))) && isName(wordAt(parts, at - 2));
}

/** The name that ends at a position, its initials and particles, and the names joined to it. */
function addNames(names: Set<number>, parts: readonly QueryPart[], last: number): void {
  let end = last;
  // a name that is known was reached from another citation, with those before it
  while (wordAt(parts, end) !== "" && !names.has(end)) {
    // “Kahana MJ” is read as a whole, with the words
    if (isAfterFamilyName(parts, end)) return;
    names.add(end);
    let at = end - 1;
    while (at >= 0 && (isInitials(parts, at) || PARTICLES.has(wordAt(parts, at)))) {
      names.add(at);
      at -= 1;
    }
    if (at > 0 && AND.has(bare(wordAt(parts, at)))) end = at - 1;
    else if (wordAt(parts, at).endsWith(",")) end = at;
    else return;
  }
}

/** Whether a word is the initials of “Kahana MJ”. */
function isAfterFamilyName(parts: readonly QueryPart[], at: number): boolean {
  return isInitials(parts, at) && /^[^.]{2,}$/.test(wordAt(parts, at - 1)) && !isInitials(parts, at - 1);
}

function isInitials(parts: readonly QueryPart[], at: number): boolean {
  const word = wordAt(parts, at);
  // all capitals of all scripts take long to compile
  if (word === "" || word !== word.toUpperCase()) return false;
  initials ??= /^(?:\p{Lu}\.?-?){1,3},?$/u;
  return initials.test(word);
}
