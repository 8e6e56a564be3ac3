// Everything that is wrong with lists, bibliographies and maps, each finding with its location.
import type { SourceText } from "../import/build.ts";
import { isCslObject } from "../import/formats.ts";
import { findInconsistencies } from "../map/consistency.ts";
import { IdOwners } from "../map/contradictions.ts";
import type { MapFile } from "../map/map-file.ts";
import { isPlainlyValid } from "../map/plainly-valid.ts";
import { upgradeMap } from "../map/upgrade.ts";
import { findProblems } from "../map/validate.ts";
import { jsonProblem } from "../text/json-problem.ts";
import { applyRules } from "./apply-rules.ts";
import { type Finding, type RuleFinding, toFinding } from "./finding.ts";
import { type CheckSources, reportedDates, statedTwice, toFindings } from "./findings.ts";
import { pathLocation } from "./location.ts";
import { type LayerBelow, sourcesThatDisagree } from "./sources-disagree.ts";
import { mapSubject } from "./subject.ts";

function isMapText(text: string): boolean {
  return /^\s*\{/.test(text) && !isCslObject(text);
}

/** In the order of the files, then of the lines. */
export async function findAll(sources: CheckSources): Promise<Finding[]> {
  const { files, references, glossaries } = sources;
  const maps = files.filter(({ text }) => isMapText(text));
  const lists = files.filter(({ text }) => !isMapText(text));
  const found = [
    ...checkMaps(maps, sources),
    ...(lists.length === 0 ? [] : await checkListsAbove(maps, lists, sources)),
  ];
  const order = new Map([...files, ...references, ...glossaries].map(({ file }, index) => [file, index]));
  const rank = ({ file }: Finding): number => order.get(file) ?? order.size;
  return found.sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

async function checkListsAbove(
  maps: readonly SourceText[],
  lists: readonly SourceText[],
  sources: CheckSources,
): Promise<Finding[]> {
  // what reads lists is loaded where there is one
  const { checkLists } = await import("./check-lists.ts");
  return checkLists(lists, layersBelow(maps, sources.below ?? []), sources);
}

/** Each by itself, and with the maps before it. */
function checkMaps(texts: readonly SourceText[], { today, known }: CheckSources): Finding[] {
  const valid: LayerBelow[] = [];
  return texts.flatMap(({ file, text }) => {
    const map = readValidMap(text, file);
    if (Array.isArray(map)) return map.map((each) => toFinding(each, null));
    const subject = mapSubject(map, file, today);
    const found = applyRules(subject);
    const below = valid.flatMap((layer) => layer.map.papers);
    const owners = new IdOwners(below);
    const pairs = statedTwice(map, below, new Set()).values();
    const compared = { pairs, layers: valid, owners, subject, withReportedDate: reportedDates(found) };
    const findings = toFindings([...found, ...sourcesThatDisagree(compared)], new Map(), known);
    valid.push({ name: file, map });
    return findings;
  });
}

/** What is wrong with it, if anything is. */
function readValidMap(text: string, file: string): MapFile | RuleFinding[] {
  const broken = (message: string, path: string | null): RuleFinding => ({
    rule: "broken-map",
    location: pathLocation(file, path),
    message,
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [broken(`not JSON: ${jsonProblem(text)}`, null)];
  }
  const problems = problemsOf(value);
  // it has just been verified that it is a map
  if (problems.length === 0) return value as MapFile;
  return problems.map((problem) => {
    const [, path, message] = /^(\S+): (.*)$/s.exec(problem) ?? [];
    return broken(message ?? problem, path ?? null);
  });
}

/** As `findProblems`, in less time for most maps. */
function problemsOf(value: unknown): string[] {
  return isPlainlyValid(value) ? findInconsistencies(value) : findProblems(value);
}

/** The layers below lists: those given, and the maps that are checked with the lists. */
function layersBelow(maps: readonly SourceText[], others: readonly LayerBelow[]): LayerBelow[] {
  const checked = maps.flatMap(({ file, text }): LayerBelow[] => {
    const value = upgradeMap(jsonOrNull(text));
    // it has just been verified that it is a map
    return problemsOf(value).length === 0 ? [{ name: file, map: value as MapFile }] : [];
  });
  return [...others, ...checked];
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
