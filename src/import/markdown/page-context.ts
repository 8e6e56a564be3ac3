// What every reader of a part of the page needs to know and to report.

import type { KnownWorks } from "../known-works.ts";
import type { Ledger } from "../ledger.ts";
import type { Problem } from "../problems.ts";
import type { Conventions } from "./entry/conventions.ts";

export interface PageContext {
  readonly file: string;
  readonly ledger: Ledger;
  readonly conventions: Conventions;
  readonly works: KnownWorks;
  /** Where the files beside the list are: `https://github.com/owner/name/blob/HEAD/`. Null: it is not known. */
  readonly base: string | null;
  /** The names of its sections, squashed. */
  readonly sectionNames: ReadonlySet<string>;
  readonly report: (problem: Problem) => void;
}

/** Why the link of a heading is left out, unless the heading is a paper. */
export const LINK_OF_HEADING = "the link of a heading";
/** Why text that is struck through is left out. */
export const STRUCK_THROUGH = "struck through";

const REASONS: ReadonlyMap<string, string> = new Map([
  ["code", "a code block"],
  ["math", "a formula"],
  ["comment", "a comment"],
]);

/** Why a block that is not read is left out. */
export function reasonForBlock(type: string): string {
  return REASONS.get(type) ?? type;
}
