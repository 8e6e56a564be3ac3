// As Nature and chemists cite, people first and the year last: `Berg, A. & Doe, J. S. Title. Cave Lett. 40, 49–57 (2015).`,
// `Berg, A.; Doe, J. S. Title. Cave Lett. 2015, 40, 49–57.`
import type { PlainTitleForm } from "./plain-title.ts";

/** With `and` before it, or words such as `van`. */
const FAMILY = "(?:\\p{Ll}{2,3}\\s){0,3}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?";
const INITIALS = "\\p{Lu}\\p{Ll}?\\.(?:[\\s-]?\\p{Lu}\\p{Ll}?\\.){0,3}";
const PERSON = new RegExp(`(?:and\\s)?(${FAMILY}),\\s(${INITIALS})`, "gu");
const PEOPLE = new RegExp(
  `^((?:(?:&\\s)?${FAMILY},\\s${INITIALS}[,;]?\\s?){1,60}(?:et al\\.)?)\\s*(?=[\\p{Lu}\\p{N}“"])(?!\\p{Lu}\\p{Ll}?\\.[\\s,;&-])`,
  "u",
);
const YEAR_LAST = /[\s(]((?:1[5-9]|20)\d\d)\)?[\s.]*$/;
const YEAR_BEFORE_VOLUME = /\s((?:1[5-9]|20)\d\d),\s\d/;

export const natureTitle: PlainTitleForm = (text) => {
  const [found, people] = PEOPLE.exec(text) ?? [];
  if (found === undefined || people === undefined) return null;
  const rest = text.slice(found.length);
  const year = YEAR_LAST.exec(rest)?.[1] ?? YEAR_BEFORE_VOLUME.exec(rest)?.[1];
  const [, title, after = ""] = /^(\S.{6,400}?[^\s.?]\??)(?:\.|(?<=\?))(?:\s+(.*))?$/.exec(rest) ?? [];
  if (year === undefined || title === undefined) return null;
  const facts = after
    .replace(YEAR_LAST, "")
    .replace(YEAR_BEFORE_VOLUME, (match) => match.replace(`${year},`, "").replace(/^\s+/, ", "));
  return { title, rest: `, (${year}), ${facts}`, people: givenNamesFirst(people) };
};

function givenNamesFirst(people: string): string {
  const names = [...people.matchAll(PERSON)].map(([, family, initials = ""]) => `${initials.trim()} ${family}`);
  return `${names.join(", ")}${people.includes("et al") ? " et al." : ""}`;
}
