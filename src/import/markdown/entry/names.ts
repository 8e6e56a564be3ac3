// What can be the name of a person, and what is none however it is written.
import { remembering } from "../../remembering.ts";
import { PARTICLE_WORDS } from "./name-patterns.ts";
import { holdsOrganization } from "./organizations.ts";
import { isOneWordJournal } from "./sources.ts";

const PARTICLES = new Set(PARTICLE_WORDS);

/** `van`, `der`: a word between given name and family name. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

const NOT_NAMES = new Set(
  "universität universitäten universidad universidade université institut instituto zentrum forschungscluster the and or of on in for with from by to is are using via towards toward learning model models network networks deep neural language large data how why what part university institute research lab labs team tutorial tutorials school paper code workshop survey book blog introduction new york city open source state art conference stanford google microsoft group foundation robotics inc llc corporation journal letters transactions review reviews science sciences communications proceedings procedia annals nature engineering physics chemistry biology medicine press systems computing manufacturing operations bulletin magazine quarterly advances frontiers computer computational mathematics mathematical statistics statistical applied theoretical intelligence artificial optimization information knowledge international european american symposium springer elsevier wiley".split(
    " ",
  ),
);

/** What no family is called: `Molecular Ecology Resources`, `Human Brain Mapping`, `Cave Biogeography`, `MF Entropy-based`. */
const FIELD = /(?:.{3}(?:ology|ography|onomy)|.{2}(?:ations?|ctions?)|mapping|studies|resources|reports|-based)$/;

/** The third of a name. */
const ROMAN = /^(?:I{2,3}|IV|VI{0,3})$/;

/** More characters than a name has, or with other letters among them. */
function isPhrase(name: string): boolean {
  const characters =
    name.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return characters > MAX_CHARACTERS || (characters > 1 && /[a-z]/i.test(name));
}

const MAX_CHARACTERS = 6;
const MAX_WORDS_WITH_INITIALS = 8;

/**
 * One to five words that begin with a capital; initials and particles may be among them.
 * @param options.haveInitials whether other names begin with an initial, so that a first `A` is one and no article
 */
export function isName(name: string, { haveInitials = false }: { readonly haveInitials?: boolean } = {}): boolean {
  const words = name.split(/\s+/);
  // `Roeland C. H. J. van Ham`
  const long = words.filter((word) => !/^\p{Lu}\.$/u.test(word) && !PARTICLES.has(word));
  if (
    long.length > 5 ||
    words.length > MAX_WORDS_WITH_INITIALS ||
    name.length > 60 ||
    /[\d:!?"“”()[\]{}<>/\\@#$%=]/.test(name)
  )
    return false;
  if (!words.some((word) => /^[\p{Lu}\p{Lo}]/u.test(word)) || isPhrase(name)) return false;
  // `No Grammar, No Problem: Fuzzing Caves`; but `Albert No`
  if (/^(?:A|No|Same)$/.test(words[0] ?? "") && !haveInitials) return false;
  if (isOneWordJournal(name)) return false;
  return words.every(haveInitials ? canBeNameAmongInitials : canBeName);
}

/** So many capitals are no initials, unless other names have some. */
const MIN_ABBREVIATION = 3;
const canBeName = remembering((word) => isWordOfName(word, MIN_ABBREVIATION));
const canBeNameAmongInitials = remembering((word) => isWordOfName(word, 5));

/** @param minCapitals so many capitals are an abbreviation, which is not a person */
function isWordOfName(word: string, minCapitals: number): boolean {
  const lower = word.toLowerCase();
  if (isParticle(word) || ROMAN.test(word)) return true;
  // nobody has this name, but initials can be the same: `Pudovkin AI, Zaykin DV`
  if (word === "AI" && minCapitals <= MIN_ABBREVIATION) return false;
  // a word with a full stop ends a sentence
  if (/\p{L}{4,}\.$/u.test(word) || (word.length >= minCapitals && /^\p{Lu}+$/u.test(word))) return false;
  return !NOT_NAMES.has(lower) && !FIELD.test(lower) && /^(?:[dlO]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-‐]*$/u.test(word);
}

/** Some families are called so too, but seldom all of those who write together. */
const WORD_FORM = /^\S+(?:\p{Ll}s|ing|ion|ity|ory|ness|ment|[ae]nce|ism)$/u;

/** Whether this ends as words do that are no names. */
export function isWordForm(name: string): boolean {
  return WORD_FORM.test(name);
}

/** A full name whose words are none that phrases end in: `Attention Mining`, `Soft Robotics`. */
export function isPlainName(words: string): boolean {
  return (
    isFullName(words) &&
    !words
      .trim()
      .split(/\s+/)
      .some((word) => word.length > 4 && isWordForm(word)) &&
    !holdsOrganization(words)
  );
}

/** Given names that are no words, by which a full name is believed where nothing else shows that it is one. */
const GIVEN_NAMES = new Set(
  "aaron alan albert alex alexander alexey alice amanda amir amit amy ana anders andrea andreas andrew anna anne anthony antonio ashish barbara ben benjamin brian carlos catherine charles chris christian christina christopher claire daniel david diego dmitry edward elena elizabeth emily emma eric erik eva evan felix francesco gabriel geoffrey george giovanni gregory hannah hans helen henry hiroshi ian igor ilya ivan jacob james jane jason javier jean jeff jeffrey jennifer jessica johan johannes john jonas jonathan jose joseph joshua juan judith julia julian karen karl katherine kenneth kevin lars laura lisa luca lucas luis luke marco maria marie martin mary matthew matthias michael michelle miguel mikhail mohamed mohammad nancy neel nicholas nicolas nicole nina olga oliver pablo patrick paul pedro peter philip pierre rachel rahul rebecca richard robert ryan samuel sandra sara sarah scott sebastian sergey simon sofia sophie stefan stephen steven susan thomas timothy tobias tom victor vincent vladimir walter william wolfgang yann yuki".split(
    " ",
  ),
);

/** `Kevin Meng`, but not `Granger Causality` or `Strange Loop`. */
export function isPersonByName(words: string): boolean {
  const [first = "", ...others] = words.trim().split(/\s+/);
  return GIVEN_NAMES.has(first.toLowerCase()) && others.length < 3 && isPlainName(words);
}

/** Whether this is a given name and a family name, or initials and a family name. */
export function isFullName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return words.length > 1 && isName(name.trim()) && !isParticle(words.at(-1) ?? "");
}
