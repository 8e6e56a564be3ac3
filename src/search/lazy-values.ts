// Objects whose values are worked out when they are first asked for: most results of a long list are never looked at. They
// share their getters. Those of an object literal are its own, and so would be its hidden class, which V8 keeps with all that
// the getters know until it cleans up old memory: this took most of the time of the slowest keys.

import type { SearchResult } from "./answer.ts";
import type { FieldMatch, SearchMatch } from "./match.ts";

/** How each value is worked out. */
type Makers<T> = { readonly [Key in keyof T]: () => T[Key] };

interface Lazy<T> {
  readonly makers: Makers<T>;
  /** What was worked out so far. */
  readonly made: { [Key in keyof T]?: T[Key] };
}

/** It is not enumerable, so that whoever copies an object or writes it as JSON gets its values and not what makes them. */
const LAZY = Symbol("lazy");

/** @returns a function that makes objects with these keys, in this order */
function lazyShape<T extends object>(keys: readonly (keyof T)[]): (makers: Makers<T>) => T {
  const getters = keys.map((key) => ({
    key,
    descriptor: {
      enumerable: true,
      get(this: { readonly [LAZY]: Lazy<T> }): T[keyof T] {
        const { made, makers } = this[LAZY];
        const known = made[key];
        if (known !== undefined) return known;
        const value = makers[key]();
        made[key] = value;
        return value;
      },
    },
  }));
  return (makers) => {
    const object = Object.defineProperty({}, LAZY, { value: { makers, made: {} } });
    for (const { key, descriptor } of getters) Object.defineProperty(object, key, descriptor);
    // the cast: it has all keys now
    return object as T;
  };
}

export const lazyResult = lazyShape<SearchResult>(["paper", "match"]);
export const lazyMatch = lazyShape<SearchMatch>(["rank", "score", "fields", "reasons"]);
export const lazyFieldMatch = lazyShape<FieldMatch>(["path", "field", "text", "ranges"]);
