// `A. Author, "Title," …` and `Author 2023, "Title" …`
import { parseStatedDate } from "../../../stated-date.ts";
import { parseCitedLead } from "../cited-lead.ts";
import { oneFamilyFirst } from "../family-first.ts";
import { parsePeople } from "../people.ts";
import { startsWithFact } from "./people-first.ts";
import type { PlainTitleForm } from "./plain-title.ts";

export const quotedTitle: PlainTitleForm = (text) => {
  if (!/[“"«„]/.test(text)) return null;
  const [found, lead = "", high, title = high] =
    /^([^“"«„]*)(?:[“"«]([^”"»]{8,})[”"»]|„([^“”]{8,})[“”])/.exec(text) ?? [];
  if (found === undefined || title === undefined) return null;
  const names = lead.replace(/[\s.,:;]+$/, "");
  // `Lim, Bryan. "Title."` has one author
  const people = oneFamilyFirst(names) ?? names;
  const rest = text.slice(found.length);
  // `“Mind the Gap”: Crossing Caves` goes on
  if (/^:\s\p{Lu}/u.test(rest) && (people === "" || !startsWithFact(rest.slice(1)))) return null;
  if (people === "" || parsePeople(people, { isMarked: true }) !== null) return { title, rest, people };
  // `Ann Roe, 3 July 2015: "Title"`
  const [, before = "", day = ""] = /^(.{3,200}?),\s([^,]{4,25})$/.exec(people) ?? [];
  if (parseStatedDate(day) !== null && parsePeople(before, { isMarked: true }) !== null)
    return { title, rest: `, ${day}${rest}`, people: before };
  // `Doe & Roe 2023, "Title"`
  return parseCitedLead(lead)?.date == null ? null : { title, rest, people: lead };
};
