// The person first and the work in brackets: `Ann Roe (*Walking in Caves, 1996.*)`. Only where many entries of the page are written so.

import { isFullName } from "../names.ts";
import { PUBLISHER } from "../organizations.ts";
import { parsePeople, type StatedPeople } from "../people.ts";
import { dropText, joinedText, type Piece } from "../pieces.ts";
import { YEAR } from "../references/reference.ts";
import { isJournalName } from "../sources.ts";
import type { TitleForm } from "../title-form.ts";
import { isDateOrVenue } from "../venues.ts";

const FORM = new RegExp(
  `^\\s*(?<people>\\p{Lu}[^()\\n]{2,200}?)\\s?\\s?\\((?<title>[^\\n]{2,300}?)(?:,\\s(?:(?:first |originally )?(?:published )?(?:in )?)?|\\s\\()(?<year>${YEAR})(?:\\s?[-–/]\\s?\\d{2,4})?[.,]?\\s?\\){1,2}`,
  "u",
);

export const workInBrackets: TitleForm = ({ pieces, facts, conventions }) => {
  if (!conventions.worksInBrackets) return null;
  const found = FORM.exec(joinedText(pieces));
  const { people: lead = "", title = "", year = "" } = found?.groups ?? {};
  const people = found === null ? null : peopleIn(lead);
  if (found === null || people === null) return null;
  facts.setPeople(people);
  facts.takeCitedDate(year);
  const after = dropText(pieces, found[0].length).filter(({ text }) => text !== "");
  return {
    title,
    url: null,
    prefix: "",
    after: after.map((piece) => ({ ...piece, isBold: false })),
    isCitation: false,
    isExact: !/^\s*\(|["“]/.test(title),
  };
};

function peopleIn(lead: string): StatedPeople | null {
  return parsePeople(lead, { isMarked: true }) ?? parsePeople(`${lead} et al.`, { isMarked: true });
}

/**
 * Whether a full name is before words in italics with a year, in brackets, that are no journal, no publisher and nobody else.
 * Null: there are no such words.
 */
export function hasWorkInBrackets(pieces: readonly Piece[]): boolean | null {
  const [first, second] = pieces;
  if (first?.type !== "text" || !/\(\s?$/.test(first.text) || second?.isItalic !== true) return null;
  const { people: lead = "", title = "" } = FORM.exec(joinedText(pieces))?.groups ?? {};
  if (title === "") return null;
  const names = peopleIn(lead)?.authors ?? [];
  const isSomewhere = [title, title.split(/,\s/, 1)[0] ?? ""].some(
    (words) => isJournalName(words) || isDateOrVenue(words) || PUBLISHER.test(words),
  );
  return names.length > 0 && names.every(isFullName) && !isSomewhere && parsePeople(title, { isMarked: true }) === null;
}
