// aimap explore: the map full-screen, to search, read and choose papers in.
import { basename } from "node:path";
import { findTopicAsSeen } from "../answers/find-as-seen.ts";
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { findLayerNames } from "../cli/layer-names.ts";
import { openMap } from "../cli/open-map.ts";
import { addCriteriaOptions } from "../cli/options/filter-options.ts";
import { addMapOptions, type MapOptions } from "../cli/options/map-options.ts";
import { oneOfOption } from "../cli/options/option-kinds.ts";
import { addColorOption, addErrorOption, type DrawingOptions } from "../cli/options/output-options.ts";
import { type Reply, screenOf, setAction } from "../cli/output.ts";
import { openOwnList, placeOfList } from "../cli/own-list.ts";
import { readPipedPapers } from "../cli/piped-papers.ts";
import { waitingLine } from "../cli/waiting-line.ts";
import type { Context, Terminal } from "../context.ts";
import { EndQuietly, EXIT, Failure } from "../errors.ts";
import { Collection } from "../explore/collection.ts";
import { type Outside, perform } from "../explore/effects.ts";
import type { Span } from "../explore/selection.ts";
import { explore } from "../explore/session.ts";
import type { Filter } from "../explore/state.ts";
import type { World } from "../explore/world.ts";
import { fileSize } from "../files.ts";
import type { DateSpan } from "../map/dates.ts";
import { FILTER_NAMES, type FilterInput, filterPapers } from "../map/filters.ts";
import { linksOf } from "../map/links.ts";
import { BUNDLED, type Paper, type ResearchMap, STDIN } from "../map/model.ts";
import { monthIndex } from "../map/timeline.ts";
import { readListFile } from "../my-list/list-file.ts";
import { FORMATS } from "../render/formats.ts";
import { andList } from "../render/phrases.ts";
import { settingsOf } from "../settings/settings-files.ts";
import { inHome } from "../terminal/home-paths.ts";
import { wantsAscii } from "../terminal/screen.ts";
import { sanitise } from "../text/sanitise.ts";

/** What `--print` can print of the papers that were chosen: a line each, or any format. */
const PRINTED = ["ids", "titles", "links", ...FORMATS.filter((format) => format !== "ids")] as const;
type Printed = (typeof PRINTED)[number];

export interface ExploreOptions extends FilterInput, MapOptions, DrawingOptions {
  readonly words: readonly string[];
  readonly print?: Printed;
  readonly mouse?: boolean;
}

export function defineExplore(command: Command, context: Context, run = runExplore): void {
  command
    .description(
      "Explore the map full-screen: topics, papers and the paper side by side, a search that updates with each key, and a " +
        "timeline. In a pipe, Enter passes on the marked papers, or the one under the cursor; ? lists the keys.",
    )
    .argument("[words...]", 'what to look for first; "-", or a pipe: only the papers whose ids standard input lists')
    .addOption(oneOfOption("--print <what>", PRINTED, "choose papers with Enter, and print their "))
    .option("--mouse", "use the mouse too; the terminal then selects text only with Shift");
  addCriteriaOptions(command);
  command.optionsGroup("Output:");
  addColorOption(command);
  command.option("--ascii", "draw with ASCII characters only (--no-ascii: never)");
  addErrorOption(command);
  addMapOptions(command);
  addExamples(command, [
    { line: "aimap explore sae --topic semanticity", purpose: "what a search finds in a topic" },
    { line: "aimap list --author olah --format ids | aimap explore", purpose: "only these papers" },
    { line: "aimap explore sae --print ids | aimap cite -", purpose: "cite the papers that you choose" },
  ]);
  setAction(command, context, (words: string[], options: Omit<ExploreOptions, "words">) =>
    run({ words, ...options }, context),
  );
}

/** @throws Failure `no-terminal`; EndQuietly where nothing was chosen */
export async function runExplore(options: ExploreOptions, context: Context): Promise<Reply> {
  const waiting = waitingLine(context);
  const ellipsis = wantsAscii(context.env, options, settingsOf(context.env)) ? "..." : "…";
  const beforeReading = (names: readonly string[]): void => {
    if (takesLong(names)) waiting.show(readingInWords(names) + ellipsis);
  };
  const map = await openMap({ ...options, beforeReading }, context).finally(waiting.remove);
  const start = await startOf(map, options);
  const terminal = await terminalFor(context);
  const { words, papers: given } = await readPipedPapers(map, options.words, context);
  const collection = new Collection(map);
  const isPicking = options.print !== undefined || !context.stdout.isTTY;
  const { after = () => () => {}, env } = context;
  let current = map;
  const world = await worldFor(collection, terminal, isPicking, options, context);
  const asked = {
    ...start,
    words: words.join(" "),
    given: given === null ? null : new Set(given.map((paper) => collection.positionOf(paper))),
  };
  const outcome = await explore(asked, world, {
    terminal,
    after,
    hasMouse: options.mouse ?? false,
    isAfterPipe: given !== null,
    perform: (effect, { collection: shown }) =>
      perform(effect, shown, terminal, {
        // where the explorer is in a pipe, they get its terminal all the same
        browse: (url) => context.browse(url, "terminal"),
        edit: editorOf(options, context),
        setStatus: statusSetterOf(options, context),
        listElsewhere: () => listOutsideOf(options, context),
      }),
    reload: async () => {
      current = await openMap(options, context);
      return { ...world, collection: new Collection(current) };
    },
    // an editor runs in this terminal, and a browser that the environment names may
    takesTerminal: ({ type }) => type === "edit" || (type === "open" && Boolean(env.BROWSER)),
  });
  if (outcome.isInterrupted) throw new EndQuietly(EXIT.interrupted.code);
  const papers = (outcome.chosen ?? []).flatMap((at) => current.papers[at] ?? []);
  return outcome.chosen === null ? { type: "text", text: "" } : replyWith(current, papers, options.print ?? "ids");
}

