// Volume, issue and pages in one text (`27(4):344, 2025`), and the parts that bibliographies ask for.

export interface VenueParts {
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
}

/** `27(4):344` of volume, issue and pages; null where there is none. */
export function joinVenueDetail({ volume, issue, pages }: VenueParts): string | null {
  const detail = `${volume ?? ""}${issue === null ? "" : `(${issue})`}${pages === null ? "" : `:${pages}`}`;
  return detail.replace(/^:/, "") || null;
}

const DETAIL = /^(?<volume>[\w.-]+)?(?:\((?<issue>[^()]+)\))?(?::\s*(?<pages>[\w.]+(?:[-–]+[\w.]+)?))?(?:,\s*\d{4})?$/;

/** The parts of a detail of that form, a year behind it left aside; all null for anything else. */
export function parseVenueDetail(detail: string | null): VenueParts {
  const { volume = null, issue = null, pages = null } = DETAIL.exec(detail ?? "")?.groups ?? {};
  return { volume, issue, pages: pages?.replace(/[-–]+/, "-") ?? null };
}
