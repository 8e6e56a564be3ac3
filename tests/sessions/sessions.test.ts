// Thirty tasks of a new user, each with what the program answers on a terminal of 80 columns.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, ROOT } from "../harness.ts";
import { isUpdating, sessionsIn, withOutputs } from "../help/documents.ts";
import { seenOnScreen } from "../screen.ts";

const FOLDER = join(ROOT, "tests", "sessions");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
const textOf = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

describe.each(FILES)("%s", (file) => {
  const sessions = sessionsIn(textOf(file));
  const printed: string[] = [];

  // all of them before the first test, in their order, since some make files for others
  beforeAll(async () => {
    const folder = emptyFolder();
    for (const { command } of sessions)
      printed.push(await seenOnScreen(command, folder, { columns: 80, withErrors: true }));
  });

  for (const [at, { command, output }] of sessions.entries()) {
    test.skipIf(isUpdating)(`$ ${command}`, () => {
      expect(output.trimEnd()).toBe(printed[at]?.trimEnd());
    });
  }

  test("every command line shows something", () => {
    if (isUpdating) writeFileSync(join(FOLDER, file), withOutputs(textOf(file), printed));
    for (const [at, { command }] of sessions.entries()) {
      if (command.startsWith("aimap")) expect(printed[at], command).not.toBe("");
    }
  });
});

test("there are thirty tasks, in order", () => {
  const numbers = FILES.flatMap((file) =>
    [...textOf(file).matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number)),
  );
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
});
