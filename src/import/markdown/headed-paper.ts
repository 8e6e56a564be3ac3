// Sections that are one paper: the heading is its title.
import type { Conventions } from "./entry/conventions.ts";
import { kindOfAddress, kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, piecesOf, wordedPieces } from "./entry/pieces.ts";
import { countTokens } from "./entry/words.ts";
import { roleOfName } from "./fact-names.ts";
import { factLines } from "./fact-paragraph.ts";
import { firstPieces, isFactList, isLinkAway, kindOfFirstLink, startsWithLinkedTitle } from "./items.ts";
import { holdsReference, isNamedAboveLinks } from "./links-below.ts";
import { namedLine } from "./named-line.ts";
import type { Section, SectionBlock } from "./sections.ts";

const MIN_TITLE_WORDS = 3;
const MIN_LINKED_TITLE_WORDS = 4;

/** The sections that are papers. Where most headings of a depth are, all of that depth that are nothing but a link are too. */
export function headedPapers(sections: readonly Section[], conventions: Conventions): ReadonlySet<Section> {
  const signed = sections.filter(isSigned);
  const found = new Set([
    ...(signed.length < MIN_SIGNED ? [] : signed),
    ...sections.filter((section) => isHeadedPaper(section, conventions)),
  ]);
  const [linked, sure] = [new Map<number, Section[]>(), new Map<number, number>()];
  for (const section of sections) {
    const { rank } = section;
    if (found.has(section)) sure.set(rank, (sure.get(rank) ?? 0) + 1);
    else if (isOnlyLink(section)) linked.set(rank, [...(linked.get(rank) ?? []), section]);
  }
  for (const [rank, others] of linked) {
    const all = sections.filter((section) => section.rank === rank).length;
    const known = sure.get(rank) ?? 0;
    const areAlike = known > 1 && (known + others.length) * 5 >= all * 4;
    if (areAlike || known * 2 > all) for (const section of others) found.add(section);
  }
  return found;
}

/** One alone can be about the list. */
const MIN_SIGNED = 2;

/** Whether a line says who wrote what the heading names, and all of the section is about it. */
function isSigned({ heading, date, children, blocks }: Section): boolean {
  if (heading === null || date !== null || children.length > 0 || !blocks.every(isBesidePage)) return false;
  const names = blocks.map(({ block }) => (block.type === "paragraph" ? namedLine(piecesOf(block.children)) : null));
  return names.some((line) => line?.role === "authors");
}

/** `#### [A title](…)`, or `#### [A title]` without its link, above nothing that is a list of others. */
function isOnlyLink({ heading, date, children, blocks }: Section): boolean {
  if (heading === null || date !== null || children.length > 0 || blocks.some(isTitledList)) return false;
  const [first, ...others] = wordedPieces(piecesOf(heading.children));
  const isLinked = others.length === 0 && first !== undefined;
  if (!isLinked || !(first.type === "link" || /^\s*\[.+\]\s*$/.test(first.text))) return false;
  return blocks.every(
    ({ block }) => block.type !== "table" && (block.type !== "list" || !block.children.some(startsWithLinkedTitle)),
  );
}

/** Whether all of the section describes one paper, and nothing in it is a section, list or table of others. */
function isHeadedPaper(section: Section, conventions: Conventions): boolean {
  const { heading, name, date, children, blocks } = section;
  if (heading === null || date !== null || children.length > 0) return false;
  if (holdsReference(section, conventions)) return false;
  if (isNamedAboveLinks(section, conventions)) return true;
  if (countTokens(name) < MIN_TITLE_WORDS && !piecesOf(heading.children).some(isLinkAway)) return false;
  if (blocks.some(isTitledList)) return false;
  if (blocks.some(namesPage) && blocks.every(isBesidePage)) return true;
  if (isLinkedToPaper(section) || (blocks.some(namesFacts) && piecesOf(heading.children).some(isLinkAway)))
    return blocks.every(({ block }) => block.type !== "list" || !block.children.some(startsWithLinkedTitle));
  if (isDatedPaper(section)) return blocks.every(({ block }) => block.type === "paragraph" || block.type === "list");
  const hasFacts = blocks.some(
    ({ block }) =>
      isFactList(block) ||
      (block.type === "paragraph" &&
        (kindOfFirstLink(piecesOf(block.children)) === "paper" ||
          isAddressOfPaper(piecesOf(block.children)) ||
          factLines(block) !== null)),
  );
  const last = blocks.at(-1)?.block;
  const shown = last?.type === "thematicBreak" ? blocks.slice(0, -1) : blocks;
  return hasFacts && shown.every(({ block }) => BESIDE_FACTS.has(block.type) || isFactList(block));
}

