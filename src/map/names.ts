// People's names: which part is the family name, and the short form of a list of authors.
import type { Paper, ResearchMap } from "./model.ts";

/** The family name by rule: the last word with the lower-case particles before it (`von Oswald`). */
export function familyNameByRule(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word, at) => at === 0 || !SUFFIX.test(word) || word.length === 1);
  let start = words.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1] ?? "")) start -= 1;
  return words.slice(start).join(" ").replace(/,$/, "");
}

export function familyName(map: ResearchMap, name: string): string {
  return map.familyNames.get(name) ?? familyNameByRule(name);
}

/** `Sutton`, `Rushing & Nanda`, `Cunningham et al.`, or null if no author is known. */
export function authorsInShort(map: ResearchMap, paper: Pick<Paper, "authors" | "authorsComplete">): string | null {
  const [first, second] = paper.authors;
  if (first === undefined) return null;
  const family = familyName(map, first);
  if (second === undefined) return paper.authorsComplete ? family : `${family} et al.`;
  if (paper.authors.length === 2 && paper.authorsComplete) return `${family} & ${familyName(map, second)}`;
  return `${family} et al.`;
}

/** The lower-case words before a family name, and the name itself: `von Oswald` → `von`, `Oswald`. */
export function splitParticles(family: string): { readonly particles: string[]; readonly name: string[] } {
  const words = family.split(/\s+/);
  const start = Math.max(
    0,
    words.findIndex((word) => !/^\p{Ll}/u.test(word)),
  );
  return { particles: words.slice(0, start), name: words.slice(start) };
}

/** A name in the parts that bibliographies sort and print by. */
export interface NameParts {
  /** With the particles before it; the whole name of an organisation, or of a person with one name. */
  readonly family: string;
  /** Null for an organisation, or a person with one name. */
  readonly given: string | null;
  readonly suffix: string | null;
}

const SUFFIX = /^(?:jr|sr|i{1,3}|iv|v)\.?$/i;

/** `Johannes von Oswald` → von Oswald, Johannes; `Martin Luther King Jr.` → King, Martin Luther, Jr. */
export function nameParts(map: ResearchMap, name: string): NameParts {
  const family = familyName(map, name);
  const at = name.lastIndexOf(family);
  if (at < 0 || family === name.trim()) return { family: name.trim(), given: null, suffix: null };
  const before = name.slice(0, at).trim();
  const after = name
    .slice(at + family.length)
    .replace(/^[\s,]+/, "")
    .trim();
  // where the family name comes first, as in Chinese or Hungarian, the given name follows it
  if (before === "" && !SUFFIX.test(after)) return { family, given: after || null, suffix: null };
  return { family, given: before || null, suffix: after || null };
}
