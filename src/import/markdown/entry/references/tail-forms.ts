// How styles of citation write the parts that come after the name of a venue: pages, dates, volumes, editors, publishers and their places.
import { PUBLISHER } from "../organizations.ts";
import { organizationOf } from "./people.ts";
import { YEAR } from "./reference.ts";
import { isPlace, THESIS_WORDS } from "./source.ts";

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const DATE = `(?:(?:\\d{1,2}\\s)?${MONTH}(?:[-–/]${MONTH})?(?:\\s\\d{1,2},)?\\s${YEAR}|${YEAR}(?:,?\\s${MONTH}(?:[-–]${MONTH})?(?:\\s\\d{1,2})?)?)`;
const PAGE = "[A-Za-z]{0,2}\\d[\\d.]*";
const RANGE = `${PAGE}\\s?[-–—‐]{1,2}\\s?${PAGE}`;
const ISSUE =
  "(?<issue>(?!(?:19|20)\\d\\d\\)|(?<!\\d\\()1[5-8]\\d\\d\\))\\d{1,4}(?:[-–/]\\d{1,4}|,?\\s(?:Part|Pt|Suppl)\\.?\\s\\w{1,3})?|(?:Suppl|Pt)\\.?\\s?\\d{0,2}|S\\d|[A-Z]{2,6}\\d{0,2})";
const atEnd = (words: string): RegExp => new RegExp(`${words}$`, "iu");

export const GROUP = /[\s.,]+(?:\((?<round>[^()]{2,160})\)|\[(?<square>[^[\]]{2,80})\])$/u;
export const PAGES_NAMED = atEnd(
  `(?:^|[\\s,.:;]+)(?:pp?\\.?|pages|page|S\\.|art(?:icle|\\.)(?: no\\.)?)\\s?(?<pages>${PAGE}(?:\\s?[-–—‐]{1,2}\\s?${PAGE})?)`,
);
export const PAGES = atEnd(
  `(?:[:;,.]\\s?|(?<=[)\\p{L}]|Part \\w{1,4} \\d{1,2}|vol\\. \\d{1,4})\\s)(?<pages>${RANGE}|(?<=[:,;]\\s?|\\)\\s)(?:[a-z]{1,2}\\d[\\d.]*|\\d{5,9}))`,
);
/** After a volume with its issue or year, one number is a page. */
export const PAGE_ALONE = atEnd(
  `(?<=\\(\\s?\\w{1,5}\\))(?::|,\\s(?!${YEAR}$))\\s?(?<pages>\\d{1,4})|(?<=\\d):\\s?(?<after>\\d{1,4})`,
);
export const DATED = atEnd(`(?:^|[\\s,.;:]+)(?<date>${DATE})[a-z]?`);
/** `-Feb` after a month */
export const SECOND_MONTH = new RegExp(`[-–/]${MONTH}`);
export const MONTH_ALONE = atEnd(`,\\s(?<date>${MONTH})`);
export const VOLUME = atEnd(
  `(?:^|[\\s,.;:]+|(?<=\\)))(?:vol(?:ume)?\\.?\\s?(?<named>\\d{1,4})(?:,\\s(?:no|issue)\\.?\\s?(?<number>\\d{1,4}))?|(?<!Part \\w+ )(?!${YEAR}$)(?<volume>\\d{1,4})(?:\\s?\\(\\s?${ISSUE}\\)|,\\s(?:no\\.?\\s|issue\\s)?(?<second>\\d{1,4})|\\.(?<decimal>\\d{1,4}))?)`,
);
export const EDITION =
  /^[\s,.(]*(?:\d{1,2}(?:st|nd|rd|th|d)|rev(?:ised|\.)?|second|third|fourth)\s(?:edn?|edition)\b\.?\)?[\s,.;:]*/iu;
export const DEGREE = new RegExp(`^[[(]?(?:${THESIS_WORDS}|thesis,|dissertation,|Technical report\\b)`, "iu");
export const EDITION_AT_END =
  /,?\s(?:ed\. \d{1,2}|\d{1,2}(?:st|nd|rd|th) ed(?:n|ition)?\.?|\((?:spring|summer|fall|autumn|winter) \d{4} ed(?:ition|\.)?\)|n\/a)$/iu;
