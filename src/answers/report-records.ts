// An answer about files or maps as a whole as the one object that JSON prints.
import type { ChangeKind, Change as MapChange } from "../layers/change.ts";
import type { FieldChange } from "../layers/field-change.ts";
import type { AnswerOf, ReportAnswer } from "./answer.ts";

export function reportRecord(answer: ReportAnswer): object {
  switch (answer.type) {
    case "check":
      return { type: "check", files: answer.files, ...answer.result };
    case "diff":
      return diffRecord(answer);
    case "config":
      return configRecord(answer);
    case "edit":
      return editRecord(answer);
    case "cache":
      return cacheRecord(answer);
  }
}

interface ChangeRecord {
  readonly type: "change";
  readonly entry: MapChange["entry"];
  readonly change: ChangeKind;
  readonly oldId: string | null;
  readonly newId: string | null;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

function diffRecord({ oldName, newName, changes }: AnswerOf<"diff">): object {
  return { type: "diff", old: oldName, new: newName, changes: changes.map(changeRecord) };
}

function changeRecord(change: MapChange): ChangeRecord {
  const { entry, before, after, fields } = change;
  return {
    type: "change",
    entry,
    change: change.change,
    oldId: before?.id ?? null,
    newId: after?.id ?? null,
    name: changedName(change),
    fields,
  };
}

/** The title of a paper or the name of a topic: the new one if there is one. */
export function changedName(change: MapChange): string {
  if (change.entry === "topic") return (change.after ?? change.before)?.name ?? "";
  return (change.after ?? change.before)?.title ?? "";
}

function editRecord({ list, isDryRun, isCreated, summary, entries, lines }: AnswerOf<"edit">): object {
  return { type: "edit", list, dryRun: isDryRun, created: isCreated, summary, entries, lines };
}

function configRecord({ path, settings, list, cache }: AnswerOf<"config">): object {
  const entries = Object.entries(settings);
  return {
    type: "config",
    path,
    list: list?.path ?? null,
    settings: Object.fromEntries(entries.map(([name, setting]) => [name, setting?.value ?? null])),
    files: Object.fromEntries(entries.map(([name, setting]) => [name, setting?.path ?? null])),
    cache,
  };
}

function cacheRecord({ folder, isOff, maps }: AnswerOf<"cache">): object {
  return {
    type: "cache",
    folder,
    off: isOff,
    maps: maps.map(({ layers, path, bytes }) => ({ type: "preparedMap", layers, file: path, bytes })),
  };
}
