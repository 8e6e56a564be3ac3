// What the forms of a word have in common: `scaling` and `scale`, `memorisation` and `memorize`, `reduce` and `reduction`.
import { stemmer } from "stemmer";
import { MIN_STEM_LENGTH } from "../weights.ts";

/** `part` is in every word that a pattern matches: looking for it takes less time than making the pattern of its text. */
type Rules = readonly (readonly [part: string, pattern: string, replacement: string])[];

/** How words begin in British and in American spelling. */
const BEGINNINGS = (
  "aesthet:esthet aetiolog:etiolog ageing:aging anaem:anem anaesth:anesth archae:arche caes:ces diarrhoe:diarrhe encyclopaed:encycloped " +
  "faec:fec foet:fet grey:gray gynaec:gynec haem:hem leukaem:leukem manoeuv:maneuv mediaev:mediev mould:mold moult:molt oedem:edem " +
  "oesoph:esoph oestr:estr orthopaed:orthoped paed:ped palaeo:paleo plough:plow sceptic:skeptic smoulder:smolder sulph:sulf"
)
  .split(" ")
  .map((pair) => pair.split(":") as [british: string, american: string]); // the cast: each has one colon

/** British spellings, as American ones. Only what is the same on both sides matters, so `exercize` is no mistake here. */
const SPELLINGS: Rules = [
  ["is", "is(e|ed|er|ing|able|ability|ation|ational)$", "iz$1"],
  ["lys", "lys(e|ed|er|ing)$", "lyz$1"],
  [
    "our",
    "(arb|arm|behavi|cand|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|savi|splend|tum|val|vap|vig)our",
    "$1or",
  ],
  ["re", "(cent|fib|lit|met|theat|calib)re$", "$1er"],
  ["re", "(cent|fib)re([ds])$", "$1ere$2"],
  ["uvr", "(maneu)vr(?=e)", "$1ver"],
  ["ence", "(def|off|lic|pret)ence$", "$1ense"],
  ["og", "(anal|catal|dial|monol|prol)ogue?$", "$1og"],
  ["artefact", "^artefact", "artifact"],
  ["programme", "^programme$", "program"],
  ["aemi", "aemi(a|c)$", "emi$1"],
  ["ement", "(dg)ement$", "$1ment"],
  ["alumini", "^aluminium", "aluminum"],
  ["ll", "([aeiou][^aeiou]+[aeio]l)l(?=(?:ing|ed|er|or)$)", "$1"],
];

/** What the stemmer leaves different, in stems: `explan` and `explain`, `classif` and `classifi`. */
const FAMILIES: Rules = [
  ["explan", "^explan$", "explain"],
  ["ifi", "ifi$", "if"],
  ["ognit", "ognit$", "ogn"],
  ["uct", "uct$", "uc"],
  ["lut", "([os])lut$", "$1lv"],
  ["ript", "ript$", "rib"],
  ["ept", "(rec|perc|dec|conc)ept$", "$1eiv"],
  ["ic", "^(appl|impl|multipl)ic$", "$1i"],
  ["is", "^(dec|div|coll|prov)is$", "$1id"],
  ["ans", "^(exp)ans$", "$1and"],
  ["ns", "^(ext|comprehe)ns$", "$1nd"],
  ["spatio", "^spatio$", "spatial"],
  ["iti", "(?<=.{4})iti$", ""],
  ["ysi", "(anal|paral|catal|dial)ysi$", "$1yz"],
  ["ari", "ari$", "ar"],
  ["learnt", "^learnt$", "learn"],
];

/** Words that are too short for the stemmer, and other forms of longer ones. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["net", "network"],
  ["seq", "sequenc"],
]);

/** Stems that would become those of other words: a university is no universe, a community no communication. */
const KEPT = /^(?:univers|commun|util)/;

/** The stem, the same for British and American spelling. */
export function stemOf(term: string): string {
  if (term.length < MIN_STEM_LENGTH) return SHORT_FORMS.get(term) ?? term;
  const known = stems.get(term);
  if (known !== undefined) return known;
  const stem = findStem(term);
  stems.set(term, stem);
  return stem;
}

/** The beginnings that a word has in British or American spelling, as far as the first `length` letters differ. */
export function otherBeginnings(term: string, length: number): string[] {
  const own = term.slice(0, length);
  const others = BEGINNINGS.flatMap(([british, american]) => [
    ...(term.startsWith(british) ? [american] : []),
    ...(term.startsWith(american) ? [british] : []),
  ]);
  return [...new Set(others.map((other) => other.slice(0, length)))].filter((other) => other !== own);
}

/** The same words are stemmed for every query. As many as a large map has different words. */
const stems = new Map<string, string>();

function findStem(term: string): string {
  const stem = stemmer(inAmericanSpelling(term));
  return KEPT.test(stem) ? stem : replaceFirst(FAMILIES, stem);
}

/** A word can have two British spellings: `colourise`. */
export function inAmericanSpelling(word: string): string {
  const beginning = BEGINNINGS.find(([british]) => word.startsWith(british));
  let spelt = beginning === undefined ? word : beginning[1] + word.slice(beginning[0].length);
  for (const rule of SPELLINGS) spelt = replaceFirst([rule], spelt);
  return spelt;
}

function replaceFirst(rules: Rules, word: string): string {
  for (const [part, pattern, replacement] of rules) {
    if (word.includes(part) && patternOf(pattern).test(word)) return word.replace(patternOf(pattern), replacement);
  }
  return word;
}

const patterns = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  let pattern = patterns.get(text);
  if (pattern === undefined) {
    pattern = new RegExp(text);
    patterns.set(text, pattern);
  }
  return pattern;
}
