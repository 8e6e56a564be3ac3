// A failure in words: a sentence for people, one JSON object for scripts.
import type { Failure } from "../errors.ts";
import { inAscii } from "../terminal/ascii.ts";
import { wrapIndented } from "../terminal/code-lines.ts";
import { inHome } from "../terminal/home-paths.ts";
import { joinLines, wrap } from "../terminal/text.ts";
import { sanitiseLines } from "../text/sanitise.ts";
import { toJson } from "./json.ts";

export interface FailureOptions {
  /** Scripts read it. */
  readonly isJson: boolean;
  /** Columns of the terminal; null: no terminal. */
  readonly width: number | null;
  readonly isAscii: boolean;
  /** The home folder, which people read as `~`; undefined: unknown. */
  readonly home: string | undefined;
}

export function failureText(failure: Failure, { isJson, width, isAscii, home }: FailureOptions): string {
  const { code, message, suggestions } = failure;
  if (isJson) return toJson({ error: { code, message, suggestions } });
  const words = inHome(message, home);
  const sentence = `aimap: ${sanitiseLines(isAscii ? inAscii(words) : words)}`;
  const lines = [...sentence.split("\n"), ...choices(failure)];
  return joinLines(lines.flatMap((line) => (/^ /.test(line) ? wrapIndented : wrap)(line, width)));
}

const MAX_CHOICES = 12;

/** What an ambiguous name can mean, one on a line, to be copied. */
function choices({ code, suggestions }: Failure): string[] {
  if (code !== "ambiguous") return [];
  const more = suggestions.length - MAX_CHOICES;
  const lines = suggestions.slice(0, MAX_CHOICES).map((choice) => `  ${sanitiseLines(choice)}`);
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}
