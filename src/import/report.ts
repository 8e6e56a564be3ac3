// The report of a build in words: what was made, what was left out and why, what to look at.

import { Failure } from "../errors.ts";
import { STDIN } from "../map/model.ts";
import { append } from "../map/multimap.ts";
import type { Report } from "./build.ts";
import { DOUBTFUL_LINES } from "./doubts.ts";
import { formatProblem, type LeftOut, type Problem } from "./problems.ts";

const MAX_LINES = 20;
/** Lines about single entries that a shortened report has at least, if there are as many. */
const MIN_SINGLE = 4;

/** The report in lines: what is doubtful, remarks, what was left out (one line for each reason), counts. A long report is shortened. */
export function reportLines(report: Report): string[] {
  const { topics, papers, placements, notes } = report;
  const found = [...doubtLines(report), ...findingLines(report)];
  const rest = found.length - MAX_LINES;
  const shown = rest > 1 ? [...mostImportant(found, report), `and ${rest} more; --report FILE writes them all`] : found;
  const where = placements === papers ? "" : ` in ${count(placements, "placement")}`;
  return [...shown, `${count(topics, "topic")}, ${count(papers, "paper")}${where}, ${count(notes, "note")}`];
}

/** As many lines as are shown, in their order: those about single entries are many, and give way to those about what was left out. */
function mostImportant(found: readonly string[], { remarks }: Report): string[] {
  const single = new Set(remarks.flatMap((remark) => [formatProblem(remark), doubtLine(remark)]));
  const others = found.filter((line) => !single.has(line)).slice(0, MAX_LINES - MIN_SINGLE);
  const first = found.filter((line) => single.has(line)).slice(0, MAX_LINES - others.length);
  const kept = new Set([...others, ...first]);
  return found.filter((line) => kept.has(line)).slice(0, MAX_LINES);
}

/** What to write, so that papers are found. */
const WHAT_PAPERS_ARE =
  "a paper is a bullet, a numbered item or a table row with a title, or an entry of a bibliography";

const HOW_TO_WRITE =
  "what is sure to be read: - [Title](https://…), or - Doe, J. (2020). Title. Journal; aimap help lists has more";

/** The same for one file, by the ending of its name. */
export function whatPapersAreIn(file: string): string {
  const what = WHAT_IN_FORMAT.find(([ending]) => ending.test(file))?.[1];
  return what ?? WHAT_PAPERS_ARE;
}

const WHAT_IN_FORMAT: readonly (readonly [ending: RegExp, what: string])[] = [
  [/\.json$/i, "a paper is an object with a title in a JSON array, as in CSL-JSON, or in the papers of a map"],
  [/\.(?:bib|bibtex|biblatex)$/i, "a paper is an entry with a title, such as @article{key, title = {…}}"],
  [/\.ris$/i, "a paper is a record from TY to ER with a title (TI)"],
  [/\.(?:csv|tsv)$/i, "a paper is a row with a title, below a row with the names of the columns"],
];

/**
 * Why files without a paper are no map, in words, with what became of their lines.
 * @param from the format that was asked for; null: none
 */
export function emptyProblem(report: Report, files: readonly string[], from: string | null): string {
  const found = [...doubtLines(report), ...findingLines(report)].slice(0, MAX_LINES);
  const kinds = [
    ...new Set(files.map((file) => whatPapersAreIn(from === null ? file : `.${from.replace("csl-", "")}`))),
  ];
  const what = (kinds.length === 1 ? kinds[0] : null) ?? WHAT_PAPERS_ARE;
  const where = files.map((file) => (file === STDIN ? "standard input" : file)).join(", ");
  const { topics, notes } = report;
  const instead = topics + notes > 0 ? [`found instead: ${count(topics, "topic")}, ${count(notes, "note")}`] : [];
  const advice = what === WHAT_PAPERS_ARE ? [HOW_TO_WRITE] : [];
  return [`no papers found in ${where}: ${what}`, ...instead, ...found, ...advice].join("\n  ");
}

/** Why a list or bibliography cannot be opened as a map. */
export function nothingToOpen(report: Report, file: string): Failure {
  return new Failure("broken-map", emptyProblem(report, [file], null));
}

/** Why a strict build makes no map, in words. Null: it does. */
export function strictProblem(report: Report): string | null {
  const found = findingLines(report);
  if (found.length === 0) return null;
  return `the input has parts that a map has no place for, and --strict allows none:\n  ${found.join("\n  ")}`;
}

function doubtLines({ doubts }: Report): string[] {
  return doubts.map(doubtLine);
}

function doubtLine({ file, at, message }: Pick<Problem, "file" | "at" | "message">): string {
  return `${file}${at === null ? "" : `:${at}`}: doubtful: ${message}`;
}

function findingLines({ remarks, leftOut }: Report): string[] {
  return [...remarks.filter(({ rule }) => !DOUBTFUL_LINES.has(rule)).map(formatProblem), ...leftOutLines(leftOut)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** `list.md:19: left out: contents (17 lines)`: one line for each reason in a file. What is after a colon is listed. */
function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const byReason = new Map<string, LeftOut[]>();
  for (const each of leftOut) append(byReason, `${each.file}\0${reasonOf(each)}`, each);
  return [...byReason.values()].map((entries) => {
    const [first] = entries;
    const lines = entries.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const names = [...new Set(entries.map(({ what }) => what.split(": ")[1]))].filter((name) => name !== undefined);
    const others = entries.length === 1 ? "" : `, here and at ${count(entries.length - 1, "other place")}`;
    const size = lines > entries.length ? ` (${lines} lines)` : "";
    const where = names.length > 0 ? `: ${names.join(", ")}` : others;
    return `${first?.file}:${first?.from}: left out: ${first && reasonOf(first)}${where}${size}`;
  });
}

/** `front matter: tags` is left out as front matter is. */
function reasonOf({ what }: LeftOut): string {
  return what.split(": ")[0] ?? what;
}
