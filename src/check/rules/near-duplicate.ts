import type { Paper } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import { familyOf } from "../../map/names.ts";
import { words as wordsOf } from "../../text/fold.ts";
import type { Rule } from "../rule.ts";
import { pairKey, papersWithSharedIds } from "./duplicate-work.ts";

export const nearDuplicate: Rule = {
  severity: "warning",
  finds: "two papers with almost the same title",
  explanation: "If both are the same work, give them the same title. They then become one paper with two placements.",
  *findInMap(subject) {
    const { papers } = subject.map;
    const reported = new Set(papersWithSharedIds(papers).map(({ earlier, paper }) => pairKey(earlier, paper)));
    for (const [earlier, paper] of papersWithSimilarTitles(papers)) {
      if (reported.has(pairKey(earlier, paper))) continue;
      const relation =
        paper.title === earlier.title
          ? `the same title as ${earlier.id}`
          : `almost the same title as “${earlier.title}” (${earlier.id})`;
      yield {
        location: subject.locate(paper, "title", paper.title),
        id: paper.id,
        message: `“${paper.title}” (${paper.id}) has ${relation}`,
      };
    }
  },
};

/** Longer titles are compared by all their words alone: leaving out each word in turn takes the square of their number. */
const MAX_WORDS = 50;

/** Shorter titles, such as “Introduction”, are used for several works. */
const MIN_WORDS = 4;

/** More papers with the same few words in their titles are not compared with one another: that would be slow. */
const MAX_COMPARED = 8;

interface Titled {
  readonly paper: Paper;
  readonly words: readonly string[];
  /** The words before a subtitle; null: there is none, or there are too few. */
  readonly main: readonly string[] | null;
  /** Its keys: equal for the same words. */
  readonly keys: readonly number[];
  /** The title that it was last compared with: papers that share one key often share others. */
  last: Titled | null;
}

function titledPaper(paper: Paper): Titled {
  const words = wordsOf(paper.title);
  const main = mainTitle(paper.title);
  return { paper, words, main, keys: keysOfTitle(words, main), last: null };
}

/** Pairs of papers whose titles differ in the spelling of one word, or by a subtitle; the earlier paper first. */
function papersWithSimilarTitles(papers: readonly Paper[]): [Paper, Paper][] {
  const titles = papers.map(titledPaper);
  const shared = new RepeatedHashes(papers.length * KEYS_OF_TITLE);
  for (const { keys } of titles) for (const key of keys) shared.add(key);
  const byKey = new Map<number, Titled[]>();
  const pairs: [Paper, Paper][] = [];
  for (const titled of titles) {
    // a title that repeats a word has a key twice, and is not compared with itself
    titled.last = titled;
    for (const key of titled.keys) {
      if (!shared.has(key)) continue;
      const others = byKey.get(key) ?? [];
      for (const other of others) {
        if (other.last === titled) continue;
        other.last = titled;
        if (haveSimilarTitles(titled, other)) pairs.push([other.paper, titled.paper]);
      }
      if (others.length < MAX_COMPARED && others.at(-1) !== titled) append(byKey, key, titled);
    }
  }
  return pairs;
}

/** About as many keys has a title. */
const KEYS_OF_TITLE = 12;

/** Similar titles share one of these at least: all words, all but one (each in turn), or those before a subtitle. */
function keysOfTitle(words: readonly string[], main: readonly string[] | null): number[] {
  const hashes = words.map(hashOfWord);
  const keys = isShortened(words) ? allAndAllButOne(hashes) : [hashOfAll(hashes)];
  if (main !== null) keys.push(hashOfAll(main.map(hashOfWord)));
  return keys;
}

function isShortened({ length }: readonly string[]): boolean {
  return length >= MIN_WORDS && length <= MAX_WORDS;
}

function hashOfAll(hashes: readonly number[]): number {
  let hash = 0;
  for (const each of hashes) hash = following(hash, each);
  return finished(hash);
}

/** All words, then those without each in turn: the hash of the words before it, moved by as many as follow, and that of these. */
function allAndAllButOne(hashes: readonly number[]): number[] {
  const keys = [0];
  let before = 0;
  for (const hash of hashes) {
    keys.push(before);
    before = following(before, hash);
  }
  keys[0] = finished(before);
  let [after, moved] = [0, 1];
  for (let left = hashes.length; left > 0; left -= 1) {
    keys[left] = finished((Math.imul(keys[left] ?? 0, moved) + after) | 0);
    after = (Math.imul(hashes[left - 1] ?? 0, moved) + after) | 0;
    moved = Math.imul(moved, BASE);
  }
  return keys;
}

