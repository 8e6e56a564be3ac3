// How much a word says about what is looked for, whatever the map contains: in a question, much is only polite.

import { isFormOfGeneralWord } from "../index/general-words.ts";
import { isStopWord } from "../index/stop-words.ts";
import { termsOf } from "../index/tokens.ts";
import { SIGNIFICANCE, WORDS_OF_TIME } from "../weights.ts";
import { isSignificant, type QueryUnit } from "./query-unit.ts";
import type { QueryWord } from "./query-word.ts";

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  "what which who whose when where why how is are do does did can could should would will has have".split(" "),
);

/** Whether a text asks something, rather than naming it. */
export function isQuestion(text: string): boolean {
  const [first = ""] = /^\w+/.exec(text.trimStart()) ?? [];
  return QUESTION_WORDS.has(first.toLowerCase());
}

/** Words that questions and descriptions contain whatever they are about, as terms. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "actually affect algorithm approach best better cause come computer deal different easily easy example exist explain find finding " +
    "found get getting go going good happen help idea keep kept kind know known knew let like look made make making mean means method " +
    "model need new old people possible problem really researcher result role said say see seen show shown similar solution someone " +
    "stop system take taken technique tell thing think thought time told took try type understand use used useful using way well " +
    "went word work working works"
  ).split(" "),
);

/** Words for things of any kind. Where the map does not have one, that says nothing about whether it has what is looked for. */
const GENERAL_NOUNS: ReadonlySet<string> = new Set(
  (
    "amount application article aspect basic case choice count detail effect element example feature introduction issue " +
    "item number object option overview paper part piece property question review scenario set setting situation study " +
    "survey task technique thing topic tutorial type value"
  ).split(" "),
);

/** Words that connect others, and seldom say what a paper is about, although they are rare in titles: “without”. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "above across against along already although always among amongst another anyone apart around away became become behind " +
    "below beside besides beyond came cannot cant despite dont down during either else etc even ever every everything " +
    "enough few further gave given gotten hence here himself however id im indeed inside instead isnt itself ive less many may " +
    "maybe might moreover much must myself neither nevertheless nor now off often once onto otherwise own per perhaps " +
    "quite rather same seem shall since something somewhere still themselves therefore though throughout thu together " +
    "toward towards unless upon want well whatever whenever whether within without yet"
  ).split(" "),
);

/** Whether a word is one that any text may contain: it is no misspelling of another. */
export function isGeneralWord(term: string): boolean {
  return FILLERS.has(term) || FUNCTION_WORDS.has(term) || GENERAL_NOUNS.has(term) || WORDS_OF_TIME.has(term);
}

/** They say how something is done, and seldom what a question is about: “how do I compare methods fairly?” */
const ADVERB = /^[a-z]{4,}ly$/;

/** What a unit is a part of. */
interface QueryShape {
  readonly isAsked: boolean;
  readonly wordCount: number;
}

export function significanceOf(
  words: readonly QueryWord[],
  { hits }: QueryUnit,
  { isAsked, wordCount }: QueryShape,
): number {
  const [first, second] = words;
  if (first === undefined || second !== undefined) {
    return ofName(words.filter(({ token }) => !isStopWord(token.term)).length);
  }
  const { term } = first.token;
  const isLong = wordCount >= SIGNIFICANCE.longQuery;
  if (isLong && hits.length === 0 && /^\d+$/.test(term)) return SIGNIFICANCE.number;
  if (hits.length === 0 && /^(?=.*[a-z])(?=.*[\d+#*])/.test(term)) return SIGNIFICANCE.specific;
  if (FUNCTION_WORDS.has(term) && wordCount > 1) return SIGNIFICANCE.functionWord;
  // who describes an idea uses words that no title needs: “finding new medicines”
  const isGeneral = FILLERS.has(term) || GENERAL_NOUNS.has(term) || WORDS_OF_TIME.has(term);
  const known = ofName(first.parts?.length ?? 1);
  if (!isAsked) return hits.length === 0 && wordCount > 1 && isGeneral ? SIGNIFICANCE.filler : known;
  if (FILLERS.has(term)) return SIGNIFICANCE.filler;
  if (hits.length === 0 || ADVERB.test(term)) return SIGNIFICANCE.unknownInQuestion;
  return isFormOfGeneralWord(term) ? SIGNIFICANCE.general : known;
}

/**
 * The units, of which words of any text that the map does not have say little beside a word that it has, and that is about something:
 * “wrong pronouns”. But the last word of a phrase is what is looked for: “software testing”.
 */
export function besideSpecific(units: readonly QueryUnit[], isPhrase: boolean): readonly QueryUnit[] {
  const isGeneral = ({ typed }: QueryUnit): boolean => termsOf(typed).every(isFormOfGeneralWord);
  const isSpecific = (unit: QueryUnit): boolean =>
    unit.hits.length > 0 && unit.isGuessed !== true && isSignificant(unit) && !isGeneral(unit);
  const saysLittle = (unit: QueryUnit, at: number): boolean =>
    unit.hits.length === 0 && unit.significance === 1 && isGeneral(unit) && !(isPhrase && at === units.length - 1);
  if (!units.some(saysLittle) || !units.some(isSpecific)) return units;
  return units.map((unit, at) => (saysLittle(unit, at) ? { ...unit, significance: SIGNIFICANCE.filler } : unit));
}

/** A name of several words is more of a query than a single word. */
export function ofName(wordCount: number): number {
  return 1 + SIGNIFICANCE.furtherWordOfName * Math.max(0, wordCount - 1);
}
