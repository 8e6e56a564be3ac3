// Everything that is wrong with lists, bibliographies and maps, each finding with its location.
import { type BuildSources, draftMap, type SourceText } from "../import/build.ts";
import { isCslObject } from "../import/formats.ts";
import { findInconsistencies } from "../map/consistency.ts";
import type { PartialDate } from "../map/dates.ts";
import { combinePaper } from "../map/fields.ts";
import { matchPapers } from "../map/identity.ts";
import type { MapFile, Paper } from "../map/model.ts";
import { isPlainlyValid } from "../map/plainly-valid.ts";
import { upgradeMap } from "../map/upgrade.ts";
import { findProblems } from "../map/validate.ts";
import { jsonProblem } from "../text/json-problem.ts";
import { acceptancesIn } from "./acceptances.ts";
import { type KnownAcceptance, matchAcceptances } from "./accepted.ts";
import { applyRules } from "./apply-rules.ts";
import { type Finding, type RuleFinding, toFinding } from "./finding.ts";
import { importFindings } from "./import-findings.ts";
import { pathLocation } from "./location.ts";
import { sourceSubject } from "./source-subject.ts";
import { mapSubject } from "./subject.ts";

export interface CheckSources {
  /** Lists and bibliographies, which are checked together, and map files, which are checked one by one. */
  readonly files: readonly SourceText[];
  readonly references: readonly SourceText[];
  readonly glossaries: readonly SourceText[];
  /** The layers that the lists are read over, besides the maps that are checked with them. */
  readonly below?: readonly MapFile[];
  readonly today: PartialDate;
  /** What the curators of the bundled map accept in it. */
  readonly known: readonly KnownAcceptance[];
}

export function isMapText(text: string): boolean {
  return /^\s*\{/.test(text) && !isCslObject(text);
}

/** In the order of the files, then of the lines. */
export async function findAll(sources: CheckSources): Promise<Finding[]> {
  const { files, references, glossaries } = sources;
  const maps = files.filter(({ text }) => isMapText(text));
  const lists = files.filter(({ text }) => !isMapText(text));
  const found = [
    ...maps.flatMap((map) => checkMap(map, sources)),
    ...(lists.length === 0 ? [] : await checkLists(lists, layersBelow(maps, sources.below ?? []), sources)),
  ];
  const order = new Map([...files, ...references, ...glossaries].map(({ file }, index) => [file, index]));
  const rank = ({ file }: Finding): number => order.get(file) ?? order.size;
  return found.sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function checkMap({ file, text }: SourceText, { today, known }: CheckSources): Finding[] {
  const broken = (message: string, path: string | null): Finding =>
    toFinding({ rule: "broken-map", location: pathLocation(file, path), message }, null);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [broken(`not JSON: ${jsonProblem(text)}`, null)];
  }
  const problems = isPlainlyValid(value) ? findInconsistencies(value) : findProblems(value);
  if (problems.length > 0) {
    return problems.map((problem) => {
      const [, path, message] = /^(\S+): (.*)$/s.exec(problem) ?? [];
      return broken(message ?? problem, path ?? null);
    });
  }
  // findProblems has just verified that it is a map
  const subject = mapSubject(value as MapFile, file, today);
  return toFindings([...applyRules(subject)], new Map(), known);
}

/** What lists can name of the maps that are checked with them. */
function layersBelow(
  maps: readonly SourceText[],
  others: readonly MapFile[],
): Pick<BuildSources, "knownTopics" | "knownPapers"> {
  const checked = maps.flatMap(({ text }): MapFile[] => {
    const value = upgradeMap(jsonOrNull(text));
    // findProblems has just verified that it is a map
    return findProblems(value).length === 0 ? [value as MapFile] : [];
  });
  const files = [...others, ...checked];
  return {
    knownTopics: files.flatMap(({ topics }) => topics),
    knownPapers: files.flatMap(({ papers }) => papers),
  };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function checkLists(
  lists: readonly SourceText[],
  below: Pick<BuildSources, "knownTopics" | "knownPapers">,
  sources: CheckSources,
): Promise<Finding[]> {
  const { references, glossaries, today, known } = sources;
  const read = await draftMap({ title: null, lists, references, glossaries, ...below });
  const draft = { ...read, map: withFactsBelow(read.map, below.knownPapers ?? [], read.keys) };
  const areLayers = (below.knownTopics ?? []).length > 0;
  const texts = new Map([...lists, ...references, ...glossaries].map(({ file, text }) => [file, text]));
  const subject = sourceSubject({ draft, texts, glossary: glossaries[0]?.file ?? null }, today);
  const found = [...applyRules(subject), ...importFindings(draft, { lines: subject.lines, areLayers })];
  const acceptances = [...texts].flatMap(([file, text]) => acceptancesIn(text, file));
  const { reasonOf, unused } = matchAcceptances(found, acceptances, subject);
  return toFindings([...found, ...unused], reasonOf, known);
}

/** What the layers below know of the papers need not be stated again. */
function withFactsBelow(map: MapFile, below: readonly Paper[], keys: ReadonlySet<string>): MapFile {
  if (below.length === 0) return map;
  const twins = matchPapers(below, map.papers, { meant: keys });
  const papers = map.papers.map((upper) => {
    const lower = twins.get(upper);
    if (lower === undefined) return upper;
    const { id, placements } = upper;
    return { ...combinePaper({ lower, upper }), id, placements };
  });
  return { ...map, papers };
}

function toFindings(
  found: readonly RuleFinding[],
  reasonOf: ReadonlyMap<RuleFinding, string>,
  known: readonly KnownAcceptance[],
): Finding[] {
  // of equal ones, the first counts
  const knownReasons = new Map(known.toReversed().map((each) => [acceptanceKey(each), each.reason]));
  const knownReason = ({ rule, id = null, message }: RuleFinding): string | undefined =>
    knownReasons.get(acceptanceKey({ rule, id, message }));
  return found.map((each) => toFinding(each, reasonOf.get(each) ?? knownReason(each) ?? null));
}

function acceptanceKey({ rule, id, message }: Pick<KnownAcceptance, "rule" | "id" | "message">): string {
  return JSON.stringify([rule, id, message]);
}
