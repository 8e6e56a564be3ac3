// The list of papers: one line each, or two, the second with the reason that a search gives.
import { sanitisedMatch } from "../../answers/sanitised.ts";
import { isTrusted } from "../../answers/trusted-map.ts";
import type { Paper } from "../../map/model.ts";
import { pageOf } from "../../render/citation.ts";
import { authorsAndOrganization, bySurname, topicBesideDate, UNDATED } from "../../render/phrases.ts";
import { excerptLine, highlight } from "../../render/text/highlight.ts";
import { shownReason, titleMatch } from "../../render/text/search.ts";
import type { SearchMatch } from "../../search/match.ts";
import type { Screen } from "../../terminal/screen.ts";
import { padEnd, truncate, widthOfText } from "../../terminal/text.ts";
import type { Collection } from "../collection.ts";
import type { Area } from "../layout.ts";
import { asSaved, layoutFor } from "../lists.ts";
import type { State } from "../state.ts";
import type { World } from "../world.ts";
import { cursorSign, type Lines, remembered } from "./pane.ts";

/** The signs before each line. */
const MARGIN = 2;
const DATE = 10;
const MAX_BY = 22;

export const papersPane = remembered(
  ({ list, found, cursor, top, marks, saving, guessed, focus, mode, topic }) => {
    const hasFocus = mode === "browse" || mode === "search";
    return [list, found, cursor, top, marks, saving, guessed, focus, hasFocus, topic];
  },
  (state: State, area: Area, world: World): Lines => {
    if (state.list.length === 0) return emptyLines(state, world);
    const { paperLines } = layoutFor(state);
    const shown = Math.ceil(area.height / paperLines);
    const rows = [...state.list.subarray(state.top, state.top + shown)];
    return rows
      .flatMap((at, row) => rowLines({ at, position: state.top + row }, state, area.width, world))
      .slice(0, area.height);
  },
);

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
  const { collection, isAscii, look } = world;
  const number = state.found.papers[at] ?? 0;
  const stored = collection.paper(number);
  if (stored === undefined) return [];
  const paper = asSaved(stored, number, state);
  const isHere = position === state.cursor;
  const hasFocus = state.focus === "papers" && (state.mode === "browse" || state.mode === "search");
  const sign = isHere ? cursorSign(hasFocus, look, isAscii) : " ";
  const mark = state.marks.has(number) ? look.theme.warning(isAscii ? "*" : "●") : " ";
  const room = width - MARGIN - 1;
  const lines =
    layoutFor(state).paperLines === 2
      ? twoLines({ paper, match: matchOf(state, at, world), isHere }, room, state, world, look)
      : [oneLine({ paper, match: matchOf(state, at, world), isHere }, room, look)];
  return lines.map((line, each) => `${sign}${each === 0 ? mark : " "}${line}`);
}

/** Why a paper was found, as people see it; null: no words were searched for. */
function matchOf({ found }: State, at: number, { collection }: World): SearchMatch | null {
  const match = found.results?.resultAt(at).match;
  if (match === undefined) return null;
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

/** Rooms from which on the second line of every paper has the day, the topic, and all names. */
const MIN_ROOM_WITH_DAY = 44;
const MIN_ROOM_WITH_TOPIC = MIN_ROOM_WITH_DAY;
const MIN_ROOM_WITH_NAMES = 60;
const MONTH = 7;
/** Columns that a reason needs before who it is by is shown before it. */
const MIN_REASON = 36;
/** Columns that a topic needs to be recognised if it is cut. */
const MIN_TOPIC = 14;

/** The title; below it the date, and why the paper was found or else who it is by and its topic. */
function twoLines(shown: Shown, room: number, state: State, { collection }: World, look: Screen): string[] {
  const { paper } = shown;
  const { theme, glyphs } = look;
  const title = titleOf(shown, room, look);
  const width = room < MIN_ROOM_WITH_DAY ? MONTH : DATE;
  const date = theme.comment(`${padEnd((paper.date ?? UNDATED).slice(0, width), width)}  `);
  const left = room - width - 2;
  if (left < 1) return [title, date];
  const by = truncate(
    room < MIN_ROOM_WITH_NAMES ? bySurname(paper) : authorsAndOrganization(paper),
    left,
    glyphs.ellipsis,
  );
  const dot = ` ${glyphs.dot} `;
  const rest = left - widthOfText(by) - dot.length;
  const reason = reasonOf(shown, room, look);
  if (reason !== null) {
    const isShort = widthOfText(reason.label + reason.matched.text) <= rest;
    const before = by !== "" && (rest >= MIN_REASON || isShort) ? by + dot : "";
    return [title, date + theme.comment(before) + reasonLine(reason, left - widthOfText(before), look)];
  }
  const topic = by === "" || room >= MIN_ROOM_WITH_TOPIC ? topicShown(paper, state, collection) : "";
  const roomOfTopic = Math.min(widthOfText(topic), Math.max(MIN_TOPIC, rest));
  const people =
    topic === ""
      ? truncate(authorsAndOrganization(paper), left, glyphs.ellipsis)
      : truncate(by, left - roomOfTopic - dot.length, glyphs.ellipsis);
  const after = truncate(topic, left - (people === "" ? 0 : widthOfText(people) + dot.length), glyphs.ellipsis);
  return [title, date + theme.comment([people, after].filter((part) => part !== "").join(dot))];
}

type Reason = NonNullable<ReturnType<typeof shownReason>>;

function reasonLine({ label, matched }: Reason, room: number, look: Screen): string {
  const { theme, glyphs } = look;
  const paint = { match: theme.match, rest: theme.comment };
  const shown = truncate(label, room, glyphs.ellipsis);
  const left = room - widthOfText(shown);
  return theme.comment(shown) + (left > 0 ? excerptLine(matched, left, look, paint) : "");
}

/** What matched besides what is seen of the title; else the comment of the curator. */
function reasonOf(shown: Shown, room: number, look: Screen): Reason | null {
  if (shown.match === null) return null;
  const reason = shownReason(shown.paper, shown.match);
  return reason !== null && reason.matched.ranges.length > 0
    ? reason
    : (hiddenPartOfTitle(shown, room, look) ?? reason);
}

/** A match of which so many characters are seen is recognised. */
const SEEN_OF_MATCH = 6;

/** Where the title matches in a part that is cut off, that part. */
function hiddenPartOfTitle({ paper, match }: Shown, room: number, { glyphs }: Screen): Reason | null {
  const ranges = match === null ? [] : (titleMatch(match)?.ranges ?? []);
  const shown = truncate(paper.title, Math.max(1, room - widthOfText(statusSign(paper, glyphs))), glyphs.ellipsis);
  const end = shown.length - glyphs.ellipsis.length;
  const isSeen =
    shown === paper.title || ranges.some((range) => Math.min(range.end, range.start + SEEN_OF_MATCH) <= end);
  return ranges.length === 0 || isSeen ? null : { label: "", matched: { text: paper.title, ranges } };
}

/** The topic of a paper, unless it is the one that all papers of the list have. */
function topicShown(paper: Paper, { topic }: State, { seenMap, topics }: Collection): string {
  const name = topicBesideDate(seenMap, paper);
  return topic !== null && topics[topic]?.name === name ? "" : name;
}
