// What the program would otherwise compute each time it starts: the bundled map in its shortest form, its search index, and the
// findings that its curators accept.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAll } from "../check/check.ts";
import { parsePartialDate } from "../map/dates.ts";
import { linkMap, type MapFile } from "../map/model.ts";
import { writeSections } from "../prepared/bytes.ts";
import { writeIndex } from "../search/index/index-writer.ts";

function readData(root: string, name: string): string {
  return readFileSync(join(root, "data", name), "utf8");
}

/** The map without its indentation. */
export function bundledMap(root: string): string {
  return JSON.stringify(JSON.parse(readData(root, "map.json")));
}

export function searchIndex(root: string): Uint8Array {
  const map: MapFile = JSON.parse(readData(root, "map.json"));
  return Buffer.concat(writeSections({ program: "", key: "" }, writeIndex(linkMap(map))));
}

/** What the curators accept in the bundled map, with their reasons, from the comments in its outline. */
export async function acceptedFindings(root: string): Promise<string> {
  // a date in the future would be a mistake, which nobody accepts
  const today = parsePartialDate("9999");
  if (today === null) throw new Error("9999 is a year");
  const source = (name: string) => [{ file: name, text: readData(root, name) }];
  const findings = await findAll({
    files: source("ai-understanding.md"),
    references: source("references.json"),
    glossaries: source("glossary.json"),
    today,
    known: [],
  });
  const rows = findings.flatMap(({ rule, id, message, accepted }) =>
    accepted === null ? [] : [{ rule, id, message, reason: accepted }],
  );
  return JSON.stringify(rows);
}
