// The ways in which a note can be written below an entry, the most usual first.
import type { List } from "mdast";
import { linesOf } from "../import/markdown/syntax/blocks.ts";
import type { Note } from "../map/model.ts";
import { FORMS, type FormOptions, noteLines } from "./entry-text.ts";
import type { Splice } from "./lines.ts";
import { bulletOf, indentBelow, itemAt, type Page, type SourceItem } from "./page.ts";

/** After the notes that it has, with the same bullet. */
export function noteCandidates(
  page: Page,
  { line, note, isLiteral }: FormOptions & { readonly line: number; readonly note: Note },
): readonly (readonly Splice[])[] {
  const item = itemAt(page, line);
  const places = item === null ? [belowBlock(page, line)] : [...below(page, item)];
  return places.flatMap(({ after, prefix, blank }) =>
    FORMS.map((form) => [page.lines.insertAfter(after, [...blank, ...noteLines({ note, prefix, form, isLiteral })])]),
  );
}

interface Place {
  readonly after: number;
  readonly prefix: string;
  readonly blank: readonly string[];
}

function below(page: Page, item: SourceItem): Place[] {
  const last = item.node.children.at(-1);
  const inside = last?.type === "list" ? lastItem(page, last) : null;
  const indent = indentBelow(item);
  const own = { after: item.to, prefix: `${indent}- `, blank: [] };
  // numbers and other bullets go on as they are; a numbered list gets a list of its own below it
  if (inside === null || /\d/.test(inside.prefix))
    return [
      { ...own, prefix: `${indent}${bulletOf(item)} ` },
      { ...own, blank: [indent.trimEnd()] },
    ];
  return [{ after: item.to, prefix: inside.prefix, blank: [] }, own];
}

function lastItem(page: Page, list: List): SourceItem | null {
  const node = list.children.at(-1);
  const found = node === undefined ? null : itemAt(page, linesOf(node).from);
  return found?.node === node ? found : null;
}

/** Below a paragraph or a heading that is a paper. */
function belowBlock({ blocks }: Page, line: number): Place {
  const block = blocks.find((each) => linesOf(each).from <= line && line <= linesOf(each).to);
  const after = block === undefined ? line : linesOf(block).to;
  return { after, prefix: "- ", blank: [""] };
}
