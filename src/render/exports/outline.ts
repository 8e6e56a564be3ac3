// The outline that `build` reads back sign by sign: headings are topics, bullets papers with their keys, what stands below
// them notes, bullets in italics groups. Its front matter says that it is literal.
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { arxivMonth, arxivUrl, doiUrl, isWebAddress, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import { TakenIds, takeTopicId } from "../../map/ids.ts";
import {
  LITERAL_VERSION,
  type MapFile,
  type Note,
  type Paper,
  type Placement,
  type TopicRow,
} from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import { encodeCharacters, isPrintable } from "../../text/character-references.ts";
import { toJsonLine } from "../json.ts";
import { item, link, list, text as plain, print, strong } from "../mdast.ts";

/** @param map in canonical form: what an outline cannot say otherwise is not in it */
export function outlineText({ title, description, topics, papers }: MapFile): string {
  const front = [
    "---",
    `aimap: ${LITERAL_VERSION}`,
    `title: ${quoted(title)}`,
    ...(description === null ? [] : [`description: ${quoted(description)}`]),
    "---",
  ];
  const entries = entriesByTopic(papers);
  const depths = new Map<string, number>();
  const stated = statedIds(topics);
  const blocks = topics.flatMap((topic) => {
    const depth = (depths.get(topic.parent ?? "") ?? 0) + 1;
    depths.set(topic.id, depth);
    return [...headingOf(topic, depth, stated), ...bulletsOf(topic, entries.get(topic.id) ?? [])];
  });
  const body = print(blocks);
  return `${front.join("\n")}\n${body === "" ? "" : `\n${body}`}`;
}

/** A text in YAML's double quotes, in ASCII where there is any doubt. */
function quoted(text: string): string {
  return toJsonLine(text).replace(/[\ufe00-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/** A paper at one of its places. */
interface Listed {
  readonly paper: Paper;
  readonly placement: Placement;
  /** Where it is listed first, all is said of it. */
  readonly isFirst: boolean;
}

function entriesByTopic(papers: readonly Paper[]): Map<string, Listed[]> {
  const entries = new Map<string, Listed[]>();
  for (const paper of papers) {
    for (const [at, placement] of paper.placements.entries()) {
      append(entries, placement.topicId, { paper, placement, isFirst: at === 0 });
    }
  }
  return entries;
}

/** Ids that reading the headings alone would not give. */
function statedIds(topics: readonly TopicRow[]): ReadonlySet<string> {
  const differing = (taken: TakenIds): TopicRow[] => {
    const named = new Set<string>();
    return topics.filter(({ id, name, parent }) => {
      const key = JSON.stringify([parent, name]);
      const isAgain = named.has(key);
      named.add(key);
      return isAgain || takeTopicId(parent, name, taken) !== id;
    });
  };
  const ids = new Set(differing(new TakenIds()).map(({ id }) => id));
  // an id that is stated is taken before any other is made
  const isEnough = differing(new TakenIds(ids)).every(({ id }) => ids.has(id));
  return isEnough ? ids : new Set(topics.map(({ id }) => id));
}

const DEEPEST_HEADING = 6;

function headingOf({ id, name }: TopicRow, depth: number, stated: ReadonlySet<string>): RootContent[] {
  const extras = { ...(stated.has(id) && { id }), ...(depth > DEEPEST_HEADING && { depth }) };
  const heading: RootContent = {
    type: "heading",
    depth: Math.min(depth, DEEPEST_HEADING) as 1,
    children: [text(name)],
  };
  return Object.keys(extras).length === 0 ? [heading] : [heading, { type: "html", value: comment(extras) }];
}

/** JSON in a comment that nothing in it can end. */
function comment(extras: object): string {
  const json = toJsonLine(extras).replace(/[<>&-]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return `<!-- aimap ${json} -->`;
}

/** Notes, then papers in their groups; a group without papers, or named before its first, stands alone. */
function bulletsOf({ notes, groups }: TopicRow, entries: readonly Listed[]): RootContent[] {
  const items = noteItems(notes);
  const unnamed = [...groups];
  for (const { group, papers } of runsOf(entries)) {
    if (group === null) items.push(...papers);
    else {
      const before = unnamed.splice(0, unnamed.indexOf(group) + 1).filter((each) => each !== group);
      items.push(...before.map((each) => item([label(each)])), item([label(group)], papers));
    }
  }
  return list([...items, ...unnamed.map((group) => item([label(group)]))]);
}

/** Neighbours of one group together. */
function runsOf(entries: readonly Listed[]): { group: string | null; papers: ListItem[] }[] {
  const runs: { group: string | null; papers: ListItem[] }[] = [];
  for (const listed of entries) {
    const { group } = listed.placement;
    const last = runs.at(-1);
    if (last !== undefined && last.group === group) last.papers.push(paperItem(listed));
    else runs.push({ group, papers: [paperItem(listed)] });
  }
  return runs;
}

const text = (value: string): PhrasingContent => ({ type: "text", value: encodeCharacters(value) });
const label = (value: string): PhrasingContent => ({ type: "emphasis", children: [text(value)] });

function noteItems(notes: readonly Note[]): ListItem[] {
  return notes.map((note) => item(lines(note.text), noteItems(note.notes)));
}

/** `2024-10: [Title](…) ([code](…)) [@key]: comment`. */
function paperItem({ paper, placement, isFirst }: Listed): ListItem {
  const { title, url } = paper;
  const links = isFirst ? linksOf(paper) : [];
  return item(
    [
      ...dateOf(paper),
      ...(url !== null && isLinkable(url) ? [link(url, encodeCharacters(title))] : [strong(encodeCharacters(title))]),
      ...links.flatMap(([name, address], at) => [plain(at === 0 ? " (" : ", "), link(address, name)]),
      plain(links.length > 0 ? ") " : " "),
      keyOf(paper),
      ...(placement.comment === null ? [] : [plain(":")]),
      ...(placement.comment === null || placement.comment === "" ? [] : [plain(" "), ...lines(placement.comment)]),
    ],
    isFirst ? noteItems(paper.notes) : [],
  );
}

/** `[@key]`, as pandoc cites too. */
function keyOf({ id }: Paper): PhrasingContent {
  // written as it is: a text would have its bracket escaped
  if (/^[A-Za-z0-9][\w.:+/-]*$/.test(id)) return { type: "html", value: `[@${id}]` };
  return plain(`[@${encodeCharacters(id).replace(/[\s[\]]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`)}]`);
}

/** A paper that has no date says so where one would be looked for. */
function dateOf({ date, dateSource, published, arxiv, url }: Paper): PhrasingContent[] {
  if (date !== null) return [plain(`${date}: `)];
  const isPreprint = [arxiv, parseArxivId(url ?? "")].some((id) => id !== null && arxivMonth(id) !== null);
  const isKnown = dateSource !== null || published !== null || isPreprint;
  return isKnown ? [plain("undated: ")] : [];
}

/** Addresses that a person can follow, and Markdown writes as they are. */
function isLinkable(url: string): boolean {
  return isWebAddress(url) && isPrintable(url) && !/\s/.test(url);
}

/** What the title's own link does not say. */
function linksOf({ url, code, demo, arxiv, doi }: Paper): [name: string, address: string][] {
  const byArxiv = arxiv === null ? null : arxivUrl(arxiv);
  const byDoi = doi === null ? null : doiUrl(doi);
  const all: [string, string | null][] = [
    ["code", code],
    ["demo", demo],
    [
      "arXiv",
      byArxiv !== null && parseArxivId(byArxiv) === arxiv && parseArxivId(url ?? "") !== arxiv ? byArxiv : null,
    ],
    ["DOI", byDoi !== null && parseDoi(byDoi) === doi && parseDoi(url ?? "") !== doi ? byDoi : null],
  ];
  return all.filter((each): each is [string, string] => each[1] !== null && isLinkable(each[1]));
}

const ADDRESS = /(https?:\/\/[\w!#$%&'*+,./:;=?@~()-]*[\w#$%&*+/=@~-])/;

/** Words with their line breaks; addresses in them can be followed. */
function lines(value: string): PhrasingContent[] {
  const rows = value.split("\n");
  const isBroken = rows.length > 1 && rows.every((row) => /^\S(?:.*\S)?$/.test(row));
  return (isBroken ? rows : [value]).flatMap((row, at) => [
    ...(at === 0 ? [] : [{ type: "break" } as const]),
    ...encodeCharacters(row)
      .split(ADDRESS)
      .filter((part) => part !== "")
      .map(
        (part): PhrasingContent =>
          ADDRESS.test(part) ? { type: "link", url: part, children: [plain(part)] } : plain(part),
      ),
  ]);
}
