// A failure in words: a sentence for people, one JSON object for scripts.
import type { Failure } from "../errors.ts";
import { sanitiseLines } from "../text/sanitise.ts";
import { toJson } from "./json.ts";

/** @param options whether scripts read it */
export function failureText({ code, message, suggestions }: Failure, { isJson }: { readonly isJson: boolean }): string {
  if (isJson) return toJson({ error: { code, message, suggestions } });
  return `aimap: ${sanitiseLines(message)}\n`;
}
