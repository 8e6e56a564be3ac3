// The blocks of a page: Markdown's own, and two that only HTML has.
// formulas are nodes of mdast only with these types
/// <reference types="mdast-util-math" />
import type { RootContent } from "mdast";
import type { LineRange } from "../../ledger.ts";

/** 1-based lines. */
export interface Position {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

/** A fold of the page (`<details>`): its summary, and what it hides. */
export interface Details {
  readonly type: "details";
  readonly summary: readonly RootContent[];
  readonly children: Block[];
  readonly position: Position;
}

/** An HTML comment, which the page does not show. */
export interface Comment {
  readonly type: "comment";
  readonly value: string;
  readonly position: Position;
}

export type Block = RootContent | Details | Comment;

/** The lines of a node; line 1 if the parser gave it no position. */
export function linesOf({ position }: { readonly position?: Position | undefined }): LineRange {
  const from = position?.start.line ?? 1;
  return { from, to: position?.end.line ?? from };
}
