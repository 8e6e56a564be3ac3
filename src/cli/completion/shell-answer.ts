// The answer to a shell that asks for completions: a line with its kind, then one candidate a line, with a tab before its
// description.
import { sanitise } from "../../text/sanitise.ts";
import type { Completion } from "./complete.ts";
import type { Shell } from "./shells.ts";

/**
 * The kinds are `files`: the shell completes file names itself; `open`: no space follows a candidate; `others`: the
 * candidates do not begin with what was typed; `words`: all other candidates.
 */
export function shellAnswer(shell: Shell, { candidates, isFiles, isOpen, typed, prefix, divided }: Completion): string {
  if (isFiles) return "files\n";
  const isPrefixed = candidates.every(({ value }) => value.startsWith(typed));
  // bash would replace what was typed with the common beginning of several other candidates
  const shown = shell === "bash" && !isPrefixed && candidates.length > 1 ? [] : candidates;
  const kind = isOpen ? "open" : isPrefixed ? "words" : "others";
  const lines = shown.map(
    ({ value, description }) => `${sanitise((prefix + value).slice(divided))}\t${sanitise(description)}`,
  );
  return [kind, ...lines].map((line) => `${line}\n`).join("");
}
