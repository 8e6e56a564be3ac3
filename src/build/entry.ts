// One entry of a list, as people write one: a title with what stands around it. What is said is taken (date, venue,
// people, links); what is left is the curator's comment. Nothing is looked up, nothing guessed.
import type { PhrasingContent } from "mdast";
import type { PartialDate } from "../map/dates.ts";
import { arxivUrl, isWebAddress, parseArxivId } from "../map/identifiers.ts";
import type { Kind, Note } from "../map/model.ts";
import { isFailedDate, saidDate, saidKind, saidPeople, saidVenue } from "./facts.ts";
import { isAnchor, kindOfAddress, kindOfLabel, type LinkKind } from "./links.ts";

/** A piece of a line: words in one style, or a link. */
export interface Piece {
  readonly type: "text" | "link" | "break";
  readonly text: string;
  readonly url: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCode: boolean;
  /** A link that shows a picture; its text is the picture's. */
  readonly isPicture: boolean;
}

export interface Link {
  readonly kind: LinkKind;
  readonly label: string;
  readonly url: string;
}

/** What an entry states beside its title. */
export interface Facts {
  date: PartialDate | null;
  /** A date that a venue's name holds (`NeurIPS'23`): weaker than one that stands alone. */
  venueDate: PartialDate | null;
  venue: string | null;
  kind: Kind | null;
  authors: readonly string[];
  authorsComplete: boolean;
  organizations: string[];
  links: Link[];
  key: string | null;
  badDate: string | null;
}

export interface Entry extends Facts {
  readonly title: string;
  readonly titleUrl: string | null;
  readonly comment: string | null;
  /** Whether something besides being in a list says that this is a work: a link, a date, people. */
  readonly isSure: boolean;
}

/** How a page uses what can mean several things. */
export interface Conventions {
  /** Code spans behind a title name organisations and years. */
  readonly codeIsFact: boolean;
}

type Style = Pick<Piece, "isBold" | "isItalic" | "isCode" | "isPicture"> & { readonly url: string | null };
const PLAIN: Style = { isBold: false, isItalic: false, isCode: false, isPicture: false, url: null };

/** `:star:`, which GitHub shows as a picture. */
const SHORTCODE = /(?<![\w:]):[a-z][a-z0-9_+-]{1,30}:(?![\w:])/g;

/** Inline Markdown as pieces in one row. What is struck through is left out. */
export function piecesOf(nodes: readonly PhrasingContent[], style: Style = PLAIN): Piece[] {
  const pieces = nodes.flatMap((node): Piece[] => {
    const type = style.url === null ? "text" : "link";
    switch (node.type) {
      case "text":
        return textPieces(node.value.replace(SHORTCODE, "").replace(/\s+/g, " "), { ...style, type });
      case "inlineCode":
        return [{ ...style, type, text: node.value, isCode: true }];
      case "inlineMath":
        return [{ ...style, type, text: `$${node.value}$` }];
      case "break":
        return [{ ...style, type: "break", text: " " }];
      case "strong":
        return piecesOf(node.children, { ...style, isBold: true });
      case "emphasis":
        return piecesOf(node.children, { ...style, isItalic: true });
      case "link":
        return linkPieces(node.url, piecesOf(node.children, { ...style, url: node.url }), style);
      case "image":
        return style.url === null ? [] : [{ ...style, type: "link", text: node.alt ?? "", isPicture: true }];
      default:
        return [];
    }
  });
  return style === PLAIN ? merged(pieces) : pieces;
}

/** `arXiv:1706.03762` is a link to that paper, though nobody wrote one. */
function textPieces(text: string, piece: Omit<Piece, "text">): Piece[] {
  if (piece.type === "link") return [{ ...piece, text }];
  return text.split(/(\barxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?)/i).flatMap((part, at): Piece[] => {
    if (part === "") return [];
    const id = at % 2 === 1 ? parseArxivId(part) : null;
    return [id === null ? { ...piece, text: part } : { ...piece, type: "link", url: arxivUrl(id), text: part }];
  });
}

