// From what a command replies to the streams. Nothing else writes what commands answer.

import type { MapAnswer, TextAnswer } from "../answers/answer.ts";
import type { Context } from "../context.ts";
import { EndQuietly, EXIT, type Failure } from "../errors.ts";
import type { Rendered } from "../render/format.ts";
import { type Format, renderAnswer } from "../render/formats.ts";
import { type FormattedReport, renderReport } from "../render/reports.ts";
import { settingsOf } from "../settings/settings-files.ts";
import { makeScreen, type Screen, wantsAscii, widthOf } from "../terminal/screen.ts";
import type { Command } from "./declarations.ts";
import { writeWithLateCode } from "./late-code.ts";
import type { OutputOptions } from "./options/output-options.ts";
import { unreadHints } from "./unread-lines.ts";

/** Lines for the person at the terminal. Only text has hints, and only if somebody reads them. */
export interface Hints {
  /** Before the answer; in a pager its first lines. */
  readonly hintsBefore?: readonly string[];
  readonly hints?: readonly string[];
}

/** What goes with an answer. All of it can be absent. */
interface Notes extends Hints {
  /** Lines on stderr that belong in a log as well. */
  readonly report?: readonly string[];
  /** Addresses to open in the browser. */
  readonly addresses?: readonly string[];
  /** Paths of documents to open. */
  readonly documents?: readonly string[];
  /** How the command fails after its answer has been written. */
  readonly failure?: Failure | undefined;
}

/** What a command returns: an answer, the format if the command decides it, and what goes with the answer. */
export type Reply = Notes & ((MapAnswer & { readonly format?: Format }) | FormattedReport | TextAnswer);

/** What is printed: a text, and the pieces that follow it. */
type RenderedReply = Pick<TextAnswer, "text" | "pieces">;

/** Sets the action of a command: to run it and to write its reply, as the command's options ask. */
export function setAction<Args extends unknown[]>(
  command: Command,
  context: Context,
  run: (...args: Args) => Promise<Reply>,
): void {
  command.action<Args, OutputOptions>(async (args, options) => writeReply(await run(...args), options, context));
}

/** @throws Failure that the reply holds, or where its format cannot render it */
export async function writeReply(reply: Reply, options: OutputOptions, context: Context): Promise<void> {
  const isForPerson = isForPeople(reply, options);
  const hint = async (lines: readonly string[] = []): Promise<void> => {
    if (!isForPerson || !context.stderr.isTTY) return;
    const hints = await hintLines(lines, options, context);
    if (hints !== "") context.stderr.write(hints);
  };
  const { text, pieces = [] } = await render(reply, options, context);
  const writePieces = async (): Promise<void> => {
    for (const piece of pieces) context.stdout.write(piece);
  };
  const pager = text === "" ? null : pagerFor(reply, text, options, context);
  const before = pager === null ? "" : await hintLines(reply.hintsBefore ?? [], options, context);
  if (pager === null || !(await context.page(before + text, pager))) {
    await hint(reply.hintsBefore);
    if (text !== "") context.stdout.write(text);
    await writeWithLateCode(sizeOf(reply), writePieces, context);
  }
  for (const address of reply.addresses ?? []) {
    await hint([`opening ${address}`]);
    await context.browse(address);
  }
  for (const path of reply.documents ?? []) {
    await hint([`opening ${path}`]);
    await context.openFile(path);
  }
  if (reply.report !== undefined) await report(reply.report, options, context);
  await hint(reply.hints);
  if ("map" in reply) await hint(unreadHints(reply.map));
  if (reply.failure !== undefined) throw reply.failure;
  if (options.exitCode === true && (await endsWithOne(reply))) throw new EndQuietly(EXIT.failed.code);
}

/** Whether nothing was found, or two maps differ: what `--exit-code` asks. */
async function endsWithOne(reply: Reply): Promise<boolean> {
  if (reply.type === "diff") return reply.changes.length > 0;
  if (!("map" in reply)) return false;
  return (await import("../answers/papers-in.ts")).isNothing(reply);
}

