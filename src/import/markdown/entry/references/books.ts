// Books by family names alone, with the title in italics and a year after it: `Roe, *The Caves of Old*, 1995. A good beginning.`,
// `Lind and Roe, *Caves,* 1978, reprint 2006.`; and by one family name and given names, with the publisher after the title: `Roe, Ann L.,
// and Max Doe. The Caves of Old. Cave Books, 2019.`
import { oneFamilyFirst } from "../family-first.ts";
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { FAMILY_NAME, NAME_WORD } from "../name-patterns.ts";
import { isWordForm } from "../names.ts";
import { parsePeople } from "../people.ts";
import { isJournalName } from "../sources.ts";
import { isDateOrVenue } from "../venues.ts";
import { familiesOf, familyAlone, peopleOfReference } from "./people.ts";
import { bareTitle, type ReferenceForm, unmarked, YEAR } from "./reference.ts";
import { readSource } from "./source.ts";

const REPRINT = "(?:reprint(?:ed)?|revised|rev\\.?|updated)";
const FORM = new RegExp(
  `^(?<people>\\p{Lu}[\\p{L}'’,&\\s-]{1,80}?),\\s${ITALIC_START}(?<title>[^${ITALIC_END}]{3,200})${ITALIC_END}[,.]?\\s(?:${REPRINT}\\s)?(?<date>${YEAR})(?<edition>(?:\\s${REPRINT}|,\\s${REPRINT}\\s(?:in\\s)?${YEAR})?)(?:[.,;]|$|\\s(?=\\())(?<comment>.*)$`,
  "u",
);

export const bookOfFamilies: ReferenceForm = (text) => {
  if (!text.includes(`, ${ITALIC_START}`)) return null;
  const { people: lead = "", title: words = "", date = "", edition = "", comment = "" } = FORM.exec(text)?.groups ?? {};
  const title = bareTitle(words);
  // `Deep Caves, *Neuron*, 2015` is a title and its journal
  if (title === "" || isDateOrVenue(title) || isJournalName(title)) return null;
  const people = familiesOf(lead) ?? familyAlone(lead);
  if (people === null) return null;
  const remark = [edition.replace(/^[\s,]+/, ""), unmarked(comment).trim()].filter(Boolean).join(". ");
  return { people, title, date, source: "", kind: "book", comment: remark };
};

/** `Kripke, Saul. *Naming*. Harvard UP, 1980.`, `Bishop, *Caves*, Springer, 2006`: with all that styles put after a title in italics. */
const IN_ITALICS = new RegExp(
  `^(?<people>\\p{Lu}[^${ITALIC_START}"“()\\d]{2,300}?)(?<mark>[.,:]?)\\s${ITALIC_START}(?<title>[^${ITALIC_END}]{3,200})${ITALIC_END}[,.]?\\s(?<source>\\S.{3,200})$`,
  "u",
);

export const bookInItalics: ReferenceForm = (text) => {
  if (!text.includes(ITALIC_START)) return null;
  const { people: lead = "", mark = "", title: words = "", source = "" } = IN_ITALICS.exec(text)?.groups ?? {};
  const title = bareTitle(words);
  if (title === "" || isDateOrVenue(title) || isJournalName(title)) return null;
  const { kind, rest, date } = readSource(source);
  if (rest !== "" || date === null || (kind !== "book" && kind !== "thesis")) return null;
  const people = mark === "," ? (familiesOf(lead) ?? familyAlone(lead)) : null;
  const isEnded = mark !== "" || lead.endsWith(".");
  const named =
    people ?? (isEnded ? peopleOfReference(lead.replace(/(?<=\s\p{Lu})$/u, "."), { isMarked: true }) : null);
  return named === null ? null : { people: named, title, date: null, source };
};

const GIVEN = `${NAME_WORD}(?:\\s(?:\\p{Lu}\\.|${NAME_WORD})){0,2}`;
const PUBLISHED = new RegExp(
  `^(?<people>${FAMILY_NAME},\\s${GIVEN}(?:,\\s${GIVEN}){0,4}(?:,\\s(?:and|&)\\s${GIVEN})?(?:,\\set al)?)(?:,\\seds?)?(?:\\.|(?<=\\.))\\s(?<title>["“\\p{Lu}\\p{N}][^${ITALIC_START}]{8,300}?[.?!])\\s(?:\\p{Lu}[\\p{L} ]{2,20}:\\s)?(?<publisher>\\p{Lu}[\\p{L}\\p{M}&' -]{2,60}),\\s(?<date>${YEAR})\\.?$`,
  "u",
);

export const bookOfPublisher: ReferenceForm = (text) => {
  const { people: lead = "", title = "", publisher = "", date = "" } = PUBLISHED.exec(text)?.groups ?? {};
  const people =
    title === "" || /["”]\s/.test(title) || isJournalName(publisher)
      ? null
      : parsePeople(oneFamilyFirst(lead) ?? lead, { isMarked: true });
  if (people === null || people.authors.every(isWordForm) || isDateOrVenue(publisher)) return null;
  return { people, title: bareTitle(title), date, source: "", venue: publisher, kind: "book" };
};
