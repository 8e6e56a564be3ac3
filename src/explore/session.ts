// One session at the terminal: keys in, frames out, and searches between them. Whatever ends it, the terminal is restored.
import { Failure } from "../errors.ts";
import { sanitise } from "../text/sanitise.ts";
import { SORTED } from "./collection.ts";
import { decode, decodeRest, isLoneEscape, type Pressed } from "./decode.ts";
import type { Done } from "./effects.ts";
import type { Effect, Event, OutsideEffect } from "./events.ts";
import { type Finding, find } from "./find.ts";
import { frameOf } from "./frame.ts";
import { isEmptyWish, isSameWish, paperAt, shownPaper, wishOf } from "./lists.ts";
import { relatedTo } from "./related.ts";
import { inWorld } from "./reload.ts";
import type { State, Wish } from "./state.ts";
import { type ScreenOptions, TakenScreen } from "./taken-screen.ts";
import { type Start, startState, update } from "./update.ts";
import type { World } from "./world.ts";

/** How long an Esc may wait for the rest of a sequence, and a sequence for its end, in milliseconds. */
const ESCAPE_PAUSE = 50;
const SEQUENCE_PAUSE = 500;
/** Typing mistakes are only looked for after such a pause. */
const CORRECTION_PAUSE = 150;
/** What may be asked for next is prepared in short steps once nobody has pressed a key for so long. */
const PREPARATION_PAUSE = 200;
/** Related papers are looked for where the cursor rests so long. */
const RELATED_PAUSE = 100;
/** In larger maps, only for a paper that is read: the first time takes longer. */
const MAX_RELATED_UNASKED = 3000;

/** Smaller maps are searched so fast that nobody has to be told. */
const MIN_SLOW_TO_SEARCH = 2000;

export interface Surroundings extends ScreenOptions {
  /** Whether other programs passed papers on, of which some may still be ending. */
  readonly isAfterPipe?: boolean;
  /** Does what was asked for outside of the explorer. */
  readonly perform: (effect: OutsideEffect, world: World) => Promise<Done>;
  /** Whether another program gets the terminal for this. */
  readonly takesTerminal: (effect: OutsideEffect) => boolean;
  /** The map again, once the person's list has changed. @throws Failure where a file of it cannot be read any more */
  readonly reload: () => Promise<World>;
}

/** What the session was left with. */
export interface Outcome {
  /** Positions of the papers to pass on; null: none were chosen. */
  readonly chosen: readonly number[] | null;
  readonly isInterrupted: boolean;
}

/** Explores until the person leaves. */
export async function explore(start: Omit<Start, "size">, world: World, surroundings: Surroundings): Promise<Outcome> {
  const session = new Session(start, world, surroundings);
  try {
    return await session.run();
  } finally {
    session.end();
  }
}

class Session {
  private state: State;
  private readonly screen: TakenScreen;
  private rest = "";
  private cancelRest = (): void => {};
  private cancelSearch = (): void => {};
  private cancelRelated = (): void => {};
  private cancelPreparation = (): void => {};
  private sought: Wish | null = null;
  /** What is done outside, one after the other, and how much of it is not done yet. */
  private outside: Promise<void> = Promise.resolve();
  private waiting = 0;
  /** Whether the map has changed since it was loaded. */
  private isStale = false;
  /** The first search of a large map reads or makes its index. */
  private isFirstSearch = true;
  /** What was saved in a list that is not part of the map. */
  private elsewhere: State["saving"] = new Map();
  /** Whether it was said where that list is. */
  private isPlaceSaid = false;
  private isLeaving = false;
  private finish: (outcome: Outcome) => void = () => {};
  private fail: (error: unknown) => void = () => {};

  constructor(
    start: Omit<Start, "size">,
    private world: World,
    private readonly surroundings: Surroundings,
  ) {
    this.screen = new TakenScreen(surroundings);
    this.state = startState({ ...start, size: this.size() }, world);
  }

