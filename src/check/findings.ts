// What a check is given, and its findings from those of the rules: what maps and lists have in common.
import type { SourceText } from "../import/build.ts";
import type { PartialDate } from "../map/dates.ts";
import { matchPapers } from "../map/identity.ts";
import type { MapFile } from "../map/map-file.ts";
import type { Paper } from "../map/model.ts";
import type { KnownAcceptance } from "./accepted.ts";
import { type Finding, type RuleFinding, toFinding } from "./finding.ts";
import type { LayerBelow, StatedTwice } from "./sources-disagree.ts";

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

/** The papers of which a rule has reported that their dates are doubtful. */
export function reportedDates(found: readonly RuleFinding[]): ReadonlySet<string | null> {
  return new Set(found.flatMap(({ rule, id = null }) => (rule === "date-disagrees" ? [id] : [])));
}

/** The papers that the layers below have too, by their ids. */
export function statedTwice(
  map: MapFile,
  below: readonly Paper[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, StatedTwice> {
  if (below.length === 0) return new Map();
  const twins = matchPapers(below, map.papers, { meant: keys });
  return new Map([...twins].map(([upper, lower]) => [upper.id, { lower, upper }]));
}

export function toFindings(
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

export function acceptanceKey({ rule, id, message }: Pick<KnownAcceptance, "rule" | "id" | "message">): string {
  return JSON.stringify([rule, id, message]);
}
