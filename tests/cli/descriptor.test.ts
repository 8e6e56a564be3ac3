// Writing by the number of a stream.
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAll } from "../../src/cli/descriptor.ts";
import { emptyFolder } from "../harness.ts";

test("a long text is written in parts, none of which ends within a character", () => {
  const text = `${"x".repeat(2 ** 20 - 1)}🙂${"é".repeat(2 ** 20)}\n`;
  const path = join(emptyFolder(), "written.txt");
  const file = openSync(path, "w");
  writeAll(file, text);
  closeSync(file);
  expect(readFileSync(path, "utf8") === text).toBe(true);
});
