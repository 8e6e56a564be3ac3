// The map file: what `build` writes and `--map` reads.
import { SCHEMA_VERSION } from "../../map/map-file.ts";
import { list, optionalText, record, ref, text, texts } from "./keywords.ts";
import { notes, PAPER_ROW_SHAPES } from "./papers.ts";

export const MAP_FILE_SHAPES = {
  map: record("a map file", {
    schemaVersion: { const: SCHEMA_VERSION },
    title: text("of the map"),
    description: optionalText("of the map"),
    topics: list(ref("topicRow"), "in outline order, each after the one above it"),
    papers: list(ref("paperRow"), "in outline order of their first placement"),
    glossary: list(ref("glossaryEntry")),
  }),
  topicRow: record("a topic in a map file", {
    id: text("slug path"),
    name: text("its name"),
    parent: optionalText("id of the topic above it; null at the top"),
    notes,
    groups: texts("the labels for several papers inside it"),
  }),
  ...PAPER_ROW_SHAPES,
  glossaryEntry: record("an abbreviation or other name", {
    term: text("the abbreviation or name"),
    expansions: texts("names of the same thing"),
    words: texts("words that a text about it would use"),
  }),
} as const;
