// Who wrote a work, where `by` says so after other words: `(Haskell 2020) by Ann Roe and Max Doe`, `a way to route by Ann Roe
// (2020)`, `another view, by Ann Roe.`
import { parseStatedDate } from "../../stated-date.ts";
import type { FactCollector } from "./facts.ts";
import { isFullName, isPlainName } from "./names.ts";
import { isOrganization } from "./organizations.ts";
import { parsePeople } from "./people.ts";

const AFTER_GROUP =
  /^[\s,.:;\ue004]*(?<group>\([^()\n]{1,120}\))[\s,]*by\s+(?<people>[^\n()[\]|]{3,400}?)\s*(?=[\n()[\]|\ue004\ufffc]|(?<!\s\p{Lu})\.(?:\s|$)|\s[-–—]\s|$)/iu;
const AT_END = /^(?<people>[^()[\]|\n]{3,300}?)\s*(?:\((?<year>(?:19|20)\d\d)\))?[\s.]*$/;

const MAX_MAKER_WORDS = 12;
const TEAM = /^\p{Lu}.*\s(?:Team|Group|Project|Community|Consortium|Society|Systems)$/u;

/** `University of Caves`, but not `Caves is one of the earliest works` */
function isMaker(name: string): boolean {
  const words = name.split(/\s+/);
  const isNamed = words.every((word) =>
    /^(?:[^\p{Ll}]|(?:of|for|and|in|at|from|the|de|la|team|group|research|lab)$)/u.test(word),
  );
  return (
    isNamed && words.length <= MAX_MAKER_WORDS && (isOrganization(name) || TEAM.test(name) || /^UC \p{Lu}/u.test(name))
  );
}

/** `the Cave Lab`, `Ann Roe from the University of Caves` */
function withoutPlaceOfWork(words: string): string[] {
  const bare = words.replace(/^the\s/i, "");
  const [, person = "", place = ""] = /^(.{5,40}?)\s(?:at|from)\s(?:the\s)?(\p{Lu}.*)$/u.exec(bare) ?? [];
  return isPlainName(person) && !isMaker(person) ? [person, place] : [bare];
}

/** What people do who did not write the work. */
const OF_OTHERS =
  /\b(?:edited|eds?\.?|compiled|translated|curated|maintained|collected|organi[sz]ed|hosted|run|moderated|illustrated|recommended|reviewed|inspired|presented|explained|made|used|followed)$/i;

/** Collects the people and what belongs to them, and returns the text without them. */
export function takeByline(text: string, facts: FactCollector): string {
  if (facts.hasAuthors) return text;
  if (ELSEWHERE.test(text)) return inOtherLanguages(text, facts);
  if (!/(?:^|\s)by\s/i.test(text)) return text;
  return afterGroup(text, facts) ?? atStart(text, facts) ?? atEnd(text, facts) ?? text;
}

const BY_MAKERS =
  /^[\s,.:;–—-]*by\s+(?<makers>[^\n()[\]|.:;]{3,160}?)(?:\s\((?<date>[^()]{4,20})\))?(?:\.(?=\s|$)|\s*(?=\n|$))/iu;

/** `by the University of Caves (2019). A model`, `by Ann Roe and the Cave Team (2019).`: those who made it are not all people. */
function atStart(text: string, facts: FactCollector): string | null {
  const found = BY_MAKERS.exec(text);
  const { makers = "", date } = found?.groups ?? {};
  if (found === null || parsePeople(makers, { isMarked: true }) !== null) return null;
  const names = makers.split(/,\s(?:and\s)?|\sand\s(?=the\s)/).flatMap(withoutPlaceOfWork);
  const people = names.filter((name) => isFullName(name) && !isMaker(name));
  const organizations: string[] = [];
  for (const name of names.filter((each) => !people.includes(each))) {
    // `University of California, Berkeley`
    const isCampus = !/\s/.test(name) && /\bUniversity of \S+$/.test(organizations.at(-1) ?? "");
    if (isMaker(name) && !isCampus) organizations.push(name);
    else if (organizations.length > 0 && /^\p{Lu}[\p{L}. -]{1,30}$/u.test(name))
      organizations.push(`${organizations.pop()}, ${name}`);
    else return null;
  }
  if (organizations.length === 0 || (date !== undefined && parseStatedDate(date) === null)) return null;
  if (people.length > 0 && !facts.takePeople(`by ${people.join(", ")}`)) return null;
  facts.addOrganizations(...organizations);
  facts.takeDateOrVenue(date ?? "");
  return text.slice(found[0].length);
}

/** `par Antoine Garapon, 2018`, `por María Núñez, marzo de 2021`, `von Eric Kandel, März 2021`, and nothing else. */
const ELSEWHERE = /^[\s,–—-]*(?:par|por|von)\s/;
const PERSON = "\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:(?:de|del|la|von|van|der|du)\\s){0,2}\\p{Lu}[\\p{L}'’.-]*){1,3}";
const NAMES = new RegExp(
  `^[\\s,–—-]*\\p{L}{3}\\s(?<people>${PERSON}(?:(?:,|\\s(?:et|y|und)|,\\s(?:et|y|und))\\s${PERSON}){0,5})(?<date>[\\s,(]+[^,()]{4,30}\\)?)?[.\\s]*$`,
  "u",
);

function inOtherLanguages(text: string, facts: FactCollector): string {
  const { people, date } = NAMES.exec(text)?.groups ?? {};
  if (people === undefined) return text;
  const isDate = date === undefined || parseStatedDate(date.replace(/^[\s,(]+|\)$/g, "")) !== null;
  if (!isDate || !facts.takePeople(people, { isMarked: true })) return text;
  if (date !== undefined) facts.takeDateOrVenue(date.replace(/^[\s,(]+|\)$/g, ""));
  return "";
}

/** What is in the brackets can then be a venue of one word, which alone could be a person: `(Haskell 2020)`. */
function afterGroup(text: string, facts: FactCollector): string | null {
  const found = AFTER_GROUP.exec(text);
  const { group = "", people = "" } = found?.groups ?? {};
  if (found === null || !facts.takePeople(people, { isMarked: true })) return null;
  const words = group.slice(1, -1);
  const isTaken =
    facts.takeDatesAndVenues(words) ||
    facts.takeKind(words) ||
    (/(?:19|20)\d\d$/.test(words) && facts.takeSource(words));
  return `${isTaken ? "" : ` ${group}`} ${text.slice(found[0].length)}`;
}

/** After a comment, people are only believed with a year, or as full names after a comma. */
function atEnd(text: string, facts: FactCollector): string | null {
  const start = text.lastIndexOf(" by ");
  const { people, year } = (start < 0 ? undefined : AT_END.exec(text.slice(start + 4))?.groups) ?? {};
  if (people === undefined) return null;
  const before = text.slice(0, start);
  if (OF_OTHERS.test(before)) return null;
  const names = parsePeople(people, { isMarked: true })?.authors ?? [];
  if (year === undefined && !(before.endsWith(",") && names.every((name) => /\s/.test(name)))) return null;
  if (!facts.takePeople(people, { isMarked: true })) return null;
  if (year !== undefined) facts.takeDateOrVenue(year);
  return before.replace(/[\s,]+$/, "");
}
