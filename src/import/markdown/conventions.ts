// What a page means by something that can mean several things, judged by how it uses it.
import type { Link, ListItem, PhrasingContent, TableCell, TableRow } from "mdast";
import { beginsWithPeople as beginsWithCitedPeople } from "../cited-in-text.ts";
import { parseStatedDate } from "../stated-date.ts";
import type { Conventions } from "./entry/conventions.ts";
import { beginsWithFamily } from "./entry/family-first.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { makerPlacesOf, wordsInFront } from "./entry/maker-place.ts";
import { isFullName, isPlainName } from "./entry/names.ts";
import { namesInLine } from "./entry/names-in-line.ts";
import { isOrganization, makersIn } from "./entry/organizations.ts";
import { isListOfPeople, parsePeople } from "./entry/people.ts";
import { type Piece, piecesOf, wholeText, wordedPieces } from "./entry/pieces.ts";
import { isTitleWithBy } from "./entry/plain-titles/by.ts";
import { beginsWithInitials } from "./entry/plain-titles/initials.ts";
import { isTitleWithPeople } from "./entry/plain-titles/people-after-stop.ts";
import { leadingPeople, startsWithFact } from "./entry/plain-titles/people-first.ts";
import { LEADING_FAMILIES } from "./entry/references/families.ts";
import { namedTitle } from "./entry/titles/bold-name.ts";
import { isEndedBeforePeople } from "./entry/titles/ended.ts";
import { goesOnAfterName } from "./entry/titles/linked.ts";
import { beginsWithLinkedVenue } from "./entry/titles/venue-link.ts";
import { hasWorkInBrackets } from "./entry/titles/work-in-brackets.ts";
import { venuePlacesOf } from "./entry/venue-place.ts";
import { isDateOrVenue } from "./entry/venues.ts";
import { countWords } from "./entry/words.ts";
import { firstPieces, leadsToTextBeside, startsWithLinkedTitle } from "./items.ts";
import { isLinkedTitle } from "./linked-lines.ts";
import { isBoldTitle, isTitleAlone } from "./listed-works.ts";
import type { Block } from "./syntax/blocks.ts";

/**
 * Code spans are facts (`Airbnb` `2018`) if there are years among them. Entries begin with their people, or end with them
 * after a dash, if one in ten of them does with people who are sure to be some. The same holds for years at the end. The first
 * bullet below an entry names its people if three in four of them do. Paragraphs are papers if many are nothing but a linked title.
 */
