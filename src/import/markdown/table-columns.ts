// What the columns of a table hold, by their names.
import type { TableCell, TableRow } from "mdast";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, piecesOf, wholeText } from "./entry/pieces.ts";
import { type FactRole, roleOfName } from "./fact-names.ts";
import { isLinkAway } from "./items.ts";

type ColumnRole = FactRole | "title";

export interface TableColumn {
  readonly name: string;
  /** Null for a name that we do not know: the cells below it become notes. */
  readonly role: ColumnRole | null;
}

/** Names of the column with the titles, best first. */
const TITLE_NAMES = [
  /^(?:papers? )?titles?(?: (?:&|and|\/).*)?$|^(?:标题|题目|论文|论文标题|名字|名称|titel|título|titre)$/i,
  /^papers?(?: (?:title|name|link)s?)?$/i,
  /^(?:name|work|publication|article|method|model|reference|book|project|resource|title.*|paper.*)$/i,
  /^(?:data ?sets?|benchmarks?|corpus|corpora|tools?|systems?|frameworks?|algorithms?|approach|techniques?|software|librar(?:y|ies))$/i,
];

/** The columns of a table with these names. Null: no column has titles, so that it is not a table of papers. */
export function findColumns(names: readonly string[], rows: readonly TableRow[]): TableColumn[] | null {
  const hasLinks = rows.some(({ children }) => children.some((cell) => linksIn(cell).length > 0));
  const named = TITLE_NAMES.map((form) => names.findIndex((name) => form.test(name))).filter((index) => index >= 0);
  const isTitled = (index: number): boolean => linksToTitles(rows, index);
  // a column `Paper` beside a column `Title` has links
  const title =
    named.find(isTitled) ??
    named.find((index) => hasOwnWords(rows, index)) ??
    named[0] ??
    names.findIndex((_, index) => isTitled(index));
  if (title < 0 || !hasLinks) return null;
  return names.map((name, index) => {
    if (index === title) return { name, role: "title" };
    return { name, role: roleOfName(name) ?? (named.includes(index) ? "links" : null) };
  });
}

/** Whether at least half of the cells in the column have a link that is not a label. */
function linksToTitles(rows: readonly TableRow[], index: number): boolean {
  const titled = rows.filter((row) => linksIn(row.children[index]).some(({ text }) => kindOfLabel(text) === null));
  return titled.length * 2 >= rows.length;
}

/** Whether at least half of the cells in the column have words that are not the label of a link. */
function hasOwnWords(rows: readonly TableRow[], index: number): boolean {
  const worded = rows.filter((row) => {
    const words = wholeText(piecesOf(row.children[index]?.children ?? []));
    return words.length > 1 && kindOfLabel(words) === null;
  });
  return worded.length * 2 >= rows.length;
}

function linksIn(cell: TableCell | undefined): Piece[] {
  return piecesOf(cell?.children ?? []).filter(isLinkAway);
}
