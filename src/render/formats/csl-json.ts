// CSL-JSON, the format of Zotero, pandoc and `aimap build --references`. `custom.aimap` has what CSL has no variable for,
// and what reading the rest would change: `build` gets back every character.
import type { MapAnswer } from "../../answers/answer.ts";
import { papersIn } from "../../answers/papers-in.ts";
import { CSL_TYPE, type CslExtras, type CslFacts, type CslItem, factsOfCsl, TEXT_VARIABLES } from "../../map/csl.ts";
import type { PartialDate } from "../../map/dates.ts";
import { PAPER_KEYS } from "../../map/fields.ts";
import type { Paper, ResearchMap } from "../../map/model.ts";
import { familyName, nameParts, splitParticles } from "../../map/names.ts";
import { parseVenueDetail } from "../../map/venue.ts";
import { citedDate, pageOf } from "../citation.ts";
import { toJson } from "../json.ts";

export function renderCslJson(answer: MapAnswer): string {
  return toJson(papersIn(answer).map((paper) => cslItem(answer.map, paper)));
}

/** Fields that CSL has no variable for, in the order in which they are written. */
const FIRST_CUSTOM = [
  "kind",
  "arxiv",
  "code",
  "demo",
  "venueDetail",
  "organizations",
  "keywords",
  "alternativeTitles",
  "authorsComplete",
  "date",
  "dateSource",
  "origin",
] as const satisfies readonly (keyof Paper)[];
/** Fields that CSL has variables for, and those that are not facts about the work. */
const STANDARD: readonly (keyof Paper)[] = ["id", "authors", "published", "url", "doi", "placements", "notes"];
const CUSTOM_KEYS = [
  ...FIRST_CUSTOM,
  ...PAPER_KEYS.filter(
    (key) =>
      !STANDARD.includes(key) &&
      !FIRST_CUSTOM.some((first) => first === key) &&
      !TEXT_VARIABLES.some(([text]) => text === key),
  ),
];

/** A paper as a CSL item, with all that `build` needs to make the same paper from it. */
function cslItem(map: ResearchMap, paper: Paper): CslItem {
  const { volume, issue, pages } = parseVenueDetail(paper.venueDetail);
  const isOnArxiv = paper.kind === "preprint" && paper.arxiv !== null;
  const standard = {
    id: paper.id,
    type: CSL_TYPE[paper.kind],
    title: paper.title,
    author: paper.authors.map((name) => cslName(map, name)),
    issued: issued(citedDate(paper)),
    "container-title": paper.venue,
    volume,
    issue,
    page: pages,
    publisher: publisherOf(paper),
    number: isOnArxiv ? `arXiv:${paper.arxiv}` : null,
    DOI: paper.doi,
    URL: pageOf(paper),
    keyword: paper.keywords.join(", "),
  };
  const variables = Object.fromEntries(TEXT_VARIABLES.map(([key, variable]) => [variable, paper[key]]));
  const own = {
    ...Object.fromEntries(CUSTOM_KEYS.map((key) => [key, paper[key]])),
    authorsComplete: paper.authorsComplete ? null : false,
  };
  const item = { ...known({ ...standard, ...variables }), custom: { aimap: known(own) } };
  return { ...item, custom: { aimap: { ...item.custom.aimap, ...changedByReading(map, paper, item) } } };
}

/** The facts that reading the item would not give back as they are in the map. */
function changedByReading(map: ResearchMap, paper: Paper, item: CslItem): CslExtras {
  const authors = paper.authors.map((name) => ({ name, family: familyName(map, name) }));
  const facts: CslFacts = { ...paper, authors };
  // the cast: Object.entries does not know that these are all names of facts
  const read = Object.entries(factsOfCsl(item)) as [keyof CslFacts, unknown][];
  const changed = read.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(facts[name]));
  return Object.fromEntries(changed.map(([name]) => [name, facts[name]]));
}

/** Without the unknown values: CSL has no null. */
function known(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isKnown = (value: unknown): boolean =>
    value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isKnown(value)));
}

function publisherOf({ kind, arxiv, organizations }: Paper): string | null {
  if (kind === "preprint" && arxiv !== null) return "arXiv";
  return kind === "report" || kind === "thesis" ? (organizations[0] ?? null) : null;
}

function cslName(map: ResearchMap, name: string): object {
  const { family, given, suffix } = nameParts(map, name);
  if (given === null) return { literal: family };
  const { particles, name: words } = splitParticles(family);
  return known({
    family: words.join(" "),
    given,
    suffix,
    "non-dropping-particle": particles.join(" "),
  });
}

function issued(date: PartialDate | null): object | null {
  return date === null ? null : { "date-parts": [date.split("-").map(Number)] };
}