function isForPeople(reply: Reply, options: OutputOptions): boolean {
  if (options.json === true) return false;
  return reply.type === "text" || formatOf(reply, options) === "text";
}

function formatOf(reply: Exclude<Reply, TextAnswer>, options: OutputOptions): Format {
  return reply.format ?? options.format ?? "text";
}

async function render(reply: Reply, options: OutputOptions, context: Context): Promise<RenderedReply> {
  const screen = (): Promise<Screen> => screenOf(options, context);
  switch (reply.type) {
    case "text":
      return reply;
    case "check":
    case "diff":
    case "config":
    case "edit":
    case "cache":
      return { text: await renderReport(reply, screen) };
    default: {
      const { fields = null, null: isNulTerminated = false } = options;
      const write = async () =>
        inReply(await renderAnswer(reply, formatOf(reply, options), { fields, isNulTerminated, screen }));
      return writeWithLateCode(sizeOf(reply), write, context);
    }
  }
}

function inReply(rendered: Rendered): RenderedReply {
  return typeof rendered === "string" ? { text: rendered } : { text: "", pieces: rendered };
}

/** How many papers take long to write, and are not too many to optimise code late for. */
function sizeOf(reply: Reply): number {
  if (reply.type === "list") return reply.papers.length;
  return reply.type === "search" ? reply.results.length * 3 : 0;
}

/** What the output can show, as the options, the environment and the settings ask. */
export function screenOf(
  options: Pick<OutputOptions, "color" | "ascii" | "wide">,
  { stdout, env }: Context,
): Promise<Screen> {
  return makeScreen(stdout, env, options, settingsOf(env));
}

/**
 * The pager's command for text that is longer than the screen: AIMAP_PAGER, else PAGER, else that of the settings, else
 * less. Null: no pager is wanted or needed.
 */
function pagerFor(reply: Reply, text: string, options: OutputOptions, { stdout, env }: Context): string | null {
  const isPaged = reply.type === "text" ? reply.isPaged === true : formatOf(reply, options) === "text";
  if (!isPaged || options.pager === false || !stdout.isTTY || stdout.rows === undefined) return null;
  if (env.TERM === "dumb" || text.split("\n").length <= stdout.rows) return null;
  const pager = (env.AIMAP_PAGER ?? env.PAGER ?? settingsOf(env).pager ?? "less").trim();
  return pager === "" || pager === "cat" ? null : pager;
}

/** Writes lines to stderr, unless the person wants none. */
async function report(lines: readonly string[], options: OutputOptions, context: Context): Promise<void> {
  const { wrapIndented } = await import("../terminal/code-lines.ts");
  const text = await linesForPeople(lines, options, context, wrapIndented);
  if (text !== "") context.stderr.write(text);
}

async function hintLines(lines: readonly string[], options: OutputOptions, context: Context): Promise<string> {
  const { wrap } = await import("../terminal/text.ts");
  return linesForPeople(lines, options, context, wrap);
}

/** The lines as they are printed; nothing if the person wants none. */
async function linesForPeople(
  lines: readonly string[],
  options: OutputOptions,
  { stderr, env }: Context,
  wrapLine: (line: string, width: number | null) => string[],
): Promise<string> {
  if (options.quiet === true || lines.length === 0) return "";
  const [{ joinLines }, { inAscii }, { inHome }, { sanitise }] = await Promise.all([
    import("../terminal/text.ts"),
    import("../terminal/ascii.ts"),
    import("../terminal/home-paths.ts"),
    import("../text/sanitise.ts"),
  ]);
  const isAscii = wantsAscii(env, options, settingsOf(env));
  const clean = lines.map((line) => sanitise(inHome(line, env.HOME)));
  const shown = isAscii ? clean.map(inAscii) : clean;
  return joinLines(shown.flatMap((line) => wrapLine(line, widthOf(stderr))));
}
