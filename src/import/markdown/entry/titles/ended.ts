// `**Walking in Caves; (Survey)** Ann Roe et al; compares lamps`: a bold title, its people, and what is said about it.
import type { FactCollector } from "../facts.ts";
import { parsePeople } from "../people.ts";
import type { Piece } from "../pieces.ts";
import type { TitleForm } from "../title-form.ts";
import { countWords } from "../words.ts";

interface EndedTitle {
  readonly title: string;
  /** In brackets. */
  readonly tag: string;
  readonly people: string;
  readonly after: readonly Piece[];
}

/** The parts of a line that begins with a bold title and a semicolon; null: it begins in another way. */
export function endedTitle(pieces: readonly Piece[]): EndedTitle | null {
  const at = pieces.findIndex(({ text }) => text.trim() !== "");
  const [bold, next, ...others] = pieces.slice(Math.max(0, at));
  if (bold?.type !== "text" || !bold.isBold || (next !== undefined && (next.type !== "text" || next.isBold)))
    return null;
  const [, title = "", tag = "", end = ""] = /^(.+?)\s*(?:[;；]\s*(\([^()]+\))?)?(\s*)$/u.exec(bold.text) ?? [];
  const words = next?.text ?? "";
  const isEnded = /[;；]/.test(bold.text.slice(title.length, bold.text.length - end.length)) || /^\s*[;；]/.test(words);
  if (!isEnded || countWords(title) < 2) return null;
  const [people = "", mark = ""] = /^[^;；]*([;；]|$)/.exec(words.replace(/^\s*[;；]/, "")) ?? [];
  const rest = words.replace(/^\s*[;；]/, "").slice(people.length);
  const after = next === undefined || rest === "" ? others : [{ ...next, text: rest }, ...others];
  return { title, tag, people: people.slice(0, people.length - mark.length).trim(), after };
}

/** Whether people who are sure to be some come after such a title. */
export function isEndedBeforePeople(pieces: readonly Piece[]): boolean {
  const found = endedTitle(pieces);
  return found !== null && parsePeople(found.people, { isMarked: true }) !== null;
}

export const titleBeforeSemicolon: TitleForm = ({ pieces, facts, conventions }) => {
  const found = conventions.titlesEndInSemicolon ? endedTitle(pieces) : null;
  if (found === null) return null;
  const { title, tag, people, after } = found;
  const left = takeNames(people, facts) ? "" : people;
  return { title, url: null, prefix: [tag.slice(1, -1), left].filter(Boolean).join(" "), after, isCitation: false };
};

/** `Or Roe et al`, `ANN ROE`: names that only stand where others of the page have theirs. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|v[ao]n|de[lnr]?)){1,4}$/u;

function takeNames(people: string, facts: FactCollector): boolean {
  if (facts.takePeople(people, { isMarked: true })) return true;
  const names = people.split(/,\s(?:and\s)?|\sand\s|\s(?=et al\.?$)/i);
  return names.every((name) => NAME.test(name) || /^et al\.?$/.test(name)) && facts.takeNames(names);
}
