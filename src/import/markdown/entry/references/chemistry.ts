// As chemists cite: semicolons between people, the journal in italics and the year in bold: `Roe, A.; Lind, B. C. Title. *Cave
// Lett.* **1964**, *136*, 86.`
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { peopleOfReference } from "./people.ts";
import { bareTitle, type ReferenceForm, unmarked, YEAR } from "./reference.ts";

const PERSON = "[\\p{L}'’ -]{2,40},\\s(?:\\p{Lu}\\p{Ll}?\\.?[\\s-]?){1,4}";
const FORM = new RegExp(
  `^(?<people>(?:${PERSON};\\s){0,60}(?:${PERSON}|et al\\.))(?<=\\.)\\s(?<title>["“\\p{Lu}\\p{N}\\p{Ll}][^${ITALIC_START}]{6,400}?[.?!])\\s${ITALIC_START}(?<journal>[^${ITALIC_END}]{2,100})${ITALIC_END},?\\s(?<date>${YEAR})(?<numbers>[,;]\\s[^.]{0,80})?(?:\\.|$)(?<comment>.*)$`,
  "u",
);

/** `Roe, A.; Lind, B., J. Am. Cave Soc. 1999, 121, 3414`: the journal and its numbers are all that it is called. */
const UNTITLED = new RegExp(
  `^(?<people>\\p{Lu}[^${ITALIC_START}"“]{3,300}?), ${ITALIC_START}?(?<title>(?<journal>(?:\\p{Lu}\\p{L}{0,9}(?:\\. ?| )){2,7}(?<=\\..*\\..*))${ITALIC_END}?,? ?(?<date>${YEAR}), \\d{1,4}(?:\\(\\d+\\))?, [A-Z]?\\d+(?:[-–]\\d+)?)\\.?$`,
  "u",
);

export const untitledReference: ReferenceForm = (text) => {
  const { people: lead = "", title = "", journal = "", date = "" } = UNTITLED.exec(text)?.groups ?? {};
  const people = /\p{Lu}\./u.test(lead) ? peopleOfReference(initialsEnded(lead), { isMarked: true }) : null;
  return people === null
    ? null
    : { people, title: unmarked(title), date, source: "", venue: unmarked(journal).trim(), kind: "article" };
};

export const chemistryReference: ReferenceForm = (text) => {
  // quick to say no
  if (!text.includes(ITALIC_END) || !text.includes(",")) return null;
  const { people: lead = "", title = "", journal = "", date = "", comment = "" } = FORM.exec(text)?.groups ?? {};
  const people = title === "" ? null : peopleOfReference(initialsEnded(lead), { isMarked: true });
  if (people === null) return null;
  return {
    people,
    title: bareTitle(title),
    date,
    source: "",
    venue: journal.replace(/[\s,]+$/, ""),
    kind: "article",
    comment: unmarked(comment).trim(),
  };
};

/** `Bursch, M; Roe, D. J; ` with the full stop that was forgotten. */
function initialsEnded(people: string): string {
  return people.replace(/(?<=[\s.-]\p{Lu})(?=;|$)/gu, ".");
}
