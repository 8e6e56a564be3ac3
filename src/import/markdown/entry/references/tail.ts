// Where a work appeared, read from the end of a reference: pages, date, volume, publisher. What they leave is the name of the venue,
// whatever commas and colons it has. `In Proceedings of the 2019 Conference on Caves, Rocks, and Lakes (pp. 1-9). ACM.`
import { readPages } from "../../../../map/pages.ts";
import type { Kind } from "../../../../map/vocabulary.ts";
import type { Publication } from "../../../outline.ts";
import { PUBLISHER } from "../organizations.ts";
import { parseVenue } from "../venues.ts";
import { listedPeople } from "./listed-people.ts";
import { organizationOf } from "./people.ts";
import { YEAR } from "./reference.ts";
import { isAtMeeting, isMeeting, isPlace, THESIS_WORDS } from "./source.ts";

export interface Tail {
  readonly venue: string | null;
  /** As it is written. */
  readonly date: string | null;
  readonly kind: Kind | null;
  readonly publication: Publication;
  /** `arXiv:2209.10652`; empty for none. */
  readonly source: string;
}

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const DATE = `(?:(?:\\d{1,2}\\s)?${MONTH}(?:[-–/]${MONTH})?(?:\\s\\d{1,2},)?\\s${YEAR}|${YEAR}(?:,?\\s${MONTH}(?:[-–]${MONTH})?(?:\\s\\d{1,2})?)?)`;
const PAGE = "[A-Za-z]{0,2}\\d[\\d.]*";
const RANGE = `${PAGE}\\s?[-–—‐]{1,2}\\s?${PAGE}`;
const ISSUE = "(?<issue>(?!(?:1[5-9]|20)\\d\\d\\))\\d{1,4}(?:[-–/]\\d{1,4})?|(?:Suppl|Pt)\\.?\\s?\\d{0,2}|S\\d)";
const atEnd = (words: string): RegExp => new RegExp(`${words}$`, "iu");

const GROUP = /[\s.,]+(?:\((?<round>[^()]{2,160})\)|\[(?<square>[^[\]]{2,80})\])$/u;
const PAGES_NAMED = atEnd(
  `(?:^|[\\s,.:;]+)(?:pp?\\.?|pages|page|S\\.|art(?:icle|\\.)(?: no\\.)?)\\s?(?<pages>${PAGE}(?:\\s?[-–—‐]{1,2}\\s?${PAGE})?)`,
);
const PAGES = atEnd(
  `(?:[:;,.]\\s?|(?<=[)\\p{L}]|Part \\w{1,4} \\d{1,2}|vol\\. \\d{1,4})\\s)(?<pages>${RANGE}|(?<=[:,;]\\s?|\\)\\s)(?:[a-z]{1,2}\\d[\\d.]*|\\d{5,9}))`,
);
/** After a volume with its issue or year, one number is a page. */
const PAGE_ALONE = atEnd("(?<=\\d\\)):\\s?(?<pages>\\d{1,4})|(?<=\\d):\\s?(?<after>\\d{1,4})");
const DATED = atEnd(`(?:^|[\\s,.;:]+)(?<date>${DATE})[a-z]?`);
const MONTH_ALONE = atEnd(`,\\s(?<date>${MONTH})`);
const VOLUME = atEnd(
  `(?:^|[\\s,.;:]+|(?<=\\)))(?:vol(?:ume)?\\.?\\s?(?<named>\\d{1,4})(?:,\\s(?:no|issue)\\.?\\s?(?<number>\\d{1,4}))?|(?<!Part \\w+ )(?!${YEAR}$)(?<volume>\\d{1,4})(?:\\s?\\(${ISSUE}\\)|,\\s(?:no\\.?\\s|issue\\s)?(?<second>\\d{1,4})|\\.(?<decimal>\\d{1,4}))?)`,
);
const EDITION =
  /^[\s,.(]*(?:\d{1,2}(?:st|nd|rd|th|d)|rev(?:ised|\.)?|second|third|fourth)\s(?:edn?|edition)\b\.?\)?[\s,.;:]*/iu;
