// The list of papers: one line each, or two, the second with the reason that a search gives.
import { sanitisedMatch } from "../../answers/sanitised.ts";
import { isTrusted } from "../../answers/trusted-map.ts";
import type { Paper } from "../../map/model.ts";
import { pageOf } from "../../render/citation.ts";
import { authorsAndOrganization, bySurname, topicBesideDate, UNDATED } from "../../render/phrases.ts";
import { excerptLine, highlight } from "../../render/text/highlight.ts";
import { shownReason, titleMatch } from "../../render/text/search.ts";
import type { SearchMatch } from "../../search/explain.ts";
import type { Screen } from "../../terminal/screen.ts";
import { padEnd, truncate, widthOfText } from "../../terminal/text.ts";
import type { Area } from "../layout.ts";
import { layoutFor } from "../lists.ts";
import type { State } from "../state.ts";
import type { World } from "../world.ts";
import { cursorSign, faint, type Lines } from "./pane.ts";

/** The signs before each line. */
const MARGIN = 2;
const DATE = 10;
const MAX_BY = 22;

export function papersPane(state: State, area: Area, world: World): Lines {
  if (state.list.length === 0) return emptyLines(state, world);
  const { paperLines } = layoutFor(state);
  const shown = Math.ceil(area.height / paperLines);
  const rows = [...state.list.subarray(state.top, state.top + shown)];
  return rows
    .flatMap((at, row) => rowLines({ at, position: state.top + row }, state, area.width, world))
    .slice(0, area.height);
}

function emptyLines({ isMarkedOnly }: State, { collection, look }: World): Lines {
  if (collection.papers.length === 0) return ["", look.theme.comment("  This map has no papers.")];
  const why = isMarkedOnly ? "  No marked paper is here." : "  No paper is here.";
  return ["", look.theme.comment(why), look.theme.comment("  Esc takes back one step.")];
}

interface Row {
  /** Position in what was found. */
  readonly at: number;
  /** Position in the list. */
  readonly position: number;
}

function rowLines({ at, position }: Row, state: State, width: number, world: World): string[] {
  const { collection, isAscii } = world;
  const look = state.failed === null ? world.look : faint(world.look);
  const number = state.found.papers[at] ?? 0;
  const paper = collection.paper(number);
  if (paper === undefined) return [];
  const isHere = position === state.cursor;
  const hasFocus = state.focus === "papers" && (state.mode === "browse" || state.mode === "search");
  const sign = isHere ? cursorSign(hasFocus, look, isAscii) : " ";
  const mark = state.marks.has(number) ? look.theme.warning(isAscii ? "*" : "●") : " ";
  const room = width - MARGIN - 1;
  const lines =
    layoutFor(state).paperLines === 2
      ? twoLines({ paper, match: matchOf(state, at, world), isHere }, room, world, look)
      : [oneLine({ paper, match: matchOf(state, at, world), isHere }, room, look)];
  return lines.map((line, each) => `${sign}${each === 0 ? mark : " "}${line}`);
}

/** Why a paper was found, as people see it; null: no words were searched for. */
function matchOf({ found, failed }: State, at: number, { collection }: World): SearchMatch | null {
  const match = found.results?.resultAt(at).match;
  if (match === undefined || failed !== null) return null;
  return isTrusted(collection.map) ? match : sanitisedMatch(match);
}

interface Shown {
  readonly paper: Paper;
  readonly match: SearchMatch | null;
  readonly isHere: boolean;
}

/** How far the reader is with a paper, as in `aimap list`; nothing where she has not said it. */
function statusSign({ status }: Paper, glyphs: Screen["glyphs"]): string {
  return status === null ? "" : `${glyphs.status[status]} `;
}

/** The title on at most `room` columns, with what matched in it. */
function titleOf({ paper, match, isHere }: Shown, room: number, { theme, glyphs, hyperlink }: Screen): string {
  const sign = statusSign(paper, glyphs);
  const text = truncate(paper.title, Math.max(1, room - widthOfText(sign)), glyphs.ellipsis);
  const ranges = match === null ? [] : (titleMatch(match)?.ranges ?? []);
  const rest = isHere ? theme.title : theme.date;
  const title = ranges.length === 0 ? rest(text) : highlight(text, 0, ranges, { match: theme.match, rest });
  return sign + hyperlink(pageOf(paper), title);
}

function oneLine(shown: Shown, room: number, look: Screen): string {
  const { theme, glyphs } = look;
  const { paper } = shown;
  const by = room < 60 ? "" : truncate(bySurname(paper), MAX_BY, glyphs.ellipsis);
  const hasDate = room >= 40;
  const titleRoom = Math.max(1, room - (hasDate ? DATE + 2 : 0) - (by === "" ? 0 : MAX_BY + 2));
  const title = titleOf(shown, titleRoom, look);
  const date = hasDate ? `${theme.comment(padEnd(paper.date ?? UNDATED, DATE))}  ` : "";
  if (by === "") return date + title;
  const sign = widthOfText(statusSign(paper, glyphs));
  const titleWidth = sign + widthOfText(truncate(paper.title, Math.max(1, titleRoom - sign), glyphs.ellipsis));
  const gap = " ".repeat(Math.max(0, titleRoom - titleWidth) + 2);
  return `${date}${title}${gap}${theme.comment(by)}`;
}

function twoLines(shown: Shown, room: number, { collection }: World, look: Screen): string[] {
  const { paper, match } = shown;
  const { theme, glyphs } = look;
  const reason = match === null ? null : shownReason(paper, match);
  const by = room < 60 ? bySurname(paper) : authorsAndOrganization(paper);
  const facts = [paper.date ?? UNDATED, by].filter((fact) => fact !== "").join(` ${glyphs.dot} `);
  const short = truncate(facts, room, glyphs.ellipsis);
  const left = room - widthOfText(short) - 3;
  if (left < 8) return [titleOf(shown, room, look), theme.comment(short)];
  const paint = { match: theme.match, rest: theme.comment };
  const end =
    reason === null
      ? theme.comment(truncate(topicBesideDate(collection.seenMap, paper), left, glyphs.ellipsis))
      : theme.comment(reason.label) + excerptLine(reason.matched, left - widthOfText(reason.label), look, paint);
  const dot = end === "" ? "" : theme.comment(` ${glyphs.dot} `);
  return [titleOf(shown, room, look), `${theme.comment(short)}${dot}${end}`];
}
