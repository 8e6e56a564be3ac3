// Where a new entry goes: below the heading of its topic, after the entries that are there; or below a new heading, where
// the map has the topic.
import type { Heading } from "mdast";
import { type Block, linesOf } from "../import/markdown/syntax/blocks.ts";
import { fold } from "../text/fold.ts";
import type { NewEntry, TopicTarget } from "./edit.ts";
import { entryLines, FORMS, type Form, type FormOptions, marginOf, noteLines } from "./entry-text.ts";
import type { Splice } from "./lines.ts";
import { itemAt, type Page } from "./page.ts";
import type { Below, ListReading } from "./reading.ts";

export interface PlaceContext extends FormOptions {
  readonly page: Page;
  readonly reading: ListReading;
  readonly below: Below;
}

type Candidates = readonly (readonly Splice[])[];

/** The places and forms of an entry, the best first. */
export function entryCandidates(entry: NewEntry, context: PlaceContext): Candidates {
  const blocks = citationBlocksOf(entry);
  return placesOf(entry.topic, context).flatMap((place) =>
    FORMS.flatMap((form) => blocks.map((block) => [spliceAt(place, { entry, form, block }, context)])),
  );
}

/** A place for a bullet: after this line, with these lines around it. */
interface Place {
  readonly after: number;
  /** Everything before the words of the bullet. */
  readonly prefix: string;
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** How an entry is written. */
interface Written {
  readonly entry: NewEntry;
  readonly form: Form;
  /** The lines of its reference. */
  readonly block: readonly string[];
}

function spliceAt(
  { after, prefix, before, behind }: Place,
  { entry, form, block }: Written,
  context: PlaceContext,
): Splice {
  const { page, isLiteral } = context;
  const margin = marginOf(prefix);
  const [first = "", ...others] = entryLines(entry.facts, form, { isLiteral });
  const notes = entry.notes.flatMap((note) => noteLines({ note, prefix: `${margin}- `, form, isLiteral }));
  const lines = [
    prefix + first,
    ...others.map((line) => margin + line),
    ...block.map((line) => (line === "" ? "" : margin + line)),
    ...notes,
  ];
  return page.lines.insertAfter(after, [...before, ...lines, ...behind]);
}

/** The reference of an entry in BibTeX; in CSL-JSON where that would say less. */
function citationBlocksOf({ citation }: NewEntry): string[][] {
  return citation === null ? [[]] : [fenced("bibtex", citation.bibtex), fenced("csl-json", citation.cslJson)];
}

function fenced(name: string, text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${name}`, ...text.trimEnd().split("\n"), fence];
}

function placesOf(topic: TopicTarget | null, context: PlaceContext): Place[] {
  if (topic === null) return [...inSection(sectionAbove(context), context), ...pageStart(context)];
  const lines = topicLines(context);
  const line = lines.get(keyOf(topic.path));
  if (line !== undefined) return inSection(sectionAt(line, context), context);
  return newHeadings(topic, lines, context).flatMap(({ after, headings }) => {
    const { page } = context;
    const isAfterText = after > 0 && !page.lines.isBlank(after);
    const before = [...(isAfterText ? [""] : []), ...headings.flatMap((heading) => [heading, ""])];
    const behind = after < page.lines.count && !page.lines.isBlank(after + 1) ? [""] : [];
    return [{ after, prefix: "- ", before, behind }];
  });
}

/** The line of each topic that has a heading, by its path. A topic that is only implied has none. */
function topicLines({ reading }: PlaceContext): ReadonlyMap<string, number> {
  const byLine = new Map<number, string>();
  for (const { line, path } of reading.outline.topics) byLine.set(line, keyOf(path));
  const headed = new Set(reading.outline.headings.map(({ line }) => line));
  const named = [...byLine].filter(([line]) => headed.has(line) || line > 1);
  return new Map(named.toReversed().map(([line, path]) => [path, line]));
}

/** A path of names, where case, accents and spaces do not count. */
export function keyOf(path: readonly string[]): string {
  return JSON.stringify(path.map((name) => fold(name).replace(/\s+/g, " ").trim()));
}

/** The lines between one heading and the next. */
interface Section {
  /** 0: above all headings. */
  readonly heading: number;
  readonly to: number;
}

function sectionAt(heading: number, { page, reading }: PlaceContext): Section {
  const starts = [...reading.outline.headings, ...reading.outline.topics].map(({ line }) => line);
  const next = firstOf(
    starts.filter((line) => line > heading),
    page,
  );
  return { heading, to: next - 1 };
}

/** What is above the first topic, with the title of the page. */
function sectionAbove({ page, reading }: PlaceContext): Section {
  const { outline } = reading;
  const title = titleLine(reading);
  const starts = [
    ...outline.headings.filter(({ line }) => line !== title),
    ...outline.topics.filter(({ line }) => line > 1),
  ];
  const next = firstOf(
    starts.map(({ line }) => line),
    page,
  );
  return { heading: title ?? 0, to: next - 1 };
}

/** The first of these lines; the one after the page if there are none. */
function firstOf(lines: readonly number[], page: Page): number {
  return lines.reduce((first, line) => Math.min(first, line), page.lines.count + 1);
}

/** The line of the heading that is the title of the page; null: none is. */
function titleLine({ outline }: ListReading): number | null {
  const [first] = outline.headings;
  return first !== undefined && first.name === outline.title && first.depth === 1 ? first.line : null;
}

/** After the last bullet of the section; else after its text; else right below its heading. */
function inSection({ heading, to }: Section, { page }: PlaceContext): Place[] {
  const { lines } = page;
  const blocks = page.blocks.filter((block) => linesOf(block).from > heading && linesOf(block).to <= to);
  const lists = blocks.filter((block) => block.type === "list");
  const lastLine = blocks.reduce((last, block) => Math.max(last, linesOf(block).to), heading);
  const end = Math.max(lastLine, frontEnd(page, heading));
  const behind = (after: number): string[] => (after < lines.count && !lines.isBlank(after + 1) ? [""] : []);
  // another bullet begins a list of its own
  const bullet = lists.some((block) => /^[ \t>]*-/.test(lines.at(linesOf(block).from))) ? "*" : "-";
  const alone = (after: number): Place => {
    const before = after > 0 && !lines.isBlank(after) ? [""] : [];
    return { after, prefix: `${bullet} `, before, behind: behind(after) };
  };
  const own = lists.toReversed().flatMap((block) => afterList(block, page));
  return [...own, alone(end), ...(heading > 0 && heading !== end ? [alone(heading)] : [])];
}

/** The last line of front matter and comments that come before everything else. */
function frontEnd({ lines, blocks }: Page, heading: number): number {
  if (heading > 0 || !/^---[ \t]*$/.test(lines.at(1))) return 0;
  const first = blocks.length === 0 ? lines.count + 1 : linesOf(blocks[0] ?? {}).from;
  for (let at = 2; at < first; at += 1) if (/^(?:---|\.\.\.)[ \t]*$/.test(lines.at(at))) return at;
  return 0;
}

/** After the last item of a list, as its neighbour is written: with the next number, and with a blank line if it has one. */
function afterList(block: Extract<Block, { type: "list" }>, page: Page): Place[] {
  const last = block.children.at(-1);
  const item = last === undefined ? null : outerItem(page, linesOf(last).from);
  if (item === null) return [];
  const [before] = [block.children.at(-2)];
  const isLoose = before !== undefined && last !== undefined && linesOf(last).from - linesOf(before).to > 1;
  const prefix = item.replace(/(\d{1,9})(?=[.)][ \t]*$)/, (number) => String(Number(number) + 1));
  const { to } = linesOf(block);
  const quote = /^[ \t]*(?:>[ \t]*)*/.exec(prefix)?.[0].trimEnd() ?? "";
  return [{ after: to, prefix, before: isLoose ? [quote] : [], behind: [] }];
}

/** The marker of the outermost item on a line. */
function outerItem(page: Page, line: number): string | null {
  const item = itemAt(page, line);
  const [prefix] = item === null ? [] : (/^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+/.exec(page.lines.at(line)) ?? []);
  return prefix ?? null;
}

/** Above everything, where the page has no title. */
function pageStart({ page }: PlaceContext): Place[] {
  const after = frontEnd(page, 0);
  return [{ after, prefix: "- ", before: after > 0 ? [""] : [], behind: page.lines.count > after ? [""] : [] }];
}

interface NewHeading {
  readonly after: number;
  readonly headings: readonly string[];
}

/** Inside the topic above it if that has a heading; else in the order of the map; by its name, then by its id. */
function newHeadings(topic: TopicTarget, known: ReadonlyMap<string, number>, context: PlaceContext): NewHeading[] {
  const { page, reading } = context;
  const name = escaped(topic.path.at(-1) ?? "");
  const found: NewHeading[] = [];
  const parent = known.get(keyOf(topic.path.slice(0, -1)));
  const headings = headingsOf(page);
  const above = headings.find((each) => linesOf(each).from === parent);
  if (above !== undefined && above.depth < 6) {
    const next = headings.find((each) => linesOf(each).from > linesOf(above).from && each.depth <= above.depth);
    const after = next === undefined ? lastText(page) : lastText(page, linesOf(next).from - 1);
    found.push({ after, headings: [`${"#".repeat(above.depth + 1)} ${name}`] });
  }
  const after = placeInOrder(topic, context);
  const title = titleLine(reading);
  const depths = headings.filter((each) => linesOf(each).from !== title).map(({ depth }) => depth);
  const mark = "#".repeat(depths.length === 0 ? 2 : depths.reduce<number>((least, depth) => Math.min(least, depth), 6));
  found.push({ after, headings: [`${mark} ${name}`] });
  if (topic.id !== null) {
    const id = topic.id.includes("/") ? topic.id : `id: ${topic.id}`;
    found.push({ after, headings: [`${mark} ${name} <!-- ${id} -->`] }, { after, headings: [`${mark} ${topic.id}`] });
  }
  const chain = topic.path.map((each, at) => `${"#".repeat(Math.min(6, mark.length + at))} ${escaped(each)}`);
  return [...found, { after: lastText(page), headings: chain }];
}

function headingsOf({ blocks }: Page): Heading[] {
  return blocks.filter((block): block is Heading => block.type === "heading");
}

/** The last line with text, up to this one. */
function lastText({ lines }: Page, upTo = lines.count): number {
  let line = upTo;
  while (line > 0 && lines.isBlank(line)) line -= 1;
  return line;
}

/** Before the first section of the list whose topic comes later in the map; else at the end. */
function placeInOrder({ path }: TopicTarget, { page, reading, below }: PlaceContext): number {
  const order = orderOfTopics(below);
  const own = order.get(keyOf(path));
  const headings = headingsOf(page);
  const top = Math.min(
    ...headings.filter((each) => linesOf(each).from !== titleLine(reading)).map(({ depth }) => depth),
  );
  const later = reading.outline.topics.find(({ line, path: other }) => {
    const at = order.get(keyOf(other));
    const isTop = headings.some((each) => linesOf(each).from === line && each.depth === top);
    return isTop && own !== undefined && at !== undefined && at > own;
  });
  return later === undefined ? lastText(page) : lastText(page, later.line - 1);
}

/** The position of each topic of the map below, by its path. */
export function orderOfTopics({ topics }: Pick<Below, "topics">): ReadonlyMap<string, number> {
  const paths = new Map<string, readonly string[]>();
  const order = new Map<string, number>();
  for (const { id, name, parent } of topics) {
    const path = [...(parent === null ? [] : (paths.get(parent) ?? [])), name];
    paths.set(id, path);
    if (!order.has(keyOf(path))) order.set(keyOf(path), order.size);
  }
  return order;
}

/** A name in a heading. Signs that Markdown would read are escaped. */
function escaped(name: string): string {
  return name.replace(/[\\`*_[\]<>#$~&]/g, "\\$&");
}
