// An array whose elements are made when they are asked for: one by one by their positions, all of them by anything else.

export interface LazyArray<T extends object> {
  /** As any array. */
  readonly array: readonly T[];
  /** An element, in less time than `array[at]` takes. */
  readonly at: (position: number) => T | undefined;
}

/** @param valueAt called at most once for a position */
export function lazyArray<T extends object>(length: number, valueAt: (at: number) => T): LazyArray<T> {
  const made: T[] = [];
  made.length = length;
  let isComplete = false;
  const element = (at: number): T | undefined => {
    if (at >= length) return undefined;
    made[at] ??= valueAt(at);
    return made[at];
  };
  const complete = (): readonly T[] => {
    if (!isComplete) for (let at = 0; at < length; at += 1) element(at);
    isComplete = true;
    return made;
  };
  const slice = (start = 0, end = length): readonly T[] => {
    if (isComplete || start < 0 || end < 0) return complete().slice(start, end);
    const found: T[] = [];
    for (let at = start; at < Math.min(end, length); at += 1) {
      const value = element(at);
      // only positions outside of the array have none
      if (value !== undefined) found.push(value);
    }
    return found;
  };
  const array = new Proxy(made, {
    get(_, key) {
      if (key === "length") return length;
      if (key === "slice") return slice;
      if (typeof key === "string" && /^\d+$/.test(key)) return element(Number(key));
      // a promise looks for "then", JSON for "toJSON"
      if (!(key in Array.prototype)) return undefined;
      const value: unknown = Reflect.get(complete(), key);
      // methods of the real array are much faster than on the proxy
      return typeof value === "function" ? value.bind(made) : value;
    },
    has(_, key) {
      return Reflect.has(complete(), key);
    },
    ownKeys() {
      return Reflect.ownKeys(complete());
    },
    getOwnPropertyDescriptor(_, key) {
      return Reflect.getOwnPropertyDescriptor(complete(), key);
    },
  });
  return { array, at: element };
}

/** What `convert` makes of each value, made when it is asked for. */
export function mappedLazily<T, Mapped extends object>(
  values: readonly T[],
  convert: (value: T) => Mapped,
): readonly Mapped[] {
  // the cast: positions are asked for only up to the length
  return lazyArray(values.length, (at) => convert(values[at] as T)).array;
}
