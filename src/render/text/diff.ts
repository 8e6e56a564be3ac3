// What differs between two maps, an entry a block: what it is, then each field with what it was and what it is.
import type { Change } from "../../layers/change.ts";
import type { MapDiff } from "../../layers/compare.ts";
import { type Paper, type ResearchMap, topicsOf } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padEnd, widthOfText, wrap } from "../../terminal/text.ts";
import { nameOf, type ToldChange, toldChange } from "../diff.ts";
import { authorsAndOrganization, dotted, type Painted } from "./brief.ts";

/** Empty where there is no difference. */
export function diffText({ before, after, changes }: MapDiff, screen: Screen): string {
  const together = new Map<object | null, Change[]>();
  for (const change of changes) append(together, change.after ?? change.before, change);
  return joinLines([...together.values()].flatMap((each) => entryLines(each, before, after, screen)));
}

/** Columns of what stands before the fields, and of their names. */
const INDENT = 2;
const LABEL = 15;

/** One topic or paper with all that became of it. */
function entryLines(changes: readonly Change[], before: ResearchMap, after: ResearchMap, screen: Screen): string[] {
  const [first] = changes;
  if (first === undefined) return [];
  const { theme } = screen;
  const [mark, paint] =
    first.change === "added"
      ? ["+", theme.date]
      : first.change === "removed"
        ? ["-", theme.error]
        : ["~", theme.warning];
  const map = first.after === null ? before : after;
  const [head = "", ...rest] = hang("  ", titleOf(first, screen), screen.width);
  return [
    `${paint(mark)} ${theme.title(head.slice(2))}`,
    ...rest.map((line) => `  ${theme.title(line.slice(2))}`),
    ...dotted(factsOf(first, map, screen), " ".repeat(INDENT), screen),
    ...changes.flatMap(({ fields }) =>
      fields.flatMap((field) => fieldLines(toldChange(field, screen.glyphs.step), screen)),
    ),
  ];
}

function titleOf(change: Change, { glyphs }: Screen): string {
  if (change.entry === "paper") return nameOf(change);
  return (change.after ?? change.before)?.path.join(` ${glyphs.step} `) ?? "";
}

/** A paper that came or went is told as in a search, all others by their ids. */
function factsOf(change: Change, map: ResearchMap, { theme, glyphs }: Screen): Painted[] {
  const plain = (text: string): Painted => ({ text, paint: (line) => line });
  const subject = change.after ?? change.before;
  if (subject === null) return [];
  const id = { text: subject.id, paint: theme.id };
  if (change.entry === "topic") return [plain("topic"), id];
  const paper = subject as Paper;
  if (change.change !== "added" && change.change !== "removed") return [id];
  return [
    { text: paper.date ?? "undated", paint: theme.date },
    plain(authorsAndOrganization(map, paper)),
    ...topicsOf(map, paper).map(({ path }) => plain(path.join(` ${glyphs.step} `))),
    id,
  ];
}

/** `date  2023-09 → 2023-09-15` where that fits on the line, else what went and what came, a line each. */
function fieldLines({ label, gone, come }: ToldChange, screen: Screen): string[] {
  const { theme, glyphs, width } = screen;
  const name = `${" ".repeat(INDENT)}${theme.label(padEnd(label, LABEL))}`;
  const [was, is] = [gone[0], come[0]];
  const indent = " ".repeat(INDENT + LABEL);
  if (gone.length === 1 && come.length === 1 && was !== undefined && is !== undefined) {
    const size = widthOfText(`${indent}${was} ${glyphs.arrow} ${is}`);
    if (width === null ? size <= 120 : size <= width) {
      return [`${name}${theme.error(was)} ${glyphs.arrow} ${theme.date(is)}`];
    }
  }
  const signed =
    (sign: string, paint: (text: string) => string) =>
    (value: string): string[] =>
      wrap(value, width === null ? null : Math.max(8, width - INDENT - LABEL - 2)).map(
        (line, at) => `${paint(at === 0 ? sign : " ")} ${line}`,
      );
  const lines = [...gone.flatMap(signed("-", theme.error)), ...come.flatMap(signed("+", theme.date))];
  return lines.map((line, at) => (at === 0 ? name : indent) + line);
}
