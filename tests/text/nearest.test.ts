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
