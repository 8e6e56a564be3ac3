// The flags of V8 while something is built or compared: code that is compiled before and after has the same ones, so that it can be
// kept.
import { cachedDataVersionTag } from "node:v8";
import { describe, expect, test } from "vitest";
import { optimising } from "../../src/cli/late-optimising.ts";

const version = process.versions.v8;
/** V8 of Node 20 and 22, whose flags are known. */
const isKnown = /^1[12]\./.test(version);

describe.each(["late", "alone"] as const)("%s", (how) => {
  test.skipIf(!isKnown)("V8 has other flags during the work, and the usual ones after it", async () => {
    const before = cachedDataVersionTag();
    expect(await optimising({ how, version }, async () => cachedDataVersionTag())).not.toBe(before);
    expect(cachedDataVersionTag()).toBe(before);
  });

  test.skipIf(!isKnown)("V8 has its usual flags again after work that fails", async () => {
    const before = cachedDataVersionTag();
    const fail = () => Promise.reject(new Error("broken"));
    await expect(optimising({ how, version }, fail)).rejects.toThrow("broken");
    expect(cachedDataVersionTag()).toBe(before);
  });

  test("another version of V8 keeps its flags: it would complain about one that it does not know", async () => {
    const before = cachedDataVersionTag();
    expect(await optimising({ how, version: "99.1.2" }, async () => cachedDataVersionTag())).toBe(before);
  });

  test.each([/([a-z]+)(?=,)/, /([a-z]+)(?=,)/g])(
    "a pattern that was used once before still works: %s",
    async (pattern) => {
      // V8 has no fast way for a replacement with a group: it crashed
      const used = () => "seas, caves".replace(pattern, "$1s");
      const before = used();
      expect(await optimising({ how, version }, async () => used())).toBe(before);
    },
  );
});
