// `Elhage 2022`, `Elhage, 2022`: one family name and a year, as people cite a work in their notes.
import { isOrganization, PUBLISHER } from "./organizations.ts";
import { parsePeople } from "./people.ts";
import { isWordForm } from "./references/people.ts";
import { isDateOrVenue, isVenueWord } from "./venues.ts";

export interface LoneCitation {
  readonly people: readonly string[];
  readonly year: string;
}

const FORM = /^(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?:,? \(?|,)((?:19|20)\d\d)[a-z]?\)?$/u;
/** What has a year too and is nobody. */
const NUMBERED =
  /^(?:version|part|chapter|volume|section|edition|release|season|update|level|since|until|circa|early|late|mid)$/i;

/** Null: the words are something else, or can be a venue, a publisher, an organisation or a season. */
export function parseLoneCitation(words: string): LoneCitation | null {
  const [, name = "", year = ""] = FORM.exec(words.trim()) ?? [];
  if (name === "" || NUMBERED.test(name) || PUBLISHER.test(name) || isWordForm(name)) return null;
  const isOther = isVenueWord(name) || isOrganization(name) || [`${name} ${year}`, `${name}.`].some(isDateOrVenue);
  return isOther || parsePeople(`${name} et al.`) === null ? null : { people: [name], year };
}
