// Where a reference says that the work appeared: journal, volume and pages; a book with its editors and publisher; a date among
// them. `Cognition, 50(1–3), 115–132.`, `AcP 218 (2018), S. 155`, `In A. Doe (Ed.), Caves (2nd ed., pp. 3–10). Wiley.`
import type { Kind } from "../../../../map/vocabulary.ts";
import { parseStatedDate } from "../../../stated-date.ts";
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { PUBLISHER } from "../organizations.ts";
import { PRAISE } from "../read-facts.ts";
import { isSource } from "../sources.ts";
import { parseKind } from "../venues.ts";
import { unmarked, YEAR } from "./reference.ts";

export interface ReadSource {
  readonly venue: string | null;
  /** As it is written. */
  readonly date: string | null;
  /** Null: the words do not show it. */
  readonly kind: Kind | null;
  /** What is none of these. */
  readonly rest: string;
}

const SEPARATORS = new RegExp(`[\\s,;:.—–${ITALIC_END}-]+`, "uy");
const NUMBER_NAME =
  "(?:vols?(?:ume|\\.)?|no\\.?|n[°ºo]\\.?|nr\\.|núm\\.|Bd\\.|Band|Heft|H\\.|Jg\\.|issue|t\\.|pp?\\.?|S\\.|Rn\\.|págs?\\.|pages?|art(?:icle|\\.)?|paper|ch(?:ap)?(?:ter|\\.)|Kap(?:itel|\\.)|cap\\.|par(?:t|a)\\.?)";
