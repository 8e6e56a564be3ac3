// What a word that the map does not have may be a misspelling of.
import { editDistance } from "../../text/edit-distance.ts";
import { type NearWord, nearestWords } from "../../text/nearest.ts";
import { Kept } from "../index/kept.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { stemOf } from "../index/stem.ts";
import { toSingular } from "../index/tokens.ts";
import {
  MAX_CORRECTIONS,
  MIN_LENGTH_OF_MISSPELT_STEM,
  MIN_LENGTH_OF_OTHER_INITIAL,
  MIN_LENGTH_OF_TWO_MISTAKES,
  MIN_LENGTH_TO_LOSE_A_LETTER,
  MIN_SHARE_OF_CORRECTION,
  MISSPELT_ENDING,
  SHORT_MISSPELT,
} from "../weights.ts";
import type { AuthorNames } from "./author-names.ts";

const VOWELS = "aeiouy";
/** What English words end with, after their stem. */
const ENDINGS = (
  "ability able ably ally ance ant ate ated ating ation ational ations ator atory ence ency ent ful fully fulness ibility ible " +
  "ical ically ing ings ism ity ive ively ivity ization ize ized izing less lessness ment ments ness ous ously"
).split(" ");
/** The rows of a keyboard, each moved to the right of the one above. */
const KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

export class Corrections {
  private readonly known = new Kept<string, readonly NearWord[]>();

  constructor(
    private readonly index: SearchIndex,
    private readonly names: AuthorNames,
  ) {}

  /**
   * The words of the map that a word most likely misspells, all with equally many edits, the most likely first.
   * @param typed the word as typed: short ones in capitals are abbreviations
   */
  of(term: string, typed: string): readonly NearWord[] {
    const { min, max } = SHORT_MISSPELT;
    const isShort = term.length <= max;
    if (isShort && (typed.length < min || /[A-Z]{2}/.test(typed))) return [];
    return this.known.get(term, () => this.mostLikely(term, this.find(term, isShort)));
  }

  private find(term: string, isShort: boolean): readonly NearWord[] {
    const { index, names } = this;
    // people rarely mistype the first letter
    const maxEditsOfOtherInitial = term.length < MIN_LENGTH_OF_OTHER_INITIAL ? 0 : 1;
    // a short word with a letter too many is rather another word than the name of a person: mouse is not Moses
    const maxEdits = term.length < MIN_LENGTH_OF_TWO_MISTAKES ? 1 : 2;
    const near = nearestWords(term, index, { maxEdits, maxEditsOfOtherInitial }).filter(
      ({ word }) => term.length >= MIN_LENGTH_TO_LOSE_A_LETTER || word.length >= term.length || !index.isInNames(word),
    );
    if (near.length > 0) return near;
    const plural = this.pluralOf(term);
    if (plural.length > 0) return plural;
    const inNames = names.near(term);
    if (inNames.length > 0) return inNames;
    const frequent = this.frequent(term, isShort);
    if (frequent.length > 0) return frequent;
    const ofStem = this.withNearStem(term);
    return ofStem.length > 0 ? ofStem : this.withNearEnding(term);
  }

  /** The word of which it is the plural with a mistake in its last letters, which terms do not have: `modelss`, `querieu`. */
  private pluralOf(term: string): NearWord[] {
    if (term.length < MIN_LENGTH_TO_LOSE_A_LETTER) return [];
    const rest = term.slice(0, -1);
    const word = toSingular(rest.endsWith("s") ? rest : `${rest}s`);
    return this.index.has(word) && !this.index.isInNames(word) ? [{ word, edits: 1 }] : [];
  }

