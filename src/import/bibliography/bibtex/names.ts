// People in BibTeX: `Knuth, Donald E. and {The {\TeX} Group} and others`, and the other ways in which people write them.
import type { PersonName } from "../../../map/model.ts";
import { type InitialsLast, initialsLastIn } from "../../initials-last.ts";
import { isOneGroup, splitOutsideBraces } from "./split.ts";

export interface People {
  readonly names: readonly PersonName[];
  /** False if the list is cut: `and others`. */
  readonly isComplete: boolean;
  /** Texts that are no names, as far as anybody can tell. They are among the names, as they are. */
  readonly unclear: readonly string[];
}

type ReadText = (tex: string) => string;

/** The people of an `author` field, in order. */
export function parseBibtexNames(tex: string, text: ReadText): People {
  const spaced = tex.replace(/(?:\\(?=\s))?\s+/g, " ").trim();
  const parts = splitOutsideBraces(`${spaced} `, separatorLength)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part.toLowerCase() !== "and");
  const people = parts
    .map(withoutEtAl)
    .flatMap((part) => (TWO_PEOPLE.test(part) ? part.split(/ \\?& /) : [part]))
    .filter((part) => part !== "");
  const withInitials = initialsLastIn(people);
  const results = people.map((person, at) => parsePeople(withComma(withInitials[at] ?? null) ?? person, text));
  return {
    names: results.flatMap(({ names }) => names).filter(({ literal }) => literal !== ""),
    isComplete: parts.every((part) => withoutEtAl(part) === part),
    unclear: results.flatMap(({ unclear }) => unclear),
  };
}

/** As BibTeX writes a name. */
function withComma(name: InitialsLast | null): string | null {
  return name === null ? null : [name.family, name.suffix, name.given].filter(Boolean).join(", ");
}

/** Of ` and ` without its last space, or of a semicolon that does not end a character reference. */
function separatorLength(tex: string, at: number): number {
  const character = tex[at];
  if (character === " ") return tex.slice(at, at + 5).toLowerCase() === " and " ? 4 : 0;
  return character === ";" && !/&#?\w{1,9}$/.test(tex.slice(Math.max(0, at - 11), at)) ? 1 : 0;
}

/** `Koch, C. & Massimini, M.`, which BibTeX takes for one person with a suffix. */
const TWO_PEOPLE = /^[^,&{}]+, (?:\p{Lu}\.[- ]?)+\\?& [^,&{}]+, (?:\p{Lu}\.[- ]?)+$/u;

