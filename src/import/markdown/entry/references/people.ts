// The people before the title of a reference, who are read by their marks where a name alone could be anything: `Ramón y Cajal, S.`,
// `Müller, Hans/Roe, Ann`, `Bensamoun et Loiseau`, `World Health Organization`.
import { dotted, mayBeInitialsLast } from "../../../initials-last.ts";
import { AND, OTHERS_AT_END, PARTICLE, CAPITALISED_WORD as WORD } from "../name-patterns.ts";
import { isWordForm } from "../names.ts";
import { parsePeople, type StatedPeople } from "../people.ts";

/** `Ramón y Cajal`, `García Márquez`, `van der Berg`. */
const FAMILY = `${PARTICLE}{0,3}${WORD}(?:\\s${PARTICLE}{0,3}${WORD}){0,2}`;
const INITIAL = "(?:Chr|\\p{Lu}\\p{Ll}?)\\.";
const INITIALS = `${INITIAL}(?:[\\s-]?${INITIAL}){0,4}`;
const JOINT = `(?:${AND}|e|…|\\.{3})`;
const BETWEEN = `(?:\\s?[,;/]\\s?(?:…\\s?|\\.{3}\\s?)?(?:${JOINT}\\s)?|\\s${JOINT}\\s)`;
const WITH_INITIALS = new RegExp(`(${FAMILY}),?\\s(${INITIALS}(?:,\\s(?:Jr|Sr)\\.)?)(?:${BETWEEN}|$)`, "uy");
const GIVEN = `${WORD}(?:[\\s-]\\p{Lu}\\.|\\s${WORD}){0,2}`;
/** In `Anna Berg, Gil Hahn` there are two people, in `García Márquez, Gabriel` one. */
const FAMILY_AND_GIVEN = `(?:(${PARTICLE}{0,3}${WORD}),\\s(${GIVEN})|(${FAMILY}),\\s(${WORD}(?:\\s\\p{Lu}\\.){0,2}))`;
const WITH_GIVEN = new RegExp(`${FAMILY_AND_GIVEN}(?:\\s?[;/]\\s?|\\s${AND}\\s|$)`, "uy");
/** One of several families, and what is between it and the next. A pattern of all of them takes V8 a tenth of a second to compile. */
const JOINED = new RegExp(
  `${PARTICLE}{0,3}${WORD}(?:\\s${PARTICLE}{0,3}${WORD}){0,2}?(,\\s(?!${AND}\\s)|/|,?\\s${AND}\\s|$)`,
  "uy",
);

