// Headings as people write them: their names without ornament, and what the names say.
import { type PartialDate, precisionOf } from "../../map/dates.ts";
import { remembering } from "../remembering.ts";
import { parseStatedDate } from "../stated-date.ts";
import { SHORTCODE } from "./entry/pieces.ts";
import { isKnownVenue, parseVenue, type StatedVenue } from "./entry/venues.ts";

const ORNAMENT = /[■□◆◇●○◎◉▶►▷▼▲△★☆▪◦※❖✦❏♦]|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu;
/** `1.`, `2.3`, `(4)`, `IV.`, `B)`, `Part 2:` before a name. */
const NUMBERING =
  /^(?:(?:part|chapter|section)\s+[\divx]+\s*[.:–-]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.):]|[IVX]+[.)]|[A-H][.)])\s+|\d{1,2}\.(?=\p{L}{3})|\d{1,2}\s*[-–—]\s+)/iu;

/** The name of a topic: `## 3.1 🔤 Reasoning: {#r}` → `Reasoning`. A name that is only ornament stays as it is. */
export const topicName = remembering((text): string => {
  // `Lists:star:`: at the end, it need not be apart
  const whole = text
    .replace(SHORTCODE, "")
    .replace(/(?<=\p{L})(?::[a-z][a-z0-9_]{2,30}:)+\s*$/u, "")
    .replace(/\s+/g, " ")
    .trim();
  const plain = whole
    .replace(/\s*\{#[^}]*\}\s*$/, "")
    .replace(ORNAMENT, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(NUMBERING, "")
    .replace(/\s*\[?\(?(?:back to )?(?:⬆|↑|\^|top)\)?\]?\s*$/i, "")
    .replace(/\s*[:：]\s*$/, "")
    .replace(/^[\s|–—-]+|[\s|–—-]+$/g, "")
    .trim();
  return /[\p{L}\p{N}\p{S}]/u.test(plain) ? plain : whole;
});

/** Whether a section with this name describes the list, as long as there are no papers in it. */
export function isIntroduction(name: string): boolean {
  return /^(?:introduction|intro|overview|about(?: .*)?|background|motivation|preface|foreword|how to use(?: .*)?|usage|why .*|what is .*|criteria|.* criteria|legend|notation|description|scope|abstract|conventions?|format|guidelines?|notes?|tl;?dr|keywords convention|introducción|presentación|acerca de(?: .*)?|sobre est[ae] (?:lista|repositorio)|einleitung|einführung|über diese (?:liste|sammlung)|vorwort|à propos(?: de cette liste)?|présentation|avant-propos|introdução|apresentação|introduzione|введение|о списке|об этом списке|описание|предисловие|简介|介绍|前言|引言|关于|说明|はじめに|概要|このリストについて|소개|들어가며|개요|서문)$/i.test(
    name.normalize("NFC"),
  );
}

/** The date that a heading consists of: `2024`, `June 2024`, `(2016)`. Otherwise null. */
export const headingDate = remembering((name): PartialDate | null => {
  const bare = withoutFrame(name);
  return parseStatedDate(bare) ?? monthBefore(bare);
});

/** `2016-11 (ICLR Edition)`, `2025 年（期刊论文）`, `2025 (53 papers)`; but `1984 (George Orwell)` is a title. */
function monthBefore(name: string): PartialDate | null {
  const [, year] =
    /^((?:19|20)\d\d\s?年|(?:19|20)\d\d(?=\s?[(（]\d{1,3}(?: papers?)?\)?$))\s?[(（][^()（）]+[)）]?$/.exec(name) ?? [];
  if (year !== undefined) return parseStatedDate(year);
  const date = parseStatedDate(/^([^()]{6,20}?)\s\([^()]+\)?$/.exec(name)?.[1] ?? "");
  return date !== null && precisionOf(date) !== "year" ? date : null;
}

/** The venue that a heading names, with its year: `NeurIPS 2023`. Null if it has no year, or is no venue known by name. */
export const headingVenue = remembering((name): StatedVenue | null => {
  const bare = withoutFrame(name);
  const stated = isKnownVenue(bare) ? parseVenue(bare) : null;
  return stated?.date == null ? null : stated;
});

/** `2021 ISSCC`, `HotChips 2020`: a year and an abbreviation, which is that of a venue if it is beside venues. Null: another form. */
export function yearAndName(name: string): { readonly year: PartialDate; readonly name: string } | null {
  const [, first, after, before, last] = YEAR_AND_NAME.exec(name) ?? [];
  const [year, words] = [parseStatedDate(first ?? last ?? ""), after ?? before];
  return year === null || words === undefined ? null : { year, name: words };
}

const ABBREVIATION = "\\p{Lu}[\\p{L}&-]*\\p{Lu}[\\p{L}&-]*|\\p{Lu}\\p{Ll}+";
const YEAR_AND_NAME = new RegExp(
  `^(?:((?:19|20)\\d\\d)\\s(${ABBREVIATION})|(${ABBREVIATION})\\s((?:19|20)\\d\\d))$`,
  "u",
);

/** What has been read, and when: its years are not those of the works. */
export function isReadingLog(name: string): boolean {
  return /^(?:(?:already |have |finished |books? |papers? |articles? )*(?:read|finished|completed)(?: (?:books?|papers?|articles?))?|(?:my )?reading log|gelesen|leídos?|lus?)[\s.:]*$/i.test(
    name,
  );
}

function withoutFrame(name: string): string {
  return name
    .replace(/^[([]|[)\]]$/g, "")
    .replace(/\s*(?:papers?|publications?|年)$/i, (found) => (found.trim() === "年" ? found : ""))
    .replace(/^(?:year|in)\s+/i, "");
}

const UNNAMED_FOLD =
  /^(?:(?:click|tap|press)(?: (?:here|me|on this|the arrow))?(?: to (?:expand|view|see|show|open|unfold|toggle|reveal)(?: .*)?)?|(?:show|see|view|read|load|expand|unfold|open|toggle|display)(?: (?:more|all|less|the rest|details?|full list|list|contents?|hidden|papers?|here|it))*(?: to .*)?|more|and more|more\s?\.{2,}|\.{2,}|…|(?:more )?details?|展开(?:查看|更多|全部)?|点击(?:展开|查看).*|更多|查看(?:更多|全部)|もっと見る|詳細)[\s.…!:>▼▶►↓]*$/i;

/** The name of what a fold hides. Empty if its summary names nothing: `more`, `click to expand`. */
export function nameOfFold(words: string): string {
  return UNNAMED_FOLD.test(words.trim()) ? "" : words;
}

/** `Journal of Caves`, `Review of Wet Research (open access)`, `IEEE Transactions on Caves` */
const JOURNAL =
  /^(?:The )?(?:\p{Lu}[\p{L}&-]*\s|of\s|on\s|in\s|and\s|&\s){0,5}(?:(?:Journal|Transactions|Annals|Reviews?|Proceedings|Bulletin) (?:of|on|in|for) (?:the )?\p{Lu}[\p{L}\s,&-]{2,60}|(?<=\s)Journal)$/u;

/** The journal that a name above papers is. Null: none that can be recognised. */
export function headingJournal(name: string): string | null {
  const bare = name.replace(/\s*\([^()]*\)$/, "").trim();
  return JOURNAL.test(bare) ? bare : null;
}
