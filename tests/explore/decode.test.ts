// Keys from what terminals send, cut anywhere.
import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, decodeRest, type Pressed } from "../../src/explore/decode.ts";
import { ESC } from "../hostile-map.ts";

const keys = (text: string): string[] =>
  decode(text).pressed.map((each) =>
    each.type === "key" ? each.key : each.type === "paste" ? `<${each.text}>` : each.what,
  );

test.each([
  ["jG?", ["j", "G", "?"]],
  ["漢é👩", ["漢", "é", "👩"]],
  ["\r\t \u007f\u0003\u001a", ["enter", "tab", "space", "backspace", "ctrl-c", "ctrl-z"]],
  [`${ESC}[A${ESC}[B${ESC}OC${ESC}[D`, ["up", "down", "right", "left"]],
  [`${ESC}[1;2C${ESC}[1;2D${ESC}[Z`, ["shift-right", "shift-left", "shift-tab"]],
  [`${ESC}[H${ESC}[4~${ESC}[5~${ESC}[6~${ESC}[3~`, ["home", "end", "pageup", "pagedown", "delete"]],
  [`${ESC}[200~a\nb ${ESC}[A\t${ESC}[201~j`, [`<a b ${ESC}[A>`, "j"]],
  [`${ESC}j`, ["esc", "j"]],
  [`${ESC}${ESC}[A`, ["esc", "up"]],
  [`${ESC}[15~${ESC}[?62;22c${ESC}]11;rgb:0/0/0\u0007${ESC}P1+r\u001b\\x`, ["x"]],
  [`${ESC}[<0;5;3M${ESC}[<0;5;3m${ESC}[<64;1;1M${ESC}[<65;1;1M`, ["press", "wheelUp", "wheelDown"]],
  ["\u0000", []],
])("%j", (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test("an Esc is a key once nothing has followed it, and the beginning of a sequence before that", () => {
  expect(decode(ESC)).toEqual({ pressed: [], rest: ESC });
  expect(decodeRest(ESC)).toEqual([{ type: "key", key: "esc" }]);
  expect(decode(`${ESC}[`)).toEqual({ pressed: [], rest: `${ESC}[` });
  expect(decodeRest(`${ESC}[`)).toEqual([]);
  expect(decodeRest(`${ESC}[200~ab`)).toEqual([{ type: "paste", text: "ab" }]);
});

test("wherever the text is cut, the keys are the same", () => {
  const parts = [
    "j",
    "漢",
    "👩",
    " ",
    `${ESC}[A`,
    `${ESC}OB`,
    `${ESC}[1;2C`,
    `${ESC}[<0;12;3M`,
    `${ESC}[200~two\nlines${ESC}[201~`,
    `${ESC}[6~`,
    `${ESC}]0;x\u0007`,
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts)), fc.array(fc.nat()), (chosen, cuts) => {
      const text = chosen.join("");
      const whole = decode(text);
      let rest = "";
      const pressed: Pressed[] = [];
      const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
      for (const [index, from] of [0, ...at].entries()) {
        const decoded = decode(rest + text.slice(from, [...at, text.length][index]));
        pressed.push(...decoded.pressed);
        rest = decoded.rest;
      }
      expect(pressed).toEqual(whole.pressed);
      expect(rest).toBe("");
    }),
  );
});
