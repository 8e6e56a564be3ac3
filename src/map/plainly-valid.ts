// Whether a map file is valid, without naming its mistakes: most are, and finding that out takes little time. A file that is
// unusual in any way is left to src/map/validate.ts, which knows everything that is allowed.
import { parsePartialDate } from "./dates.ts";
import { type Choice, type FieldType, PAPER_FIELDS, PAPER_KEYS } from "./fields.ts";
import { type MapFile, SCHEMA_VERSION } from "./map-file.ts";
import { EXTRA_FORMATS, type Paper, type PersonName } from "./model.ts";
import { NAME_PARTS } from "./names.ts";
import { isNestedDeeper, MAX_NOTE_DEPTH } from "./nesting.ts";

type Check = (value: unknown) => boolean;

/** Has the shape of a map file, with no further members anywhere. */
export function isPlainlyValid(value: unknown): value is MapFile {
  return isMapFile(value);
}

const isText: Check = (value) => typeof value === "string";
const isFilled: Check = (value) => typeof value === "string" && value.trim() !== "";
const isOptionalText: Check = (value) => value === null || typeof value === "string";
const isFlag: Check = (value) => typeof value === "boolean";
const isTexts = listOf(isText);

const knownDates = new Set<unknown>();

function isOptionalDate(value: unknown): boolean {
  if (value === null || knownDates.has(value)) return true;
  const isDate = typeof value === "string" && parsePartialDate(value) !== null;
  if (isDate) knownDates.add(value);
  return isDate;
}

function listOf(isItem: Check): Check {
  return (value) => Array.isArray(value) && value.every(isItem);
}

/** An object with these members and no others. */
function objectWith(checks: Readonly<Record<string, Check>>): Check {
  const rows: Rows = Object.entries(checks);
  return (value) => {
    if (!isObject(value)) return false;
    // most have their members in the order of the checks
    let at = 0;
    for (const key in value) {
      const [name, check] = rows[at] ?? NO_ROW;
      if (name !== key) return isWithoutOrder(value, rows);
      if (!check(value[key])) return false;
      at += 1;
    }
    return at === rows.length;
  };
}

type Rows = readonly (readonly [key: string, check: Check])[];
const NO_ROW: Rows[number] = ["", () => false];

function isWithoutOrder(value: Readonly<Record<string, unknown>>, rows: Rows): boolean {
  for (const [key, check] of rows) if (!check(value[key])) return false;
  return countOfKeys(value) === rows.length;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function countOfKeys(value: object): number {
  let count = 0;
  for (const _ in value) count += 1;
  return count;
}

/** @param depth how many levels of notes there may be */
function areNotes(value: unknown, depth = MAX_NOTE_DEPTH): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length === 0) return true;
  return depth > 0 && value.every((note) => isNote(note, depth));
}

function isNote(value: unknown, depth: number): boolean {
  if (!isObject(value) || countOfKeys(value) !== 2) return false;
  const { text, notes } = value;
  return isText(text) && areNotes(notes, depth - 1);
}

export function isPerson(value: unknown): value is PersonName {
  if (!isObject(value)) return false;
  for (const part in value) {
    if (!Object.hasOwn(NAME_PARTS, part)) return false;
    // the cast: the line above has just checked it
    const { isText: isTextual } = NAME_PARTS[part as keyof typeof NAME_PARTS];
    if (isTextual ? typeof value[part] !== "string" : value[part] !== true) return false;
  }
  return true;
}

const isPlacement = objectWith({ topicId: isFilled, group: isOptionalText, comment: isOptionalText });
const isFormat = oneOf(EXTRA_FORMATS);
/** Some levels less than a whole file may have. */
const isShallow: Check = (value) => value !== undefined && !isNestedDeeper(value, MAX_NOTE_DEPTH);

const CHECKS: Readonly<Record<Exclude<FieldType, Choice>, Check>> = {
  text: isFilled,
  optionalText: isOptionalText,
  texts: isTexts,
  flag: isFlag,
  optionalDate: isOptionalDate,
  people: listOf(isPerson),
  extra: listOf(objectWith({ format: isFormat, name: isFilled, value: isShallow })),
  placements: (value) => Array.isArray(value) && value.length > 0 && value.every(isPlacement),
  notes: (value) => areNotes(value),
};

function oneOf(words: readonly string[], isOptional = false): Check {
  const allowed = new Set<unknown>(isOptional ? [...words, null] : words);
  return (value) => allowed.has(value);
}

function checkOf(type: FieldType): Check {
  return typeof type === "string" ? CHECKS[type] : oneOf(type.oneOf, type.isOptional);
}

/** Whether this can be the value of a field. */
export function isPlainField(key: keyof Paper, value: unknown): boolean {
  return checkOf(PAPER_FIELDS[key].type)(value);
}

const isPaper = objectWith(Object.fromEntries(PAPER_KEYS.map((key) => [key, checkOf(PAPER_FIELDS[key].type)])));

const isTopic = objectWith({
  id: isFilled,
  name: isFilled,
  parent: isOptionalText,
  notes: (value) => areNotes(value),
  groups: isTexts,
});

const isMapFile = objectWith({
  schemaVersion: (value) => value === SCHEMA_VERSION,
  title: isText,
  description: isOptionalText,
  topics: listOf(isTopic),
  papers: listOf(isPaper),
  glossary: listOf(objectWith({ term: isFilled, expansions: isTexts, words: isTexts })),
});
