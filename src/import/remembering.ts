// Answers that are kept for a while: several readers look at one entry, and each asks the same about the same words.

/** So many entries at least are read before an answer is forgotten. */
const MAX_ANSWERS = 500;

/** The function, with its latest answers kept. It must depend on nothing but the text. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= MAX_ANSWERS) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}

/** The same for a function of an object that never changes, in the light of another one. */
export function rememberingFor<K extends object, C, T>(answer: (key: K, context: C) => T): (key: K, context: C) => T {
  const known = new Map<K, { readonly context: C; readonly found: T }>();
  return (key, context) => {
    const kept = known.get(key);
    if (kept?.context === context) return kept.found;
    if (known.size >= MAX_ANSWERS) known.clear();
    const found = answer(key, context);
    known.set(key, { context, found });
    return found;
  };
}
