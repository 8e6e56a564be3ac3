// What is wrong with lists and bibliographies. It needs what reads them, which maps do without.
import { draftMap, type MapDraft, type SourceText } from "../import/build.ts";
import { IdOwners, withoutOthersIds } from "../map/contradictions.ts";
import { combinePaper } from "../map/fields.ts";
import type { MapFile } from "../map/map-file.ts";
import { acceptancesIn } from "./acceptances.ts";
import { matchAcceptances } from "./accepted.ts";
import { applyRules } from "./apply-rules.ts";
import type { Finding, RuleFinding } from "./finding.ts";
import { acceptanceKey, type CheckSources, reportedDates, statedTwice, toFindings } from "./findings.ts";
import { importFindings } from "./import-findings.ts";
import { sourceSubject } from "./source-subject.ts";
import { type LayerBelow, type StatedTwice, sourcesThatDisagree } from "./sources-disagree.ts";
import { mapSubject, type Subject } from "./subject.ts";

/** All that is wrong with these lists, which are checked together, above these layers. */
export async function checkLists(
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