/** A link is one piece, whatever styles are in it. One that shows a picture only is labelled by its picture. */
function linkPieces(url: string, inner: readonly Piece[], style: Style): Piece[] {
  const words = inner.filter(({ isPicture }) => !isPicture);
  const text = clean(words.map((piece) => piece.text).join(""));
  const picture = inner.find(({ isPicture }) => isPicture);
  const isBold = style.isBold || (words.length > 0 && words.every((piece) => piece.isBold));
  const shown = text === "" ? (picture?.text ?? "") : text;
  if (text === "" && picture === undefined) return [];
  return [{ ...style, type: "link", url: url.trim(), text: shown, isBold, isPicture: text === "" }];
}

/** Neighbours of one style are one piece, and so are the halves of a title that one address is behind. */
function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const isSame =
      last?.type === piece.type &&
      last.url === piece.url &&
      last.isBold === piece.isBold &&
      last.isItalic === piece.isItalic &&
      !last.isCode &&
      !piece.isCode &&
      !last.isPicture &&
      !piece.isPicture &&
      piece.type !== "break";
    if (last !== undefined && isSame) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

export function noFacts(): Facts {
  return {
    date: null,
    venueDate: null,
    venue: null,
    kind: null,
    authors: [],
    authorsComplete: true,
    organizations: [],
    links: [],
    key: null,
    badDate: null,
  };
}

/** The entry that a line states, or null where it is prose or nothing. */
export function parseEntry(all: readonly Piece[], conventions: Conventions): Entry | null {
  const facts = noFacts();
  const pieces = all.filter((piece) => !(piece.type === "link" && isAnchor(piece.url ?? "")));
  const split = splitTitle(pieces, facts);
  if (split === null) return null;
  const dated = datedTitle(split.title, facts);
  const rest = readFacts(split.after, facts, conventions);
  const title = trimTitle(withoutMaker(dated, facts));
  // `Paper: …` below a title is a link to it
  if (!/[\p{L}\p{N}]/u.test(title) || (kindOfLabel(title) !== null && split.url === null)) return null;
  const isSure = split.url !== null || facts.links.length > 0 || facts.date !== null || facts.key !== null;
  return {
    ...facts,
    title,
    titleUrl: split.url,
    comment: trimComment([split.prefix, rest].filter((text) => text !== "").join(" ")),
    isSure,
  };
}

/** `A title(@Stanford)` comes from Stanford. */
function withoutMaker(title: string, facts: Facts): string {
  const [found, makers] = /\s*[(（]@([^()（）]+)[)）]\s*$/.exec(title) ?? [];
  if (found === undefined || makers === undefined) return title;
  facts.organizations.push(...makers.split(/\s*(?:[,&;]|\s@)\s*/).filter(Boolean));
  return title.slice(0, -found.length);
}

interface Split {
  readonly title: string;
  readonly url: string | null;
  /** Words before the title that are part of the comment. */
  readonly prefix: string;
  readonly after: readonly Piece[];
}

/** Finds the title: the first link that is no label, else what is bold, quoted or plain before the first label. */
function splitTitle(pieces: readonly Piece[], facts: Facts): Split | null {
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
  const isFact = parts.every((part) => saidDate(part) !== null || saidVenue(part) !== null || saidKind(part) !== null);
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
  return words === url || saidVenue(words) !== null || saidDate(words) !== null;
}

