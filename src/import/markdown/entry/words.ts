// Words in a line, and what counts as one.

/** Whether there is a letter or digit in the text. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Words that have a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(hasWords).length;
}

/** Runs of characters between white space, whether they are words or not. */
export function countTokens(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

export function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, " ");
}

export function dropColonAtEnd(text: string): string {
  return text.replace(/\s*[:：]\s*$/, "").trim();
}
