// How a command's answer goes out: its views, the pager for long text, and the lines for the person at the terminal.

import type { Views } from "../answers/views.ts";
import type { Context, OutputStream } from "../context.ts";
import type { ResearchMap } from "../map/model.ts";
import { machineViews } from "../render/formats.ts";
import { settingsOf } from "../settings/settings-files.ts";
import { makeScreen, type Screen, widthOf } from "../terminal/screen.ts";
import type { OutputOptions } from "./options/output-options.ts";

/** Whether the output is for people: hints belong beside it. */
export function isForPeople({ format = "text" }: OutputOptions): boolean {
  return format === "text";
}

/** The views for the format asked for. */
export async function openViews(map: ResearchMap, options: OutputOptions, context: Context): Promise<Views> {
  const { format = "text", fields = null, null: isNulTerminated = false } = options;
  if (format !== "text") return machineViews(format, map, { fields, isNulTerminated });
  return (await import("../render/text-views.ts")).textViews(map, await screenOf(context.stdout, options, context));
}

/** What a stream can show, as the options, the environment and the settings want it. */
export function screenOf(stream: OutputStream, options: OutputOptions, { env }: Context): Promise<Screen> {
  return makeScreen(stream, env, options, settingsOf(env));
}

/** Writes the answer: through the pager where a person reads it and it is longer than the screen. */
export async function print(text: string, options: OutputOptions, context: Context): Promise<void> {
  const pager = pagerFor(text, options, context);
  if (pager === null || !(await context.page(text, pager))) context.stdout.write(text);
}

/** The pager's command: AIMAP_PAGER, else PAGER, else that of the settings, else less; null where none is wanted or needed. */
function pagerFor(text: string, options: OutputOptions, { stdout, env }: Context): string | null {
  if (!isForPeople(options) || options.pager === false || !stdout.isTTY || stdout.rows === undefined) return null;
  if (env.TERM === "dumb" || text.split("\n").length <= stdout.rows) return null;
  const pager = (env.AIMAP_PAGER ?? env.PAGER ?? settingsOf(env).pager ?? "less").trim();
  return pager === "" || pager === "cat" ? null : pager;
}

/** A line for the person at the terminal; nothing where nobody would read it, or wants to. */
export async function hint(text: string, options: OutputOptions, context: Context): Promise<void> {
  if (context.stderr.isTTY) await report(text, options, context);
}

/** A line of a report, which belongs into a log as well. */
export async function report(text: string, options: OutputOptions, context: Context): Promise<void> {
  if (options.quiet) return;
  const [{ wrap, joinLines }, { sanitise }] = await Promise.all([
    import("../terminal/text.ts"),
    import("../text/sanitise.ts"),
  ]);
  context.stderr.write(joinLines(wrap(sanitise(text), widthOf(context.stderr))));
}
