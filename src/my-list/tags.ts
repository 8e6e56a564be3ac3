// What can be a tag: one word that stays a tag wherever Markdown is read.

/** Letters, digits, `-`, `_` and `/`, and at least one letter, as in Obsidian: a number after `#` is something else. */
export function isTag(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}_/-]+$/u.test(text) && /\p{L}/u.test(text);
}
