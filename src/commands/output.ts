// How a command's answer goes out: its views, the pager for long text, and the lines for the person at the terminal.
import type { Context } from "../context.ts";
import type { ResearchMap } from "../map/model.ts";
import { makeScreen } from "../terminal/screen.ts";
import { machineViews } from "../views/formats.ts";
import type { Views } from "../views/views.ts";
import type { OutputOptions } from "./options.ts";

/** Whether the output is for people: hints belong beside it. */
export function isForPeople({ format = "text" }: OutputOptions): boolean {
  return format === "text";
}

/** The views for the format asked for. */
export async function openViews(map: ResearchMap, options: OutputOptions, context: Context): Promise<Views> {
  const { format = "text", fields = null, null: isNulTerminated = false, color = "auto", ascii = false } = options;
  if (format !== "text") return machineViews(format, map, { fields, isNulTerminated });
  const screen = await makeScreen(context.stdout, context.env, { color, ascii });
  return (await import("../views/text-views.ts")).textViews(map, screen);
}

/** Writes the answer: through the pager where a person reads it and it is longer than the screen. */
export async function print(text: string, options: OutputOptions, context: Context): Promise<void> {
  const pager = pagerFor(text, options, context);
  if (pager === null || !(await context.page(text, pager))) context.stdout.write(text);
}

/** The pager's command: AIMAP_PAGER, else PAGER, else less; null where none is wanted or needed. */
function pagerFor(text: string, options: OutputOptions, { stdout, env }: Context): string | null {
  if (!isForPeople(options) || options.pager === false || !stdout.isTTY || stdout.rows === undefined) return null;
  if (env.TERM === "dumb" || text.split("\n").length <= stdout.rows) return null;
  const pager = (env.AIMAP_PAGER ?? env.PAGER ?? "less").trim();
  return pager === "" || pager === "cat" ? null : pager;
}

/** A line for the person at the terminal; nothing where nobody would read it, or wants to. */
export async function tell(
  text: string,
  { color = "auto", ascii = false, quiet = false }: OutputOptions,
  context: Context,
): Promise<void> {
  if (context.stderr.isTTY) await report(text, { color, ascii, quiet }, context);
}

/** A line of a report, which belongs into a log as well. */
export async function report(
  text: string,
  { color = "auto", ascii = false, quiet = false }: OutputOptions,
  context: Context,
): Promise<void> {
  if (quiet) return;
  const [{ wrap, joinLines }, { harmless }] = await Promise.all([
    import("../terminal/text.ts"),
    import("../terminal/harmless.ts"),
  ]);
  const { width } = await makeScreen(context.stderr, context.env, { color, ascii });
  context.stderr.write(joinLines(wrap(harmless(text), width)));
}
