// People's names: which part is the family name, and how a paper's authors are named in short.
import type { Paper, ResearchMap } from "./model.ts";

/** The family name by rule: the last word with the lower-case particles before it (`von Oswald`). */
export function familyNameByRule(name: string): string {
  const words = name.trim().split(/\s+/);
  let start = words.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1] ?? "")) start -= 1;
  return words.slice(start).join(" ");
}

export function familyName(map: ResearchMap, name: string): string {
  return map.familyNames.get(name) ?? familyNameByRule(name);
}

/** `Sutton`, `Rushing & Nanda`, `Cunningham et al.`, or null where no author is known. */
export function authorsInShort(map: ResearchMap, paper: Paper): string | null {
  const [first, second] = paper.authors;
  if (first === undefined) return null;
  const family = familyName(map, first);
  if (second === undefined) return paper.authorsComplete ? family : `${family} et al.`;
  if (paper.authors.length === 2 && paper.authorsComplete) return `${family} & ${familyName(map, second)}`;
  return `${family} et al.`;
}
