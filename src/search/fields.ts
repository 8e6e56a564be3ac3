// Which texts of a map are searched, what each weighs, and where in a paper's record it stands.
import { doiKey, parseArxivId, parseDoi, urlKey } from "../map/identifiers.ts";
import type { Note, Paper, ResearchMap } from "../map/model.ts";

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
  venue: 3,
  ancestor: 1.5,
  topicNote: 2.5,
} as const;

export type Field = keyof typeof FIELD_WEIGHTS;

/** One text of the map, and the papers (by their place in the map) that it speaks of. */
export interface FieldText {
  readonly field: Field;
  readonly text: string;
  readonly owners: number[];
}

/**
 * Every searched text of the map once: an author of ten papers is one text with ten owners. Identifiers and addresses
 * are not among them: they are compared whole, by `namedTexts`.
 */
export function fieldTexts(map: ResearchMap): FieldText[] {
  const texts: FieldText[] = [];
  const shared = () => new Map<string, FieldText>();
  const [author, furtherAuthor, keyword, organization, furtherOrganization] = [
    shared(),
    shared(),
    shared(),
    shared(),
    shared(),
  ];
  const [group, venue, link] = [shared(), shared(), shared()];
  for (let at = 0; at < map.papers.length; at += 1) {
    const paper = map.papers[at] as Paper;
    const { authors, organizations, keywords } = paper;
    texts.push({ field: "title", text: paper.title, owners: [at] });
    for (const text of paper.alternativeTitles) texts.push({ field: "alternativeTitle", text, owners: [at] });
    if (authors[0] !== undefined) share(texts, author, "author", authors[0], at);
    for (let place = 1; place < authors.length; place += 1) {
      share(texts, furtherAuthor, "furtherAuthor", authors[place] as string, at);
    }
    if (organizations[0] !== undefined) share(texts, organization, "organization", organizations[0], at);
    for (let place = 1; place < organizations.length; place += 1) {
      share(texts, furtherOrganization, "furtherOrganization", organizations[place] as string, at);
    }
    for (const text of keywords) share(texts, keyword, "keyword", text, at);
    for (const placement of paper.placements) {
      if (placement.group !== null) share(texts, group, "group", placement.group, at);
      if (placement.comment !== null) texts.push({ field: "comment", text: placement.comment, owners: [at] });
    }
    addNotes(texts, paper.notes, at);
    if (paper.venue !== null) share(texts, venue, "venue", paper.venue, at);
    if (paper.code !== null) share(texts, link, "link", "code", at);
    if (paper.demo !== null) share(texts, link, "link", "demo", at);
  }
  texts.push(...topicTexts(map));
  return texts;
}

/** Adds a text that several papers may have: once, with all of them as its owners. */
function share(texts: FieldText[], known: Map<string, FieldText>, field: Field, text: string, owner: number): void {
  const made = known.get(text);
  if (made === undefined) {
    const first = { field, text, owners: [owner] };
    known.set(text, first);
    texts.push(first);
  } else if (made.owners[made.owners.length - 1] !== owner) made.owners.push(owner);
}

function addNotes(texts: FieldText[], notes: readonly Note[], owner: number): void {
  for (const { text, notes: below } of notes) {
    texts.push({ field: "note", text, owners: [owner] });
    addNotes(texts, below, owner);
  }
}

/** The identifiers and addresses that `word` names, an arXiv id, DOI or URL; null where it is none of these. */
export function namedTexts(map: ResearchMap, word: string): FieldText[] | null {
  if (!word.includes(".") && !word.includes("/")) return null;
  const [arxiv, doi, url] = [parseArxivId(word), parseDoi(word), urlKey(word)];
  if (arxiv === null && doi === null && url === "") return null;
  return map.papers.flatMap((paper, at) => {
    const named: [Field, string | null, boolean][] = [
      ["identifier", paper.arxiv, arxiv !== null && paper.arxiv === arxiv],
      ["identifier", paper.doi, doi !== null && paper.doi !== null && doiKey(paper.doi) === doiKey(doi)],
      ...[paper.url, paper.code, paper.demo].map((address): [Field, string | null, boolean] => [
        "address",
        address,
        url !== "" && address !== null && urlKey(address) === url,
      ]),
    ];
    return named.flatMap(([field, text, isNamed]) => (isNamed && text !== null ? [{ field, text, owners: [at] }] : []));
  });
}

/** Names of topics for the papers in them and below them, and the notes of topics for their own papers. */
function topicTexts(map: ResearchMap): FieldText[] {
  const own = new Map<string, number[]>(map.topics.map(({ id }) => [id, []]));
  const below = new Map<string, number[]>(map.topics.map(({ id }) => [id, []]));
  const append = (owners: number[] | undefined, at: number): void => {
    if (owners !== undefined && owners[owners.length - 1] !== at) owners.push(at);
  };
  for (let at = 0; at < map.papers.length; at += 1) {
    for (const { topicId } of map.papers[at]?.placements ?? []) {
      append(own.get(topicId), at);
      let topic = map.topicById.get(topicId)?.parent ?? null;
      for (; topic !== null; topic = topic.parent) append(below.get(topic.id), at);
    }
  }
  const texts: FieldText[] = [];
  for (const { id, name, notes } of map.topics) {
    const [ownOwners, belowOwners] = [own.get(id) ?? [], below.get(id) ?? []];
    texts.push(
      { field: "topic", text: name, owners: ownOwners },
      { field: "ancestor", text: name, owners: belowOwners },
    );
    for (const text of flatNotes(notes)) texts.push({ field: "topicNote", text, owners: ownOwners });
  }
  return texts;
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
