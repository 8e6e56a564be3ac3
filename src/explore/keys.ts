// Which key does what: one table. The help page, the status line and the guide are made from it.
import type { Edit } from "./text-line.ts";

/** Where a key is pressed: in a pane, or in what is open in front of the panes. */
export const PLACES = ["papers", "topics", "paper", "search", "chips", "help"] as const;
export type Place = (typeof PLACES)[number];

export type ActionName =
  | Edit
  | "down"
  | "up"
  | "pageDown"
  | "pageUp"
  | "halfDown"
  | "halfUp"
  | "first"
  | "last"
  | "centre"
  | "nextPaper"
  | "previousPaper"
  | "enter"
  | "nextPane"
  | "previousPane"
  | "paneLeft"
  | "paneRight"
  | "fold"
  | "unfold"
  | "foldAll"
  | "earlier"
  | "later"
  | "extendEarlier"
  | "extendLater"
  | "zoomTime"
  | "search"
  | "endSearch"
  | "chips"
  | "chipLeft"
  | "chipRight"
  | "removeChip"
  | "clear"
  | "mark"
  | "markAll"
  | "markedOnly"
  | "sort"
  | "reverse"
  | "open"
  | "copyCitation"
  | "copyId"
  | "copyLink"
  | "edit"
  | "setStatus"
  | "undo"
  | "redo"
  | "back"
  | "forward"
  | "follow"
  | "help"
  | "closeHelp"
  | "redraw"
  | "suspend"
  | "quit"
  | "interrupt";

export interface KeyRow {
  readonly action: ActionName;
  /** As the decoder names them; the first ones are shown. */
  readonly keys: readonly string[];
  readonly places: readonly Place[];
  /** What it does, in the help and the guide. */
  readonly does: string;
  /** What the status line calls it; null: it is not shown there. */
  readonly short: string | null;
}

/** What the status line calls some of these instead: while time goes by month, and where papers are chosen to be passed on. */
export const SHORT_INSTEAD = { years: "months", read: "choose" } as const;

const BROWSING = ["papers", "topics", "paper"] as const;
const OF_PAPERS = ["papers", "paper"] as const;

