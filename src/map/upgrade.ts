// Maps of earlier versions in the form of this one, before they are validated: what is wrong in them stays wrong.
import { CSL_TYPE } from "./csl.ts";
import { emptyValue, PAPER_FIELDS, PAPER_KEYS } from "./fields.ts";
import { SCHEMA_VERSION } from "./map-file.ts";
import type { Paper, PersonName } from "./model.ts";
import { parsePersonName, withFamily } from "./names.ts";

/** What may be a map or a paper of version 1. */
interface Value {
  readonly schemaVersion?: unknown;
  readonly papers?: unknown;
  readonly familyNames?: unknown;
  readonly name?: unknown;
  readonly family?: unknown;
  readonly kind?: unknown;
  readonly authors?: unknown;
  readonly date?: unknown;
  readonly published?: unknown;
  readonly venueDetail?: unknown;
  readonly [key: string]: unknown;
}

/** Fields of a paper in version 1: this list never changes. What has come since is empty in such a map. */
const KEYS_OF_VERSION_1: ReadonlySet<string> = new Set(
  (
    "id title alternativeTitles authors authorsComplete organizations date dateSource published kind venue venueDetail url " +
    "arxiv doi code demo keywords placements notes origin"
  ).split(" "),
);
const NEW_KEYS = PAPER_KEYS.filter((key) => !KEYS_OF_VERSION_1.has(key));

/** A map of version 1 as one of this version; any other value unchanged. */
export function upgradeMap(value: unknown): unknown {
  if (!isObject(value) || value.schemaVersion !== 1 || !Array.isArray(value.papers)) return value;
  const { familyNames, papers, ...rest } = value;
  const rows = Array.isArray(familyNames) ? familyNames.filter(isObject) : [];
  const families = new Map(rows.map(({ name, family }) => [name, family]));
  const personOf = (name: string): PersonName => {
    const family = families.get(name);
    return typeof family === "string" ? withFamily(name, family) : parsePersonName(name);
  };
  return {
    ...rest,
    schemaVersion: SCHEMA_VERSION,
    papers: papers.map((paper: unknown) => (isObject(paper) ? upgradePaper(paper, personOf) : paper)),
  };
}

function isObject(value: unknown): value is Value {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function upgradePaper({ venueDetail, ...paper }: Value, personOf: (name: string) => PersonName): Value {
  const { kind, authors } = paper;
  const added = NEW_KEYS.map((key) => [key, emptyValue(PAPER_FIELDS[key].type)]);
  const names = Array.isArray(authors) ? authors.filter((name) => typeof name === "string") : [];
  const values: Value = {
    ...Object.fromEntries(added),
    // a kind that is none is reported where the map is validated
    cslType: Object.entries(CSL_TYPE).find(([each]) => each === kind)?.[1] ?? CSL_TYPE.other,
    ...paper,
    authorNames: names.map(personOf),
    ...(typeof venueDetail === "string" && splitVenueDetail(venueDetail, String(paper.published ?? paper.date))),
  };
  const known = PAPER_KEYS.filter((key) => key in values);
  return Object.fromEntries(known.map((key) => [key, values[key]]));
}

const DETAIL =
  /^(?<volume>[\w.-]+)?(?:\((?<issue>[^()]+)\))?(?::\s*(?<pages>[\w.]+(?:[-–]+[\w.]+)?))?(?:,\s*(?<year>\d{4}))?$/;

/** Volume, issue and pages of a text such as `27(4):344, 2025`. What is not in that form is a note. */
function splitVenueDetail(detail: string, published: string): Partial<Paper> {
  const { volume = null, issue = null, pages = null, year } = DETAIL.exec(detail)?.groups ?? {};
  if (volume === null && issue === null && pages === null) return { note: detail };
  const note = year === undefined || published.startsWith(year) ? null : `in the volume of ${year}`;
  return { volume, issue, pages: pages?.replace(/[-–]+/, "-") ?? null, note };
}
