// `Griffin DK`, `Lockwood J.A.F.`, `O'Connor RE.`: the family name comes first and no comma follows it, as PubMed, Scopus and
// medical journals write people. One name of this form can be `Wei XU` or `Vitamin D`; what the names beside it look like decides.
import type { PersonName } from "../map/model.ts";
import { withFamily } from "../map/names.ts";

export interface InitialsLast {
  readonly family: string;
  readonly given: string;
  /** Empty if there is none. */
  readonly suffix: string;
}

const PARTS =
  /^((?:[\p{L}\p{M}'’.-]+\s){0,4}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*)\s((?:\p{Lu}\.[\s-]?){1,5}|\p{Lu}{1,4}\.?|\p{Lu}-\p{Lu}\.?)(?:\s((?:[JS]r|2nd|3rd|[4-9]th|I{2,3}|IV)\.?))?$/u;
/** `Anna Berg`: what most names end with shows that they have another form, at a fraction of the time. Not: `Doe JA 2nd`. */
const ENDS_WITH_WORD = /(?<!\d)[a-z]{2}\s*$/;
/** In UTF-16 code units. */
const MAX_LENGTH = 60;

export function parseInitialsLast(name: string): InitialsLast | null {
  if (name.length > MAX_LENGTH || ENDS_WITH_WORD.test(name)) return null;
  const [, family = "", given = "", suffix = ""] = PARTS.exec(name.trim().replace(/\s+/g, " ")) ?? [];
  // `J. P. Doe A`, `von der B`: something else than particles is before a family name, which begins with a capital
  if (family === "" || !/(?:^|[\s'’-])\p{Lu}\S*$/u.test(family) || /^(?:\p{Lu}\.|\p{Lu}{1,3}\s)/u.test(family))
    return null;
  // the full stop after several letters ends the list
  const bare = given.trim();
  return { family, given: /^\p{Lu}{2,4}\.$|^\p{Lu}-\p{Lu}\.$/u.test(bare) ? bare.slice(0, -1) : bare, suffix };
}

/** What ends names of companies and places: `Meta AI`, `Roche AG`. A person's initials can be the same. */
const OF_COMPANIES = /^(?:AI|AG|SA|SE|NV|AB|AS|PLC|LLC|LTD|INC|UK|US|USA|EU|UN|IT|TV|ML|NLP|II|III|IV)$/;
/** `Wei XU`, `Jie SUN`: a family name in capitals that can be said. */
const SYLLABLE = /^[^AEIOU]{0,2}[AEIOU]{1,2}(?:NG?|K|M)?$/;

/** `J. Doe`, `DK Griffin`, `Haitao LIANG` */
const GIVEN_FIRST = /^(?:\p{Lu}\.[\s-]?)+\p{L}|^\p{Lu}{1,3} \p{Lu}\p{Ll}|\p{Ll} \p{Lu}{4,}$/u;
/** `Jane Doe`, which can be an organisation too. */
const TWO_WORDS = /^\p{Lu}\p{Ll}\S* (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+$/u;

/** As much as one name shows that can hardly be anything else. */
const SURE = 2;

/** Above 0 for a name of the form, below 0 for one that shows that given names come first. */
function evidenceIn(name: string): number {
  const given = parseInitialsLast(name)?.given;
  if (given === undefined) return GIVEN_FIRST.test(name) ? -SURE : TWO_WORDS.test(name) ? -1 : 0;
  if (OF_COMPANIES.test(given) || (given.length > 1 && SYLLABLE.test(given))) return 0;
  return given.replace(/\P{L}/gu, "").length > 1 ? SURE : 1;
}

/** Whether a name alone shows that it can have this form: `Roche AG` is a company. */
export function mayBeInitialsLast(name: string): boolean {
  return evidenceIn(name) > 0;
}

/** `MW`, `M-W` → `M. W.`, `M.-W.` */
export function dotted(initials: string): string {
  return initials.replace(/\p{Lu}(?!\p{Ll})/gu, "$&.").replace(/\.(?=\p{Lu})/gu, ". ");
}

/** `Roche AG` */
export function isOfCompany(name: string): boolean {
  return OF_COMPANIES.test(parseInitialsLast(name)?.given ?? "");
}

/** Whether names have this form, as far as they show it; null: they do not. */
export function areInitialsLast(names: readonly string[]): boolean | null {
  let balance = 0;
  for (const name of names) balance += evidenceIn(name);
  // in `Smith JA, Jones K` one of them shows how the other is meant
  const areAlike = balance > 0 && names.length > 1 && names.every((name) => parseInitialsLast(name) !== null);
  return balance >= SURE || areAlike ? true : balance < 0 ? false : null;
}

/**
 * The parts of each name of a list that has this form; null for the others.
 * @param usual whether the names of the whole file have it. It decides on lists that do not show it, and `Emma S., Noah T.` are
 * given names in a file of given names.
 */
export function initialsLastIn(
  names: readonly string[],
  usual: boolean | null = null,
): readonly (InitialsLast | null)[] {
  const isSure = usual !== false || names.some((name) => evidenceIn(name) >= SURE);
  if (!isSure || (areInitialsLast(names) ?? usual) !== true) return names.map(() => null);
  const parts = names.map(parseInitialsLast);
  // PubMed ends a list with a full stop: `Nicolai M, McNamara M.`
  const last = parts.at(-1);
  const isEnded =
    last != null && parts.length > 1 && parts.every((each) => each === last || !each?.given.includes("."));
  return isEnded ? parts.with(-1, { ...last, given: last.given.replace(/\.$/, "") }) : parts;
}

/** The name with its parts; null for none. */
export function personOf(name: InitialsLast | null): PersonName | null {
  return name === null
    ? null
    : withFamily([name.given, name.family, name.suffix].filter(Boolean).join(" "), name.family);
}
