// `Walking in Caves. Ann Roe, Max Doe. CaveConf 2019`: where other entries are written so too, whose people are sure to be some.
import { parsePeople } from "../people.ts";
import { MIN_TITLE_LENGTH, type PlainTitle, type PlainTitleForm } from "./plain-title.ts";

/** A full stop, perhaps beside a remark in brackets: `Caves (long talk). Ann Roe`, `Caves. (oral) Ann Roe` */
const END =
  /(?<remark>\s\(\p{Ll}[^()]{2,30}\))?(?:\.|(?<=[?!]))\s*(?:(?<later>\(\p{Ll}[^()]{2,30}\))[.\s]*)?(?=\p{Lu}\p{L}*[. ])/gu;
/** People go on after an initial, and no further than a full stop or a bracket. */
const PEOPLE = /^.{5,400}?(?=(?<=\p{L}{2})\.(?:\s|$)|\s*[([]|\s*$)/u;

export const titleBeforePeople: PlainTitleForm = (text, { peopleAfterStop }) =>
  peopleAfterStop ? beforePeople(text) : null;

function beforePeople(text: string): PlainTitle | null {
  for (const { index, 0: end, groups } of text.matchAll(END)) {
    if (index < MIN_TITLE_LENGTH) continue;
    const start = index + end.length;
    const [people = ""] = PEOPLE.exec(text.slice(start)) ?? [];
    const names = people.includes(" ") ? (parsePeople(people, { isMarked: true })?.authors ?? []) : [];
    if (names.length === 0 || !names.every((name) => /[\s.]/.test(name))) continue;
    const { remark = "", later = "" } = groups ?? {};
    const remarks = `${remark} ${later}`.trimEnd();
    const facts = text.slice(start + people.length).replace(/^\.(?=\s*$)/, "");
    return { title: text.slice(0, index), rest: remarks + facts, people };
  }
  return null;
}

/** Whether an entry is written in this way, with people who are sure to be some. */
export function isTitleWithPeople(text: string): boolean {
  const people = /\.\s*(?:\(|\p{Lu})/u.test(text) ? beforePeople(text)?.people : undefined;
  return people !== undefined && parsePeople(people) !== null;
}
