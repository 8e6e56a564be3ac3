// The marks that git leaves in a file where two versions could not be merged: none of them is the text that somebody meant.
import type { Problem } from "./problems.ts";

/** The line on which the first unresolved merge begins, from 1; null: there is none. A block of code can show one. */
export function conflictLine(text: string): number | null {
  if (!/^<<<<<<< /m.test(text)) return null;
  let [begun, isDivided, isCode]: [number | null, boolean, boolean] = [null, false, false];
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^(?:```|~~~)/.test(line)) isCode = !isCode;
    else if (isCode) continue;
    else if (line.startsWith("<<<<<<< ")) [begun, isDivided] = [at + 1, false];
    else if (line === "=======") isDivided = true;
    else if (isDivided && begun !== null && line.startsWith(">>>>>>> ")) return begun;
  }
  return null;
}

/** Null: the text has no unresolved merge. */
export function conflictProblem(text: string, file: string): Problem | null {
  const at = conflictLine(text);
  return at === null ? null : { file, at, rule: "not-read", message: CONFLICT };
}

const CONFLICT = "an unresolved merge; keep what you mean, and remove the lines <<<<<<<, ======= and >>>>>>>";
