// Which papers of a map are, or seem to be, one work.
import { doiKey } from "../map/identifiers.ts";
import type { Paper } from "../map/model.ts";
import { words as wordsOf } from "../text/fold.ts";
import type { Found, Subject } from "./subject.ts";

export function* findTwins(subject: Subject): Generator<Found> {
  const first = new Map<string, Paper>();
  const told = new Set<string>();
  for (const paper of subject.map.papers) {
    const named = [
      paper.arxiv === null ? null : (["arXiv id", paper.arxiv, "arxiv"] as const),
      paper.doi === null ? null : (["DOI", doiKey(paper.doi), "doi"] as const),
    ];
    for (const name of named) {
      if (name === null) continue;
      const [what, value, field] = name;
      const twin = first.get(`${what} ${value}`);
      if (twin === undefined) first.set(`${what} ${value}`, paper);
      else if (!told.has(`${twin.id} ${paper.id}`)) {
        told.add(`${twin.id} ${paper.id}`);
        const message = `“${paper.title}” has the ${what} of “${twin.title}” (${twin.id}): ${value}`;
        const spot = subject.spotOf(paper, field, value);
        yield { rule: "duplicate-work", spot, id: paper.id, message, fix: null };
      }
    }
  }
  for (const [paper, twin] of nearTitles(subject.map.papers)) {
    if (told.has(`${twin.id} ${paper.id}`)) continue;
    const same = paper.title === twin.title ? "the same title as" : "nearly the title of";
    const message = `“${paper.title}” (${paper.id}) has ${same} ${paper.title === twin.title ? twin.id : `“${twin.title}” (${twin.id})`}`;
    yield {
      rule: "near-duplicate",
      spot: subject.spotOf(paper, "title", paper.title),
      id: paper.id,
      message,
      fix: null,
    };
  }
}

export function* findListedTwice(subject: Subject): Generator<Found> {
  for (const paper of subject.map.papers) {
    const entries = subject.placesOf(paper).filter(({ line }) => line !== null);
    const isReferenced = subject.draft?.references.some(({ at, file }) =>
      entries.some((entry) => entry.line === at && entry.file === file),
    );
    const again = entries.slice(0, isReferenced ? -1 : undefined)[paper.placements.length];
    if (again === undefined) continue;
    const message = `“${paper.title}” stands twice under one topic`;
    yield { rule: "listed-twice", spot: again, id: paper.id, message, fix: null };
  }
}

const TELLING = 4;

/** Pairs of papers whose titles differ in the spelling of one word, or by a subtitle; the later one first. */
function nearTitles(papers: readonly Paper[]): [Paper, Paper][] {
  const seen = new Map<string, Paper[]>();
  const pairs = new Map<string, [Paper, Paper]>();
  for (const paper of papers) {
    const words = wordsOf(paper.title);
    const keys = new Set([words.join(" "), ...shortened(words), ...mainTitle(paper.title)]);
    for (const key of keys) {
      const others = seen.get(key) ?? [];
      for (const other of others) {
        if (isNear(words, wordsOf(other.title), paper, other)) pairs.set(`${other.id} ${paper.id}`, [paper, other]);
      }
      // titles made of the same few words all over do not make the check slow
      if (others.length < 8) seen.set(key, [...others, paper]);
    }
  }
  return [...pairs.values()];
}

/** The title with one word left out, for each word: titles that differ in one word share one. */
function shortened(words: readonly string[]): string[] {
  if (words.length < TELLING) return [];
  return words.map((_, at) => [...words.slice(0, at), ...words.slice(at + 1)].join(" "));
}

/** What stands before a subtitle, where it says enough. */
function mainTitle(title: string): string[] {
  const main = wordsOf(title.split(/: | [-–—] /)[0] ?? "");
  return main.length >= TELLING ? [main.join(" ")] : [];
}

function isNear(words: readonly string[], others: readonly string[], paper: Paper, other: Paper): boolean {
  if (words.join(" ") === others.join(" ")) return words.length >= TELLING || paper.url === null || other.url === null;
  const only = (from: readonly string[], not: readonly string[]): string[] =>
    from.filter((word) => !not.includes(word));
  const [mine, theirs] = [only(words, others), only(others, words)];
  // “Part 1” and “Part 2”, GPT-3 and GPT-4 are two
  if ([...mine, ...theirs].some((word) => /\d/.test(word))) return false;
  if (mine.length === 0 || theirs.length === 0) {
    const more = mine.length === 0 ? theirs : mine;
    const isSubtitle = mainTitle((mine.length === 0 ? other : paper).title).includes(
      (mine.length === 0 ? words : others).join(" "),
    );
    return isSubtitle || more.every((word) => /^(?:a|an|the|of|in|for|on|to|and|with)$/.test(word));
  }
  return mine.length === 1 && theirs.length === 1 && isMisspelt(mine[0] ?? "", theirs[0] ?? "");
}

/** Whether one of two longer words is the other with a letter changed, missing, added or swapped. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(""));
}
