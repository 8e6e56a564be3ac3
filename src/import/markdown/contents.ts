// Whether a list is a table of contents.
import type { List, ListItem } from "mdast";
import { squash } from "../../text/fold.ts";
import { isAnchor } from "./entry/link-kinds.ts";
import { type Piece, wholeText } from "./entry/pieces.ts";
import { topicName } from "./headings.ts";
import { childItems, firstPieces, isLinkAway, leadsToTextBeside, startsWithYear } from "./items.ts";
import type { PageContext } from "./page-context.ts";

/**
 * Whether the list is a table of contents: most of its links lead to this page, or all to folders beside it.
 * @param page what is known of the page
 */
export function isContents(
  list: List,
  { base, sectionNames }: Pick<PageContext, "base" | "sectionNames"> = NOTHING_KNOWN,
): boolean {
  if (list.children.some(isDatedWork)) return false;
  const links = list.children.flatMap(placesBelow);
  const urls = links.map(({ url }) => url);
  const others = links.filter(isLinkAway);
  const anchors = urls.length - others.length;
  return (
    (anchors > 0 && anchors > others.length * 2) ||
    (anchors > 0 && anchors >= others.length && others.every(leadsToTextBeside)) ||
    arePlacesOnOnePage(urls) ||
    areOwnFolders(urls, base) ||
    nameSections(links, sectionNames) ||
    (links.length === 0 && areNamesOfSections(list, sectionNames))
  );
}

/** Whether nearly all bullets are nothing but the names of sections of this page. */
function areNamesOfSections({ children }: List, sectionNames: ReadonlySet<string>): boolean {
  if (sectionNames.size === 0) return false;
  const items = children.flatMap((item) => [item, ...childItems(item)]);
  const named = items.filter((item) => sectionNames.has(squash(topicName(wholeText(firstPieces(item))))));
  return named.length > 1 && named.length >= items.length * 0.8;
}

/** `2017 - Maps of Old Caves`, without a link: a place on the page has one. */
function isDatedWork(item: ListItem): boolean {
  const pieces = firstPieces(item);
  return pieces.every(({ type }) => type !== "link") && startsWithYear(wholeText(pieces));
}

const NOTHING_KNOWN = { base: null, sectionNames: new Set<string>() };

/** Whether the words and the places of nearly all links are names of sections of this page, whatever address is before them. */
function nameSections(links: readonly Piece[], sectionNames: ReadonlySet<string>): boolean {
  const named = links.filter(({ text, url }) => {
    const name = squash(text);
    return url?.includes("#") === true && name === squash(url.replace(/^.*#/, "")) && sectionNames.has(name);
  });
  return named.length >= MIN_PLACES && named.length >= links.length * 0.7;
}

/** Whether all links lead to folders of the repository that the list is in, or to the repository. */
function areOwnFolders(urls: readonly (string | null)[], base: string | null): boolean {
  const own = base?.replace(/\/blob\/HEAD\/$/, "").toLowerCase() ?? null;
  if (own === null || own === base || urls.length < MIN_PLACES) return false;
  return urls.every((url) => {
    const rest = url?.toLowerCase().startsWith(own) === true ? url.slice(own.length) : null;
    return rest !== null && /^(?:\/tree\/.*|\/?(?:#.*)?)$/.test(rest);
  });
}

const MIN_PLACES = 3;

/** Whether all links lead to different places of the same page, which can only be the list's own. */
function arePlacesOnOnePage(urls: readonly (string | null)[]): boolean {
  const counts = new Map<string, number>();
  for (const url of urls) {
    const page = url?.replace(/#.*$/, "") ?? "";
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const places = new Set(urls);
  // a careless one leads twice to the same place
  const areDifferent = places.size === urls.length || (urls.length >= 6 && places.size >= urls.length * 0.8);
  const isOnePage = counts.size === 1 || (urls.length >= 6 && most >= urls.length * 0.8);
  return isOnePage && areDifferent && urls.length >= MIN_PLACES && urls.every((url) => url?.includes("#"));
}

/** The links of an item; of one that begins with a link away only the first, because it is a place's entry. */
function placesBelow(item: ListItem): Piece[] {
  const links = firstPieces(item).filter(({ type }) => type === "link");
  const own = links[0] === undefined || isAnchor(links[0].url) ? links : links.slice(0, 1);
  return [...own, ...childItems(item).flatMap(placesBelow)];
}
