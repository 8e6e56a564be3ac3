// All that is wrong with lists, bibliographies and maps, each finding with its place.
import { draftMap, type SourceText } from "../import/build.ts";
import type { PartialDate } from "../map/dates.ts";
import { jsonProblem } from "../map/load.ts";
import type { MapFile } from "../map/model.ts";
import { findProblems } from "../map/validate.ts";
import { acceptancesIn, type KnownAcceptance, matchAcceptances } from "./accepted.ts";
import { findInPapers } from "./papers.ts";
import { RULES, type RuleName, type Severity } from "./rules.ts";
import { findEmptyTopics, findGlossaryCycles, findSkippedLevels, findUnseen } from "./structure.ts";
import { draftSubject, type Fix, type Found, mapSubject, type Subject, spotOfPlace } from "./subject.ts";
import { findListedTwice, findTwins } from "./works.ts";

export interface CheckSources {
  /** Lists and bibliographies, looked at together, or map files, each alone. */
  readonly files: readonly SourceText[];
  readonly references: readonly SourceText[];
  readonly glossaries: readonly SourceText[];
  readonly today: PartialDate;
  /** What the curators of the bundled map accepted in it. */
  readonly known: readonly KnownAcceptance[];
}

export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly file: string;
  /** From 1; null: the finding has a path, or is about the file as a whole. */
  readonly line: number | null;
  /** From 1, in UTF-16 units. */
  readonly column: number | null;
  /** A JSON path, such as `papers[12].url`. */
  readonly path: string | null;
  /** Id of the paper or topic that it is about. */
  readonly id: string | null;
  readonly message: string;
  readonly explanation: string;
  readonly fix: Fix | null;
  /** Why the curator lets it stand; null: it is not accepted. */
  readonly accepted: string | null;
}

const FINDERS: readonly ((subject: Subject) => Iterable<Found>)[] = [
  findInPapers,
  findTwins,
  findListedTwice,
  findEmptyTopics,
  findSkippedLevels,
  findGlossaryCycles,
  findUnseen,
  findInReport,
];

export function isMapText(text: string): boolean {
  return /^\s*\{/.test(text);
}

/** In the order of the files, then of the lines. */
export async function findAll({ files, references, glossaries, today, known }: CheckSources): Promise<Finding[]> {
  const maps = files.filter(({ text }) => isMapText(text));
  const lists = files.filter(({ text }) => !isMapText(text));
  const found = maps.flatMap(({ file, text }) => checkMap(file, text, today, known));
  if (lists.length > 0) {
    const draft = await draftMap({ title: null, lists, references, glossaries });
    const texts = new Map([...lists, ...references, ...glossaries].map(({ file, text }) => [file, text]));
    const subject = draftSubject(draft, texts, glossaries[0]?.file ?? null, today);
    found.push(...checkSubject(subject, known));
  }
  const order = new Map([...files, ...references, ...glossaries].map(({ file }, index) => [file, index]));
  const rank = ({ file }: Finding): number => order.get(file) ?? order.size;
  return found.sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function checkMap(file: string, text: string, today: PartialDate, known: readonly KnownAcceptance[]): Finding[] {
  const broken = (message: string, path: string | null): Finding =>
    toFinding(
      { rule: "broken-map", spot: { file, line: null, column: null, path }, id: null, message, fix: null },
      null,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [broken(`not JSON: ${jsonProblem(error, text)}`, null)];
  }
  const problems = findProblems(value);
  if (problems.length > 0) {
    return problems.map((problem) => {
      const [, path, message] = /^(\S+): (.*)$/s.exec(problem) ?? [];
      return broken(message ?? problem, path ?? null);
    });
  }
  return checkSubject(mapSubject(value as MapFile, file, text, today), known);
}

function checkSubject(subject: Subject, known: readonly KnownAcceptance[]): Finding[] {
  const found = FINDERS.flatMap((find) => [...find(subject)]);
  const acceptances =
    subject.draft === null ? [] : [...subject.texts].flatMap(([file, text]) => acceptancesIn(text, file));
  const { reasonOf, findings } = matchAcceptances(found, subject, acceptances);
  const reasonKnown = ({ rule, id, message }: Found): string | undefined =>
    known.find((each) => each.rule === rule && each.id === id && each.message === message)?.reason;
  return [...found, ...findings].map((each) => toFinding(each, reasonOf.get(each) ?? reasonKnown(each) ?? null));
}

function toFinding({ rule, spot, id, message, fix }: Found, accepted: string | null): Finding {
  const { severity, explanation } = RULES[rule];
  return { rule, severity, ...spot, id, message, explanation, fix, accepted };
}

/** What the reading of lists and bibliographies left out or did not understand. */
function* findInReport({ draft, texts }: Subject): Generator<Found> {
  if (draft === null) return;
  const linesOf = new Map([...texts].map(([file, text]) => [file, text.split("\n")]));
  const [file = ""] = texts.keys();
  for (const message of findProblems(draft.map)) {
    const spot = { file, line: null, column: null, path: null };
    yield { rule: "broken-map", spot, id: null, message, fix: null };
  }
  for (const { rule, message, ...place } of [...draft.problems, ...draft.report.remarks]) {
    yield { rule, spot: spotOfPlace(place, linesOf), id: null, message, fix: null };
  }
  for (const { file, from, to, what, text } of draft.report.leftOut) {
    const rule = what === "not understood" ? "not-read" : "left-out";
    const length = to === from ? "" : ` (${to - from + 1} lines)`;
    const message = rule === "not-read" ? `not understood: ${text}` : `left out: ${what}${length}`;
    yield { rule, spot: spotOfPlace({ file, at: from }, linesOf), id: null, message, fix: null };
  }
}
