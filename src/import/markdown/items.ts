// What a bullet or a list is: a paper, facts about one, a table of contents.
import type { List, ListItem, Paragraph, RootContent, TableRow } from "mdast";
import type { EntryFacts } from "./entry/facts.ts";
import { withoutOrnament } from "./entry/lead.ts";
import { isAnchor, kindOfAddress, kindOfLabel, type LinkKind } from "./entry/link-kinds.ts";
import { isBracketed } from "./entry/link-labels.ts";
import { type Piece, piecesOf, unlinkedText, wholeText, wordedPieces } from "./entry/pieces.ts";
import { isKnownVenue } from "./entry/venues.ts";
import { countTokens, hasWords } from "./entry/words.ts";
import { namedLine } from "./named-line.ts";
import type { Block } from "./syntax/blocks.ts";

/** The pieces of the first line of an item. */
export function firstPieces({ children: [first] }: ListItem): readonly Piece[] {
  return first?.type === "paragraph" ? piecesOf(first.children) : [];
}

/** Whether the piece is a link that leaves this page. */
export function isLinkAway({ type, url }: Piece): boolean {
  return type === "link" && !isAnchor(url);
}

const TEXT_BESIDE =
  /^(?!\w+:|\/\/)[^#?]*(?:\.(?:md|markdown|rst|org|txt|bib|csv|tsv|ipynb|json|ya?ml)|[^/#?]\/)(?:#.*)?$/i;

/** Whether the address is that of a text or folder beside the list. */
export function leadsToTextBeside({ url }: Pick<Piece, "url">): boolean {
  return url !== null && TEXT_BESIDE.test(url);
}

export function isLinkedItem(item: ListItem): boolean {
  return firstPieces(item).some(isLinkAway);
}

export function childItems(item: ListItem): ListItem[] {
  return item.children.flatMap((child) => (child.type === "list" ? child.children : []));
}

/** More words than this are the title of a work. */
const MAX_FOLDER_WORDS = 4;

/**
 * `[CAVE](cave/cave.md)` above `[2020](cave/2020.md)` or titles: a link of its own that is nothing but the name of a group, a
 * venue or a year, or which leads to a page of the folder where nearly all below it are.
 */
export function isNameOfGroup(item: ListItem): boolean {
  const [link, other] = wordedPieces(firstPieces(item));
  const items = childItems(item);
  if (link?.type !== "link" || other !== undefined || !items.some(holdsTitle)) return false;
  if (isKnownVenue(link.text)) return true;
  const [, folder] = /^((?!\w+:|[./#])[^?#]*\/)[^/]+$/.exec(link.url ?? "") ?? [];
  if (folder === undefined || countTokens(link.text) > MAX_FOLDER_WORDS) return false;
  const inside = items.filter((each) => isInFolder(each, folder));
  return (
    inside.length * 4 >= items.length * 3 && items.some(holdsFile) && (items.length > 1 || items.some(isNameOfGroup))
  );
}

function isInFolder(item: ListItem, folder: string): boolean {
  const [first] = wordedPieces(firstPieces(item));
  return first?.type === "link" && first.url?.startsWith(folder) === true && kindOfLabel(first.text) === null;
}

/** Whether the link of the item, or of one below it, is too long for a name. */
function holdsFile(item: ListItem): boolean {
  return countTokens(wholeText(firstPieces(item))) > MAX_FOLDER_WORDS || childItems(item).some(holdsFile);
}

/** Whether the item or one below it has a link, or a key as in `[@key]`. */
export function holdsLink(item: ListItem): boolean {
  return (
    isLinkedItem(item) || /(?:^|\s)\[@[^\]\s]+\]/.test(wholeText(firstPieces(item))) || childItems(item).some(holdsLink)
  );
}

/** Whether a paragraph below a title has the paper's link: people, venue and links in one paragraph, or nothing but links. */
export function holdsPaperLink(block: RootContent): boolean {
  if (block.type !== "paragraph") return false;
  return (
    piecesOf(block.children).some(({ type, text }) => type === "link" && kindOfLabel(text) === "paper") ||
    isLineOfLinks(block)
  );
}

/** Whether a block is a line of nothing but links. */
export function isLineOfLinks(block: RootContent): boolean {
  if (block.type !== "paragraph") return false;
  const pieces = piecesOf(block.children);
  return pieces.some(isLinkAway) && !hasWords(unlinkedText(pieces));
}

/** Whether the item begins with bold words or a link that are a title. */
export function startsWithTitle(item: ListItem): boolean {
  const pieces = firstPieces(item);
  const [first] = wordedPieces(pieces);
  // `**keywords**: caves`
  if (first?.isBold && ![null, "links"].includes(namedLine(pieces)?.role ?? null)) return false;
  return first !== undefined && (first.isBold || (first.type === "link" && kindOfLabel(first.text) === null));
}

/** Whether the item begins with a link that is a title. */
export function startsWithLinkedTitle(item: ListItem): boolean {
  const [first] = wordedPieces(firstPieces(item));
  return first?.type === "link" && kindOfLabel(first.text) === null;
}

/** Whether the item or one below it begins with a title. */
export function holdsTitle(item: ListItem): boolean {
  return startsWithTitle(item) || childItems(item).some(holdsTitle);
}

/** `2017 - A title`, `2017 | A title | a remark`, `[ICML 2012] A title` */
export function startsWithYear(words: string): boolean {
  return /^(?:(?:19|20)\d\d(?:\s[-–—|｜]|:)\s|[[(][^[\]()]{0,40}\b(?:19|20)\d\d[^[\]()]{0,20}[\])]\s?)[\p{L}\p{N}]\S*\s\S/u.test(
    words,
  );
}

/** Whether nearly all bullets are a year, a bar and a title. */
export function areYearsAndTitles({ children }: List): boolean {
  const titles = children.filter((item) => YEAR_AND_BAR.test(wholeText(firstPieces(item))));
  return titles.length > 0 && titles.length * 4 >= children.length * 3;
}

const YEAR_AND_BAR = /^(?:19|20)\d\d\s[|｜]\s\S+\s\S+\s\S/;

export function startsWithDate(pieces: readonly Piece[]): boolean {
  return /^\s*[[(]?(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}[\])]?\s*(?::|$)/.test(wholeText(pieces));
}

const MIN_TERMS = 3;

/** Whether the list explains terms: nearly every link of it leads to an encyclopedia. */
export function isGlossary(list: List): boolean {
  const urls = list.children.flatMap(linksBelow).map(({ url }) => url ?? "");
  const terms = urls.filter((url) => /^https?:\/\/[\w.-]*wikipedia\.org\//i.test(url));
  return terms.length >= MIN_TERMS && terms.length >= urls.length * 0.7;
}

const PROFILE =
  /^https?:\/\/(?:www\.)?(?:github\.com\/[^/?#]+\/?$|linkedin\.com\/in\/|(?:twitter|x)\.com\/[^/?#]+\/?$|scholar\.google\.[^/]+\/citations\?|zhihu\.com\/people\/|orcid\.org\/)/i;

/** Whether every link of the list leads to the page of somebody. */
export function listsPeople(list: List): boolean {
  const urls = list.children.flatMap((item) => firstPieces(item).filter(isLinkAway)).map(({ url }) => url ?? "");
  return urls.length > 0 && urls.every((url) => PROFILE.test(url));
}

const MIN_LISTED_PAPERS = 3;

/** Whether at least a third of the bullets of a list, those below others too, or of the rows of a table lead to works. */
export function listsPapers(block: Block): boolean {
  const lines = linesIn(block);
  const linked = lines.filter((pieces) => pieces.some(leadsToWork));
  return linked.length >= MIN_LISTED_PAPERS && linked.length * 3 >= lines.length;
}

function linesIn(block: Block): (readonly Piece[])[] {
  if (block.type === "table") return block.children.map(piecesOfRow);
  if (block.type === "details") return block.children.flatMap(linesIn);
  if (block.type !== "list") return [];
  return block.children.flatMap((item) => [firstPieces(item), ...item.children.flatMap(linesIn)]);
}

function piecesOfRow({ children }: TableRow): readonly Piece[] {
  return children.flatMap((cell) => piecesOf(cell.children));
}

/** Whether the piece is a link to a page of a work. */
export function leadsToWork({ type, url }: Piece): boolean {
  return type === "link" && kindOfAddress(url ?? "") === "paper";
}

function linksBelow(item: ListItem): Piece[] {
  return [...firstPieces(item).filter(({ type }) => type === "link"), ...childItems(item).flatMap(linksBelow)];
}

/** Whether a line from which every word was taken as a fact states more than a comment could. */
export function isFactLine(pieces: readonly Piece[], { authors, venue, venueDate, date }: EntryFacts): boolean {
  const hasLink = pieces.some(({ type }) => type === "link");
  return hasLink || authors.length > 0 || venue !== null || venueDate !== null || date !== null;
}

/** Whether the bullets describe one paper: `Paper: …`, `[code](…)`, people and notes, but no title. */
export function isFactList(block: Block | undefined): boolean {
  if (block?.type !== "list") return false;
  const items = block.children.map(firstPieces);
  const kinds = items.map(kindOfFirstLink);
  const hasPaper = kinds.some((kind) => kind === "paper" || kind === "code");
  return hasPaper && items.every((pieces, at) => kinds[at] !== null || !pieces.some(({ type }) => type === "link"));
}

/** The kind of link that a bullet begins by naming: `Paper: …`, `[pdf](…)`. Null if it begins in another way. */
export function kindOfFirstLink(pieces: readonly Piece[]): LinkKind | null {
  const [first, second] = wordedPieces(pieces);
  if (first?.type === "link") {
    const isAlone = wordedPieces(pieces).length === 1 && isBracketed(pieces, pieces.indexOf(first));
    return kindOfLabel(first.text) ?? (isAlone ? "paper" : null);
  }
  const [, name, colon] = /^(.{1,20}?)\s*([:：]?)\s*$/.exec(withoutOrnament(first?.text ?? "")) ?? [];
  if (name === undefined || (second !== undefined && second.type !== "link")) return null;
  const kind = kindOfLabel(name);
  // `Paper  https://…`, without the colon
  if (colon === "" || colon === undefined) return second?.text === second?.url && second !== undefined ? kind : null;
  return kind ?? "other";
}

/** The words of a note. A link in it keeps its address if the words do not contain it. */
export function noteText(pieces: readonly Piece[]): string {
  const shown = pieces.filter(({ isPicture }) => !isPicture);
  return wholeText(
    shown.map((piece) => (hidesAddress(piece) ? { ...piece, text: `${piece.text} (${piece.url})` } : piece)),
  );
}

function hidesAddress({ type, text, url }: Piece): boolean {
  if (type !== "link" || url === null || isAnchor(url)) return false;
  return !text.includes(url.replace(/^\w+:(?:\/\/)?/, "")) && !/^(?:arxiv|doi):/i.test(text);
}

/** `Papers last week`, `Articles:`, `Discussed papers:`, `See also:` */
const NAMES_NEXT =
  /^(?:(?:new |latest |recent |more )?(?:papers?|articles?|readings?|publications?)(?: (?:from |of |in )?(?:last|this|the (?:last|past)) (?:week|month|year))?\s?[:：]?|(?:(?:\p{L}+ ){1,2}(?:papers?|articles?|preprints?|publications?)|(?:papers?|articles?) \p{L}+|see also|also see|further reading)\s?[:：])$/iu;

/** Whether a line is nothing but a name for the entries or links below it: `Paper | Code`, `Papers last week`. */
export function isLabelLine(node: Paragraph): boolean {
  const pieces = piecesOf(node.children);
  const text = wholeText(pieces);
  if (text.length > MAX_LABEL_LENGTH || pieces.some(({ type }) => type === "link")) return false;
  const labels = text.split(/\s*[|｜/•·]\s*/);
  return NAMES_NEXT.test(text) || (labels.length > 1 && labels.every((label) => kindOfLabel(label) !== null));
}

const MAX_LABEL_LENGTH = 60;

/** More words than these say more than where a link on the page leads. */
const MAX_ANCHOR_WORDS = 8;

/** Whether a line only leads to another place of the page: `[(back to the contents)](#contents)`. */
export function leadsOnlyToPage(pieces: readonly Piece[]): boolean {
  const links = pieces.filter(({ type }) => type === "link");
  return (
    links.length > 0 && links.every(({ url }) => isAnchor(url)) && countTokens(wholeText(pieces)) <= MAX_ANCHOR_WORDS
  );
}
