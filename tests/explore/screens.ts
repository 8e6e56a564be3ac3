// A made explorer: a map, keys and what is then seen, without a terminal.
import { Collection } from "../../src/explore/collection.ts";
import { decode } from "../../src/explore/decode.ts";
import type { Effect, Event } from "../../src/explore/events.ts";
import { find } from "../../src/explore/find.ts";
import { frameOf } from "../../src/explore/frame.ts";
import { isEmptyWish, isSameWish, shownPaper, wishOf } from "../../src/explore/lists.ts";
import type { RelatedPaper, State } from "../../src/explore/state.ts";
import { type Start, startState, update } from "../../src/explore/update.ts";
import type { World } from "../../src/explore/world.ts";
import { linkMap, type MapFile } from "../../src/map/map-file.ts";
import { ASCII_GLYPHS, UNICODE_GLYPHS } from "../../src/terminal/glyphs.ts";
import { PLAIN_SCREEN, type Screen } from "../../src/terminal/screen.ts";

export interface ExplorerOptions extends Partial<Start> {
  readonly columns?: number;
  readonly rows?: number;
  readonly isPicking?: boolean;
  readonly hiddenList?: string | null;
  readonly newList?: string | null;
  readonly isAscii?: boolean;
  readonly look?: Partial<Screen>;
  /** The related papers of each. */
  readonly relatedTo?: (at: number) => readonly RelatedPaper[];
}

/** Presses keys one after the other, with a search after each, as a slow person would. */
export class Explorer {
  readonly world: World;
  readonly effects: Effect[] = [];
  state: State;
  private readonly relatedTo: ExplorerOptions["relatedTo"];

  constructor(map: MapFile | World, { columns = 100, rows = 30, ...options }: ExplorerOptions = {}) {
    this.world = "collection" in map ? map : worldOf(map, options);
    this.relatedTo = options.relatedTo;
    const { words = "", filters = [], topic = null, span = null } = options;
    this.state = startState({ size: { columns, rows }, words, filters, topic, span }, this.world);
  }

  /** Types this as a terminal would send it. */
  async type(text: string): Promise<this> {
    for (const pressed of decode(text).pressed) await this.happens(pressed);
    return this;
  }

  /** Presses keys by their names. */
  async press(...keys: readonly string[]): Promise<this> {
    for (const key of keys) await this.happens({ type: "key", key });
    return this;
  }

  async happens(event: Event): Promise<void> {
    this.apply(event);
    const wish = wishOf(this.state);
    if (isEmptyWish(wish) || isSameWish(wish, this.state.found.wish)) return this.relate();
    const { found, failed } = await find(this.world.collection, wish, true);
    if (found !== null) this.apply({ type: "found", found });
    if (failed !== null) this.apply({ type: "failed", failed });
    this.relate();
  }

  private relate(): void {
    const paper = shownPaper(this.state);
    if (paper === null || this.relatedTo === undefined) return;
    this.apply({ type: "related", related: { of: paper, papers: this.relatedTo(paper) } });
  }

  private apply(event: Event): void {
    const { state, effect } = update(this.state, event, this.world);
    this.state = state;
    if (effect !== null) this.effects.push(effect);
  }

  rows(): readonly string[] {
    return frameOf(this.state, this.world).rows;
  }

  /** As a person sees it, without the spaces at the ends of lines. */
  screen(): string {
    return this.rows()
      .map((row) => `${withoutMoves(row).trimEnd()}\n`)
      .join("");
  }

  /** The ids in the list, in their order. */
  ids(): string[] {
    const { list, found } = this.state;
    return [...list].map((at) => this.world.collection.papers[found.papers[at] ?? 0]?.id ?? "");
  }

  /** The id of the paper under the cursor. */
  current(): string | undefined {
    return this.ids()[this.state.cursor];
  }
}

export function worldOf(map: MapFile, options: ExplorerOptions = {}): World {
  const { isAscii = false, isPicking = false, hiddenList = null, newList = null, look = {} } = options;
  const glyphs = isAscii ? ASCII_GLYPHS : UNICODE_GLYPHS;
  const collection = new Collection(linkMap(map, { layers: ["test"], layersById: new Map() }));
  return {
    collection,
    look: { ...PLAIN_SCREEN, isAligned: true, glyphs, ...look },
    isAscii,
    isPicking,
    hiddenList,
    newList,
  };
}

/** Moves to a column change nothing where a terminal counts as we do. */
export function withoutMoves(row: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  return row.replace(/\u001b\[\d+G/g, "");
}
