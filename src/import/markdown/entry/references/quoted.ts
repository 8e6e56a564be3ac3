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
  if (quoted === null || readSource(quoted.source).rest !== "") return null;
  const people = peopleOfReference(lead, { isMarked: true });
  return people === null ? null : { people, date: year, ...quoted };
};

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
