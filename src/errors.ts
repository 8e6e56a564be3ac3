// Every way in which a command line can fail as expected, and the exit code of each. Bugs are not among them.

/** What a shell reads from `$?`, in the order of the help and the README. The one table of exit codes. */
export const EXIT_CODES = [
  { name: "done", code: 0, meaning: "done, also when nothing was found" },
  {
    name: "failed",
    code: 1,
    meaning: "the work failed: an unreadable map, a file that exists, a failed check",
  },
  {
    name: "usage",
    code: 2,
    meaning: "wrong usage: an unknown option, author or field, a name that fits several",
  },
  { name: "notFound", code: 3, meaning: "the paper or topic named does not exist" },
  { name: "interrupted", code: 130, meaning: "interrupted from the keyboard" },
] as const;

type ExitName = (typeof EXIT_CODES)[number]["name"];

export const EXIT = Object.fromEntries(EXIT_CODES.map(({ name, code }) => [name, code])) as Readonly<
  Record<ExitName, number>
>;

export type FailureKind = "failed" | "usage" | "notFound";

/** Short, stable names of failures for scripts: the `code` of the JSON error object. */
export const FAILURE_CODES = [
  "unknown-command",
  "unknown-option",
  "unknown-field",
  "bad-value",
  "missing-argument",
  "too-many-arguments",
  "bad-query",
  "ambiguous",
  "no-such-paper",
  "no-such-topic",
  "unknown-author",
  "unknown-organization",
  "unknown-layer",
  "unknown-setting",
  "no-link",
  "no-browser",
  "unreadable-file",
  "broken-map",
  "broken-input",
  "broken-settings",
  "failed-check",
  "file-exists",
  "unwritable-file",
  "internal",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** An expected failure: `run` turns it into words on stderr and an exit code. */
export class Failure extends Error {
  override readonly name = "Failure";

  /** Told by its name: parts of the program are bundled apart, each with a class of its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "Failure";
  }

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
