// How many typing mistakes separate two words.

/**
 * The optimal string alignment distance: the number of characters to insert, delete or replace, or of neighbours to
 * swap. Time grows with the product of the two lengths.
 */
export function editDistance(a: string, b: string): number {
  let rowBeforeLast: number[] = [];
  let lastRow = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (lastRow[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (lastRow[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) edits = Math.min(edits, (rowBeforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    rowBeforeLast = lastRow;
    lastRow = current;
  }
  return lastRow[b.length] ?? a.length;
}
