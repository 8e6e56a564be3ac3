// Combines two changes of one text: by lines, and by words where both have changed the same or adjacent lines.
import { editsOfLines } from "./line-edits.ts";

/** What is to be done where both changed the same words: give up, or take `theirs`. */
export type WhereBoth = "give up" | "take theirs";

/** Both changes of a text. Null: both changed the same words. What both did in the same way is done once. */
export function mergeTexts(
  base: string,
  mine: string,
  theirs: string,
  whereBoth: WhereBoth = "give up",
): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const ending = /\r\n|\r|\n/.exec(base + theirs)?.[0] ?? "\n";
  const closed = (text: string): string => (text === "" || /[\r\n]$/.test(text) ? text : text + ending);
  const texts = { base: closed(base), mine: closed(mine), theirs: closed(theirs) };
  const merged = merge(partsOf(texts, linesWithBreaks), areTouching, (lines) => {
    const joined = { base: lines.base.join(""), mine: lines.mine.join(""), theirs: lines.theirs.join("") };
    return (
      merge(partsOf(joined, words), areEntangled, inOneGap, wordHunks) ??
      (whereBoth === "give up" ? null : lines.theirs)
    );
  });
  if (merged === null) return null;
  const text = merged.join("");
  return texts.mine === mine || texts.theirs === theirs ? text : text.replace(/(?:\r\n|\r|\n)$/, "");
}

interface Versions<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

type Parts = Versions<readonly string[]>;

function partsOf(texts: Versions<string>, split: (text: string) => string[]): Parts {
  return { base: split(texts.base), mine: split(texts.mine), theirs: split(texts.theirs) };
}

function linesWithBreaks(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\r\n|\s|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** Parts that are replaced: those from `from` to before `to`, from 0. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
}

type Test = (earlier: Hunk, later: Hunk, base: readonly string[]) => boolean;

/** @param meet whether two changes have to be looked at together @param resolve makes one of both */
function merge(
  { base, mine, theirs }: Parts,
  meet: Test,
  resolve: (parts: Parts) => readonly string[] | null,
  hunksOf = hunks,
): string[] | null {
  const own = hunksOf(base, mine);
  const all = [...hunksOf(base, theirs), ...own].sort((a, b) => a.from - b.from || a.to - b.to);
  const result: (readonly string[])[] = [];
  let at = 0;
  for (let next = 0; next < all.length; ) {
    const group = groupFrom(all, next, base, meet);
    next += group.length;
    const [from, to] = [group[0]?.from ?? 0, Math.max(...group.map((hunk) => hunk.to))];
    const within = (isWanted: (hunk: Hunk) => boolean): string[] => applied(base, { from, to }, group.filter(isWanted));
    const parts = {
      base: base.slice(from, to),
      mine: within((hunk) => own.includes(hunk)),
      theirs: within((hunk) => !own.includes(hunk)),
    };
    const [isMine, isTheirs] = [group.some((hunk) => own.includes(hunk)), group.some((hunk) => !own.includes(hunk))];
    const merged = isMine && isTheirs ? (alike(parts, group) ?? resolve(parts)) : isMine ? parts.mine : parts.theirs;
    if (merged === null) return null;
    result.push(base.slice(at, from), merged);
    at = to;
  }
  return [...result, base.slice(at)].flat();
}

/** The changes from the one at `first` that belong together. */
function groupFrom(all: readonly Hunk[], first: number, base: readonly string[], meet: Test): Hunk[] {
  const group = all.slice(first, first + 1);
  for (const hunk of all.slice(first + 1)) {
    if (!group.some((each) => meet(each, hunk, base))) break;
    group.push(hunk);
  }
  return group;
}

function applied(base: readonly string[], { from, to }: Pick<Hunk, "from" | "to">, changes: readonly Hunk[]): string[] {
  const result: (readonly string[])[] = [];
  let at = from;
  for (const hunk of changes) {
    result.push(base.slice(at, hunk.from), hunk.parts);
    at = hunk.to;
  }
  return [...result, base.slice(at, to)].flat();
}

/** What both changes have made, if one has done all that the other did. */
function alike({ mine, theirs }: Parts, group: readonly Hunk[]): readonly string[] | null {
  if (mine.join("\0") === theirs.join("\0")) return mine;
  const [first, second, ...others] = group;
  const isOnePlace = others.length === 0 && first?.from === second?.from && first?.to === second?.to;
  return isOnePlace && contains(mine, theirs) ? mine : null;
}

function contains(parts: readonly string[], sought: readonly string[]): boolean {
  return sought.length > 0 && parts.some((_, at) => sought.every((part, index) => parts[at + index] === part));
}

function areTouching(earlier: Hunk, later: Hunk): boolean {
  return later.from <= earlier.to;
}

