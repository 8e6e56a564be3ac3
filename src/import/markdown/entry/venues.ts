// Venues and kinds of work named in a few words: `NeurIPS'23`, `ACL 2023 Findings`, `PhD thesis`.
import { fullYear, type PartialDate, parsePartialDate } from "../../../map/dates.ts";
import type { Kind } from "../../../map/vocabulary.ts";
import { remembering } from "../../remembering.ts";
import { parseStatedDate } from "../../stated-date.ts";

export interface StatedVenue {
  /** Null for a preprint, which is at no venue yet. */
  readonly venue: string | null;
  readonly date: PartialDate | null;
  readonly kind: Kind | null;
}

/** Words of the names of journals and meetings, as they are abbreviated; a full stop comes after each. */
export const JOURNAL_WORD =
  "Proc|Conf|Pattern|Anal|Autom|Robot|Mech|Neural|Netw|Process|Signal|Electron|Inf|Vis|Int|Symp|Trans|Lett|J|Commun|Mag|Adv|Comput|Syst|Eng|Appl|Sci|Intell|Mach|Technol|Res|Assoc|Phys|Chem|Biol|Med|Natl|Acad|Soc|Rev|Nat|Ann|Annu|Eur|Am|Acc|Rep|Astron|Astrophys|Mon|Nucl|Class|Quantum|Math|Stat|Mol|Cell|Geophys|Geol|Opt|Mater|Nano|Methods|Clin|Exp|Ecol|Evol|Genet|Neurosci|Psychol|Econ|Z|Bull|Curr|Opin|Environ|Mod|Theor|High|Prog|Univ";

/** `J. Chem. Phys.`, `J. Neuroscience`; but `J. Smith` is somebody. */
const JOURNAL_OF = `j\\. (?:(?=[a-z ]*[a-z]{2}\\. ?[a-z])(?![a-z ]*\\bet al\\b)[a-z. ]+|(?:[a-z]+ )*(?:${JOURNAL_WORD}|[a-z]*(?:logy|sci(?:ence)?s?|physics|chemistry|medicine|vision|cognition|graphics|research|mathematics|statistics|economics|methods|letters|imaging|learning))\\.?)`;
const JOURNALS = `${JOURNAL_OF}|jmlr|tmlr|tosem|emse|distill(?=\\d)|tacl|taslp|tip|tmm|tits|ral|ra-l|tro|t-ro|ijrr|tcsvt|tmi|mia|(?:the )?journal of [A-Za-z& ]+|bioinformatics|nucleic acids research|tpami|pami|ijcv|nature(?: [A-Z]\\w+)*|science(?: [A-Z]\\w+)*|pnas|neural computation|neuroimage|cell|elife|plos \\w+|siam \\w+|acm computing surveys|csur|tois|tkde|tnnls|tvcg|tog|jair|cacm|computational linguistics|ieee(?: (?:trans|j|commun|mag|lett|conf|int|symp|robot|autom|softw|software|eng|comput|inf|theory|signal|process|pattern|anal|mach|intell|netw|veh|technol|wirel|wireless|vis|graph|syst|cybern|neural|learn|med|imag|image|geosci|remote|sens|sel|areas|power|electron|ind|circuits|emerg|top|on|and|for|of|the|mobile|knowl|data|depend|secur|secure|forensics|multimedia|control|biomed|health|inform|aerosp|antennas|propag)\\.?)+|ieee [a-z& ]+|proc\\. ieee|transactions [a-z& ]+`;
const CONFERENCES =
  "neurips|nips|icml|iclr|aaai|ijcai|acl|emnlp|naacl|eacl|aacl|coling|conll|lrec(?:-coling)?|cvpr|iccv|eccv|wacv|bmvc|accv|kdd|sigkdd|www|webconf|sigir|cikm|wsdm|recsys|ecir|icdm|sdm|uai|aistats|colt|corl|icra|iros|rss|interspeech|icassp|siggraph(?: asia)?|chi|uist|cscw|vldb|pvldb|sigmod|icde|osdi|sosp|nsdi|asplos|isca|mlsys|usenix(?: (?!\\d)\\w+|(?= ?[\\d'’]))|ccs|ndss|oakland|(?:ieee )?s&p|miccai|isbi|ismir|acm mm|mm|acmmm|faccts?|aies|colm|icse|fse|ase|issta|pldi|popl|stoc|focs|soda|3dv|blackboxnlp|\\*sem|semeval|ecml(?:[- ]pkdd)?|acml|icpr|icip|ijcnn|esann|iui|hri|aamas|lics|cav|tacas|pact|cgo|hpca|micro|dac|iccad|isscc|date|fpga|eurosys|atc|raid|eurosys|acsac|asiaccs|eurosp|euros&p|percom|ubicomp|imwut|dis|mobisys|mobicom|infocom|sigcomm|imc|l4dc|automl|midl|ipmi|log|chil|mlhc|nlpcc|ijcnlp|repl4nlp|wmt|sigdial|inlg|iwslt|tpdl|jcdl|ht|icwsm|hcomp|umap|eswc|iswc|cogsci|ecai|pkdd|ilp|ksem|pakdd|dasfaa|edbt|cidr|socc|middleware|hotos|hotnets|hotstorage|fast|icpp|ipdps|sc|ppopp|cc|lctes|oopsla|icfp|esop|saner|msr|icpc|icst|icsme|re|esem|gecco|cec|ppsn|foga|isr|humanoids|case|ecc|cdc|acc|arso|ro-man|icarm|robio|wafr|isrr|iser|fsr|siggraph asia|eurographics|eg|pacific graphics|pg|sgp|i3d|hpg|egsr|gi|vis|vast|infovis|pacificvis|eurovis|ismar|vr|ieee vr|ieee vis";
