// A bullet whose first line ends in `<!-- aimap -->` means exactly what it says, as in a literal outline: nothing in it is
// taken for a venue, a date or a name. `aimap add` and `aimap note` write it where the words would be read otherwise.
import type { ListItem, Paragraph, RootContent } from "mdast";
import type { Note } from "../../map/model.ts";
import type { Ledger } from "../ledger.ts";
import type { OutlinePaper } from "../outline.ts";
import { exactPaper, exactText } from "./literal-paper.ts";
import { reasonForBlock } from "./page-context.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";

/** The comment at the end of the line. */
export const EXACT = "<!-- aimap -->";

export function isExactMark(node: Block | undefined): boolean {
  return node?.type === "comment" && node.value.trim() === "aimap";
}

/** The first line of the bullet, without the mark; null: it has none. */
function markedLine({ children: [first] }: ListItem): Paragraph | null {
  if (first?.type !== "paragraph" || !isExactMark(first.children.at(-1))) return null;
  const words = first.children.slice(0, -1);
  const last = words.at(-1);
  if (last?.type !== "text") return { ...first, children: words };
  return { ...first, children: [...words.slice(0, -1), { ...last, value: last.value.replace(/ $/, "") }] };
}

/** The paper that a marked bullet states; null: it is not marked, or states none. */
export function exactPaperIn(item: ListItem, group: string | null): OutlinePaper | null {
  const line = markedLine(item);
  return line === null ? null : exactPaper(line, group);
}

/** The note that a marked bullet states; null: it is not marked. */
export function exactNoteIn(item: ListItem, ledger: Ledger): Note | null {
  const line = markedLine(item);
  if (line === null) return null;
  ledger.include(linesOf(line));
  const below = item.children.slice(1).flatMap((block) => notesBelow(block, ledger));
  return { text: exactText(line.children), notes: below };
}

function notesBelow(block: RootContent, ledger: Ledger): Note[] {
  if (block.type === "list")
    return block.children.flatMap((item) => exactNoteIn(item, ledger) ?? plainNote(item, ledger));
  ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
  return [];
}

function plainNote(item: ListItem, ledger: Ledger): Note[] {
  const [first, ...below] = item.children;
  const notes = below.flatMap((block) => notesBelow(block, ledger));
  if (first?.type !== "paragraph") return notes;
  ledger.include(linesOf(first));
  return [{ text: exactText(first.children), notes }];
}