  /** Words from whose stem one mistake separates that of a long word: `mathmatics`, where the map has “mathematical”. */
  private withNearStem(term: string): NearWord[] {
    const stem = stemOf(term);
    if (stem.length < MIN_LENGTH_OF_MISSPELT_STEM) return [];
    // a letter more or less at the end of what is compared is a second edit
    return this.index
      .termsBeginningLike(stem, 2, stem.length + 1)
      .filter((each) => each.stem.charAt(0) === stem.charAt(0) && editDistance(stem, each.stem) === 1)
      .map(({ term: word }) => ({ word, edits: 2 }));
  }

  /** Words with whose stem a long one begins that has a mistake in its ending: `faithfull`, where the map has “faithfulness”. */
  private withNearEnding(term: string): NearWord[] {
    const { minStem } = MISSPELT_ENDING;
    if (term.length < MIN_LENGTH_OF_MISSPELT_STEM) return [];
    return [...this.index.termsWithPrefix(term.slice(0, minStem))]
      .filter(
        ({ stem }) =>
          stem.length >= minStem &&
          !stem.endsWith("i") &&
          term.startsWith(stem) &&
          isNearEnding(term.slice(stem.length)),
      )
      .map(({ term: word }) => ({ word, edits: 2 }));
  }

  /** The frequent words that differ from a short one, or in the first letter, as they often do in typing. */
  private frequent(term: string, isShort: boolean): NearWord[] {
    const { minUses } = SHORT_MISSPELT;
    if (term.length >= MIN_LENGTH_OF_OTHER_INITIAL || !/^[a-z]+$/.test(term)) return [];
    return this.index
      .similarTerms(term, { maxEdits: 1, maxEditsOfOtherInitial: isShort ? 0 : 1 })
      .filter(({ frequency }) => frequency >= minUses)
      .filter(({ term: word }) => (isShort && word.length > term.length) || isSlip(term, word))
      .map(({ term: word }) => ({ word, edits: 1 }));
  }

  /** Without words that are far rarer than another one. Letters are swapped more often than mistaken. */
  private mostLikely(term: string, near: readonly NearWord[]): readonly NearWord[] {
    const fewest = Math.min(...near.map(({ edits }) => edits));
    const closest = near.filter(({ edits }) => edits === fewest);
    if (closest.length < 2) return closest;
    const swapped = closest.filter(({ word }) => isSwap(term, word));
    const words = swapped.length > 0 ? swapped : closest;
    const most = Math.max(...words.map(({ word }) => this.index.frequencyOf(word)));
    return words
      .filter(({ word }) => this.index.frequencyOf(word) >= MIN_SHARE_OF_CORRECTION * most)
      .slice(0, MAX_CORRECTIONS);
  }
}

function isNearEnding(rest: string): boolean {
  if (rest.length < MISSPELT_ENDING.minEnding || ENDINGS.includes(rest)) return false;
  return ENDINGS.some((ending) => editDistance(rest, ending) === 1);
}

/** Whether two words differ by neighbouring letters that are swapped, or by one letter for a similar one. */
function isSlip(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = firstDifference(typed, word);
  const isOnlyOne = typed.slice(at + 1) === word.slice(at + 1);
  return isOnlyOne ? areSimilar(typed.charAt(at), word.charAt(at)) : isSwap(typed, word);
}

function isSwap(typed: string, word: string): boolean {
  const at = firstDifference(typed, word);
  return (
    typed.charAt(at) === word.charAt(at + 1) &&
    typed.charAt(at + 1) === word.charAt(at) &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/** Whether a letter is typed for another by accident: a vowel for a vowel, or the key beside it. */
function areSimilar(a: string, b: string): boolean {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return true;
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  if (keyA === null || keyB === null) return false;
  const across = keyA.column - keyB.column;
  const down = keyA.row - keyB.row;
  return down === 0 ? Math.abs(across) === 1 : Math.abs(down) === 1 && (across === 0 || across === -down);
}

function keyOf(letter: string): { readonly row: number; readonly column: number } | null {
  const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
  return row < 0 ? null : { row, column: KEYBOARD[row]?.indexOf(letter) ?? 0 };
}