const NUMBER = "(?:[A-Za-z]{0,3}[.:]?\\d[\\w.]*?|[LXVIC]{1,8})";
const RANGE = `${NUMBER}(?:\\s?[-–—‑]{1,2}\\s?${NUMBER})?(?:\\s?(?:ff?|et seqq?)\\.)?`;
/** `50(1–3)`, `S. 163 ff.`, `34:171–175`, `n° 49`, `(236)`, `⟨50⟩(1)`, `e1005268`. */
const NUMBERS = new RegExp(
  `${ITALIC_START}?(?:${NUMBER_NAME}\\s?${RANGE}|${RANGE}|\\(\\s?(?:${NUMBER_NAME}\\s?)?${RANGE}(?:,\\s${NUMBER_NAME}\\s?${RANGE})?(?:\\s(?:Suppl|Pt)\\.?\\s?\\d*)?\\)|\\[\\d[\\d–-]*\\])(?=[\\s,;:.()[\\]${ITALIC_END}]|$)`,
  "iuy",
);
const DAY = `(?:\\d{1,2}\\.?\\s(?:de\\s)?)?\\p{L}{3,10}\\.?(?:\\s\\d{1,2},)?\\s(?:de\\s)?`;
const DATE = new RegExp(
  `(?:[([]\\s?((?:${DAY})?${YEAR})[a-z]?\\s?[)\\]]|((?:${DAY})?${YEAR})[a-z]?(?=[\\s,;:.)]|$))`,
  "uy",
);
const ORDINAL = "(?:\\d{1,3}(?:st|nd|rd|th|d|e|ème|ª|º|\\.)|rev(?:ised|\\.)?|first|second|third|fourth|fifth|new)";
const EDITION = new RegExp(
  `\\(?(?:${ORDINAL}\\s(?:rev\\.\\s)?(?:edn?|edition|Aufl(?:age|\\.)|éd(?:ition|\\.)|ed(?:ición|\\.))\\.?)(?:,\\s(?:Vol|Bd|pp?|S)\\.\\s?[\\d–-]+){0,2}\\)?(?=[\\s,.;]|$)`,
  "iuy",
);
const KIND = /[[(](?:unpublished\s)?([\p{L}’' -]{4,40}?)(?:,\s([^[\]()]{3,80}))?[\])]/uy;
/** `(Harvard University Press 2015)`, `(2nd edn, Hart, Oxford, 2019)`, `(Ann Roe ed., 2015)` */
const PUBLISHED = new RegExp(
  `\\((?:(?<edition>${ORDINAL}\\s(?:edn?|ed\\.|edition)),?\\s?)?(?:(?<publisher>\\p{Lu}[^()\\d]{1,80}?),?\\s)?(?<year>(?:${DAY})?${YEAR})\\)`,
  "uy",
);
/** `New York: Farrar, Straus and Giroux; 2011`: the publisher after its place, if one of them is known. */
const AFTER_PLACE = new RegExp(
  `(?<place>\\p{Lu}[\\p{L}. -]{1,28}(?:,\\s[A-Z]{2})?):\\s(?<publisher>\\p{Lu}[^:;()\\d${ITALIC_START}]{1,60}?)[,;.]?\\s(?=\\(?${YEAR})`,
  "uy",
);
/** `PhD thesis`, `Ph.D. dissertation`, `Master's thesis` */
export const THESIS_WORDS =
  "(?:Ph\\.?\\s?D\\.?|Doctoral|Master(?:['’]?s)?|M\\.?\\s?(?:Sc|S|A)\\.?|Bachelor(?:['’]?s)?)\\s(?:thesis|diss(?:ertation|\\.)?)|Diss\\.";
const THESIS = new RegExp(`(?:${THESIS_WORDS})(?=[\\s,.;]|$)`, "iuy");
/** The part of a university that comes before its name. */
const PART_OF_UNIVERSITY = /,?\s(?:Dept|Department|School|Faculty|Division)\b[^,\d]{0,60},(?=\s\p{Lu})/uy;
/** As MLA ends a reference. */
const MEDIUM = /(?:Print|Web|DVD|E-?book)(?=\.?\s*$)/uy;
/** `edited by Ann Roe and Max Doe` */
const EDITED_BY = /(?:edited|translated) by [\p{L}.'’ -]{3,80}(?=[,.])/uy;
const VISITED =
  /\(?(?:last\s)?(?:accessed|retrieved|visited|abgerufen|zuletzt abgerufen|Zugriff|consulté|consultado|accès)(?:\s(?:on|am|le|el|from))?:?\s*(?:\p{L}{3,10}\.?\s)?(?:\d{1,2}\.?,?\s?)?(?:de\s)?(?:\p{L}{3,10}\.?\s)?(?:\d{1,2}[.,]\s?){0,2}(?:de\s)?(?:\d{4})?(?:,?\s(?:from|von|de)(?=\s*$))?\)?/iuy;
const ROLES = "(?:eds?|editors?|Hrsg|Hg|dirs?|coords?|comps?|org)";
/** `In A. Doe & B. Roe (Eds.), `, `in Gless/Seelmann (Hrsg.), `. */
const EDITORS = new RegExp(
  `in:?\\s(?=[\\p{Lu}\\p{Ll}])[^()${ITALIC_START}]{2,150}\\s\\(${ROLES}\\.?\\)[.,:]?\\s`,
  "iuy",
);
/** `(QE509.4 .D38 1999)`: where a library keeps a book. */
const CALL_NUMBER = /\([A-Z]{1,3}\d{2,4}[\dA-Z. ]{2,24}\)/y;
const IN = /in:?\s+/iy;

const PROCEEDINGS =
  /\b(?:Conference|Conf\.|Symposium|Symp\.|Workshop|Proceedings of (?!the (?:ACM on|National|Royal|IEEE|American|Institut|London|Cambridge|Aristotel|British)))/;

/** `European conference on computer vision`, as Google Scholar writes them. */
const MEETING = /\s(?:conference|symposium|workshop) on\s/;
/** Volumes of articles, which begin so and need no capitals after it. */
const VOLUMES = /^(?:Proceedings of|Advances in)\s/;

/** Whether the words name a meeting, or the volume of what was presented there. */
export function isAtMeeting(name: string): boolean {
  return PROCEEDINGS.test(name) || MEETING.test(name) || VOLUMES.test(name);
}

/** Whether they name a meeting: `Proceedings of the Royal Society` are a journal. */
export function isMeeting(name: string): boolean {
  return PROCEEDINGS.test(name) || MEETING.test(name) || /^Advances in neural/i.test(name);
}

/** Whether publishers are there. */
export function isPlace(name: string): boolean {
  return PLACE.test(name);
}

/** Where works are found. */
const DATABASE =
  /^(?:JSTOR|ProQuest|EBSCO(?:host)?|Project MUSE|Google Books|HeinOnline|SSRN|Beck-online|Cairn|Dialnet)$/;

/** Where publishers are. */
const PLACE =
  /^(?:Paris|Lyon|Bruxelles|Genève|London|Oxford|Cambridge(?:, MA)?|Edinburgh|New York(?:, NY)?|Boston|Chicago|Princeton|Berlin|München|Tübingen|Baden-Baden|Frankfurt(?: am Main| a\. ?M\.)?|Hamburg|Köln|Heidelberg|Göttingen|Leipzig|Stuttgart|Wien|Zürich|Bern|Basel|Madrid|Barcelona|Buenos Aires|México|Bogotá|Lisboa|Roma|Milano|Amsterdam|Dordrecht|Leiden|Singapore|Tokyo)$/;

/** Books with articles in them: a publisher can come after their names. */
const WORK_OF_MANY =
  /^(?:The\s)?(?:(?:\p{Lu}\p{L}+\s){0,3}Encyclopa?edia|Handbook|Dictionary|Companion|Proceedings)\b/u;

/** `MA`, after a place. */
const STATE = /^[A-Z]{2}$/;

/** A publisher's books have no months. */
const YEAR_LENGTH = 4;
/** No more is read, because a source is short. */
const MAX_PARTS = 24;

class SourceReader {
  private at = 0;
  private venue: string | null = null;
  private date: string | null = null;
  private kind: Kind | null = null;
  private isNumbered = false;
  private isInBook = false;
  private hasEditors = false;
  /** Whether a mark shows where the venue is. */
  private isVenueSure = false;
  private isBook = false;
  private isAfterPlace = false;

  constructor(private readonly text: string) {}

  read(): ReadSource {
    for (let parts = 0; parts < MAX_PARTS && this.at < this.text.length && this.readPart(); parts += 1);
    const rest = unmarked(this.text.slice(this.at)).trim();
    const venue = this.venue !== null && PLACE.test(this.venue) ? null : this.venue;
    return { venue, date: this.date, kind: this.kindOf(), rest: /[\p{L}\p{N}]/u.test(rest) ? rest : "" };
  }

  private kindOf(): Kind | null {
    if (this.kind !== null || this.hasEditors) return this.kind;
    if (this.venue === null) return this.isBook ? "book" : null;
    if (PROCEEDINGS.test(this.venue) || MEETING.test(this.venue)) return "conference";
    if (this.isBook || PUBLISHER.test(this.venue)) return "book";
    return this.isNumbered ? "article" : null;
  }

  /** @returns whether it was one of the known parts */
  private readPart(): boolean {
    this.take(SEPARATORS);
    return (
      this.readEdition() ||
      this.readDate() ||
      this.readPublished() ||
      this.readAfterPlace() ||
      this.readThesis() ||
      this.take(MEDIUM) !== null ||
      (this.venue !== null && this.readNumbers()) ||
      this.take(VISITED) !== null ||
      this.take(CALL_NUMBER) !== null ||
      this.take(EDITED_BY) !== null ||
      this.readKind() ||
      this.readEditors() ||
      this.readName() ||
      this.readNumbers()
    );
  }

  private readEdition(): boolean {
    const isFound = this.take(EDITION) !== null;
    this.isBook ||= isFound;
    return isFound;
  }

  private readNumbers(): boolean {
    if (this.take(NUMBERS) === null) return false;
    this.isNumbered = true;
    return true;
  }

  private readDate(): boolean {
    const start = this.at;
    const found = this.take(DATE);
    const date = found?.[1] ?? found?.[2];
    if (date === undefined) return false;
    const isDate = parseStatedDate(date) !== null || /^1[5-8]\d\d$/.test(date);
    if (isDate) this.date ??= date;
    else this.at = start;
    return isDate;
  }

  private readPublished(): boolean {
    const { publisher, year, edition } = this.take(PUBLISHED)?.groups ?? {};
    if (year === undefined) return false;
    this.date ??= year;
    const isEditor = publisher !== undefined && /\b(?:eds?|trans)\.?,?$/.test(publisher);
    if (publisher !== undefined && !isEditor) this.venue ??= publisher.split(/,\s(?!Inc)/, 1)[0] ?? publisher;
    this.isBook ||= edition !== undefined || (publisher !== undefined && !isEditor && year.length === YEAR_LENGTH);
    return true;
  }

  private readAfterPlace(): boolean {
    const start = this.at;
    const { place = "", publisher = "" } = this.take(AFTER_PLACE)?.groups ?? {};
    // `Cave Nets: Faster Walks, ICCV 2015` has neither
    if (!PLACE.test(place.replace(/,\s[A-Z]{2}$/, "")) && !PUBLISHER.test(publisher)) {
      this.at = start;
      return false;
    }
    this.venue ??= publisher;
    this.isBook ||= !this.isNumbered;
    return true;
  }

  private readThesis(): boolean {
    if (this.take(THESIS) === null) return false;
    this.kind = "thesis";
    this.take(PART_OF_UNIVERSITY);
    return true;
  }

  private readKind(): boolean {
    const start = this.at;
    const [, words = "", place] = this.take(KIND) ?? [];
    const kind = parseKind(words.replace(/^(?:unpublished|published)\s/i, ""));
    if (kind === null) this.at = start;
    else {
      this.kind = kind;
      if (place !== undefined) this.venue ??= place;
    }
    return kind !== null;
  }

  private readEditors(): boolean {
    const isEdited = this.take(EDITORS) !== null;
    const isFound = isEdited || (this.venue === null && this.take(IN) !== null);
    this.isInBook ||= isFound;
    this.hasEditors ||= isEdited;
    return isFound;
  }

  /** A name in italics; or words up to a mark or a number. Beside a place, the publisher is the venue. */
  private readName(): boolean {
    const start = this.at;
    const isItalic = this.text.startsWith(ITALIC_START, start);
    const words = (this.take(IN_ITALICS) ?? this.take(BEFORE_NUMBER) ?? this.takeName())?.[1];
    if (words === undefined || PRAISE.test(words)) {
      this.at = start;
      return false;
    }
    const [, name = words] = VOLUME_AT_END.exec(words) ?? [];
    if (this.venue === null || (PLACE.test(this.venue) && !PLACE.test(name))) {
      this.isNumbered ||= name !== words;
      this.isVenueSure = isItalic || this.isInBook;
      this.venue = name.trim().replace(/(?<!\p{Lu})\.$/u, "");
      return true;
    }
    // what a curator says comes after the venue too
    const isPublisher = PUBLISHER.test(name);
    const isKnown = isPublisher
      ? this.isVenueSure || PUBLISHER.test(this.venue) || WORK_OF_MANY.test(this.venue)
      : PLACE.test(name) || DATABASE.test(name) || (this.isAfterPlace && STATE.test(name));
    this.isAfterPlace = PLACE.test(name);
    const isOther = (this.isInBook || this.kind === "thesis") && /^[\p{Lu}\P{L}][^.]{2,40}\.?$/u.test(name);
    if (!isKnown && !isOther) {
      this.at = start;
      return false;
    }
    this.isBook ||= isPublisher;
    return true;
  }

  /** Without a number, only what is written as names are. */
  private takeName(): RegExpExecArray | null {
    const start = this.at;
    const found = this.take(NAME);
    const name = found?.[1] ?? "";
    const isNamed = PUBLISHER.test(name) || isSource(name) || MEETING.test(name) || VOLUMES.test(name);
    if (this.isInBook || /^\S+$/.test(name) || isNamed) return found;
    this.at = start;
    return null;
  }

  private take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.at;
    const found = form.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}

const IN_ITALICS = new RegExp(`${ITALIC_START}([^${ITALIC_END}]{1,200}?)[\\s,]*${ITALIC_END}`, "uy");
/** `Intelligence, 75`, `Mind, LIX`, `Cave Letters 40(2)` */
const VOLUME_AT_END = /^(.*?\D),?\s(?:[Vv]ol\.\s?)?(?:\d{1,4}|[LXVIC]{2,8})(?:\s?\([\w\s–-]{1,12}\))?$/u;
const WORDS = `[^\\s,;:()[\\]\\d${ITALIC_START}${ITALIC_END}]+`;
const START =
  "(?=\\p{Lu}|npj\\s|e(?:Life|LIFE)|bio|med|ar|ps)(?!(?:Chapter|Kapitel|Section|Part|Vol|No|PMID|PMCID|Cited)\\b)";
/** `Nat. Neurosci. 12, 1222`, `Frontiers in Caves, 14, 29`, `U.C. Davis L. Rev. 399` */
const BEFORE_NUMBER = new RegExp(
  `${START}((?:${WORDS}\\s){0,11}${WORDS})(?:,?\\s|\\s?\\()(?=(?:vol\\.?\\s|no\\.?\\s|n°\\s|Bd\\.\\s|pp?\\.\\s|\\[)?\\d)(?<!\\p{Ll}{4}\\.\\s(?:Chapter|Part)\\s|\\spp?\\.\\s)`,
  "uy",
);
const NAME = new RegExp(
  `${START}(${WORDS}(?:(?::\\s|,\\s(?=[A-Z]{2}:)|(?<!\\p{Ll}{4}\\.)\\s)${WORDS}){0,11}?)(?=[,;)]|\\.?\\s?[[(]|(?<!\\b(?:\\p{Lu}|St|Univ|Proc|Int|Soc|Natl|Acad|Sci))\\.(?:\\s|$)|$)`,
  "uy",
);

export function readSource(text: string): ReadSource {
  return new SourceReader(text).read();
}
