// What the texts of a map write as an abbreviation, and what they say that it stands for: “Sparse Autoencoders (SAEs)”.
import { ABBREVIATION_LENGTH, isPersonField } from "../weights.ts";
import type { SearchedText } from "./searched-text.ts";
import { spells } from "./spelling-out.ts";
import { inSteps, type Steps } from "./steps.ts";
import { isStopWord } from "./stop-words.ts";
import { termsOf } from "./tokens.ts";

/** A name that a text gives together with its abbreviation. */
export interface Definition {
  readonly abbreviation: string;
  readonly name: string;
}

export interface Abbreviations {
  /** The terms that some text writes as an abbreviation. */
  readonly terms: readonly string[];
  /** Those of them that some text writes with small letters too, so that one word can give two letters: `LoRA`, `LArTPC`. */
  readonly mixed: readonly string[];
  /** Each once, in the order of the texts. */
  readonly definitions: readonly Definition[];
}

/** Two capitals in a word, or a digit between letters; most texts have neither, and need no closer look. */
const MAY_ABBREVIATE = /[A-Z][A-Za-z\d/-]{0,8}[A-Z]|[a-z]\d[a-z]/g;
/** A character of a word, or what joins words. */
const IN_WORD = /[A-Za-z\d/-]/;
/** Longer words, in characters, contain no abbreviation: they are addresses and the like. */
const MAX_WORD_LENGTH = 60;

/** Texts that are read in one step. */
const TEXTS_AT_ONCE = 500;

/** Reads all texts once. */
export function* readAbbreviations(texts: readonly SearchedText[]): Steps<Abbreviations> {
  const terms = new Set<string>();
  const mixed = new Set<string>();
  const known = new Set<string>();
  const definitions = new Map<string, Definition>();
  yield* inSteps(texts, TEXTS_AT_ONCE, ({ field, text }) => {
    if (isPersonField(field)) return;
    const words = likelyWords(text);
    if (words.length === 0 || isShouted(text)) return;
    for (const word of words) {
      if (word.length > MAX_WORD_LENGTH || known.has(word)) continue;
      known.add(word);
      for (const { term, isMixed } of abbreviationsIn(word)) (isMixed ? mixed : terms).add(term);
    }
    for (const each of definitionsIn(text)) definitions.set(`${each.abbreviation}\n${each.name.toLowerCase()}`, each);
  });
  return { terms: [...new Set([...terms, ...mixed])], mixed: [...mixed], definitions: [...definitions.values()] };
}

/** The words of a text that may be or contain an abbreviation, with what hyphens join to them. Only these are cut out. */
function likelyWords(text: string): string[] {
  const words: string[] = [];
  let end = 0;
  MAY_ABBREVIATE.lastIndex = 0;
  for (let match = MAY_ABBREVIATE.exec(text); match !== null; match = MAY_ABBREVIATE.exec(text)) {
    let start = match.index;
    while (start > end && IN_WORD.test(text.charAt(start - 1))) start -= 1;
    while (/[/-]/.test(text.charAt(start))) start += 1;
    end = match.index + match[0].length;
    while (end < text.length && IN_WORD.test(text.charAt(end))) end += 1;
    words.push(text.slice(start, end));
    MAY_ABBREVIATE.lastIndex = end;
  }
  return words;
}

interface WrittenAbbreviation {
  readonly term: string;
  readonly isMixed: boolean;
}

/** Of a word with hyphens, the whole and its parts: `LSTM-CRF` contains two abbreviations. */
function abbreviationsIn(word: string): WrittenAbbreviation[] {
  const parts = /[-/]/.test(word) ? [word, ...word.split(/[-/]/)] : [word];
  return parts
    .filter(isAbbreviation)
    .map((part) => ({ term: termsOf(part).join(""), isMixed: /[A-Z][a-z][A-Z]/.test(part) }));
}

/** Words in a row that only a hyphen joins: `Cold-Start`. Their capitals are those of a title. */
const JOINED_WORDS = /^[A-Z]?[a-z]{3,}(?:[-/][A-Z]?[a-z]{2,})+$/;

/**
 * Whether a word is written like an abbreviation: `SAE`, `GNNs`, `R-CNN`, `RecSys`, `seq2seq`, but not `Recall`, nor
 * `Cold-Start`.
 */
function isAbbreviation(word: string): boolean {
  if (JOINED_WORDS.test(word)) return false;
  const letters = word.replace(/[-/]/g, "").replace(/(?<=[A-Z])s$/, "");
  if (letters.length < ABBREVIATION_LENGTH.min || letters.length > ABBREVIATION_LENGTH.max) return false;
  return /[A-Z].*[A-Z]/.test(letters) || /[a-z]\d[a-z]/.test(letters);
}

