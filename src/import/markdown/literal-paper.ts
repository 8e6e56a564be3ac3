// One paper of a literal outline: `2024-10: [Title](…) ([code](…)) [@key]: comment`, character by character.
import type { Paragraph, PhrasingContent } from "mdast";
import { parsePartialDate } from "../../map/dates.ts";
import { parseArxivId, parseDoi } from "../../map/identifiers.ts";
import { decodeCharacters } from "../../text/character-references.ts";
import { bareEntry, type OutlinePaper } from "../outline.ts";
import { NO_CONVENTIONS } from "./entry/conventions.ts";
import { parseEntry } from "./entry/entry.ts";
import { listedPaper } from "./entry/listed-paper.ts";
import { piecesOf } from "./entry/pieces.ts";
import { statusOfMark } from "./entry/task.ts";
import { noteText } from "./items.ts";
import { linesOf } from "./syntax/blocks.ts";

/** The text character by character. A link keeps its address if the words do not say it. */
export function exactText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(exactTextOfNode).join("");
}

function exactTextOfNode(node: PhrasingContent): string {
  if (node.type === "text" || node.type === "inlineCode") return decodeCharacters(node.value);
  if (node.type === "break") return "\n";
  if (node.type === "image") return node.alt ?? "";
  if (!("children" in node)) return "";
  const words = exactText(node.children);
  return node.type === "link" && node.url !== words && node.url !== `mailto:${words}`
    ? `${words} (${node.url})`
    : words;
}

const MARK_AND_DATE = /^(?:\[([ x/-])\] )?(?:(?:(undated)|(\d{4}(?:-\d\d(?:-\d\d)?)?)): )?$/;
const ENDING =
  /^(?: \[@([^\s[\]]+)\])?((?: #(?:&#x[0-9a-f]*;|[^\s#:])+)*)(?: ➕ (\d{4}(?:-\d\d){0,2}))?(?:(:)(?: |$)|$)/;

/** The paper in a line of the exported form; date, links, key and comment may be missing. Null for any other line. */
export function exactPaper(paragraph: Paragraph, group: string | null): OutlinePaper | null {
  return titledPaper(paragraph, group) ?? keyedPaper(paragraph, group);
}

/** `[x] [@key] #tag: comment`: a paper that another map describes. Its title is the key. */
function keyedPaper(paragraph: Paragraph, group: string | null): OutlinePaper | null {
  const [first, ...others] = paragraph.children;
  if (first?.type !== "text") return null;
  const [lead, mark] = /^(?:\[([ x/-])\] )?(?=\[@)/.exec(first.value) ?? [];
  if (lead === undefined) return null;
  const ending = endingIn([{ ...first, value: ` ${first.value.slice(lead.length)}` }, ...others]);
  if (ending?.key == null) return null;
  const status = mark === undefined ? null : statusOfMark(mark);
  const line = linesOf(paragraph).from;
  return { ...bareEntry(line, ending.key), ...ending, isLiteral: true, status, group };
}

function titledPaper(paragraph: Paragraph, group: string | null): OutlinePaper | null {
  const lead = leadIn(paragraph.children[0]);
  const [title, ...others] = lead === null ? paragraph.children : paragraph.children.slice(1);
  if (title?.type !== "link" && title?.type !== "strong") return null;
  const { links, rest } = takeLinks(others);
  const ending = endingIn(rest);
  if (ending === null || lead?.isImpossible) return null;
  const { key } = ending;
  const words = exactText(title.children);
  // an address alone is a note
  if (key === null && title.type === "link" && words === title.url) return null;
  return {
    ...bareEntry(linesOf(paragraph).from, words),
    ...links,
    ...ending,
    isLiteral: true,
    isUndated: lead?.isUndated ?? false,
    date: lead?.date ?? null,
    status: lead?.status ?? null,
    url: title.type === "link" ? title.url : null,
    group,
  };
}

/** `[x] 2024-10: ` or `undated: ` before a title. Null: nothing of that kind. */
function leadIn(node: PhrasingContent | undefined) {
  const [found, mark, undated, digits] = node?.type === "text" ? (MARK_AND_DATE.exec(node.value) ?? []) : [];
  if (found === undefined) return null;
  const date = digits === undefined ? null : parsePartialDate(digits);
  const status = mark === undefined ? null : statusOfMark(mark);
  return { status, date, isUndated: undated !== undefined, isImpossible: digits !== undefined && date === null };
}

/** ` [@key] #tag: comment` after a title and its links. Null: something else comes there. */
function endingIn([first, ...others]: readonly PhrasingContent[]): Pick<
  OutlinePaper,
  "key" | "tags" | "added" | "comment"
> | null {
  if (first === undefined) return { key: null, tags: [], added: null, comment: null };
  const [found, key, marks = "", day, colon] = first.type === "text" ? (ENDING.exec(first.value) ?? []) : [];
  if (first.type !== "text" || found === undefined) return null;
  const comment = exactText([{ ...first, value: first.value.slice(found.length) }, ...others]);
  if (colon === undefined && comment !== "") return null;
  const tags = marks.split(" #").slice(1).map(decodeCharacters);
  const added = day === undefined ? null : parsePartialDate(day);
  if (day !== undefined && added === null) return null;
  return {
    key: key === undefined ? null : decodeCharacters(key),
    tags,
    added,
    comment: colon === undefined ? null : comment,
  };
}

type NamedLinks = Partial<Pick<OutlinePaper, "code" | "demo" | "arxiv" | "doi">>;

/** ` ([code](…), [demo](…))` after a title, and the nodes after it. */
function takeLinks(nodes: readonly PhrasingContent[]): { links: NamedLinks; rest: readonly PhrasingContent[] } {
  let links: NamedLinks = {};
  let rest = nodes;
  for (let opening = " ("; ; opening = ", ") {
    const [mark, link, next] = rest;
    if (mark?.type !== "text" || mark.value !== opening || link?.type !== "link" || next?.type !== "text") break;
    const named = namedLink(exactText(link.children), link.url);
    if (named === null) break;
    links = { ...links, ...named };
    rest = rest.slice(2);
    if (!next.value.startsWith(")")) continue;
    rest = [{ ...next, value: next.value.slice(1) }, ...rest.slice(1)];
    break;
  }
  return { links, rest };
}

function namedLink(name: string, url: string): NamedLinks | null {
  switch (name) {
    case "code":
      return { code: url };
    case "demo":
      return { demo: url };
    case "arXiv":
      return { arxiv: parseArxivId(url) };
    case "DOI":
      return { doi: parseDoi(url) };
    default:
      return null;
  }
}

/** The paper in a line that somebody added in another form: it has a link of its own or a bold title. */
export function usualPaper(paragraph: Paragraph, group: string | null): OutlinePaper | null {
  const isMarked = paragraph.children.some(
    (node) => node.type === "strong" || (node.type === "link" && exactText(node.children) !== node.url),
  );
  if (!isMarked) return null;
  const pieces = piecesOf(paragraph.children);
  const entry = parseEntry(pieces, NO_CONVENTIONS);
  if (entry === null || noteText(pieces) === "") return null;
  return { ...listedPaper(linesOf(paragraph).from, group, entry), isLiteral: entry.key !== null };
}
