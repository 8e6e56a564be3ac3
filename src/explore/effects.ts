// What the explorer does outside of itself: the browser and the clipboard of the person's terminal.
import type { Context, Terminal } from "../context.ts";
import { Failure } from "../errors.ts";
import { linksOf } from "../map/links.ts";
import { renderAnswer } from "../render/formats.ts";
import { PLAIN_SCREEN } from "../terminal/screen.ts";
import { sanitise } from "../text/sanitise.ts";
import type { Collection } from "./collection.ts";
import type { PaperEffect } from "./events.ts";

/** What other programs do. */
export interface Outside extends Pick<Context, "browse"> {
  /** Lets the person edit her entry of a paper. @throws Failure where she has none, or no editor */
  readonly edit: (id: string) => Promise<void>;
}

/** @returns what to say about it */
export async function perform(
  { type, paper: at }: PaperEffect,
  collection: Collection,
  terminal: Terminal,
  { browse, edit }: Outside,
): Promise<string | null> {
  const [paper, shown] = [collection.papers[at], collection.paper(at)];
  if (paper === undefined || shown === undefined) return null;
  const { page } = linksOf(shown);
  switch (type) {
    case "copyId":
      return copy(terminal, paper.id, shown.id);
    case "copyCitation": {
      const answer = { type: "cite", map: collection.map, papers: [paper] } as const;
      const options = { fields: null, isNulTerminated: false, screen: async () => PLAIN_SCREEN };
      return copy(terminal, await renderAnswer(answer, "bibtex", options), `the citation of ${shown.id}`);
    }
    case "copyLink":
      return page === null ? `${shown.id} has no link` : copy(terminal, page, page);
    case "open":
      return page === null ? `${shown.id} has no page` : opened(page, browse);
    case "edit":
      return tried(async () => {
        await edit(paper.id);
        return `you have edited ${shown.id}; what has changed is shown when the explorer is started again`;
      });
  }
}

/** Through the terminal, which has the clipboard of the person, also where the program runs on another machine (OSC 52). */
function copy(terminal: Terminal, text: string, name: string): string {
  terminal.write(`\u001b]52;c;${Buffer.from(text).toString("base64")}\u0007`);
  return `copied ${name}`;
}

async function opened(page: string, browse: Context["browse"]): Promise<string> {
  return tried(async () => {
    await browse(page);
    return `opening ${page}`;
  });
}

/** What was done, or why it could not be. */
async function tried(run: () => Promise<string>): Promise<string> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return sanitise(error.message);
  }
}
