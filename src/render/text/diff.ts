// What differs between two maps, a block for each topic or paper: what it is, then each field with its old and new value.
import type { AnswerOf } from "../../answers/answer.ts";
import { changedName } from "../../answers/report-records.ts";
import type { Change } from "../../layers/change.ts";
import type { MapDiff } from "../../layers/compare.ts";
import { topicsOf } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padEnd, widthOfText, wrap } from "../../terminal/text.ts";
import { type FieldChangeInWords, fieldChangeInWords } from "../change-words.ts";
import { authorsAndOrganization, UNDATED } from "../phrases.ts";
import { linesWithDots, type Painted, plain } from "./painted.ts";

/** Empty if there is no difference. */
export function diffText(diff: AnswerOf<"diff">, screen: Screen): string {
  const changesOf = new Map<object | null, Change[]>();
  for (const change of diff.changes) append(changesOf, change.after ?? change.before, change);
  return joinLines([...changesOf.values()].flatMap((changes) => blockLines(changes, diff, screen)));
}

const INDENT = 2;
const LABEL = 15;
const MAX_LINE_IN_PIPE = 120;

/** One topic or paper with everything that changed in it. */
function blockLines(changes: readonly Change[], { before, after }: MapDiff, screen: Screen): string[] {
  const [first] = changes;
  if (first === undefined) return [];
  const [head = "", ...rest] = hang("  ", titleOf(first, screen), screen.width);
  const map = first.after === null ? before : after;
  const all = changes.flatMap((change) => change.fields);
  // the placements state the topics too
  const isPlaced = all.some(({ field }) => field === "placements");
  const fields = all.filter(({ field }) => !(isPlaced && field === "topics"));
  return [
    `${markOf(first, screen)} ${screen.theme.title(head.slice(2))}`,
    ...rest.map((line) => `  ${screen.theme.title(line.slice(2))}`),
    ...linesWithDots(factsOf(first, map, screen), " ".repeat(INDENT), screen),
    ...fields.flatMap((field) => fieldLines(fieldChangeInWords(field, screen.glyphs.step), screen)),
  ];
}

function markOf({ change }: Change, { theme }: Screen): string {
  if (change === "added") return theme.added("+");
  return change === "removed" ? theme.removed("-") : theme.changed("~");
}

function titleOf(change: Change, { glyphs }: Screen): string {
  if (change.entry === "paper") return changedName(change);
  return (change.after ?? change.before)?.path.join(` ${glyphs.step} `) ?? "";
}

/** A paper that was added or removed is described as in a search; of everything else the id is enough. */
function factsOf(change: Change, map: MapDiff["before"], { theme, glyphs }: Screen): Painted[] {
  if (change.entry === "topic") {
    const topic = change.after ?? change.before;
    return topic === null ? [] : [plain("topic"), { text: topic.id, paint: theme.id }];
  }
  const paper = change.after ?? change.before;
  if (paper === null) return [];
  const id = { text: paper.id, paint: theme.id };
  if (change.change !== "added" && change.change !== "removed") return [id];
  return [
    { text: paper.date ?? UNDATED, paint: theme.date },
    plain(authorsAndOrganization(paper)),
    ...topicsOf(map, paper).map(({ path }) => plain(path.join(` ${glyphs.step} `))),
    id,
  ];
}

/** `date  2023-09 → 2023-09-15` if that fits on the line, else each removed and each added value on lines of its own. */
function fieldLines(change: FieldChangeInWords, screen: Screen): string[] {
  const { theme, width } = screen;
  const label = `${" ".repeat(INDENT)}${theme.label(padEnd(`${change.label}  `, LABEL))}`;
  const indent = " ".repeat(INDENT + LABEL);
  const short = replacement(change, indent.length, screen);
  if (short !== null) return [label + short];
  const room = width === null ? null : Math.max(8, width - INDENT - LABEL - 2);
  const marked = (value: string, mark: string, paint: (text: string) => string): string[] =>
    wrap(value, room).map((line, at) => `${paint(at === 0 ? mark : " ")} ${line}`);
  const lines = [
    ...change.removed.flatMap((value) => marked(value, "-", theme.removed)),
    ...change.added.flatMap((value) => marked(value, "+", theme.added)),
  ];
  return lines.map((line, at) => (at === 0 ? label : indent) + line);
}

/** `2023-09 → 2023-09-15`; null if there is no pair of values, or no room for it. */
function replacement({ removed, added }: FieldChangeInWords, margin: number, screen: Screen): string | null {
  const { theme, glyphs, width } = screen;
  const [[old], [now]] = [removed, added];
  if (removed.length !== 1 || added.length !== 1 || old === undefined || now === undefined) return null;
  const size = margin + widthOfText(`${old} ${glyphs.arrow} ${now}`);
  return size <= (width ?? MAX_LINE_IN_PIPE) ? `${theme.removed(old)} ${glyphs.arrow} ${theme.added(now)}` : null;
}
