// What a title form is: one of the ways in which an entry shows which of its words are the title.
import type { Conventions } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import type { Piece } from "./pieces.ts";

export interface FoundTitle {
  readonly title: string;
  readonly url: string | null;
  /** Words before the title that are part of the comment. */
  readonly prefix: string;
  readonly after: readonly Piece[];
  /** Whether people come before the title, as references are written. */
  readonly isCitation: boolean;
  /** Whether nothing but the title is in it, so that no more facts are looked for at its ends. */
  readonly isExact?: boolean;
}

export interface EntryLine {
  readonly pieces: readonly Piece[];
  /** Facts before the title are collected here, but only by the form that finds it. */
  readonly facts: FactCollector;
  readonly conventions: Conventions;
}

/** The title; null: the entry has another form; `prose`: it is a sentence and no entry. */
export type TitleForm = (line: EntryLine) => FoundTitle | "prose" | null;
