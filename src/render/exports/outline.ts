// The outline that `build` reads back character by character: headings are topics, bullets are papers with their keys,
// bullets below them are notes, bullets in italics are groups. Its front matter says that it is literal.
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { addedDate } from "../../map/added.ts";
import { arxivMonth, arxivUrl, doiUrl, isWebAddress, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import { TakenIds, takeTopicId } from "../../map/ids.ts";
import { LITERAL_VERSION, type MapFile, type TopicRow } from "../../map/map-file.ts";
import type { Note, Paper, Placement } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import { MARK_OF_STATUS } from "../../map/vocabulary.ts";
import { encodeCharacters, isPrintable } from "../../text/character-references.ts";
import { toJsonLine } from "../json.ts";
import { item, link, list, markdownOf, text as plain, strong } from "../mdast.ts";

/** @param map in canonical form: an outline cannot express anything else */
export function outlineText({ title, description, topics, papers }: MapFile): string {
  const front = [
    "---",
    `aimap: ${LITERAL_VERSION}`,
    `title: ${quoted(title)}`,
    ...(description === null ? [] : [`description: ${quoted(description)}`]),
    "---",
  ];
  const placed = papersByTopic(papers);
  const depths = new Map<string, number>();
  const stated = statedIds(topics);
  const blocks = topics.flatMap((topic) => {
    const depth = (depths.get(topic.parent ?? "") ?? 0) + 1;
    depths.set(topic.id, depth);
    return [...headingOf(topic, depth, stated), ...bulletsOf(topic, placed.get(topic.id) ?? [])];
  });
  const body = markdownOf(blocks);
  return `${front.join("\n")}\n${body === "" ? "" : `\n${body}`}`;
}

/** A text in YAML's double quotes, escaped where YAML may not allow a character. */
function quoted(text: string): string {
  return toJsonLine(text).replace(/[\ufe00-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/** A paper with one of its placements. */
interface PlacedPaper {
  readonly paper: Paper;
  readonly placement: Placement;
  /** The first placement carries all facts and notes of the paper. */
  readonly isFirst: boolean;
}

function papersByTopic(papers: readonly Paper[]): Map<string, PlacedPaper[]> {
  const entries = new Map<string, PlacedPaper[]>();
  for (const paper of papers) {
    for (const [at, placement] of paper.placements.entries()) {
      append(entries, placement.topicId, { paper, placement, isFirst: at === 0 });
    }
  }
  return entries;
}

/** The ids that the outline must state, because `build` would derive others from the headings. */
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
  // stated ids are taken before others are derived
  const isEnough = differing(new TakenIds(ids)).every(({ id }) => ids.has(id));
  return isEnough ? ids : new Set(topics.map(({ id }) => id));
}

const HEADING_DEPTHS = [1, 2, 3, 4, 5, 6] as const;
const MAX_HEADING_DEPTH = 6;

function headingOf({ id, name }: TopicRow, depth: number, stated: ReadonlySet<string>): RootContent[] {
  const extras = { ...(stated.has(id) && { id }), ...(depth > MAX_HEADING_DEPTH && { depth }) };
  const heading: RootContent = {
    type: "heading",
    depth: HEADING_DEPTHS[depth - 1] ?? MAX_HEADING_DEPTH,
    children: [text(name)],
  };
  return Object.keys(extras).length === 0 ? [heading] : [heading, { type: "html", value: comment(extras) }];
}

/** JSON in a comment. Nothing in it can end the comment. */
function comment(extras: object): string {
  const json = toJsonLine(extras).replace(/[<>&-]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
  return `<!-- aimap ${json} -->`;
}

/** Notes, then papers in their groups. A group without papers, or listed before the group of the first paper, is alone. */
function bulletsOf({ notes, groups }: TopicRow, entries: readonly PlacedPaper[]): RootContent[] {
  const items = noteItems(notes);
  const position = new Map(groups.map((group, at) => [group, at]));
  let named = 0;
  for (const { group, papers } of runsOf(entries)) {
    if (group === null) for (const paper of papers) items.push(paper);
    else {
      const at = position.get(group) ?? -1;
      items.push(
        ...groups.slice(named, Math.max(at, named)).map((each) => item([label(each)])),
        item([label(group)], papers),
      );
      named = Math.max(named, at + 1);
    }
  }
  return list([...items, ...groups.slice(named).map((group) => item([label(group)]))]);
}

/** Neighbouring papers of the same group together. */
function runsOf(entries: readonly PlacedPaper[]): { group: string | null; papers: ListItem[] }[] {
  const runs: { group: string | null; papers: ListItem[] }[] = [];
  for (const placed of entries) {
    const { group } = placed.placement;
    const last = runs.at(-1);
    if (last !== undefined && last.group === group) last.papers.push(paperItem(placed));
    else runs.push({ group, papers: [paperItem(placed)] });
  }
  return runs;
}

const text = (value: string): PhrasingContent => ({ type: "text", value: encodeCharacters(value) });
const label = (value: string): PhrasingContent => ({ type: "emphasis", children: [text(value)] });

function noteItems(notes: readonly Note[]): ListItem[] {
  return notes.map((note) => item(withoutKey(lines(note.text)), noteItems(note.notes)));
}

/** A note that begins as a paper without a title does, with the first bracket written as a reference. */
function withoutKey([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== "text") return first === undefined ? [] : [first, ...others];
  const isKey = /^(?:\[[ x/-]\] )?\[@/.test(first.value);
  return [isKey ? { ...first, value: `&#x5b;${first.value.slice(1)}` } : first, ...others];
}

/** `[x] 2024-10: [Title](…) ([code](…)) [@key] #tag: comment`. */
function paperItem({ paper, placement, isFirst }: PlacedPaper): ListItem {
  const { title, url } = paper;
  const links = isFirst ? linksOf(paper) : [];
  return item(
    [
      ...(isFirst ? markOf(paper) : []),
      ...dateOf(paper),
      ...(url !== null && isLinkable(url) ? [link(url, encodeCharacters(title))] : [strong(encodeCharacters(title))]),
      ...links.flatMap(([name, address], at) => [plain(at === 0 ? " (" : ", "), link(address, name)]),
      plain(links.length > 0 ? ") " : " "),
      keyOf(paper),
      ...(isFirst ? tagsOf(paper) : []),
      ...(isFirst ? addedOf(paper) : []),
      ...(placement.comment === null ? [] : [plain(":")]),
      ...(placement.comment === null || placement.comment === "" ? [] : [plain(" "), ...lines(placement.comment)]),
    ],
    isFirst ? noteItems(paper.notes) : [],
  );
}

/** `[@key]`, as in pandoc. */
function keyOf({ id }: Paper): PhrasingContent {
  // as HTML, because the brackets of a text would be escaped
  if (/^[A-Za-z0-9][\w.:+/-]*$/.test(id)) return { type: "html", value: `[@${id}]` };
  return plain(
    `[@${encodeCharacters(id).replace(/[\s[\]]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`)}]`,
  );
}

/** `[x] `, as in task lists. */
function markOf({ status }: Paper): PhrasingContent[] {
  // as HTML, because the brackets of a text would be escaped
  return status === null ? [] : [{ type: "html", value: `[${MARK_OF_STATUS[status]}]` }, plain(" ")];
}

/** ` #tag`; what would end a tag is written as a character reference. */
function tagsOf({ tags }: Paper): PhrasingContent[] {
  const reference = (character: string): string => `&#x${character.charCodeAt(0).toString(16)};`;
  return tags.map((tag) => {
    const encoded = encodeCharacters(tag).replace(/&#x[0-9a-f]*;|[\s#:]/g, (part) =>
      part.length > 1 ? part : reference(part),
    );
    return plain(` #${encoded}`);
  });
}

/** ` ➕ 2026-11-26`, as in task lists. */
function addedOf(paper: Paper): PhrasingContent[] {
  const added = addedDate(paper);
  return added === null ? [] : [plain(` ➕ ${added}`)];
}

/** An undated paper says so if `build` would otherwise look for a date. */
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

/** The links that the link of the title does not already give. */
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

/** An address in encoded text. It ends before a reference, which stands for a character that no address has. */
const ADDRESS = /(https?:\/\/(?:(?!&#x[\da-f]*;)[\w!#$%&'*+,./:;=?@~()-])*(?!&#x[\da-f]*;)[\w#$%&*+/=@~-])/;

/** Text with its line breaks and with links for its addresses. */
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