/** Words added after a line that is gone may belong to it. */
function areEntangled(earlier: Hunk, later: Hunk, base: readonly string[]): boolean {
  if (later.from < earlier.to || (later.from === earlier.from && later.to === earlier.to)) return true;
  const isAfterLine = later.from === earlier.to && later.from === later.to && earlier.parts.length === 0;
  return isAfterLine && base.slice(earlier.from, earlier.to).some((part) => /[\r\n]/.test(part));
}

/** Both have added something in the same gap: whole lines come first, then `theirs`. */
function inOneGap({ base, mine, theirs }: Parts): readonly string[] | null {
  if (base.length > 0) return null;
  const isLine = (parts: readonly string[]): boolean => /[\r\n]$/.test(parts.at(-1) ?? "");
  return isLine(mine) && !isLine(theirs) ? [...mine, ...theirs] : [...theirs, ...mine];
}

function hunks(old: readonly string[], now: readonly string[]): Hunk[] {
  const result: { from: number; to: number; parts: string[] }[] = [];
  let [added, removed] = [0, 0];
  for (const { line, before, after } of editsOfLines(old, now, SAME_AT_END)) {
    const from = line - 1 - added + removed;
    const last = result.at(-1);
    const hunk = last?.to === from ? last : { from, to: from, parts: [] };
    if (hunk !== last) result.push(hunk);
    if (before !== null) hunk.to += 1;
    if (after !== null) hunk.parts.push(after);
    added += after === null ? 0 : 1;
    removed += before === null ? 0 : 1;
  }
  return result.map((hunk, at) => movedDown(hunk, old.slice(0, result[at + 1]?.from)));
}

/** So many parts at the end are compared although they are the same: the same addition has to be found at the same place. */
const SAME_AT_END = 200;

/** Changed words, line by line: a line that is gone does not lend its words to the one above. */
function wordHunks(old: readonly string[], now: readonly string[]): Hunk[] {
  const [oldLines, newLines] = [wordsOfLines(old), wordsOfLines(now)];
  if (oldLines.length * newLines.length > MAX_PAIRS_OF_LINES) return hunks(old, now);
  const result: Hunk[] = [];
  let [from, a, b] = [0, 0, 0];
  const put = (to: number, parts: readonly string[]): void => {
    const last = result.at(-1);
    if (last?.to === from) result[result.length - 1] = { from: last.from, to, parts: [...last.parts, ...parts] };
    else result.push({ from, to, parts });
  };
  for (const [pairOld, pairNew] of [...pairsOfLines(oldLines, newLines), [oldLines.length, newLines.length] as const]) {
    for (; a < pairOld; a += 1) {
      const to = from + (oldLines[a]?.length ?? 0);
      put(to, []);
      from = to;
    }
    for (; b < pairNew; b += 1) put(from, newLines[b] ?? []);
    const line = oldLines[a] ?? [];
    for (const hunk of hunks(line, newLines[b] ?? []))
      result.push({ ...hunk, from: hunk.from + from, to: hunk.to + from });
    from += line.length;
    [a, b] = [a + 1, b + 1];
  }
  return result;
}

function wordsOfLines(parts: readonly string[]): Lines {
  return linesWithBreaks(parts.join("")).map(words);
}

const MAX_PAIRS_OF_LINES = 10_000;

type Lines = readonly (readonly string[])[];

/** Which lines are the same ones, changed or not: as many words as possible are in both, in the same order of lines. */
function pairsOfLines(old: Lines, now: Lines): (readonly [number, number])[] {
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(now.length + 1));
  const at = (a: number, b: number): number => best[a]?.[b] ?? 0;
  const paired = (a: number, b: number): number => likeness(old[a] ?? [], now[b] ?? []) + at(a + 1, b + 1);
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = now.length - 1; b >= 0; b -= 1) {
      const row = best[a];
      if (row !== undefined) row[b] = Math.max(paired(a, b), at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [a, b] = [0, 0]; a < old.length && b < now.length; ) {
    if (likeness(old[a] ?? [], now[b] ?? []) > 0 && at(a, b) === paired(a, b)) {
      pairs.push([a, b]);
      [a, b] = [a + 1, b + 1];
    } else if (at(a, b) === at(a + 1, b)) a += 1;
    else b += 1;
  }
  return pairs;
}

/** The share of words, of those in the longer line, that both have; 0 where it is less than half. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let common = 0;
  for (const word of a) {
    const found = rest.indexOf(word);
    if (found < 0) continue;
    rest.splice(found, 1);
    common += 1;
  }
  const share = common / Math.max(a.length, b.length, 1);
  return share < 0.5 ? 0 : share;
}

/** What is added between equal parts could stand after each of them; it is said to stand after the last. @param old up to the next change */
function movedDown({ from, to, parts }: Hunk, old: readonly string[]): Hunk {
  if (to > from) return { from, to, parts };
  let at = from;
  const moved = [...parts];
  for (let [first] = moved; first !== undefined && old[at] === first; [first] = moved) {
    moved.push(first);
    moved.shift();
    at += 1;
  }
  return { from: at, to: at, parts: moved };
}
