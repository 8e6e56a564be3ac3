// Tables as GitHub reads them: a row of names, a row of dashes, and rows up to the next empty line or block. Rows keep as
// many cells as they have. Where GitHub does not join them, a row that breaks inside the words of a link goes on in the next line.
import type { StateBlock } from "markdown-it";

const OPEN_LABEL = /^\|.*\[[^\]|]*$/;
const REST_OF_LABEL = /^[^[\]|]*\]\(/;

export function table(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (startLine + 2 > endLine || !isDelimiterLine(state, startLine + 1) || isIndented(state, startLine)) return false;
  const [names, dashes] = [cellsOf(lineText(state, startLine)), cellsOf(lineText(state, startLine + 1))];
  if (names.length === 0 || names.length !== dashes.length || !dashes.every((cell) => /^:?-+:?$/.test(cell)))
    return false;
  if (silent) return true;
  const outerType = state.parentType;
  state.parentType = "table";
  const open = state.push("table_open", "", 1);
  pushRow(state, [startLine, startLine + 1], names);
  let line = startLine + 2;
  while (line < endLine && !endsTable(state, line, endLine)) {
    const row = lineText(state, line);
    const after = line + 1 < endLine && OPEN_LABEL.test(row) ? lineText(state, line + 1) : "";
    const isBroken = REST_OF_LABEL.test(after) && !endsTable(state, line + 1, endLine);
    const end = line + (isBroken ? 2 : 1);
    pushRow(state, [line, end], cellsOf(isBroken ? `${row} ${after}` : row));
    line = end;
  }
  state.push("table_close", "", -1);
  open.map = [startLine, line];
  state.parentType = outerType;
  state.line = line;
  return true;
}

function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
}

function isIndented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

function isOutside(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) < state.blkIndent;
}

/** A quick look: only dashes, colons, bars and spaces, and at least one bar or colon, because dashes alone underline a heading. */
function isDelimiterLine(state: StateBlock, line: number): boolean {
  if (isOutside(state, line) || isIndented(state, line)) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const end = state.eMarks[line] ?? 0;
  let isTable = false;
  for (let at = start; at < end; at += 1) {
    const character = state.src[at] ?? "";
    if (!"-:| \t".includes(character)) return false;
    isTable ||= character === "|" || character === ":";
  }
  return isTable;
}

/** The cells of a row, without the bars at its ends. A bar after a backslash is part of a cell. */
function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let start = row.startsWith("|") ? 1 : 0;
  for (let at = start; at < row.length; at += 1) {
    if (row[at] === "\\") at += row[at + 1] === "|" || row[at + 1] === "\\" ? 1 : 0;
    else if (row[at] === "|") {
      cells.push(row.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = row.slice(start).trim();
  return last === "" ? cells : [...cells, last];
}

/** Whether something other than a row begins in this line. */
function endsTable(state: StateBlock, line: number, endLine: number): boolean {
  if (isOutside(state, line) || isIndented(state, line) || state.isEmpty(line)) return true;
  return state.md.block.ruler.getRules("blockquote").some((begins) => begins(state, line, endLine, true));
}

function pushRow(state: StateBlock, lines: [number, number], cells: readonly string[]): void {
  state.push("tr_open", "", 1).map = lines;
  for (const cell of cells) {
    state.push("cell_open", "", 1).map = lines;
    const inline = state.push("inline", "", 0);
    inline.content = cell;
    inline.map = lines;
    state.push("cell_close", "", -1);
  }
  state.push("tr_close", "", -1);
}
