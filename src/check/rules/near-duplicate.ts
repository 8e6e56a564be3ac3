import type { Paper } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
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
  /** All of them in one text. */
  readonly joined: string;
}

/** Pairs of papers whose titles differ in the spelling of one word, or by a subtitle; the earlier paper first. */
function papersWithSimilarTitles(papers: readonly Paper[]): [Paper, Paper][] {
  const titles = papers.map((paper): Titled => {
    const words = wordsOf(paper.title);
    return { paper, words, joined: words.join(" ") };
  });
  const shared = new RepeatedHashes(papers.length * KEYS_OF_TITLE);
  for (const titled of titles) for (const { hash } of titleKeys(titled)) shared.add(hash);
  const byKey = new Map<string, Titled[]>();
  const pairs: [Paper, Paper][] = [];
  for (const titled of titles) {
    const keys = titleKeys(titled).filter(({ hash }) => shared.has(hash));
    // papers that share one key often share others
    const compared = new Set<Titled>();
    for (const key of new Set(keys.map(({ text }) => text()))) {
      const others = byKey.get(key) ?? [];
      for (const other of others) {
        if (compared.has(other)) continue;
        compared.add(other);
        if (haveSimilarTitles(titled, other)) pairs.push([other.paper, titled.paper]);
      }
      if (others.length < MAX_COMPARED) append(byKey, key, titled);
    }
  }
  return pairs;
}

/** About as many keys has a title. */
const KEYS_OF_TITLE = 12;

/** Some words of a title, one after the other. Their text is made if another title may have the same ones: few do. */
interface TitleKey {
  /** Equal for equal words. */
  readonly hash: number;
  readonly text: () => string;
}

/** Similar titles share at least one of these: all words, all but one, or those before a subtitle. */
function titleKeys({ paper, words, joined }: Titled): TitleKey[] {
  const main = mainTitle(paper.title);
  const all = { hash: hashOf(words), text: () => joined };
  const isShortened = words.length >= MIN_WORDS && words.length <= MAX_WORDS;
  const shortened = isShortened ? allButOne(words) : [];
  return [all, ...shortened, ...(main === null ? [] : [{ hash: hashOf(main), text: () => main.join(" ") }])];
}

/** The words without each of them in turn. */
function allButOne(words: readonly string[]): TitleKey[] {
  const hashes = words.map(hashOfWord);
  return words.map((_, left) => {
    let hash = 0;
    for (const [at, each] of hashes.entries()) if (at !== left) hash = following(hash, each);
    return { hash: hash >>> 0, text: () => words.toSpliced(left, 1).join(" ") };
  });
}

function hashOf(words: readonly string[]): number {
  let hash = 0;
  for (const word of words) hash = following(hash, hashOfWord(word));
  return hash >>> 0;
}

function following(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}

function hashOfWord(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
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
  const [start = ""] = title.split(SUBTITLE);
  if (start.length === title.length) return null;
  const main = wordsOf(start);
  return main.length >= MIN_WORDS ? main : null;
}

const SUBTITLE = /: | [-–—] /;

function haveSimilarTitles(one: Titled, other: Titled): boolean {
  if (one.joined === other.joined) {
    return one.words.length >= MIN_WORDS || one.paper.url === null || other.paper.url === null;
  }
  const onlyOne = one.words.filter((word) => !other.words.includes(word));
  const onlyOther = other.words.filter((word) => !one.words.includes(word));
  // “Part 1” and “Part 2”, or GPT-3 and GPT-4, are different works
  if ([...onlyOne, ...onlyOther].some((word) => /\d/.test(word))) return false;
  if (onlyOne.length === 0) return isExtended(one, other, onlyOther);
  if (onlyOther.length === 0) return isExtended(other, one, onlyOne);
  return onlyOne.length === 1 && onlyOther.length === 1 && isMisspelt(onlyOne[0] ?? "", onlyOther[0] ?? "");
}

/** Whether the longer title is the shorter one with a subtitle, or with nothing but little words added. */
function isExtended(shorter: Titled, longer: Titled, added: readonly string[]): boolean {
  return (
    mainTitle(longer.paper.title)?.join(" ") === shorter.joined ||
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
