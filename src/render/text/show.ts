// Everything about papers or topics: facts in a column, then placements with comments, then notes as a tree.
import type { AnswerOf } from "../../answers/answer.ts";
import { PAPER_FIELDS, PAPER_KEYS } from "../../map/fields.ts";
import { type LinkName, linksOf } from "../../map/links.ts";
import {
  type ExtraField,
  layersOf,
  type Note,
  type Paper,
  type Placement,
  type ResearchMap,
  type Topic,
} from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import { type TreeNode, treeOf } from "../../map/tree.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padEnd, wrap } from "../../terminal/text.ts";
import { countOf, knownBy, UNDATED, volumeAndPages, yearSpan } from "../phrases.ts";
import { sparklineOfAll } from "./charts.ts";
import { paintEnd } from "./painted.ts";

export function showText({ map, entries }: AnswerOf<"show">, screen: Screen): string {
  const blocks = entries.map((entry) =>
    entry.type === "paper" ? paperLines(map, entry.paper, screen) : topicLines(map, entry.topic, screen),
  );
  return joinLines(blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])));
}

const LABEL = 14;

function paperLines(map: ResearchMap, paper: Paper, screen: Screen): string[] {
  const { theme, hyperlink } = screen;
  const { page } = linksOf(paper);
  return [
    ...wrap(paper.title, screen.width).map((line) => hyperlink(page, theme.title(line))),
    ...SHOWN_FIELDS.flatMap((key) => fieldLines(paper, key, screen)),
    ...paper.extra.flatMap((field) => fact(field.name, extraInWords(field), screen)),
    ...fact("layers", map.layers.length === 1 ? null : layersOf(map, paper).join(", "), screen),
    ...fact("id", paper.id, screen, theme.id),
    ...paper.placements.flatMap((placement) => placementLines(map, placement, screen)),
    ...noteLines(paper.notes, screen),
  ];
}

/** The order in which people look for facts; a field that is not named here follows in the order of the field table. */
const FIRST_FIELDS: readonly (keyof Paper)[] = [
  "alternativeTitles",
  "authors",
  "editors",
  "translators",
  "organizations",
  "date",
  "issued",
  "kind",
  "venue",
  "collectionTitle",
  "number",
  "edition",
  "publisher",
  "event",
  "keywords",
  "status",
  "tags",
  "url",
  "code",
  "demo",
  "arxiv",
  "doi",
  "isbn",
  "issn",
  "pmid",
  "files",
  "language",
  "note",
  "abstract",
];
const SHOWN_FIELDS = [...new Set([...FIRST_FIELDS, ...PAPER_KEYS])].filter((key) => PAPER_FIELDS[key].show !== null);

/** Fields that are not printed as they are: with facts of other fields, or in words. */
const IN_WORDS: Readonly<Partial<Record<keyof Paper, (paper: Paper) => string | null>>> = {
  authors: ({ authors, authorsComplete }) =>
    authors.join(", ") + (authorsComplete || authors.length === 0 ? "" : ", et al."),
  date: dateWithSource,
  kind: ({ kind, genre }) => (genre === null ? kind : `${kind} (${genre})`),
  venue: (paper) => [paper.venue, volumeAndPages(paper)].filter(Boolean).join(", "),
  publisher: ({ publisher, publisherPlace }) => [publisher, publisherPlace].filter(Boolean).join(", "),
  origin: ({ origin }) => (origin === "seed" ? null : "added by the curators"),
};

/** Fields that are web addresses, by the link that each is. */
const LINKS: Readonly<Partial<Record<keyof Paper, LinkName>>> = { url: "page", code: "code", demo: "demo" };

function fieldLines(paper: Paper, key: keyof Paper, screen: Screen): string[] {
  const { label, show } = PAPER_FIELDS[key];
  const inWords = IN_WORDS[key];
  const texts = inWords === undefined ? textsOf(paper[key]) : [inWords(paper)];
  const lines = show === "joined" ? [texts.join(", ")] : texts;
  const link = LINKS[key];
  const paint = (line: string): string =>
    link === undefined ? line : screen.hyperlink(linksOf(paper)[link], screen.theme.link(line));
  return lines.flatMap((line) => fact(label, line, screen, paint));
}

/** A field that the bibliography states besides; the type of its entry is in the kind of the paper. */
function extraInWords({ name, value }: ExtraField): string | null {
  if (name === "entrytype" || name === "TY") return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The texts that a field holds: one, several or none. */
function textsOf(value: Paper[keyof Paper]): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => each !== null).map(String);
}

