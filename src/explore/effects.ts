// What the explorer does outside of itself: the browser and the clipboard of the person's terminal.
import type { Context, Terminal } from "../context.ts";
import { Failure } from "../errors.ts";
import { linksOf } from "../map/links.ts";
import type { Status } from "../map/vocabulary.ts";
import { renderWhole } from "../render/formats.ts";
import { countOf } from "../render/phrases.ts";
import { PLAIN_SCREEN } from "../terminal/screen.ts";
import { sanitise } from "../text/sanitise.ts";
import type { Collection } from "./collection.ts";
import type { CopyEffect, OutsideEffect, PaperEffect, StatusEffect, UndoEffect } from "./events.ts";
import { namesOf, statusInWords } from "./reading.ts";

/** A change of the list: in a few words, and the ids of its papers. */
interface ChangeInWords {
  readonly summary: string;
  readonly papers?: readonly string[];
}

/** What other programs do. */
export interface Outside extends Pick<Context, "browse"> {
  /** Lets the person edit her entry of a paper. @returns whether she has changed it @throws Failure where she has none, or no editor */
  readonly edit: (id: string) => Promise<boolean>;
  /**
   * Gives papers of her list a status, and adds those that it does not have. Those that have another one there than before are
   * left as they are. @returns the status of each now @throws Failure where it cannot be written
   */
  readonly setStatus: (
    ids: readonly string[],
    change: Pick<StatusEffect, "before" | "status">,
  ) => Promise<ReadonlyMap<string, Status | null>>;
  /** Takes back the last change of her list, or makes it again. @returns what it was @throws Failure where there is none */
  readonly undo: (type: UndoEffect["type"]) => Promise<ChangeInWords>;
  /** The file of her list, where it is not part of the map; null: it is. */
  readonly listElsewhere: () => string | null;
}

/** What was done. */
export interface Done {
  /** What to say about it. */
  readonly text: string | null;
  /** The same for somebody who knows already that her list is not part of the map; not given: nothing about that is said. */
  readonly brief?: string;
  /** Whether the person's list is another one now, and part of the map. */
  readonly isChanged: boolean;
  /** Whether the last change of the list was taken back: what was known of one outside of the map may no longer be so. */
  readonly isUndo?: boolean;
  /** The id of a paper that the reader wants to see now, if the list shows it. */
  readonly paper?: string | null;
  /** The statuses of papers in a list that is not part of the map. */
  readonly elsewhere?: ReadonlyMap<number, Status>;
  /** Why it could not be done, where it could not. */
  readonly failure?: Failure;
}

export async function perform(
  effect: OutsideEffect,
  collection: Collection,
  terminal: Terminal,
  outside: Outside,
): Promise<Done> {
  if (effect.type === "setStatus") return statusSet(effect, collection, outside);
  if (effect.type === "edit") return edited(effect, collection, outside);
  if ("paper" in effect) return openedPage(effect, collection, outside);
  if (!("papers" in effect)) return undone(effect, outside);
  return { text: await copied(effect, collection, terminal), isChanged: false };
}

async function undone({ type }: UndoEffect, outside: Outside): Promise<Done> {
  return tried(async () => {
    const { summary, papers: [paper = null] = [] } = await outside.undo(type);
    const text = `${type === "undo" ? "undone" : "done again"}: ${sanitise(summary)}`;
    return { text, isChanged: outside.listElsewhere() === null, isUndo: true, paper };
  });
}

async function statusSet(effect: StatusEffect, collection: Collection, outside: Outside): Promise<Done> {
  const ids = effect.papers.map((at) => collection.papers[at]?.id ?? "");
  return tried(async () => {
    const statuses = await outside.setStatus(ids, effect);
    const listed = new Map(effect.papers.map((at, place) => [at, statuses.get(ids[place] ?? "") ?? null]));
    const papers = effect.papers.filter((at) => listed.get(at) === effect.status);
    const left = [...listed].filter(([, status]) => status !== effect.status);
    const file = outside.listElsewhere();
    const rest = left.map(([at, status]) => {
      const name = namesOf([at], collection);
      return status === null
        ? `${name} no longer has a status in your list; press r again to change that`
        : `${name} is ${status} in your list already`;
    });
    const inWords = (place: string): string =>
      [...(papers.length > 0 ? [statusInWords({ ...effect, papers }, collection, place)] : []), ...rest].join("; ");
    if (file === null) return { text: inWords(""), isChanged: true };
    const elsewhere = new Map([...listed].flatMap(([at, status]) => (status === null ? [] : [[at, status]])));
    return { ...withPlace(inWords, papers.length > 0 ? file : null), isChanged: false, elsewhere };
  });
}

