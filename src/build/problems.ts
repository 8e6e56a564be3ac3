// What is wrong with an input, with its place, so that a curator can go there.
import type { BaseIssue } from "valibot";
import { Failure } from "../errors.ts";

export interface Problem {
  readonly file: string;
  /** 1-based line, or a JSON path such as `[3].issued`; null: the file as a whole. */
  readonly at: number | string | null;
  readonly message: string;
}

export function formatProblem({ file, at, message }: Problem): string {
  const place = at === null ? "" : typeof at === "number" ? `:${at}` : ` ${at}`;
  return `${file}${place}: ${message}`;
}

/** What a schema found wrong with the element `index` of a file's array, each with its JSON path. */
export function schemaProblems(issues: readonly BaseIssue<unknown>[], file: string, index: number): Problem[] {
  return issues.map(({ path, message, input }) => {
    const steps = (path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
    return { file, at: `[${index}]${steps.join("")}`, message: input === undefined ? "is missing" : message };
  });
}

/** @throws Failure `broken-input` that names every problem, where there are any */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(formatProblem);
  const [only] = lines;
  const words = lines.length === 1 ? only : `${lines.length} mistakes in the input:\n  ${lines.join("\n  ")}`;
  throw new Failure("failed", "broken-input", String(words));
}
