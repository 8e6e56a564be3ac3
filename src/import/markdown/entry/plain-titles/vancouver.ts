// As medicine cites: `Kaplan J, McCandlish S, et al. Title. Venue.`
import type { PlainTitleForm } from "./plain-title.ts";

const VANCOUVER =
  /^((?:\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3},\s+){1,40}(?:\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}|et al))\.\s+([^.]{8,400})\.(?:\s+(.*))?$/u;

export const vancouverTitle: PlainTitleForm = (text) => {
  if (!text.includes(".")) return null;
  const [, people, title, after = ""] = VANCOUVER.exec(text) ?? [];
  if (people === undefined || title === undefined) return null;
  const givenNamesFirst = people.replace(
    /([^\s,]+)\s(\p{Lu}{1,3})(?=,|$)/gu,
    (_, family: string, initials: string) => `${[...initials].map((initial) => `${initial}.`).join(" ")} ${family}`,
  );
  return { title, rest: `, ${after}`, people: givenNamesFirst };
};
