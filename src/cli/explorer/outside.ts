// What keys of the explorer do outside of it: edit the reader's own list, set how far she is with papers, open pages, copy. Loaded
// when the first of them is pressed, because changing a list takes much more code than showing a map.
import { runEdit } from "../../commands/edit.ts";
import type { Context, Terminal } from "../../context.ts";
import type { Collection } from "../../explore/collection.ts";
import { type Done, type Outside, perform } from "../../explore/effects.ts";
import type { OutsideEffect } from "../../explore/events.ts";
import { fulfil, NO_WISH } from "../../my-list/changes.ts";
import { readListFile } from "../../my-list/list-file.ts";
import { redoLast, undoLast } from "../../my-list/undo.ts";
import { inHome } from "../../terminal/home-paths.ts";
import { findLayerNames } from "../layer-names.ts";
import type { MapOptions } from "../options/map-options.ts";
import { openOwnList, placeOfList } from "../own-list.ts";

interface Surroundings {
  readonly terminal: Terminal;
  readonly options: MapOptions;
  readonly context: Context;
}

export function performOutside(
  effect: OutsideEffect,
  collection: Collection,
  { terminal, options, context }: Surroundings,
): Promise<Done> {
  return perform(effect, collection, terminal, {
    // where the explorer is in a pipe, they get its terminal all the same
    browse: (url) => context.browse(url, "terminal"),
    edit: editorOf(options, context),
    setStatus: statusSetterOf(options, context),
    undo: async (type) => {
      const change = type === "undo" ? undoLast : redoLast;
      return (await change(placeOfList(context), { isDryRun: false })).change;
    },
    listElsewhere: () => listOutsideOf(options, context),
  });
}

function editorOf(options: MapOptions, context: Context): (id: string) => Promise<boolean> {
  return async (id) => {
    const { path } = placeOfList(context);
    const before = readListFile(path)?.text;
    await runEdit({ ...options, id }, { ...context, edit: (command) => context.edit(command, "terminal") });
    return readListFile(path)?.text !== before;
  };
}

function statusSetterOf(options: MapOptions, context: Context): Outside["setStatus"] {
  return async (ids, { before, status }) => {
    const list = await openOwnList(options, context);
    const wanted = new Set(ids);
    const papers = list.map.papers.filter(({ id }) => wanted.has(id));
    const changed = papers.filter((paper) => paper.status === before);
    const { leftOut } = await fulfil(
      list,
      changed.map((paper) => ({ ...NO_WISH, paper, status })),
    );
    const [failure] = leftOut;
    if (failure !== undefined) throw failure;
    return new Map(papers.map((paper) => [paper.id, changed.includes(paper) ? status : paper.status]));
  };
}

/** The file of the person's list, where the map in use does not include it; null: it does. */
function listOutsideOf(options: MapOptions, context: Context): string | null {
  const { path } = placeOfList(context);
  if (findLayerNames(options, context).names.includes(path)) return null;
  return inHome(path, context.env.HOME);
}