/** @param file the list, where it is not part of the map */
function withPlace(inWords: (place: string) => string, file: string | null): Pick<Done, "text" | "brief"> {
  const brief = inWords("");
  if (file === null) return { text: brief };
  return { text: inWords(`, in ${sanitise(file)}, which is not part of this map`), brief };
}

async function edited({ paper: at }: PaperEffect, collection: Collection, outside: Outside): Promise<Done> {
  const [paper, shown] = [collection.papers[at], collection.paper(at)];
  if (paper === undefined || shown === undefined) return { text: null, isChanged: false };
  try {
    const isChanged = await outside.edit(paper.id);
    const file = outside.listElsewhere();
    if (!isChanged) return { text: "nothing has changed", isChanged };
    return { ...withPlace((place) => `you have edited ${shown.id}${place}`, file), isChanged: file === null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const isNew = error.code === "no-such-paper" || error.code === "unreadable-file";
    const text = isNew ? `${shown.id} is not in your list; r adds it` : sanitise(error.message);
    return { text, isChanged: false };
  }
}

async function openedPage({ paper: at }: PaperEffect, collection: Collection, { browse }: Outside): Promise<Done> {
  const shown = collection.paper(at);
  if (shown === undefined) return { text: null, isChanged: false };
  const { page } = linksOf(shown);
  if (page === null) return { text: `${shown.id} has no page`, isChanged: false };
  return tried(async () => {
    await browse(page);
    return { text: `opening ${page}`, isChanged: false };
  });
}

/** @returns what to say about it */
async function copied({ type, papers: at }: CopyEffect, collection: Collection, terminal: Terminal): Promise<string> {
  const shown = at.flatMap((each) => collection.paper(each) ?? []);
  const name = namesOf(at, collection);
  // of several papers, each has a line
  const lines = (texts: readonly string[]): string => (texts.length > 1 ? `${texts.join("\n")}\n` : (texts[0] ?? ""));
  switch (type) {
    case "copyId": {
      // which names the paper as well, and can be pasted anywhere
      const ids = shown.map(({ id }) => id);
      return copy(terminal, lines(ids), ids.length > 1 ? `${ids.length} ids` : name);
    }
    case "copyCitation": {
      const papers = at.flatMap((each) => collection.papers[each] ?? []);
      const answer = { type: "cite", map: collection.map, papers } as const;
      const options = { fields: null, isNulTerminated: false, screen: async () => PLAIN_SCREEN };
      const text = await renderWhole(answer, "bibtex", options);
      return copy(terminal, text, papers.length > 1 ? `the citations of ${name}` : `the citation of ${name}`);
    }
    case "copyLink": {
      const links = shown.flatMap((paper) => linksOf(paper).page ?? []);
      const [first] = links;
      if (first === undefined) return `${name} ${at.length > 1 ? "have" : "has"} no link`;
      return copy(terminal, lines(links), at.length > 1 ? `the links of ${countOf(links.length, "paper")}` : first);
    }
  }
}

/** Through the terminal, which has the clipboard of the person, also where the program runs on another machine (OSC 52). */
function copy(terminal: Terminal, text: string, name: string): string {
  terminal.write(`\u001b]52;c;${Buffer.from(text).toString("base64")}\u0007`);
  return `copied ${name}`;
}

/** What was done, or why it could not be. */
async function tried(run: () => Promise<Done>): Promise<Done> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { text: sanitise(error.message), isChanged: false, failure: error };
  }
}
