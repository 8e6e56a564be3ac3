// The entry that a bullet states: what around it shows that it is a paper, and what is reported about it.
import type { ListItem, RootContent } from "mdast";
import { citationsBelow, type LabelledCitations, mayHaveCitations } from "./cited-below.ts";
import { titleOfAddress } from "./entry/addresses.ts";
import { type ListEntry, parseEntry, titleOnly } from "./entry/entry.ts";
import { type Piece, piecesOf, wholeText } from "./entry/pieces.ts";
import { hasTaskMark, unknownState } from "./entry/task.ts";
import { startsWithNumberedVenue } from "./entry/title-ends.ts";
import { endedTitle } from "./entry/titles/ended.ts";
import {
  firstPieces,
  holdsPaperLink,
  isFactList,
  isLinkAway,
  isLinkedItem,
  leadsToWork,
  startsWithDate,
} from "./items.ts";
import { isBoldTitle, isListedWork, isLongTitle, isTitleAlone } from "./listed-works.ts";
import { entryWithoutAddress } from "./lost-link.ts";
import { namedLine } from "./named-line.ts";
import type { Neighbours } from "./neighbours.ts";
import { isNoWork } from "./no-work.ts";
import type { PageContext } from "./page-context.ts";
import { isBoldAbovePeople, isSignedBelow } from "./signed-below.ts";
import { linesOf } from "./syntax/blocks.ts";

interface Around {
  readonly context: PageContext;
  readonly neighbours: Neighbours;
}

/** The entry that a bullet states. Null if nothing shows that it is a paper. */
export function entryOfBullet(
  item: ListItem,
  pieces: readonly Piece[],
  { context, neighbours }: Around,
): ListEntry | null {
  const { file, conventions, works, report } = context;
  const isSigned = isSignedBelow(item);
  const lost = neighbours.isAmongPapers || conventions.titlesInLinks ? entryWithoutAddress(pieces, conventions) : null;
  if (lost !== null) return lost;
  const parsed = withoutRequest(parseEntry(pieces, conventions));
  // `Ask Your Crew: Maps Without Words`, above its people, begins with nobody's name
  if (parsed !== null && isNoWork(parsed, pieces, conventions)) return null;
  const isNamed = isSigned && parsed !== null && parsed.authors.length + parsed.organizations.length > 0;
  const entry = isNamed ? titleOnly(wholeText(pieces)) : parsed;
  if (entry === null) return null;
  if (entry.impossibleDate !== null) {
    const message = `"${entry.impossibleDate}" is not a date`;
    report({ file, at: linesOf(item).from, rule: "impossible-date", message });
  }
  if (neighbours.arePeople && isLinkedItem(item)) return null;
  if (neighbours.areGroups && isLinkedItem(item) && !pieces.some(leadsToWork)) return null;
  if (entry.isUntitled && !works.isAt(entry.titleUrl ?? "")) {
    const message = `an entry without a title: ${entry.titleUrl}`;
    report({ file, at: linesOf(item).from, rule: "missing-title", message });
  }
  const below = item.children.slice(1);
  const isLinkedBelow = pieces.some(({ isBold }) => isBold) && below.some(holdsPaperLink);
  const hasOwnLink = entry.titleUrl !== null || entry.links.length > 0 || entry.key !== null;
  if (
    hasOwnLink ||
    isLinkedBelow ||
    below.some(isFactList) ||
    below.some(namesPeople) ||
    isSigned ||
    (neighbours.isInTopic && isBoldAbovePeople(item)) ||
    startsWithDate(pieces) ||
    startsWithNumberedVenue(wholeText(pieces))
  )
    return entry;
  if (pieces.some((piece) => isLinkAway(piece) && !/^mailto:/i.test(piece.url ?? ""))) return entry;
  // a list of references without links has papers too, and so has a list of titles
  const isListed = neighbours.areWorks && isListedWork(item);
  const areLong =
    (conventions.titlesAlone && neighbours.isInTopic) || (below.length === 0 && neighbours.areNearlyAllDated);
  const isAlone =
    (conventions.titlesEndInSemicolon && neighbours.isInTopic && endedTitle(pieces) !== null) ||
    (areLong && isLongTitle(item)) ||
    (conventions.titlesBesideLinks &&
      neighbours.isInTopic &&
      isTitleAlone(item) &&
      isLongTitle(item) &&
      !isQuestion(item)) ||
    (conventions.makersAtEnd && neighbours.isInTopic && isLongTitle(item, { canEndInStop: true })) ||
    (conventions.boldTitles && (neighbours.isInTopic || neighbours.isBelowVenue) && isBoldTitle(item));
  return isListed || isAlone || neighbours.believe(entry, conventions) ? entry : null;
}

function isQuestion(item: ListItem): boolean {
  return /[?？]$/.test(wholeText(firstPieces(item)));
}

/** What somebody should do with an address is no title: `look at https://…`, `to do: read <https://…>` */
const REQUEST =
  /^(?:(?:to ?do|please|also|next|maybe|must|should|then|we|let's)[:,]?\s+)*(?:(?:have|take) a look(?: at)?|look (?:at|into|up)|see(?: also)?|(?:re-?)?read|check(?: out)?|skim|watch|discuss|ask about|follow up(?: on)?|add|print|cite|compare)(?: (?:this|that|the|new))?(?: (?:paper|article|preprint|one|link))?:?$/i;

function withoutRequest(entry: ListEntry | null): ListEntry | null {
  const [link] = entry?.links ?? [];
  if (entry === null || link === undefined || entry.titleUrl !== null || !REQUEST.test(entry.title)) return entry;
  if (link.label !== "" && link.label !== link.url) return entry;
  const links = entry.links.filter((each) => each !== link);
  return { ...entry, title: titleOfAddress(link.url), titleUrl: link.url, links, isUntitled: true };
}

/** `Authors: Ann Roe, Max Doe` in a paragraph below a bullet. */
function namesPeople(block: RootContent): boolean {
  return block.type === "paragraph" && namedLine(piecesOf(block.children))?.role === "authors";
}

/** A check box is meant for a paper. */
export function reportBox(
  item: ListItem,
  { file, report }: PageContext,
  { isEntry }: { readonly isEntry: boolean },
): void {
  const pieces = firstPieces(item);
  if (!hasTaskMark(pieces)) return;
  const state = unknownState(pieces);
  const at = linesOf(item).from;
  if (!isEntry) report({ file, at, rule: "unread-checkbox", message: `not read as a paper: ${wholeText(pieces)}` });
  else if (state !== null)
    report({
      file,
      at,
      rule: "unread-checkbox",
      message: `the state [${state}] is no status, so the paper has none`,
    });
}

/** The citations below a bullet that is their label. */
export function labelledCitations(
  item: ListItem,
  pieces: readonly Piece[],
  { conventions }: PageContext,
): LabelledCitations | null {
  if (!mayHaveCitations(item)) return null;
  const label = parseEntry(pieces, conventions);
  return label === null ? null : citationsBelow(item, label, conventions);
}
