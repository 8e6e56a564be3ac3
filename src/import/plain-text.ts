// Refuses what is not a text at all, or not one that a person wrote, before any parser sees it.
import { problemOfNuls } from "../text/encodings.ts";
import { conflictProblem } from "./merge-conflict.ts";
import type { Problem } from "./problems.ts";

/** In UTF-16 code units. */
const MAX_LINE_LENGTH = 1_000_000;

/** Why this is not text at all, or no text that somebody meant, with the line. Null: it is. */
export function binaryProblem(text: string, file: string): Problem | null {
  if (!isBinary(text)) return conflictProblem(text, file);
  const message = problemOfNuls(Buffer.from(text.slice(0, START_LENGTH)));
  return { file, at: lineAt(text, text.search(UNPRINTABLE)), rule: "not-read", message };
}

/** Why a text is not read as a list or bibliography, with the line. Null: it is. */
export function plainTextProblem(text: string, file: string): Problem | null {
  const binary = binaryProblem(text, file);
  if (binary !== null) return binary;
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const end = text.indexOf("\n", start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > MAX_LINE_LENGTH) {
      return { file, at: line, rule: "not-read", message: `has a line of ${length} characters` };
    }
    if (end < 0) break;
    start = end + 1;
  }
  return null;
}

/** Control characters except white space, and the character that replaces bytes which are not UTF-8. */
const UNPRINTABLE = /[^\P{Cc}\t\n\v\f\r]|\ufffd/u;
/** As much of a text as is looked at to see whether it is binary, in UTF-16 code units. */
const START_LENGTH = 100_000;

/** One stray control character is no reason to refuse a list. A NUL is, and so is one unprintable character in ten. */
function isBinary(text: string): boolean {
  const start = text.slice(0, START_LENGTH);
  const unprintable = start.match(new RegExp(UNPRINTABLE, "gu"))?.length ?? 0;
  return start.includes("\0") || unprintable * 10 > start.length;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
