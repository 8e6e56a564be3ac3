// Where a work appeared, read from the end of a reference: pages, date, volume, publisher. What they leave is the name of the venue,
// whatever commas and colons it has. `In Proceedings of the 2019 Conference on Caves, Rocks, and Lakes (pp. 1-9). ACM.`
import { readPages } from "../../../../map/pages.ts";
import type { Kind } from "../../../../map/vocabulary.ts";
import type { Publication } from "../../../outline.ts";
import { parseVenue } from "../venues.ts";
import { listedPeople } from "./listed-people.ts";
import { isAtMeeting, isPlace } from "./source.ts";
import {
  ARXIV,
  DATED,
  DEGREE,
  EDITED_BY,
  EDITION,
  EDITION_AT_END,
  EDITORS,
  EDITORS_AT_END,
  ended,
  GROUP,
  INTERNET,
  isKnownPublisher,
  isPlaceName,
  MONTH_ALONE,
  mayBePublisher,
  PAGE_ALONE,
  PAGES,
  PAGES_NAMED,
  PLACE_BEFORE,
  PLACE_FIRST,
  PLACE_LAST,
  PREPRINT,
  placeAndPublisher,
  SECOND_MONTH,
  VOLUME,
} from "./tail-forms.ts";
import { type AroundVenue, degreeIn, isVenueOf, kindOf, withCapital, withoutPlace } from "./tail-venue.ts";

export interface Tail {
  readonly venue: string | null;
  /** As it is written. */
  readonly date: string | null;
  readonly kind: Kind | null;
  readonly publication: Publication;
  /** `arXiv:2209.10652`; empty for none. */
  readonly source: string;
}

/** No more parts are read. */
const MAX_PARTS = 10;
/** In UTF-16 code units. */
const MAX_LENGTH = 600;

class TailReader implements AroundVenue {
  volume: string | null = null;
  pages: string | null = null;
  publisher: string | null = null;
  readonly isIn: boolean;
  isEdited = false;
  private date: string | null = null;
  private issue: string | null = null;
  private place = "";
  private readonly isOfMeeting: boolean;
  private isPreprint = false;
  private text: string;

  constructor(source: string) {
    const whole = source.trim().replace(/^In(?=(?:\p{Lu}|\d|proceedings))/u, "In ");
    this.isOfMeeting = isAtMeeting(whole);
    this.isIn = /^[\s,.;]*in:?\s/i.test(whole);
    this.text = ended(whole.replace(/^[\s,.;]*in:?\s+/i, "").replace(/\.\s(?=(?:com|org|net)\.?$)/, "."));
  }

  read(): Tail | null {
    for (let parts = 0; parts < MAX_PARTS && this.readPart(); parts += 1) this.text = ended(this.text);
    const degree = degreeIn(this.text, this.publisher);
    if (degree !== null) return this.tail(degree.school, degree.kind);
    const arxiv = ARXIV.exec(this.text);
    const { id = "" } = arxiv?.groups ?? {};
    if (arxiv !== null) return { ...this.tail(null, "preprint"), source: `arXiv:${id}`.replace(/:$/, "") };
    if (this.text === "" && this.isPreprint) return this.tail(null, "preprint");
    if (this.text === "")
      return this.publisher === null || this.isIn ? null : this.tail(this.place + this.publisher, "book");
    const name = withoutPlace(this.text);
    return isVenueOf(this, name) ? this.tail(withCapital(name), kindOf(this, name)) : null;
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
    this.date = date.replace(SECOND_MONTH, "");
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
    const { round, square } = found?.groups ?? {};
    const inner = round ?? square ?? "";
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
    // `Proc. AAAI Conf. (AAAI)` is called so
    const isAcronym = before !== "" && parseVenue(inner) !== null;
    const isExpected = this.text !== inner || (before === "" && /^[^.]+ [^.]+$/.test(inner));
    const isRead =
      isOnly || (!isAcronym && this.takePublisher(this.text, isExpected)) || (isPlaceName(this.text) && before !== "");
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
    // `Conservation and Society 4(3)`
    const isJournal = this.issue !== null || (this.volume !== null && this.pages !== null);
    if (this.isIn || isJournal || !this.takePublisher(this.text, isPlaced)) return false;
    this.text = "";
    return true;
  }

  /** @param isExpected whether its place in the reference shows that it is one, however it is called */
  private takePublisher(words: string, isExpected: boolean): boolean {
    const isFirst = !isKnownPublisher(words.split(":")[0] ?? "");
    // `Barcelona, Spain` is where a meeting was
    const placed = this.isOfMeeting ? null : placeAndPublisher(words);
    const found = (isFirst ? PLACE_FIRST.exec(words) : null) ?? placed ?? PLACE_LAST.exec(words);
    const { publisher = words, place = "" } = found?.groups ?? {};
    const isKnown = isKnownPublisher(publisher);
    // `in Proc. CVPR`
    if (!isKnown && parseVenue(publisher) !== null) return false;
    const isPlaced = found !== null && (isPlace(place.split(", ")[0] ?? "") || /, [A-Z]{2}$/.test(place) || isExpected);
    if (this.publisher !== null || isAtMeeting(publisher) || !(isKnown || isPlaced || isExpected)) return false;
    if (!mayBePublisher(publisher) || (found === null && words.includes(","))) return false;
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

const MAX_COMMAS = 8;

/** Null: some of the text is nothing that a style of citation puts after a title. */
export function readTail(source: string): Tail | null {
  if (source.length > MAX_LENGTH || /\bPMC?ID\b/.test(source)) return null;
  return new TailReader(source).read();
}
