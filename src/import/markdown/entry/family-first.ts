// Names that are written with the family name first, turned around: `Doe, J. A. and Roe, M.`, `Roe, Ann, and Doe, Max`.
import { FAMILY_NAME, NAME_WORD, PARTICLE_WORDS } from "./name-patterns.ts";

/** `Doe`, `d'Ascoli`, `van der Berg`, and `Van der Berg`, because what comes after it shows that it is a name. */
const FAMILY = `(?:(?:V[ao]n|De[lnr]?|D[aiu]|Dos|L[ae]|Te[nr])\\s)?${FAMILY_NAME}`;
const MIN_LISTED = 3;
const NAME_START = "(?<=^|[,;&]\\s|\\band\\s)";
/** `Doe, J.`, `Doe, J. Scott`, and `Townsend Peterson, A.` where nothing but a mark is before it. */
const FAMILY_AND_INITIALS = new RegExp(
  `(${NAME_START}\\p{Lu}\\p{Ll}[\\p{L}'’-]*\\s${FAMILY}|(?<![\\p{L}'’-])${FAMILY}),\\s((?:\\p{Lu}\\.[\\s-]?)+(?:\\p{Lu}(?=,|$)|(?<=\\s)\\p{Lu}\\p{Ll}+(?=\\s*(?:[,;&]|and\\s|\\.?$)))?)`,
  "gu",
);
const NAME_END = "(?=\\s*(?:[,;&]|and\\s|$))";
/** `Gal, Y`: without full stops, where other names have them. */
const FAMILY_AND_BARE_INITIALS = new RegExp(`${NAME_START}(${FAMILY}),\\s(\\p{Lu}{1,2})${NAME_END}`, "gu");
const FAMILY_WITHOUT_COMMA = new RegExp(`${NAME_START}(${FAMILY})\\s((?:\\p{Lu}\\.[\\s-]?){1,4})${NAME_END}`, "gu");
/** Between two commas: they belong to the family name before them. */
const ONLY_INITIALS = new RegExp(`(?<=\\p{Ll},\\s)(?:\\p{Lu}\\.[\\s-]?){1,4}${NAME_END}`, "gu");
const BEGINS_WITH_FAMILY = new RegExp(`^${FAMILY},\\s(?:\\p{Lu}\\.[\\s-]?){1,4}(?:[,;&]|and\\s|$)`, "u");

/** `Mineault, Patrick`, `Gamut, L. T. F.`: one person. */
const ONE_PERSON =
  /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}\.?|\p{Lu}\p{Ll}+))*|(?:\p{Lu}\.[\s-]?)+|\p{Lu}{2}|\p{Lu}(?: \p{Lu}){1,2})\.?$/u;

/** The only person that the words name, with the given name first. Null: they are something else. */
export function oneFamilyFirst(words: string): string | null {
  const [, family, given] = ONE_PERSON.exec(words) ?? [];
  return family === undefined || given === undefined ? null : `${given.trim()} ${family}`;
}

/** Whether the first of the people named has the family name first, so that there is a comma in it: `Doe, Jane`, `Doe, J. and Roe, M.` */
export function beginsWithFamily(words: string): boolean {
  return familiesFirst(words) !== null || BEGINS_WITH_FAMILY_AND_GIVEN.test(words);
}

const BEGINS_WITH_FAMILY_AND_GIVEN = new RegExp(
  `^${FAMILY}, (?:\\p{Lu}\\p{Ll}+|(?:\\p{Lu}\\.\\s?)+)(?:\\s(?:\\p{Lu}\\.?|\\p{Lu}\\p{Ll}+))?(?:,?\\s(?:and|&)\\s|, et al|\\.?$)`,
  "u",
);

/** `张三`, `김철수`: a few characters are a whole name. */
export function isLoneName(words: string): boolean {
  return /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(words.trim());
}

