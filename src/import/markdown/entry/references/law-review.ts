// As American law reviews cite: `Ann Roe & Max Doe, *Title*, 51 U.C. Davis L. Rev. 399 (2017)`, and books with what is known of them
// in brackets: `Ann Roe, *Title* (Harvard University Press 2015)`.

import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { isFullName } from "../names.ts";
import { isSource } from "../sources.ts";
import { isDateOrVenue } from "../venues.ts";
import { familiesOf, peopleOfReference } from "./people.ts";
import { bareTitle, type ReferenceForm, unmarked, type WrittenReference, YEAR } from "./reference.ts";
import { readSource } from "./source.ts";

/** `, 51 U.C. Davis L. Rev. 399, 402 (2017)` */
const SOURCE = new RegExp(
  `[,${ITALIC_END}]{1,2}\\s(?<volume>\\d{1,4})\\s${ITALIC_START}?(?<journal>\\p{Lu}[\\p{L}.&'’ ]{1,70}?)${ITALIC_END}?\\s(?:art\\.\\s)?\\d{1,5}(?:[-–]\\d+)?(?:,\\s\\d+(?:[-–]\\d+)?)?\\s\\((?:forthcoming\\s)?(?<date>(?:\\p{L}{3,9}\\.?\\s)?${YEAR})\\)[.,;]?$`,
  "u",
);

/** `, Nature Reviews Caves 11, 114–126 (2010)`: as scientists cite where they cite in the same way. */
const JOURNAL = new RegExp(
  `[,${ITALIC_END}]{1,2}\\s${ITALIC_START}?(?<journal>\\p{Lu}[\\p{L}.&'’ ]{1,70}?)${ITALIC_END}?,?\\s\\d{1,4}(?:\\(\\d+\\))?[,:]\\s?[A-Za-z]?\\d{1,7}(?:[-–][A-Za-z]?\\d+)?,?\\s\\((?<date>${YEAR})\\)[.,;]?$`,
  "u",
);

export const lawReview: ReferenceForm = (text) => {
  if (!text.includes(")") || !/\d\s\(.*\d\)[.,;]?$/.test(text)) return null;
  const found = SOURCE.exec(text) ?? JOURNAL.exec(text);
  const { volume, journal, date = null } = found?.groups ?? {};
  if (found === null || journal === undefined || !isSource(journal)) return null;
  const parts = splitPeople(text.slice(0, found.index));
  return parts === null
    ? null
    : {
        ...parts,
        date,
        source: "",
        venue: volume === undefined ? journal.replace(/\.$/, "") : journal,
        kind: "article",
      };
};

/** `*Title* (2d ed. 2010)`, after people in full and a comma. */
const BOOK = new RegExp(
  `^(?<people>\\p{Lu}[^${ITALIC_START}()]{4,300}?)(?:\\s?\\((?:eds?|dir|Hrsg|coords?)\\.?\\))?[,:.]\\s(?<title>${ITALIC_START}[^${ITALIC_END}]{3,300}${ITALIC_END})[,.]?\\s(?<source>\\([^()]{0,80}${YEAR}\\)(?:\\s\\d+(?:[-–]\\d+)?)?[.,]?|[^(),]{2,60}(?:,\\s[^(),]{2,40})?,\\s${YEAR}(?:,\\s(?:pp?|S)\\.\\s?[\\d–-]+)?[.,]?)$`,
  "u",
);

export const lawBook: ReferenceForm = (text) => {
  if (!text.includes(ITALIC_START)) return null;
  const { people: lead = "", title = "", source = "" } = BOOK.exec(text)?.groups ?? {};
  const { kind, rest } = readSource(source);
  // `Deep Caves, *Neuron* (2015)` is a title and its journal
  const people = title === "" || rest !== "" ? null : peopleOfReference(lead, { isMarked: kind === "book" });
  if (people === null || isDateOrVenue(bareTitle(title))) return null;
  return { people, title: bareTitle(title), date: null, source };
};

/**
 * The last of several people is joined by `&`, and a single one is only followed by the title: what comes after the comma is nobody.
 */
function splitPeople(text: string): Pick<WrittenReference, "people" | "title"> | null {
  const italic = text.indexOf(`, ${ITALIC_START}`);
  if (italic > 0) return of(text.slice(0, italic), text.slice(italic + 2));
  if (text.includes(ITALIC_START)) return null;
  const parts = text.split(/,\s/);
  const joined = parts
    .slice(0, MAX_PEOPLE)
    .findIndex((part) => /\s(?:&|and)\s/.test(part) || /^(?:&|and)\s/.test(part));
  const end = joined > 0 && !parts.slice(0, joined).every((part) => /^\p{Lu}/u.test(part)) ? 0 : joined;
  const several = end < 0 ? null : of(parts.slice(0, end + 1).join(", "), parts.slice(end + 1).join(", "));
  if (several !== null) return several;
  const [first = "", ...others] = parts;
  return isFullName(first.replace(/\set al\.?$/, "")) ? of(first, others.join(", ")) : null;
}

const MAX_PEOPLE = 8;

function of(lead: string, title: string): Pick<WrittenReference, "people" | "title"> | null {
  const bare = unmarked(title).trim();
  const people = familiesOf(lead) ?? peopleOfReference(lead, { isMarked: true }) ?? family(lead);
  return people === null || !/^["“\p{Lu}\p{N}]/u.test(bare) ? null : { people, title: bareTitle(title) };
}

/** `Mayson, *Title*`: the italics show where the title begins. */
function family(lead: string): WrittenReference["people"] | null {
  return /^\p{Lu}[\p{L}'’-]{2,30}$/u.test(lead) ? { authors: [lead], isComplete: true, organizations: [] } : null;
}