const ET_AL = /(?:^|[\s,~{}])(?:et\.?[\s~]al\b\.?|others|\.\.\.|…|\\l?dots)[\s{}.]{0,9}$/i;
const ET_AL_ALONE = /^[{\s]*(?:\\(?:emph|textit|em|it)\b[{\s]*)?$/;

/** A person without the words for further people after the name; empty if there is nothing else. */
function withoutEtAl(person: string): string {
  const start = Math.max(0, person.length - 40);
  const found = ET_AL.exec(person.slice(start));
  // in braces, it is a name
  if (/^\s*\{others\}\s*$/i.test(person)) return person;
  if (found === null || (/others/i.test(found[0]) && person.length > 12)) return person;
  let end = start + found.index;
  while (end > 0 && /[\s,~]/.test(person.charAt(end - 1))) end -= 1;
  const before = person
    .slice(0, end)
    .replace(/\{?\\(?:emph|textit|em|it)[\s{]*$/, "")
    .trim();
  return ET_AL_ALONE.test(before) ? "" : before.replace(/,$/, "");
}

interface ParsedPeople {
  readonly names: readonly PersonName[];
  readonly unclear: readonly string[];
}

/** One person, or several with commas between them. */
function parsePeople(tex: string, text: ReadText): ParsedPeople {
  if (isOneGroup(tex)) return { names: [{ literal: text(tex) }], unclear: [] };
  const parts = splitOutsideBraces(tex, (each, at) => (each[at] === "," ? 1 : 0)).map((part) => part.trim());
  if (EXTENDED_PART.test(tex)) return { names: [parseExtendedName(parts, text)], unclear: [] };
  const isList = parts.at(-1) === "" && parts.length > 2;
  const stated = parts.filter((part) => part !== "");
  const people = stated.length > 2 || isList ? peopleInList(stated, text) : null;
  if (people !== null) return { names: people, unclear: [] };
  if (stated.length > 3) return { names: [{ literal: text(tex) }], unclear: [text(tex)] };
  return { names: [parseName(stated, text)], unclear: [] };
}

const INITIALS = /^(?:\p{Lu}\p{M}?\p{Ll}?\.?[-\s]?){1,4}$/u;
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv|v|ph\.?\s?d|m\.?d|esq)\.?$/i;

/** People whom only commas separate: `Doe, J., Poe, K.` or `Jane Doe, Kim Poe, Al Roe`. Null: it is no such list. */
function peopleInList(parts: readonly string[], text: ReadText): PersonName[] | null {
  const texts = parts.map(text);
  const isPairs = texts.length % 2 === 0 && texts.every((part, at) => at % 2 === 0 || INITIALS.test(part));
  if (isPairs && !texts.some((part, at) => at % 2 === 0 && INITIALS.test(part))) {
    return parts.flatMap((part, at) => (at % 2 === 0 ? [parseName([part, parts[at + 1] ?? ""], text)] : []));
  }
  const isNames = texts.every((part) => /^\p{Lu}\S*\s(?:.*\s)?\p{Lu}/u.test(part) && !SUFFIX.test(part));
  return isNames ? parts.map((part) => parseName([part], text)) : null;
}

const COMPANY = /^(?:inc|ltd|llc|gmbh|corp|co|s\.?a|ag|plc|n\.?v)\.?$/i;

/** `Last, First`, `Last, Jr., First` or `First von Last`. */
function parseName([last = "", ...others]: readonly string[], text: ReadText): PersonName {
  if (others.length === 0) return parseWords(words(last, text));
  const given = text(others.at(-1) ?? "");
  if (COMPANY.test(given)) return { literal: `${text(last)}, ${given}` };
  const whole = words(last, text);
  const isSuffixed = others.length === 1 && whole.length > 1 && SUFFIX.test(whole.at(-1)?.text ?? "");
  const suffix = others.length > 1 ? text(others[0] ?? "") : isSuffixed ? (whole.at(-1)?.text ?? "") : "";
  const family = isSuffixed ? whole.slice(0, -1) : whole;
  const start = Math.max(
    0,
    family.findIndex(({ isParticle }) => !isParticle),
  );
  return nameOf({ given, particle: joined(family.slice(0, start)), family: joined(family.slice(start)), suffix });
}

interface Word {
  readonly text: string;
  /** Whether it begins with a small letter, as particles do. */
  readonly isParticle: boolean;
}

function words(tex: string, text: ReadText): Word[] {
  return splitOutsideBraces(tex, wordEnd)
    .filter((word) => word !== "")
    .map((word) => {
      const read = text(word);
      // a group without a command has no case
      return { text: read, isParticle: !/^\{[^\\]/.test(word) && /^[^\p{L}]?\p{Ll}/u.test(read) };
    })
    .filter((word) => word.text !== "");
}

/** 1 at the end of a word. A space that ends a command does not end a word: `Bj\o rn`. */
function wordEnd(tex: string, at: number): number {
  if (tex[at] === "~") return 1;
  return tex[at] === " " && !/\\[A-Za-z]{1,30}$/.test(tex.slice(Math.max(0, at - 31), at)) ? 1 : 0;
}

/** `First von Last`, `First Last Jr.` */
function parseWords(whole: readonly Word[]): PersonName {
  const isSuffixed = whole.length > 2 && SUFFIX.test(whole.at(-1)?.text ?? "") && whole.at(-1)?.text !== "V";
  const name = isSuffixed ? whole.slice(0, -1) : whole;
  const last = name.length - 1;
  const particle = name.findIndex(({ isParticle }, at) => isParticle && at > 0 && at < last);
  const start = particle < 0 ? last : particle;
  const length = particle < 0 ? 0 : name.slice(start, last).findIndex(({ isParticle }) => !isParticle);
  // particles end at the first capital, also where the family name has more words
  const end = length < 0 ? last : start + length;
  return nameOf({
    given: joined(name.slice(0, start)),
    particle: joined(name.slice(start, end)),
    family: joined(name.slice(end)),
    suffix: isSuffixed ? (whole.at(-1)?.text ?? "") : "",
  });
}

const EXTENDED_PART = /^["{]?\s?(?:family|given|prefix|suffix)(?:-i)?\s?=/i;

/** BibLaTeX's `family=Meij, given=Vincent, prefix=van der, useprefix=true`. */
function parseExtendedName(parts: readonly string[], text: ReadText): PersonName {
  const values = new Map(
    parts.map((part) => {
      const [, name = "", value = ""] = /^"?\s?([\w-]+)\s?=\s?([\s\S]*?)"?$/.exec(part) ?? [];
      return [name.toLowerCase(), text(value)];
    }),
  );
  const value = (name: string): string => values.get(name) ?? "";
  const { nonDroppingParticle: particle, ...name } = nameOf({
    given: value("given"),
    particle: value("prefix"),
    family: value("family"),
    suffix: value("suffix"),
  });
  if (particle === undefined) return name;
  return value("useprefix") === "false"
    ? { ...name, droppingParticle: particle }
    : { ...name, nonDroppingParticle: particle };
}

interface NameTexts {
  readonly given: string;
  readonly particle: string;
  readonly family: string;
  readonly suffix: string;
}

/** A name of one part only is a whole. */
function nameOf({ given, particle, family, suffix }: NameTexts): PersonName {
  if (given === "" && particle === "" && suffix === "") return { literal: family };
  return {
    ...(family !== "" && { family }),
    ...(given !== "" && { given }),
    ...(particle !== "" && { nonDroppingParticle: particle }),
    ...(suffix !== "" && { suffix }),
  };
}

function joined(parts: readonly Word[]): string {
  return parts.map((part) => part.text).join(" ");
}