export const THESIS = new RegExp(
  `^[[(]?(?:unpublished )?(?:${THESIS_WORDS}|thesis|dissertation)[\\])]?[\\s,.;:]+(?:at )?(?<school>\\p{Lu}[^.()[\\]\\d]{2,80})[\\])]?$`,
  "iu",
);
export const REPORT =
  /^[[(]?Technical report(?:,? (?:no\. |#)?[\d–-]+)?[\])]?(?:[\s,.;:]+(?<school>\p{Lu}[^.()[\]\d]{2,80}))?$/iu;
/** `Roe A, Doe B, editors. `, `A. Roe (Ed.), ` before the name of a book; `, A. Roe and B. Doe (eds.)`, ` (eds. Roe, A. & Doe, B.)` after it. */
export const EDITORS = /^(?<people>\p{L}[^():]{3,200}?)[,\s]+(?:\((?:eds?|editors?)\.?\)|editors?|eds?)[,.:]?\s/iu;
export const EDITORS_AT_END = /[,\s]+\(?(?:eds?|editors?)\.?\)?$/iu;
export const EDITED_BY = /[,.]?\s\(?(?:edited by|ed\. by|eds?\.)\s[\p{L}.,'’& -]{3,120}\)?$/iu;
export const INTERNET = /^\[Internet\][\s,.]*|[\s,.]*\[(?:Internet|Online)\](?:[.,]?\s?Available(?: from| at)?)?$/iu;
export const PREPRINT =
  /^(?:Preprint at\b|Preprint(?:,|$)|\[Preprint\])[\s,.]*|[\s,.]*(?:\[Preprint\]|\bPreprint(?: posted online)?(?:, arXiv)?)$/iu;
/** `arXiv preprint arXiv:2209.10652`, `arXiv:2209.10652 [cs.LG]`, `arXiv` */
export const ARXIV = /^(?:arXiv(?: preprint)?[\s,.:]*)+(?<id>\d{4}\.\d{4,5}(?:v\d+)?)?(?:\s\[[\w.-]+\])?$/iu;
/** Who publishes books and proceedings, besides those with a word that shows it. */
const KNOWN =
  /^(?:(?:ACM|IEEE|PMLR|JMLR|USENIX|AAAI|ISCA|ELRA|CEUR|SIAM|MIT|Citeseer|Now|Cham)(?: (?:Press|Association|Computer Society|Archive|Inc|Publ\p{L}*))*\.?$|\p{Lu}\p{L}+\.(?:com|org|net)$|Association for|Curran|North[- ]Holland|World Scientific|Morgan|Chapman|O['’]Reilly|(?:\p{Lu}\p{L}+ )?Society|W\. ?W?H?\. (?:Norton|Freeman))/u;
export const PLACE_WORDS = "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}";
const PLACES = `${PLACE_WORDS}(?:,\\s${PLACE_WORDS}){0,2}`;
const NAME = "\\p{Lu}[\\p{L}\\p{M}&'’. /-]{1,80}?";
export const PLACE_FIRST = new RegExp(`^(?<place>${PLACES}):\\s(?<publisher>${NAME})$`, "u");
export const PLACE_LAST = new RegExp(`^(?<publisher>${NAME})(?::\\s|,\\s)(?<place>${PLACES})$`, "u");
export const PLACE_AND_COMMA = new RegExp(`^(?<place>${PLACE_WORDS}), (?<publisher>${NAME})$`, "u");
export const PLACE_BEFORE = new RegExp(`(?<=[\\d)])[,.]\\s(?:${PLACES})$`, "u");
/** `, October 16–19` */
export const DAYS_AT_END = new RegExp(`,\\s${MONTH}\\s\\d{1,2}(?:[-–]\\d{1,2})?$`);
export const MEETING_PLACE = new RegExp(`(?:(?<=\\)), ${PLACE_WORDS}|, ${PLACE_WORDS})(?:, ${PLACE_WORDS}){1,2}$`, "u");

/** Whether a word shows that the name is a publisher's. */
export function isKnownPublisher(name: string): boolean {
  return PUBLISHER.test(name) || KNOWN.test(name) || (name.includes(" ") && organizationOf(name) !== null);
}

/** `Paris, PUF` */
export function placeAndPublisher(words: string): RegExpExecArray | null {
  const found = PLACE_AND_COMMA.exec(words);
  const { place = "" } = found?.groups ?? {};
  return isPlace(place) ? found : null;
}

const IS_PLACE_NAME = new RegExp(`^${PLACE_WORDS}(?:,\\s${PLACE_WORDS}){1,2}$`, "u");

export function isPlaceName(text: string): boolean {
  return IS_PLACE_NAME.test(text);
}

const IS_NAME = new RegExp(`^${NAME}$`, "u");
const MAX_PUBLISHER_WORDS = 6;

export function mayBePublisher(name: string): boolean {
  return IS_NAME.test(name) && (isKnownPublisher(name) || name.split(" ").length <= MAX_PUBLISHER_WORDS);
}

/** The text without the marks that end it. */
export function ended(text: string): string {
  return text.replace(/[\s,;:.]+$/, "");
}
