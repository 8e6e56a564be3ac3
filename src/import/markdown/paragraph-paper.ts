// A paper in a paragraph of its own: a title in bold or with a link, or plain above a line with its link; then its people,
// venue and links.
import type { Paragraph } from "mdast";
import { parseCitedLead } from "./entry/cited-lead.ts";
import type { Conventions } from "./entry/conventions.ts";
import { type ListEntry, parseEntry } from "./entry/entry.ts";
import { kindOfAddress, kindOfLabel } from "./entry/link-kinds.ts";
import { linePieces, type Piece, piecesOf, unlinkedText, wholeText, wordedPieces } from "./entry/pieces.ts";
import { parseDatedSource } from "./entry/sources.ts";
import { startsWithVenueLink } from "./entry/titles/venue-link.ts";
import { parseVenue } from "./entry/venues.ts";
import { countTokens } from "./entry/words.ts";
import { REMARK } from "./labels.ts";
import { isLinkedTitle, isLinkToWork, joinedLines, linesOfParagraph, piecesFromTitle } from "./linked-lines.ts";
import { namedLine } from "./named-line.ts";
import type { SectionBlock } from "./sections.ts";
import { inlineText } from "./syntax/inline-text.ts";

export interface ParagraphContext {
  readonly conventions: Conventions;
  /** Whether bullets that describe one paper come next. */
  readonly isFollowed: boolean;
  /** Whether paragraphs around it are linked titles too. */
  readonly isListed: boolean;
  /** Whether a list of works comes next. */
  readonly isAboveWorks: boolean;
  /** Whether the paragraphs around it are references, or should be. */
  readonly isAmongReferences: () => boolean;
}

/** A paragraph with a longer comment is prose about a paper. */
const MAX_COMMENT_WORDS = 60;
const MAX_REFERENCE_COMMENT_WORDS = 20;
const MIN_NAME_WORDS = 2;
const MAX_REMARK_WORDS = 4;
const MIN_PLAIN_TITLE_WORDS = 3;
const MAX_PLAIN_TITLE_WORDS = 30;

/** The paper that a paragraph states. Null if it is not one. */
export function paperInParagraph(
  node: Paragraph,
  { conventions, isFollowed, isListed, isAboveWorks, isAmongReferences }: ParagraphContext,
): ListEntry | null {
  const pieces = withoutNumber(linePieces(node.children));
  const [tag, second] = piecesFromTitle(pieces);
  // `*(ViT)* **An Image is Worth 16x16 Words.**`
  const first = tag !== undefined && /^\s*\([^\s()]{1,20}\)\s*$/.test(tag.text) && second?.isBold ? second : tag;
  if (first === undefined || continuesSentence(pieces, first) || isFact(pieces)) return null;
  const named = namedPaper(pieces, conventions);
  if (named !== null) return named;
  const entry = parseEntry(pieces, conventions);
  const wrapped = wrappedReference(node, conventions);
  if (wrapped !== null && !(entry?.isCitation === true && saysMore(entry, wrapped))) return wrapped;
  if (entry === null) return null;
  if (countTokens(entry.comment ?? "") > MAX_COMMENT_WORDS && !isEntryAboveProse(pieces, conventions)) return null;
  if (isReference(entry, pieces) || startsWithVenueLink(pieces)) return entry;
  const isMarked = first.isBold || (first.type === "link" && !first.isPicture);
  if (!isMarked) {
    // `I have read these: https://…`
    if (isAboveWorks && REMARK.test(entry.title)) return null;
    const isPaper =
      isExplained(entry, pieces, conventions) ||
      isTitleAfterVenue(pieces, entry) ||
      isTitleAfterPeople(pieces, entry) ||
      (isListed && conventions.linkedParagraphs && isDatedTitle(entry, pieces)) ||
      (canBeReference(pieces, entry) && isAmongReferences());
    return isPaper ? entry : null;
  }
  if (isBrokenBullet(pieces) && countTokens(entry.title) >= MIN_PLAIN_TITLE_WORDS) return entry;
  const isSigned =
    entry.authors.length > 0 ||
    entry.organizations.length > 0 ||
    (first.isBold && entry.links.length > 0 && entry.comment === null);
  const isName = isListed && conventions.linkedParagraphs && first.type === "link";
  const isNamed = countTokens(entry.title) >= 2 || isSigned || isName;
  const isAllRead = first.type === "link" && entry.comment === null;
  // `[A title](…) old paper`
  const isRemarked =
    conventions.linkedParagraphs &&
    isLinkedTitle(pieces.slice(0, 1)) &&
    countTokens(entry.comment ?? "") <= MAX_REMARK_WORDS;
  const isTitle =
    isLinkToWork(pieces) ||
    (isListed && (isAllRead || isRemarked || isLinkedTitle(pieces, isName ? 1 : MIN_NAME_WORDS)));
  return isNamed && (isFollowed || isTitle || statesPaper(entry, first)) ? entry : null;
}

