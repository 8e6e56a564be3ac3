// Bibliographies as lists: each reference is a paper, and what its owner sorted it by is its topics.
import { yearOf } from "../../map/dates.ts";
import { KINDS } from "../../map/model.ts";
import { compareText } from "../../text/fold.ts";
import type { SourceFormat, TopicsBy } from "../formats.ts";
import type { Outline, OutlinePaper, OutlineTopic } from "../markdown/outline.ts";
import { listedPaper } from "../markdown/paper-links.ts";
import type { Problem } from "../problems.ts";
import { parseBibtex } from "./bibtex.ts";
import { parseReferences } from "./csl-json.ts";
import type { Bibliography, Reference } from "./reference.ts";
import { parseRis } from "./ris.ts";

export type BibliographyFormat = Exclude<SourceFormat, "markdown">;

const PARSERS: Readonly<Record<BibliographyFormat, (text: string, file: string) => Bibliography>> = {
  bibtex: parseBibtex,
  "csl-json": parseReferences,
  ris: parseRis,
};

/** The references of a text, each under an id of its own. */
export function parseBibliography(text: string, file: string, format: BibliographyFormat): Bibliography {
  const { references, remarks, problems } = PARSERS[format](text, file);
  const first = new Map<string, Reference>();
  const twice: Problem[] = [];
  const kept = references.map((reference): Reference | null => {
    const twin = reference.id === null ? undefined : first.get(reference.id);
    if (reference.id !== null && twin === undefined) first.set(reference.id, reference);
    if (twin === undefined) return reference;
    const at = typeof reference.at === "string" ? `${reference.at}.id` : reference.at;
    const where = typeof twin.at === "string" ? twin.at : `line ${twin.at}`;
    twice.push({ file, at, rule: "duplicate-id", message: `"${reference.id}" is the id of ${where} too` });
    return reference.title === twin.title ? null : { ...reference, id: null };
  });
  return { references: kept.filter((reference) => reference !== null), remarks: [...remarks, ...twice], problems };
}

/** Papers in topics, from references alone. Where nothing sorts them, they stand in one topic called `name`. */
export function bibliographyOutline(
  { references, remarks, problems }: Bibliography,
  file: string,
  name: string,
  by: TopicsBy | null,
): Outline {
  const topics = new Map<string, OutlineTopic>();
  const sorted =
    by === "year" || by === "kind" ? [...references].sort((a, b) => order(a, by) - order(b, by)) : references;
  const namesOf = sorting(references, by, name);
  for (const reference of sorted) {
    for (const topicName of namesOf(reference)) {
      const topic = topics.get(topicName) ?? { line: 1, path: [topicName], notes: [], groups: [], papers: [] };
      topics.set(topicName, topic);
      topic.papers.push(paperOf(reference));
    }
  }
  const inOrder = by === "venue" || by === "keyword" ? byCount([...topics.values()]) : [...topics.values()];
  return { file, title: name, description: null, topics: inOrder, headings: [], leftOut: [], remarks, problems };
}

/** Newest years first, undated last; kinds in the order of the model. */
function order(reference: Reference, by: "year" | "kind"): number {
  if (by === "kind") return KINDS.indexOf(reference.kind);
  return reference.published === null ? 1 : -yearOf(reference.published);
}

function byCount(topics: OutlineTopic[]): OutlineTopic[] {
  const isRest = ({ path: [name = ""] }: OutlineTopic): number => Number(name.startsWith("No "));
  return topics.sort(
    (a, b) =>
      isRest(a) - isRest(b) || b.papers.length - a.papers.length || compareText(a.path[0] ?? "", b.path[0] ?? ""),
  );
}

/** Which topics a reference stands in: as asked, else its collections, else keywords where they sort at all. */
function sorting(
  references: readonly Reference[],
  by: TopicsBy | null,
  name: string,
): (reference: Reference) => readonly string[] {
  const or = (names: readonly string[], none: string): readonly string[] => (names.length > 0 ? names : [none]);
  if (by === "year") return ({ published }) => [published === null ? "No date" : String(yearOf(published))];
  if (by === "venue") return ({ venue }) => [venue ?? "No venue"];
  if (by === "kind") return ({ kind }) => [kind];
  if (by === "keyword") return ({ keywords }) => or(keywords, "No keyword");
  if (references.some(({ collections }) => collections.length > 0)) {
    return ({ collections }) => or(collections, "No collection");
  }
  const sorted = references.filter(({ keywords }) => keywords.length > 0).length;
  const words = references.flatMap(({ keywords }) => keywords);
  const isSorting = sorted * 2 >= references.length && words.length >= new Set(words).size * 3;
  return isSorting && words.length > 0 ? ({ keywords }) => or(keywords, "No keyword") : () => [name];
}

/** All that is known of it stands in the reference. */
function paperOf(reference: Reference): OutlinePaper {
  const line = typeof reference.at === "number" ? reference.at : 1;
  return { ...listedPaper(line, null), reference, title: reference.title };
}
