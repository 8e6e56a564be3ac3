// What a format is.
import type { MapAnswer } from "../answers/answer.ts";
import type { Screen } from "../terminal/screen.ts";

export interface RenderOptions {
  /** The fields to print, in this order; null: all. */
  readonly fields: readonly string[] | null;
  /** Ids end with NUL instead of a line break. */
  readonly isNulTerminated: boolean;
  /** What the output can show. Only text asks for it. */
  readonly screen: () => Promise<Screen>;
}

/** One text, or its pieces, each made when it is asked for. */
export type Rendered = string | Iterable<string>;

/** All formats but text give the same bytes on a terminal and in a pipe. */
type Render = (answer: MapAnswer, options: RenderOptions) => Rendered | Promise<Rendered>;

/** What must be known of a format before it is loaded, and how to load it. */
export interface FormatEntry {
  /** It prints records field by field, and `--fields` narrows them. */
  readonly hasFields: boolean;
  /** It can write every character so that no terminal acts on it. Any other format gets sanitised answers. */
  readonly isFaithful: boolean;
  readonly load: () => Promise<Render>;
}
