// From what a command replies to the streams. Nothing else writes what commands answer.
import type { Command } from "commander";
import type { MapAnswer, TextAnswer } from "../answers/answer.ts";
import type { Context } from "../context.ts";
import type { Failure } from "../errors.ts";
import { type Format, renderAnswer } from "../render/formats.ts";
import { type FormattedReport, renderReport } from "../render/reports.ts";
import { settingsOf } from "../settings/settings-files.ts";
import { makeScreen, type Screen, widthOf } from "../terminal/screen.ts";
import type { OutputOptions } from "./options/output-options.ts";

/** What goes with an answer. All of it can be absent. */
interface Notes {
  /** Lines for the person at the terminal, before the answer. Only text has hints, and only if somebody reads them. */
  readonly hintsBefore?: readonly string[];
  /** The same, after the answer. */
  readonly hints?: readonly string[];
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

/** Sets the action of a command: to run it and to write its reply, as the command's options ask. */
export function setAction<Args extends unknown[]>(
  command: Command,
  context: Context,
  run: (...args: Args) => Promise<Reply>,
): void {
  command.action(async (...args: Args) => writeReply(await run(...args), command.opts<OutputOptions>(), context));
}

/** @throws Failure that the reply holds, or where its format cannot render it */
export async function writeReply(reply: Reply, options: OutputOptions, context: Context): Promise<void> {
  const hint = async (lines: readonly string[] = []): Promise<void> => {
    const isRead = lines.length > 0 && isForPeople(reply, options) && context.stderr.isTTY;
    if (isRead) await report(lines, options, context);
  };
  await hint(reply.hintsBefore);
  const text = await render(reply, options, context);
  if (text !== "") await print(text, pagerFor(reply, text, options, context), context);
  for (const address of reply.addresses ?? []) {
    await hint([`opening ${address}`]);
    await context.browse(address);
  }
  for (const path of reply.documents ?? []) {
    await hint([`opening ${path}`]);
    await context.openFile(path);
  }
  await report(reply.report ?? [], options, context);
  await hint(reply.hints);
  if (reply.failure !== undefined) throw reply.failure;
}

function isForPeople(reply: Reply, options: OutputOptions): boolean {
  return reply.type === "text" || formatOf(reply, options) === "text";
}

function formatOf(reply: Exclude<Reply, TextAnswer>, options: OutputOptions): Format {
  return reply.format ?? options.format ?? "text";
}

function render(reply: Reply, options: OutputOptions, context: Context): string | Promise<string> {
  const screen = (): Promise<Screen> => screenOf(options, context);
  switch (reply.type) {
    case "text":
      return reply.text;
    case "check":
    case "diff":
    case "config":
      return renderReport(reply, screen);
    default: {
      const { fields = null, null: isNulTerminated = false } = options;
      return renderAnswer(reply, formatOf(reply, options), { fields, isNulTerminated, screen });
    }
  }
}

/** What the output can show, as the options, the environment and the settings ask. */
export function screenOf(options: Pick<OutputOptions, "color" | "ascii">, { stdout, env }: Context): Promise<Screen> {
  return makeScreen(stdout, env, options, settingsOf(env));
}

/** Writes through the pager, or directly if there is none or it cannot be started. */
async function print(text: string, pager: string | null, context: Context): Promise<void> {
  if (pager === null || !(await context.page(text, pager))) context.stdout.write(text);
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
async function report(lines: readonly string[], { quiet = false }: OutputOptions, context: Context): Promise<void> {
  if (quiet || lines.length === 0) return;
  const { stderr } = context;
  const [{ wrap, joinLines }, { sanitise }] = await Promise.all([
    import("../terminal/text.ts"),
    import("../text/sanitise.ts"),
  ]);
  for (const line of lines) stderr.write(joinLines(wrap(sanitise(line), widthOf(stderr))));
}
