// People in the words of a query who are named by their family name and initials: “Kahana MJ”, “MJ Kahana”.
import { areInitials, fitOfInitials, type InitialsFit, initialsOf } from "../../map/initials.ts";
import { fold } from "../../text/fold.ts";
import { Kept } from "../index/kept.ts";
import { NO_OCCURRENCES, Occurrences } from "../index/occurrences.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { isStopWord } from "../index/stop-words.ts";
import { type Token, tokenise } from "../index/tokens.ts";
import { isPersonField } from "../weights.ts";

export interface PersonInQuery {
  /** The first of the person's words. */
  readonly at: number;
  readonly length: number;
  /** The names in the map that fit, as a whole. */
  readonly occurrences: Occurrences;
}

/** Which words of a query may be a family name and initials. */
interface PairOfWords {
  readonly family: number;
  readonly initials: number;
  /** How many words the initials are: `M. J.` is two. */
  readonly count: number;
}

/** A name in the map, and the initials of its other parts. */
interface NameOfFamily {
  readonly text: number;
  readonly length: number;
  readonly initials: string;
}

const MAX_INITIALS = 3;

export class PeopleInQuery {
  private readonly families = new Kept<string, readonly NameOfFamily[]>();

  constructor(private readonly index: SearchIndex) {}

  /** In the order of the words. */
  find(tokens: readonly Token[], text: string): PersonInQuery[] {
    const found: PersonInQuery[] = [];
    for (let at = 0; at + 1 < tokens.length; ) {
      const person = this.personAt(tokens, at, text);
      if (person !== null) found.push(person);
      at += person?.length ?? 1;
    }
    return found;
  }

  private personAt(tokens: readonly Token[], at: number, text: string): PersonInQuery | null {
    for (const pair of pairsAt(tokens, at, text)) {
      const occurrences = this.namesMeant(tokens, pair, text);
      if (occurrences.count > 0) return { at, length: pair.count + 1, occurrences };
    }
    return null;
  }

  private namesMeant(tokens: readonly Token[], { family, initials, count }: PairOfWords, text: string): Occurrences {
    const term = tokens[family]?.term ?? "";
    const names = this.index.isInNames(term) ? this.families.get(term, () => this.namesOfFamily(term)) : [];
    if (names.length === 0) return NO_OCCURRENCES;
    const typed = tokens.slice(initials, initials + count).map(({ start, end }) => text.slice(start, end));
    const letters = fold(typed.join(""));
    const fits = this.fitsAsked(letters, isCapitalised(tokens[family], text) && typed.every(areInitials));
    const meant = names.filter((name) => fits.some((fit) => fitOfInitials(letters, name.initials) === fit));
    return Occurrences.of(meant.map((name) => ({ text: name.text, position: 0, length: name.length })));
  }

  /** How initials have to fit: the less certain it is that they are initials, the better. */
  private fitsAsked(letters: string, isWritten: boolean): readonly InitialsFit[] {
    const mayBeWord = isStopWord(letters) || this.isWord(letters);
    if (mayBeWord) return isWritten ? ["full"] : [];
    return isWritten ? ["full", "partial"] : ["full"];
  }

  private namesOfFamily(term: string): NameOfFamily[] {
    const { index } = this;
    const texts = new Set(index.occurrencesOf(term).texts.filter((text) => isPersonField(index.fieldOf(text))));
    return [...texts].flatMap((number): NameOfFamily[] => {
      const { text } = index.text(number);
      const tokens = tokenise(text);
      const written = tokens.map(({ start, end }) => text.slice(start, end));
      const initials = initialsOf(
        written,
        tokens.findLastIndex((token) => token.term === term),
      );
      return initials === null ? [] : [{ text: number, length: tokens.length, initials }];
    });
  }

  /** Whether the map has letters elsewhere than in the names of people. */
  private isWord(letters: string): boolean {
    const { index } = this;
    return index.occurrencesOf(letters).texts.some((text) => !isPersonField(index.fieldOf(text)));
  }
}

/** The pairs whose first word is at a position, the likeliest first. */
function pairsAt(tokens: readonly Token[], at: number, text: string): PairOfWords[] {
  const isLetter = (token: Token | undefined): boolean => token !== undefined && token.end - token.start === 1;
  const after = at + 1;
  let letters = 0;
  while (letters < MAX_INITIALS && isLetter(tokens[after + letters])) letters += 1;
  const pairs = Array.from({ length: letters }, (_, fewer) => ({
    family: at,
    initials: after,
    count: letters - fewer,
  })).filter(({ count }) => isCapital(tokens[after], text) && tokens[after + count]?.isJoined !== true);
  const [first, second] = [tokens[at], tokens[after]];
  if (mayBeInitials(second)) pairs.push({ family: at, initials: after, count: 1 });
  // one letter before a name may be an article
  if (mayBeInitials(first) && second?.isJoined !== true) pairs.push({ family: after, initials: at, count: 1 });
  return pairs;
}

/** Whether a word has as many letters as initials that are written as one word, and no hyphen joins it to the word before. */
function mayBeInitials(token: Token | undefined): boolean {
  if (token === undefined || token.isJoined) return false;
  const length = token.end - token.start;
  return length > 1 && length <= MAX_INITIALS;
}

function isCapital(token: Token | undefined, text: string): boolean {
  return token !== undefined && !token.isJoined && areInitials(text.slice(token.start, token.end));
}

function isCapitalised(token: Token | undefined, text: string): boolean {
  const first = text.charAt(token?.start ?? text.length);
  return first !== first.toLowerCase();
}
