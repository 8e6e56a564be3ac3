// Citation keys: made of the first author, the year and the first significant word of the title.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PartialDate } from "../../src/map/dates.ts";
import { TakenIds, takeCitationKey } from "../../src/map/ids.ts";

describe("citation keys", () => {
  const date = "2023-09" as PartialDate;
  test.each([
    ["Schulze Buschoff", "Visual cognition", "schulzebuschoff2023visual"],
    ["Akyürek", "What learning algorithm is in-context learning?", "akyurek2023learning"],
    ["Hendel", "In-context learning creates task vectors", "hendel2023incontext"],
    ["O’Neil", "Schrodinger's Memory", "oneil2023schrodingers"],
    ["東京", "漢字", "paper2023"],
  ])("%s, %j: %s", (family, title, key) => {
    expect(takeCitationKey(family, date, title, new TakenIds())).toBe(key);
  });

  test("only the first significant words of a title count", () => {
    const significant = fc.constantFrom("Scaling", "laws", "in-context", "é");
    const skipped = fc.array(fc.constantFrom("the", "of", "—", "漢字", "What’s"), { maxLength: 3 });
    fc.assert(
      fc.property(skipped, significant, skipped, significant, (before, first, between, second) => {
        const title = [...before, first, ...between, second, "more"].join(" ");
        const [one, two] = [first, second].map((word) => word.toLowerCase().replace("é", "e").replace("-", ""));
        expect(takeCitationKey("Li", date, title, new TakenIds())).toBe(`li2023${one}`);
        expect(takeCitationKey(null, date, title, new TakenIds())).toBe(`${one}${two}2023`);
      }),
    );
  });

  test("without an author the title is used, and a key that is taken gets b, c, …, z, ba", () => {
    expect(takeCitationKey(null, null, "Extracting sae task features", new TakenIds())).toBe("extractingsae");
    const taken = new TakenIds();
    const keys = Array.from({ length: 28 }, () => takeCitationKey("Li", date, "The work", taken));
    expect(
      [keys[0], keys[1], keys[2], keys[25], keys[26], keys[27]].map((key) => key?.replace("li2023work", "")),
    ).toEqual(["", "b", "c", "z", "ba", "bb"]);
  });
});
