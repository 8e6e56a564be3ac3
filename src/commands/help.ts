// aimap help: topics that belong to no single command. The help of a command is its own `--help`.
import { Argument, type Command } from "commander";
import { completes } from "../cli/completes.ts";
import { addExamples } from "../cli/examples.ts";
import { addErrorOption } from "../cli/options/output-options.ts";
import { unknownName } from "../cli/unknown.ts";
import type { Context } from "../context.ts";
import { HELP_TOPICS } from "../help/topics.ts";
import { widthOf } from "../terminal/screen.ts";
import { COMMANDS } from "./registry.ts";

export interface HelpOptions {
  readonly name: string;
}

export function defineHelp(command: Command, context: Context, run = runHelp): void {
  command
    .description(`Explain a command, or one of ${Object.keys(HELP_TOPICS).join(", ")}.`)
    .addArgument(completes(new Argument("[name]", "a command or a topic"), "help"));
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap help query", purpose: "what a search query can contain" },
    { line: "aimap help search", purpose: "the same as aimap search --help" },
  ]);
  command.action((name: string | undefined) => run({ name: name ?? "" }, context));
}

export async function runHelp({ name }: HelpOptions, context: Context): Promise<void> {
  const topic = Object.hasOwn(HELP_TOPICS, name) ? HELP_TOPICS[name] : undefined;
  if (topic === undefined) {
    const topics = Object.keys(HELP_TOPICS);
    const names = [...Object.keys(COMMANDS), ...topics];
    throw await unknownName("unknown-command", `no help on "${name}"`, name, names, `topics are ${topics.join(", ")}`);
  }
  const { hang, joinLines, padEnd, wrap } = await import("../terminal/text.ts");
  const width = widthOf(context.stdout) ?? 80;
  const widest = Math.min(Math.max(...topic.rows.map(([term]) => term.length)), Math.floor(width / 3));
  const lines = topic.rows.flatMap(([term, meaning]) => {
    const indent = " ".repeat(widest + 4);
    const [first = "", ...rest] = hang(indent, meaning, width);
    if (term.length > widest) return [`  ${term}`, first, ...rest];
    return [`  ${padEnd(term, widest)}${first.slice(widest + 2)}`, ...rest];
  });
  context.stdout.write(joinLines([...wrap(topic.text, width), "", ...lines]));
}
