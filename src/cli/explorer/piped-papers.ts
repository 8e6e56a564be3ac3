// The papers that another program passes to the explorer. It ends before the explorer takes the terminal: a program of Node
// gives the terminal the mode back that it found, and that is not the one in which single keys are read.

import type { Context } from "../../context.ts";
import { Failure } from "../../errors.ts";
import { type Paper, type ResearchMap, STDIN } from "../../map/model.ts";
import { findEntries } from "../named-entries.ts";
import { paperNamed } from "../named-papers.ts";

export interface PipedPapers {
  /** The words of the command line without `-`. */
  readonly words: readonly string[];
  /** Null: none were passed on. */
  readonly papers: readonly Paper[] | null;
}

/**
 * `-` reads ids from standard input; a pipe is read without it.
 *
 * @throws Failure for an id that names no paper, or where `-` finds no ids
 */
export async function readPipedPapers(
  map: ResearchMap,
  words: readonly string[],
  context: Context,
): Promise<PipedPapers> {
  const isAsked = words.includes(STDIN);
  const { isTTY = false, isPipe = false } = context.stdin ?? {};
  if (!isAsked && !isPipe) return { words, papers: null };
  if (isTTY) throw new Failure("bad-value", '"-" reads ids from a pipe or a file, and standard input is the keyboard');
  const entries = await findEntries(map, [STDIN], context);
  if (isAsked && entries.length === 0) throw new Failure("bad-value", '"-" reads ids, and standard input has none');
  return {
    words: words.filter((word) => word !== STDIN),
    papers: entries.length === 0 ? null : entries.map(paperNamed),
  };
}
