// The people whom a reference begins with, by how styles of citation write them: one list has one form, from its first name to its last.
import { dotted, isOfCompany, mayBeInitialsLast } from "../../../initials-last.ts";
import { AND, ET_AL, PARTICLE, PARTICLE_WORDS, CAPITALISED_WORD as WORD } from "../name-patterns.ts";
import { isPersonByName, isWordForm } from "../names.ts";
import type { StatedPeople } from "../people.ts";

export interface ListedPeople {
  readonly people: StatedPeople;
  /** Where they end in the text, with a full stop that belongs to an initial. */
  readonly end: number;
  /** Whether initials, or a comma after the family name, show that these are people. */
  readonly isSure: boolean;
  /** Whether only a volume leaves no doubt: `Ann CE` could be anything. */
  readonly needsVolume?: boolean;
}

const FAMILY = `${PARTICLE}{0,3}${WORD}(?:\\s(?!${AND}\\s)${WORD})?`;
const DOTTED = "\\p{Lu}\\p{Ll}?\\.(?:[\\s-]?\\p{Lu}\\p{Ll}?\\.){0,4}";
const BARE = "(?:\\p{Lu}{1,4}|\\p{Lu}(?:-\\p{Lu}){1,2})(?![\\p{L}.’'-]\\p{L}|\\p{L})";
/** `Driessche, G. van den` */
const AFTER = `(?:\\s(?:${PARTICLE_WORDS.filter((word) => word !== "y" && word !== "e").join("|")})(?=[\\s,.;:])){0,3}`;
const GIVEN = `(?:\\p{Lu}\\.\\s)?${WORD}(?:[\\s-]${WORD})?(?:\\s\\p{Lu}(?:\\.|(?=,))){0,3}`;
const SUFFIX = "(?:,?\\s(?<suffix>Jr|Sr|I{2,3})(?:\\.|\\b))?";

const person = (words: string): RegExp => new RegExp(`${words}${SUFFIX}`, "uy");
const [COMMA_DOTTED, BARE_LAST, DOTTED_FIRST, COMMA_GIVEN, GIVEN_FIRST] = [
  person(`(?<family>${FAMILY}),\\s(?<given>${DOTTED}${AFTER})`),
  person(`(?<family>${FAMILY})\\s(?<given>${BARE}${AFTER})`),
  person(`(?<given>${DOTTED})\\s(?<family>${FAMILY})`),
  person(
    `(?:(?<family>${PARTICLE}{0,3}${WORD}),\\s(?<given>${GIVEN}${AFTER})|(?<families>${FAMILY}),\\s(?<own>${WORD}(?:\\s\\p{Lu}\\.){0,2})(?!\\s${WORD}))`,
  ),
  person(`(?<given>${GIVEN}|${DOTTED})\\s(?<family>${PARTICLE}{0,3}${WORD})`),
] as const;

/** The form of the first person and that of the others; the surest first. */
const FORMS = [
  { first: COMMA_DOTTED, others: COMMA_DOTTED, isSure: true },
  { first: COMMA_DOTTED, others: DOTTED_FIRST, isSure: true },
  { first: DOTTED_FIRST, others: DOTTED_FIRST, isSure: true },
  { first: GIVEN_FIRST, others: GIVEN_FIRST, isSure: false },
  { first: BARE_LAST, others: BARE_LAST, isSure: true },
  { first: COMMA_GIVEN, others: GIVEN_FIRST, isSure: true },
] as const;

/** Words that a letter goes with: `Vitamin D` names nobody. */
export const LETTERED =
  /^(?:vitamins?|hepatitis|types?|class|groups?|plan|parts?|sections?|appendix|chapter|volume|version|series|option|team|stage|phase|case|level|grade|schedule|exhibit|annex|table|figure|model|protein|factor|studio|proposition|theorem|lemma|lecture|unit|module|project|group|category|interleukin|influenza|coenzyme|immunoglobulin)\s/i;

const BETWEEN = new RegExp(`,\\s(?<cut>(?:\\.\\.\\.|…)\\s?(?:&\\s)?)|[,;]\\s(?:${AND}\\s)?|\\s${AND}\\s`, "uy");
const OTHERS = new RegExp(`(?:,\\s|\\s)(?:and\\s)?(?:${ET_AL}|others|(?:&\\s)?\\d+\\sothers)`, "uy");
/** No more people are read. */
const MAX_PEOPLE = 200;

/** Quick to say no: most titles have no mark or word of lists before a colon. */
const MAY_LIST = /^[^:]{0,80}?(?:[,.;&(]|\s(?:and|et|und|y)\s|\s\p{Lu}{1,4}[\s:])/u;

/** The longest list that the text begins with, in each of the forms that fit; the surest first. */
export function listedPeople(text: string): readonly ListedPeople[] {
  return !MAY_LIST.test(text) ? [] : FORMS.flatMap((form) => readList(text, form) ?? []);
}

function readList(text: string, { first: form, others, isSure }: (typeof FORMS)[number]): ListedPeople | null {
  const authors: string[] = [];
  let [at, end, isComplete] = [0, 0, true];
  for (let next: RegExp = form; authors.length < MAX_PEOPLE; next = others) {
    const { families, own = "", family = families, given = own, suffix = "" } = matchAt(next, text, at)?.groups ?? {};
    if (family === undefined) break;
    authors.push([next === BARE_LAST ? dotted(given) : given, family, suffix].filter(Boolean).join(" "));
    end = next.lastIndex;
    const between = matchAt(BETWEEN, text, end);
    if (between === null) break;
    const { cut } = between.groups ?? {};
    if (cut !== undefined) isComplete = false;
    at = BETWEEN.lastIndex;
  }
  if (matchAt(OTHERS, text, end) !== null) [end, isComplete] = [OTHERS.lastIndex, false];
  const isAlone = form === BARE_LAST && authors.length === 1;
  if (
    authors.length === 0 ||
    (isAlone && isNobody(text)) ||
    (IN_FULL.includes(form) && mayBeWords(authors, text[end], form === GIVEN_FIRST))
  )
    return null;
  const needsVolume = isAlone && !mayBeInitialsLast(text.slice(0, end));
  return { people: { authors, isComplete, organizations: [] }, end, isSure, needsVolume };
}

/** `Vitamin D`, `Roche AG` */
function isNobody(text: string): boolean {
  return LETTERED.test(text) || isOfCompany(text.split(/[.,]|\s\(/, 1)[0] ?? "");
}

const IN_FULL: readonly RegExp[] = [COMMA_GIVEN, GIVEN_FIRST];

/** `Deep Caves`, `Probes, Prompts`, and the families of `Foo, Bar et al., A title` */
function mayBeWords(authors: readonly string[], mark: string | undefined, areGivenFirst: boolean): boolean {
  const [first = "", other] = authors;
  const isName =
    other !== undefined || (areGivenFirst ? isPersonByName(first) : first.split(" ").some((word) => !isWordForm(word)));
  return !isName || (mark === "," && !areGivenFirst);
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}
