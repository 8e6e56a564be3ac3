import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfPeople, parsePeople } from "../../../../src/import/markdown/entry/people.ts";

const WORDS =
  "Ann|Roe|Max|Doe|J.|M. B.|van|de|la|d'Ascoli|jo|caves|of|maps|y|cols|cols.|et al.|et al|and|&|others|und andere|и др|by|a|r.|AI|2nd|3rd|Doe1,2|Poe3|(Cave Lab)|(school of caves)|(caves|lab)|(Jenny)|Cave Consortium|The OPMC|…|...|0001|Cave Labs|school".split(
    "|",
  );
const JOINS = [" ", ", ", "; ", " ", ",", ". ", ": ", " and ", " & ", ", and "];

test("no beginning of a text that goes on after its first word in small letters is people", () => {
  const part = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINS));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
      const text = parts.flat().join("");
      for (let end = endOfPeople(text) + 1; end <= text.length; end += 1) {
        if (!/[\s,.;:]|^$/.test(text.charAt(end))) continue;
        expect(parsePeople(text.slice(0, end)), text.slice(0, end)).toBeNull();
        expect(parsePeople(text.slice(0, end), { isMarked: true }), text.slice(0, end)).toBeNull();
      }
    }),
  );
});

test.each([
  ["Ann Roe, Max Doe, we show that caves are deep.", "Ann Roe, Max Doe,".length],
  ["Ann Roe (school of caves), Max Doe", "Ann Roe (school of caves), Max Doe".length],
  ["Ann Roe, school of caves; Max Doe, Cave Labs", "Ann Roe, school of caves; Max Doe, Cave Labs".length],
  ["jo Doe et al.", "jo Doe et al.".length],
  ["Ann Roe y cols.", "Ann Roe y cols.".length],
])("names in %s can reach to %i", (text, end) => {
  expect(endOfPeople(text)).toBeGreaterThanOrEqual(end);
  expect(endOfPeople(text)).toBeLessThanOrEqual(end + 1);
});
