// People's names: their parts, how a whole name is made from them, and the short form of a list of authors.
import { isDeferred, type NameForm, type Paper, type PersonName } from "./model.ts";

/** The fields of a paper that hold people: whole names, and the names in parts that they are made from. */
export const PEOPLE = {
  authors: "authorNames",
  editors: "editorNames",
  translators: "translatorNames",
} as const satisfies Partial<Record<keyof Paper, keyof Paper>>;
export type Role = keyof typeof PEOPLE;
// every key of the record above
export const ROLES = Object.keys(PEOPLE) as readonly Role[];

interface NamePart {
  /** The part of a CSL name that it is. */
  readonly csl: string;
  /** Whether it is a text; otherwise it is there or not. */
  readonly isText: boolean;
  /** What it means, for the JSON Schema. */
  readonly description: string;
}

/** The parts of a name, one row each, in canonical order. */
export const NAME_PARTS = {
  family: { csl: "family", isText: true, description: "family name without particles" },
  given: { csl: "given", isText: true, description: "given names" },
  droppingParticle: {
    csl: "dropping-particle",
    isText: true,
    description: "particle that is printed with the given name",
  },
  nonDroppingParticle: {
    csl: "non-dropping-particle",
    isText: true,
    description: "particle that is always printed with the family name",
  },
  suffix: { csl: "suffix", isText: true, description: "such as Jr." },
  commaSuffix: { csl: "comma-suffix", isText: false, description: "a comma separates the suffix from the name" },
  staticOrdering: { csl: "static-ordering", isText: false, description: "the family name comes first" },
  literal: { csl: "literal", isText: true, description: "the whole name, where it has no parts" },
} as const satisfies Readonly<Record<keyof PersonName, NamePart>>;

/** The name of each part, and its row. */
// every key of the record above
export const NAME_PART_ROWS = Object.entries(NAME_PARTS) as readonly (readonly [
  keyof PersonName,
  (typeof NAME_PARTS)[keyof PersonName],
])[];

/** The name in reading order: `Johannes von Oswald`, `Martin Luther King Jr.`, `Mao Zedong`. */
export function fullName(name: PersonName): string {
  if (name.literal !== undefined) return name.literal;
  const family = familyOf(name);
  const parts = name.staticOrdering
    ? [family, name.given, name.droppingParticle]
    : [name.given, name.droppingParticle, family];
  const whole = join(parts);
  const comma = name.commaSuffix && whole !== "" ? "," : "";
  return name.suffix === undefined ? whole : join([whole + comma, name.suffix]);
}

/** Whether this is the whole name. Most names are a given name and a family name, of which no text is made. */
export function isFullName(name: PersonName, text: string): boolean {
  const { given, family } = name;
  const isPlain = given !== undefined && given !== "" && family !== undefined && family !== "" && hasNoOtherParts(name);
  if (!isPlain) return fullName(name) === text;
  return (
    text.length === given.length + 1 + family.length &&
    text.charCodeAt(given.length) === 0x20 &&
    text.startsWith(given) &&
    text.endsWith(family)
  );
}

function hasNoOtherParts({
  literal,
  nonDroppingParticle,
  droppingParticle,
  suffix,
  staticOrdering,
}: PersonName): boolean {
  return (literal ?? nonDroppingParticle ?? droppingParticle ?? suffix ?? staticOrdering) === undefined;
}

/** The family name with the particle that always goes with it: `von Oswald`; the whole name of an organisation. */
export function familyOf({ literal, nonDroppingParticle, family, given }: PersonName): string {
  return literal ?? (join([nonDroppingParticle, family]) || (given ?? ""));
}

function join(parts: readonly (string | undefined)[]): string {
  let joined = "";
  // every name of a large map is joined
  for (const part of parts) {
    if (part !== undefined && part !== "") joined = joined === "" ? part : `${joined} ${part}`;
  }
  return joined;
}

const VIETNAMESE = /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Ho[aà]ng|V[uũ]|V[oõ]|[DĐ][aặ]ng|B[uù]i|[DĐ][oỗ]|H[oồ]|Ng[oô])$/;
const SUFFIX = /^(?:jr|sr|i{1,3}|iv|v)\.?$/i;

/**
 * The parts of a name in reading order, by rule: the family name is the last word with particles such as `Van de` from a
 * capital on, and lower-case words before it are its particles. A name that its parts would not give back is kept whole.
 */
