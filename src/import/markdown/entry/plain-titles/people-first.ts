// Full names, then the title, with commas between everything: `Gil Hahn, Ida Jung and Anna Berg, Tracking in the Rain,
// ICCV 2015`; or with a colon after the people.
import { isFullName } from "../people.ts";
import { isDateOrVenue, parseDatedSource } from "../venues.ts";
import { countWords, hasWords } from "../words.ts";
import { MAX_TITLE_LENGTH, type PlainTitleForm } from "./plain-title.ts";

export interface LeadingPeople {
  readonly names: readonly string[];
  /** What ends the last name: a comma, a colon, or nothing. */
  readonly mark: string;
  readonly rest: string;
}

const MAX_PEOPLE = 60;
const NAME = /\s*(?:(?:and|&)\s+)?([^,;:，、]{3,60}?)\s*(?:([,;:，、：]|\.(?=\s+\p{Lu}\p{Ll}))|\s(?=(?:and|&)\s)|$)/uy;
const OTHERS = /^\s*(?:and\s+)?(?:et\.?\s?al\.?|others)\s*([,:.])/i;

/** The full names that the text begins with. */
export function leadingPeople(text: string): LeadingPeople {
  const names: string[] = [];
  let [mark, end] = ["", 0];
  NAME.lastIndex = 0;
  while (names.length < MAX_PEOPLE && mark !== ":" && mark !== ".") {
    const [found, name, next = ""] = NAME.exec(text) ?? [];
    if (found === undefined || name === undefined || !isFullName(name.replace(/\s+et al$/i, ""))) break;
    names.push(name);
    [mark, end] = [next, NAME.lastIndex];
    if (end >= text.length) break;
  }
  const rest = text.slice(end);
  const [others, after] = OTHERS.exec(rest) ?? [];
  return others === undefined ? { names, mark, rest } : { names, mark: after ?? "", rest: rest.slice(others.length) };
}

export const titleAfterPeople: PlainTitleForm = (text, { peopleFirst }) => {
  const { names, mark, rest } = leadingPeople(text);
  const last = names.at(-1);
  if (last === undefined) return null;
  // the last of the names is the title, if only facts come after it
  const isLastTitle = names.length > 2 && hasWords(rest) && areFacts(rest) && countWords(last) > 1;
  const people = text.slice(0, text.length - rest.length);
  if (isLastTitle) {
    return { title: last, rest: `, ${people.slice(0, people.lastIndexOf(last))}, ${rest}`, isCitation: true };
  }
  const { title, facts } = splitRest(rest);
  if (mark === "" || !/^["“\p{Lu}\p{N}(]/u.test(title) || countWords(title) < 2) return null;
  const areBelieved = names.length >= 3 || (names.length === 2 && (hasWords(facts) || peopleFirst)) || peopleFirst;
  if (!areBelieved) return null;
  return { title, rest: `, ${people.replace(/[\s,;:.]+$/, "")}., ${facts}`, isCitation: true };
};

/** Cuts the text before its first fact. */
function splitRest(text: string): { readonly title: string; readonly facts: string } {
  for (const { index } of text.matchAll(/[,.?]\s+/g)) {
    if (index > MAX_TITLE_LENGTH) break;
    const tail = text.slice(index + 1);
    if (areFacts(tail)) return { title: text.slice(0, text[index] === "?" ? index + 1 : index).trim(), facts: tail };
  }
  return { title: text.replace(/[\s,.]+$/, "").trim(), facts: "" };
}

function areFacts(text: string): boolean {
  const bare = text.replace(/^[\s,.]+/, "").replace(/[\s,.[(]+$/, "");
  const [first = ""] = bare.split(/[,.(]\s/);
  return isDateOrVenue(first) || isDateOrVenue(bare) || parseDatedSource(bare) !== null;
}
