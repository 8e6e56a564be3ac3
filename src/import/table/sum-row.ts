// `Total;;4;;`: the last line of a spreadsheet counts the papers above it, and is none.

/** Why a row is left out. */
export const SUM_ROW = "a row of sums";
export const UNTITLED_ROW = "a row without a title";

const SUM =
  /^(?:(?:sub|grand)?[\s-]?totals?|sums?|averages?|mean|median|counts?|gesamt|summe|insgesamt|total général|totale|moyenne|suma|promedio|合计|总计|小计)\s?[:：]?$/i;
const NUMBER = /^[(+-]?[\d.,\s]*\d\s?[%€$)]?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether a word for a sum is all that the row says besides numbers. A year shows that it is the title of a work. */
export function isSumRow(cells: readonly string[]): boolean {
  const stated = cells.map((cell) => cell.trim()).filter(Boolean);
  const words = stated.filter((cell) => !NUMBER.test(cell));
  const [name = "", another] = words;
  return another === undefined && stated.length > 1 && SUM.test(name) && !stated.some((cell) => YEAR.test(cell));
}
