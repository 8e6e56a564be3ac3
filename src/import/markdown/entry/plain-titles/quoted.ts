// `A. Author, "Title," …`
import { parsePeople } from "../people.ts";
import type { PlainTitleForm } from "./plain-title.ts";

export const quotedTitle: PlainTitleForm = (text) => {
  const [found, lead = "", title] = /^([^“"«]*)[“"«]([^”"»]{8,})[”"»]/.exec(text) ?? [];
  if (found === undefined || title === undefined) return null;
  const people = lead.replace(/[\s.,:;]+$/, "");
  if (people !== "" && parsePeople(people, { isMarked: true }) === null) return null;
  return { title, rest: `, ${people}, ${text.slice(found.length)}`, isCitation: people !== "" };
};
