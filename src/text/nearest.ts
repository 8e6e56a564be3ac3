// Forgiveness: the known words or names nearest to a misspelt one. fuse.js proposes, an edit distance decides.
import Fuse from "fuse.js";
import { fold } from "./fold.ts";

const LOOSE = { includeScore: false, ignoreLocation: true, threshold: 0.5, minMatchCharLength: 1 } as const;
const MOST_PROPOSED = 40;

export interface NearWord {
  readonly word: string;
  /** Letters missing, doubled, swapped or wrong. */
  readonly edits: number;
}

/** How many wrong letters a word of this length is forgiven: none in short words, two in long ones. */
export function forgivenEdits(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** The words of `vocabulary` that `word` may be a misspelling of, fewest edits first, then in order of the vocabulary. */
export function nearestWords(word: string, vocabulary: Iterable<string>): NearWord[] {
  const most = forgivenEdits(word.length);
  const swapOnly = word.length === 4;
  if (most === 0 && !swapOnly) return [];
  const within = Math.max(most, 1);
  const letters = lettersOf(word);
  const candidates: string[] = [];
  for (const known of vocabulary) {
    if (Math.abs(known.length - word.length) > within) continue;
    // an edit changes two letters at most: a cheap test that spares fuse.js nearly the whole vocabulary
    if (countBits(letters ^ lettersOf(known)) <= 2 * within) candidates.push(known);
  }
  if (candidates.length === 0) return [];
  // Bitap, which fuse.js is made of, takes patterns of up to 32 letters as one
  const proposed = new Fuse(candidates, LOOSE).search(word.slice(0, 32), { limit: MOST_PROPOSED });
  return proposed
    .map(({ item }) => ({ word: item, edits: editDistance(word, item) }))
    .filter(({ word: known, edits }) => (swapOnly ? edits === 1 && isAnagram(word, known) : edits <= most))
    .sort((a, b) => a.edits - b.edits);
}

/** The set of letters of a word, as bits. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The names most like `text`, best first: for “did you mean”. */
export function nearest(text: string, names: readonly string[]): string[] {
  const wanted = fold(text.trim()).slice(0, 32);
  if (wanted === "") return [];
  const folded = [...new Set(names)].map((name) => ({ name, folded: fold(name) }));
  const found = new Fuse(folded, { ...LOOSE, keys: ["folded"], threshold: 0.4 }).search(wanted, {
    limit: MOST_PROPOSED,
  });
  const likeness = (name: string): number => editDistance(wanted, fold(name).slice(0, wanted.length + 2));
  const near = found
    .map(({ item }) => ({ name: item.name, edits: likeness(item.name) }))
    .filter(({ edits }) => edits <= Math.max(1, Math.ceil(wanted.length / 2)))
    .sort((a, b) => a.edits - b.edits);
  // beside a close one, a far one is no help
  const [best] = near;
  return near.filter(({ edits }) => edits <= (best?.edits ?? 0) + 1).map(({ name }) => name);
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) edits = Math.min(edits, (twoBefore[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    twoBefore = before;
    before = current;
  }
  return before[b.length] ?? a.length;
}

function isAnagram(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}