/** `Belinkov Y` */
const ONE_WITH_INITIALS = /^(\p{Lu}\p{Ll}[\p{L}'’-]+)\s(\p{Lu}{1,2})$/u;

/** In UTF-16 code units. */
const MAX_LENGTH = 3000;

/**
 * Everybody that the whole text names. Null: it is something else, or more than that.
 * @param options.isMarked whether quotation marks or the like show that people come before; otherwise `Deep Caves` is nobody
 */
export function peopleOfReference(text: string, { isMarked }: { readonly isMarked: boolean }): StatedPeople | null {
  if (text.length > MAX_LENGTH) return null;
  const whole = text
    .trim()
    .replace(/[\s,;:]+$/, "")
    .replace(/(?<=(?:^\S+, \S+ |^\S+, (?:\p{Lu}\.)+)\p{Lu})$/u, ".");
  const bare = whole.replace(OTHERS_AT_END, "");
  const isComplete = bare === whole && !/…|\.\.\./.test(bare);
  const [, family, initials = ""] = ONE_WITH_INITIALS.exec(bare) ?? [];
  const one = family === undefined || !mayBeInitialsLast(bare) ? null : [`${dotted(initials)} ${family}`];
  const names = one ?? turned(bare, WITH_INITIALS) ?? turned(bare, WITH_GIVEN);
  if (names !== null) return { authors: names, isComplete, organizations: [] };
  if (bare.includes("/") && areFamilies(bare)) return { authors: bare.split("/"), isComplete, organizations: [] };
  const people = parsePeople(whole, { isMarked }) ?? parsePeople(`${whole}.`, { isMarked });
  // `Artificial Caves` and `Cave Studies` could be anything too
  const areWords = people?.authors.some(isWord) || people?.authors.every(isWordForm);
  return areWords ? null : people;
}

/** One word, as it is found anywhere. */
function isWord(name: string): boolean {
  return /^(?:note|comment|editorial|introduction|overview|anonymous)$/i.test(name);
}

/** The names, each with the given name first. */
function turned(text: string, form: RegExp): string[] | null {
  const names: string[] = [];
  form.lastIndex = 0;
  while (form.lastIndex < text.length) {
    const [family, given] = form.exec(text)?.slice(1).filter(Boolean) ?? [];
    if (family === undefined || given === undefined) return null;
    names.push(`${given} ${family}`);
  }
  return names.length === 0 ? null : names;
}

const MAX_FAMILIES = 10;

/** Whether the text is nothing but family names, the last of which is joined: by `and` or a slash. */
function areFamilies(text: string): boolean {
  const between: string[] = [];
  JOINED.lastIndex = 0;
  while (between.at(-1) !== "") {
    const found = between.length > MAX_FAMILIES ? null : JOINED.exec(text);
    if (found === null) return false;
    between.push(found[1] ?? "");
  }
  const [last, ...others] = between.slice(0, -1).toReversed();
  return (
    last !== undefined && /\S/.test(last.replace(",", "")) && others.every((each) => /^(?:,\s|\/|\sy\s)$/.test(each))
  );
}

/** Several family names, the last of them joined: `Barocas & Selbst`, `Dahl, Magesh, Suzgun & Ho`. */
export function familiesOf(text: string): StatedPeople | null {
  if (!areFamilies(text)) return null;
  const authors = text.split(/,?\s(?:and|und|et|&)\s|,\s|\//);
  // `Probes & Prompts` has no names, as far as the forms and lists of words go
  const areNames =
    !authors.every(isWordForm) && authors.every((name) => parsePeople(`${name} et al.`, { isMarked: true }) !== null);
  return areNames ? { authors, isComplete: true, organizations: [] } : null;
}

/** One family name, where the marks around it show that it is somebody's. */
export function familyAlone(text: string): StatedPeople | null {
  const name = text.trim();
  const isName =
    new RegExp(`^${PARTICLE}{0,3}${WORD}$`, "u").test(name) &&
    parsePeople(`${name} et al.`, { isMarked: true }) !== null;
  return isName ? { authors: [name], isComplete: true, organizations: [] } : null;
}

const ORGANIZATION =
  /\b(?:Organi[sz]ation|Association|Commission|Institute|University|Agency|Ministry|Council|Committee|Society|Department|Foundation|Cent(?:er|re)|Bank|Office|Bureau|Board|Nations|Forum|Academy|Federation|Authority|Parliament|Court|Consortium|Collaboration|Collaborative|Alliance|Union|Group|Team|Initiative|Survey|Service|Administration|Observatory|Laboratory|Corporation|Kommission|Bundesministerium|Ministerium|Rat|Instituto|Ministerio|Organización|Ministère|Conseil)\b/;
const ACRONYM = /^(?:\p{Lu}{3,10}|UNESCO|OpenAI|DeepMind|Anthropic)$/u;

/** `World Health Organization`, `European Commission, Directorate-General for Justice`, `OECD`: who is no person. */
export function organizationOf(text: string): string | null {
  const name = text.trim().replace(/[\s.,:]+$/, "");
  const isNamed =
    name.split(/\s+/).length > 1 && ORGANIZATION.test(name) && /^(?:The\s)?\p{Lu}[\p{L}\s,&'’()-]{3,100}$/u.test(name);
  return isNamed || ACRONYM.test(name) ? name : null;
}
