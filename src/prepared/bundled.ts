// The map that ships with the program, in one prepared file: the map, its search index, and what its curators accept. Instead
// of that file, a map file as `aimap build` writes it is taken too.
import { readText } from "../files/read.ts";
import { fileOfMap, linkMap, type MapFile } from "../map/map-file.ts";
import type { ResearchMap } from "../map/model.ts";
import { openSource } from "./byte-source.ts";
import { isPrepared, SectionFile, type Sections, sectionsStartingWith } from "./bytes.ts";
import { INDEX } from "./column-names.ts";
import { openMapIn } from "./prepared-map.ts";

/** The section with the findings of `aimap check` that its curators accept, as JSON. */
export const ACCEPTED = "accepted";

export interface BundledMap {
  readonly map: ResearchMap;
  /** Null: none was prepared. */
  readonly index: Sections | null;
}

/** The map is not validated, because a test does that. @throws Failure `unreadable-file`, UnusableFile */
export function openBundledMap(path: string): BundledMap {
  const file = preparedFile(path);
  if (file === null) return { map: linkMap(parseMapFile(path)), index: null };
  return { map: openMapIn(file), index: sectionsStartingWith(file, INDEX) };
}

/** The same as it is in a map file. */
export function bundledMapFile(path: string): MapFile {
  const file = preparedFile(path);
  return file === null ? parseMapFile(path) : fileOfMap(openMapIn(file));
}

/** What its curators accept, as JSON; null: that is not known. */
export function bundledAcceptances(path: string): string | null {
  const file = preparedFile(path);
  return file?.has(ACCEPTED) ? file.section(ACCEPTED).text() : null;
}

function preparedFile(path: string): SectionFile | null {
  const source = openSource(path);
  return isPrepared(source) ? new SectionFile(source, { isTrusted: true }) : null;
}

function parseMapFile(path: string): MapFile {
  return JSON.parse(readText(path, "map")) as MapFile;
}
