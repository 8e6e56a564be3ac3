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
  const text = bold.text.trimEnd();
  const [mark, tag = ""] = /[;；]\s*(\([^()]+\))?$/.exec(text) ?? [];
  const title = text.slice(0, text.length - (mark?.length ?? 0)).trimEnd();
  const words = next?.text ?? "";
  const isEnded = mark !== undefined || /^\s*[;；]/.test(words);
  if (!isEnded || countWords(title) < 2) return null;
  const [people = "", end = ""] = /^[^;；]*([;；]|$)/.exec(words.replace(/^\s*[;；]/, "")) ?? [];
  const rest = words.replace(/^\s*[;；]/, "").slice(people.length);
  const after = next === undefined || rest === "" ? others : [{ ...next, text: rest }, ...others];
  return { title, tag, people: people.slice(0, people.length - end.length).trim(), after };
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
