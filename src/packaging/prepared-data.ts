// What the program would otherwise compute each time it starts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAll } from "../check/check.ts";
import { parsePartialDate } from "../map/dates.ts";
import { linkMap, type MapFile } from "../map/map-file.ts";
import { BUNDLED } from "../map/model.ts";
import { ACCEPTED } from "../prepared/bundled.ts";
import { writeSections } from "../prepared/bytes.ts";
import { INDEX, PRINTED, PRINTED_SHARED } from "../prepared/column-names.ts";
import { TextColumnWriter } from "../prepared/column-writers.ts";
import { mapSections } from "../prepared/map-writer.ts";
import { nameSections } from "../prepared/name-table-writer.ts";
import { writeIndex } from "../search/index/index-writer.ts";
import { printPapers } from "./printed-records.ts";

function readData(root: string, name: string): string {
  return readFileSync(join(root, "data", name), "utf8");
}

/** The file that ships: the map in prepared form, its search index, and what its curators accept. */
export async function bundledMap(root: string): Promise<Uint8Array> {
  const file: MapFile = JSON.parse(readData(root, "map.json"));
  const map = linkMap(file);
  const index = writeIndex(map).map(({ name, bytes }) => ({ name: INDEX + name, bytes }));
  const printed = printPapers(map);
  const records = new TextColumnWriter();
  for (const text of printed.papers) records.add(text);
  const shared = { name: PRINTED_SHARED, bytes: Buffer.from(printed.shared) };
  const accepted = { name: ACCEPTED, bytes: Buffer.from(await acceptedFindings(root)) };
  // which map and program it belongs to is plain: it ships with them
  return Buffer.concat(
    writeSections({ program: "", key: BUNDLED }, [
      ...mapSections(map, map),
      ...nameSections(map.papers),
      ...index,
      ...records.sections(PRINTED),
      shared,
      accepted,
    ]),
  );
}

/** What the curators accept in the bundled map, with their reasons, from the comments in its outline. */
async function acceptedFindings(root: string): Promise<string> {
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
