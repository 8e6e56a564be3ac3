// A link around a title in quotation marks, with its date before it and people and place after it: `[2024: "Title" by Ann Roe at
// CaveCon](…)`.
import { listedAddress } from "../addresses.ts";
import type { FactCollector } from "../facts.ts";
import { type Piece, plainPiece } from "../pieces.ts";
import type { TitleForm } from "../title-form.ts";
import { hasWords } from "../words.ts";

const MAX_LENGTH = 500;
const QUOTED =
  /^\s*(?:(?<date>(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2})\s?[:,–—-]\s+)?["“](?<title>\S.{2,400})["”](?<rest>[,.]?(?:\s+\S.*)?)$/u;
const PEOPLE_AND_PLACE =
  /^[,.]?\s+(?<people>(?:by\s|\p{Lu})[^()[\]:"“”]{1,300}?)(?:\s+(?:at|in)\s+(?<place>\p{Lu}[^()[\]]{1,80}))?$/u;
const PLACE = /^[,.]?\s+at\s+(?<place>\p{Lu}[^()[\]]{1,80})$/u;

export const quotedLink: TitleForm = ({ pieces, facts }) => {
  const index = pieces.findIndex(({ type, text }) => type === "link" || hasWords(text));
  const link = pieces[index];
  // quick to say no
  if (link?.type !== "link" || !/["”]/.test(link.text) || link.text.length > MAX_LENGTH) return null;
  const { date, title, rest = "" } = QUOTED.exec(link.text)?.groups ?? {};
  // `"Dark" and "Bright" Caves` is quoted twice
  if (title === undefined || (date === undefined && /["“”]/.test(title))) return null;
  // `"Caves" for Everybody` is all title
  if (date === undefined && !/^[,.]?\s+by\s/.test(rest)) return null;
  if (date !== undefined) facts.takeDateOrVenue(date);
  const left = takePeopleAndPlace(rest, facts) ? "" : rest;
  const after: readonly Piece[] = [...(left === "" ? [] : [plainPiece(left)]), ...pieces.slice(index + 1)];
  return { title: title.replace(/[,.]$/, ""), url: listedAddress(link.url), prefix: "", after, isCitation: false };
};

function takePeopleAndPlace(rest: string, facts: FactCollector): boolean {
  const { people: stated, place } = (PEOPLE_AND_PLACE.exec(rest) ?? PLACE.exec(rest))?.groups ?? {};
  if (stated === undefined && place === undefined) return false;
  const people = stated?.replace(/^by\s+/, "");
  if (people !== undefined && !facts.takePeople(people.replace(/\bet\.\sal\b/, "et al"), { isMarked: true })) {
    // only `by` comes before what somebody calls himself
    if (people === stated) return false;
    facts.setPeople({ authors: people.split(/,\s(?:and\s)?|\sand\s/), isComplete: true, organizations: [] });
  }
  if (place !== undefined && !facts.takeDateOrVenue(place) && !facts.takeSource(place)) facts.setVenue(place);
  return true;
}
