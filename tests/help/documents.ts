// The documents that show what the program prints: README and the guides. Sessions in them are run, marked blocks are made
// from the definitions in the code; AIMAP_UPDATE=1 writes what has changed.
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { guideFile, HELP_TOPICS } from "../../src/help/topics.ts";
import { GUIDES, ROOT } from "../harness.ts";

export const isUpdating = "AIMAP_UPDATE" in process.env;

const GUIDE_PATHS = Object.keys(HELP_TOPICS).map((topic) => relative(ROOT, join(GUIDES, guideFile(topic))));
export const DOCUMENTS = ["README.md", ...GUIDE_PATHS];

export function readDocument(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

export function writeDocument(path: string, text: string): void {
  writeFileSync(join(ROOT, path), text);
}

/** A command line of a `console` block, and what the document says that it prints. */
export interface Session {
  readonly command: string;
  readonly output: string;
}

/** As in CommonMark, a block ends at a fence as long as the one that it begins with, so that it can contain shorter ones. */
const CONSOLE_BLOCK = /^(`{3,})console\n([\s\S]*?)^\1$/gm;

function sessionsOf(block: string): Session[] {
  return block.split(/^\$ /m).flatMap((part) => {
    const end = part.indexOf("\n");
    return part === "" ? [] : [{ command: part.slice(0, end), output: part.slice(end + 1) }];
  });
}

/** All sessions of a document, in order: a later one may use the files of an earlier one. */
export function sessionsIn(text: string): Session[] {
  return [...text.matchAll(CONSOLE_BLOCK)].flatMap(([, , block = ""]) => sessionsOf(block));
}

/** A fence that is longer than every fence in the text. */
function fenceAround(text: string): string {
  const lengths = [...text.matchAll(/^ {0,3}(`{3,})/gm)].map(([, fence = ""]) => fence.length);
  return "`".repeat(Math.max(2, ...lengths) + 1);
}

/** The document with these outputs, one for each session; where one is undefined, the session stays as it is. */
export function withOutputs(text: string, outputs: readonly (string | undefined)[]): string {
  let at = 0;
  return text.replace(CONSOLE_BLOCK, (_, __: string, block: string) => {
    const sessions = sessionsOf(block).map(({ command, output }) => {
      const printed = (outputs[at] ?? output).trimEnd();
      at += 1;
      // output is followed by a blank line, so that the next command is easy to see
      return `$ ${command}\n${printed === "" ? "" : `${printed}\n\n`}`;
    });
    const content = sessions.join("").trimEnd();
    const fence = fenceAround(content);
    return `${fence}console\n${content}\n${fence}`;
  });
}

const GENERATED = /(<!-- generated: ([\w ]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/** The names of the blocks of a document that are made from definitions in the code. */
export function generatedNames(text: string): string[] {
  return [...text.matchAll(GENERATED)].map(([, , name = ""]) => name);
}

/** The document with these blocks in it, by name. */
export function withGenerated(text: string, blocks: ReadonlyMap<string, string>): string {
  return text.replace(GENERATED, (_, begin: string, name: string, end: string) => {
    return `${begin}\n${blocks.get(name) ?? ""}\n${end}`;
  });
}