const PREPRINT =
  "(?:arxiv (?:e-?print|preprint)[:\\s]\\s?(?:arxiv:\\s?)?\\d{4}\\.\\d{4,5}(?:v\\d+)?(?: \\[[\\w.-]+\\])?|arxiv(?:\\.org)?(?:\\s?\\(v\\d+\\))?|preprint|[a-z]{2,9}rxiv|(?:iacr )?e-?print|corr|research square|essoar|preprints\\.org|osf|ssrn|openreview|under review|in submission|techreport)(?: preprints?)?";
/** `scLong` is no long paper at SC: only few of these words are written without a space before them. */
const BEFORE_QUALIFIER = "(?:[-\\s:,(]+|(?<![A-Za-z](?!(?:findings?|workshops?|w)(?![a-z]))))";
const QUALIFIERS = `(?:${BEFORE_QUALIFIER}(?:findings?|workshops?|oral|spotlight|poster|short|long|demos?|main|highlight|outstanding|best|paper|papers|award|runner[- ]up|honou?rable mention|track|datasets?|benchmarks?|d&b|db|industry|tiny|system|tutorial|extended abstract|notable|top[- ]?\\d{1,3}%?|w|and|&)\\)?)*`;
/** The workshop on any subject is read once: its words can be those of others. */
const QUALIFIER = `${QUALIFIERS}(?:${BEFORE_QUALIFIER}(?:@?[a-z]{2,12} workshop|workshop (?:on )?[a-z]{2,12})\\)?${QUALIFIERS})?`;
const ACCEPTED = "(?:(?:accepted|published|to appear|appeared|presented)?\\s*(?:in|at|to|by)\\s+|accepted\\s+)?";
const LEAD = `${ACCEPTED}(?:proc(?:\\.|eedings)?\\s+(?:of\\s+)?(?:the\\s+)?|findings of\\s+)?`;
const WHEN = `(?:(?<=[A-Za-z])(?<glued>\\d\\d)(?!\\d)|(?:\\s?['’\`‘]\\s?|-|(?<=[A-Z]{3})\\s)(?<short>\\d\\d)(?!\\d)|[-\\s,.'’]*(?<when>(?:19|20)\\d\\d(?:[-/.]\\d{1,2})?))`;

