// `Total;;4;;`: the last line of a spreadsheet counts the papers above it, and is none.

/** Why a row is left out. */
export const SUM_ROW = "a row of sums";
export const UNTITLED_ROW = "a row without a title";

const SUM =
  /^\W*(?:(?:grand |sub-?)?totals?|total général|totale|sum|count|average|mean|median|summe|gesamt|insgesamt|anzahl|somme|suma)\b[\W\d]*$/i;
const NUMBER = /^[(+-]?[\d.,\s]*\d\s?[%€$)]?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether a title is what sums are called: `Total`, `Subtotal:` */
export function isNameOfSum(title: string): boolean {
  return SUM.test(title);
}

/** Whether a word for a sum is all that the row says besides numbers. A year shows that it is the title of a work. */
export function isSumRow(cells: readonly string[]): boolean {
  const stated = cells.map((cell) => cell.trim()).filter(Boolean);
  const words = stated.filter((cell) => !NUMBER.test(cell));
  const [name = "", another] = words;
  return another === undefined && stated.length > 1 && isNameOfSum(name) && !stated.some((cell) => YEAR.test(cell));
}
