// As medicine cites: `Kaplan J, McCandlish S, et al. Title. Venue. 2019;12(3):1-9.`
import type { PlainTitleForm } from "./plain-title.ts";

const PERSON =
  "(?:(?:van|von|de|del|den|der|la|le)\\s){0,2}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?\\s\\p{Lu}{1,3}(?:\\s(?:Jr|Sr|I{2,3}))?";
const PEOPLE = new RegExp(
  `^((?:${PERSON},\\s+){0,40}(?:${PERSON}|et al))(?:,\\s(?:eds?|editors?))?\\.\\s+(?<rest>\\S.*)$`,
  "u",
);
/** A single person is believed only where volume and pages, or a publisher's year, end the reference. */
const PUBLISHED = /;\s?(?:1[5-9]|20)\d\d\b|\s(?:1[5-9]|20)\d\d;/;

/** In `Ian H. Witten, A title` the family name comes after the initial. */
const GOES_ON = /^\p{Lu}[\p{L}'’-]+(?:,|\s(?:and|&)\s)/u;

export const vancouverTitle: PlainTitleForm = (text) => {
  if (!text.includes(".")) return null;
  const found = PEOPLE.exec(text);
  const { rest } = found?.groups ?? {};
  const people = found?.[1];
  if (people === undefined || rest === undefined) return null;
  if (!people.includes(",") && (GOES_ON.test(rest) || !PUBLISHED.test(rest))) return null;
  const [, title, after = ""] = /^([^.?]{3,400}\??)(?:\.|(?<=\?))(?:\s+(.*))?$/.exec(rest) ?? [];
  if (title === undefined) return null;
  const { facts, year } = withYear(after);
  return { title, rest: year === null ? `, ${facts}` : `, (${year}), ${facts}`, people: givenNamesFirst(people) };
};

/** `BMJ. 2010;340:c332.`: the year between journal and volume. */
function withYear(text: string): { readonly facts: string; readonly year: string | null } {
  const [found, before = "", year, after = ""] =
    /^([^;]{0,120}[.;:]\s)((?:1[5-9]|20)\d\d)(?:[;.:]|$)(.*)$/.exec(text) ?? [];
  if (found === undefined || year === undefined) return { facts: text, year: null };
  return { facts: `${before.replace(/[\s.;:]+$/, "")}${after === "" ? "" : `, ${after}`}`, year };
}

function givenNamesFirst(people: string): string {
  return people.replace(
    /((?:(?:van|von|de|del|den|der|la|le)\s){0,2}\p{Lu}[^,]*?)\s(\p{Lu}{1,3})(?=,|$|\s(?:Jr|Sr|I))/gu,
    (_, family: string, initials: string) => `${[...initials].map((initial) => `${initial}.`).join(" ")} ${family}`,
  );
}
