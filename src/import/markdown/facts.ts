// What a few words beside a title state: a date, a venue, the people. Each reader takes the whole of what it is given or
// nothing: a year in a sentence is no date of publication.
import { type PartialDate, parsePartialDate } from "../../map/dates.ts";
import type { Kind } from "../../map/model.ts";

const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = `(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
const YEAR = "(?<year>(?:19|20)\\d\\d)";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

const FORMS = [
  `${YEAR}`,
  `${YEAR}[-/.](?<number>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?`,
  `${YEAR}年(?:(?<number>\\d{1,2})月)?`,
  `(?<number>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)`,
  `${MONTH}[,\\s'’-]*${YEAR}`,
  `${DAY}[\\s-]+${MONTH}[,\\s-]*${YEAR}`,
  `${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${YEAR}[,\\s-]+${MONTH}(?:\\s+${DAY})?`,
].map((form) => new RegExp(`^(?:${form})$`, "i"));

/** The date that `text` is, in any of the ways lists write one: `2024/06`, `June 2024`, `15 Jun. 2024`; else null. */
export function statedDate(text: string): PartialDate | null {
  const bare = text.trim().replace(/[.,:;]+$/, "");
  for (const form of FORMS) {
    const { year, month, number, day } = form.exec(bare)?.groups ?? {};
    if (year === undefined) continue;
    const ordinal =
      number ?? (month === undefined ? undefined : String(MONTH_NAMES.indexOf(month.slice(0, 3).toLowerCase()) + 1));
    const parts = [year, ordinal, ordinal === undefined ? undefined : day].filter((part) => part !== undefined);
    return parsePartialDate(parts.map((part) => part.padStart(2, "0")).join("-"));
  }
  return null;
}

/** Digits that were meant as a date and are none: `2024-13`. */
export function isFailedDate(text: string): boolean {
  return /^(?:19|20)\d\d(?:[-/.]\d{1,2}){1,2}[:：,]?$/.test(text.trim()) && statedDate(text) === null;
}

export interface Venue {
  /** Null for a preprint, which has not appeared anywhere. */
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
const BEFORE =
  "(?:(?:accepted|published|to appear|appeared|presented)?\\s*(?:in|at|to|by)\\s+|accepted\\s+)?(?:proc(?:\\.|eedings)?\\s+(?:of\\s+)?(?:the\\s+)?|findings of\\s+)?";
const WHEN = `(?:(?:\\s?['’\`‘]\\s?|-)(?<short>\\d\\d)|[-\\s,.]*(?<when>(?:19|20)\\d\\d(?:[-/.]\\d{1,2})?))`;

const KNOWN_VENUE = new RegExp(
  `^(?<name>${BEFORE}(?:${CONFERENCES}|${JOURNALS}|${PREPRINT}))(?<mark>${QUALIFIER})(?:${WHEN})?(?<more>${QUALIFIER})$`,
  "i",
);
/** Any abbreviation with a year glued or joined to it: `CPVR'23`, `ESEC/FSE 2021`. */
const ABBREVIATION = new RegExp(
  `^(?<name>(?:[A-Z][\\w&*/+-]*\\s?){1,4}?)(?:\\s?['’\`‘]\\s?(?<short>\\d\\d)|(?<=[A-Z]{2}[\\w-]*\\s?)[-\\s]?(?<when>(?:19|20)\\d\\d))(?<more>${QUALIFIER})$`,
);
const YEAR_FIRST = new RegExp(
  `^(?<when>(?:19|20)\\d\\d)[-,\\s]+(?<name>${CONFERENCES}|${JOURNALS}|${PREPRINT})(?<more>${QUALIFIER})$`,
  "i",
);

/** The venue that `text` is, with the year that it names: `NeurIPS'23`, `ACL 2023 Findings`, `Preprint'24`; else null. */
export function saidVenue(text: string): Venue | null {
  const bare = text.trim().replace(/[.,:;]+$/, "");
  if (bare.length > 80) return null;
  const found = KNOWN_VENUE.exec(bare) ?? YEAR_FIRST.exec(bare) ?? ABBREVIATION.exec(bare);
  const { name, mark = "", short, when, more = "" } = found?.groups ?? {};
  if (name === undefined) return null;
  const date = when === undefined ? shortYear(short) : statedDate(when);
  const plain = name.replace(new RegExp(`^${BEFORE}`, "i"), "").trim();
  if (new RegExp(`^${PREPRINT}$`, "i").test(plain)) return { venue: null, date, kind: "preprint" };
  const venue = `${plain}${`${mark}${more}`.replace(/[\s,(:)-]+/g, " ").trimEnd()}`.trim();
  const kind = new RegExp(`^(?:${JOURNALS})$`, "i").test(plain)
    ? "article"
    : new RegExp(`^(?:${CONFERENCES})$`, "i").test(plain)
      ? "conference"
      : null;
  return { venue, date, kind };
}

function shortYear(digits: string | undefined): PartialDate | null {
  return digits === undefined ? null : parsePartialDate(`${digits >= "50" ? "19" : "20"}${digits}`);
}

const KIND_WORDS: Readonly<Record<string, Kind>> = {
  book: "book",
  thesis: "thesis",
  "phd thesis": "thesis",
  "master thesis": "thesis",
  "technical report": "report",
  "tech report": "report",
  preprint: "preprint",
  arxiv: "preprint",
};

/** The kind of work that `text` names, alone: `Book`, `PhD thesis`. */
export function saidKind(text: string): Kind | null {
  return KIND_WORDS[text.trim().toLowerCase()] ?? null;
}

export interface People {
  readonly authors: readonly string[];
  readonly complete: boolean;
}

const PARTICLES = new Set("van von der den de del della di da dos du la le el al bin ibn ten ter y e zu af".split(" "));
const NO_NAMES = new Set(
  "the and or of on in for with from by to is are using via towards toward learning model models network networks deep neural language large data how why what part university institute research lab labs team tutorial tutorials school paper code workshop survey book blog introduction new york city open source state art conference stanford google microsoft".split(
    " ",
  ),
);
const FAMILY_FIRST = /(\p{Lu}[\p{L}'’-]+),\s((?:\p{Lu}\.[\s-]?)+)/gu;
const INITIALS = /^(?:(?:\p{Lu}\.[-‐]?){1,4}|\p{Lu}{1,2})$/u;

/**
 * The people whom the whole of `text` names: `G. Hinton et al.`, `Y. LeCun, Y. Bengio and G. Hinton`.
 * @param isMarked whether something else says that these are people (italics, a column, `by`): then names without
 * initials are believed too
 */
export function saidPeople(text: string, isMarked: boolean): People | null {
  const bare = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:by\b|authors?\s*:)\s*/i, "")
    .replace(/[\s,;:]+$/, "");
  if (bare === "" || bare.length > 6000 || /\n/.test(text.trim())) return null;
  // `Doe, Jane, et al.` is Jane Doe and others
  const [, family, given] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?), et al\.?$/u.exec(bare) ?? [];
  if (family !== undefined && given !== undefined && isName(given)) {
    return { authors: [`${given} ${family}`], complete: false };
  }
  // `Doe, J. A. and Roe, M.` are J. A. Doe and M. Roe
  const isTurned = /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\./u.test(bare);
  const turned = isTurned
    ? bare.replace(FAMILY_FIRST, (_, family, given) => `${given.trim()} ${family}${/\s$/.exec(given) ?? ""}`)
    : bare;
  const others = /[\s,]*(?:\bet\.?\s?al\.?|\band others\.?|\band colleagues|…|\.\.\.|等)\.?$/i;
  const isCut = others.test(turned);
  const names = turned
    .replace(others, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "")
    .split(/\s*(?:[;，、]|,(?:\s*(?:and|&)\s)?|\s(?:and|&)\s|·|•)\s*/)
    .map((name) => name.replace(/^(?:and|&)\s+|(?<=\p{L})[*†‡§¹²³⁴\d]+$/gu, "").trim())
    .filter((name) => name !== "" && !/^(?:jr|sr)\.?$/i.test(name));
  if (names.length === 0 || !names.every(isName)) return null;
  const hasInitials = names.some(
    (name) => name.split(/\s+/).some((word) => INITIALS.test(word)) && /\s|\.\p{Lu}\p{Ll}/u.test(name),
  );
  const areFull = names.length >= 2 && names.every((name) => /\s/.test(name));
  const isPair = names.length === 2 && /\s(?:and|&)\s/.test(turned);
  const isBelieved =
    /^by\b/i.test(text.trim()) ||
    isCut ||
    hasInitials ||
    (isMarked && (names.length > 1 || /\s/.test(names[0] ?? ""))) ||
    (areFull && names.length >= 3) ||
    isPair;
  return isBelieved ? { authors: names, complete: !isCut } : null;
}

/** One to five words that begin with a capital, initials and particles among them. */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 5 || name.length > 60 || /[\d:!?"“”()[\]{}<>/\\@#$%=]/.test(name)) return false;
  if (!words.some((word) => /^[\p{Lu}\p{Lo}]/u.test(word))) return false;
  return words.every((word) => {
    const lower = word.toLowerCase();
    if (PARTICLES.has(lower)) return true;
    // no sentence ends in a name, and abbreviations are no people
    if (/\p{L}{4,}\.$|^\p{Lu}{3,}$/u.test(word) || (word === "A" && words[0] === word)) return false;
    return !NO_NAMES.has(lower) && /^(?:[dlO]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-‐]*$/u.test(word);
  });
}
