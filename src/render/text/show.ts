// Everything about papers or topics: who, when and where, the curator's comments and notes, then keywords and identifiers.
import type { AnswerOf } from "../../answers/answer.ts";
import { addedDate } from "../../map/added.ts";
import { PAPER_FIELDS, PAPER_KEYS } from "../../map/fields.ts";
import { type LinkName, linksOf } from "../../map/links.ts";
import { layersOf, type Note, type Paper, type Placement, type ResearchMap, type Topic } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import { type TreeNode, treeOf } from "../../map/tree.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padEnd, wrap } from "../../terminal/text.ts";
import { pageOf } from "../citation.ts";
import { bySurname, UNDATED, volumeAndPages, yearSpan } from "../phrases.ts";
import { sparklineOfAll } from "./charts.ts";
import { type Fact, fact, factLines, MIN_WIDTH_OF_COLUMNS, valueColumn, wholeFact } from "./facts.ts";
import { furtherFields } from "./further-fields.ts";
import { linesWithDots, plain } from "./painted.ts";

export function showText({ map, entries }: AnswerOf<"show">, screen: Screen): string {
  const blocks = entries.map((entry) =>
    entry.type === "paper" ? paperLines(map, entry.paper, screen) : topicLines(map, entry.topic, screen),
  );
  return joinLines(blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])));
}

function paperLines(map: ResearchMap, paper: Paper, screen: Screen): string[] {
  const { theme, hyperlink } = screen;
  const { page } = linksOf(paper);
  const notes = noteLines(paper.notes, screen);
  const before = [
    ...fieldsBefore("in").flatMap((key) => fieldFacts(paper, key, screen)),
    ...paper.placements.flatMap((placement) => placementFacts(map, placement, screen)),
    ...fieldsBefore("notes").flatMap((key) => fieldFacts(paper, key, screen)),
  ];
  const after = [
    ...fieldsBefore("end").flatMap((key) => fieldFacts(paper, key, screen)),
    ...fact("added", addedDate(paper), theme.date),
    ...furtherFields(paper).flatMap(({ name, value }) =>
      fact(name, typeof value === "string" ? value : JSON.stringify(value)),
    ),
    ...fact("layers", map.layers.length === 1 ? null : layersOf(map, paper).join(", ")),
    ...wholeFact("id", paper.id, theme.id),
  ];
  const column = valueColumn([...before, ...after]);
  return [
    ...wrap(paper.title, screen.width).map((line) => hyperlink(page, theme.title(line))),
    ...factLines(before, screen, column),
    ...(notes.length === 0 ? [] : [...notes, ""]),
    ...factLines(after, screen, column),
  ];
}

/** What is shown between the comments on a paper and its notes. */
const AFTER_TOPICS: readonly (keyof Paper)[] = ["url", "code", "demo"];

/** The fields of one of the three parts of the view, by what follows the part: the first ends before the keywords. */
function fieldsBefore(next: "in" | "notes" | "end"): readonly (keyof Paper)[] {
  const end = SHOWN_FIELDS.indexOf("keywords");
  if (next === "in") return SHOWN_FIELDS.slice(0, end);
  return next === "notes" ? AFTER_TOPICS : SHOWN_FIELDS.slice(end).filter((key) => !AFTER_TOPICS.includes(key));
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
    authors.join(", ") + (authorsComplete || authors.length === 0 ? "" : " et al."),
  date: dateWithSource,
  kind: ({ kind, genre }) => (genre === null ? kind : `${kind} (${genre})`),
  venue: (paper) => [paper.venue, volumeAndPages(paper)].filter(Boolean).join(", "),
  // what `open` opens
  url: (paper) => paper.url ?? linksOf(paper).page,
  publisher: ({ publisher, publisherPlace }) => [publisher, publisherPlace].filter(Boolean).join(", "),
  origin: ({ origin }) => (origin === "seed" ? null : "added by the curators"),
};

/** Fields that are web addresses, by the link that each is. */
const LINKS: Readonly<Partial<Record<keyof Paper, LinkName>>> = { url: "page", code: "code", demo: "demo" };
/** Fields that people copy: they stay on one line. */
const COPIED: ReadonlySet<keyof Paper> = new Set(["url", "code", "demo", "arxiv", "doi", "isbn", "issn", "pmid"]);

/** What belongs to the venue: facts of their own where nobody names it, so that they do not look like its name. */
const WITHIN_VENUE = ["volume", "issue", "pages"] as const;

