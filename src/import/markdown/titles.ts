// Which of the words of an entry are its title, and which stand before and behind it.
import { isFailedDate, saidKind, saidPeople, saidVenue, statedDate } from "./facts.ts";
import { kindOfAddress, kindOfLabel } from "./links.ts";
import { type Piece, PLAIN, textOf, wordCount } from "./pieces.ts";
import {
  addLink,
  type Facts,
  noFacts,
  takeAll,
  takeDateOrVenue,
  takePeople,
  webUrl,
  withoutBrackets,
} from "./read-facts.ts";

interface Split {
  readonly title: string;
  readonly url: string | null;
  /** Words before the title that are part of the comment. */
  readonly prefix: string;
  readonly after: readonly Piece[];
}

/** Finds the title: the first link that is no label, else what is bold, quoted or plain before the first label. */
export function splitTitle(pieces: readonly Piece[], facts: Facts): Split | null {
  const at = pieces.findIndex((piece) => piece.type === "link" && !isLabel(piece));
  const nicknamed = nicknameAndTitle(pieces);
  if (nicknamed !== null) return nicknamed;
  const bold = pieces.findIndex((piece, index) => isTitlePiece(piece, pieces.slice(0, index)));
  const link = pieces[at];
  if (bold >= 0 && (at < 0 || bold < at) && isTitleLike(pieces, bold, at)) return unlinked(pieces, bold, facts);
  if (link === undefined) return labelled(pieces, facts);
  const lead = readLead(pieces.slice(0, at), facts);
  const own = { title: link.text, url: webUrl(link.url), after: pieces.slice(at + 1) };
  if (lead === "" || takePeople(lead, facts, false)) return { ...own, prefix: "" };
  const quoted = /^[“"«]([^”"»]{8,})[”"»]/.exec(lead);
  if (quoted !== null) return unlinked(pieces, 0, facts);
  if (/[:：]$/.test(lead)) {
    const name = withoutColon(lead);
    if (wordCount(name) > 6) return null;
    facts.organizations.push(name);
    return { ...own, prefix: "" };
  }
  if (/[-–—|]$/.test(lead) && wordCount(lead) <= 5) return { ...own, prefix: lead.replace(/\s*[-–—|]$/, "") };
  const isEnd = textOf(pieces.slice(at + 1)).replace(/[\s\p{P}\p{S}]/gu, "") === "";
  if (isEnd && wordCount(lead) > 2 && !DANGLING.test(lead) && kindOfAddress(link.url ?? "") !== "other") {
    return unlinked(pieces, 0, facts);
  }
  const goesOn = DANGLING.test(lead) && !isEnd;
  if (wordCount(lead) <= 2 && !goesOn) return { ...own, prefix: lead };
  return null;
}

