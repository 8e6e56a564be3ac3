// aimap open: a paper's page, code or demonstration in the browser.
import { type Command, Option } from "commander";
import { sanitisedEntry, sanitisedMap } from "../answers/sanitised-map.ts";
import { addExamples } from "../cli/examples.ts";
import { findEntries, referencesArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addMapOptions, type MapOptions } from "../cli/options/map-options.ts";
import { addErrorOption } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import type { Entry } from "../map/find.ts";
import { LINK_NAMES, type LinkName, linksOf } from "../map/links.ts";

export interface OpenOptions extends MapOptions {
  readonly references: readonly string[];
  readonly code?: boolean;
  readonly demo?: boolean;
  /** Print the address instead. */
  readonly print?: boolean;
}

export function defineOpen(command: Command, context: Context, run = runOpen): void {
  command
    .description("Open the page of papers in the browser: that which BROWSER names, else the system's.")
    .addArgument(referencesArgument())
    .addOption(new Option("--code", "the code instead of the page").conflicts("demo"))
    .option("--demo", "the demonstration instead of the page")
    .option("--print", "print the address instead of opening it");
  addMapOptions(command);
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap open gao2024scaling", says: "a paper's page" },
    { line: "aimap open mudide2024efficient --code", says: "its code" },
    { line: "aimap open gao2024scaling --print", says: "only the address" },
  ]);
  setAction(command, context, (references: string[], options: Omit<OpenOptions, "references">) =>
    run({ references, ...options }, context),
  );
}

export async function runOpen(options: OpenOptions, context: Context): Promise<Reply> {
  const map = await openMap(options, context);
  const name: LinkName = options.code ? "code" : options.demo ? "demo" : "page";
  const entries = await findEntries(map, options.references, context);
  // the address that views link to
  const addresses = entries.map((entry) => addressOf(sanitisedEntry(entry, sanitisedMap(map)), name));
  if (options.print) return { type: "text", text: addresses.map((address) => `${address}\n`).join("") };
  return { type: "text", text: "", addresses };
}

const LINKS_IN_WORDS: Readonly<Record<LinkName, string>> = { page: "a page", code: "code", demo: "a demo" };

/** @throws Failure `no-link` with the links that the paper has */
function addressOf(entry: Entry, name: LinkName): string {
  if (entry.type === "topic") {
    const { id } = entry.topic;
    throw new Failure("failed", "no-link", `"${id}" is a topic and has no page; "aimap show ${id}" lists its papers`);
  }
  const links = linksOf(entry.paper);
  const address = links[name];
  if (address !== null) return address;
  const others = LINK_NAMES.filter((each) => links[each] !== null);
  const words = others.map((each) => LINKS_IN_WORDS[each]).join(" and ");
  const has = others.length === 0 ? ", nor any other link" : `; it has ${words}`;
  const suggestions = others.filter((each) => each !== "page").map((each) => `--${each}`);
  throw new Failure("failed", "no-link", `${entry.paper.id} has no ${name}${has}`, suggestions);
}