/** Smaller files are read before anybody wonders. */
const MIN_SLOW_BYTES = 300_000;

function takesLong(names: readonly string[]): boolean {
  return names.reduce((sum, name) => sum + sizeOfLayer(name), 0) >= MIN_SLOW_BYTES;
}

/** In bytes; of what comes through a pipe, it is not known before it has been read. */
function sizeOfLayer(name: string): number {
  return name === BUNDLED || name === STDIN ? 0 : fileSize(name);
}

function readingInWords(names: readonly string[]): string {
  const files = names.filter((name) => name !== BUNDLED);
  return `reading ${andList(files.map((name) => (name === STDIN ? "standard input" : basename(name))))}`;
}

function editorOf(options: MapOptions, context: Context): (id: string) => Promise<boolean> {
  return async (id) => {
    const { runEdit } = await import("./edit.ts");
    const { path } = placeOfList(context);
    const before = readListFile(path)?.text;
    await runEdit({ ...options, id }, { ...context, edit: (command) => context.edit(command, "terminal") });
    return readListFile(path)?.text !== before;
  };
}

function statusSetterOf(options: MapOptions, context: Context): Outside["setStatus"] {
  return async (ids, { before, status }) => {
    const { fulfil, NO_WISH } = await import("../my-list/changes.ts");
    const list = await openOwnList(options, context);
    const wanted = new Set(ids);
    const papers = list.map.papers.filter(({ id }) => wanted.has(id));
    const changed = papers.filter((paper) => paper.status === before);
    await fulfil(
      list,
      changed.map((paper) => ({ ...NO_WISH, paper, status })),
    );
    return new Map(papers.map((paper) => [paper.id, changed.includes(paper) ? status : paper.status]));
  };
}

/** The file of the person's list, where the map in use does not include it; null: it does. */
function listOutsideOf(options: MapOptions, context: Context): string | null {
  const { path } = placeOfList(context);
  if (findLayerNames(options, context).names.includes(path)) return null;
  return inHome(path, context.env.HOME);
}

/** @throws Failure */
async function terminalFor({ openTerminal, env }: Context): Promise<Terminal> {
  const problem = 'explore needs a terminal; "aimap search" and "aimap list" print papers without one';
  if (env.TERM === "dumb") throw new Failure("no-terminal", `TERM is "dumb"; ${problem}`);
  const terminal = (await openTerminal?.()) ?? null;
  if (terminal === null) throw new Failure("no-terminal", problem);
  return terminal;
}

async function worldFor(
  collection: Collection,
  terminal: Terminal,
  isPicking: boolean,
  options: ExploreOptions,
  context: Context,
): Promise<World> {
  const { columns, rows } = terminal;
  const stdout = { write: (text: string) => terminal.write(text), isTTY: true, columns, rows };
  const look = await screenOf(options, { ...context, stdout });
  const isAscii = wantsAscii(context.env, options, settingsOf(context.env));
  return { collection, look, isAscii, isPicking };
}

interface StartOptions {
  readonly filters: readonly Filter[];
  readonly topic: number | null;
  readonly span: Span | null;
}

/** One topic is chosen in the tree, and one span of whole months in the histogram; all other filters are chips. @throws Failure */
async function startOf(map: ResearchMap, options: ExploreOptions): Promise<StartOptions> {
  // names that the map does not have are reported before the screen is taken
  await filterPapers(map, options);
  const { topic: topics = [], year: years = [] } = options;
  const [topic] = topics.length === 1 ? topics : [];
  const span = years.length === 1 ? monthsOf(years[0]) : null;
  const others = { ...options, ...(topic === undefined ? {} : { topic: [] }), ...(span === null ? {} : { year: [] }) };
  return {
    filters: filtersOf(others),
    topic: topic === undefined ? null : map.topics.indexOf(await findTopicAsSeen(map, topic)),
    span,
  };
}

/** Null: a side is open, or names a day. */
function monthsOf(span: DateSpan | undefined): Span | null {
  const { from = null, to = null } = span ?? {};
  if (from === null || to === null || from.length > 7 || to.length > 7) return null;
  return { from: monthIndex(from, 1), to: monthIndex(to, 12) };
}

function filtersOf(input: FilterInput): Filter[] {
  return FILTER_NAMES.flatMap((name) =>
    (input[name] ?? []).map((value) => ({ name, text: typeof value === "string" ? value : spanInWords(value) })),
  );
}

function spanInWords({ from, to }: DateSpan): string {
  return from !== null && from === to ? from : `${from ?? ""}..${to ?? ""}`;
}

function replyWith(map: ResearchMap, papers: readonly Paper[], printed: Printed): Reply {
  if (printed === "titles") return { type: "text", text: papers.map(({ title }) => `${sanitise(title)}\n`).join("") };
  if (printed === "links") {
    const links = papers.map((paper) => linksOf(paper).page).filter((link) => link !== null);
    return { type: "text", text: links.map((link) => `${sanitise(link)}\n`).join("") };
  }
  return { type: "list", map, papers, format: printed };
}
