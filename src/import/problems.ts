// What is wrong with an input, and what was left out of it. Each has its location, so that a curator can go there.
import type { BaseIssue } from "valibot";
import { Failure } from "../errors.ts";

/** What can be wrong with an input. `aimap check` uses the same names for its rules. */
export type ProblemRule =
  | "duplicate-id"
  | "guessed-encoding"
  | "impossible-date"
  | "missing-id"
  | "missing-title"
  | "not-read"
  | "sources-disagree"
  | "syntax-mistake"
  | "unclear-name"
  | "unknown-reference"
  | "unread-checkbox"
  | "unread-fields"
  | "unresolved-name"
  | "unused-reference";

export interface Problem {
  readonly file: string;
  /** 1-based line, or a JSON path such as `[3].issued`. Null: the file as a whole. */
  readonly at: number | string | null;
  readonly rule: ProblemRule;
  readonly message: string;
}

/** Where something is written. */
export interface SourceLocation {
  readonly file: string;
  /** 1-based line, or a JSON path. */
  readonly at: number | string;
}

/** Lines of an input that do not fit in a map. */
export interface LeftOut {
  readonly file: string;
  /** 1-based, both included. */
  readonly from: number;
  readonly to: number;
  /** What the lines are: `contents`, `a picture`, `struck through`. */
  readonly what: string;
  /** The beginning of the first line. */
  readonly text: string;
}

export function formatProblem({ file, at, message }: Problem): string {
  const location = at === null ? "" : typeof at === "number" ? `:${at}` : ` ${at}`;
  return `${file}${location}: ${message}`;
}

/** What a schema found wrong with the element `index` of a file's array, each with its JSON path. */
export function schemaProblems(issues: readonly BaseIssue<unknown>[], file: string, index: number): Problem[] {
  return issues.map(({ path, message, input }) => {
    const steps = (path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
    return {
      file,
      at: `[${index}]${steps.join("")}`,
      rule: "not-read",
      message: input === undefined ? "missing" : message,
    };
  });
}

/** @throws Failure `broken-input` that lists every problem, if there are any */
export function refuse(problems: readonly Problem[]): void {
  const [first, ...others] = problems.map(formatProblem);
  if (first === undefined) return;
  const message =
    others.length === 0 ? first : `${problems.length} mistakes in the input:\n  ${[first, ...others].join("\n  ")}`;
  throw new Failure("broken-input", message + adviceOn(problems));
}

/** How to go on where papers are only named by keys; else an empty text. */
function adviceOn(problems: readonly Problem[]): string {
  if (!problems.some(({ rule }) => rule === "unknown-reference")) return "";
  return "\n  --references FILE names a bibliography that has it; aimap export -o map.bib writes that of a map";
}

/** What is wrong with a map where a list is read. */
export const A_MAP = "a map, not a list; open it with --map";
