// Lists and bibliographies as the subject of a check: locations are lines, or paths in CSL-JSON.
import type { MapDraft } from "../import/build.ts";
import type { PartialDate } from "../map/dates.ts";
import type { Paper } from "../map/model.ts";
import { EntryLines } from "./entry-lines.ts";
import { type FindingLocation, linesByFile, locationAt, pathLocation } from "./location.ts";
import type { Subject } from "./subject.ts";

export interface CheckedSources {
  readonly draft: MapDraft;
  /** By file; the first is a list. */
  readonly texts: ReadonlyMap<string, string>;
  /** The file of the glossary; null if there is none. */
  readonly glossary: string | null;
}

export function sourceSubject({ draft, texts, glossary }: CheckedSources, today: PartialDate): Subject {
  const lines = linesByFile(texts);
  const impossibleDates = impossibleDateKeys(draft);
  const locationsOf = ({ id }: Paper): FindingLocation[] =>
    (draft.locationsOfPaper.get(id) ?? []).map((place) => locationAt(place, lines));
  const wordFinder = new WordFinder(lines, new EntryLines(draft));
  const strings = new Map<string, ReadonlySet<string>>();
  const stringsIn = (file: string): ReadonlySet<string> => {
    const found = strings.get(file) ?? new Set(texts.get(file)?.match(/"(?:[^"\\]|\\.)*"/gs));
    strings.set(file, found);
    return found;
  };
  return {
    map: draft.map,
    today,
    draft,
    lines,
    locationsOf,
    locate: (paper, field, words) => {
      const locations = locationsOf(paper);
      const found = words === "" ? undefined : wordFinder.find(words, locations);
      if (found !== undefined) return found;
      const inJson = locations.find(({ file, path }) => path !== null && stringsIn(file).has(JSON.stringify(words)));
      if (inJson !== undefined) return { ...inJson, path: `${inJson.path}.${CSL_NAMES[field] ?? field}` };
      return locations[0] ?? pathLocation("", null);
    },
    locateTopic: ({ id }) => locationAt(draft.locationOfTopic.get(id) ?? { file: "", at: 1 }, lines),
    locateGlossaryEntry: (index) => pathLocation(glossary ?? "", `[${index}]`),
    hasImpossibleDate: (paper) => locationsOf(paper).some((location) => impossibleDates.has(entryKey(location))),
  };
}

/** What CSL-JSON calls the fields that a check locates. */
const CSL_NAMES: Partial<Record<keyof Paper, string>> = {
  url: "URL",
  doi: "DOI",
  date: "issued",
  code: "custom.aimap.code",
  demo: "custom.aimap.demo",
};

/** Finds words in the entries that begin at given locations. */
class WordFinder {
  constructor(
    private readonly lines: ReadonlyMap<string, readonly string[]>,
    private readonly entries: EntryLines,
  ) {}

  /** The first occurrence of the words in the first entry that has them. */
  find(words: string, locations: readonly FindingLocation[]): FindingLocation | undefined {
    for (const location of locations) {
      const found = this.findInEntry(words, location);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private findInEntry(words: string, location: FindingLocation): FindingLocation | undefined {
    const lines = this.lines.get(location.file);
    if (location.line === null || lines === undefined) return undefined;
    const end = this.entries.nextAfter(location.file, location.line) ?? lines.length + 1;
    for (let line = location.line; line < end; line += 1) {
      const column = lines[line - 1]?.indexOf(words) ?? -1;
      if (column >= 0) return { ...location, line, column: column + 1 };
    }
    return undefined;
  }
}

/** The entries whose date the import reported as impossible. */
function impossibleDateKeys({ report }: MapDraft): ReadonlySet<string> {
  const remarks = report.remarks.filter(({ rule }) => rule === "impossible-date");
  return new Set(remarks.map(({ file, at }) => `${file} ${String(at).replace(/\.issued$/, "")}`));
}

function entryKey({ file, line, path }: FindingLocation): string {
  return `${file} ${line ?? path}`;
}
