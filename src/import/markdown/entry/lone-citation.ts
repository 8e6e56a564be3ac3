// `Elhage 2022`, `Elhage, 2022`: one family name and a year, as people cite a work in their notes.
import { MODERN_YEAR } from "./name-patterns.ts";
import { isWordForm } from "./names.ts";
import { isOrganization, PUBLISHER } from "./organizations.ts";
import { parsePeople } from "./people.ts";
import { isVenueWord } from "./sources.ts";
import { isDateOrVenue } from "./venues.ts";

export interface LoneCitation {
  readonly person: string;
  readonly year: string;
}

const FORM = new RegExp(`^(\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)(?:,? \\(?|,)(${MODERN_YEAR})[a-z]?\\)?$`, "u");
/** What has a year too and is nobody. */
const NUMBERED =
  /^(?:version|report|survey|review|class|issue|part|chapter|volume|section|edition|release|season|update|level|since|until|circa|early|late|mid)$/i;

/** Null: the words are something else, or can be a venue, a publisher, an organisation or a season. */
export function parseLoneCitation(words: string): LoneCitation | null {
  const [, name = "", year = ""] = FORM.exec(words.trim()) ?? [];
  if (name === "" || NUMBERED.test(name) || PUBLISHER.test(name) || isWordForm(name)) return null;
  const isOther = isVenueWord(name) || isOrganization(name) || [`${name} ${year}`, `${name}.`].some(isDateOrVenue);
  return isOther || parsePeople(`${name} et al.`) === null ? null : { person: name, year };
}