/** A reference that goes on over several lines, none of which ends a sentence that is not its own. Null: it is on one line, or something else. */
function wrappedReference(node: Paragraph, conventions: Conventions): ListEntry | null {
  const [first] = node.children;
  const isPlain =
    first?.type === "text" && node.children.some((child) => child.type === "text" && child.value.includes("\n"));
  if (!isPlain) return null;
  const lines = linesOfParagraph(node);
  if (!lines.slice(1).every(({ children }, at) => goesOn(inlineText(lines[at]?.children ?? []), inlineText(children))))
    return null;
  const pieces = piecesOf(joinedLines(lines, { type: "text", value: " " }).children);
  const entry = parseEntry(pieces, conventions);
  return entry !== null && isReference(entry, pieces) ? entry : null;
}

/** Whether the lines say more alone: what comes after a title that ends at its line is said about it, or is its venue. */
function saysMore(alone: ListEntry, joined: ListEntry): boolean {
  const hasVenue = alone.title === joined.title && alone.venue !== null && joined.venue === null;
  return hasVenue || joined.title.startsWith(`${alone.title}. `);
}

/** Whether a line goes on in the next: nobody broke it where a title without a full stop ends. */
function goesOn(line: string, next: string): boolean {
  return /[.,;:?&)\d–-]\s*$/.test(line) || /^\s*[^\p{Lu}]/u.test(next) || line.trim().length >= MIN_FULL_LINE;
}

/** In UTF-16 code units: shorter lines are broken on purpose. */
const MIN_FULL_LINE = 60;

/** Without `3.`, `3)` or `3.【】` before a title that is marked. */
function withoutNumber(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  if (first?.type !== "text" || first.isBold || second === undefined || second.type === "break") return pieces;
  return /^\s*\d{1,3}[.)、][\s\p{P}\p{S}]*$/u.test(first.text) ? pieces.slice(1) : pieces;
}

/** `**Additional links:** The repository is [here](…)`: a fact about the paper above, or a note. */
function isFact(pieces: readonly Piece[]): boolean {
  const [first, next] = pieces;
  const isName = first?.isBold === true && first.type === "text" && /^[^:：]*[:：]\s*$/.test(first.text);
  const isBeforeColon = first?.isBold === true && !/[:：]/.test(first.text) && /^\s*[:：]/.test(next?.text ?? "");
  const line = isName || isBeforeColon ? namedLine(pieces) : null;
  return line !== null && line.role !== null && kindOfLabel(line.name) !== "paper";
}

/** `-[A title of some words](…)`: a bullet without its space. */
function isBrokenBullet([mark, link]: readonly Piece[]): boolean {
  return mark?.type === "text" && link?.type === "link" && /^\s*[-*•+]\s*$/.test(mark.text);
}

/** `Monocle 2 manuscript: [A title of some words](…)` */
function namedPaper(pieces: readonly Piece[], conventions: Conventions): ListEntry | null {
  const [, name] =
    /^\s*((?:\S+\s){0,4})(?:manuscript|paper|preprint|publication|article)\s*[:：]\s*$/iu.exec(pieces[0]?.text ?? "") ??
    [];
  const link = pieces[1];
  const isTitled =
    link?.type === "link" && countTokens(link.text) >= MIN_PLAIN_TITLE_WORDS && kindOfLabel(link.text) === null;
  if (name === undefined || !isTitled) return null;
  return parseEntry(pieces.slice(1), conventions);
}