/** `Beck, Julian, Ann Roe, and Max Doe`: only the first of the people has the family name first. */
const FIRST_OF_TWO =
  /^(\p{Lu}[\p{L}'’-]+), ((?:\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}{1,2}\.?)(?: \p{Lu}\.?| \p{Lu}\p{Ll}+){0,2}),? (?:and|&) (?=\p{Lu}[^\s,]*\s(?!(?:and|&)\s)[^,&]+$)/u;
const FAMILY_FIRST =
  /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]*(?: \p{Lu}\p{L}*\.?| (?:van|von|de|del|den|der|ter|la)){0,3}),\s(?=(?:and\s)?\p{Lu}[\p{L}.'’-]*\s(?!(?:and|&)\s)[^,]+(?:,|$))/u;

/** `Tao Roe`: no initial and no particle ends it. */
const WHOLE_NAME = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** `Beck, Julian vom`: nobody's whole name ends with a particle. */
const ENDS_WITH_PARTICLE = new RegExp(
  `^(${NAME_WORD}), (\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}(?: (?:${PARTICLE_WORDS.join("|")})){1,3})$`,
  "u",
);

/** `Doe, J. A. and Roe, M.` → `J. A. Doe and M. Roe`. */
export function givenNamesFirst(text: string): string {
  const [whole, own, givenAndParticle] = ENDS_WITH_PARTICLE.exec(text) ?? [];
  if (whole !== undefined) return `${givenAndParticle} ${own}`;
  const [, first, initials, others] = FIRST_WITH_INITIALS.exec(text) ?? [];
  if (first !== undefined && initials !== undefined) return `${initials.trim()} ${first}, ${others}`;
  const [found, family, given] = FAMILY_FIRST.exec(text) ?? FIRST_OF_TWO.exec(text) ?? [];
  // `Amin, Tao Roe, Max Doe, Jo Poe`: a single name, if the last of them is not marked as people are with the first turned around
  const isWhole = found !== undefined && WHOLE_NAME.test(given ?? "") && !/\s(?:and|&)\s|\bet\.? al\b/.test(text);
  if (found !== undefined) return isWhole ? text : `${given} ${family}, ${text.slice(found.length)}`;
  const beginsWithFamily = /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\./u.test(text) || BEGINS_WITH_FAMILY.test(text);
  if (!beginsWithFamily && (text.match(ONLY_INITIALS)?.length ?? 0) < 2) return text;
  const swap = (_: string, family: string, given: string): string => {
    const space = /\s$/.exec(given)?.[0] ?? "";
    return `${given.trim()} ${family}${space}`;
  };
  const bare = text.replace(FAMILY_AND_BARE_INITIALS, swap);
  // `Glaser G.I., Benjamin, S.A.`: some have no comma
  return (beginsWithFamily ? bare : bare.replace(FAMILY_WITHOUT_COMMA, swap)).replace(FAMILY_AND_INITIALS, swap);
}

/** `van der Berg`, `De La Cruz`, `Doe Roe`: the capital letters of `De` are not told apart from those of a name. */
const FAMILIES = `${FAMILY_NAME}(?:\\s${FAMILY_NAME}){0,2}`;
const INITIALS_FIRST = `(?:\\p{Lu}\\.[\\s-]?){1,4}${FAMILIES}`;
/** `Fraser, H., T. H. Parker, and F. Fidler`: only the first of the people has the family name first. */
const FIRST_WITH_INITIALS = new RegExp(
  `^(${FAMILY})[,.]\\s?((?:\\p{Lu}\\.[\\s-]?){1,4})(?:,\\s?(?:and\\s|&\\s)?|\\s(?:and|&)\\s)(${INITIALS_FIRST}(?:(?:,\\s?(?:and\\s|&\\s)?|\\s(?:and|&)\\s)${INITIALS_FIRST})*,?(?:\\set al)?)\\.?$`,
  "u",
);

const FAMILY_AND_GIVEN = /^((?:\p{Ll}+\s){0,2}\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){0,2}), (\p{Lu}[^,]*)$/u;

/**
 * Family names first, and `and` between all as in BibTeX, or semicolons: `Manica, Matteo and Cadow, Joris and others`. Null if the
 * names are written in another way.
 */
export function familiesFirst(text: string): string | null {
  const pairs = pairsFirst(text);
  if (pairs !== null) return pairs;
  const list = text.replace(/(?<=\p{L}\p{Ll})\.$/u, "");
  const separator = text.includes(";") ? /; ?(?:(?:and|&) )?/ : /,?\s+and\s+/.test(text) ? /,?\s+and\s+/ : /\s&\s/;
  const parts = list.split(separator);
  const hasOthers = /^(?:others|et al)\.?$/.test(parts.at(-1) ?? "");
  const names = (hasOthers ? parts.slice(0, -1) : parts).map((part) => FAMILY_AND_GIVEN.exec(part));
  // `Ann Roe, Max Doe and Jo Poe, Al Lee` are four people, but no whole name is a single word
  const isSure = names.length > 2 || names.some((name) => name?.slice(1).some((words) => !words.includes(" ")));
  const areSure = isSure && names.every((name) => name !== null);
  // `Roe, Doe & Poe, Lee` are four people
  const minNames = hasOthers ? 1 : /\s&\s/.test(text) ? MIN_LISTED : 2;
  if (names.length < minNames || !areSure) return null;
  const given = names.map((name) => `${name?.[2]} ${name?.[1]}`).join(", ");
  return hasOthers ? `${given} and others` : given;
}

const FAMILY_IN_PAIR = /^(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}'’-]+$/u;
const GIVEN_IN_PAIR = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}\.?$/u;
/** What the last two of several people are separated by, with two names after it. */
const LAST_PAIR = /,?\s(?:and|&)\s[^,&]+,\s[^,&]+$/;

/** In UTF-16 code units. */
const MAX_PAIR_LENGTH = 120;

/** `Marshall, BM, Strine, CT`, `Marshall, BM & Strine, CT`: letters that are no word, after each family name. */
const BARE_INITIALS = /^\p{Lu}{1,3}\.?$/u;

/** `Roe, Ann, Doe, Max, and Poe, Jo`: commas between all, and the last of the people shows that family names come first. */
function pairsFirst(text: string): string | null {
  const parts = text.split(/,\s?(?:(?:and|&)\s)?|\s(?:and|&)\s/);
  const areShort =
    parts.length > 2 && parts.every((part, at) => (at % 2 === 0 ? FAMILY_IN_PAIR : BARE_INITIALS).test(part));
  // `Python, R, Rust, C` are languages
  if (areShort && parts.length % 2 === 0 && parts.some((part) => /^\p{Lu}{2,3}\.?$/u.test(part)))
    return turnedPairs(parts.map((part) => part.replace(/(?<=\p{Lu}{2})\.$/u, "")));
  if (!LAST_PAIR.test(text.slice(-MAX_PAIR_LENGTH))) return null;
  const names = text.replace(/(?<=\p{L}\p{Ll})\.$/u, "").split(/,\s(?:(?:and|&)\s)?|\s(?:and|&)\s/);
  if (names.length < 2 * MIN_LISTED || names.length % 2 !== 0) return null;
  const areNames = names.every((name, at) => (at % 2 === 0 ? FAMILY_IN_PAIR : GIVEN_IN_PAIR).test(name));
  return areNames ? turnedPairs(names) : null;
}

function turnedPairs(names: readonly string[]): string {
  return names.flatMap((name, at) => (at % 2 === 0 ? [`${names[at + 1]} ${name}`] : [])).join(", ");
}
