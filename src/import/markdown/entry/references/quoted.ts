// A title in quotation marks after its people, as lawyers and the humanities cite: `Ann Roe, ‘Title’ (2018) 12 Journal 505`,
// `Roe, Ann. "Title." *Journal*, vol. 95, no. 2, July 2017, pp. 245–58.`, `Roe A., 2018, « Titre », Revue, n° 211`
import { ITALIC_START } from "../marks.ts";
import { peopleOfReference } from "./people.ts";
import { type ReferenceForm, unmarked, YEAR } from "./reference.ts";
import { readSource } from "./source.ts";

const LEAD = new RegExp(
  `^(?<people>\\p{L}[^"“„«‘${ITALIC_START}]{2,900}?)(?:[\\s,.]{1,3}\\(?(?<year>${YEAR})[a-z]?\\)?)?[.,:]?\\s{1,2}(?=["“„«‘']|${ITALIC_START}["“„«‘'])`,
  "u",
);

export const quotedReference: ReferenceForm = (text) => {
  if (!/["“„«‘']/.test(text)) return null;
  const found = LEAD.exec(text);
  const { people: lead = "", year = null } = found?.groups ?? {};
  const quoted = found === null ? null : splitQuoted(text.slice(found[0].length));
  // `"Title." nature 323.6088 (1986): 533-536.`, as Google Scholar writes some journals
  const parts =
    quoted === null ? null : { ...quoted, source: quoted.source.replace(LOWER_JOURNAL, (name) => name.toUpperCase()) };
  const meeting = parts === null ? null : meetingIn(parts.source);
  if (parts === null || readSource(meeting?.source ?? parts.source).rest !== "") return null;
  const people = peopleOfReference(lead, { isMarked: true });
  const where = meeting === null ? parts : { ...parts, ...meeting, kind: "conference" as const };
  return people === null ? null : { people, date: year, ...where };
};

const LOWER_JOURNAL = /(?<=^["”]?[\s.,]{1,3})\p{Ll}(?=\p{Ll}{2,}(?:\s\p{Ll}+){0,5}\s\d{1,4}[.,:\s(])/u;

const QUOTED = new RegExp(
  `^${ITALIC_START}?(?:“([^“”]{4,400})”|"([^"]{4,400})"|«\\s?([^«»]{4,400}?)\\s?»|„([^„“”]{4,400})[“”]|[‘'](.{4,400}?)[’'](?=\\s[([]|[,.;](?:\\s|$)|\\s[Ii]n\\s|$))`,
  "u",
);

/** Null: the text does not begin with a quotation mark, or what is after the title is no source. */
export function splitQuoted(text: string): { readonly title: string; readonly source: string } | null {
  const found = QUOTED.exec(text);
  const title = found?.slice(1).find((words) => words !== undefined);
  if (found === null || title === undefined) return null;
  return { title: unmarked(title).replace(/[.,]$/, ""), source: text.slice(found[0].length) };
}

const YEAR_AND_PAGES = new RegExp(`, ${YEAR}(?:, (?:vol|no|pp?|art|doi)\\b[^"“”]{0,80})?\\.?$`, "i");
const MEETING = /\b(?:Conference|Conf\.|Symposium|Symp\.|Workshop|Congress|Meeting)/;
const PLACE = /, \p{Lu}[\p{L}.'’ -]{1,40}$/u;
const MAX_PLACES = 3;

/** `International Cave Conference (ICC), Cluj-Napoca, Romania, 2025, pp. 86-91.`: a meeting is at a place, which is no part of its name. */
function meetingIn(source: string): { readonly venue: string; readonly source: string } | null {
  const { index = 0 } = YEAR_AND_PAGES.exec(source) ?? {};
  const whole = source.slice(0, index);
  let name = whole;
  for (let places = 0; places < MAX_PLACES && PLACE.test(name); places += 1) name = name.replace(PLACE, "");
  if (name === whole || !MEETING.test(name)) return null;
  // `ICC 2025 - 2025 International Cave Conference`
  const venue = name.replace(/^[\s,.]*(?:in:?\s)?(?:[A-Z]\w+ \d{4} [-–] )?(?:\d{4} )?/i, "");
  return { venue, source: source.slice(index) };
}