/** The hash of words and of one more. */
function following(hash: number, word: number): number {
  return (Math.imul(hash, BASE) + word) | 0;
}

const BASE = 0x9e3779b1;

/** Equal hashes stay equal; those of other words differ in their last bits too. */
function finished(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (product ^ (product >>> 13)) >>> 0;
}

function hashOfWord(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Which hashes were added more than once. */
class RepeatedHashes {
  private readonly counts: Uint8Array;

  /** @param expected about how many hashes are added */
  constructor(expected: number) {
    this.counts = new Uint8Array(2 ** Math.ceil(Math.log2(expected * 4 + 1)));
  }

  add(hash: number): void {
    const place = hash & (this.counts.length - 1);
    this.counts[place] = Math.min(2, (this.counts[place] ?? 0) + 1);
  }

  /** True for all that were, and for few others. */
  has(hash: number): boolean {
    return this.counts[hash & (this.counts.length - 1)] === 2;
  }
}

/** The words before a subtitle; null: there is none, or there are too few. */
function mainTitle(title: string): readonly string[] | null {
  const subtitle = title.search(SUBTITLE);
  const end = subtitle < 0 && /\d\)?$/.test(title) ? title.search(SIGNED) : subtitle;
  if (end < 0) return null;
  const main = wordsOf(title.slice(0, end));
  return main.length >= MIN_WORDS ? main : null;
}

const SUBTITLE = /: | [-–—] /;
/** What is likely to be the people and year: `Toy Models of Superposition, Elhage et al. 2022`. */
const SIGNED = /,? [(]?\p{Lu}[\p{L}'’-]+(?:,? (?:et al\.?|(?:and|&) \p{Lu}[\p{L}'’-]+))?,? [(]?(?:19|20)\d\d[)]?$/u;

function haveSimilarTitles(one: Titled, other: Titled): boolean {
  const [ones, others] = withoutSharedEnds(one.words, other.words);
  if (ones.length === 0 && others.length === 0) {
    return one.words.length >= MIN_WORDS || one.paper.url === null || other.paper.url === null;
  }
  const onlyOne = ones.filter((word) => !other.words.includes(word));
  const onlyOther = others.filter((word) => !one.words.includes(word));
  if (onlyOne.length === 0 && isSigned(other, onlyOther, one)) return true;
  if (onlyOther.length === 0 && isSigned(one, onlyOne, other)) return true;
  // “Part 1” and “Part 2”, or GPT-3 and GPT-4, are different works
  if ([...onlyOne, ...onlyOther].some((word) => /\d/.test(word))) return false;
  if (onlyOne.length === 0) return isExtended(one, other, onlyOther);
  if (onlyOther.length === 0) return isExtended(other, one, onlyOne);
  return onlyOne.length === 1 && onlyOther.length === 1 && isMisspelt(onlyOne[0] ?? "", onlyOther[0] ?? "");
}

/** Whether the longer title is the shorter one with the people and year of its paper. */
function isSigned({ main }: Titled, added: readonly string[], { words, paper }: Titled): boolean {
  if (main?.join(" ") !== words.join(" ") || !added.some((word) => /^(?:19|20)\d\d$/.test(word))) return false;
  const known = new Set(paper.authorNames.flatMap((name) => wordsOf(familyOf(name))));
  const isYear = (word: string): boolean => paper.date === null || paper.date.startsWith(word);
  return added.every(
    (word) => /^(?:et|al|and)$/.test(word) || known.has(word) || (/^(?:19|20)\d\d$/.test(word) && isYear(word)),
  );
}

/** The words of two titles without those that both begin and end with: nearly all of them. */
function withoutSharedEnds(one: readonly string[], other: readonly string[]): [readonly string[], readonly string[]] {
  let [start, left, right] = [0, one.length, other.length];
  while (start < Math.min(left, right) && one[start] === other[start]) start += 1;
  while (start < Math.min(left, right) && one[left - 1] === other[right - 1]) {
    left -= 1;
    right -= 1;
  }
  return [one.slice(start, left), other.slice(start, right)];
}

/** Whether the longer title is the shorter one with a subtitle, or with nothing but little words added. */
function isExtended(shorter: Titled, longer: Titled, added: readonly string[]): boolean {
  return (
    longer.main?.join(" ") === shorter.words.join(" ") ||
    added.every((word) => /^(?:a|an|the|of|in|for|on|to|and|with)$/.test(word))
  );
}

/** Whether one of two longer words is the other with a letter changed, missing, added or swapped with the next. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(""));
}