  async run(): Promise<Outcome> {
    const outcome = new Promise<Outcome>((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    await this.findAtStart();
    const guarded =
      <Args extends unknown[]>(run: (...args: Args) => void) =>
      (...args: Args): void => {
        try {
          run(...args);
        } catch (error) {
          this.fail(error);
        }
      };
    this.surroundings.terminal.listen({
      input: guarded((text: string) => this.read(text)),
      resized: guarded(() => this.happened([{ type: "resize", size: this.size() }])),
      continued: guarded(() => this.takeScreen()),
      stopped: guarded(() => this.stop()),
      ending: () => this.screen.giveBack(),
    });
    // only now: a signal must not find the screen taken and nobody to restore it
    this.takeScreen();
    if (this.surroundings.isAfterPipe) this.screen.keepRaw();
    this.relate();
    this.prepare();
    return outcome;
  }

  end(): void {
    this.cancelRest();
    this.cancelSearch();
    this.cancelRelated();
    this.cancelPreparation();
    this.screen.end();
  }

  private size() {
    const { columns, rows } = this.surroundings.terminal;
    return { columns: Math.max(1, columns || 80), rows: Math.max(1, rows || 24) };
  }

  /** The first frame shows what the command line asks for. */
  private async findAtStart(): Promise<void> {
    const wish = wishOf(this.state);
    if (isEmptyWish(wish)) return;
    this.sought = wish;
    const finding = await this.find(wish, true);
    for (const event of eventsOf(finding)) this.state = update(this.state, event, this.world).state;
  }

  private find(wish: Wish, withCorrections: boolean): Promise<Finding> {
    return find(this.world.collection, wish, withCorrections);
  }

  private takeScreen(): void {
    this.screen.take();
    const size = this.size();
    if (size.columns !== this.state.size.columns || size.rows !== this.state.size.rows) {
      this.state = update(this.state, { type: "resize", size }, this.world).state;
    }
    this.draw();
  }

  private read(text: string): void {
    this.cancelRest();
    const { pressed, rest } = decode(this.rest + text);
    this.rest = rest;
    if (rest !== "") {
      const pause = isLoneEscape(rest) ? ESCAPE_PAUSE : SEQUENCE_PAUSE;
      this.cancelRest = this.surroundings.after(pause, () => this.readRest());
    }
    this.happened(pressed);
  }

  private readRest(): void {
    const pressed = decodeRest(this.rest);
    this.rest = "";
    this.happened(pressed);
  }

  /** The keys are shown at once; what they ask for is searched after that, unless another key comes first. */
  private happened(events: readonly (Event | Pressed)[]): void {
    for (const event of events) {
      // whoever leaves is asked nothing more, and starts nothing
      if (this.isLeaving && event.type !== "resize") continue;
      const { state, effect } = update(this.state, event, this.world);
      this.state = state;
      if (effect !== null) this.perform(effect);
    }
    this.draw();
    this.search();
    this.relate();
    this.prepare();
  }

  /** A key waits for no more than one step. */
  private prepare(): void {
    const { after } = this.surroundings;
    const step = (): void => {
      const { collection } = this.world;
      if (!this.screen.isOurs) return;
      if (SORTED.some((by) => collection.prepareOrder(by))) this.cancelPreparation = after(0, step);
    };
    this.cancelPreparation();
    this.cancelPreparation = after(PREPARATION_PAUSE, () => {
      import("../search/search-papers.ts").then(step).catch(this.fail);
    });
  }

  private relate(): void {
    const { state, world, surroundings } = this;
    const paper = shownPaper(state);
    const isWanted = state.focus === "paper" || world.collection.papers.length <= MAX_RELATED_UNASKED;
    this.cancelRelated();
    if (paper === null || paper === state.related?.of || !isWanted) return;
    this.cancelRelated = surroundings.after(RELATED_PAUSE, () => {
      relatedTo(world.collection, paper)
        .then((papers) => {
          if (paper === shownPaper(this.state)) this.happened([{ type: "related", related: { of: paper, papers } }]);
        })
        .catch(this.fail);
    });
  }

  private search(): void {
    const wish = wishOf(this.state);
    if (this.sought !== null && isSameWish(wish, this.sought)) return;
    this.cancelSearch();
    this.sought = wish;
    if (isEmptyWish(wish)) return;
    if (this.isFirstSearch && this.world.collection.papers.length >= MIN_SLOW_TO_SEARCH) {
      this.state = update(this.state, { type: "searching" }, this.world).state;
      this.draw();
    }
    this.cancelSearch = this.surroundings.after(0, () => this.searchNow(wish, false));
  }

  private searchNow(wish: Wish, withCorrections: boolean): void {
    this.find(wish, withCorrections)
      .then((finding) => {
        this.isFirstSearch = false;
        if (this.sought !== wish) return;
        const isLast = withCorrections || !finding.isIncomplete;
        // that nothing was found is only said once corrections have been tried
        if (isLast || finding.found !== null) this.happened(eventsOf(finding));
        if (!isLast) this.cancelSearch = this.surroundings.after(CORRECTION_PAUSE, () => this.searchNow(wish, true));
      })
      .catch(this.fail);
  }

  private draw(): void {
    if (!this.screen.isOurs) return;
    this.screen.draw(frameOf(this.state, this.world));
  }

  private stop(): void {
    this.screen.giveBack();
    this.surroundings.terminal.suspend();
  }

  private perform(effect: Effect): void {
    switch (effect.type) {
      case "leave":
        this.leave({ chosen: effect.chosen, isInterrupted: effect.isInterrupted });
        break;
      case "redraw":
        this.screen.forget();
        break;
      case "suspend":
        this.stop();
        break;
      default:
        this.queue(effect);
    }
  }

  /** What is being saved is saved first. */
  private leave(outcome: Outcome): void {
    this.isLeaving = true;
    if (this.state.saving.size === 0) {
      this.finish(outcome);
      return;
    }
    const isSaving = this.waiting > 0 || this.isStale;
    if (isSaving) this.state = { ...this.state, message: `saving, then leaving${this.world.look.glyphs.ellipsis}` };
    this.outside.then(() => this.finish(outcome), this.fail);
  }

  private queue(effect: OutsideEffect): void {
    // the positions of papers are those of this map, whatever it is when their turn comes
    const { world } = this;
    this.waiting += 1;
    this.outside = this.outside.then(() => this.performOutside(effect, world)).catch(this.fail);
  }

  private async performOutside(effect: OutsideEffect, world: World): Promise<void> {
    const { terminal, perform, takesTerminal } = this.surroundings;
    const isLent = takesTerminal(effect);
    if (isLent && this.isLeaving) {
      this.waiting -= 1;
      return;
    }
    if (isLent) {
      this.screen.giveBack();
      terminal.lend(true);
    }
    const done = await perform(effect, world);
    this.waiting -= 1;
    this.elsewhere = new Map([...this.elsewhere, ...(done.elsewhere ?? [])]);
    this.isStale ||= done.isChanged;
    // a map that something else is about to change is not loaded before that
    const problem = this.isStale && this.waiting === 0 && !this.isLeaving ? await this.reload() : null;
    if (isLent) {
      terminal.lend(false);
      this.takeScreen();
    }
    const isSaved = this.waiting === 0 && this.state.saving.size > 0;
    const said = problem ?? this.saidOf(done);
    this.happened([
      ...(isSaved ? [{ type: "saved", elsewhere: this.elsewhere } as const] : []),
      ...(said === null ? [] : [{ type: "message", text: said } as const]),
    ]);
  }

  /** What to say about what was done. What was saved is said once all is; a problem at once. */
  private saidOf({ text, brief, isChanged, elsewhere }: Done): string | null {
    if (this.waiting > 0 && (isChanged || elsewhere !== undefined)) return null;
    if (brief === undefined) return text;
    const said = this.isPlaceSaid ? brief : text;
    this.isPlaceSaid = true;
    return said;
  }

  /** The same place in the map as it is now. @returns why it cannot be loaded; null: it is */
  private async reload(): Promise<string | null> {
    const world = await this.surroundings.reload().catch((error: unknown) => {
      if (error instanceof Failure) return error.message;
      throw error;
    });
    if (typeof world === "string") return sanitise(world);
    this.isStale = false;
    const { cursor } = this.state;
    this.cancelSearch();
    this.state = inWorld(this.state, this.world, world);
    this.world = world;
    await this.findAtStart();
    if (paperAt(this.state, this.state.cursor) !== this.state.place) this.state = { ...this.state, cursor };
    this.happened([]);
    return null;
  }
}

function eventsOf({ found, failed }: Finding): Event[] {
  return [
    ...(found === null ? [] : [{ type: "found", found } as const]),
    ...(failed === null ? [] : [{ type: "failed", failed } as const]),
  ];
}