const KNOWN_VENUE = new RegExp(
  `^(?<name>${CONFERENCES}|${JOURNALS}|${PREPRINT})(?<mark>${QUALIFIER})(?:${WHEN}(?<more>${QUALIFIER}))?$`,
  "i",
);
/** Any abbreviation with a year attached: `CPVR'23`, `ESEC/FSE 2021`. */
const ABBREVIATION = new RegExp(
  `^(?<name>(?:[A-Z][\\w&*/+-]*\\s?){1,4}?)(?:\\s?['’\`‘]\\s?(?<short>\\d\\d)(?!\\d)|(?<=[A-Z]{2}[\\w-]*\\s?)[-\\s'’]{0,2}(?<when>(?:19|20)\\d\\d))(?<more>${QUALIFIER})$`,
);
const YEAR_FIRST = new RegExp(
  `^(?<when>(?:19|20)\\d\\d)[-,\\s]+(?<name>${CONFERENCES}|${JOURNALS}|${PREPRINT})(?<more>${QUALIFIER})$`,
  "i",
);

/** `2020 AAAI AES`: nothing but abbreviations after a year. */
const YEAR_AND_ABBREVIATIONS =
  /^(?<when>(?:19|20)\d\d)\s(?<name>[A-Z]{3}[A-Z\d&/-]{0,12}(?:\s[A-Z]{2}[A-Z\d&/-]{0,12}){1,2})$/;

/** `2024-Cluster Computing`: any name after a year and a hyphen. */
const YEAR_AND_NAME = /^(?<when>(?:19|20)\d\d)-(?<name>[A-Z][\w&*/+-]*(?:\s[A-Z][\w&.-]*){0,4})$/;

const IS_PREPRINT = new RegExp(`^${PREPRINT}$`, "i");
const IS_JOURNAL = new RegExp(`^(?:${JOURNALS})$`, "i");
const IS_CONFERENCE = new RegExp(`^(?:${CONFERENCES}|usenix)$`, "i");
const LEAD_AT_START = new RegExp(`^${LEAD}`, "i");
/** Longest first: `in proc. ieee` is in a journal. */
const LEADS = [LEAD_AT_START, new RegExp(`^${ACCEPTED}`, "i"), /^/];

type PartsOfVenue = Readonly<Record<string, string | undefined>>;

/** What a venue that is known by name consists of. In one expression with what can come before it, V8 takes 30 ms to compile it. */
function knownVenue(text: string): PartsOfVenue | null {
  const starts = new Set(LEADS.map((lead) => lead.exec(text)?.[0].length ?? 0));
  for (const start of starts) {
    const found = KNOWN_VENUE.exec(text.slice(start))?.groups;
    if (found !== undefined) return found;
  }
  return null;
}

/** In UTF-16 code units. */
const MAX_LENGTH = 80;

/** The venue that the whole of `text` names, with the year in it: `Preprint'24`. Otherwise null. */
export function parseVenue(text: string): StatedVenue | null {
  const trimmed = text.trim();
  return trimmed.length > MAX_LENGTH * 2 ? null : venueOf(trimmed);
}

/** A journal whose name is a verb, or the title of its page: one that ends as the facts of an entry do is the journal. */
const ALSO_A_WORD = /^Distill\.$/;

