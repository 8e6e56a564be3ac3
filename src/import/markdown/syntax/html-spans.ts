// Cells of HTML tables that extend over several rows or columns: every row gets all of its cells, as in a table of Markdown.
import type { LooseNode } from "./nodes/loose-node.ts";

type Span = NonNullable<LooseNode["span"]>;

export function spanOf(attributes: { readonly rowspan?: string; readonly colspan?: string }): Span {
  return { rows: countOf(attributes.rowspan), columns: countOf(attributes.colspan) };
}

function countOf(text = "1"): number {
  const count = Number.parseInt(text, 10);
  return count >= 1 ? count : 1;
}

/** Cells further to the right extend over nothing, so that the work is proportional to the rows. */
const MAX_COLUMNS = 40;
/** More rows below the first are no names of columns. */
const MAX_HEAD_ROWS = 4;

/** A cell over several rows is in each of them; over several columns, it is in the first, and the others are empty. */
export function withoutSpans(rows: readonly LooseNode[]): LooseNode[] {
  const filler = new RowFiller();
  const filled = rows.map((row) => ({ ...row, children: filler.fill(row.children ?? []) }));
  const [head] = rows;
  return head === undefined ? [] : withOneHead(filled, headRows(head));
}

class RowFiller {
  /** By column: cells of the rows so far that extend to the next, and over how many rows. */
  private readonly below: ({ readonly cell: LooseNode; rows: number } | undefined)[] = [];

  /** The cells of the next row, with those that extend to it from above. */
  fill(cells: readonly LooseNode[]): LooseNode[] {
    const filled: LooseNode[] = [];
    for (const cell of cells) {
      filled.push(...this.cellsAbove(filled.length));
      filled.push(...this.cellsOf(cell, filled.length));
    }
    filled.push(...this.cellsAbove(filled.length));
    return filled;
  }

  private cellsAbove(column: number): LooseNode[] {
    const cells: LooseNode[] = [];
    for (
      let above = this.below[column];
      above !== undefined && above.rows > 0;
      above = this.below[column + cells.length]
    ) {
      above.rows -= 1;
      cells.push(above.cell);
    }
    return cells;
  }

  private cellsOf(cell: LooseNode, column: number): LooseNode[] {
    const { rows = 1, columns = 1 } = cell.span ?? {};
    const count = Math.max(1, Math.min(columns, MAX_COLUMNS - column));
    const cells = Array.from({ length: count }, (_, at): LooseNode => (at === 0 ? cell : emptyCell()));
    for (const [at, part] of cells.entries()) {
      if (rows > 1 && column + at < MAX_COLUMNS) this.below[column + at] = { cell: part, rows: rows - 1 };
    }
    return cells;
  }
}

function emptyCell(): LooseNode {
  return { type: "tableCell", children: [] };
}

/** How many rows name the columns: those over which the cells of the first extend, if none of these has a link. */
function headRows({ children = [] }: LooseNode): number {
  const rows = Math.max(1, ...children.slice(0, MAX_COLUMNS).map(({ span }) => span?.rows ?? 1));
  return rows <= MAX_HEAD_ROWS && !children.some(holdsLink) ? rows : 1;
}

function holdsLink({ children = [] }: LooseNode): boolean {
  return children.some((child) => child.type === "link" || holdsLink(child));
}

/** The rows with the first few joined: a name in a lower one is more exact. */
function withOneHead(rows: readonly LooseNode[], count: number): LooseNode[] {
  const [head, ...others] = rows.slice(0, count);
  if (head === undefined || others.length === 0) return [...rows];
  const cells = others.reduce(
    (names, row) => names.map((name, column) => moreExact(name, row.children?.[column])),
    head.children ?? [],
  );
  const start = head.position?.start ?? { line: 1 };
  const end = others.at(-1)?.position?.end ?? start;
  return [{ ...head, children: cells, position: { start, end } }, ...rows.slice(count)];
}

function moreExact(name: LooseNode, below: LooseNode | undefined): LooseNode {
  return below?.children === undefined || below.children.length === 0 ? name : below;
}
