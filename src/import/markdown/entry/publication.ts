// Where in its venue a work appeared, and who published that: `37(4), 12–34`, `vol. 3, no. 2, pp. 1–9. Springer.` Only forms that can
// mean nothing else are read, right after the name of the venue.
import { readPages } from "../../../map/pages.ts";
import type { Publication } from "../../outline.ts";
import { PUBLISHER } from "./organizations.ts";
import { YEAR } from "./references/reference.ts";

const MONTH = "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|spring|summer|fall|autumn|winter)\\.?";
const DASH = "\\s?[-–—‐‑]{1,2}\\s?";
const PAGE = "[A-Za-z]{0,2}\\d+(?:[:.]\\d+)?";
const RANGE = `${PAGE}${DASH}${PAGE}`;
/** What is around the parts. */
const BETWEEN = /[\s,.;:()，；：]*/uy;
const END = '(?=[\\s,.;:()\\]，；：。"”]|$)';
/** In `5–7 June` and `104-105: 102790` it is no end of a page. */
const END_OF_PAGES = `${END}(?!:\\s?\\d|\\s(?:ff?\\.|${MONTH}\\s${YEAR}))`;

const forms = (words: string): RegExp => new RegExp(words, "iuy");
/** `(2018)`, `July 2017`, `2019 Mar 4` */
const DATE = forms(
  `(?:${MONTH}\\s(?:\\d{1,2},\\s)?)?${YEAR}(?:年|[a-z](?=\\)))?(?:\\s${MONTH}(?:\\s\\d{1,2})?)?${END}(?!\\s?\\(\\d{1,3}\\))`,
);
const EDITION = forms(`\\d{1,2}(?:st|nd|rd|th|d)\\sedn?(?:ition)?${END}`);
const VOLUME_NAME = "(?:vol(?:ume|\\.)?|Bd\\.|Band|Jg\\.)";
const ISSUE = `(?:(?:no|nr|n°|issue)\\.?\\s?)?(?<issue>\\d{1,3}(?:[-–/]\\d{1,3})?|(?!${YEAR})\\d{4}|(?:Suppl|Pt)\\.?\\s?\\d{0,3}|S\\d{1,2}|\\d{1,3}\\sSuppl\\.?(?:\\s\\d{1,2})?)`;
/** `37(4)`, `vol. 3(2)` */
const VOLUME_AND_ISSUE = forms(`(?:${VOLUME_NAME}\\s?)?(?<volume>[1-9]\\d{0,3})\\s?\\(${ISSUE}\\)`);
/** `529.7587 (2016)` */
const DECIMAL = forms(`(?<volume>[1-9]\\d{0,3})\\.(?<issue>\\d{1,4})(?=\\s?\\(${YEAR}\\))`);
const VOLUME_NAMED = forms(`${VOLUME_NAME}\\s?(?<volume>\\d{1,4}|[LXVI]{1,8})${END}`);
/** A number alone, before pages or a year; `17:1-17:12` are pages. */
const VOLUME_ALONE = forms(
  `(?!${YEAR}${END}|\\d+:\\d+${DASH}\\d+:)(?<volume>[1-9]\\d{0,3})(?=\\s?(?:[,:;，：]\\s?(?:${RANGE}${END_OF_PAGES}|[A-Za-z]{0,2}\\d{1,7}${END}|(?:pp?|no|nr|S|art|issue)\\b)|\\s\\(${YEAR}\\)))`,
);
/** `, 30.` at the very end */
const VOLUME_AT_END = /(?<=,\s)(?<volume>[1-9]\d{0,2})(?=\.?\s*$)/uy;
/** `no. 2` after a volume */
const ISSUE_NAMED = forms(`(?:no|nr|issue|n°|Heft|H)\\.?\\s?(?<issue>\\d{1,4}(?:[-–/]\\d{1,3})?)${END}`);
const PAGES_NAMED = forms(
  `(?:pp?\\.|pages?\\s|S\\.|págs?\\.|p(?=\\d))\\s?(?<pages>${PAGE}(?:${DASH}${PAGE})?)${END_OF_PAGES}`,
);
const ARTICLE = forms(`art(?:icle|\\.)\\s(?:no\\.?:?\\s|number\\s)?(?<pages>[A-Za-z]{0,2}\\d{1,9})${END}`);
const PAGES_ALONE = forms(`(?<pages>(?<first>${PAGE})${DASH}(?<last>${PAGE}))${END_OF_PAGES}`);
/** `, e24.` after volume and issue */
const PAGE_AFTER_ISSUE = forms(`(?!${YEAR}${END})(?<pages>[A-Za-z]{0,2}\\d{1,7})(?=\\.?\\s*$|\\.\\s)`);
const PUBLISHED = /(?:\p{Lu}[\p{L} ]{2,20}:\s)?(?<publisher>\p{Lu}[\p{L}&'’. -]{1,50}?)\.?(?=\s*[,.;()]|\s*$)/uy;
/** `51 Cave L. Rev. 399 (2017)`, `410 U.S. 113, 120 (1973)`, as lawyers cite: the volume comes first, then the first page. */
const VOLUME_BEFORE = /(?:^|\s)(\d{1,4})\s$/;
const PAGE_AFTER = new RegExp(`^\\s(\\d{1,5})(?:,\\s\\d+)?(?:[-–]\\d+)?\\s\\([^()]{0,20}${YEAR}\\)`, "u");

/** No more is read. */
const MAX_PARTS = 12;

/** Null: nothing is stated that is sure. */
export function publicationIn(text: string, venue: string): Publication | null {
  // quick to say no
  if (!/\d/.test(text)) return null;
  // `"Title." nature 521.7553` is in Nature
  const [words, name] = [text.toLowerCase(), venue.toLowerCase()];
  if (words.length !== text.length || name.length !== venue.length) return null;
  for (let at = words.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : words.lastIndexOf(name, at - 1)) {
    const found = citedByLawyers(text, at, venue) ?? new PublicationReader(text, at + venue.length).read(venue);
    if (found !== null) return found;
  }
  return null;
}

function citedByLawyers(text: string, at: number, venue: string): Publication | null {
  const [, volume] = VOLUME_BEFORE.exec(text.slice(Math.max(0, at - 8), at)) ?? [];
  const [, pages] = volume === undefined ? [] : (PAGE_AFTER.exec(text.slice(at + venue.length)) ?? []);
  return volume === undefined || pages === undefined ? null : { volume, issue: null, pages, publisher: null };
}

class PublicationReader {
  private volume: string | null = null;
  private issue: string | null = null;
  private pages: string | null = null;
  private publisher: string | null = null;
  /** Whether what was read last is a date before a colon. */
  private isDated = false;

  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  read(venue: string): Publication | null {
    for (let parts = 0; parts < MAX_PARTS && this.readPart(); parts += 1);
    const { volume, issue, pages } = this;
    if (!PUBLISHER.test(venue)) this.readPublisher();
    if (volume === null && pages === null && this.publisher === null) return null;
    return { volume, issue, pages, publisher: this.publisher };
  }

  private readPart(): boolean {
    this.take(BETWEEN);
    return this.readVolume() || this.readPages() || this.readDate() || this.take(EDITION) !== null;
  }

  private readVolume(): boolean {
    if (this.volume !== null) {
      const { issue } = (this.issue === null ? this.take(ISSUE_NAMED)?.groups : undefined) ?? {};
      this.issue ??= issue ?? null;
      return issue !== undefined;
    }
    if (this.pages !== null) return false;
    const found =
      this.take(VOLUME_AND_ISSUE) ??
      this.take(DECIMAL) ??
      this.take(VOLUME_NAMED) ??
      this.take(VOLUME_ALONE) ??
      this.take(VOLUME_AT_END);
    const { volume, issue } = found?.groups ?? {};
    this.volume = volume ?? null;
    this.issue = issue?.replace("–", "-").trim() ?? null;
    return found !== null;
  }

  private readPages(): boolean {
    if (this.pages !== null) return false;
    const start = this.at;
    const named =
      this.take(PAGES_NAMED) ?? this.take(ARTICLE) ?? (this.issue === null ? null : this.take(PAGE_AFTER_ISSUE));
    const { pages, first, last } = (named ?? this.take(PAGES_ALONE))?.groups ?? {};
    if (pages === undefined) return false;
    if (named === null && !this.isRange(first ?? "", last ?? "")) {
      this.at = start;
      return false;
    }
    this.pages = readPages(pages);
    return true;
  }

  /** Without a volume or a year before them, years and days have the same form. */
  private isRange(first: string, last: string): boolean {
    const isPlain = /^\d+$/.test(first) && /^\d+$/.test(last);
    if (isPlain && last.length >= first.length && Number(last) < Number(first)) return false;
    return this.volume !== null || this.isDated || !new RegExp(`^(?:${YEAR}|\\d{1,2})$`).test(first);
  }

  private readDate(): boolean {
    const isFound = this.take(DATE) !== null;
    this.isDated ||= isFound;
    return isFound;
  }

  private readPublisher(): void {
    const { publisher } = this.take(PUBLISHED)?.groups ?? {};
    if (publisher !== undefined && PUBLISHER.test(publisher)) this.publisher = publisher.trim();
  }

  private take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.at;
    const found = form.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}
