// A failure in words: a sentence for people, one JSON object for scripts.
import type { Failure } from "../errors.ts";
import { sanitiseLines } from "../text/sanitise.ts";
import { toJson } from "./json.ts";

export function failureText({ code, message, suggestions }: Failure, asJson: boolean): string {
  if (asJson) return toJson({ error: { code, message, suggestions } });
  return `aimap: ${sanitiseLines(message)}\n`;
}
