// What the explorer does outside of itself: the browser and the clipboard of the person's terminal.
import type { Context, Terminal } from "../context.ts";
import { Failure } from "../errors.ts";
import { linksOf } from "../map/links.ts";
import type { Status } from "../map/model.ts";
import { renderAnswer } from "../render/formats.ts";
import { PLAIN_SCREEN } from "../terminal/screen.ts";
import { sanitise } from "../text/sanitise.ts";
import type { Collection } from "./collection.ts";
import type { OutsideEffect, PaperEffect, StatusEffect } from "./events.ts";
import { namesOf } from "./reading.ts";

/** What other programs do. */
export interface Outside extends Pick<Context, "browse"> {
  /** Lets the person edit her entry of a paper. @returns whether she has changed it @throws Failure where she has none, or no editor */
  readonly edit: (id: string) => Promise<boolean>;
  /** Gives papers of her list a status, and adds those that it does not have. @throws Failure where it cannot be written */
  readonly setStatus: (ids: readonly string[], status: Status) => Promise<void>;
}

/** What was done. */
export interface Done {
  /** What to say about it. */
  readonly text: string | null;
  /** Whether the person's list is another one now. */
  readonly isChanged: boolean;
}

export async function perform(
  effect: OutsideEffect,
  collection: Collection,
  terminal: Terminal,
  outside: Outside,
): Promise<Done> {
  if (effect.type === "setStatus") return statusSet(effect, collection, outside);
  if (effect.type === "edit") return edited(effect, collection, outside);
  return { text: await performOn(effect, collection, terminal, outside), isChanged: false };
}

async function statusSet(
  { papers, status }: StatusEffect,
  collection: Collection,
  { setStatus }: Outside,
): Promise<Done> {
  const ids = papers.flatMap((at) => collection.papers[at]?.id ?? []);
  return tried(async () => {
    await setStatus(ids, status);
    return { text: `${namesOf(papers, collection)}: ${status}`, isChanged: true };
  });
}

async function edited({ paper: at }: PaperEffect, collection: Collection, { edit }: Outside): Promise<Done> {
  const [paper, shown] = [collection.papers[at], collection.paper(at)];
  if (paper === undefined || shown === undefined) return { text: null, isChanged: false };
  try {
    const isChanged = await edit(paper.id);
    return { text: isChanged ? `you have edited ${shown.id}` : "nothing has changed", isChanged };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const isNew = error.code === "no-such-paper" || error.code === "unreadable-file";
    const text = isNew ? `${shown.id} is not in your list; r adds it` : sanitise(error.message);
    return { text, isChanged: false };
  }
}

/** @returns what to say about it */
async function performOn(
  { type, paper: at }: PaperEffect,
  collection: Collection,
  terminal: Terminal,
  { browse }: Outside,
): Promise<string | null> {
  const [paper, shown] = [collection.papers[at], collection.paper(at)];
  if (paper === undefined || shown === undefined) return null;
  const { page } = linksOf(shown);
  switch (type) {
    case "copyId":
      // which names the paper as well, and can be pasted anywhere
      return copy(terminal, shown.id, shown.id);
    case "copyCitation": {
      const answer = { type: "cite", map: collection.map, papers: [paper] } as const;
      const options = { fields: null, isNulTerminated: false, screen: async () => PLAIN_SCREEN };
      return copy(terminal, await renderAnswer(answer, "bibtex", options), `the citation of ${shown.id}`);
    }
    case "copyLink":
      return page === null ? `${shown.id} has no link` : copy(terminal, page, page);
    case "open":
      return page === null ? `${shown.id} has no page` : opened(page, browse);
    default:
      return null;
  }
}

/** Through the terminal, which has the clipboard of the person, also where the program runs on another machine (OSC 52). */
function copy(terminal: Terminal, text: string, name: string): string {
  terminal.write(`\u001b]52;c;${Buffer.from(text).toString("base64")}\u0007`);
  return `copied ${name}`;
}

async function opened(page: string, browse: Context["browse"]): Promise<string | null> {
  const { text } = await tried(async () => {
    await browse(page);
    return { text: `opening ${page}`, isChanged: false };
  });
  return text;
}

/** What was done, or why it could not be. */
async function tried(run: () => Promise<Done>): Promise<Done> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { text: sanitise(error.message), isChanged: false };
  }
}
