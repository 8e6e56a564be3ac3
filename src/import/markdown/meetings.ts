// Tables of what a reading group has read: who presented it and when is not who wrote it and when it appeared.
import type { TableRow } from "mdast";
import { piecesOf } from "./entry/pieces.ts";
import { isLinkAway, leadsToWork } from "./items.ts";

/** Who presents a paper to a reading group did not write it. */
const PRESENTER =
  /^(?:presenters?|presented by|presentation by|discussants?|discussion lead(?:er)?|leaders?|students?|hosts?|发表者|主讲人?|报告人|汇报人|発表者|担当者?|발표자|발제자|담당자?)$/i;

/** Who gives a talk wrote it, but not the papers that most rows lead to. */
const SPEAKER = /^(?:speakers?|lecturers?|leads?|moderators?)$/i;

/** Beside days, who is the one who presents; beside years, who wrote it. */
const [WHO, DAY] = [/^who$/i, /^(?:dates?|days?|when|weeks?|sessions?|meetings?)$/i];

/** Which columns name those who presented the works at a meeting. */
export function presenterIn(names: readonly string[], rows: readonly TableRow[]): (name: string) => boolean {
  const isPresented =
    names.some((name) => SPEAKER.test(name)) &&
    rows.filter(({ children }) => children.some((cell) => piecesOf(cell.children).some(leadsToWork))).length * 2 >
      rows.length;
  const hasDays = names.some((name) => DAY.test(name));
  return (name) => PRESENTER.test(name) || (isPresented && SPEAKER.test(name)) || (hasDays && WHO.test(name));
}

/** Whether the table is the schedule of a group that reads papers, where what has no link is no paper. */
export function isOfMeetings(names: readonly string[], rows: readonly TableRow[]): boolean {
  const linked = rows.filter(({ children }) => children.some((cell) => piecesOf(cell.children).some(isLinkAway)));
  return names.some(presenterIn(names, rows)) && linked.length * 5 >= rows.length * 4;
}
