// The flags of V8 while a short list is built: code that is compiled before and after has the same ones, so that it can be kept.
import { cachedDataVersionTag } from "node:v8";
import { expect, test } from "vitest";
import { optimisingLate } from "../../src/cli/late-optimising.ts";

const { v8 } = process.versions;
/** V8 of Node 20 and 22, whose flags are known. */
const isKnown = /^1[12]\./.test(v8);

test.skipIf(!isKnown)("V8 has other flags during the work, and the usual ones after it", async () => {
  const before = cachedDataVersionTag();
  expect(await optimisingLate(v8, async () => cachedDataVersionTag())).not.toBe(before);
  expect(cachedDataVersionTag()).toBe(before);
});

test.skipIf(!isKnown)("V8 has its usual flags again after work that fails", async () => {
  const before = cachedDataVersionTag();
  const fail = () => Promise.reject(new Error("broken"));
  await expect(optimisingLate(v8, fail)).rejects.toThrow("broken");
  expect(cachedDataVersionTag()).toBe(before);
});

test("another version of V8 keeps its flags: it would complain about one that it does not know", async () => {
  const before = cachedDataVersionTag();
  expect(await optimisingLate("99.1.2", async () => cachedDataVersionTag())).toBe(before);
});
