// What a command did to the reader's list: a sentence for each paper; where nothing else says it, and where somebody wants to
// see it first, the lines that differ, as a diff shows them.
import type { AnswerOf, EditedLine } from "../../answers/answer.ts";
import type { EntryChange } from "../../map/entry-change.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines } from "../../terminal/text.ts";

export function editText(answer: AnswerOf<"edit">, screen: Screen): string {
  const { shownList: list, isDryRun, isCreated, summary, remarks, entries, lines } = answer;
  const sentences = [
    ...(summary === null ? [] : [summary]),
    ...entries.map((entry) => sentenceOf(entry, isDryRun, screen)),
    ...remarks,
    ...(isCreated ? [`your list is new: ${list}`] : []),
    ...(isDryRun && lines.length > 0 ? ["nothing is written, because of --dry-run"] : []),
  ];
  return joinLines([
    ...sentences.flatMap((sentence) => hang("", sentence, screen.width)),
    ...runsOf(isDryRun || entries.length === 0 ? lines : []).flatMap((run) => runLines(list, run, screen)),
  ]);
}

function sentenceOf(entry: EntryChange, isDryRun: boolean, { glyphs }: Screen): string {
  const { id, title, change, oldStatus, status, addedAddress, notes, topic, line } = entry;
  const place = topic.join(` ${glyphs.step} `);
  const note = notes.length === 0 ? "" : notes.length === 1 ? "a new note" : `${notes.length} new notes`;
  if (change === "added") {
    const facts = [status, tagsOf(entry), note, `in ${place}`].filter((fact) => fact !== null && fact !== "");
    return `${isDryRun ? "would add" : "added"} ${id}, ${facts.join(", ")}: ${title}`;
  }
  const state = status === null ? "" : `, ${status}`;
  if (change === "unchanged") return `${id} is in your list already${state}, in ${place} (line ${line}): ${title}`;
  const marks = [
    status === oldStatus ? "" : [oldStatus, status].filter((each) => each !== null).join(` ${glyphs.arrow} `),
    tagsOf(entry),
    addedAddress ?? "",
    note,
  ].filter((mark) => mark !== "");
  return `${id}: ${marks.join(", ")}: ${title}`;
}

function tagsOf({ addedTags, removedTags }: EntryChange): string {
  return [...addedTags.map((tag) => `+${tag}`), ...removedTags.map((tag) => `-${tag}`)].join(" ");
}

/** Lines that are next to each other. */
function runsOf(lines: readonly EditedLine[]): EditedLine[][] {
  const runs: EditedLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && line.line - last.line <= 1) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function runLines(list: string, run: readonly EditedLine[], { theme, width }: Screen): string[] {
  const marked = (mark: string, text: string, paint: (text: string) => string): string[] =>
    text === "" ? [paint(mark.trimEnd())] : hang(mark, text, width).map(paint);
  return [
    theme.heading(`${list}:${run[0]?.line ?? 1}`),
    ...run.flatMap(({ before }) => (before === null ? [] : marked("- ", before, theme.removed))),
    ...run.flatMap(({ after }) => (after === null ? [] : marked("+ ", after, theme.added))),
  ];
}
