// As the national standard of China cites (GB/T 7714): `王晓明,李华. 题名[J]. 刊名, 2019, 27(3): 456-468.`, and with the title between
// its own marks: `《书名》,张三著,科学出版社,2015年`, `张三:《题名》,载《刊名》2020年第12期`
import type { Kind } from "../../../../map/vocabulary.ts";
import { parsePeople, type StatedPeople } from "../people.ts";
import { type ReferenceForm, YEAR } from "./reference.ts";

const KIND_OF_MARK: ReadonlyMap<string, Kind> = new Map([
  ["J", "article"],
  ["M", "book"],
  ["D", "thesis"],
  ["C", "conference"],
  ["R", "report"],
]);
const STANDARD = new RegExp(
  `^(?<people>\\p{L}[^.．\\[]{1,200}(?:\\.(?=\\s?[,，])[^.．\\[]{1,100})*)[.．]\\s?(?<title>[^\\[]{2,300})\\[(?<mark>[A-Z]{1,2})(?:/OL)?\\][.．,，]?\\s?(?://|∥)?(?:(?<place>\\p{L}{2,20})[:：]\\s?)?(?<venue>[^,，:：]{2,100}?)[,，.]\\s?(?<year>${YEAR})(?:-\\d\\d-\\d\\d)?(?:[\\s.．,，;；:：()（）\\d–~-]|[A-Za-z]\\d)*$`,
  "u",
);
const BOOK = new RegExp(
  `^《(?<title>[^《》]{2,200})》[,，]?\\s?(?<people>[\\p{Script=Han}·、,，]{2,60}?)(?:等)?(?:编著|主编|著|编|译)[,，]\\s?(?:\\p{Script=Han}{2,10}[:：])?(?<publisher>\\p{Script=Han}{2,40})[,，]?\\s?(?<year>${YEAR})年?版?[.。]?$`,
  "u",
);
const AFTER_PEOPLE = new RegExp(
  `^(?<people>[\\p{Script=Han}·、,，]{2,60}?)(?:等)?(?:主编|著|编)?[:：,，]\\s?《(?<title>[^《》]{2,200})》[,，]?\\s?(?:载于?)?(?:《(?<venue>[^《》]{2,60})》|(?<publisher>\\p{Script=Han}{2,40}))[,，]?\\s?(?<year>${YEAR})年?(?:版|第?\\s?\\d+[期卷](?:第?\\d+[期卷])?)?(?:[,，]?\\s?第?\\s?\\d+(?:[-–—]\\d+)?页)?[.。]?$`,
  "u",
);

export const chineseReference: ReferenceForm = (text) => {
  if (!/[《[]/.test(text)) return null;
  const {
    people: lead = "",
    title,
    mark,
    venue,
    publisher,
    year = null,
  } = (STANDARD.exec(text) ?? BOOK.exec(text) ?? AFTER_PEOPLE.exec(text))?.groups ?? {};
  const people = title === undefined ? null : peopleOf(lead);
  if (people === null || title === undefined) return null;
  const kind = mark === undefined ? (venue === undefined ? "book" : "article") : KIND_OF_MARK.get(mark);
  return { people, title: title.trim(), date: year, source: "", venue: venue ?? publisher ?? null, kind };
};

/** `王晓明, 李华, 等`, `SMITH J, DOE A` */
function peopleOf(text: string): StatedPeople | null {
  const bare = text.replace(/[,，、]?\s?(?:等|et al\.?)$/, "").trim();
  const isComplete = bare === text.trim();
  const names = bare.split(/\s?[,，、]\s?/);
  if (names.every((name) => /^[\p{Script=Han}·]{2,8}$/u.test(name)))
    return { authors: names, isComplete, organizations: [] };
  return parsePeople(
    text.replace(/\p{Lu}{3,}/gu, (name) => `${name.charAt(0)}${name.slice(1).toLowerCase()}`),
    {
      isMarked: true,
    },
  );
}
