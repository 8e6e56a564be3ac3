// What reading a CSL item back would change in the facts of its paper. For most papers that is certain without reading, which
// was a third of the time of writing them.
import {
  ARXIV,
  type CslExtras,
  type CslItem,
  FACT_KEYS,
  type FactKey,
  factsOfCsl,
  isByOrganization,
  isCslType,
  plainTitle,
  REPOSITORY,
  TEXT_VARIABLES,
} from "../../map/csl.ts";
import { isArxivVenue, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { Paper, PersonName } from "../../map/model.ts";
import { NAME_PART_ROWS } from "../../map/names.ts";

/** Fields that CSL has no variable for, in the order in which `custom.aimap` states them, if anything is known. */
export const CUSTOM_KEYS = [
  "kind",
  "arxiv",
  "code",
  "demo",
  "organizations",
  "keywords",
  "status",
  "tags",
  "alternativeTitles",
  "authorsComplete",
  "date",
  "dateSource",
  "origin",
] as const satisfies readonly (keyof Paper)[];

/** The facts that reading the item would not give back as they are in the map. */
export function changedByReading(paper: Paper, item: CslItem): CslExtras {
  const read = factsOfCsl(item);
  const changed: Record<string, unknown> = {};
  for (const name in read) {
    // the cast: these are all names of facts
    const key = name as FactKey;
    if (!isSameFact(read[key], paper[key])) changed[key] = paper[key];
  }
  return changed;
}

/** The same where it is certain without reading, else null. */
export function certainlyChanged(paper: Paper, item: CslItem): CslExtras | null {
  for (const isCertain of PROOFS) if (!isCertain(paper, item)) return null;
  return {
    // the date of the map, and the page of an identifier, stand in for what the work does not state
    ...(paper.published === null && item.issued !== undefined && { published: null }),
    ...(paper.url === null && item.URL !== undefined && { url: null }),
  };
}

type Proof = (paper: Paper, item: CslItem) => boolean;

/** The year 0 is none in CSL. */
const FIRST_YEAR = "0001";

/** When it is certain what is read of a fact that is not just a text or in `custom.aimap`. */
const OWN_PROOFS: Readonly<Partial<Record<FactKey, Proof>>> = {
  title: ({ title }) => title !== "" && plainTitle(title) === title,
  cslType: ({ cslType }) => isCslType(cslType),
  // organisations can stand in for authors
  authorNames: ({ authorNames }, { author = [] }) =>
    author.length === authorNames.length && authorNames.every(isReadAsItIs),
  editorNames: ({ editorNames }) => editorNames.every(isReadAsItIs),
  translatorNames: ({ translatorNames }) => translatorNames.every(isReadAsItIs),
  published: ({ published, date }) => (published ?? date ?? FIRST_YEAR) >= FIRST_YEAR,
  issued: ({ issued }) => issued === null,
  venue: ({ venue }) => venue === null || (venue !== "" && !isArxivVenue(venue)),
  number: ({ number, arxiv }, { number: written }) =>
    number === null
      ? written === undefined || parseArxivId(`arXiv:${arxiv}`) !== null
      : number !== "" && !number.startsWith("arXiv:"),
  publisher: ({ publisher, number, cslType, organizations: [first = ""] }, { publisher: written }) => {
    if (isByOrganization(cslType)) return publisher === null && !REPOSITORY.test(first);
    return publisher === null ? written === undefined || number === null : publisher !== "" && publisher !== ARXIV;
  },
  arxiv: ({ arxiv, doi }, { URL = "" }) =>
    arxiv === null ? parseArxivId(URL) === null && parseArxivId(doi ?? "") === null : arxiv !== "",
  url: ({ url }) => url !== "",
  doi: ({ doi }) => doi === null || parseDoi(doi) === doi,
};

const KEPT_AS_THEY_ARE: ReadonlySet<string> = new Set([...TEXT_VARIABLES.map(([key]) => key), ...CUSTOM_KEYS]);

const PROOFS: readonly Proof[] = FACT_KEYS.map(
  (key) =>
    OWN_PROOFS[key] ?? (KEPT_AS_THEY_ARE.has(key) ? (paper) => paper[key] !== "" : (paper) => isNothing(paper[key])),
);

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

const NAME_PARTS: ReadonlyMap<string, number> = new Map(NAME_PART_ROWS.map(([part], at) => [part, at]));

/** Whether every part says something, and they are in the order in which they are read. */
function isReadAsItIs(name: PersonName): boolean {
  let last = -1;
  for (const part in name) {
    const at = NAME_PARTS.get(part) ?? -1;
    // the cast: any other part is at -1
    if (at <= last || !name[part as keyof PersonName]) return false;
    last = at;
  }
  return true;
}

/** Most facts are the same text, or unknown in both, which is found out fastest. */
function isSameFact(read: unknown, stated: unknown): boolean {
  if (read === stated) return true;
  return typeof read === "object" && typeof stated === "object" && JSON.stringify(read) === JSON.stringify(stated);
}
