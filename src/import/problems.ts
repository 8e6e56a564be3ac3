// What is wrong with an input, or was left out of it, with its place, so that a curator can go there.
import type { BaseIssue } from "valibot";
import { Failure } from "../errors.ts";
import type { Outline } from "./markdown/outline.ts";

/** What can be wrong with an input, by the names that `aimap check` gives it. */
export type ProblemRule =
  | "duplicate-id"
  | "impossible-date"
  | "missing-id"
  | "missing-title"
  | "not-read"
  | "unknown-reference"
  | "unread-fields"
  | "unresolved-name"
  | "unused-reference";

export interface Problem {
  readonly file: string;
  /** 1-based line, or a JSON path such as `[3].issued`; null: the file as a whole. */
  readonly at: number | string | null;
  readonly rule: ProblemRule;
  readonly message: string;
}

/** Lines of an input that have no place in a map. */
export interface LeftOut {
  readonly file: string;
  /** 1-based, both included. */
  readonly from: number;
  readonly to: number;
  /** What it is: `contents`, `a picture`, `struck through`. */
  readonly what: string;
  /** How the first line begins. */
  readonly text: string;
}

export function formatProblem({ file, at, message }: Problem): string {
  const place = at === null ? "" : typeof at === "number" ? `:${at}` : ` ${at}`;
  return `${file}${place}: ${message}`;
}

/** What a schema found wrong with the element `index` of a file's array, each with its JSON path. */
export function schemaProblems(issues: readonly BaseIssue<unknown>[], file: string, index: number): Problem[] {
  return issues.map(({ path, message, input }) => {
    const steps = (path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
    return {
      file,
      at: `[${index}]${steps.join("")}`,
      rule: "not-read",
      message: input === undefined ? "is missing" : message,
    };
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

/** An outline of which nothing can be read. */
export function unreadOutline(file: string, problems: readonly Problem[]): Outline {
  return { file, title: null, description: null, topics: [], headings: [], leftOut: [], remarks: [], problems };
}

const SHOWN = 60;

/** Accounts for every line of a text: what was taken into the map, what was left out and why. None is lost silently. */
export class Ledger {
  private readonly lines: readonly string[];
  /** By line: undefined is not seen yet, empty is in the map, else the reason why not. */
  private readonly fate: (string | undefined)[];
  private readonly remarks: LeftOut[] = [];

  constructor(
    private readonly file: string,
    text: string,
  ) {
    this.lines = text.split("\n");
    this.fate = new Array<string | undefined>(this.lines.length);
  }

  /** Lines from `from` to `to`, 1-based, are in the map. A line of which another part was left out stays told. */
  take(from: number, to: number): void {
    for (let at = from - 1; at < Math.min(to, this.lines.length); at += 1) this.fate[at] ||= "";
  }

  leave(from: number, to: number, what: string): void {
    this.fate.fill(what, from - 1, to);
  }

  /** A part of lines was left out, though the lines are in the map; told unless they are left out themselves. */
  remark(from: number, to: number, what: string): void {
    this.remarks.push({ file: this.file, from, to, what, text: this.textOf(from - 1) });
  }

  /** In the order of the lines. */
  leftOut(): LeftOut[] {
    const found: LeftOut[] = [];
    let open: { from: number; to: number; what: string } | null = null;
    const close = (): void => {
      if (open !== null) {
        const { from, to, what } = open;
        found.push({ file: this.file, from: from + 1, to: to + 1, what, text: this.textOf(from) });
      }
      open = null;
    };
    for (const [index, line] of this.lines.entries()) {
      if (line.trim() === "") continue;
      const what = this.fate[index] ?? reasonOf(line);
      if (what === "") close();
      else if (open !== null && (open as { what: string }).what === what) (open as { to: number }).to = index;
      else {
        close();
        open = { from: index, to: index, what };
      }
    }
    close();
    const remarks = this.remarks.filter(({ from }) => (this.fate[from - 1] ?? "left out") === "");
    return [...found, ...remarks].sort((a, b) => a.from - b.from);
  }

  private textOf(index: number): string {
    const line = (this.lines[index] ?? "").trim();
    return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
  }
}

/** Lines that no reader was shown: tags without words, link definitions, rules; anything else was not understood. */
function reasonOf(line: string): string {
  if (/^\s*<!--\s*accept\s.*-->\s*$/.test(line)) return "";
  const words = line.replace(/<[^>]*>?/g, "").trim();
  if (words === "" || /^[-=*_\s>|:]+$/.test(words)) return "";
  if (/^\[[^\]]+\]:/.test(words)) return /^\[\^/.test(words) ? "a footnote" : "";
  if (/<|>|^-->|!\[/.test(line)) return "markup";
  return "not understood";
}
