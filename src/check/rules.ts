// The rules of `aimap check`: what each finds, how bad that is, and why. Their one table, known without loading a finder.

export const SEVERITIES = ["error", "warning", "note"] as const;
/** `error`: the map says something wrong, or less than its list. `warning`: worth a look. `note`: good to know. */
export type Severity = (typeof SEVERITIES)[number];

export interface Rule {
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly finds: string;
  /** Why that matters, and what to do about it. */
  readonly explanation: string;
}

export const RULES = {
  "not-read": {
    severity: "error",
    finds: "a part of the input that could not be read",
    explanation: "What stands there is missing from the map. Correct the place that is named.",
  },
  "broken-map": {
    severity: "error",
    finds: "a map file that is not sound",
    explanation:
      "aimap refuses to open such a map. Build it anew, or correct what is named; aimap schema build says how a map looks.",
  },
  "missing-title": {
    severity: "error",
    finds: "an entry without a title",
    explanation: "It is listed by its address or key instead. Give it a title.",
  },
  "impossible-date": {
    severity: "error",
    finds: "a date that does not exist, such as 2024-13",
    explanation: "The paper is undated in the map. Write the date as 2024, 2024-06 or 2024-06-15.",
  },
  "malformed-doi": {
    severity: "error",
    finds: "a DOI that is none",
    explanation: "No resolver finds it. A DOI is 10., four digits or more, a slash and a name: 10.3390/e27040344.",
  },
  "unknown-reference": {
    severity: "error",
    finds: "[@key] without such a reference",
    explanation: "The key stands in none of the --references. Correct it, or add the reference.",
  },
  "duplicate-work": {
    severity: "error",
    finds: "one DOI or arXiv id under two papers",
    explanation:
      "An identifier belongs to one work. Either the two are one, and need the same title; or one has the other's link.",
  },
  "duplicate-id": {
    severity: "error",
    finds: "one id for two references",
    explanation: "Only the first keeps the id. Give each reference an id of its own, or remove the copy.",
  },
  "glossary-cycle": {
    severity: "error",
    finds: "glossary terms that stand for each other",
    explanation: "Expansions hold in both directions: one of the entries says nothing new. Remove it.",
  },
  "future-date": {
    severity: "warning",
    finds: "a date that has not come yet",
    explanation: "Most often a slip of the keyboard.",
  },
  "date-disagrees": {
    severity: "warning",
    finds: "a date other than the arXiv id or the reference says",
    explanation:
      "An arXiv id begins with the year and month of its first version. One of the two is wrong, or they date different versions. A year alone may be up to two later, the year of publication; so may the date of a published version.",
  },
  "no-date": {
    severity: "warning",
    finds: "a paper without a date",
    explanation: "The timeline shows it among the undated. Write the year or month before the title or behind it.",
  },
  "no-link": {
    severity: "warning",
    finds: "a paper without a link",
    explanation: "Nobody can open it from the map. Link its title, or give a reference with a URL or DOI.",
  },
  "insecure-link": {
    severity: "warning",
    finds: "a link without https",
    explanation:
      "Whoever sits between can read and change what it leads to. --fix changes it for sites that are known to answer by https.",
  },
  "pdf-link": {
    severity: "warning",
    finds: "a pdf where an abstract page is known",
    explanation:
      "The page says what the paper is, links its versions, and loads on a phone. --fix changes links that are not labelled pdf.",
  },
  "resolver-link": {
    severity: "warning",
    finds: "dx.doi.org, which doi.org replaces",
    explanation: "Both lead to the same page; the old one is kept alive only for old links. --fix changes it.",
  },
  "near-duplicate": {
    severity: "warning",
    finds: "two papers with nearly the same title",
    explanation: "If they are one work, give them one title; they become one paper in two places.",
  },
  "listed-twice": {
    severity: "warning",
    finds: "a paper that stands twice under one topic",
    explanation: "It is one paper in one place; one of the entries can go.",
  },
  "empty-topic": {
    severity: "warning",
    finds: "a heading without papers below it",
    explanation: "The tree shows it as empty. Fill it, or remove it.",
  },
  "skipped-level": {
    severity: "warning",
    finds: "a heading two levels or more below the one above it",
    explanation: "Readers, and other programs, expect ### below ##, not ####.",
  },
  "non-printing": {
    severity: "warning",
    finds: "a sign that nobody sees",
    explanation:
      "Zero-width and control characters break searches and copied links, and can disguise a text. --fix removes them.",
  },
  "unresolved-name": {
    severity: "warning",
    finds: "a BibTeX string or crossref that is defined nowhere",
    explanation: "The name itself stands in its place. Define it, or write out what it means.",
  },
  "missing-id": {
    severity: "warning",
    finds: "a reference without an id",
    explanation: "One is derived, which can change when the list changes. Give it one.",
  },
  "unused-reference": {
    severity: "warning",
    finds: "a reference that no paper of the list uses",
    explanation: "It adds nothing to the map. Perhaps a title, DOI or link differs from the list's.",
  },
  "unused-acceptance": {
    severity: "warning",
    finds: "an accepted finding that is no longer found",
    explanation: "What was accepted has been mended, or the comment names another rule. Remove the comment.",
  },
  "left-out": {
    severity: "note",
    finds: "lines that a map has no place for",
    explanation:
      "Contents, badges, licences and the like. If papers are among them, aimap took them for something else.",
  },
  "unread-fields": {
    severity: "note",
    finds: "fields that a map has no place for",
    explanation: "Abstracts, publishers and the like stay in the bibliography.",
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

export const RULE_NAMES = Object.keys(RULES) as RuleName[];
