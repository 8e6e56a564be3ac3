// A text of the map that is searched.
import type { SearchField } from "../weights.ts";

export interface SearchedText {
  readonly field: SearchField;
  readonly text: string;
  /** Positions in the map of the papers that the text belongs to, ascending. */
  readonly owners: readonly number[];
  /** How much it says about each of them, from 0 to 1; 1 if it is missing. */
  readonly share?: number;
}