export function conventionsOf(blocks: readonly Block[]): Conventions {
  const spans = codeSpansIn(blocks);
  const items = itemsIn(blocks);
  const paragraphs = blocks.flatMap(piecesOfParagraph);
  const lines = [...items.map(firstPieces), ...paragraphs];
  const texts = items.map((item) => wholeText(firstPieces(item)));
  const tagged = texts.filter(beginsWithTag).length;
  const cited = texts.filter(beginsWithPeople).length;
  const signed = items.filter(endsWithPeople).length;
  const bracketed = items.map((item) => hasWorkInBrackets(firstPieces(item))).filter((has) => has !== null);
  const labels = linksIn(blocks);
  const made = items.map(endsWithMakers).filter((ends) => ends !== null);
  const ending = items.map(endOfLink).filter((words) => /,[^,]*\d\d$/.test(words) && YEAR_AT_END.test(words)).length;
  const beginning = items.filter((item) => YEAR_AT_START.test(startOfLink(item))).length;
  const named = lines.map(namedTitle).filter((title) => title !== null);
  const surelyNamed = named.filter(({ isRepeated, isTagged }) => isRepeated || isTagged).length;
  const titled = blocks.filter((block) => block.type === "paragraph" && isLinkedTitle(piecesOf(block.children)));
  return {
    codeIsFact: areOften(
      spans.map((text) => parseStatedDate(text) !== null),
      { ...A_QUARTER, min: 2 },
    ),
    remarksInItalics: areOften(
      lines.map(wordsInItalicsAtEnd).flatMap((words) => (words === "" ? [] : [!canBePeople(words)])),
      { min: 5 },
    ),
    venuesInCode: areOften(items.map(beginsWithDateInCode), A_QUARTER),
    venuePlaces: venuePlacesOf(lines),
    venuesInLinks: areOften(
      items.map((item) => beginsWithLinkedVenue(firstPieces(item))).filter((begins) => begins !== null),
    ),
    titlesGoOn: areOften(
      lines.map(goesOnAfterName).filter((goesOn) => goesOn !== null),
      { min: 5 },
    ),
    tagsFirst: tagged >= MIN_TAGGED && tagged * 10 >= items.length,
    peopleFirst:
      (cited >= 2 && cited * 10 >= items.length) ||
      areOften(
        paragraphs.map(wholeText).map((words) => beginsWithPeople(words) || beginsWithCitedPeople(words)),
        { share: 0.5 },
      ),
    familiesFirst: areOften(
      texts.map((text) => LEADING_FAMILIES.test(text)),
      A_QUARTER,
    ),
    familiesAfterTitle: areOften(
      items.map(peopleAfterTitle).flatMap((words) => (words === "" ? [] : [beginsWithFamily(words)])),
    ),
    peopleInBold: items.filter(beginsWithBoldPeople).length >= MIN_SIGNED,
    peopleAfterDash: (signed >= MIN_SIGNED && signed * 10 >= items.length) || endInNames(items),
    peopleAfterTitle: areOften(items.map(namesPeopleAfterLink), A_QUARTER),
    peopleAfterBy: areOften(items.map(namesPeopleAfterBy), A_QUARTER),
    peopleAfterStop: areOften(items.map(namesPeopleAfterStop), A_QUARTER),
    arxivMonths: texts.filter((text) => ONLY_ARXIV_MONTH.test(text)).length >= 2,
    peopleBelow: areOften(items.flatMap(firstBelow).map(namesPeople)),
    yearsEndTitles: ending >= MIN_SIGNED && ending * 10 >= items.length,
    yearsBeginTitles: beginning >= MIN_SIGNED && beginning * 10 >= items.length,
    titlesInLinks: items.filter(startsWithLinkedTitle).length >= MIN_SIGNED,
    titlesAlone: listsTitles(items, 0.9),
    titlesBesideLinks: listsTitles(items, 0.25),
    peopleInLinks: areOften(labels.map(beginsWithInitials), A_QUARTER),
    // many are known to those who are at home there only
    makersAtEnd: areOften(made, { min: 5, share: 0.5 }) && made.length * 10 >= items.length,
    makerPlaces: makerPlacesOf(lines, {
      tags: named.map(({ tag }) => tag),
      fronts: [...labels, ...paragraphs.map(textOfFirstLink)].map(wordsInFront),
    }),
    namesInBold: surelyNamed >= MIN_SIGNED && surelyNamed * 5 >= named.length,
    worksInBrackets: areOften(bracketed) && bracketed.length * 4 >= items.length,
    boldTitles: items.filter(isBoldTitle).length >= MIN_BOLD_TITLES,
    titlesEndInSemicolon: items.filter((item) => isEndedBeforePeople(firstPieces(item))).length >= MIN_BOLD_TITLES,
    addressedParagraphs: blocks.filter(endsInAddress).length >= MIN_TITLED_PARAGRAPHS,
    linkedParagraphs: titled.length >= MIN_TITLED_PARAGRAPHS,
    worksElsewhere: areOften(leadAway(blocks, items), { min: 10, share: 0.8 }),
  };
}

/** Whether each bullet with a link, each row of a table and each paragraph that begins with a link leads to another place than a text beside the list. */
function leadAway(blocks: readonly Block[], items: readonly ListItem[]): boolean[] {
  const links = [
    ...items.map(linkOf),
    ...blocks.map((block) => (block.type === "paragraph" ? linkIn(block.children.slice(0, 1)) : undefined)),
  ].filter((link) => link !== undefined);
  const rows = rowsIn(blocks).map((row) => row.children.map(({ children }) => linkIn(children)).find(Boolean));
  return [...links, ...rows].map((link) => link === undefined || !leadsToTextBeside(link));
}

