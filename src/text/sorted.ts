// Finds texts in a sorted list.

/** The position of the first of some texts in the order of `compareText` that is not before `start`. */
export function firstNotBefore(count: number, start: string, textAt: (at: number) => string): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textAt(middle) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
