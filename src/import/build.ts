// From the texts of lists, bibliographies and a glossary to a map file, with a report of what became of them.
import type { MapFile } from "../map/model.ts";
import { findProblems } from "../map/validate.ts";
import { type Assembled, assembleMap } from "./assemble/assemble.ts";
import { type BibliographyFormat, bibliographyOutline, parseBibliography } from "./bibliography/bibliography.ts";
import type { Bibliography, Reference } from "./bibliography/reference.ts";
import { formatOf, type SourceFormat, type TopicsBy } from "./formats.ts";
import { parseGlossary } from "./glossary.ts";
import { unfitText } from "./markdown/markdown.ts";
import { type Outline, parseOutline } from "./markdown/outline.ts";
import { type LeftOut, type Problem, refuse } from "./problems.ts";

export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Null: told by the file's name, else by the text. */
  readonly format?: SourceFormat | null;
}

export interface BuildSources {
  /** Overrides the list's own title. */
  readonly title: string | null;
  readonly lists: readonly SourceText[];
  readonly references: readonly SourceText[];
  readonly glossaries: readonly SourceText[];
  /** What sorts the papers of a bibliography into topics; null: its collections or keywords. */
  readonly topicsBy?: TopicsBy | null;
  /** Whether keys that no reference has are the papers' ids, which another map may know. */
  readonly keysAreIds?: boolean;
}

/** What became of the input. */
export interface Report {
  readonly topics: number;
  readonly papers: number;
  readonly placements: number;
  readonly notes: number;
  /** Lines that the map has no place for. */
  readonly leftOut: readonly LeftOut[];
  /** What a curator should look at: unread entries, impossible dates, unused references. */
  readonly remarks: readonly Problem[];
}

export interface Built {
  readonly map: MapFile;
  readonly report: Report;
  /** Ids that the lists state themselves, as `[@key]` behind a title. */
  readonly keys: ReadonlySet<string>;
}

/** What the sources say, sound or not. */
export interface Draft extends Built, Pick<Assembled, "placesOfPaper" | "placeOfTopic"> {
  readonly outlines: readonly Outline[];
  /** Also those that no paper uses. */
  readonly references: readonly Reference[];
  /** What keeps the map from being made. */
  readonly problems: readonly Problem[];
}

/**
 * The map, and the report for its curator.
 * @param progress is told of each file before it is read
 * @throws Failure `broken-input` with the place of every mistake
 */
export function buildMap(sources: BuildSources, progress?: (file: string) => void): Built {
  const { map, report, keys, problems } = draftMap(sources, progress);
  refuse(problems);
  const files = sources.lists.map(({ file }) => file).join(", ");
  refuse(findProblems(map).map((message) => ({ file: files, at: null, rule: "not-read" as const, message })));
  return { map, report, keys };
}

/** The map as far as the sources can be read, and all that is wrong with them. */
export function draftMap(sources: BuildSources, progress: (file: string) => void = () => {}): Draft {
  const isSole = sources.lists.length === 1;
  const lists = sources.lists.map((source): { outline: Outline; references: readonly Reference[] } => {
    progress(source.file);
    const format = source.format ?? formatOf(source.file, source.text);
    if (format === "markdown") return { outline: parseOutline(source.text, source.file), references: [] };
    const bibliography = readBibliography(source, format);
    const stem = source.file.replace(/^.*[\\/]|\.\w+$/g, "");
    const name = isSole && sources.title !== null ? sources.title : stem;
    return {
      outline: bibliographyOutline(bibliography, source.file, name, sources.topicsBy ?? null),
      references: bibliography.references,
    };
  });
  const references = sources.references.map((source) => {
    progress(source.file);
    const format = source.format ?? formatOf(source.file, source.text);
    return readBibliography(source, format === "markdown" ? "csl-json" : format);
  });
  const glossaries = sources.glossaries.map(({ file, text }) => parseGlossary(text, file));
  const outlines = lists.map(({ outline }) => outline);
  const allReferences = [...lists, ...references].flatMap((each) => each.references);
  const { map, keys, unusedReferences, problems, placesOfPaper, placeOfTopic } = assembleMap({
    title: sources.title,
    outlines,
    references: allReferences,
    glossary: glossaries.flatMap((each) => each.glossary),
    keysAreIds: sources.keysAreIds ?? false,
  });
  const unused = unusedReferences.map((reference) => ({
    file: reference.file,
    at: reference.at,
    rule: "unused-reference" as const,
    message: `no paper uses the reference ${reference.id ?? reference.title}`,
  }));
  return {
    map,
    placesOfPaper,
    placeOfTopic,
    outlines,
    references: allReferences,
    keys,
    problems: [...[...outlines, ...references, ...glossaries].flatMap((each) => each.problems), ...problems],
    report: {
      ...countsOf(map),
      leftOut: outlines.flatMap(({ leftOut }) => leftOut),
      remarks: [
        ...outlines.flatMap(({ remarks }) => remarks),
        ...references.flatMap(({ remarks }) => remarks),
        ...lists.flatMap(({ outline, references: own }) => unreadFields(own, outline.file)),
        ...unused,
      ],
    },
  };
}

function readBibliography(source: SourceText, format: BibliographyFormat): Bibliography {
  const unfit = unfitText(source.text, source.file);
  if (unfit !== null) return { references: [], remarks: [], problems: [unfit] };
  return parseBibliography(source.text, source.file, format);
}

const MOST_FIELDS = 12;

/** Fields that a map has no place for, once for the file. */
function unreadFields(references: readonly Reference[], file: string): Problem[] {
  const counts = new Map<string, number>();
  for (const { unread } of references) for (const name of unread) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return [];
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`);
  if (named.length > MOST_FIELDS + 1) named.splice(MOST_FIELDS, Infinity, `and ${named.length - MOST_FIELDS} more`);
  return [
    { file, at: null, rule: "unread-fields", message: `fields that a map has no place for: ${named.join(", ")}` },
  ];
}

function countsOf({ topics, papers }: MapFile): Pick<Report, "topics" | "papers" | "placements" | "notes"> {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    topics: topics.length,
    papers: papers.length,
    placements: sum(papers.map(({ placements }) => placements.length)),
    notes: sum([...topics, ...papers].map(({ notes }) => notes.length)),
  };
}