function fact(label: string, value: string | null, screen: Screen, paint = (text: string): string => text): string[] {
  if (value === null || value === "") return [];
  const lines = hang(" ".repeat(LABEL), value, screen.width).map((line) => line.slice(LABEL));
  const name = screen.theme.label(padEnd(`  ${label}`, LABEL));
  return lines.map((line, at) => (at === 0 ? name : " ".repeat(LABEL)) + paint(line));
}

/** The date, where it comes from, and the date in the bibliography if that is another one. */
function dateWithSource({ date, dateSource, published }: Paper): string {
  if (date === null) return UNDATED;
  const isSame = published === null || date.startsWith(published) || published.startsWith(date);
  const other = isSame ? "" : `; first published ${published}`;
  const sources = { map: "from the map", reference: "from the bibliography", arxiv: "from the arXiv id" };
  return `${date} (${dateSource === null ? "source unknown" : sources[dateSource]}${other})`;
}

function placementLines(map: ResearchMap, { topicId, group, comment }: Placement, screen: Screen): string[] {
  const path = map.topicById.get(topicId)?.path ?? [topicId];
  const words = path.join(` ${screen.glyphs.step} `) + (group === null ? "" : ` (${group})`);
  return [...fact("in", words, screen), ...fact("comment", comment, screen)];
}

/** Notes under a heading, as an indented tree. */
function noteLines(notes: readonly Note[], screen: Screen): string[] {
  if (notes.length === 0) return [];
  return ["", screen.theme.heading("Notes"), ...noteTree(notes, "", screen)];
}

function noteTree(notes: readonly Note[], indent: string, screen: Screen): string[] {
  const { glyphs, width } = screen;
  return notes.flatMap((note, at) => {
    const isLast = at === notes.length - 1;
    const below = indent + (isLast ? glyphs.noTrunk : glyphs.trunk);
    const [first = "", ...more] = wrap(note.text, width === null ? null : Math.max(8, width - below.length));
    return [
      indent + (isLast ? glyphs.lastBranch : glyphs.branch) + first,
      ...more.map((line) => below + line),
      ...noteTree(note.notes, below, screen),
    ];
  });
}

function topicLines(map: ResearchMap, topic: Topic, screen: Screen): string[] {
  const { theme, glyphs } = screen;
  const node = treeOf(map, topic);
  const counts = [
    countOf(node.papers.length, "paper"),
    yearSpan(node.years, glyphs),
    sparklineOfAll(node.years, glyphs),
  ];
  return [
    ...wrap(topic.name, screen.width).map(theme.title),
    ...fact("in", topic.parent === null ? null : topic.parent.path.join(` ${glyphs.step} `), screen),
    ...fact("papers", node.papers.length === 0 ? "none" : counts.filter((text) => text !== "").join("  "), screen),
    ...fact("topics", topic.children.map(({ name }) => name).join(", "), screen),
    ...fact("groups", topic.groups.join(", "), screen),
    ...fact("id", topic.id, screen, theme.id),
    ...noteLines(topic.notes, screen),
    ...topicPapers(map, node, screen),
  ];
}

/** The papers of the topic itself by group, in the curator's order. */
function topicPapers(_map: ResearchMap, { topic, ownPapers }: TreeNode, screen: Screen): string[] {
  if (ownPapers.length === 0) return [];
  const byGroup = new Map<string | null, Paper[]>([null, ...topic.groups].map((group) => [group, []]));
  for (const paper of ownPapers) {
    const placement = paper.placements.find(({ topicId }) => topicId === topic.id);
    append(byGroup, placement?.group ?? null, paper);
  }
  const lines = [...byGroup].flatMap(([name, papers]) => [
    ...(name === null || papers.length === 0 ? [] : wrap(`${name}:`, screen.width).map(screen.theme.label)),
    ...papers.flatMap((paper) => shortPaperLines(paper, screen)),
  ]);
  return ["", screen.theme.heading("Papers"), ...lines];
}

/** Date and title, below them who it is by and its id. */
function shortPaperLines(paper: Paper, { theme, glyphs, width }: Screen): string[] {
  const indent = " ".repeat(12);
  const date = padEnd(paper.date ?? UNDATED, 10);
  const who = knownBy(paper);
  const [first = "", ...more] = hang(indent, paper.title, width);
  const below = hang(indent, `${who === "" ? "" : `${who} ${glyphs.dot} `}${paper.id}`, width);
  const last = below.pop() ?? "";
  return [`${theme.date(date)}  ${first.slice(12)}`, ...more, ...below, paintEnd(last, paper.id, theme.id)];
}
