// People in BibTeX: `Knuth, Donald E. and {The {\TeX} Group} and others`.
import type { PersonName } from "../../../map/model.ts";
import { withFamily } from "../../../map/names.ts";
import { groupLength, splitOutsideBraces } from "./braces.ts";
import { type Macros, texToText } from "./tex.ts";

/** The people of an `author` field, in order. */
export function parseBibtexNames(tex: string, macros: Macros): { names: PersonName[]; isComplete: boolean } {
  const people = splitOutsideBraces(tex, /\s+and\s+/gi).filter((name) => name.trim() !== "");
  const named = people.filter((name) => !isOthers(name));
  return {
    names: named.map((name) => parseBibtexName(name.trim(), macros)),
    isComplete: named.length === people.length,
  };
}

function isOthers(name: string): boolean {
  return /^\s*(?:others|et al\.?)\s*$/i.test(name);
}

/** `Last, First`, `Last, Jr., First`, `First von Last`, or `{an organisation}`. */
function parseBibtexName(tex: string, macros: Macros): PersonName {
  const text = (part: string): string => texToText(part, macros);
  if (tex.startsWith("{") && groupLength(tex) === tex.length) return { literal: text(tex) };
  const [last = "", ...others] = splitOutsideBraces(tex, /\s*,\s*/g);
  if (others.length > 0) {
    const family = text(last);
    const given = text(others.at(-1) ?? "");
    const suffix = others.length > 1 ? text(others[0] ?? "") : "";
    return withFamily([given, family, suffix].filter(Boolean).join(" "), family);
  }
  const words = splitOutsideBraces(tex, /[\s~]+/g).filter(Boolean);
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(text(word)));
  const familyStart = particle > 0 ? particle : words.length - 1;
  return withFamily(words.map(text).join(" "), words.slice(familyStart).map(text).join(" "));
}
