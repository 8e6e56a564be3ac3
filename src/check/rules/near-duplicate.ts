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
}

/** Pairs of papers whose titles differ in the spelling of one word, or by a subtitle; the earlier paper first. */
function papersWithSimilarTitles(papers: readonly Paper[]): [Paper, Paper][] {
  const byKey = new Map<string, Titled[]>();
  const pairs = new Map<string, [Paper, Paper]>();
  for (const paper of papers) {
    const titled = { paper, words: wordsOf(paper.title) };
    for (const key of titleKeys(titled)) {
      const others = byKey.get(key) ?? [];
      for (const other of others) {
        if (haveSimilarTitles(titled, other)) pairs.set(pairKey(other.paper, paper), [other.paper, paper]);
      }
      if (others.length < MAX_COMPARED) append(byKey, key, titled);
    }
  }
  return [...pairs.values()];
}

/** Similar titles share at least one of these: all words, all but one, or those before a subtitle. */
function titleKeys({ paper, words }: Titled): Set<string> {
  const isShortened = words.length >= MIN_WORDS && words.length <= MAX_WORDS;
  const shortened = isShortened ? words.map((_, at) => words.toSpliced(at, 1).join(" ")) : [];
  return new Set([words.join(" "), ...shortened, ...mainTitle(paper.title)]);
}

/** The words before a subtitle, if there are enough. */
function mainTitle(title: string): string[] {
  const main = wordsOf(title.split(/: | [-–—] /)[0] ?? "");
  return main.length >= MIN_WORDS ? [main.join(" ")] : [];
}

function haveSimilarTitles(one: Titled, other: Titled): boolean {
  if (one.words.join(" ") === other.words.join(" ")) {
    return one.words.length >= MIN_WORDS || one.paper.url === null || other.paper.url === null;
  }
  const [ones, others] = [new Set(one.words), new Set(other.words)];
  const onlyOne = one.words.filter((word) => !others.has(word));
  const onlyOther = other.words.filter((word) => !ones.has(word));
  // “Part 1” and “Part 2”, or GPT-3 and GPT-4, are different works
  if ([...onlyOne, ...onlyOther].some((word) => /\d/.test(word))) return false;
  if (onlyOne.length === 0) return isExtended(one, other, onlyOther);
  if (onlyOther.length === 0) return isExtended(other, one, onlyOne);
  return onlyOne.length === 1 && onlyOther.length === 1 && isMisspelt(onlyOne[0] ?? "", onlyOther[0] ?? "");
}

/** Whether the longer title is the shorter one with a subtitle, or with nothing but little words added. */
function isExtended(shorter: Titled, longer: Titled, added: readonly string[]): boolean {
  return (
    mainTitle(longer.paper.title).includes(shorter.words.join(" ")) ||
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
