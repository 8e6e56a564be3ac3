// What people and programs write where they do not know a value: `????`, `n/a`, `TBA`. It is kept, and states no fact.

const MAX_LENGTH = 12;

const PLACEHOLDER =
  /^(?:[?.…\-–—_*]+|n\.?\s?\/\s?a\.?|na|n\.\s?a\.|n\.\s?d\.|s\.\s?[anld]\.|unknown|no ?date|none|null|nil|nan|undefined|tba|tbd|t\.b\.[ad]\.|missing)$/i;

/** A title can be any of these words. */
const PLACEHOLDER_FOR_TITLE = /^(?:[?.…\-–—_*]+|n\/a|tba|tbd)$/i;

export function isPlaceholder(text: string): boolean {
  return text.length <= MAX_LENGTH && PLACEHOLDER.test(text.trim());
}

export function isPlaceholderForTitle(text: string): boolean {
  return text.length <= MAX_LENGTH && PLACEHOLDER_FOR_TITLE.test(text.trim());
}