/** The rows of the tables, without those of the names of columns. */
function rowsIn(blocks: readonly Block[]): TableRow[] {
  return blocks.flatMap((node) => {
    if (node.type === "table") return node.children.slice(1);
    return "children" in node ? rowsIn(node.children) : [];
  });
}

/** `` `2009` A title `` */
function beginsWithDateInCode(item: ListItem): boolean {
  const [first] = firstPieces(item);
  return first?.type === "text" && first.isCode && parseStatedDate(first.text) !== null;
}

/** `A title [[paper](…)] *flow matching*`; empty: it ends in other words, or the italics are not after a link. */
function wordsInItalicsAtEnd(pieces: readonly Piece[]): string {
  const last = wordedPieces(pieces).at(-1);
  const isAfterLink = last?.type === "text" && last.isItalic && pieces[pieces.indexOf(last) - 2]?.type === "link";
  return isAfterLink && !isDateOrVenue(last.text) ? last.text : "";
}

function canBePeople(words: string): boolean {
  return parsePeople(words, { isMarked: true }) !== null || namesInLine(words) !== null;
}

const MIN_TAGGED = 5;

/** `[Cave maps] A title`, `(CaveNet) A title`: a few words in brackets before others, which are no date or venue. */
function beginsWithTag(words: string): boolean {
  const [, tag = ""] = /^[[(]/.test(words) ? (/^[[(](\p{Lu}[^[\]()]{1,39})[\])]\s+\p{Lu}\S*\s/u.exec(words) ?? []) : [];
  return tag !== "" && !/\d{2}/.test(tag) && !isDateOrVenue(tag) && kindOfLabel(tag) === null;
}

function textOfFirstLink(pieces: readonly Piece[]): string {
  return pieces.find(({ type }) => type === "link")?.text ?? "";
}

function piecesOfParagraph(block: Block): (readonly Piece[])[] {
  return block.type === "paragraph" ? [piecesOf(block.children)] : [];
}

const A_QUARTER = { share: 0.25 };

/** Whether so great a share of the answers is yes, and enough of them. */
function areOften(answers: readonly boolean[], { min = MIN_SIGNED, share = 0.75 } = {}): boolean {
  const yes = answers.filter(Boolean).length;
  return yes >= min && yes >= answers.length * share;
}

/** `A title. (CAS, Inria)`: whether organisations are in brackets at the end; null: there are no brackets, or they hold a date or a venue. */
function endsWithMakers(item: ListItem): boolean | null {
  const pieces = firstPieces(item);
  const text = pieces.some(({ type }) => type === "link") ? "" : wholeText(pieces);
  const [, words = ""] = /[(（]([^()（）]{2,240})[)）][\s.]*$/.exec(text) ?? [];
  if (words === "" || /\d{2}/.test(words) || isDateOrVenue(words)) return null;
  return makersIn(words) !== null && words.split(/,\s/).some(isOrganization);
}

const MIN_TITLED_PARAGRAPHS = 10;
const MIN_SIGNED = 3;
/** `, Doe, Jane and Roe, Max, 2020` */
const AFTER_COMMA = /^,\s([^:()]{5,400}\sand\s[^:()]{3,100}?),?\s(?:19|20)\d\d\.?\s*$/;
const AFTER_DASH = /^\s*[-–—,]\s+([^-–—:]{5,200}?)\.?\s*(?:\((?:19|20)\d\d\)\s*)?(?:$|\s[-–—]\s)/;

/** `[A title - Jane Doe et al. (2016)](…)` */
const PEOPLE_IN_LINK = /\s[-–—]\s([^-–—:()]\S[^–—:()]{3,200}?)\s\((?:19|20)\d\d\)$/;

/** `[A title](…) - Jane Doe, Al Roe.`: nothing but people who are sure to be some. */
function endsWithPeople(item: ListItem): boolean {
  const [, inLink] = PEOPLE_IN_LINK.exec(endOfLink(item)) ?? [];
  if (inLink !== undefined && parsePeople(inLink) !== null) return true;
  const words = wordsAfterLink(item);
  return (parsePeople(words)?.authors.length ?? 0) > 0 || isListOfPeople(words);
}

/** `A title (2020) - Doe, Jane, and Max Roe.` */
const AFTER_YEAR = /\S\s\((?:19|20)\d\d\)\s[-–—]\s([^:()]{5,400}?)[\s.（]*$/;

/** Several people between a linked title and a year at the end, or after a title, its year and a dash; empty: something else. */
function peopleAfterTitle(item: ListItem): string {
  const [first, words, ...others] = firstPieces(item);
  if (first?.type === "text")
    return AFTER_YEAR.exec(words === undefined || words.type === "link" ? first.text : "")?.[1] ?? "";
  return AFTER_COMMA.exec(others.length > 0 ? "" : (words?.text ?? ""))?.[1] ?? "";
}

/** What comes after the only link of a bullet and a comma or dash; empty: nothing. */
function wordsAfterLink(item: ListItem): string {
  const pieces = firstPieces(item);
  const link = pieces.findIndex(({ type }) => type === "link");
  return AFTER_DASH.exec(link < 0 || link + 2 !== pieces.length ? "" : (pieces[link + 1]?.text ?? ""))?.[1] ?? "";
}

/** `[A course](…), Jane Doe`: many end in a full name, and one of them in a name that is sure to be one. */
function endInNames(items: readonly ListItem[]): boolean {
  const ends = items.map(wordsAfterLink).filter((words) => words !== "");
  const named = ends.filter((words) => isPlainName(words) || parsePeople(words) !== null);
  const areSure = named.some((words) => parsePeople(words) !== null);
  return areSure && new Set(named).size >= MIN_SIGNED && named.length * 5 >= ends.length * 4;
}

/** The first bullet below a bullet. */
function firstBelow({ children: [, list] }: ListItem): readonly ListItem[] {
  return list?.type === "list" ? list.children.slice(0, 1) : [];
}

/** `Jane Doe`, `Jane Doe, Max Roe` */
function namesPeople(item: ListItem): boolean {
  const pieces = firstPieces(item);
  const words = wholeText(pieces);
  return (
    pieces.every(({ type }) => type === "text") &&
    (isFullName(words) || parsePeople(words, { isMarked: true }) !== null)
  );
}

/** `[A title](…) Ann Roe et al. [CAVE 2020]` */
function namesPeopleAfterLink(item: ListItem): boolean {
  const pieces = firstPieces(item);
  const next = pieces[pieces.findIndex(({ type }) => type === "link") + 1];
  const [, words] = /^\s+(\p{Lu}[^[(]{4,200}?)\s*(?:[[(]|$)/u.exec(next?.text ?? "") ?? [];
  return words !== undefined && pieces[0]?.type === "link" && parsePeople(words) !== null;
}

function namesPeopleAfterBy(item: ListItem): boolean {
  const pieces = firstPieces(item);
  return pieces.every(({ type }) => type === "text") && isTitleWithBy(wholeText(pieces));
}

/** Before the first link, which is a label. */
function namesPeopleAfterStop(item: ListItem): boolean {
  const pieces = firstPieces(item);
  const link = pieces.findIndex(({ type }) => type === "link");
  return isTitleWithPeople(wholeText(link < 0 ? pieces : pieces.slice(0, link)));
}

/** `(2101)`: no year, and the number of a month. */
const ONLY_ARXIV_MONTH = /\((?:2[1-9]|3\d)(?:0[1-9]|1[0-2])\)/;

/** `Gil Hahn and Ida Jung, Tracking in the Rain` */
function beginsWithPeople(words: string): boolean {
  // quick to say no: nothing separates two names
  if (!/[,;:，、：.&]|\sand\s/.test(words)) return false;
  const { names, mark, rest } = leadingPeople(words);
  return names.length >= 2 && mark !== "" && countWords(rest) >= 2 && !startsWithFact(rest);
}

/** `**Doe, J., & Roe, M. (2017).** A title`: people who are sure to be some. */
function beginsWithBoldPeople(item: ListItem): boolean {
  const [first] = firstPieces(item);
  if (first?.type !== "text" || !first.isBold || !/\d\d\)[.,:]?\s*$/.test(first.text)) return false;
  return parsePeople(first.text.replace(/\s*\([^()]*\)[.,:\s]*$/, "")) !== null;
}

/** `[A Survey of Caves, 2017](…)`, `[Saving Context, FPL'05](…)` */
const YEAR_AT_END = /[^,]{12},\s(?:\p{Lu}[\p{L}&/-]*\s?['’]?)?(?:\d\d|(?:19|20)\d\d)$/u;
/** `[2001 Modeling Caves](…)` */
const YEAR_AT_START = /^(?:19|20)\d\d\s+(?:[-–—|]\s+)?\p{Lu}\S*\s\S+\s/u;

/** The words that the first link of a bullet ends in; empty if there is none. */
function endOfLink(item: ListItem): string {
  const end = linkOf(item)?.children.at(-1);
  return end?.type === "text" ? end.value : "";
}

function startOfLink(item: ListItem): string {
  const [start] = linkOf(item)?.children ?? [];
  return start?.type === "text" ? start.value : "";
}

function linkOf({ children: [first] }: ListItem): Link | undefined {
  return first?.type === "paragraph" ? linkIn(first.children) : undefined;
}

function linkIn(nodes: readonly PhrasingContent[]): Link | undefined {
  return nodes.find((child) => child.type === "link");
}

const MIN_WORDS_BEFORE_ADDRESS = 4;

/** `A title of some words. Doe, Roe https://…`: a paragraph of one line that ends in its only link, a bare address. */
function endsInAddress(block: Block): boolean {
  if (block.type !== "paragraph") return false;
  const [first, link, ...others] = block.children;
  if (
    first?.type !== "text" ||
    link?.type !== "link" ||
    others.some((each) => each.type !== "text" || /\S/.test(each.value))
  )
    return false;
  const [words] = link.children;
  return words?.type === "text" && words.value === link.url && countWords(first.value) >= MIN_WORDS_BEFORE_ADDRESS;
}

const MIN_BOLD_TITLES = 5;
const MIN_TITLES = 20;

/** Whether so many bullets of the page have no links and nothing below them, and most of these are written as titles are. */
function listsTitles(items: readonly ListItem[], share: number): boolean {
  const alone = items.filter((item) => linkOf(item) === undefined && item.children.length === 1);
  if (alone.length < MIN_TITLES || alone.length < items.length * share) return false;
  return alone.filter(isTitleAlone).length >= alone.length * 0.7;
}

/** The words of the first links of bullets, and of the links in tables. */
function linksIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((node) => {
    if (node.type === "table") return node.children.flatMap((row) => row.children.flatMap(linkInCell));
    const words = node.type === "listItem" ? startOfLink(node) : "";
    return [...(words === "" ? [] : [words]), ...("children" in node ? linksIn(node.children) : [])];
  });
}

function linkInCell({ children }: TableCell): string[] {
  const [start] = linkIn(children)?.children ?? [];
  return start?.type === "text" ? [start.value] : [];
}

function itemsIn(blocks: readonly Block[]): ListItem[] {
  return blocks.flatMap((node) => {
    const below = "children" in node ? itemsIn(node.children) : [];
    return node.type === "listItem" ? [node, ...below] : below;
  });
}

function codeSpansIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((node) => {
    if (node.type === "inlineCode") return [node.value];
    return "children" in node ? codeSpansIn(node.children) : [];
  });
}
