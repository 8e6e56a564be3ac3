// What the texts of a map write as an abbreviation, and what they say that it stands for: “Sparse Autoencoders (SAEs)”.
import { ABBREVIATION_LENGTH, isPersonField } from "../weights.ts";
import type { SearchedText } from "./searched-text.ts";
import { spells } from "./spelling-out.ts";
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
  /** Those of them that some text writes with small letters too, so that one word can give two letters: `LoRA`, `NeRF`. */
  readonly mixed: readonly string[];
  /** Each once, in the order of the texts. */
  readonly definitions: readonly Definition[];
}

/** Two capitals, or a digit between letters; most texts have neither, and need no closer look. */
const MAY_ABBREVIATE = /[A-Z]\S{0,8}[A-Z]|[a-z]\d[a-z]/;
/** A word, and what hyphens join to it. */
const WORD = /[A-Za-z\d][A-Za-z\d/-]*/g;
/** Longer words, in characters, contain no abbreviation: they are addresses and the like. */
const MAX_WORD_LENGTH = 60;

/** Reads all texts once. */
export function readAbbreviations(texts: readonly SearchedText[]): Abbreviations {
  const terms = new Set<string>();
  const mixed = new Set<string>();
  const known = new Set<string>();
  const definitions = new Map<string, Definition>();
  for (const { field, text } of texts) {
    if (isPersonField(field) || !MAY_ABBREVIATE.test(text) || isShouted(text)) continue;
    for (const [word] of text.matchAll(WORD)) {
      if (word.length > MAX_WORD_LENGTH || known.has(word)) continue;
      known.add(word);
      if (!MAY_ABBREVIATE.test(word)) continue;
      for (const { term, isMixed } of abbreviationsIn(word)) (isMixed ? mixed : terms).add(term);
    }
    for (const each of definitionsIn(text)) definitions.set(`${each.abbreviation}\n${each.name.toLowerCase()}`, each);
  }
  return { terms: [...new Set([...terms, ...mixed])], mixed: [...mixed], definitions: [...definitions.values()] };
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
    .map((part) => ({ term: termsOf(part).join(""), isMixed: /^[A-Z][a-z][A-Z]/.test(part) }));
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

/** The shortest run of words after a colon that the abbreviation before it spells. */
function definitionBeforeColon(text: string): Definition[] {
  const [, abbreviation = "", rest = ""] = BEFORE_COLON.exec(text) ?? [];
  if (!isAbbreviation(abbreviation)) return [];
  const letters = termsOf(abbreviation).join("");
  if (letters.charAt(0) !== rest.charAt(0).toLowerCase()) return [];
  const terms = termsOf(rest.slice(0, MAX_NAME_LENGTH)).slice(0, ABBREVIATION_LENGTH.max);
  for (let count = 2; count <= terms.length; count += 1) {
    const name = terms.slice(0, count);
    if (spells(letters, name, { minLetters: Number.POSITIVE_INFINITY }))
      return [{ abbreviation, name: name.join(" ") }];
  }
  return [];
}