/** `**Link**: https://…` */
function namesPage({ block }: SectionBlock): boolean {
  const line = block.type === "paragraph" ? namedLine(piecesOf(block.children)) : null;
  const isPage = line !== null && (kindOfLabel(line.name) === "paper" || /^(?:link|url)$/i.test(line.name));
  return isPage && /^\S+$/.test(line.words) && line.pieces.some(isLinkAway);
}

/** Whether a block is a paragraph, or a list below the name of what it says of a paper: `**Abstract**:`, `**Highlights**:`. */
function isBesidePage({ block, group }: SectionBlock): boolean {
  if (block.type === "list") return group !== null && roleOfName(group) === "comment";
  return BESIDE_FACTS.has(block.type) || block.type === "thematicBreak";
}

/** Whether a list has nothing but facts of one paper by their names: `- **Date:** 2024`, `- **Description:** …`. */
function namesFacts({ block }: SectionBlock): boolean {
  if (block.type !== "list") return false;
  const named = block.children.map((item) => namedLine(firstPieces(item)));
  return named.length >= MIN_FACTS && named.every((line) => line !== null && line.role !== null);
}

const MIN_FACTS = 2;

/** What can be around the facts of a paper. */
const BESIDE_FACTS: ReadonlySet<string> = new Set(["paragraph", "blockquote"]);

/** Whether a line is nothing but the address of a work: `https://arxiv.org/…` */
function isAddressOfPaper(pieces: readonly Piece[]): boolean {
  const [first, ...others] = wordedPieces(pieces);
  const isBare = first?.type === "link" && first.text === first.url;
  return isBare && others.length === 0 && kindOfAddress(first.url ?? "") === "paper";
}

/** Whether a date after the title says that bullets below are about this paper, whatever they link to. */
export function isDatedPaper({ name, blocks }: Section): boolean {
  return DATED.test(name) && blocks.some(isPaperList);
}

/** `### A title of some words (CCS 2019)` */
const DATED = /[(（[][^()（）[\]]*(?:19|20)\d\d[)）\]]$/;

/** Whether one bullet has the paper, and no other bullet links to a work. */
function isPaperList({ block }: SectionBlock): boolean {
  if (block.type !== "list") return false;
  const items = block.children.map(firstPieces);
  const others = items.filter((pieces) => kindOfFirstLink(pieces) !== "paper");
  return others.length === items.length - 1 && !others.some(linksToWork);
}

function linksToWork(pieces: readonly Piece[]): boolean {
  return pieces.some(({ type, url }) => type === "link" && url !== null && kindOfAddress(url) === "paper");
}

/** A bold line above bullets that describe one paper: the section holds papers, and is not one itself. */
function isTitledList({ block, next }: SectionBlock): boolean {
  if (block.type !== "paragraph" || !isFactList(next)) return false;
  const [first] = wordedPieces(piecesOf(block.children));
  return first?.isBold === true;
}

/** `### [A title of some words](https://arxiv.org/…)` */
function isLinkedToPaper({ heading, name }: Section): boolean {
  const link = piecesOf(heading?.children ?? []).find(({ type }) => type === "link");
  if (link?.url == null || SLIDES.test(link.url)) return false;
  return kindOfAddress(link.url) === "paper" && countTokens(name) >= MIN_LINKED_TITLE_WORDS;
}

/** A lecture is no paper: `…/lectures/04-choice/slides.pdf`, `…/lec4.pdf` */
const SLIDES =
  /\/(?:[\w-]*(?:slides?|handouts?|lecture[-_]?notes)[\w-]*|lec(?:ture)?[-_]?\d+[\w-]*)\.(?:pdf|pptx?|html)$/i;
