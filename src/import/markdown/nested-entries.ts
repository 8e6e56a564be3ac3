// Linked bullets below a linked bullet: entries in their own right, unless they state a fact about the one above.
import type { ListItem } from "mdast";
import type { Conventions } from "./entry/conventions.ts";
import { parseEntry, titleOnly } from "./entry/entry.ts";
import { kindInLabel, kindOfAddress, kindOfLabel, type LinkKind } from "./entry/link-kinds.ts";
import { hasTitleBefore, isBracketed, isDescribedName, parseCitation } from "./entry/link-labels.ts";
import { parsePeople } from "./entry/people.ts";
import { type Piece, unlinkedText, wordedPieces } from "./entry/pieces.ts";
import { isDateOrVenue } from "./entry/venues.ts";
import { countWords, isTitleCase } from "./entry/words.ts";
import { firstPieces, isLinkAway, leadsToWork } from "./items.ts";
import { entryWithoutAddress } from "./lost-link.ts";
import { namedLine } from "./named-line.ts";
import { arePeople, peopleWithPages } from "./signed-below.ts";

/** More words are a title, whatever some of them can mean. */
const MAX_LABEL_WORDS = 6;
const MAX_DATA_WORDS = 3;

/** Pages that are about a paper. */
const ABOUT_PAPER: readonly LinkKind[] = ["code", "demo", "video", "slides", "tweet", "data"];

/** The items of a list below an entry that are entries themselves. @param url the page of the entry above */
export function nestedEntries(
  items: readonly ListItem[],
  url: string | null,
  conventions: Conventions,
): ReadonlySet<ListItem> {
  const named = items.filter(
    (item) =>
      isEntry(item, url) ||
      (url !== null && isReference(item, conventions)) ||
      (conventions.titlesInLinks && entryWithoutAddress(firstPieces(item), conventions) !== null),
  );
  if (named.length === 0) return new Set();
  // a label is a name too, if it leads to the same kind of page as its neighbours and the entry above
  const kind = kindOfAddress(url ?? "");
  const areAlike = url !== null && named.every((item) => sharesKind(item, kind));
  const alike = areAlike
    ? items.filter((item) => leadingLink(firstPieces(item)) !== null && sharesKind(item, kind))
    : [];
  // `[**Cave theme**](https://github.com/a/b)` beside `[**Cave pages**](…)`
  const bold = named.some(isBoldLink) ? items.filter(isBoldLink) : [];
  return new Set([...named, ...alike, ...bold]);
}

const TAG = /^\s*\([^()]{1,40}\)\s*$/;

function isBoldLink(item: ListItem): boolean {
  const [first, other] = wordedPieces(firstPieces(item));
  return first?.type === "link" && first.isBold && other === undefined && kindOfLabel(first.text) === null;
}

function sharesKind(item: ListItem, kind: LinkKind): boolean {
  return kindOfAddress(leadingLink(firstPieces(item))?.url ?? "") === kind;
}

function isEntry(item: ListItem, above: string | null): boolean {
  const pieces = firstPieces(item);
  const [first] = wordedPieces(pieces);
  if (first === undefined || peopleWithPages(pieces) !== null) return false;
  const link = leadingLink(pieces);
  if (first.type === "text" && link === null)
    return first.isBold ? isBoldEntry(pieces, first) : isPlainEntry(pieces, first);
  if (link !== null && isDescribedName(pieces, pieces.indexOf(link))) return true;
  if (link === null || link.text === link.url || kindOfLabel(link.text) !== null) return false;
  const kind = kindOfAddress(link.url ?? "");
  if (kind === "paper") return true;
  const isAbout = ABOUT_PAPER.includes(kind) && kind !== kindOfAddress(above ?? "");
  const named = countWords(link.text) > MAX_LABEL_WORDS ? null : kindInLabel(link.text);
  // `Fitting Caves to Data` can be a title
  const isTitle = named === "data" && countWords(link.text) > MAX_DATA_WORDS && isTitleCase(link.text);
  return !isAbout && (named === null || named === "paper" || isTitle);
}

const MIN_TITLE_WORDS = 3;
/** What a paper's other versions and pages begin with. */
const ABOUT_VERSION =
  /^(?:extended|journal|short|long|full|preprint|conference|workshop|earlier|previous|published|updated?|arxiv|also|see|supplement\w*|appendix|slides|poster|talk|code|data|project|website|blog|demo|video|review|official|accepted|presented|appeared|follow)\b/i;

/** `A title of some words. Jane Doe. CaveConf 2022. [pdf](…)`: a title with people or a date, and a page of its own. */
function isReference(item: ListItem, conventions: Conventions): boolean {
  const pieces = firstPieces(item);
  // quick to say no; `arXiv:1506.02640` may be that of the paper above
  const hasPage = pieces.some(
    (piece) => isLinkAway(piece) && kindOfLabel(piece.text) === "paper" && !/^(?:arxiv|doi):/i.test(piece.text),
  );
  if (!(hasPage || pieces.some(leadsToWork)) || namedLine(pieces) !== null) return false;
  const { title, authors, date, venueDate, isCitation } = parseEntry(pieces, conventions) ?? titleOnly("");
  const isDated = date !== null || venueDate !== null;
  // a whole reference needs no label
  const isStated = hasPage ? authors.length > 0 || isDated : isCitation && authors.length > 0 && isDated;
  return (
    isStated && countWords(title) >= MIN_TITLE_WORDS && /^["“\p{Lu}\p{N}]/u.test(title) && !ABOUT_VERSION.test(title)
  );
}

/** A bold title with a link, and no caption. */
function isBoldEntry(pieces: readonly Piece[], first: Piece): boolean {
  const next = pieces[pieces.indexOf(first) + 1]?.text ?? "";
  const isCaption = /[:：]\s*$/.test(first.text) || /^\s*[:：]/.test(next) || kindOfLabel(first.text) !== null;
  return !isCaption && pieces.some(isLinkAway);
}

/** A plain title before a link that only says where it is: `A title of some words. [Doe (2020)](…)`, `CaveNet: A title. [Doe (2020)](…)`. */
function isPlainEntry(pieces: readonly Piece[], first: Piece): boolean {
  const link = pieces.findIndex(({ type }) => type === "link");
  const piece = pieces[link];
  if (piece === undefined || !hasTitleBefore(pieces, link)) return false;
  const named = namedLine(pieces);
  if (parseCitation(piece.text) !== null)
    return (
      named === null || (named.role === null && kindOfLabel(named.name) === null && !ABOUT_VERSION.test(first.text))
    );
  if (named !== null) return false;
  if (!isBracketed(pieces, link)) return false;
  const before = unlinkedText(pieces.slice(0, link)).replace(/[\s[(]+$/, "");
  return !arePeople(first.text) && parsePeople(before, { isMarked: true }) === null && !isDateOrVenue(before);
}

/** The link that the bullet begins with; a short name in brackets can be before it: `(CaveNet) [A title](…)`. */
function leadingLink(pieces: readonly Piece[]): Piece | null {
  const [tag, second] = wordedPieces(pieces);
  const first = tag?.type === "text" && TAG.test(tag.text) ? second : tag;
  return first?.type === "link" && !first.isPicture && isLinkAway(first) ? first : null;
}
