// Every way in which a command line can fail as expected, and the exit code of each. Bugs are not among them.

/** What a shell reads from `$?`. The one table of exit codes. */
export const EXIT = {
  /** Done, also when nothing was found. */
  done: 0,
  /** The work failed: an unreadable map, a file that cannot be written. */
  failed: 1,
  /** Wrong usage: an unknown option, author, organisation or kind; a reference that fits several. */
  usage: 2,
  /** The paper or topic named does not exist. */
  notFound: 3,
  /** Interrupted from the keyboard. */
  interrupted: 130,
} as const;

export type FailureKind = "failed" | "usage" | "notFound";

/** Short, stable names of failures for scripts: the `code` of the JSON error object. */
export type FailureCode =
  | "unknown-command"
  | "unknown-option"
  | "bad-value"
  | "missing-argument"
  | "too-many-arguments"
  | "bad-query"
  | "ambiguous"
  | "no-such-paper"
  | "no-such-topic"
  | "unknown-author"
  | "unknown-organization"
  | "unreadable-file"
  | "broken-map"
  | "broken-input"
  | "file-exists"
  | "unwritable-file"
  | "internal";

/** An expected failure: `run` turns it into words on stderr and an exit code. */
export class Failure extends Error {
  override readonly name = "Failure";

  /**
   * @param code stable name for scripts
   * @param message lower-case sentence without a full stop: what was wrong, where, and what to do next
   * @param suggestions what was probably meant, best first
   */
  constructor(
    readonly kind: FailureKind,
    readonly code: FailureCode,
    message: string,
    readonly suggestions: readonly string[] = [],
  ) {
    super(message);
  }
}

/** `; did you mean a or b?`, or nothing where there is nothing to suggest. */
export function didYouMean(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return "";
  const last = suggestions.at(-1);
  const listed = suggestions.length === 1 ? last : `${suggestions.slice(0, -1).join(", ")} or ${last}`;
  return `; did you mean ${listed}?`;
}
