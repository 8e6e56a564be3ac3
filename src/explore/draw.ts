// From a frame to what is written to the terminal: only the rows that have changed, at once.
import type { Frame } from "./frame.ts";

const ESC = "\u001b";
/** Between these two, terminals that know them show nothing: a frame is never seen half drawn. */
const [BEGIN, END] = [`${ESC}[?2026h`, `${ESC}[?2026l`];
const [HIDE, SHOW] = [`${ESC}[?25l`, `${ESC}[?25h`];
const CLEAR = `${ESC}[0m${ESC}[2J`;
/** Lines are not wrapped: what a terminal draws wider than we count does not move the others. */
const [NO_WRAP, WRAP] = [`${ESC}[?7l`, `${ESC}[?7h`];
const [ALTERNATE, MAIN] = [`${ESC}[?1049h`, `${ESC}[?1049l`];
const [PASTES, NO_PASTES] = [`${ESC}[?2004h`, `${ESC}[?2004l`];
const [MOUSE, NO_MOUSE] = [`${ESC}[?1000h${ESC}[?1006h`, `${ESC}[?1006l${ESC}[?1000l`];

/** What makes the screen ours. */
export function entering(hasMouse: boolean): string {
  return ALTERNATE + NO_WRAP + HIDE + PASTES + (hasMouse ? MOUSE : "") + CLEAR;
}

/** What gives it back as it was, whatever state it is in. */
export function leavingScreen(hasMouse: boolean): string {
  return `${END}${ESC}[0m${hasMouse ? NO_MOUSE : ""}${NO_PASTES}${WRAP}${SHOW}${MAIN}`;
}

/**
 * @param before what is on the screen; null: nothing that is known
 * @returns nothing if the screen is right already
 */
export function difference(before: Frame | null, { rows, cursor }: Frame): string {
  const isSameSize = before?.rows.length === rows.length;
  const changed = rows.flatMap((row, at) =>
    isSameSize && before.rows[at] === row ? [] : [`${ESC}[${at + 1};1H${row}${ESC}[0m`],
  );
  const isSameCursor =
    before !== null && before.cursor?.row === cursor?.row && before.cursor?.column === cursor?.column;
  if (isSameSize && changed.length === 0 && isSameCursor) return "";
  const place = cursor === null ? "" : `${ESC}[${cursor.row + 1};${cursor.column + 1}H${SHOW}`;
  return `${BEGIN}${HIDE}${isSameSize ? "" : CLEAR}${changed.join("")}${place}${END}`;
}
