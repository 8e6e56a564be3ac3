// Volume, issue and pages as one text (`27(4):344, 2025`), and as the parts that bibliographies need.

export interface VenueParts {
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
}

/** `27(4):344` from volume, issue and pages; null if all are null. */
export function joinVenueDetail({ volume, issue, pages }: VenueParts): string | null {
  const detail = `${volume ?? ""}${issue === null ? "" : `(${issue})`}${pages === null ? "" : `:${pages}`}`;
  return detail.replace(/^:/, "") || null;
}

const DETAIL = /^(?<volume>[\w.-]+)?(?:\((?<issue>[^()]+)\))?(?::\s*(?<pages>[\w.]+(?:[-–]+[\w.]+)?))?(?:,\s*\d{4})?$/;

/** The parts of a text of that form, without a year after it; all null for any other text. */
export function parseVenueDetail(detail: string | null): VenueParts {
  const { volume = null, issue = null, pages = null } = DETAIL.exec(detail ?? "")?.groups ?? {};
  return { volume, issue, pages: pages?.replace(/[-–]+/, "-") ?? null };
}