function withoutBrackets(words: string): string {
  return words.replace(/^[[(【]+([^[\]()]*)[\])】]+$/, "$1");
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
function labelled(pieces: readonly Piece[], facts: Facts): Split | null {
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
    ({ type, text }, at) => at > first && type === "text" && wordCount(stripMarks(text)) > 2,
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
    /^(.{4,300}?)[\s.,]*[(\s]((?:19|20)\d\d[a-z]?)\)?(?:[.:]|\s[-–—])\s+(\S.+?[^.])(?:[.?](?:\s+|$)(.*))?$/.exec(text);
  if (cited?.[3] !== undefined && saidPeople(`${cited[1]}.`, false) !== null) {
    return { title: cited[3], rest: `, ${cited[1]}., (${cited[2]}), ${cited[4] ?? ""}` };
  }
  for (const group of text.matchAll(/\s*[([]([^()[\]]*)(?:[)\]]|$)/g)) {
    const parts = (group[1] ?? "").split(/[,;|]/);
    if (group.index > 0 && parts.some((part) => saidDate(part) !== null || saidVenue(part) !== null)) {
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
      .every((part) => part.trim() === "" || saidDate(part) !== null || saidVenue(part) !== null);
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
    isBold && !/^\s*[[(【]/.test(text) && (saidDate(text) !== null || saidVenue(text) !== null);
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
function stripMarks(text: string): string {
  return text
    .replace(
      /^(?:\s|\p{Extended_Pictographic}|[\u200d\ufe0f\u20e3•·▪◦►▶★☆✓✔→⭐*|\-–—:,]|\[[ xX]\](?=\s)|\(?\d{1,3}[.)](?=\s))+/gu,
      (found) => (/^[\d\s.()]+$/.test(found) && !/[.)]/.test(found) ? found : ""),
    )
    .trimEnd();
}

/** A date at the end or the beginning of the title itself, in brackets. */
function datedTitle(text: string, facts: Facts): string {
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

/** Stands for a link whose words are no part of the comment; beside it, marks of styles. */
const LINK = "\ufffc";
const CODE = /\ue000([^\ue001]*)\ue001/g;
const ITALIC = /\ue002([^\ue003]*)\ue003/g;
/** Stands for a fact in brackets that was taken out of the text. */
const TAKEN = "\ue004";

/** Reads what stands behind a title into `facts` and returns the words that are left. */
export function readFacts(pieces: readonly Piece[], facts: Facts, { codeIsFact }: Conventions): string {
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    if (piece.type === "break") text += "\n";
    else if (piece.type === "link") {
      const shown = linkText(piece, facts);
      text += shown === LINK && isInSentence(pieces, at) ? piece.text : shown;
    } else if (piece.isCode) text += `\ue000${piece.text}\ue001`;
    else if (piece.isItalic) text += `\ue002${piece.text}\ue003`;
    else text += piece.text;
  }
  text = text.replace(/\[@([^\]\s]+)\]/, (_, key: string) => {
    facts.key = key;
    return "";
  });
  // a known link takes the brackets around it along, and what joins it to its neighbours
  text = text.replace(/\s*[([{【]*\s*\ufffc(?:[\s,|/·&+;)\](【[]*\ufffc)*\s*[)\]}】]*/g, (found) =>
    found.includes("\n") ? "\n" : " ",
  );
  text = text.replace(/[[(]+([^()[\]]{0,20})[\])]+/g, (found, label: string) =>
    kindOfLabel(label) === null ? found : " ",
  );
  text = text.replace(CODE, (_, words: string) => {
    if (takeDateOrVenue(words, facts)) return " ";
    if (!codeIsFact) return words;
    facts.organizations.push(words.trim());
    return " ";
  });
  if (codeIsFact) text = text.replace(/^[\s,&|]*(?:via|at|@)?[\s,&|]*$/, "");
  text = text.replace(/\bin:?\s+(?=\ue002)/gi, "");
  text = text.replace(ITALIC, (_, words: string) => {
    const people = words.replace(GROUP, "").trim();
    if (takeAll(words, facts)) return ", ";
    if (!takePeople(people, facts, true)) return words;
    return `, ${(words.match(GROUP) ?? []).join(" ")}`;
  });
  text = text.replace(GROUP, (found, words: string, at: number, whole: string) =>
    isAside(whole, at, found.length) ? takeSome(words, found, facts) : found,
  );
  text = text.replace(/^\s*\(((?:19|20)\d\d)\s*,/, (found, year: string) =>
    takeDateOrVenue(year, facts) ? "," : found,
  );
  text = text.replace(/\s\/\/(?=\s|$)/g, " |");
  return withoutYear(readSegments(text, facts), facts)
    .replace(/\s*\ue004(?=\s*[,.;])/g, "")
    .replace(/[\s\ue004]+/g, " ")
    .trim();
}

/** A year behind a comma at the very end, as behind a publisher. */
function withoutYear(text: string, facts: Facts): string {
  const [found, year] = /,\s*((?:19|20)\d\d)[\s.\ue004]*$/.exec(text) ?? [];
  if (found === undefined || year === undefined || facts.date !== null || facts.venueDate !== null) return text;
  return takeDateOrVenue(year, facts) ? text.slice(0, -found.length) : text;
}

/** Words in brackets, none nested. */
const GROUP = /[([【]([^()[\]【】\n]{2,120})[)\]】]/g;

/** Whether a group stands apart from any sentence: before the comment, or alone at the end of one. */
function isAside(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at).replace(GROUP, " ");
  const after = text.slice(at + length);
  if (!/[\p{L}\p{N}]/u.test(before) || saidPeople(before.replace(/^[\s,.:–—-]+/, ""), true) !== null) return true;
  const others = text.match(GROUP)?.length ?? 0;
  return others === 1 && !/[\p{L}\p{N}]/u.test(after);
}

/** What commas, full stops and lines part, from the beginning on: people, venue, date. The first other words end it. */
function readSegments(text: string, facts: Facts): string {
  let rest = text;
  for (;;) {
    const start = /^[\s,.;|·•–—:\ue004-]*/.exec(rest)?.[0] ?? "";
    // a colon or dash brings the curator's comment
    const isComment = /[:–—-]/.test(start) && /\s[-–—]\s|^\s*[:–—-]/.test(start);
    const body = rest.slice(start.length);
    if (body === "") return "";
    const taken = takeFirst(body, facts, isComment);
    if (taken === 0) return rest;
    rest = body.slice(taken);
  }
}

/** How much of `text` the first fact in it takes, longest reading first; 0: it begins with none. */
function takeFirst(text: string, facts: Facts, isComment: boolean): number {
  const ends = [...text.matchAll(/[,;|\n·•]|\s*\ue004|\.(?=\s|$)|\s[-–—]\s|:(?=\s)|\s(?=\()|$/g)].map(
    ({ index }) => index,
  );
  const near = ends.slice(0, 60).reverse();
  if (facts.authors.length === 0) {
    for (const end of near) {
      // behind a dash people are named alone; a comment can begin with names too
      if (isComment && /[\p{L}\p{N}]/u.test(text.slice(end)) && !isFactNext(text.slice(end))) continue;
      const words = text.slice(0, end);
      const isAll = !isComment && words.includes(",") && !/[\p{L}\p{N}]/u.test(text.slice(end));
      const isMarked = isAll || isFactNext(text.slice(end));
      if (words.length < 3000 && takePeople(words, facts, isMarked))
        return end + (/^\.?/.exec(text.slice(end))?.[0].length ?? 0);
    }
  }
  for (const end of near) {
    const words = text.slice(0, end);
    if (words.length > 80 || !takeDateOrVenue(words, facts)) continue;
    // behind a colon only the whole of it is a fact: `: ICLR 2024`
    return end;
  }
  return 0;
}

/** Whether a venue or a date comes next. */
function isFactNext(text: string): boolean {
  if (/^[\s,.;|]*\ue004/.test(text)) return true;
  const next = /^[\s,.;|()–—-]+([^,.;|()]+)/.exec(text)?.[1] ?? "";
  return saidDate(next) !== null || saidVenue(next) !== null;
}

/** A group in brackets: taken where every part of it is a fact, cut down to the others where some are. */
function takeSome(words: string, found: string, facts: Facts): string {
  const [, cited, year] = /^(.{3,}?)[\s,]+((?:19|20)\d\d)[a-z]?$/.exec(words) ?? [];
  if (cited !== undefined && year !== undefined && takePeople(cited, facts, false)) {
    takeDateOrVenue(year, facts);
    return ` ${TAKEN} `;
  }
  const parts = words.split(/[,;|/](?=\s)|[,;|]/);
  const left = parts.filter((part) => !takeDateOrVenue(part, facts));
  if (left.length === 0) return ` ${TAKEN} `;
  if (left.length === parts.length) return takePeople(words, facts, false) ? " " : found;
  const others = left.filter((part) => {
    const kind = saidKind(part);
    facts.kind ??= kind;
    return kind === null;
  });
  if (others.length === 0) return " ";
  return takePeople(others.join(","), facts, false) ? " " : `(${others.map((part) => part.trim()).join(", ")})`;
}

/** Takes a group only as a whole. */
function takeAll(words: string, facts: Facts): boolean {
  const parts = words.split(/[,;|]/).filter((part) => part.trim() !== "");
  if (parts.length === 0 || !parts.every((part) => saidDate(part) !== null || saidVenue(part) !== null)) return false;
  for (const part of parts) takeDateOrVenue(part, facts);
  return true;
}

function takeDateOrVenue(words: string, facts: Facts): boolean {
  const date = saidDate(words);
  if (date !== null) {
    facts.date ??= date;
    return true;
  }
  const said = saidVenue(words);
  if (said === null) return false;
  facts.venue ??= said.venue;
  facts.venueDate ??= said.date;
  facts.kind ??= said.kind;
  return true;
}

function takePeople(words: string, facts: Facts, isMarked: boolean): boolean {
  if (facts.authors.length > 0) return false;
  const people = saidPeople(words, isMarked);
  if (people === null) return false;
  facts.authors = people.authors;
  facts.authorsComplete = people.complete;
  return true;
}

/** A label that a sentence goes through: `comes with a [repository](…) that shows it`. */
function isInSentence(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  const isOpen = before?.type === "text" && /[\p{L}\p{N}] $/u.test(before.text);
  return isOpen && after?.type === "text" && /^ \p{Ll}/u.test(after.text);
}

/** A link behind the title: kept as what it is; its words stay in the comment unless they are a label. */
function linkText(piece: Piece, facts: Facts): string {
  const words = piece.text.trim();
  const isKnown = addLink(piece, facts);
  if (piece.isPicture || words === piece.url || isKnown) {
    if (!piece.isPicture) takeDateOrVenue(withoutBrackets(words), facts);
    return LINK;
  }
  return words;
}

/** Whether the label names a kind. An address without a label tells its kind itself. */
function addLink({ text, url, isPicture }: Piece, facts: Facts): boolean {
  const address = webUrl(url);
  const label = text.trim();
  const named = isPicture ? kindOfPicture(label) : kindOfLabel(label);
  const isVenue = saidVenue(label) !== null || saidDate(label) !== null;
  if (isVenue && !isPicture) takeDateOrVenue(label, facts);
  if (address === null) return named !== null || isVenue;
  const byAddress = kindOfAddress(address);
  const hasWords = named === null && !isPicture && !isVenue && label !== "" && label !== url;
  const isVague =
    named === "other" ||
    (named === null && !hasWords) ||
    /^(?:link|url|here|read|html|site|web|homepage)$/i.test(label);
  const kind = isVenue ? "paper" : isVague && byAddress !== "other" ? byAddress : (named ?? "other");
  const isTitled = label !== "" && label !== url && !isPicture;
  const words = label.replace(/^[[(]+([^()[\]]*)[\])]+$/, "$1").trim();
  facts.links.push({ kind, label: isTitled && words !== "" ? words : kind, url: address });
  return named !== null || isVenue;
}

function kindOfPicture(label: string): LinkKind | null {
  return kindOfLabel(label) ?? kindOfLabel(label.split(/[\s:-]/)[0] ?? "");
}

function webUrl(url: string | null): string | null {
  return url !== null && isWebAddress(url) ? url : null;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ type, text }) => (type === "link" ? "" : text)).join("");
}

function clean(text: string): string {
  return text.replace(/\s+/g, " ");
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function withoutColon(text: string): string {
  return text.replace(/\s*[:：]\s*$/, "").trim();
}

/** A title without quotes around it and without the mark that ends it. */
function trimTitle(text: string): string {
  let title = clean(stripMarks(text)).trim();
  title = title
    .replace(/\s*[[(【]+\s*$/, "")
    .replace(/[\s,;:：–—|]+$/, "")
    .replace(/\s+-$/, "");
  if (/[^.]\.$/.test(title) && !/(?:\b\p{L}|\bal|\betc|\bvol|\bInc|\bvs)\.$/u.test(title)) title = title.slice(0, -1);
  const quoted = /^[“"«]([^“”"«»]*)[.,]?[”"»]$/.exec(title);
  return (quoted?.[1] ?? title).trim();
}

/** A comment without the punctuation that joined it to the title: no word is lost. Null where nothing is left. */
export function trimComment(text: string): string | null {
  let comment = text
    .replace(/[\ue000-\ue003\ufffc]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:：.,;|–—-]+/, "")
    .replace(/[\s|–—]+$/, "")
    .trim();
  const enclosed = /^\(([^()]*)\)$/.exec(comment)?.[1];
  if (enclosed !== undefined) comment = enclosed.trim();
  if (comment.startsWith("(") && count(comment, "(") > count(comment, ")")) comment = comment.slice(1).trim();
  if (comment.endsWith(")") && count(comment, ")") > count(comment, "(")) comment = comment.slice(0, -1).trim();
  return /[\p{L}\p{N}]/u.test(comment) ? comment : null;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Further links have no place of their own in a map: they become notes, so that none is lost. */
export function linkNotes(links: readonly Link[]): Note[] {
  return links.map(({ label, url }) => ({
    text: `${label}: ${url}`,
    notes: [],
  }));
}