/** `**ViT**: "An Image is Worth 16x16 Words", ICLR 2021`. */
function nicknameAndTitle(pieces: readonly Piece[]): Split | null {
  const first = pieces.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const links = pieces.findIndex(({ type }) => type === "link");
  const text = (links < 0 ? pieces : pieces.slice(0, links)).map((piece) => piece.text).join("");
  const [found, nickname, title] = /^\s*([^:：“"«]{1,60}?)\s*[:：]\s*[“"«]([^”"»]{8,})[”"»]/.exec(text) ?? [];
  if (found === undefined || nickname === undefined || title === undefined || !first?.isBold) return null;
  let left = found.length;
  const after = pieces.map((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return { ...piece, text: piece.text.slice(cut), isBold: false };
  });
  return { title, url: null, prefix: nickname, after: after.filter((piece) => piece.text !== "") };
}

/** Words in bold, or in italics at the beginning, that are no fact: `**[ICLR 2023]**` is one. */
function isTitlePiece({ isBold, isItalic, type, text }: Piece, before: readonly Piece[]): boolean {
  if ((!isBold && !isItalic) || type !== "text" || !/\p{L}/u.test(text)) return false;
  if (!isBold) {
    const lead = wordCount(text) < 3 ? null : stripMarks(textOf(before));
    if (lead === null || (lead !== "" && !isCitation(lead))) return false;
  }
  const bare = text.trim().replace(/^[[(【]|[\])】]$/g, "");
  // a nickname before the title: `[**FlashAttention**] Fast and …`
  if (/[[(【]\s*$/.test(before.at(-1)?.text ?? "") && bare === text.trim()) return false;
  if (/^\([^()]*\)$/.test(text.trim()) && wordCount(text) <= 3) return false;
  const parts = bare.split(/[,;|]/);
  const isFact = parts.every(
    (part) => statedDate(part) !== null || saidVenue(part) !== null || saidKind(part) !== null,
  );
  return !isFact && kindOfLabel(bare) === null && (isBold || saidPeople(text, true) === null);
}

/** People and a year, before a title: `Doe, J., & Roe, M. (2017).` */
const CITED_YEAR = /[\s,]*[(\s]((?:19|20)\d\d)[a-z]?\)?[.,:\s]*$/;

function isCitation(lead: string): boolean {
  return CITED_YEAR.test(lead) && saidPeople(lead.replace(CITED_YEAR, ""), true) !== null;
}

/** Words that a sentence goes on from. */
const DANGLING =
  /(?:^|\s)(?:a|an|the|from|by|in|see|of|on|at|to|with|is|are|and|or|for|via|using|use|this|our|my|as|like|following)$/i;

/** A label leads to a work and is not its title. A link alone in an entry is no label. */
function isLabel({ text, url, isPicture }: Piece): boolean {
  if (isPicture) return true;
  const words = withoutBrackets(text.trim());
  if (kindOfLabel(words) !== null || words === "") return true;
  return words === url || saidVenue(words) !== null || statedDate(words) !== null;
}

/** Bold words are a title where they are more than a caption of the link that follows. */
function isTitleLike(pieces: readonly Piece[], bold: number, link: number): boolean {
  const text = pieces[bold]?.text.trim() ?? "";
  const next = pieces[bold + 1]?.text.trim() ?? "";
  const isCaption = /[:：]$/.test(text) || /^[:：]/.test(next);
  if (link < 0) return !isCaption || wordCount(text) > 3;
  return !isCaption && link > bold + 1 && /\p{L}/u.test(textOf(pieces.slice(bold + 1, link)));
}

/** A title without a link of its own, which begins at `start`. */
function unlinked(pieces: readonly Piece[], start: number, facts: Facts): Split | null {
  const lead = readLead(pieces.slice(0, start), facts);
  const piece = pieces[start];
  if (piece !== undefined && isTitlePiece(piece, pieces.slice(0, start))) {
    const [, year] = CITED_YEAR.exec(lead) ?? [];
    const people = lead.replace(CITED_YEAR, "").replace(/[\s,:]+$/, "");
    const isTaken = takePeople(people, facts, true);
    if (isTaken && year !== undefined) takeDateOrVenue(year, facts);
    const prefix = isTaken ? "" : lead;
    return { title: piece.text, url: null, prefix, after: pieces.slice(start + 1) };
  }
  const isSaid = (index: number): boolean => {
    const before = pieces.slice(start, index).filter(({ isCode, isItalic }) => !isCode && !isItalic);
    return /[\p{L}\p{N}]/u.test(textOf(before)) && /[\p{L}\p{N}]/u.test(readLead(before, noFacts()));
  };
  const end = pieces.findIndex(
    ({ type, isItalic, isCode, isBold }, index) =>
      index >= start && (type === "link" || ((type === "break" || isItalic || isCode || isBold) && isSaid(index))),
  );
  const words = pieces.slice(start, end < 0 ? pieces.length : end);
  const { title, rest } = splitPlain(readLead(words, facts));
  const after = rest === "" ? [] : [{ ...PLAIN, type: "text" as const, text: rest }];
  return { title, url: null, prefix: lead, after: [...after, ...(end < 0 ? [] : pieces.slice(end))] };
}

/** Only labels link here: the title is plain before them, or behind the first (`[paper] Title`), or is the label. */
export function labelled(pieces: readonly Piece[], facts: Facts): Split | null {
  const first = pieces.findIndex(({ type }) => type === "link");
  const before = textOf(first < 0 ? pieces : pieces.slice(0, first)).trim();
  const link = pieces[first];
  const lead = /[\p{L}\p{N}]/u.test(stripMarks(before));
  if (link === undefined || lead) {
    const split = unlinked(pieces, 0, facts);
    if (split !== null && /[\p{L}\p{N}]/u.test(split.title)) return split;
    if (link === undefined) return null;
  }
  const behind = pieces.findIndex(
    ({ type, text }, at) =>
      at > first && type === "text" && wordCount(stripMarks(text)) > 2 && !/^\(.*\)$/.test(text.trim()),
  );
  if (behind > 0 && pieces.slice(first, behind).every(({ type, text }) => type === "link" || stripMarks(text) === "")) {
    const labels = pieces.slice(first, behind);
    const split = unlinked(pieces.slice(behind), 0, facts);
    return split === null ? null : { ...split, after: [...split.after, ...labels] };
  }
  readLead(pieces.slice(0, first), facts);
  return { title: link.text, url: webUrl(link.url), prefix: "", after: pieces.slice(first + 1) };
}

/** `Title (2016), A. Author et al.`: where the title ends and what is said of it begins. */
function splitPlain(text: string): { title: string; rest: string } {
  const quoted = /^([^“"«]*)[“"«]([^”"»]{8,})[”"»]/.exec(text);
  const before = quoted?.[1]?.replace(/[\s.,:;]+$/, "") ?? "";
  if (quoted?.[2] !== undefined && (before === "" || saidPeople(before, true) !== null)) {
    return { title: quoted[2], rest: `, ${before}, ${text.slice(quoted[0].length)}` };
  }
  const bar = text.search(/\s\|\s/);
  if (bar > 8) return { title: text.slice(0, bar), rest: text.slice(bar) };
  // people and the year first, as in references: `Doe, J. (2017). Title. Venue.`
  const cited =
    /^(.{4,300}?)[\s.,]*[(\s]((?:19|20)\d\d[a-z]?)(?:\)[.:,]?|[.:]|\)?\s[-–—])\s+(\S.+?[^.])(?:[.?](?:\s+|$)(.*))?$/.exec(
      text,
    );
  if (cited?.[3] !== undefined && saidPeople(`${cited[1]}.`, false) !== null) {
    return { title: cited[3], rest: `, ${cited[1]}., (${cited[2]}), ${cited[4] ?? ""}` };
  }
  // as medicine cites: `Kaplan J, McCandlish S, et al. Title. Venue.`
  const [all, people, named, behind = ""] = VANCOUVER.exec(text) ?? [];
  if (all !== undefined && people !== undefined && named !== undefined) {
    const turned = people.replace(/([^\s,]+)\s(\p{Lu}{1,3})(?=,|$)/gu, (_, family: string, initials: string) => {
      return `${[...initials].map((initial) => `${initial}.`).join(" ")} ${family}`;
    });
    return { title: named, rest: `, ${turned}, ${behind}` };
  }
  for (const group of text.matchAll(/\s*[([]([^()[\]]*)(?:[)\]]|$)/g)) {
    const parts = (group[1] ?? "").split(/[,;|]/);
    if (group.index > 0 && parts.some((part) => statedDate(part) !== null || saidVenue(part) !== null)) {
      const rest = text.slice(group.index);
      const [behind = "", colon] = /^\s*[([][^()[\]]*[)\]]\s*(: \p{L}[^,.]*)/u.exec(rest) ?? [];
      if (colon !== undefined) {
        return {
          title: text.slice(0, group.index) + colon,
          rest: rest.slice(0, behind.length - colon.length) + rest.slice(behind.length),
        };
      }
      return { title: text.slice(0, group.index), rest };
    }
  }
  // people at the end, behind a comma or a full stop
  for (const cut of text.matchAll(/[,.]\s+(?=[\p{Lu}\d])/gu)) {
    if (cut.index > LONGEST_TITLE) break;
    if (cut.index > 8 && isFactTail(text.slice(cut.index + 1))) {
      return { title: text.slice(0, cut.index), rest: text.slice(cut.index + 1) };
    }
  }
  return { title: text, rest: "" };
}

const VANCOUVER =
  /^((?:\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3},\s+){1,40}(?:\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}|et al))\.\s+([^.]{8,400})\.(?:\s+(.*))?$/u;

/** In UTF-16 code units: what is looked for stays as small as what people write. */
const LONGEST_TITLE = 400;

const LONGEST_FACT = 160;

/** Whether a text is nothing but people, then perhaps venue and date. */
function isFactTail(text: string): boolean {
  const tail = text.replace(/[[(]+\s*$/, "");
  const ends = [...tail.matchAll(/\.(?=\s)|,|\s(?=[([])|$/g)].map(({ index }) => index).reverse();
  const areFacts = (words: string): boolean =>
    words
      .split(/[.,;()[\]]+(?=\s|$)|[()[\]]/)
      .every((part) => part.trim() === "" || statedDate(part) !== null || saidVenue(part) !== null);
  if (tail.length <= LONGEST_FACT && /[\p{L}\p{N}]/u.test(tail) && areFacts(tail)) return true;
  return ends.some((end) => {
    const [words, next] = [tail.slice(0, end), tail.slice(end)];
    if (next.length > LONGEST_FACT || !areFacts(next)) return false;
    // full names are believed where a venue or date comes behind them
    const named = /[\p{L}\p{N}]/u.test(next) ? saidPeople(words, true)?.authors : undefined;
    const areFull = named !== undefined && named.length > 1 && named.every((name) => /\s/.test(name));
    return areFull || saidPeople(words, false) !== null;
  });
}

/** Reads what stands before a title (date, venue, marks) and returns the words that are left. */
function readLead(pieces: readonly Piece[], facts: Facts): string {
  for (const piece of pieces) if (piece.type === "link") addLink(piece, facts);
  const isMarkedFact = ({ isBold, text }: Piece): boolean =>
    isBold && !/^\s*[[(【]/.test(text) && (statedDate(text) !== null || saidVenue(text) !== null);
  const marked = pieces.map((piece) => (isMarkedFact(piece) ? { ...piece, text: `[${piece.text.trim()}] ` } : piece));
  let text = stripMarks(textOf(marked));
  for (let before = ""; before !== text; ) {
    before = text;
    text = stripMarks(text.replace(/^[[(【]\s*[\])】]\s*/, ""));
    const group = /^[[(【]([^[\]()【】]*)[\])】]\s*[:,-]?\s*/.exec(text);
    if (group !== null && (takeAll(group[1] ?? "", facts) || kindOfLabel(group[1] ?? "") !== null)) {
      text = text.slice(group[0].length);
    }
    const dated = /^(\S+(?:\s+\d{4})?)\s*(?:[:：|,]|\s[-–—]|$)\s*/.exec(text);
    if (dated?.[1] !== undefined && takeDateOrVenue(dated[1], facts)) text = text.slice(dated[0].length);
    else if (dated?.[1] !== undefined && isFailedDate(dated[1])) {
      facts.badDate = dated[1].replace(/[:：,]$/, "");
      text = text.slice(dated[0].length);
    } else {
      const plain = /^((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)\s+/.exec(text);
      if (plain?.[1] !== undefined && takeDateOrVenue(plain[1], facts)) text = text.slice(plain[0].length);
    }
  }
  const people = /^(.{3,200}?\bet al\.?)[\s,.:]*(?:\(?((?:19|20)\d\d)\)?)?[\s,.:]*$/.exec(text);
  if (people?.[1] !== undefined && takePeople(people[1], facts, false)) {
    if (people[2] !== undefined) takeDateOrVenue(people[2], facts);
    return "";
  }
  return text;
}

/** Signs at the beginning that say nothing: emoji, check boxes, stars, bullets, numbers with a dot. */
export function stripMarks(text: string): string {
  return text
    .replace(
      /^(?:\s|\p{Extended_Pictographic}|[\u200d\ufe0f\u20e3•·▪◦►▶★☆✓✔→⭐*|\-–—:,]|\[[ xX]\](?=\s)|\(?\d{1,3}[.)](?=\s))+/gu,
      (found) => (/^[\d\s.()]+$/.test(found) && !/[.)]/.test(found) ? found : ""),
    )
    .trimEnd();
}

/** A date at the end or the beginning of the title itself, in brackets. */
export function datedTitle(text: string, facts: Facts): string {
  const title = text.trim();
  const end = /\s*[([【]([^()[\]【】]{4,40})[)\]】]\s*\.?$/.exec(title);
  if (end?.[1] !== undefined && end.index > 0 && takeAll(end[1], facts)) return title.slice(0, end.index);
  const start = /^[([【]([^()[\]【】]{4,40})[)\]】]\s*[:-]?\s*/.exec(title);
  if (start?.[1] !== undefined && start[0].length < title.length && takeAll(start[1], facts)) {
    return title.slice(start[0].length);
  }
  const dated = /^((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)[\s:|-]+(?=\S)/.exec(title);
  if (dated?.[1] !== undefined && takeDateOrVenue(dated[1], facts)) return title.slice(dated[0].length);
  return title;
}

export function withoutColon(text: string): string {
  return text.replace(/\s*[:：]\s*$/, "").trim();
}
