// The members that CSL allows an item to have, and their values: https://github.com/citation-style-language/schema,
// csl-data.json. Anything else can only be inside `custom`.

/** The variables that hold people. */
const NAMES =
  words(`author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator`);
const DATES = words("accessed available-date event-date issued original-date submitted");
/** A number, or a text such as `1-9`. */
const NUMBERS =
  words(`chapter-number citation-number collection-number edition first-reference-note-number issue locator
  number number-of-pages number-of-volumes page page-first part-number printing-number section supplement-number version
  volume`);
const TEXTS = words(`citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection
  archive_location archive-place authority call-number citation-label collection-title container-title
  container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN jurisdiction keyword medium
  note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place
  references reviewed-genre reviewed-title scale source status title title-short URL volume-title volume-title-short
  year-suffix`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Whether a CSL variable is a date. */
export function isDateVariable(variable: string): boolean {
  return DATES.has(variable);
}

/** Whether CSL allows an item to have this member with this value. */
export function isCslMember(name: string, value: unknown): boolean {
  if (TEXTS.has(name)) return typeof value === "string";
  if (NUMBERS.has(name)) return isTextOrNumber(value);
  if (NAMES.has(name)) return Array.isArray(value) && value.every((each) => hasOnly(each, NAME_PARTS));
  if (DATES.has(name)) return isText(value) || hasOnly(value, DATE_PARTS);
  return name === "categories" && Array.isArray(value) && value.every((each) => typeof each === "string");
}

type Test = (value: unknown) => boolean;
const isText: Test = (value) => typeof value === "string";
const isTextOrNumber: Test = (value) => typeof value === "string" || typeof value === "number";
const isFlag: Test = (value) => isTextOrNumber(value) || typeof value === "boolean";
const isEnd: Test = (value) =>
  Array.isArray(value) && value.length >= 1 && value.length <= 3 && value.every(isTextOrNumber);

const NAME_PARTS: Readonly<Record<string, Test>> = {
  family: isText,
  given: isText,
  "dropping-particle": isText,
  "non-dropping-particle": isText,
  suffix: isText,
  "comma-suffix": isFlag,
  "static-ordering": isFlag,
  literal: isText,
  "parse-names": isFlag,
};

const DATE_PARTS: Readonly<Record<string, Test>> = {
  "date-parts": (value) => Array.isArray(value) && value.length >= 1 && value.length <= 2 && value.every(isEnd),
  season: isTextOrNumber,
  circa: isFlag,
  literal: isText,
  raw: isText,
  edtf: isText,
};

function hasOnly(value: unknown, parts: Readonly<Record<string, Test>>): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, part]) => Object.hasOwn(parts, name) && parts[name]?.(part) === true);
}
