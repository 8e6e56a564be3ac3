// What is said of a paper beside its title: date, venue, people, links. What is left over is returned.
import type { PartialDate } from "../../map/dates.ts";
import { isWebAddress } from "../../map/identifiers.ts";
import type { Kind } from "../../map/model.ts";
import { saidKind, saidPeople, saidVenue, statedDate } from "./facts.ts";
import { kindOfAddress, kindOfLabel, type LinkKind } from "./links.ts";
import type { Piece } from "./pieces.ts";

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

/** How a page uses what can mean several things. */
export interface Conventions {
  /** Code spans behind a title name organisations and years. */
  readonly codeIsFact: boolean;
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

export function withoutBrackets(words: string): string {
  return words.replace(/^[[(【]+([^[\]()]*)[\])】]+$/, "$1");
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
  // `33 (2020): 1877-1901` is a volume with its pages
  const [, year] = /\s\d+\s*\(((?:19|20)\d\d)\):\s*\d/.exec(text) ?? [];
  if (year !== undefined) takeDateOrVenue(year, facts);
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
  return statedDate(next) !== null || saidVenue(next) !== null;
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
export function takeAll(words: string, facts: Facts): boolean {
  const parts = words.split(/[,;|]/).filter((part) => part.trim() !== "");
  if (parts.length === 0 || !parts.every((part) => statedDate(part) !== null || saidVenue(part) !== null)) return false;
  for (const part of parts) takeDateOrVenue(part, facts);
  return true;
}

export function takeDateOrVenue(words: string, facts: Facts): boolean {
  const date = statedDate(words);
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

export function takePeople(words: string, facts: Facts, isMarked: boolean): boolean {
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
export function addLink({ text, url, isPicture }: Piece, facts: Facts): boolean {
  const address = webUrl(url);
  const label = text.trim();
  const named = isPicture ? kindOfPicture(label) : kindOfLabel(label);
  const isVenue = saidVenue(label) !== null || statedDate(label) !== null;
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

export function webUrl(url: string | null): string | null {
  return url !== null && isWebAddress(url) ? url : null;
}
