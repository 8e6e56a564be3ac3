// Every way in which a command line can fail as expected, and the exit code of each. Bugs are not among them.

/** The exit codes, in the order of the help. A new one is a row here. */
export const EXIT = {
  done: { code: 0, meaning: "success, even if nothing was found" },
  failed: {
    code: 1,
    meaning:
      "the operation failed: an unreadable map, an existing file, a failed check; with --exit-code, nothing was found or two maps differ",
  },
  usage: { code: 2, meaning: "wrong usage: an unknown option, author or field, an ambiguous name" },
  notFound: { code: 3, meaning: "the paper or topic named does not exist" },
  interrupted: { code: 130, meaning: "interrupted from the keyboard, or the explorer was left without a choice" },
} as const;

export const EXIT_CODES = Object.values(EXIT);

/** Short, stable names of failures, and the exit of each. Scripts see a name as the `code` of the JSON error object. */
export const FAILURES = {
  "unknown-command": "usage",
  "unknown-option": "usage",
  "unknown-field": "usage",
  "bad-value": "usage",
  "missing-argument": "usage",
  "missing-fact": "usage",
  "too-many-arguments": "usage",
  "bad-query": "usage",
  ambiguous: "usage",
  "no-such-paper": "notFound",
  "no-such-topic": "notFound",
  "unknown-author": "usage",
  "unknown-organization": "usage",
  "unknown-tag": "usage",
  "unknown-layer": "usage",
  "unknown-setting": "usage",
  "no-link": "failed",
  "no-browser": "failed",
  "no-editor": "failed",
  "nothing-to-undo": "failed",
  "no-terminal": "failed",
  "unreadable-file": "failed",
  "broken-map": "failed",
  "broken-input": "failed",
  "broken-settings": "failed",
  "failed-check": "failed",
  "file-exists": "failed",
  "unwritable-file": "failed",
  internal: "failed",
} as const satisfies Readonly<Record<string, keyof typeof EXIT>>;

export type FailureCode = keyof typeof FAILURES;
export type FailureKind = (typeof FAILURES)[FailureCode];

export const FAILURE_CODES: readonly string[] = Object.keys(FAILURES);

/** An expected failure. `run` turns it into words on stderr and an exit code. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly kind: FailureKind;

  /**
   * @param code stable name for scripts
   * @param message lower-case sentence without a full stop: what went wrong, where, and what to do next
   * @param suggestions what was probably meant, best first
   */
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly suggestions: readonly string[] = [],
  ) {
    super(message);
    this.kind = FAILURES[code];
  }
}

/** `; did you mean a or b?`, or an empty text if there is nothing to suggest. */
export function didYouMean(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? "" : `; ${questionOn(suggestions)}`;
}

/** `did you mean a or b?` */
export function questionOn(suggestions: readonly string[]): string {
  return `did you mean ${orList(suggestions)}?`;
}

/** `a, b or c`. */
export function orList(values: readonly string[]): string {
  const last = values.at(-1) ?? "";
  return values.length < 2 ? last : `${values.slice(0, -1).join(", ")} or ${last}`;
}

/** A command that did what it was asked to, and ends with an exit code that says what came out. Nothing is reported. */
export class EndQuietly extends Error {
  constructor(readonly code: number) {
    super();
  }
}

/** The answer cannot be written: its reader has closed the pipe, or there is no room. */
export class UnwrittenOutput extends Error {
  constructor(override readonly cause: unknown) {
    super();
  }
}
