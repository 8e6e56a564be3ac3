// What must be true of everything that the program prints, whatever it was given.
import { parse } from "csv-parse/sync";
import stringWidth from "string-width";
import { expect } from "vitest";
import { EXIT } from "../src/errors.ts";
import type { Outcome } from "./harness.ts";
import { ESC } from "./hostile-map.ts";

/** Characters that steer a terminal or change the order of reading, and halves of characters. */
const UNSAFE =
  /[\p{Cc}\p{Surrogate}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** Colour, and the ends of hyperlinks with the addresses in them. */
export const COLOUR = new RegExp(String.raw`${ESC}\[[\d;]*m|${ESC}\]8;;[\x20-\x7e]*\u0007`, "g");
const FORMULA = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

export interface Printed {
  /** Characters that the format ends its lines with. */
  readonly lineEnds?: string;
  readonly isColoured?: boolean;
  /** Whether exit code 1 can mean that nothing was found (`--exit-code`), about which nothing is said. */
  readonly mayFindNothing?: boolean;
}

/** Checks both streams and the exit code. */
export function expectSafe(
  { stdout, stderr, exitCode }: Outcome,
  { lineEnds = "\n", isColoured = false, mayFindNothing = false }: Printed = {},
): void {
  expect(Object.values(EXIT).map(({ code }) => code)).toContain(exitCode);
  expect(stderr).not.toMatch(/\n\s+at |should not have happened|Maximum call stack/);
  if (exitCode !== 0 && !(mayFindNothing && exitCode === EXIT.failed.code)) expect(stderr).not.toBe("");
  const shown = stdout + stderr;
  const unsafe = (isColoured ? shown.replace(COLOUR, "") : shown).match(UNSAFE) ?? [];
  expect(unsafe.filter((character) => !`${lineEnds}\n`.includes(character))).toEqual([]);
}

/** The lines that a terminal of this width has no room for. */
export function tooWide(lines: readonly string[], columns: number): readonly string[] {
  // measured only where it matters: no character has more than two columns, and those of ASCII have one
  return lines.filter((line) => line.length * 2 > columns && widthOf(line) > columns);
}

function widthOf(line: string): number {
  return /^[\x20-\x7e]*$/.test(line) ? line.length : stringWidth(line);
}

/** Checks that a spreadsheet runs no cell. */
export function expectNoFormula(csv: string): void {
  const rows: string[][] = parse(csv);
  expect(rows.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
}