export function parsePersonName(text: string): PersonName {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  const hasSuffix = words.length > 1 && SUFFIX.test(last) && last.length > 1;
  const named = hasSuffix ? words.slice(0, -1) : words;
  const commaSuffix = hasSuffix && (named.at(-1)?.endsWith(",") ?? false);
  const family = (named.at(-1) ?? "").replace(/,$/, "");
  let start = named.length - 1;
  while (start > 1 && /^(?:\p{Ll}|(?:De[lnr]?|Di|Dos|Du|V[ao]n)$)/u.test(named[start - 1] ?? "")) start -= 1;
  // a middle name in Vietnam
  if (VIETNAMESE.test(family) && named[start] === "Van") start += 1;
  let from = start;
  while (from < named.length - 1 && /^\p{Ll}/u.test(named[from] ?? "")) from += 1;
  const name: PersonName = {
    family: from < named.length - 1 ? [...named.slice(from, -1), family].join(" ") : family,
    ...(start > 0 && { given: named.slice(0, start).join(" ") }),
    ...(start < from && { nonDroppingParticle: named.slice(start, from).join(" ") }),
    ...(hasSuffix && { suffix: last }),
    ...(commaSuffix && { commaSuffix }),
  };
  return start > 0 && fullName(name) === text ? name : { literal: text };
}

/**
 * The parts of a name whose family name is known.
 * @param text in reading order, such as `Arnab Sen Sharma`
 * @param family with its particles, such as `Sen Sharma`
 */
export function withFamily(text: string, family: string): PersonName {
  const at = text.lastIndexOf(family);
  if (at < 0 || family === "" || family === text) return { literal: text };
  const { particles, words } = splitParticles(family);
  const parts = {
    family: words.join(" "),
    ...(particles.length > 0 && { nonDroppingParticle: particles.join(" ") }),
  };
  const before = text.slice(0, at).trim();
  const after = text
    .slice(at + family.length)
    .replace(/^[\s,]+/, "")
    .trim();
  const isFirst = before === "" && !SUFFIX.test(after);
  const name: PersonName = isFirst
    ? { ...parts, given: after, staticOrdering: true }
    : { ...parts, given: before, ...(after !== "" && { suffix: after }) };
  return fullName(name) === text ? name : { literal: text };
}

/** The lower-case words before a family name, and the words of the name itself: `von Oswald` → `von`, `Oswald`. */
function splitParticles(family: string): { readonly particles: string[]; readonly words: string[] } {
  const words = family.split(/\s+/);
  const start = Math.max(
    0,
    words.findIndex((word) => !/^\p{Ll}/u.test(word)),
  );
  return { particles: words.slice(0, start), words: words.slice(start) };
}

/** Those of a paper who are named in short. */
type People = Pick<Paper, "authorNames" | "authorsComplete" | "editorNames">;

/**
 * `Sutton`, `Rushing & Nanda`, `Cunningham et al.`; `Sutton (ed.)` where only editors are known; null if nobody is.
 */
export function authorsInShort(paper: Paper): string | null {
  const known = isDeferred(paper) ? paper.knownName("authorsInShort") : undefined;
  return known === undefined ? makeAuthorsInShort(paper) : known;
}

function makeAuthorsInShort({ authorNames, authorsComplete, editorNames }: People): string | null {
  if (authorNames.length > 0) return namesInShort(authorNames, authorsComplete);
  const editors = namesInShort(editorNames, true);
  return editors === null ? null : `${editors} (${editorNames.length === 1 ? "ed." : "eds."})`;
}

function namesInShort(names: readonly PersonName[], isComplete: boolean): string | null {
  const [first, second] = names;
  if (first === undefined) return null;
  const family = familyOf(first);
  if (second === undefined) return isComplete ? family : `${family} et al.`;
  return names.length === 2 && isComplete ? `${family} & ${familyOf(second)}` : `${family} et al.`;
}

/** `Gao+`: the family name of the first author, else of the first editor, and whether there are others; null if nobody is known. */
export function firstAuthor(paper: Paper): string | null {
  const known = isDeferred(paper) ? paper.knownName("firstAuthor") : undefined;
  return known === undefined ? makeFirstAuthor(paper) : known;
}

function makeFirstAuthor({ authorNames, authorsComplete, editorNames }: People): string | null {
  const [first, second] = authorNames.length > 0 ? authorNames : editorNames;
  return first === undefined ? null : `${familyOf(first)}${second !== undefined || !authorsComplete ? "+" : ""}`;
}

/** The functions that make the short forms. */
export const NAME_IN_FORM: Readonly<Record<NameForm, (people: People) => string | null>> = {
  authorsInShort: makeAuthorsInShort,
  firstAuthor: makeFirstAuthor,
};
