// The manual pages, in the man macros of roff, made from the command tree: one for aimap, one a command.
import type { Argument, Command, Option } from "commander";
import { examplesOf } from "../cli/examples.ts";
import { EXIT_CODES } from "../errors.ts";
import { HELP_TOPICS } from "../help/topics.ts";
import { append } from "../map/multimap.ts";
import { wrap } from "../terminal/text.ts";

export interface ManualPage {
  /** `aimap-search.1`. */
  readonly file: string;
  readonly text: string;
}

/** @param date the day of the page, as YYYY-MM-DD */
export function manualPages(program: Command, version: string, date: string): ManualPage[] {
  const head = (title: string): string => `.TH ${title.toUpperCase()} 1 ${date} "aimap ${version}" "User Commands"\n`;
  const root = { file: "aimap.1", text: head("aimap") + rootPage(program) };
  const others = program.commands.map((command) => ({
    file: `aimap-${command.name()}.1`,
    text: head(`aimap-${command.name()}`) + commandPage(command),
  }));
  return [root, ...others];
}

function rootPage(program: Command): string {
  const commands = program.commands.map((command) => tagged(`aimap-${command.name()}(1)`, command.summary()));
  const topics = Object.entries(HELP_TOPICS)
    .filter(([name]) => name !== "exit-codes")
    .map(([name, { text, rows }]) =>
      section(name.toUpperCase(), `${paragraph(text)}${rows.map(([term, meaning]) => tagged(term, meaning)).join("")}`),
    );
  return [
    section("NAME", `aimap \\- explore a research map from the terminal\n`),
    section("SYNOPSIS", `.B aimap\n.RI [ command ]\n.RI [ options ]\n`),
    section("DESCRIPTION", paragraph(program.description())),
    section("COMMANDS", commands.join("")),
    section("OPTIONS", optionsOf(program)),
    ...topics,
    exitStatus(),
    section("SEE ALSO", `${program.commands.map((command) => `.BR aimap\\-${command.name()} (1)`).join(",\n")}\n`),
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
    section("SEE ALSO", ".BR aimap (1)\n"),
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

/** Nothing where there is nothing to say. */
function section(title: string, body: string): string {
  return body === "" ? "" : `.SH "${title}"\n${body}`;
}

function tagged(term: string, meaning: string): string {
  return `.TP\n.B "${escaped(term).replaceAll('"', '""')}"\n${paragraph(meaning)}`;
}

const WIDEST = 78;

/** A sentence a line, or more where it is long, as manual pages are written. */
function paragraph(text: string): string {
  const sentences = text.split(/(?<=[^.][.;:]) /);
  const lines = sentences.flatMap((sentence) => wrap(escaped(sentence), WIDEST));
  return lines.map((line) => `${guarded(line)}\n`).join("");
}

/** Backslashes and dashes that are to be typed, quotes and dashes that roff knows by names. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/[“”…–→]/g, (sign) => ROFF[sign] ?? sign);
}

const ROFF: Readonly<Record<string, string>> = { "“": "\\(lq", "”": "\\(rq", "…": "...", "–": "\\(en", "→": "\\(->" };

/** A line that begins with a dot or an apostrophe would be a request. */
function guarded(line: string): string {
  return /^[.']/.test(line) ? `\\&${line}` : line;
}
