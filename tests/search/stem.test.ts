// What may be compared instead of stems, because it takes less time.
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasKey, keyOfName } from "../../src/search/index/glossary-table.ts";
import { stemOf } from "../../src/search/index/stem.ts";
import { scholarlyWords } from "../../src/search/matching/everyday-words.ts";
import { isQuestion } from "../../src/search/matching/significance.ts";

const ENDINGS =
  "is ising isation lysed our ourable re red ence ogue iti ifi uct lution ription eption ication ysis aries ansion s";
const word = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(..."abceilmnoprstuyzé"), minLength: 1, maxLength: 7 }),
    fc.constantFrom("", ...ENDINGS.split(" ")),
  )
  .map((parts) => parts.join(""));

test.each([
  ["grey", "gray"],
  ["haematology", "hematology"],
  ["leukaemia", "leukemia"],
  ["analogue", "analog"],
  ["fibres", "fibers"],
  ["behaviours", "behaviors"],
  ["analysed", "analyzed"],
  ["oestrogens", "estrogen"],
  ["palaeontology", "paleontology"],
  ["hypoglycaemia", "hypoglycemia"],
  ["moulds", "molds"],
  ["honour", "honor"],
  ["counsellor", "counselor"],
  ["concept", "conceive"],
  ["explanation", "explain"],
  ["recognition", "recognize"],
])("%s and %s have one stem", (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test("a stem begins as its word does, except in the British spelling with ae or oe", () => {
  fc.assert(
    fc.property(word, (term) => {
      const initial = /^[ao]e/.test(term) ? expect.stringMatching(/^[aeo]/) : term.charAt(0);
      expect(stemOf(term).charAt(0)).toEqual(initial);
    }),
  );
});

test("names have a key as comparing their stems says", () => {
  const name = fc.array(word, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(name, name, fc.boolean(), (one, other, isSame) => {
      const key = keyOfName(isSame ? one.map((term) => `${term}s`) : other);
      expect(hasKey(one, key)).toBe(keyOfName(one) === key);
    }),
  );
});

test("everyday words are known in all their forms", () => {
  expect(scholarlyWords("medicines")).toEqual(["drug"]);
  expect(scholarlyWords("guessing")).toEqual(["prediction", "forecast"]);
  expect(scholarlyWords("oceans")).toEqual(["marine"]);
  expect(scholarlyWords("network")).toEqual([]);
});

test.each([
  ["what is it", true],
  ["  How's it done", true],
  ["CAN it be", true],
  ["sae?", false],
  ["whatever is", false],
  ["is_a relations", false],
  ["", false],
])("%j asks something: %j", (text, expected) => {
  expect(isQuestion(text)).toBe(expected);
});
