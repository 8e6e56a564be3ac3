// The ways in which a title ends that no link or style marks, in the order in which they are tried. Each is a file in
// plain-titles/.
import type { Conventions } from "./conventions.ts";
import { titleBeforeBar } from "./plain-titles/bar.ts";
import { titleBeforeFacts } from "./plain-titles/before-facts.ts";
import { titleBetweenDashes } from "./plain-titles/between-dashes.ts";
import { titleBeforeBy } from "./plain-titles/by.ts";
import { titleBeforeReporter } from "./plain-titles/court.ts";
import { titleBeforeDash } from "./plain-titles/dash.ts";
import { elsevierTitle } from "./plain-titles/elsevier.ts";
import { titleAfterEtAl } from "./plain-titles/et-al.ts";
import { titleBeforeGap } from "./plain-titles/gap.ts";
import { titleBeforeGroup } from "./plain-titles/group.ts";
import { titleAfterInitials } from "./plain-titles/initials.ts";
import { natureTitle } from "./plain-titles/nature.ts";
import { titleAfterFamily } from "./plain-titles/one-family.ts";
import { titleBeforePeople } from "./plain-titles/people-after-stop.ts";
import { titleAfterPeople } from "./plain-titles/people-first.ts";
import type { PlainTitle, PlainTitleForm } from "./plain-titles/plain-title.ts";
import { quotedTitle } from "./plain-titles/quoted.ts";
import { titleBeforeTask } from "./plain-titles/to-do.ts";
import { vancouverTitle } from "./plain-titles/vancouver.ts";
import { titleAfterYear } from "./plain-titles/year-first.ts";

import { isDateOrVenue } from "./venues.ts";
import { monthAtEnd } from "./words.ts";

const FORMS: readonly PlainTitleForm[] = [
  titleBeforeGap,
  quotedTitle,
  titleBeforeReporter,
  titleBeforeBar,
  titleBetweenDashes,
  titleAfterFamily,
  titleAfterYear,
  vancouverTitle,
  natureTitle,
  elsevierTitle,
  titleAfterInitials,
  titleAfterPeople,
  titleAfterEtAl,
  titleBeforeBy,
  titleBeforeTask,
  titleBeforeDash,
  titleBeforePeople,
  titleBeforeGroup,
  titleBeforeFacts,
];

/** Cuts a text that is written as references are, with the people first. Null if it is not. */
export function splitCitation(text: string, conventions: Conventions): PlainTitle | null {
  const found = [
    titleAfterInitials,
    quotedTitle,
    titleAfterFamily,
    titleAfterYear,
    vancouverTitle,
    natureTitle,
    // in `[Cave Transformer: Sequences of Caves](…)` nobody is named, whatever other entries begin with
    (words: string) => titleAfterPeople(words, { ...conventions, peopleFirst: false }),
    titleAfterEtAl,
  ].map((form) => form(text, conventions));
  return found.find((each) => each?.people) ?? null;
}

/** `A title. CIKM 2021【图卷积】`: what the title says in another language, or a comment. */
const NOTE = /^(.{8,}?)\s*(【[^【】]{2,300}】)\s*$/;

/** Cuts the text of an entry where its title ends. */
export function splitPlainTitle(text: string, conventions: Conventions): PlainTitle {
  const dated = monthAtEnd(text);
  if (dated !== null) {
    const found = cutTitle(dated.before, conventions);
    return { ...found, rest: found.rest + text.slice(dated.before.length) };
  }
  const [, words = "", note = ""] = text.trimEnd().endsWith("】") ? (NOTE.exec(text) ?? []) : [];
  if (note === "" || isDateOrVenue(note.slice(1, -1))) return cutTitle(text, conventions);
  const found = cutTitle(words, conventions);
  return { ...found, rest: `${found.rest} ${note}` };
}

function cutTitle(text: string, conventions: Conventions): PlainTitle {
  for (const form of FORMS) {
    const found = form(text, conventions);
    if (found !== null) return found;
  }
  return { title: text, rest: "" };
}
