// Which texts of a map are searched, what each weighs, and where in a paper's record it stands.
import type { Note, Paper, ResearchMap } from "../model.ts";
import { topicsBelow } from "../model.ts";

/** How much a word says about a paper by where it stands. The title says most. */
export const FIELD_WEIGHTS = {
  title: 10,
  alternativeTitle: 8,
  author: 7,
  furtherAuthor: 6,
  keyword: 6,
  organization: 6,
  furtherOrganization: 4.5,
  group: 5,
  comment: 4.5,
  topic: 4,
  note: 3.5,
  identifier: 8,
  address: 8,
  link: 3,
  venue: 2,
  ancestor: 1.5,
  topicNote: 3,
} as const;

export type Field = keyof typeof FIELD_WEIGHTS;

/** One text of the map, and the papers (by their place in the map) that it speaks of. */
export interface FieldText {
  readonly field: Field;
  readonly text: string;
  readonly owners: number[];
}

/** Every searched text of the map once: an author of ten papers is one text with ten owners. */
export function fieldTexts(map: ResearchMap): FieldText[] {
  const texts: FieldText[] = [];
  const shared = new Map<Field, Map<string, FieldText>>();
  const add = (field: Field, text: string | null, owner: number): void => {
    if (text !== null) texts.push({ field, text, owners: [owner] });
  };
  const share = (field: Field, text: string | null, owner: number): void => {
    if (text === null) return;
    let ofField = shared.get(field);
    if (ofField === undefined) {
      ofField = new Map();
      shared.set(field, ofField);
    }
    const known = ofField.get(text);
    if (known === undefined) {
      const made = { field, text, owners: [owner] };
      ofField.set(text, made);
      texts.push(made);
    } else if (known.owners.at(-1) !== owner) known.owners.push(owner);
  };
  for (const [at, paper] of map.papers.entries()) {
    add("title", paper.title, at);
    for (const title of paper.alternativeTitles) add("alternativeTitle", title, at);
    for (const [place, author] of paper.authors.entries()) share(place === 0 ? "author" : "furtherAuthor", author, at);
    for (const [place, organization] of paper.organizations.entries()) {
      share(place === 0 ? "organization" : "furtherOrganization", organization, at);
    }
    for (const keyword of paper.keywords) share("keyword", keyword, at);
    for (const { group, comment } of paper.placements) {
      share("group", group, at);
      add("comment", comment, at);
    }
    for (const note of flatNotes(paper.notes)) add("note", note, at);
    share("venue", paper.venue, at);
    add("identifier", paper.arxiv, at);
    add("identifier", paper.doi, at);
    for (const address of [paper.url, paper.code, paper.demo]) add("address", address, at);
    if (paper.code !== null) share("link", "code", at);
    if (paper.demo !== null) share("link", "demo", at);
  }
  return [...texts, ...topicTexts(map)];
}

/** Names of topics for the papers in them and below them, and the notes of topics for their own papers. */
function topicTexts(map: ResearchMap): FieldText[] {
  const ownersOf = new Map<string, number[]>();
  for (const [at, { placements }] of map.papers.entries()) {
    for (const topicId of new Set(placements.map((placement) => placement.topicId))) {
      const owners = ownersOf.get(topicId);
      if (owners === undefined) ownersOf.set(topicId, [at]);
      else owners.push(at);
    }
  }
  return map.topics.flatMap((topic) => {
    const own = ownersOf.get(topic.id) ?? [];
    const below = topicsBelow(topic).flatMap(({ id }) => (id === topic.id ? [] : (ownersOf.get(id) ?? [])));
    return [
      { field: "topic" as const, text: topic.name, owners: own },
      { field: "ancestor" as const, text: topic.name, owners: [...new Set(below)] },
      ...flatNotes(topic.notes).map((text) => ({ field: "topicNote" as const, text, owners: own })),
    ].filter(({ owners }) => owners.length > 0);
  });
}

export function flatNotes(notes: readonly Note[]): string[] {
  return notes.flatMap((note) => [note.text, ...flatNotes(note.notes)]);
}

/**
 * JSON path of a text in a paper's record, such as `notes[0].text` or `placements[1].topicPath[0]`; null for the note
 * of a topic, which the record does not hold.
 */
export function pathOf(map: ResearchMap, paper: Paper, { field, text }: FieldText): string | null {
  switch (field) {
    case "title":
      return "title";
    case "alternativeTitle":
      return `alternativeTitles[${paper.alternativeTitles.indexOf(text)}]`;
    case "author":
    case "furtherAuthor":
      return `authors[${paper.authors.indexOf(text)}]`;
    case "organization":
    case "furtherOrganization":
      return `organizations[${paper.organizations.indexOf(text)}]`;
    case "keyword":
      return `keywords[${paper.keywords.indexOf(text)}]`;
    case "group":
    case "comment":
      return `placements[${paper.placements.findIndex((placement) => placement[field] === text)}].${field}`;
    case "note":
      return notePath(paper.notes, text);
    case "venue":
      return "venue";
    case "identifier":
      return paper.arxiv === text ? "arxiv" : "doi";
    case "address":
      return ["url", "code", "demo"].find((key) => paper[key as "url"] === text) ?? null;
    case "link":
      return text;
    case "topic":
    case "ancestor":
      return topicPath(map, paper, text, field === "topic");
    case "topicNote":
      return null;
  }
}

function notePath(notes: readonly Note[], text: string): string | null {
  for (const [at, note] of notes.entries()) {
    if (note.text === text) return `notes[${at}].text`;
    const below = notePath(note.notes, text);
    if (below !== null) return `notes[${at}].${below}`;
  }
  return null;
}

function topicPath(map: ResearchMap, paper: Paper, name: string, isOwn: boolean): string | null {
  for (const [at, { topicId }] of paper.placements.entries()) {
    const path = map.topicById.get(topicId)?.path ?? [];
    const step = isOwn ? (path.at(-1) === name ? path.length - 1 : -1) : path.slice(0, -1).indexOf(name);
    if (step >= 0) return `placements[${at}].topicPath[${step}]`;
  }
  return null;
}
