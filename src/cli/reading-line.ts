// Says what is being read or made where that takes so long that a person wonders: files that were not prepared yet, and the
// index of a large map for its first search.
import { basename } from "node:path";
import type { Context } from "../context.ts";
import { fileSize } from "../files/read.ts";
import { BUNDLED, STDIN } from "../map/model.ts";
import { andList } from "../render/phrases.ts";
import { wantsAscii } from "../terminal/screen.ts";
import type { MapOptions } from "./options/map-options.ts";
import { type WaitingLine, waitingLine } from "./waiting-line.ts";

/** Bytes or UTF-16 units of lists that take about half a second to read. */
const SLOW_SIZE = 80_000;

type ReadingOptions = Pick<MapOptions, "quiet"> & { readonly ascii?: boolean };

/** A line on the layers with these names, until it is removed; nothing if they are read soon. */
export function sayWhatIsReadNow(names: readonly string[], options: ReadingOptions, context: Context): WaitingLine {
  const files = names.filter((name) => name !== BUNDLED);
  const inWords = andList(files.map((name) => (name === STDIN ? "standard input" : basename(name))));
  const line = lineFor(options, context);
  if (takesLong(names.map(sizeOfLayer))) line.show(`reading ${inWords}`);
  return line;
}

/** A line on each of the lists while a map is built from them; nothing if they are read soon. */
export function readingProgress(
  lists: readonly { readonly text: string }[],
  options: ReadingOptions,
  context: Context,
): WaitingLine {
  const line = lineFor(options, context);
  const isShown = takesLong(lists.map(({ text }) => text.length));
  return { ...line, show: (file) => (isShown ? line.show(`reading ${file}`) : undefined) };
}

/** Whether a person wonders what is going on while texts of these sizes are read. */
function takesLong(sizes: readonly number[]): boolean {
  return sizes.reduce((sum, size) => sum + size, 0) > SLOW_SIZE;
}

/** The index of more papers takes long to make. */
const MANY_PAPERS = 3000;

/** A line on the index of so many papers, until it is removed; nothing if it is made soon. */
export function sayThatIndexIsMade(papers: number, options: ReadingOptions, context: Context): WaitingLine {
  const line = lineFor(options, context);
  if (papers > MANY_PAPERS) line.show("preparing the first search");
  return line;
}

/** What is shown ends in an ellipsis; nothing is, for who wants quiet. */
function lineFor(options: ReadingOptions, context: Context): WaitingLine {
  const line = waitingLine(context);
  // without the settings: a malformed file must not stop a command that does without them
  const ellipsis = wantsAscii(context.env, options) ? "..." : "…";
  return { ...line, show: (text) => (options.quiet === true ? undefined : line.show(`${text}${ellipsis}`)) };
}

/** JSON is read so many times as fast as lists. */
const SPEED_OF_JSON = 50;

/** In bytes, as those of a list; of what comes through a pipe, it is not known before it has been read. */
function sizeOfLayer(name: string): number {
  if (name === BUNDLED || name === STDIN) return 0;
  return fileSize(name) / (name.endsWith(".json") ? SPEED_OF_JSON : 1);
}
