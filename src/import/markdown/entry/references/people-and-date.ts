// As most styles of citation write references, people first and the date in brackets: `Roe, A., & Doe, B. (2019, May 3). Title.
// *Journal, 25*(9), 6–61.`, `World Health Organization. (2021). Title.`, `Roe, A. (Ed.). (2015). Title. Publisher.`,
// `Martini, Mario (2019): Titel. Springer.`
import { parseStatedDate } from "../../../stated-date.ts";
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { isDateOrVenue } from "../venues.ts";
import { isInAbbreviation } from "../words.ts";
import { familiesOf, organizationOf, peopleOfReference } from "./people.ts";
import { splitQuoted } from "./quoted.ts";
import { bareTitle, type ReferenceForm, YEAR } from "./reference.ts";
import { readSource } from "./source.ts";

const LEAD = new RegExp(
  `^(?<people>\\p{L}[^${ITALIC_START}]{2,900}?)[\\s,]{1,2}(?:\\((?<role>Eds?|Hrsg|Hg|dirs?|coords?|comps?|Trans)\\.?\\)[.,]{0,2}\\s)?\\((?:(?:c(?:a|irca)?\\.\\s?)?(?<year>${YEAR})[a-z]?(?:\\s?/\\s?${YEAR})?(?:,\\s(?<day>[^()]{3,24}))?|n\\.\\s?d\\.|o\\.\\s?J\\.|s\\.\\s?f\\.|in press|forthcoming)\\)(?<mark>[.:,]?)\\s*(?=\\S)`,
  "u",
);

/** `Olshausen & Field 1996, `, `Doe et al 2017, `: family names that are joined, and a year without brackets. */
const JOINED = new RegExp(
  `^(?<people>\\p{Lu}[\\p{L}'’-]+(?:(?:,\\s\\p{Lu}[\\p{L}'’-]+){0,6},?\\s(?:&|and|und|et|y)\\s\\p{Lu}[\\p{L}'’-]+|(?:,\\s\\p{Lu}[\\p{L}'’-]+){2,6})),?\\s(?<year>${YEAR})[a-z]?(?<mark>[.,:]?)\\s(?=["“${ITALIC_START}\\p{Lu}])`,
  "u",
);

/** `Dupont M., Durand P., 2010, *Titre*` */
const COMMAS = new RegExp(
  `^(?<people>\\p{Lu}[^${ITALIC_START}"“«()]{3,300}?\\.),?\\s(?<year>${YEAR})[a-z]?(?<mark>[.,:])\\s(?=\\S)`,
  "u",
);

export const peopleAndDate: ReferenceForm = (text) => {
  const dated = LEAD.exec(text);
  const joined = dated === null ? JOINED.exec(text) : null;
  const found = dated ?? joined ?? COMMAS.exec(text);
  if (found === null) return null;
  const { people: lead = "", year = null, day, mark = "" } = found.groups ?? {};
  if (day !== undefined && parseStatedDate(`${day} ${year}`) === null) return null;
  const organization = mark === "." ? organizationOf(lead) : null;
  const people =
    organization === null
      ? (familiesOf(joined !== null ? lead.replace(/,\s(?=[^\s,]+$)/, " & ") : lead) ??
        peopleOfReference(lead, { isMarked: false }))
      : { authors: [], isComplete: true, organizations: [organization] };
  const parts = people === null ? null : titleAndSource(text.slice(found[0].length), mark);
  if (people === null || parts === null) return null;
  const date = day === undefined ? year : `${day} ${year}`;
  return { people, date, ...parts };
};

const ITALIC = `${ITALIC_START}[^${ITALIC_END}]+${ITALIC_END}`;
const ITALIC_TITLE = new RegExp(`^(?<title>${ITALIC})(?<source>.*)$`, "u");
const BEFORE_ITALICS = new RegExp(
  `^(?<title>[^${ITALIC_START}]{3,400}?[.?!,]["”»’]?)\\s(?<source>(?:In:?\\s[^${ITALIC_START}]{0,200})?${ITALIC}.*)$`,
  "u",
);

function titleAndSource(text: string, mark: string): { readonly title: string; readonly source: string } | null {
  const quoted = splitQuoted(text);
  if (quoted !== null) return readSource(quoted.source).rest === "" ? quoted : null;
  const { title, source } =
    (ITALIC_TITLE.exec(text) ?? BEFORE_ITALICS.exec(text))?.groups ?? withoutMarks(text, mark) ?? {};
  if (title === undefined || source === undefined || isDateOrVenue(lastSentence(title))) return null;
  const read = readSource(source);
  if (read.rest !== "" && read.venue === null && !title.startsWith(ITALIC_START)) return null;
  // edition and kind come before the full stop
  const [, words = title, group = ""] = /^(.+?)\s*((?:\s[([][^()[\]]{3,60}[)\]]){1,2})[.,]?$/u.exec(title) ?? [];
  const isDescription = group !== "" && readSource(group).rest === "" && readSource(group).venue === null;
  return isDescription
    ? { title: bareTitle(words), source: `${group}. ${source}` }
    : { title: bareTitle(title), source };
}

/** In `Feature Caves. Distill. *Must read*` the italics name no venue. */
function lastSentence(title: string): string {
  return /[.?!]\s([^.?!]+)[.,]?$/.exec(title)?.[1] ?? "";
}

/** Nothing shows the title but what comes after it: where a comma ends the date, one ends the title too. */
function withoutMarks(text: string, mark: string): { readonly title: string; readonly source: string } | null {
  return mark === "," ? (commaParts(text) ?? plainParts(text)) : (plainParts(text) ?? commaParts(text));
}

/** Up to the first full stop after which nothing but a source is left; a question may go on. */
function plainParts(text: string): { readonly title: string; readonly source: string } | null {
  if (text.includes(ITALIC_START)) return null;
  let isFirst = true;
  for (const { index, 0: mark } of text.matchAll(/[.?!]["”»’]?(?:\s|$)/g)) {
    if (index < 3 || isInAbbreviation(text, index)) continue;
    const source = text.slice(index + mark.length);
    const { rest, kind } = readSource(source);
    // a sentence of the curator's can come last, so only volume and pages show that a title has several
    if (rest === "" && (isFirst || kind !== null))
      return { title: text.slice(0, index + mark.trimEnd().length), source };
    isFirst = false;
  }
  return null;
}

/** `Justice digitale, Paris, PUF`, `Neuroscience needs caves, Neuron 93:3`; or nothing but a title. */
function commaParts(text: string): { readonly title: string; readonly source: string } | null {
  if (text.includes(ITALIC_START)) return null;
  if (!/[.?!,;:()[\]]/.test(text.replace(/\.$/, ""))) return { title: text, source: "" };
  for (const { index } of text.matchAll(/,\s/g)) {
    const source = text.slice(index + 2);
    const { rest, kind } = readSource(source);
    if (index > 3 && rest === "" && kind !== null) return { title: text.slice(0, index), source };
  }
  return null;
}
