// Results that are kept for the next query, as many as memory allows.

/** How many results are kept of one kind. */
const MAX_KEPT = 10_000;

export class Kept<Key, Value> {
  private readonly values = new Map<Key, Value>();

  /** What was kept for a key, or else what is now made for it. */
  get(key: Key, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.values.size >= MAX_KEPT) this.values.clear();
    this.values.set(key, made);
    return made;
  }
}
