// Maps from a key to all values that have it, and the pairing of two lists by such keys.

/** Adds a value to those of its key. */
export function append<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** Values by key, each to be taken once: the first that has a key and is free. */
export class Piles<V> {
  private readonly piles = new Map<string, V[]>();
  private readonly taken: Set<V>;

  /** @param taken what is not free; what is taken off a pile is added to it */
  constructor(taken: Set<V> = new Set()) {
    this.taken = taken;
  }

  /** From the last to the first: the one put last comes off first. */
  put(keys: readonly string[], value: V): void {
    for (const key of keys) append(this.piles, key, value);
  }

  /** Whatever lies on a pile is looked at once more at most, so that thousands under one key cost no more than others. */
  take(keys: readonly string[]): V | undefined {
    for (const key of keys) {
      const pile = this.piles.get(key) ?? [];
      for (let top = pile.pop(); top !== undefined; top = pile.pop()) {
        if (this.taken.has(top)) continue;
        this.taken.add(top);
        return top;
      }
    }
    return undefined;
  }
}

/** For each of `uppers` the index of the one of `lowers` with the same key: the first with the first, and so on; else null. */
export function pairUp<T>(lowers: readonly T[], uppers: readonly T[], keyOf: (value: T) => string): (number | null)[] {
  const piles = new Piles<number>();
  for (let at = lowers.length - 1; at >= 0; at -= 1) piles.put([keyOf(lowers[at] as T)], at);
  return uppers.map((upper) => piles.take([keyOf(upper)]) ?? null);
}
