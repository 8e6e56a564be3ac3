// The ways in which the state and the tags of an entry can be written, the most usual first. Which of them is right, the
// reader of the list decides: see apply.ts.

import { linesOf } from "../import/markdown/syntax/blocks.ts";
import { STATUS_NAME, TAGS_NAME } from "../import/reader-marks.ts";
import { MARK_OF_STATUS, type Status } from "../map/vocabulary.ts";
import type { Splice } from "./lines.ts";
import { indentBelow, itemAt, type Page, type SourceItem, wordsOf } from "./page.ts";

type Candidates = readonly (readonly Splice[])[];

/** `[x] ` before the words of a bullet, a paragraph or a heading; a cell of a table with such a column. */
export function statusCandidates(page: Page, line: number, status: Status): Candidates {
  const { lines } = page;
  const item = itemAt(page, line);
  const prefix = item?.prefix ?? /^[ \t>]*(?:#{1,6}[ \t]+)?/.exec(lines.at(line))?.[0] ?? "";
  const words = lines.at(line).slice(prefix.length);
  const box = `[${MARK_OF_STATUS[status]}]`;
  const [known] = /^\[(?:[ xX/-]|[>?!~*<+="'])\](?=\s|$)/.exec(words) ?? [];
  const inLine = lines.replace(line, prefix.length, known ?? "", known === undefined ? `${box} ` : box);
  const cell = cellAt(page, line, STATUS_NAME);
  const named = item === null ? [] : namedLines(page, item, STATUS_NAME);
  return [
    ...(cell === null ? [] : [[cell.replaced(/\[[ xX/-]\]/.test(cell.words) ? box : status)]]),
    ...named.map(({ at, column, words: old }) => [lines.replace(at, column, old, status)]),
    [inLine],
  ];
}

/** ` #tag` after the words of an entry, or after its key; a line of its own below it. */
export function tagCandidates(page: Page, line: number, tag: string): Candidates {
  const { lines } = page;
  const item = itemAt(page, line);
  const cell = cellAt(page, line, TAGS_NAME);
  if (cell !== null) {
    const separator = /(?:^|\s)#/.test(cell.words) ? " #" : ", ";
    return [[cell.replaced(cell.words === "" ? tag : `${cell.words}${separator}${tag}`)]];
  }
  const { from, to } = wordsAt(page, line);
  const end = endOfWords(page, line);
  const atEnd = lines.replace(end.line, end.column, "", ` #${tag}`);
  const afterKey = spliceAfterKey(page, { from, to }, tag);
  const below = item === null ? [] : [[lines.insertAfter(to, [`${indentBelow(item)}- Tags: ${tag}`])]];
  return [[atEnd], ...afterKey, ...below];
}

/** After `[@key]` and the tags behind it, as a literal outline has them. */
function spliceAfterKey({ lines }: Page, { from, to }: Range, tag: string): Candidates {
  for (let at = from; at <= to; at += 1) {
    const found = /\[@[^\]\s]+\](?: #[^\s#:]+)*/.exec(lines.at(at));
    if (found !== null) return [[lines.replace(at, found.index + found[0].length, "", ` #${tag}`)]];
  }
  return [];
}

/** Each place where the tag is written, the last first. */
export function untagCandidates(page: Page, line: number, tag: string): Candidates {
  const { lines } = page;
  const item = itemAt(page, line);
  const { from, to } = item === null ? paragraphAt(page, line) : { from: line, to: item.to };
  const found: Splice[] = [];
  for (let at = from; at <= to; at += 1) {
    const text = lines.at(at);
    for (const form of [`#${tag}`, tag]) {
      for (const { start, end } of placesOf(form, text))
        found.push(lines.replace(at, start, text.slice(start, end), ""));
    }
  }
  const hasSign = ({ removed }: Splice): boolean => removed.includes("#");
  const last = found.toReversed();
  return [...last.filter(hasSign), ...last.filter((splice) => !hasSign(splice))].map((splice) => [splice]);
}

/** Where a word is written, with what separates it from the one before it, or else from the one after it. */
function placesOf(word: string, text: string): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (/[\p{L}\p{M}\p{N}_/#-]/u.test(text.charAt(end))) continue;
    const spaced = text.slice(0, at).trimEnd();
    const before = /[,;]$/.test(spaced) ? spaced.slice(0, -1).trimEnd() : spaced;
    const isFirst = before === "" || before.length === at || /(?:[:|>]|^[ \t]*[-+*])$/.test(before);
    const [behind = ""] = /^[ \t]*[,;]?[ \t]*/.exec(text.slice(end)) ?? [];
    places.push(isFirst ? { start: at, end: end + behind.length } : { start: before.length, end });
  }
  return places;
}

/** Where the words of an entry end, before the dates of task managers. */
export function endOfWords(page: Page, line: number): { readonly line: number; readonly column: number } {
  const { to } = wordsAt(page, line);
  const words = page.lines.at(to);
  const [last] = /(?:\s+[✅➕📅⏳🛫❌]\ufe0f?\s*\d{4}-\d\d-\d\d)*[ \t]*\\?$/u.exec(words) ?? [""];
  return { line: to, column: words.length - last.length };
}

function wordsAt(page: Page, line: number): Range {
  const item = itemAt(page, line);
  return item === null ? paragraphAt(page, line) : wordsOf(item);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function paragraphAt({ blocks }: Page, line: number): Range {
  const found = blocks.find((block) => {
    const { from, to } = linesOf(block);
    return block.type === "paragraph" && from <= line && line <= to;
  });
  return found === undefined ? { from: line, to: line } : linesOf(found);
}

/** The bullets below an item that begin with a name of this kind: `- Status: read`. */
function namedLines({ lines }: Page, item: SourceItem, name: RegExp) {
  const found: { readonly at: number; readonly column: number; readonly words: string }[] = [];
  for (let at = item.line + 1; at <= item.to; at += 1) {
    const [whole, label = "", words = ""] =
      /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]*)?([^:]{1,20}):[ \t]*((?:\S.*?)?)[ \t]*$/.exec(lines.at(at)) ?? [];
    if (whole !== undefined && name.test(label.replace(/\*/g, "").trim()))
      found.push({ at, column: whole.trimEnd().length - words.length, words });
  }
  return found;
}

/** The cell of a row of a table in the column with a name of this kind; null: there is none. */
function cellAt({ blocks, lines }: Page, line: number, name: RegExp) {
  const table = blocks.find((block) => {
    const { from, to } = linesOf(block);
    return block.type === "table" && from <= line && line <= to;
  });
  if (table === undefined) return null;
  const heads = cellsOf(lines.at(linesOf(table).from));
  const column = heads.findIndex(({ words }) => name.test(words));
  const cell = column < 0 ? undefined : cellsOf(lines.at(line))[column];
  if (cell === undefined) return null;
  const { at, whole, words } = cell;
  return {
    words,
    replaced: (to: string): Splice =>
      lines.replace(line, at, whole, words === "" ? ` ${to} ` : whole.replace(words, () => to)),
  };
}

/** The cells of a row with their columns in the line. */
function cellsOf(row: string): { readonly at: number; readonly whole: string; readonly words: string }[] {
  const bars = [...row.matchAll(/\\.|\|/g)].filter(([found]) => found === "|").map(({ index }) => index);
  const isFramed = /^[ \t>]*\|/.test(row);
  const starts = isFramed ? bars : [-1, ...bars];
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? row.length;
    const whole = row.slice(start + 1, end);
    return at === starts.length - 1 && whole.trim() === "" ? [] : [{ at: start + 1, whole, words: whole.trim() }];
  });
}