const DEGREE = new RegExp(`^[[(]?(?:${THESIS_WORDS}|thesis,|dissertation,|Technical report\\b)`, "iu");
const EDITION_AT_END = /,?\s(?:ed\. \d{1,2}|\d{1,2}(?:st|nd|rd|th) ed(?:n|ition)?\.?)$/iu;
const THESIS = new RegExp(
  `^[[(]?(?:unpublished )?(?:${THESIS_WORDS}|thesis|dissertation)[\\])]?[\\s,.;:]+(?:at )?(?<school>\\p{Lu}[^.()[\\]\\d]{2,80})[\\])]?$`,
  "iu",
);
const REPORT =
  /^[[(]?Technical report(?:,? (?:no\. |#)?[\d–-]+)?[\])]?(?:[\s,.;:]+(?<school>\p{Lu}[^.()[\]\d]{2,80}))?$/iu;
/** `Roe A, Doe B, editors. `, `A. Roe (Ed.), ` before the name of a book; `, A. Roe and B. Doe (eds.)`, ` (eds. Roe, A. & Doe, B.)` after it. */
const EDITORS = /^(?<people>\p{L}[^():]{3,200}?)[,\s]+(?:\((?:eds?|editors?)\.?\)|editors?|eds?)[,.:]?\s/iu;
const EDITORS_AT_END = /[,\s]+\(?(?:eds?|editors?)\.?\)?$/iu;
const EDITED_BY = /[,.]?\s\(?(?:edited by|ed\. by|eds?\.)\s[\p{L}.,'’& -]{3,120}\)?$/iu;
const INTERNET = /^\[Internet\][\s,.]*|[\s,.]*\[(?:Internet|Online)\](?:[.,]?\s?Available(?: from| at)?)?$/iu;
const PREPRINT =
  /^(?:Preprint at\b|Preprint(?:,|$)|\[Preprint\])[\s,.]*|[\s,.]*(?:\[Preprint\]|\bPreprint(?: posted online)?(?:, arXiv)?)$/iu;
/** `arXiv preprint arXiv:2209.10652`, `arXiv:2209.10652 [cs.LG]`, `arXiv` */
const ARXIV = /^(?:arXiv(?: preprint)?[\s,.:]*)+(?<id>\d{4}\.\d{4,5}(?:v\d+)?)?(?:\s\[[\w.-]+\])?$/iu;
/** Who publishes books and proceedings, besides those with a word that shows it. */
const KNOWN =
  /^(?:ACM|IEEE|PMLR|JMLR|USENIX|AAAI|ISCA|ELRA|CEUR|SIAM|MIT|Lulu|Association for|Curran|North[- ]Holland|World Scientific|Morgan|Chapman|Citeseer|Now|Cham|O['’]Reilly|(?:\p{Lu}\p{L}+ )?Society|W\. ?W?H?\. (?:Norton|Freeman))/u;
const PLACE_WORDS = "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}";
const PLACES = `${PLACE_WORDS}(?:,\\s${PLACE_WORDS}){0,2}`;
const NAME = "\\p{Lu}[\\p{L}\\p{M}&'’. /-]{1,80}?";
const PLACE_FIRST = new RegExp(`^(?<place>${PLACES}):\\s(?<publisher>${NAME})$`, "u");
const PLACE_LAST = new RegExp(`^(?<publisher>${NAME})(?::\\s|,\\s)(?<place>${PLACES})$`, "u");
const PLACE_AND_COMMA = new RegExp(`^(?<place>${PLACE_WORDS}), (?<publisher>${NAME})$`, "u");
const PLACE_BEFORE = new RegExp(`(?<=[\\d)])[,.]\\s(?:${PLACES})$`, "u");
const MEETING_PLACE = new RegExp(`(?:(?<=\\)), ${PLACE_WORDS}|, ${PLACE_WORDS})(?:, ${PLACE_WORDS}){1,2}$`, "u");
/** No more parts are read. */
const MAX_PARTS = 10;
/** In UTF-16 code units. */
const MAX_LENGTH = 600;

class TailReader {
  private date: string | null = null;
  private volume: string | null = null;
  private issue: string | null = null;
  private pages: string | null = null;
  private publisher: string | null = null;
  private readonly isIn: boolean;
  private place = "";
  private isEdited = false;
  private isPreprint = false;

  private text: string;

  constructor(source: string) {
    const whole = source.trim().replace(/^In(?=(?:\p{Lu}|\d|proceedings))/u, "In ");
    this.isIn = /^[\s,.;]*in:?\s/i.test(whole);
    this.text = ended(whole.replace(/^[\s,.;]*in:?\s+/i, "").replace(/\.\s(?=(?:com|org|net)\.?$)/, "."));
  }

  read(): Tail | null {
    for (let parts = 0; parts < MAX_PARTS && this.readPart(); parts += 1) this.text = ended(this.text);
    const degree = this.degree();
    if (degree !== null) return this.tail(degree.school, degree.kind);
    const arxiv = ARXIV.exec(this.text);
    if (arxiv !== null)
      return { ...this.tail(null, "preprint"), source: `arXiv:${arxiv.groups?.["id"] ?? ""}`.replace(/:$/, "") };
    if (this.text === "" && this.isPreprint) return this.tail(null, "preprint");
    if (this.text === "")
      return this.publisher === null || this.isIn ? null : this.tail(this.place + this.publisher, "book");
    const name = this.withoutPlace(this.text);
    return this.isVenue(name) ? this.tail(name, this.kindOf(name)) : null;
  }

  private degree(): { readonly school: string | null; readonly kind: Kind } | null {
    const thesis = THESIS.exec(this.text);
    if (thesis !== null) return { school: thesis.groups?.["school"] ?? null, kind: "thesis" };
    const [report] =
      REPORT.exec(this.text) === null ? [] : [REPORT.exec(this.text)?.groups?.["school"]?.split(", ")[0]];
    return REPORT.test(this.text) ? { school: report ?? this.publisher, kind: "report" } : null;
  }

  /** `, A. Roe and B. Doe (eds.)`, ` (eds. Roe, A. & Doe, B.)` at the end, and `Roe A, Doe B, editors. ` at the start. */
  private readEditors(): boolean {
    const before = this.text;
    const first = this.isIn ? (EDITORS.exec(before)?.[0].length ?? 0) : 0;
    const name = before.slice(first).replace(EDITED_BY, "");
    const end = EDITORS_AT_END.exec(name)?.index ?? 0;
    const starts = end === 0 ? [] : [...name.slice(0, end).matchAll(/[,.;]\s/g)].map(({ index }) => index);
    const start = starts.find((at) => listedPeople(name.slice(at + 2)).some((list) => list.end + at + 2 === end));
    this.text = start === undefined ? name : name.slice(0, start);
    this.isEdited ||= this.text !== before;
    return this.text !== before;
  }

  private tail(venue: string | null, kind: Kind | null): Tail {
    const { date, volume, issue } = this;
    const pages = this.pages === null ? null : readPages(this.pages);
    const publisher = this.publisher !== null && venue?.endsWith(this.publisher) ? null : this.publisher;
    return { venue, date, kind, publication: { volume, issue, pages, publisher }, source: "" };
  }

  /** A meeting is at a place and in a year, which are no part of its name. */
  private withoutPlace(name: string): string {
    if (!isAtMeeting(name)) return name;
    const bare = name.replace(/^(?:[A-Z]\w+ \d{4} [-–] )?(?:\d{4} )?/, "").replace(MEETING_PLACE, "");
    return isAtMeeting(bare) ? bare : name;
  }

  private kindOf(venue: string): Kind | null {
    if (!this.isEdited && (isMeeting(venue) || this.publisher === "PMLR")) return "conference";
    const known = parseVenue(venue)?.kind ?? null;
    return known ?? (!this.isIn && this.publisher === null && this.volume !== null ? "article" : null);
  }

  /** Whether the words can be the name of something that works appear in, after what was read. */
  private isVenue(name: string): boolean {
    const isLower = /^\p{Ll}+(?: \p{Ll}+){0,5}$/u.test(name) && this.volume !== null;
    if (!(isLower || /^(?:[\p{Lu}\d]|npj |eLife|bioRxiv|medRxiv)/u.test(name)) || /["“”!?]|[,.]\sin:?\s/i.test(name))
      return false;
    // a sentence ends in it, or words are abbreviated
    if (
      /\.\s/.test(name) &&
      !name
        .split(/\s+/)
        .every((word) => /^(?:[\p{Lu}\d(][\p{L}\d&'’-]{0,9}[.:,)]{0,2}|of|and|the|in|on|for|&)$/u.test(word))
    )
      return false;
    const isNumbered = this.volume !== null || this.pages !== null;
    return (
      this.isIn || isAtMeeting(name) || (isNumbered && name.length <= MAX_JOURNAL_LENGTH) || parseVenue(name) !== null
    );
  }

  private readPart(): boolean {
    return (
      this.readPages() ||
      this.readDate() ||
      this.readVolume() ||
      this.readEditors() ||
      this.readGroup() ||
      this.readPublisher() ||
      this.readEdition()
    );
  }

  private readPages(): boolean {
    if (this.pages !== null) return false;
    const { pages, after = pages } =
      (this.take(PAGES_NAMED) ?? this.take(PAGES) ?? this.take(PAGE_ALONE))?.groups ?? {};
    this.pages = after?.replace(/\.$/, "") ?? null;
    return after !== undefined;
  }

  private readDate(): boolean {
    const { date } = (this.date === null ? (this.take(DATED) ?? this.take(MONTH_ALONE)) : null)?.groups ?? {};
    if (date === undefined) return false;
    // a journal has no month for two: `2018 Jan-Feb` began in January
    this.date = date.replace(new RegExp(`[-–/]${MONTH}`), "");
    return true;
  }

  private readVolume(): boolean {
    if (this.volume !== null) return false;
    const {
      named,
      number,
      volume = named,
      issue = number,
      second = issue,
      decimal = second,
    } = this.take(VOLUME)?.groups ?? {};
    this.volume = volume ?? null;
    // `136, 86` before no pages
    if (this.pages === null && second !== undefined && second !== issue) this.pages = second;
    else this.issue = decimal?.replace("–", "-") ?? null;
    return volume !== undefined;
  }

  /** `(pp. 1-9)`, `(October 1986)`, `(MIT Press, Cambridge, MA, 2016)`, `(Minneapolis, Minnesota)` */
  private readGroup(): boolean {
    const found = GROUP.exec(` ${this.text}`);
    const inner = found?.groups?.["round"] ?? found?.groups?.["square"] ?? "";
    if (found === null) return false;
    const whole = this.text;
    const before = whole.slice(0, Math.max(0, found.index - 1));
    this.text = inner;
    for (
      let parts = 0;
      parts < 3 &&
      this.text !== "" &&
      (this.readPages() || this.readDate() || (/\bvol/i.test(this.text) && this.readVolume()));
      parts += 1
    )
      this.text = ended(this.text);
    const isOnly = this.text.replace(EDITION, "") === "" || (/^\d{1,3}$/.test(this.text) && this.readVolume());
    const isRead =
      isOnly ||
      this.takePublisher(this.text, before === "" || this.text !== inner) ||
      (isPlaceName(this.text) && before !== "");
    if (!isRead || DEGREE.test(inner)) {
      this.text = whole;
      return false;
    }
    this.text = before;
    return true;
  }

  private readPublisher(): boolean {
    if (DEGREE.test(this.text)) return false;
    if (this.publisher !== null) return this.take(PLACE_BEFORE) !== null;
    if (placeAndPublisher(this.text) !== null && this.takePublisher(this.text, false)) {
      this.text = "";
      return true;
    }
    const ends = [...this.text.matchAll(/(?<![\s.]\p{Lu}|^\p{Lu})[.;]\s|,\s|(?<=\))\s/gu)].slice(-MAX_COMMAS);
    const stops = ends.filter(({ 0: mark }) => !mark.startsWith(",")).reverse();
    for (const { index, 0: mark } of [...stops, ...ends.filter((end) => !stops.includes(end))]) {
      const isEnd = !mark.startsWith(",");
      const words = this.text.slice(index + mark.length);
      if (
        !this.takePublisher(
          words,
          isEnd && (this.isIn || this.date !== null) && (this.isIn || isAtMeeting(this.text.slice(0, index))),
        )
      )
        continue;
      this.text = this.text.slice(0, index);
      return true;
    }
    const isPlaced = this.date !== null && this.volume === null && PLACE_FIRST.test(this.text);
    if (this.isIn || !this.takePublisher(this.text, isPlaced)) return false;
    this.text = "";
    return true;
  }

  /** @param isExpected whether its place in the reference shows that it is one, however it is called */
  private takePublisher(words: string, isExpected: boolean): boolean {
    const isFirst = !isKnownPublisher(words.split(":")[0] ?? "");
    const found = (isFirst ? PLACE_FIRST.exec(words) : null) ?? placeAndPublisher(words) ?? PLACE_LAST.exec(words);
    const { publisher = words, place = "" } = found?.groups ?? {};
    const isKnown = isKnownPublisher(publisher);
    // `in Proc. CVPR`
    if (!isKnown && parseVenue(publisher) !== null) return false;
    const isPlaced = found !== null && (isPlace(place.split(", ")[0] ?? "") || /, [A-Z]{2}$/.test(place) || isExpected);
    if (this.publisher !== null || isAtMeeting(publisher) || !(isKnown || isPlaced || isExpected)) return false;
    if (!new RegExp(`^${NAME}$`, "u").test(publisher) || (found === null && words.includes(","))) return false;
    if (!isKnown && publisher.split(" ").length > MAX_PUBLISHER_WORDS) return false;
    this.publisher = publisher;
    this.place = isFirst && found !== null && words.startsWith(`${place}:`) ? `${place}: ` : "";
    return true;
  }

  private readEdition(): boolean {
    const before = this.text;
    this.isPreprint ||= PREPRINT.test(before);
    this.text = before.replace(EDITION_AT_END, "").replace(EDITION, "").replace(PREPRINT, "").replace(INTERNET, "");
    return this.text !== before;
  }

  private take(form: RegExp): RegExpExecArray | null {
    const found = form.exec(this.text);
    if (found !== null) this.text = this.text.slice(0, found.index);
    return found;
  }
}

const MAX_JOURNAL_LENGTH = 120;
const MAX_PUBLISHER_WORDS = 6;
const MAX_COMMAS = 8;

function ended(text: string): string {
  return text.replace(/[\s,;:.]+$/, "");
}

function isKnownPublisher(name: string): boolean {
  return PUBLISHER.test(name) || KNOWN.test(name) || (name.includes(" ") && organizationOf(name) !== null);
}

/** `Paris, PUF` */
function placeAndPublisher(words: string): RegExpExecArray | null {
  const found = PLACE_AND_COMMA.exec(words);
  return isPlace(found?.groups?.["place"] ?? "") ? found : null;
}

function isPlaceName(text: string): boolean {
  return new RegExp(`^${PLACE_WORDS}(?:,\\s${PLACE_WORDS}){1,2}$`, "u").test(text);
}

/** Null: some of the text is nothing that a style of citation puts after a title. */
export function readTail(source: string): Tail | null {
  if (source.length > MAX_LENGTH || /\bPMC?ID\b/.test(source)) return null;
  return new TailReader(source).read();
}