/** `**Note** that this list …`: the words after the bold ones go on in the same sentence. */
function continuesSentence(pieces: readonly Piece[], first: Piece): boolean {
  const next = pieces[pieces.indexOf(first) + 1];
  const isOpen = first.type === "text" && first.isBold && !/[.?!]\s*$/.test(first.text);
  return isOpen && next?.type === "text" && /^\s*\p{Ll}/u.test(next.text);
}

/** Whether a line is a reference with its people first: one that a paragraph could be. */
export function isReferenceLine(pieces: readonly Piece[], conventions: Conventions): boolean {
  const entry = parseEntry(pieces, conventions);
  return entry !== null && (isReference(entry, pieces) || isTitleAfterPeople(pieces, entry));
}

const REFERENCES =
  /^(?:(?:selected |further |cited |general )?(?:references|bibliography|literature|works cited|readings?)|literatur(?:verzeichnis)?|quellen|bibliograf[ií]a|bibliographie|références|referencias|referências|riferimenti|литература|参考文献|참고문헌)$/i;
const MIN_REFERENCES = 2;

/** Whether nearly all paragraphs of a section are references; below a heading that says so, half of them. */
export function listsReferences(name: string, blocks: readonly SectionBlock[], conventions: Conventions): boolean {
  const lines = blocks.flatMap(({ block }) => (block.type === "paragraph" ? [linePieces(block.children)] : []));
  const references = lines.filter(
    (pieces) => YEAR.test(wholeText(pieces)) && isReferenceLine(pieces, conventions),
  ).length;
  const others = lines.length - references;
  return REFERENCES.test(name) ? references >= others : references >= MIN_REFERENCES && references >= others * 2;
}

const YEAR = /\b(?:1[5-9]|20)\d\d(?!\d)/;
/** `… LessWrong, 2020.`, `… (2015)` */
const YEAR_AT_END = /[\s,(](?:1[5-9]|20)\d\d[a-z]?[).]*$/;

/** Whether a title of some words comes first, and its people or the year when it appeared show that it can be a reference. */
function canBeReference(pieces: readonly Piece[], entry: ListEntry): boolean {
  const { title, authors, isCitation, date, venueDate, comment } = entry;
  const words = countTokens(title);
  const isDated = (date ?? venueDate) !== null && comment === null && YEAR_AT_END.test(unlinkedText(pieces).trim());
  const isShort = countTokens(comment ?? "") <= MAX_REFERENCE_COMMENT_WORDS && words <= MAX_PLAIN_TITLE_WORDS;
  return isShort && ((isDated && words >= MIN_PLAIN_TITLE_WORDS) || (isCitation && authors.length > 0));
}

