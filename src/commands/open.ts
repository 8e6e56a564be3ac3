// aimap open: a paper's page, code or demonstration in the browser.
import { type Command, Option } from "commander";
import { addExamples } from "../cli/examples.ts";
import { findEntries, idsArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addMapOptions, type MapOptions } from "../cli/options/map-options.ts";
import { addErrorOption } from "../cli/options/output-options.ts";
import { hint } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import type { Entry } from "../map/find.ts";
import { LINK_NAMES, type LinkName, linksOf } from "../map/links.ts";

export interface OpenOptions extends MapOptions {
  readonly ids: readonly string[];
  readonly code?: boolean;
  readonly demo?: boolean;
  /** Print the address instead. */
  readonly print?: boolean;
}

export function defineOpen(command: Command, context: Context, run = runOpen): void {
  command
    .description("Open the pages of papers in the browser that BROWSER names, or else in the system's default browser.")
    .addArgument(idsArgument())
    .addOption(new Option("--code", "open the code instead of the page").conflicts("demo"))
    .option("--demo", "open the demo instead of the page")
    .option("--print", "print the address instead of opening it");
  addMapOptions(command);
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap open gao2024scaling", purpose: "a paper's page" },
    { line: "aimap open mudide2024efficient --code", purpose: "the code of a paper" },
    { line: "aimap open gao2024scaling --print", purpose: "the address, without opening it" },
  ]);
  command.action((ids: string[], options: Omit<OpenOptions, "ids">) => run({ ids, ...options }, context));
}

export async function runOpen(options: OpenOptions, context: Context): Promise<void> {
  const map = await openMap(options, context);
  const wanted: LinkName = options.code ? "code" : options.demo ? "demo" : "page";
  // all of them are known before the first is opened
  const links = (await findEntries(map, options.ids, context)).map((entry) => linkOf(entry, wanted));
  if (options.print) {
    context.stdout.write(links.map((link) => `${link}\n`).join(""));
    return;
  }
  for (const link of links) {
    await hint(`opening ${link}`, options, context);
    await context.browse(link);
  }
}

const SAID: Readonly<Record<LinkName, string>> = { page: "a page", code: "code", demo: "a demo" };

/** @throws Failure `no-link` that says which links there are */
function linkOf(entry: Entry, wanted: LinkName): string {
  if (entry.type === "topic") {
    const { id } = entry.topic;
    throw new Failure("failed", "no-link", `"${id}" is a topic and has no page; "aimap show ${id}" lists its papers`);
  }
  const links = linksOf(entry.paper);
  const link = links[wanted];
  if (link !== null) return link;
  const others = LINK_NAMES.filter((name) => links[name] !== null);
  const has =
    others.length === 0 ? ", nor any other link" : `; it has ${others.map((name) => SAID[name]).join(" and ")}`;
  const options = others.map((name) => (name === "page" ? "" : `--${name}`)).filter((option) => option !== "");
  throw new Failure("failed", "no-link", `${entry.paper.id} has no ${wanted}${has}`, options);
}
