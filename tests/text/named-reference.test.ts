import { expect, test } from "vitest";
import { decodeNamedCharacterReference } from "../../src/text/named-reference.ts";

test.each([
  ["amp", "&"],
  ["semi", ";"],
  ["Eacute", "É"],
  ["NotEqualTilde", "≂̸"],
  ["CounterClockwiseContourIntegral", "∳"],
])("&%s; stands for %s", (name, characters) => {
  expect(decodeNamedCharacterReference(name)).toBe(characters);
});

test.each(["", "eAcute", "ampx", "notit", "amp;lt", "#38"])('"%s" is not the name of a character reference', (name) => {
  expect(decodeNamedCharacterReference(name)).toBe(false);
});