/** In the order of the help. Of several rows that fit, the first one counts. */
export const KEYS: readonly KeyRow[] = [
  row("search", ["/"], BROWSING, "search, as you type", "search"),
  row("enter", ["enter"], ["papers"], "read the paper; with --print, pass on the marked papers or this one", "read"),
  row("enter", ["enter"], ["topics"], "go to the papers of the topic", "papers"),
  row("enter", ["enter"], ["paper"], "go back to the list", "list"),
  row("nextPane", ["tab"], BROWSING, "go to the next pane", "next pane"),
  row("previousPane", ["shift-tab"], BROWSING, "go to the pane before", null),
  row("down", ["j", "down", "ctrl-n"], BROWSING, "move down", null),
  row("up", ["k", "up", "ctrl-p"], BROWSING, "move up", null),
  row("first", ["g", "home"], BROWSING, "go to the first line", null),
  row("last", ["G", "end"], BROWSING, "go to the last line", null),
  row("halfDown", ["ctrl-d"], BROWSING, "move down half a page", null),
  row("halfUp", ["ctrl-u"], BROWSING, "move up half a page", null),
  row("pageDown", ["pagedown", "ctrl-f"], BROWSING, "move down a page", null),
  row("pageUp", ["pageup", "ctrl-b"], BROWSING, "move up a page", null),
  row("nextPaper", ["n", "J"], BROWSING, "go to the next paper of the list", null),
  row("previousPaper", ["N", "K"], BROWSING, "go to the paper before", null),
  row("centre", ["z"], ["papers"], "show the paper in the middle of the list", null),
  row("earlier", ["left"], OF_PAPERS, "only the newest year with papers; then the one before", "years"),
  row("later", ["right"], OF_PAPERS, "only the oldest year with papers; then the one after", null),
  row("extendEarlier", ["<", "shift-left"], OF_PAPERS, "begin the span of time a year earlier", null),
  row("extendLater", [">", "shift-right"], OF_PAPERS, "end the span of time a year later", null),
  row("zoomTime", ["t"], BROWSING, "scrub by month, or by year again", null),
  row("unfold", ["right", "l"], ["topics"], "unfold the topic, or go into it", null),
  row("fold", ["left", "h"], ["topics"], "fold the topic, or go to the one above it", "fold"),
  row("foldAll", ["z"], ["topics"], "fold all topics, or unfold them", null),
  row("paneLeft", ["h"], OF_PAPERS, "go to the pane on the left", null),
  row("paneRight", ["l"], OF_PAPERS, "go to the pane on the right", null),
  row("mark", ["space"], OF_PAPERS, "mark the paper, or take its mark away", "mark"),
  row("markAll", ["M"], BROWSING, "mark all papers of the list, or take all their marks away", null),
  row("markedOnly", ["m"], BROWSING, "show only marked papers, or all again", null),
  row("sort", ["s"], BROWSING, "sort by relevance, date, title, author or topic", null),
  row("reverse", ["S"], BROWSING, "reverse the order", null),
  row("open", ["o"], OF_PAPERS, "open the paper's page in the browser", "open"),
  row(
    "copyCitation",
    ["c"],
    OF_PAPERS,
    "copy the citation of the marked papers in the list or this one, in BibTeX",
    "cite",
  ),
  row("copyId", ["y"], OF_PAPERS, "copy the ids of the marked papers in the list or this one", null),
  row("copyLink", ["Y"], OF_PAPERS, "copy the links of the marked papers in the list or this one", null),
  row("edit", ["e"], OF_PAPERS, "edit your entry of the paper, in your editor", null),
  row(
    "setStatus",
    ["r"],
    OF_PAPERS,
    "take the marked papers in the list or this one a step further: queued, reading, read, dropped",
    "status",
  ),
  row("undo", ["u"], BROWSING, "undo the last change of your list", null),
  row("redo", ["U", "ctrl-r"], BROWSING, "redo what was undone last", null),
  row(
    "follow",
    ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    OF_PAPERS,
    "read the related paper of this number",
    "related",
  ),
  row("back", ["[", "alt-left"], BROWSING, "go back to the paper read before", null),
  row("forward", ["]", "alt-right"], BROWSING, "go forward again", null),
  row("chips", ["x"], BROWSING, "choose a filter to remove", null),
  row("removeChip", ["x", "enter", "delete", "backspace"], ["chips"], "remove the filter", "remove"),
  row("chipLeft", ["left", "h"], ["chips"], "go to the filter on the left", "choose"),
  row("chipRight", ["right", "l"], ["chips"], "go to the filter on the right", null),
  row("endSearch", ["enter", "tab"], ["search"], "go to the papers found; filters become chips", "papers"),
  row("down", ["down", "ctrl-n"], ["search", "help"], "move down in what is found", "move"),
  row(
    "up",
    ["up", "ctrl-p"],
    ["search", "help"],
    "move up in what is found; above the first paper, recall earlier searches",
    null,
  ),
  row("pageDown", ["pagedown"], ["search", "help"], "move down a page", null),
  row("pageUp", ["pageup"], ["search", "help"], "move up a page", null),
  row("first", ["home"], ["help"], "go to the first line", null),
  row("last", ["end"], ["help"], "go to the last line", null),
  ...editing(["search", "help"]),
  row(
    "clear",
    ["esc"],
    ["papers", "topics", "paper", "search", "chips"],
    "take back one step: what narrows the list, last the search",
    "back",
  ),
  row("closeHelp", ["esc", "enter", "f1"], ["help"], "close the help; esc clears its search first", "close"),
  row("help", ["?", "f1"], BROWSING, "show this help; type to search it", "help"),
  row("help", ["f1"], ["search", "chips"], "show this help", "help"),
  row("redraw", ["ctrl-l"], PLACES, "draw the screen again", null),
  row("suspend", ["ctrl-z"], PLACES, "suspend the program; fg continues it", null),
  row("quit", ["q"], BROWSING, "quit", "quit"),
  row("interrupt", ["ctrl-c"], PLACES, "quit at once", null),
];

function row(
  action: ActionName,
  keys: readonly string[],
  places: readonly Place[],
  does: string,
  short: string | null,
): KeyRow {
  return { action, keys, places, does, short };
}

/** The keys of a line that is edited, as shells have them. */
function editing(places: readonly Place[]): KeyRow[] {
  return [
    row(
      "deleteBack",
      ["backspace", "ctrl-h"],
      places,
      "delete the character before; of an empty search, the last filter",
      null,
    ),
    row("deleteForward", ["delete"], places, "delete the next character", null),
    row("deleteWord", ["ctrl-w"], places, "delete the word before", null),
    row("deleteToStart", ["ctrl-u"], ["search"], "delete everything before", "clear"),
    row("deleteToEnd", ["ctrl-k"], places, "delete everything after", null),
    row("lineLeft", ["left"], places, "move left", null),
    row("lineRight", ["right"], places, "move right", null),
    row("wordLeft", ["ctrl-left", "alt-left"], places, "move a word to the left", null),
    row("wordRight", ["ctrl-right", "alt-right"], places, "move a word to the right", null),
    row("lineStart", ["ctrl-a", "home"], ["search"], "move to the start of the line", null),
    row("lineEnd", ["ctrl-e", "end"], ["search"], "move to the end of the line", null),
  ];
}

const byPlace = new Map<Place, Map<string, ActionName>>(
  PLACES.map((place) => {
    const rows = KEYS.filter(({ places }) => places.includes(place));
    // the first row of a key counts, so it is set last
    return [place, new Map(rows.toReversed().flatMap(({ keys, action }) => keys.map((key) => [key, action])))];
  }),
);

/** What a key does in a place; null: nothing. */
export function actionOf(key: string, place: Place): ActionName | null {
  return byPlace.get(place)?.get(key) ?? null;
}
