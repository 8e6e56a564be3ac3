// Venues and kinds of work named in a few words: `NeurIPS'23`, `ACL 2023 Findings`, `PhD thesis`.
import { type PartialDate, parsePartialDate } from "../../../map/dates.ts";
import type { Kind } from "../../../map/model.ts";
import { parseStatedDate } from "../../stated-date.ts";

export interface StatedVenue {
  /** Null for a preprint, which is at no venue yet. */
  readonly venue: string | null;
  readonly date: PartialDate | null;
  readonly kind: Kind | null;
}

const JOURNALS =
  "jmlr|tmlr|tacl|tpami|pami|ijcv|nature(?: [A-Z]\\w+)*|science(?: [A-Z]\\w+)*|pnas|neural computation|neuroimage|cell|elife|plos \\w+|siam \\w+|acm computing surveys|csur|tois|tkde|tnnls|tvcg|tog|jair|cacm|computational linguistics|ieee [a-z& ]+|proc\\. ieee|transactions [a-z& ]+";
const CONFERENCES =
  "neurips|nips|icml|iclr|aaai|ijcai|acl|emnlp|naacl|eacl|aacl|coling|conll|lrec(?:-coling)?|cvpr|iccv|eccv|wacv|bmvc|accv|kdd|sigkdd|www|webconf|sigir|cikm|wsdm|recsys|ecir|icdm|sdm|uai|aistats|colt|corl|icra|iros|rss|interspeech|icassp|siggraph(?: asia)?|chi|uist|cscw|vldb|pvldb|sigmod|icde|osdi|sosp|nsdi|asplos|isca|mlsys|usenix \\w+|ccs|ndss|oakland|s&p|miccai|isbi|ismir|acm mm|mm|acmmm|faccts?|aies|colm|icse|fse|ase|issta|pldi|popl|stoc|focs|soda|3dv|blackboxnlp|\\*sem|semeval|ecml(?:[- ]pkdd)?|acml|icpr|icip|ijcnn|esann|iui|hri";
const PREPRINT = "(?:arxiv|preprint|biorxiv|medrxiv|corr|ssrn|openreview|under review|techreport)(?: preprint)?";
const QUALIFIER =
  "(?:[-\\s:,(]*(?:findings?|workshops?|oral|spotlight|poster|short|long|demos?|main|highlight|outstanding|best|paper|papers|award|runner[- ]up|honou?rable mention|track|datasets?|benchmarks?|d&b|db|industry|tiny|system|extended abstract|notable|top[- ]?\\d+%?|w|@?[a-z]{2,12} workshop)\\)?)*";
const LEAD =
  "(?:(?:accepted|published|to appear|appeared|presented)?\\s*(?:in|at|to|by)\\s+|accepted\\s+)?(?:proc(?:\\.|eedings)?\\s+(?:of\\s+)?(?:the\\s+)?|findings of\\s+)?";
const WHEN = `(?:(?:\\s?['’\`‘]\\s?|-)(?<short>\\d\\d)|[-\\s,.]*(?<when>(?:19|20)\\d\\d(?:[-/.]\\d{1,2})?))`;

const KNOWN_VENUE = new RegExp(
  `^(?<name>${LEAD}(?:${CONFERENCES}|${JOURNALS}|${PREPRINT}))(?<mark>${QUALIFIER})(?:${WHEN})?(?<more>${QUALIFIER})$`,
  "i",
);
/** Any abbreviation with a year attached: `CPVR'23`, `ESEC/FSE 2021`. */
const ABBREVIATION = new RegExp(
  `^(?<name>(?:[A-Z][\\w&*/+-]*\\s?){1,4}?)(?:\\s?['’\`‘]\\s?(?<short>\\d\\d)|(?<=[A-Z]{2}[\\w-]*\\s?)[-\\s]?(?<when>(?:19|20)\\d\\d))(?<more>${QUALIFIER})$`,
);
const YEAR_FIRST = new RegExp(
  `^(?<when>(?:19|20)\\d\\d)[-,\\s]+(?<name>${CONFERENCES}|${JOURNALS}|${PREPRINT})(?<more>${QUALIFIER})$`,
  "i",
);

const IS_PREPRINT = new RegExp(`^${PREPRINT}$`, "i");
const IS_JOURNAL = new RegExp(`^(?:${JOURNALS})$`, "i");
const IS_CONFERENCE = new RegExp(`^(?:${CONFERENCES})$`, "i");
const LEAD_AT_START = new RegExp(`^${LEAD}`, "i");

/** In UTF-16 code units. */
const MAX_LENGTH = 80;

/** The venue that the whole of `text` names, with the year in it: `Preprint'24`. Otherwise null. */
export function parseVenue(text: string): StatedVenue | null {
  const bare = text.trim().replace(/[.,:;]+$/, "");
  if (bare.length > MAX_LENGTH) return null;
  const found = KNOWN_VENUE.exec(bare) ?? YEAR_FIRST.exec(bare) ?? ABBREVIATION.exec(bare);
  const { name, mark = "", short, when, more = "" } = found?.groups ?? {};
  if (name === undefined) return null;
  const date = when === undefined ? shortYear(short) : parseStatedDate(when);
  const plain = name.replace(LEAD_AT_START, "").trim();
  if (IS_PREPRINT.test(plain)) return { venue: null, date, kind: "preprint" };
  const venue = `${plain}${`${mark}${more}`.replace(/[\s,(:)-]+/g, " ").trimEnd()}`.trim();
  return { venue, date, kind: kindOfVenue(plain) };
}

function kindOfVenue(name: string): Kind | null {
  if (IS_JOURNAL.test(name)) return "article";
  return IS_CONFERENCE.test(name) ? "conference" : null;
}

/** `23` is 2023, `98` is 1998. */
function shortYear(digits: string | undefined): PartialDate | null {
  return digits === undefined ? null : parsePartialDate(`${digits >= "50" ? "19" : "20"}${digits}`);
}

const KIND_OF_WORDS: ReadonlyMap<string, Kind> = new Map([
  ["book", "book"],
  ["thesis", "thesis"],
  ["phd thesis", "thesis"],
  ["master thesis", "thesis"],
  ["technical report", "report"],
  ["tech report", "report"],
  ["preprint", "preprint"],
  ["arxiv", "preprint"],
]);

/** The kind of work that the whole of `text` names: `Book`, `PhD thesis`. Otherwise null. */
export function parseKind(text: string): Kind | null {
  return KIND_OF_WORDS.get(text.trim().toLowerCase()) ?? null;
}

/** Whether the whole of `text` is a date or a venue. */
export function isDateOrVenue(text: string): boolean {
  return parseStatedDate(text) !== null || parseVenue(text) !== null;
}