function fieldFacts(paper: Paper, key: keyof Paper, screen: Screen): Fact[] {
  if (key === "venue" && paper.venue === null)
    return WITHIN_VENUE.flatMap((each) => fact(PAPER_FIELDS[each].label, paper[each]));
  const { label, show } = PAPER_FIELDS[key];
  const inWords = IN_WORDS[key];
  const texts = inWords === undefined ? textsOf(paper[key]) : [inWords(paper)];
  const lines = show === "joined" ? [texts.join(", ")] : texts;
  const link = LINKS[key];
  const paint = (line: string): string =>
    link === undefined ? line : screen.hyperlink(linksOf(paper)[link], screen.theme.link(line));
  const make = COPIED.has(key) ? wholeFact : fact;
  return lines.flatMap((line) => make(label, line, paint));
}

/** The texts that a field holds: one, several or none. */
function textsOf(value: Paper[keyof Paper]): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => each !== null).map(String);
}

/** The date, where it comes from, and the date in the bibliography if that is another one. */
function dateWithSource({ date, dateSource, published }: Paper): string {
  if (date === null) return UNDATED;
  const isSame = published === null || date.startsWith(published) || published.startsWith(date);
  const other = isSame ? "" : `; first published ${published}`;
  const sources = { map: "from the reading list", reference: "from the bibliography", arxiv: "from the arXiv id" };
  return `${date} (${dateSource === null ? "source unknown" : sources[dateSource]}${other})`;
}

function placementFacts(map: ResearchMap, { topicId, group, comment }: Placement, screen: Screen): Fact[] {
  const path = map.topicById.get(topicId)?.path ?? [topicId];
  const words = path.join(` ${screen.glyphs.step} `) + (group === null ? "" : ` (${group})`);
  return [...fact("in", words), ...fact("comment", comment)];
}

/** Notes under a heading, as an indented tree. */
function noteLines(notes: readonly Note[], screen: Screen): string[] {
  if (notes.length === 0) return [];
  return ["", screen.theme.heading("Notes"), ...noteTree(notes, "", screen)];
}

/** Columns that the text of a note has at least. */
const MIN_NOTE = 12;

function noteTree(notes: readonly Note[], indent: string, screen: Screen): string[] {
  const { glyphs, width } = screen;
  // deep in a tree on a narrow terminal, only the last levels are drawn
  const drawn = (prefix: string): string => (width === null ? prefix : prefix.slice(-Math.max(0, width - MIN_NOTE)));
  return notes.flatMap((note, at) => {
    const isLast = at === notes.length - 1;
    const below = drawn(indent + (isLast ? glyphs.noTrunk : glyphs.trunk));
    const [first = "", ...more] = wrap(note.text, width === null ? null : width - below.length);
    return [
      drawn(indent + (isLast ? glyphs.lastBranch : glyphs.branch)) + first,
      ...more.map((line) => below + line),
      ...noteTree(note.notes, below, screen),
    ];
  });
}

function topicLines(map: ResearchMap, topic: Topic, screen: Screen): string[] {
  const { theme, glyphs } = screen;
  const node = treeOf(map, topic);
  const counts = [String(node.papers.length), yearSpan(node.years, glyphs), sparklineOfAll(node.years, glyphs)];
  return [
    ...wrap(topic.name, screen.width).map(theme.title),
    ...factLines(
      [
        ...fact("in", topic.parent === null ? null : topic.parent.path.join(` ${glyphs.step} `)),
        ...fact("papers", node.papers.length === 0 ? "none" : counts.filter((text) => text !== "").join("  ")),
        ...fact("topics", topic.children.map(({ name }) => name).join(", ")),
        ...fact("groups", topic.groups.join(", ")),
        ...wholeFact("id", topic.id, theme.id),
      ],
      screen,
    ),
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
  const { width, theme } = screen;
  const lines = [...byGroup].flatMap(([name, papers]) => [
    ...(name === null || papers.length === 0 ? [] : ["", ...wrap(name, width).map(theme.label)]),
    ...papers.flatMap((paper) => shortPaperLines(paper, screen)),
  ]);
  return ["", theme.heading("Papers"), ...lines];
}

/** Date and title, below them who it is by and its id. */
function shortPaperLines(paper: Paper, screen: Screen): string[] {
  const { theme, hyperlink } = screen;
  const date = padEnd(paper.date ?? UNDATED, DATE);
  const indent = " ".repeat((screen.width ?? MIN_WIDTH_OF_COLUMNS) < MIN_WIDTH_OF_COLUMNS ? 2 : DATE + 2);
  const [first = "", ...more] = hang(" ".repeat(DATE + 2), paper.title, screen.width);
  const paint = (line: string): string => hyperlink(pageOf(paper), line);
  const facts = [plain(bySurname(paper)), { text: paper.id, paint: theme.id, isWhole: true }];
  return [
    `${theme.date(date)}  ${paint(first.slice(DATE + 2))}`,
    ...more.map((line) => line.slice(0, DATE + 2) + paint(line.slice(DATE + 2))),
    ...linesWithDots(facts, indent, screen),
  ];
}

const DATE = 10;
