// aimap open: a paper's page, code or demonstration in the browser, or its local copy in the program for it.

import { sanitisedEntry, sanitisedMap } from "../answers/sanitised-map.ts";
import { type Command, Option } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { foldersOf, localFileOf } from "../cli/local-file.ts";
import { findEntries, idsArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addMapOptions, type MapOptions } from "../cli/options/map-options.ts";
import { addErrorOption } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import type { Entry } from "../map/find.ts";
import { LINK_NAMES, type LinkName, linksOf } from "../map/links.ts";
import type { Paper } from "../map/model.ts";
import { sanitise } from "../text/sanitise.ts";

export interface OpenOptions extends MapOptions {
  readonly ids: readonly string[];
  readonly code?: boolean;
  readonly demo?: boolean;
  /** The local copy instead. */
  readonly file?: boolean;
  /** Print the address instead. */
  readonly print?: boolean;
}

export function defineOpen(command: Command, context: Context, run = runOpen): void {
  command
    .description("Open the pages of papers in the browser that BROWSER names, or else in the system's default browser.")
    .addArgument(idsArgument())
    .addOption(new Option("--code", "open the code instead of the page").conflicts(["demo", "file"]))
    .addOption(new Option("--demo", "open the demo instead of the page").conflicts("file"))
    .option("--file", "open the local copy that the bibliography names")
    .option("--print", "print the address or path instead of opening it");
  addMapOptions(command);
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap open gao2024scaling", purpose: "a paper's page" },
    { line: "aimap open mudide2024efficient --code", purpose: "the code of a paper" },
    { line: "aimap open gao2024scaling --print", purpose: "the address, without opening it" },
  ]);
  setAction(command, context, (ids: string[], options: Omit<OpenOptions, "ids">) => run({ ids, ...options }, context));
}

export async function runOpen(options: OpenOptions, context: Context): Promise<Reply> {
  const map = await openMap(options, context);
  const name: LinkName = options.code ? "code" : options.demo ? "demo" : "page";
  const entries = await findEntries(map, options.ids, context);
  if (options.file) return openFiles(entries, options, context);
  // the address that views link to
  const addresses = entries.map((entry) => addressOf(sanitisedEntry(entry, sanitisedMap(map)), name));
  if (options.print) return { type: "text", text: addresses.map((address) => `${address}\n`).join("") };
  return { type: "text", text: "", addresses };
}

function openFiles(entries: readonly Entry[], options: OpenOptions, context: Context): Reply {
  const folders = foldersOf(options, context);
  const documents = entries.map((entry) => localFileOf(paperOf(entry, "file"), folders));
  if (!options.print) return { type: "text", text: "", documents };
  return { type: "text", text: documents.map((path) => `${sanitise(path)}\n`).join("") };
}

/** @throws Failure `no-link` for a topic */
function paperOf(entry: Entry, name: LinkName | "file"): Paper {
  if (entry.type === "paper") return entry.paper;
  const { id } = entry.topic;
  throw new Failure("no-link", `"${id}" is a topic and has no ${name}; "aimap show ${id}" lists its papers`);
}

const LINKS_IN_WORDS: Readonly<Record<LinkName, string>> = { page: "a page", code: "code", demo: "a demo" };

/** @throws Failure `no-link` with the links that the paper has */
function addressOf(entry: Entry, name: LinkName): string {
  const paper = paperOf(entry, name);
  const links = linksOf(paper);
  const address = links[name];
  if (address !== null) return address;
  const others = LINK_NAMES.filter((each) => links[each] !== null);
  const words = others.map((each) => LINKS_IN_WORDS[each]).join(" and ");
  const has = others.length === 0 ? ", nor any other link" : `; it has ${words}`;
  const suggestions = others.filter((each) => each !== "page").map((each) => `--${each}`);
  throw new Failure("no-link", `${paper.id} has no ${name}${has}`, suggestions);
}
