// What a rule of `aimap check` consists of. Each rule is one file in rules/ and one line in rules.ts.
import type { Paper } from "../map/model.ts";
import type { FindingLocation } from "./location.ts";
import type { Subject } from "./subject.ts";

export const SEVERITIES = ["error", "warning", "note"] as const;
/** `error`: the map is wrong or incomplete. `warning`: probably a mistake. `note`: good to know. */
export type Severity = (typeof SEVERITIES)[number];

export interface Rule {
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly finds: string;
  /** Why that matters, and what to do about it. */
  readonly explanation: string;
  // A rule has one of the following; none if its findings are reported elsewhere (rules/reported.ts).
  /** Called for each paper of the map, in order. */
  readonly findInPaper?: (paper: Paper, subject: Subject) => PaperFinding | null;
  /** Called for the DOI and each link of each paper. */
  readonly findInLink?: (link: PaperLink, subject: Subject) => PaperFinding | null;
  /** Called once for the map. */
  readonly findInMap?: (subject: Subject) => Iterable<MapFinding>;
}

export interface PaperLink {
  readonly paper: Paper;
  readonly field: "doi" | "url" | "code" | "demo";
  readonly value: string;
}

/** What a rule finds in a paper. */
export interface PaperFinding {
  readonly location: FindingLocation;
  readonly message: string;
  /** Left out or null: no change is certain to be right. */
  readonly fix?: Fix | null;
}

export interface MapFinding extends PaperFinding {
  /** Id of the paper or topic concerned; left out or null: it concerns neither. */
  readonly id?: string | null;
}

/** The only safe correction of a finding: the text to replace, and its replacement. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}