const venueOf = remembering((trimmed): StatedVenue | null => {
  // `CVPR 24'`
  const bare = trimmed.replace(/[.,:;]+$/, "").replace(/\s(\d\d)['’]$/, "'$1");
  if (bare.length > MAX_LENGTH || bare.startsWith("CVE-")) return null;
  if (ALSO_A_WORD.test(trimmed)) return { venue: bare, date: null, kind: "article" };
  const numbered = numberedPreprint(bare) ?? datedPreprint(bare);
  if (numbered !== null) return numbered;
  const { name, mark = "", short, glued, when, more = "" } = knownVenue(bare) ?? datedVenue(bare) ?? {};
  if (name === undefined) return null;
  const date = when === undefined ? shortYear(short ?? glued) : parseStatedDate(when);
  const plain = name
    .replace(LEAD_AT_START, "")
    .replace(/\s+papers?$|[-_]+$/i, "")
    .trim();
  if (IS_PREPRINT.test(plain)) return { venue: null, date, kind: "preprint" };
  const marks = `${mark}${more}`.replace(PRESENTATION, " ").replace(/[\s,(:)-]+/g, " ");
  const venue = `${plain}${marks.trimEnd()}`.trim();
  return { venue, date, kind: kindOfVenue(plain) };
});

function datedVenue(text: string): PartsOfVenue | undefined {
  if (!/\d\d/.test(text)) return undefined;
  return (yearFirst(text) ?? ABBREVIATION.exec(text) ?? YEAR_AND_NAME.exec(text) ?? YEAR_AND_ABBREVIATIONS.exec(text))
    ?.groups;
}

function yearFirst(text: string): RegExpExecArray | null {
  return /^\d{4}[-,\s]/.test(text) ? YEAR_FIRST.exec(text) : null;
}

/** `arXiv 2404`: April 2024. Null if it is a year, or no preprint. */
function numberedPreprint(text: string): StatedVenue | null {
  const [, name = "", digits = ""] = /\d{4}$/.test(text) ? (/^(.{4,20}?)[\s-]?(\d{4})$/.exec(text) ?? []) : [];
  const date = monthOfNumber(digits);
  return date !== null && IS_PREPRINT.test(name) ? { venue: null, date, kind: "preprint" } : null;
}

/** `arXiv 21 May 2018`: a preprint with the day or month of a date in words. */
function datedPreprint(text: string): StatedVenue | null {
  const [, name, when] =
    /\d$/.test(text) && /\d\d/.test(text) ? (/^((?:\p{L}|-)+)[\s,:]+(\S+\s.*\d)$/u.exec(text) ?? []) : [];
  const date = name === undefined || when === undefined || !IS_PREPRINT.test(name) ? null : parseStatedDate(when);
  return date === null ? null : { venue: null, date, kind: "preprint" };
}

/** The month that the first four digits of an arXiv id name: `2404` is April 2024. Null if they can be a year. */
export function monthOfNumber(digits: string): PartialDate | null {
  const [, year, month] = /^(0[7-9]|[1-4]\d)(0[1-9]|1[0-2])$/.exec(digits) ?? [];
  // arXiv began in 1991
  return year === undefined || /^20/.test(digits) ? null : parsePartialDate(`20${year}-${month}`);
}

/** How a paper was presented is no part of its venue's name. */
const PRESENTATION =
  /\b(?:oral|spotlight|poster|short|long|main|highlight|papers?|best|awards?|outstanding|notable|runner[- ]up|honou?rable mention)\b/gi;

function kindOfVenue(name: string): Kind | null {
  if (IS_JOURNAL.test(name)) return /\b(?:conference|symposium|workshop)\b/i.test(name) ? "conference" : "article";
  return IS_CONFERENCE.test(name) ? "conference" : null;
}

/** `23` is 2023, `98` is 1998. */
function shortYear(digits: string | undefined): PartialDate | null {
  return digits === undefined ? null : parsePartialDate(fullYear(digits));
}

const KIND_OF_WORDS: ReadonlyMap<string, Kind> = new Map([
  ["book", "book"],
  ["thesis", "thesis"],
  ["phd thesis", "thesis"],
  ["phd dissertation", "thesis"],
  ["dissertation", "thesis"],
  ["doctoral thesis", "thesis"],
  ["doctoral dissertation", "thesis"],
  ["master thesis", "thesis"],
  ["master's thesis", "thesis"],
  ["masters thesis", "thesis"],
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

/** Conferences whose names are words, which before a title and without a year name the work: `FAST: Deep Caves Made Quick`. */
const ALSO_A_NICKNAME = /^[\s[(【]*(?:fast|date|log|case|micro|vast|raid|soda|pact|dis|re)[\s\])】:：.]*$/i;

export function isAlsoWord(text: string): boolean {
  return ALSO_A_NICKNAME.test(text);
}

/** Whether the whole of `text` is a date, or a venue that is known by name. */
export function isKnownVenue(text: string): boolean {
  const bare = text.trim().replace(/[.,:;]+$/, "");
  return parseStatedDate(bare) !== null || knownVenue(bare) !== null || yearFirst(bare) !== null;
}
