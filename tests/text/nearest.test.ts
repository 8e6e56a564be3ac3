// Typing mistakes: which words are corrected, and how far apart two words are.
import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";
import { nearest, nearestWords, type Vocabulary } from "../../src/text/nearest.ts";

function vocabularyOf(...words: string[]): Vocabulary {
  return {
    similarTerms: (word, { maxEdits }) =>
      words.filter((each) => editDistance(word, each) <= maxEdits).map((term) => ({ term })),
  };
}

test.each([
  [["conceptt"], "concept", 1],
  [["concpet"], "concept", 1],
  [["conceept"], "concept", 1],
  [["concebt"], "concept", 1],
  [["gpu"], undefined, 0],
])("%j is corrected to %s", ([word = ""], known, edits) => {
  expect(nearestWords(word, vocabularyOf("concept", "conceptual", "gpt", "cat"))[0]).toEqual(
    known === undefined ? undefined : { word: known, edits },
  );
});

test("the edit distance is symmetric, zero only for equal words, and counts a swap as one", () => {
  expect(editDistance("autoencoedr", "autoencoder")).toBe(1);
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
  fc.assert(
    fc.property(
      word,
      word,
      (a, b) => editDistance(a, b) === editDistance(b, a) && (editDistance(a, b) === 0) === (a === b),
    ),
  );
});

test("in a word of four letters only swapped neighbours are corrected, and shorter words never", () => {
  expect(nearestWords("tset", vocabularyOf("test", "tsar"))).toEqual([{ word: "test", edits: 1 }]);
  expect(nearestWords("tesd", vocabularyOf("test"))).toEqual([]);
  expect(nearestWords("gtp", vocabularyOf("gpt"))).toEqual([]);
});

test("a distant name is not suggested next to a close one", () => {
  expect(nearest("sematicity", ["semanticity", "sanity", "semantics"])).toEqual(["semanticity"]);
  expect(nearest("", ["semanticity"])).toEqual([]);
});

test("all words that the fewest edits separate from a misspelt one are found, and no others", () => {
  const word = fc.string({ minLength: 4, maxLength: 20, unit: fc.constantFrom(..."abcdeé认") });
  fc.assert(
    fc.property(
      word,
      fc.array(fc.tuple(fc.nat(3), fc.nat(20), fc.constantFrom(..."abxé")), { maxLength: 30 }),
      (typed, changes) => {
        const known = new Set(
          changes.map(([kind, at, letter]) => changed(changed(typed, kind, at, letter), 3 - kind, at + 3, letter)),
        );
        const allowed = typed.length < 8 ? 1 : 2;
        const near = [...known]
          .map((each) => ({ word: each, edits: editDistance(typed, each) }))
          .filter(
            ({ word: each, edits }) => edits <= allowed && (typed.length > 4 || (edits > 0 && isAnagram(typed, each))),
          );
        const fewest = Math.min(...near.map(({ edits }) => edits));
        const found = nearestWords(typed, vocabularyOf(...known));
        expect(found.map(({ word: each }) => each).sort()).toEqual(
          near
            .filter(({ edits }) => edits === fewest)
            .map(({ word: each }) => each)
            .sort(),
        );
        for (const { word: each, edits } of found) expect(edits).toBe(editDistance(typed, each));
      },
    ),
  );
});

/** A word with another letter, one more, one less, or two in another order. */
function changed(word: string, kind: number, place: number, letter: string): string {
  const at = place % word.length;
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  if (kind === 0) return before + letter + after;
  if (kind === 1) return before + letter + word.slice(at);
  return kind === 2 ? before + after : before + after.slice(0, 1) + word.charAt(at) + after.slice(1);
}

function isAnagram(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}
