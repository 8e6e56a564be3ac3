// Everything that is wrong with lists, bibliographies and maps, each finding with its location.
import { draftMap, type MapDraft, type SourceText } from "../import/build.ts";
import { isCslObject } from "../import/formats.ts";
import { findInconsistencies } from "../map/consistency.ts";
import { IdOwners, withoutOthersIds } from "../map/contradictions.ts";
import type { PartialDate } from "../map/dates.ts";
import { combinePaper } from "../map/fields.ts";
import { matchPapers } from "../map/identity.ts";
import type { MapFile } from "../map/map-file.ts";
import type { Paper } from "../map/model.ts";
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
import { type LayerBelow, type StatedTwice, sourcesThatDisagree } from "./sources-disagree.ts";
import { mapSubject, type Subject } from "./subject.ts";

export interface CheckSources {
  /** Lists and bibliographies, which are checked together, and map files, which are checked one by one. */
  readonly files: readonly SourceText[];
  readonly references: readonly SourceText[];
  readonly glossaries: readonly SourceText[];
  /** The layers that the lists are read over, besides the maps that are checked with them. */
  readonly below?: readonly LayerBelow[];
  readonly today: PartialDate;
  /** What the curators of the bundled map accept in it. */
  readonly known: readonly KnownAcceptance[];
}

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
    ...(lists.length === 0 ? [] : await checkLists(lists, layersBelow(maps, sources.below ?? []), sources)),
  ];
  const order = new Map([...files, ...references, ...glossaries].map(({ file }, index) => [file, index]));
  const rank = ({ file }: Finding): number => order.get(file) ?? order.size;
  return found.sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
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

/** The papers of which a rule has reported that their dates are doubtful. */
function reportedDates(found: readonly RuleFinding[]): ReadonlySet<string | null> {
  return new Set(found.flatMap(({ rule, id = null }) => (rule === "date-disagrees" ? [id] : [])));
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

async function checkLists(
  lists: readonly SourceText[],
  below: readonly LayerBelow[],
  sources: CheckSources,
): Promise<Finding[]> {
  const { references, glossaries, today, known } = sources;
  const knownTopics = below.flatMap(({ map }) => map.topics);
  const knownPapers = below.flatMap(({ map }) => map.papers);
  const read = await draftMap({ title: null, lists, references, glossaries, knownTopics, knownPapers });
  const owners = new IdOwners(knownPapers);
  const pairs = statedTwice(read.map, knownPapers, read.keys);
  const draft = { ...read, map: withFactsBelow(read.map, pairs, owners) };
  const texts = new Map([...lists, ...references, ...glossaries].map(({ file, text }) => [file, text]));
  const sourced = { texts, glossary: glossaries[0]?.file ?? null };
  const subject = sourceSubject({ ...sourced, draft }, today);
  const found = [
    ...ownFindings(applyRules(subject), pairs, { own: sourceSubject({ ...sourced, draft: read }, today), draft }),
    ...importFindings(draft, { lines: subject.lines, areLayers: knownTopics.length > 0 }),
  ];
  const compared = { pairs: pairs.values(), layers: below, owners, subject, withReportedDate: reportedDates(found) };
  const withLayers = [...found, ...sourcesThatDisagree(compared)];
  const acceptances = [...texts].flatMap(([file, text]) => acceptancesIn(text, file));
  const { reasonOf, unused } = matchAcceptances(withLayers, acceptances, subject);
  return toFindings([...withLayers, ...unused], reasonOf, known);
}

/** Without those that are about facts of a layer below alone: they are found, or accepted, where these are stated. */
function ownFindings(
  found: readonly RuleFinding[],
  pairs: ReadonlyMap<string, StatedTwice>,
  { own, draft }: { readonly own: Subject; readonly draft: MapDraft },
): readonly RuleFinding[] {
  if (pairs.size === 0 || found.length === 0) return found;
  const keysIn = (subject: Subject): ReadonlySet<string> => new Set(applyRules(subject).map(keyOfFinding));
  // by the names that the findings have
  const lower = draft.map.papers.flatMap(({ id, title }) => {
    const pair = pairs.get(id);
    return pair === undefined ? [] : [{ ...pair.lower, id, title, placements: [] }];
  });
  const below = keysIn(mapSubject({ ...draft.map, topics: [], papers: lower }, "", own.today));
  if (below.size === 0) return found;
  const stated = keysIn(own);
  return found.filter((each) => !below.has(keyOfFinding(each)) || stated.has(keyOfFinding(each)));
}

function keyOfFinding({ rule, id = null, message }: RuleFinding): string {
  return acceptanceKey({ rule, id, message });
}

/** The papers that the layers below have too, by their ids. */
function statedTwice(
  map: MapFile,
  below: readonly Paper[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, StatedTwice> {
  if (below.length === 0) return new Map();
  const twins = matchPapers(below, map.papers, { meant: keys });
  return new Map([...twins].map(([upper, lower]) => [upper.id, { lower, upper }]));
}

/** What the layers below know of the papers need not be stated again. */
function withFactsBelow(map: MapFile, pairs: ReadonlyMap<string, StatedTwice>, owners: IdOwners): MapFile {
  if (pairs.size === 0) return map;
  const papers = map.papers.map((paper) => {
    const pair = pairs.get(paper.id);
    if (pair === undefined) return paper;
    const upper = withoutOthersIds(pair.lower, pair.upper, owners);
    return { ...combinePaper({ lower: pair.lower, upper }), id: paper.id, placements: paper.placements };
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
  const knownIds = new Set(known.map(({ id }) => id));
  // most findings are of other papers, for which no key is made
  const knownReason = ({ rule, id = null, message }: RuleFinding): string | undefined =>
    knownIds.has(id) ? knownReasons.get(acceptanceKey({ rule, id, message })) : undefined;
  return found.map((each) => toFinding(each, reasonOf.get(each) ?? knownReason(each) ?? null));
}

function acceptanceKey({ rule, id, message }: Pick<KnownAcceptance, "rule" | "id" | "message">): string {
  return JSON.stringify([rule, id, message]);
}
