// How deeply a page can be nested. No list written by a person goes that far, and readers recurse into what is nested.

/** Quotations and list items inside each other, and marks inside each other in one paragraph. */
export const MAX_DEPTH = 100;

export class TooDeep extends Error {
  /** @param line where it is nested too deeply */
  constructor(readonly line: number) {
    super(`nested deeper than ${MAX_DEPTH} levels`);
  }
}
