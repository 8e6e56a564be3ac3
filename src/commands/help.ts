// aimap help: the guides, each a topic that belongs to no single command. The help of a command is its own `--help`.
import { join } from "node:path";
import { completes } from "../cli/completes.ts";
import { Argument, type Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { addDrawingOptions, addErrorOption, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, screenOf, setAction } from "../cli/output.ts";
import { unknownName } from "../cli/unknown.ts";
import type { Context } from "../context.ts";
import { readShippedText } from "../files/shipped.ts";
import { guideFile, HELP_TOPICS } from "../help/topics.ts";
import { guideInAscii } from "../terminal/ascii.ts";
import { ASCII_GLYPHS } from "../terminal/glyphs.ts";
import type { Commands } from "./command.ts";

export interface HelpOptions extends Pick<OutputOptions, "color" | "ascii" | "pager"> {
  /** A topic; commands are answered by their own help. */
  readonly name: string;
  /** All commands. */
  readonly commands: Commands;
}

/** A guide for a pipe or a file is as wide as one for the usual terminal. */
const DEFAULT_WIDTH = 80;

export function defineHelp(command: Command, context: Context, commands: Commands, run = runHelp): void {
  command
    .description(`Explain a command, or one of ${Object.keys(HELP_TOPICS).join(", ")}.`)
    .addArgument(completes(new Argument("[name]", "a command or a topic"), "help"));
  addDrawingOptions(command);
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap help query", purpose: "what a search query can contain" },
    { line: "aimap help search", purpose: "the same as aimap search --help" },
  ]);
  setAction(command, context, (name: string | undefined, options: OutputOptions) =>
    run({ ...options, name: name ?? "", commands }, context),
  );
}

async function runHelp({ name, commands, ...options }: HelpOptions, context: Context): Promise<Reply> {
  if (!Object.hasOwn(HELP_TOPICS, name)) throw await unknownTopic(name, commands);
  const [{ parseGuide }, { guideText }] = await Promise.all([
    import("../help/guide.ts"),
    import("../help/guide-text.ts"),
  ]);
  const guide = parseGuide(readShippedText(join(context.guidesFolder, guideFile(name)), "guide"));
  const { width, theme, glyphs } = await screenOf(options, context);
  const text = guideText(guide, { width: width ?? DEFAULT_WIDTH, theme });
  return { type: "text", text: glyphs === ASCII_GLYPHS ? guideInAscii(text) : text, isPaged: true };
}

async function unknownTopic(name: string, commands: Commands): Promise<Error> {
  const guides = Object.keys(HELP_TOPICS);
  const names = [...Object.keys(commands), ...guides];
  return unknownName("unknown-command", `no help on "${name}"`, name, names, `guides are ${guides.join(", ")}`);
}
