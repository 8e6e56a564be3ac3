// The answer to a shell that asks for completions: a line with its kind, then one candidate a line, with a tab before its
// description.
import { sanitise } from "../../text/sanitise.ts";
import type { Completion } from "./complete.ts";
import type { Shell } from "./shells.ts";

/**
 * The kinds are `files`: the shell completes file names as well; `open`: no space follows a candidate; `case`: the candidates begin
 * with what was typed in another case; `others`: they do not begin with it; `words`: all other candidates.
 */
export function shellAnswer(shell: Shell, { candidates, isFiles, isOpen, typed, prefix, divided }: Completion): string {
  const isPrefixed = candidates.every(({ value }) => value.startsWith(typed));
  const isInOtherCase = sharedBeginning(candidates).toLowerCase().startsWith(typed.toLowerCase());
  // bash would replace what was typed with the common beginning of several other candidates
  const shown = shell === "bash" && !isInOtherCase && candidates.length > 1 ? [] : candidates;
  const kind = isFiles ? "files" : isOpen ? "open" : isPrefixed ? "words" : isInOtherCase ? "case" : "others";
  const lines = shown.map(
    ({ value, description }) => `${sanitise((prefix + value).slice(divided))}\t${sanitise(description)}`,
  );
  return [kind, ...lines].map((line) => `${line}\n`).join("");
}

function sharedBeginning(candidates: Completion["candidates"]): string {
  const [first = "", ...others] = candidates.map(({ value }) => value);
  const end = [...first].findIndex((_, at) => others.some((other) => other[at] !== first[at]));
  return end < 0 ? first : first.slice(0, end);
}
