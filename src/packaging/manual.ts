// The manual pages of section 1, made from the command tree: one for aimap, and one for each command.
import type { Argument, Command, Option } from "commander";
import { examplesOf } from "../cli/examples.ts";
import { EXIT_CODES } from "../errors.ts";
import { HELP_TOPICS } from "../help/topics.ts";
import { append } from "../map/multimap.ts";
import { escaped, type ManualPage, pageHead, paragraph, reference, section, tagged } from "./roff.ts";

/** @param date the day of the page, as YYYY-MM-DD */
export function manualPages(program: Command, version: string, date: string): ManualPage[] {
  const head = (title: string): string => pageHead({ title, section: 1, version, date });
  const root = { file: "aimap.1", text: head("aimap") + rootPage(program) };
  const others = program.commands.map((command) => ({
    file: `aimap-${command.name()}.1`,
    text: head(`aimap-${command.name()}`) + commandPage(command),
  }));
  return [root, ...others];
}

function rootPage(program: Command): string {
  const commands = program.commands.map((command) => tagged(`aimap-${command.name()}(1)`, command.summary()));
  const guides = Object.entries(HELP_TOPICS).map(([name, { summary }]) => tagged(`aimap-${name}(7)`, summary));
  const others = [
    ...program.commands.map((command) => reference(`aimap-${command.name()}`, 1)),
    ...Object.keys(HELP_TOPICS).map((topic) => reference(`aimap-${topic}`, 7)),
  ];
  return [
    section("NAME", `aimap \\- explore a research map from the terminal\n`),
    section("SYNOPSIS", `.B aimap\n.RI [ command ]\n.RI [ options ]\n`),
    section("DESCRIPTION", paragraph(program.description())),
    section("COMMANDS", commands.join("")),
    section("OPTIONS", optionsOf(program)),
    section("GUIDES", guides.join("")),
    exitStatus(),
    section("SEE ALSO", `${others.join(",\n")}\n`),
  ].join("");
}

function commandPage(command: Command): string {
  const { registeredArguments: args } = command;
  const examples = examplesOf(command).map(({ line, purpose }) => tagged(line, purpose));
  return [
    section("NAME", `aimap\\-${command.name()} \\- ${escaped(command.summary())}\n`),
    section("SYNOPSIS", `.B aimap ${command.name()}\n.RI [ options ]\n${args.map(argumentInSynopsis).join("")}`),
    section("DESCRIPTION", paragraph(command.description())),
    section("ARGUMENTS", args.map((each) => tagged(each.name(), each.description)).join("")),
    section("OPTIONS", optionsOf(command)),
    section("EXAMPLES", examples.join("")),
    exitStatus(),
    section("SEE ALSO", `${reference("aimap", 1)}\n`),
  ].join("");
}

function argumentInSynopsis(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `.I ${name}\n` : `.RI [ ${name} ]\n`;
}

/** Options in their groups, those of the command itself first. */
function optionsOf(command: Command): string {
  const groups = new Map<string, Option[]>([["", []]]);
  for (const option of command.options) append(groups, (option.helpGroupHeading ?? "").replace(/:$/, ""), option);
  const parts = [...groups].map(([head, options]) => {
    const items = options.map(({ flags, description }) => tagged(flags, description)).join("");
    return head === "" ? `${items}${tagged("-h, --help", "print the help")}` : `.SS "${head}"\n${items}`;
  });
  return parts.join("");
}

function exitStatus(): string {
  return section("EXIT STATUS", EXIT_CODES.map(({ code, meaning }) => tagged(String(code), meaning)).join(""));
}
