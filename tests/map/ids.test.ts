// Citation keys: made of the first author, the year and the first significant word of the title.
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

  test("without an author the title is used, and a key that is taken gets b, c, …, z, ba", () => {
    expect(takeCitationKey(null, null, "Extracting sae task features", new TakenIds())).toBe("extractingsae");
    const taken = new TakenIds();
    const keys = Array.from({ length: 28 }, () => takeCitationKey("Li", date, "The work", taken));
    expect(
      [keys[0], keys[1], keys[2], keys[25], keys[26], keys[27]].map((key) => key?.replace("li2023work", "")),
    ).toEqual(["", "b", "c", "z", "ba", "bb"]);
  });
});
