// Maps from a key to all values that have it.

/** Adds a value to those of its key. */
export function append<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** Values by key, of which each can be taken once. */
export class Piles<V> {
  private readonly piles = new Map<string, V[]>();
  private readonly taken: Set<V>;

  /** @param taken values that are taken already; values taken here are added to it */
  constructor(taken: Set<V> = new Set()) {
    this.taken = taken;
  }

  /** The value put last is taken first. */
  put(keys: readonly string[], value: V): void {
    for (const key of keys) append(this.piles, key, value);
  }

  /** The first free value that has one of these keys. Each value is looked at once more at most, however many share a key. */
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