/** Whether people come before the title, and a date or the style of either shows it, so that the paragraph is a reference without a link. */
function isReference(entry: ListEntry, pieces: readonly Piece[]): boolean {
  const { isCitation, authors, title, date, venueDate, comment } = entry;
  const isShort = countTokens(comment ?? "") <= MAX_REFERENCE_COMMENT_WORDS;
  if (!isCitation || authors.length === 0 || !isShort || !/^(?:["“\p{Lu}\p{N}]|\p{Ll}{1,4}\p{Lu})/u.test(title))
    return false;
  // `Hammond, Michael. *Caves for Linguists*.`
  const [first] = wordedPieces(pieces);
  const isStyled = first?.isBold === true || pieces.some(({ isItalic, text }) => isItalic && text.includes(title));
  return date !== null || venueDate !== null || isStyled;
}

/** `**Caves**: Doe et al., 2022. [arXiv](…).` on the first line, and prose about the paper on those below. */
function isEntryAboveProse(pieces: readonly Piece[], conventions: Conventions): boolean {
  const end = pieces.findIndex(({ type }) => type === "break");
  if (end < 0 || pieces[0]?.isBold !== true) return false;
  const entry = parseEntry(pieces.slice(0, end), conventions);
  return entry !== null && entry.comment === null && entry.links.some(({ kind }) => kind === "paper");
}

/** `The authors have a data set, which is available [here](…)` */
const OPEN_END = /(?<!\bet)\s(?:a|an|the|at|by|from|in|of|on|to|with|and|or|is|are|available|found|see)$/i;

/** Whether every word of a paragraph without a mark is the title or a fact, and one of its links leads to the paper. */
function isExplained(
  { title, titleUrl, links, comment }: ListEntry,
  pieces: readonly Piece[],
  { addressedParagraphs }: Conventions,
): boolean {
  // `5. 【CaveNet】A title`
  const isTag = pieces[0]?.text.includes(`【${comment}】${title}`) === true;
  const words = countTokens(title);
  const isTitle = words >= MIN_PLAIN_TITLE_WORDS && words <= MAX_PLAIN_TITLE_WORDS && /^["“\p{Lu}\p{N}]/u.test(title);
  return (
    titleUrl === null &&
    !OPEN_END.test(title) &&
    isTitle &&
    (comment === null || isTag) &&
    links.some(({ kind, label }) => kind === "paper" || label !== "" || addressedParagraphs)
  );
}

/** `A title of some words (CAVE 2020)`, among paragraphs that are linked titles: all of it is read, and no link is lost. */
function isDatedTitle({ title, venueDate, date, comment, links }: ListEntry, pieces: readonly Piece[]): boolean {
  const words = countTokens(title);
  const isTitle = words >= MIN_PLAIN_TITLE_WORDS && words <= MAX_PLAIN_TITLE_WORDS && /^["“\p{Lu}\p{N}]/u.test(title);
  return (
    isTitle &&
    comment === null &&
    links.length === 0 &&
    (venueDate ?? date) !== null &&
    YEAR_AT_END.test(wholeText(pieces))
  );
}

/** `SIGCOMM 2019, [A title of some words](…)` */
function isTitleAfterVenue(pieces: readonly Piece[], { title, titleUrl, comment }: ListEntry): boolean {
  const [first, link] = pieces;
  const words = first?.text.replace(/[\s,:：.–—-]+$/, "") ?? "";
  const isVenue =
    /\d\d$/.test(words) && !/^in\s/i.test(words) && (parseVenue(words) ?? parseDatedSource(words)) !== null;
  const isLinked = link?.url === titleUrl && titleUrl !== null && countTokens(title) >= MIN_PLAIN_TITLE_WORDS;
  return isVenue && isLinked && countTokens(comment ?? "") <= MAX_REFERENCE_COMMENT_WORDS;
}

/** `Berg, A., & Senn, W. [A title of some words](…) Cave Letters (2025)` */
function isTitleAfterPeople(pieces: readonly Piece[], { title, titleUrl, authors, comment }: ListEntry): boolean {
  const link = pieces.findIndex(({ type }) => type === "link");
  const minWords = kindOfAddress(titleUrl ?? "") === "paper" ? MIN_NAME_WORDS : MIN_PLAIN_TITLE_WORDS;
  const isLinked = pieces[link]?.url === titleUrl && titleUrl !== null && countTokens(title) >= minWords;
  if (!isLinked || authors.length === 0 || !/^["“\p{Lu}\p{N}]/u.test(title)) return false;
  const isSigned = parseCitedLead(unlinkedText(pieces.slice(0, link)).trim()) !== null;
  return isSigned && countTokens(comment ?? "") <= MAX_REFERENCE_COMMENT_WORDS;
}

/** Whether a paragraph says enough to be a paper: a labelled link, a linked title with people or a date, or people and a date. */
function statesPaper(entry: ListEntry, first: Piece): boolean {
  const isDated = entry.date !== null || entry.venueDate !== null;
  const isCited = entry.authors.length > 0 && isDated && countTokens(entry.title) >= MIN_PLAIN_TITLE_WORDS;
  if (first.type !== "link") return entry.links.length > 0 || entry.titleUrl !== null || isCited;
  const hasLabelledLink = entry.links.some(({ label }) => label === "" || kindOfLabel(label) !== null);
  return hasLabelledLink || first.isBold || entry.authors.length > 0 || (isDated && entry.isSure);
}
