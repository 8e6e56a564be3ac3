// aimap explore: the map full-screen, to search, read and choose papers in.
import { existsSync } from "node:fs";
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { readPipedPapers } from "../cli/explorer/piped-papers.ts";
import { startOf } from "../cli/explorer/start.ts";
import { findLayerNames } from "../cli/layer-names.ts";
import { openMap } from "../cli/open-map.ts";
import { addCriteriaOptions } from "../cli/options/filter-options.ts";
import { addMapOptions, type MapOptions } from "../cli/options/map-options.ts";
import { oneOfOption } from "../cli/options/option-kinds.ts";
import { addColorOption, addErrorOption, type DrawingOptions } from "../cli/options/output-options.ts";
import { type Reply, screenOf, setAction } from "../cli/output.ts";
import type { Context, Terminal } from "../context.ts";
import { EndQuietly, EXIT, Failure } from "../errors.ts";
import { Collection } from "../explore/collection.ts";
import { explore } from "../explore/session.ts";
import type { World } from "../explore/world.ts";
import { fileSize, fileStamp } from "../files/read.ts";
import type { FilterInput } from "../map/filter-values.ts";
import { linksOf } from "../map/links.ts";
import type { Paper, ResearchMap } from "../map/model.ts";
import { FORMATS } from "../render/formats.ts";
import { listPath } from "../settings/list-path.ts";
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
  const map = await openMap({ ...options, isExplored: true }, context);
  const start = await startOf(map, options);
  const terminal = await terminalFor(context);
  const { words, papers: given } = await readPipedPapers(map, options.words, context);
  const collection = new Collection(map);
  const isPicking = options.print !== undefined || !context.stdout.isTTY;
  const { after = () => () => {}, env } = context;
  let current = map;
  const list = listPath(env);
  let stamp = list === null ? "" : fileStamp(list);
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
    perform: async (effect, { collection: shown }) => {
      const { performOutside } = await import("../cli/explorer/outside.ts");
      return performOutside(effect, shown, { terminal, options, context });
    },
    hasListChanged: () => list !== null && world.hiddenList === null && fileStamp(list) !== stamp,
    reload: async () => {
      // before it is read: what is written in between is read again
      stamp = list === null ? "" : fileStamp(list);
      current = await openMap({ ...options, quiet: true }, context);
      return { ...world, collection: new Collection(current) };
    },
    // an editor runs in this terminal, and a browser that the environment names may
    takesTerminal: ({ type }) => type === "edit" || (type === "open" && Boolean(env.BROWSER)),
  });
  const failure = outcome.failure ?? undefined;
  if (outcome.isInterrupted) throw failure ?? new EndQuietly(EXIT.interrupted.code);
  const papers = (outcome.chosen ?? []).flatMap((at) => current.papers[at] ?? []);
  const reply = outcome.chosen === null ? NOTHING : replyWith(current, papers, options.print ?? "ids");
  return { ...reply, failure };
}

const NOTHING: Reply = { type: "text", text: "" };

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
  const list = listPath(context.env);
  const shown = list === null ? null : inHome(list, context.env.HOME);
  const isHidden = list !== null && fileSize(list) > 0 && !findLayerNames(options, context).names.includes(list);
  const newList = list === null || existsSync(list) ? null : shown;
  return { collection, look, isAscii, isPicking, hiddenList: isHidden ? shown : null, newList };
}

function replyWith(map: ResearchMap, papers: readonly Paper[], printed: Printed): Reply {
  if (printed === "titles") return { type: "text", text: papers.map(({ title }) => `${sanitise(title)}\n`).join("") };
  if (printed === "links") {
    const links = papers.map((paper) => linksOf(paper).page).filter((link) => link !== null);
    return { type: "text", text: links.map((link) => `${sanitise(link)}\n`).join("") };
  }
  return { type: "list", map, papers, format: printed };
}
