// Sanitising: what no screen may show is removed, what a script needs stays, and doing it twice changes nothing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sanitise } from "../../src/text/sanitise.ts";
import { runs } from "../runs.ts";

const [ZWNJ, ZWJ] = ["\u200c", "\u200d"];

describe("joiners stay where letters need them", () => {
  test.each([
    ["Persian", `می${ZWNJ}خواهم`],
    ["Persian, after a letter that does not join", `برنامه${ZWNJ}نویسی`],
    ["Persian, with a vowel sign before it", `کِتابِ${ZWNJ}ما`],
    ["Hindi, half forms", `क्${ZWJ}ष और क्${ZWNJ}ष`],
    ["Bengali, ya-phalaa", `র${ZWJ}্যাম`],
    ["Malayalam, a letter at the end of a word", `അവന്${ZWJ} വന്നു`],
    ["Sinhala", `ශ්${ZWJ}රී ලංකා`],
    ["Kannada", `ಕ್${ZWNJ}ಷ`],
    ["Sundanese and Javanese", `ꦏ꧀${ZWNJ}ꦏ`],
    ["a family", `👩${ZWJ}👩${ZWJ}👧${ZWJ}👦`],
    ["an emoji with a skin tone", `👩🏽${ZWJ}🔬`],
    ["an emoji with a selector", `❤\ufe0f${ZWJ}🔥`],
  ])("%s", (_, text) => {
    expect(sanitise(text)).toBe(text);
  });
});

describe("joiners are removed where nobody sees them", () => {
  test.each([
    [`a${ZWNJ}b`, "ab"],
    [`${ZWNJ}می`, "می"],
    [`می${ZWNJ}`, "می"],
    [`می${ZWNJ}${ZWNJ}${ZWJ}خواهم`, `می${ZWNJ}خواهم`],
    [`می\u200b${ZWNJ}\u200bخواهم`, `می${ZWNJ}خواهم`],
    [`漢${ZWJ}字`, "漢字"],
    [`a${ZWJ}👦`, "a👦"],
    [`👩${ZWJ}x`, "👩x"],
    [`=${ZWNJ}cmd`, "=cmd"],
  ])("%j", (text, expected) => {
    expect(sanitise(text)).toBe(expected);
  });
});

/** Characters that steer a terminal or the order of reading, alone or half of a character. */
const UNSAFE =
  /(?!\u200c|\u200d|\ufe0f)[\p{Cc}\p{Surrogate}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;

const PIECES = [
  ..."aé1 =+-@\t\r\n\u0000\u001b\u009b\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u2028\u202e\u2066\ufe0e\ufe0f\ufeff\ufff9",
  "\ud83d",
  "\ude00",
  "e\u0301",
  "\u0301",
  "\u0951",
  "\u093c",
  ...["ب", "ا", "ِ", "क", "्", "न", "র", "্", "ന", "്", "漢", "👩", "🏽", "❤", "🔥", "🇩", "🇪", "\u{e0041}", "\u{1f3f4}"],
];

test("any text becomes safe and composed on one line, and stays the same when it is sanitised again", () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 2 })), { maxLength: 12 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (each) => {
      const once = sanitise(each);
      expect(once).not.toMatch(UNSAFE);
      expect(once).toBe(once.normalize());
      expect(sanitise(once)).toBe(once);
    }),
    runs(2000),
  );
});