/** Whether a text is written in capitals, which then mean nothing. */
function isShouted(text: string): boolean {
  // the cheap test first: few texts have two words in capitals
  if ((text.match(/[A-Z]{4,}/g)?.length ?? 0) < 2) return false;
  const words = text.match(/[A-Za-z]{4,}/g) ?? [];
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length > words.length / 2;
}

/** The longest text in or before brackets that is read as a name, in characters. */
const MAX_NAME_LENGTH = 80;
const IN_BRACKETS = /[([]([^()[\]]+)[)\]]/g;
const LAST_WORD = /([A-Za-z\d-]+)\s*$/;
const BEFORE_COLON = /^([A-Za-z\d][A-Za-z\d-]{1,9}): +(?:(?:an?|the) )?(.+)$/i;

/** `Long Name (LN)`, `LN (Long Name)`, and `LN: Long Name for …`. */
function definitionsIn(text: string): Definition[] {
  return [...(/[([]/.test(text) ? definitionsInBrackets(text) : []), ...definitionBeforeColon(text)];
}

function definitionsInBrackets(text: string): Definition[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap(({ 1: inside = "", index }): Definition[] => {
    const before = text.slice(Math.max(0, index - MAX_NAME_LENGTH), index).trimEnd();
    if (isAbbreviation(inside)) {
      const name = nameAtEnd(before, inside);
      return name === null ? [] : [{ abbreviation: inside, name }];
    }
    const abbreviation = LAST_WORD.exec(before)?.[1] ?? "";
    if (!isAbbreviation(abbreviation) || inside.length > MAX_NAME_LENGTH) return [];
    return nameAtEnd(inside, abbreviation) === inside.trim() ? [{ abbreviation, name: inside.trim() }] : [];
  });
}

/**
 * The words at the end of a text that contain the letters of an abbreviation in order, the first of them as an initial.
 * This is the rule of Schwartz and Hearst (2003). Null if there are no such words.
 */
function nameAtEnd(text: string, abbreviation: string): string | null {
  const letters = abbreviation
    .replace(/(?<=[A-Z])s$/, "")
    .replace(/[^A-Za-z\d]/g, "")
    .toLowerCase();
  const lower = text.toLowerCase();
  let at = lower.length;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    do at -= 1;
    while (at >= 0 && (lower[at] !== letters[letter] || (letter === 0 && /[a-z\d]/.test(lower[at - 1] ?? " "))));
    if (at < 0) return null;
  }
  const name = text.slice(at).trim();
  const words = termsOf(name);
  const isLikely = words.length > 1 && words.length <= 2 * letters.length && !words.includes(letters);
  return isLikely && !isStopWord(words[0] ?? "") ? name : null;
}

/** The first letter of a word, or of a part of one. */
const INITIAL = /\b[A-Za-z]|[A-Z]/g;

/** Whether a text begins with the first letter of an abbreviation, and has the others in order at the beginnings of words. */
function mayBeSpelt(abbreviation: string, text: string): boolean {
  if (abbreviation.charAt(0).toLowerCase() !== text.charAt(0).toLowerCase()) return false;
  const letters = abbreviation.replace(/-|s$/g, "").toLowerCase();
  if (/\d/.test(letters)) return true;
  const initials = text.match(INITIAL) ?? [];
  let found = 0;
  for (const initial of initials) if (initial.toLowerCase() === letters.charAt(found)) found += 1;
  return found === letters.length;
}

/** The shortest run of words after a colon that the abbreviation before it spells. */
function definitionBeforeColon(text: string): Definition[] {
  const [, abbreviation = "", rest = ""] = BEFORE_COLON.exec(text) ?? [];
  // the cheap test first: most titles with a colon name a method that its letters do not spell
  if (!mayBeSpelt(abbreviation, rest.slice(0, MAX_NAME_LENGTH)) || !isAbbreviation(abbreviation)) return [];
  const letters = termsOf(abbreviation).join("");
  const terms = termsOf(rest.slice(0, MAX_NAME_LENGTH)).slice(0, ABBREVIATION_LENGTH.max);
  for (let count = 2; count <= terms.length; count += 1) {
    // the last word gives the last letter
    if (terms[count - 1]?.charAt(0) !== letters.at(-1)) continue;
    const name = terms.slice(0, count);
    if (spells(letters, name, { minLetters: Number.POSITIVE_INFINITY }))
      return [{ abbreviation, name: name.join(" ") }];
  }
  return [];
}
