// One entry of a list: its comment.
import { expect, test } from "vitest";
import { trimComment } from "../../../../src/import/markdown/entry/trim.ts";

test("comments lose only the punctuation that joined them", () => {
  expect(trimComment(": Introduces x. And y.")).toBe("Introduces x. And y.");
  expect(trimComment("(a (b) c)")).toBe("(a (b) c)");
  expect(trimComment("(only this)")).toBe("only this");
  expect(trimComment("unmatched)")).toBe("unmatched");
  expect(trimComment(" . ")).toBeNull();
});
