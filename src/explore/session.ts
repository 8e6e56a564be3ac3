// One session at the terminal: keys in, frames out, and what they ask for between them. Whatever ends it, the terminal is restored.
import type { Failure } from "../errors.ts";
import { decode, decodeRest, isLoneEscape, type Pressed } from "./decode.ts";
import type { Effect, Event } from "./events.ts";
import type { Finding } from "./find.ts";
import { frameOf } from "./frame.ts";
import { IdleWork } from "./idle-work.ts";
import { isEmptyWish, isSameWish, movedTo, paperAt, positionIn, wishOf } from "./lists.ts";
import { LiveSearch } from "./live-search.ts";
import { type OutsideActions, OutsideWork } from "./outside-work.ts";
import { inWorld } from "./reload.ts";
import type { Size, State, Wish } from "./state.ts";
import { type ScreenOptions, TakenScreen } from "./taken-screen.ts";
import { QuickLetters } from "./typed-word.ts";
import { type Start, startState, update } from "./update.ts";
import type { World } from "./world.ts";

/** How long an Esc may wait for the rest of a sequence, and a sequence for its end, in milliseconds. */
const ESCAPE_PAUSE = 50;
const SEQUENCE_PAUSE = 500;

const SEARCHING: Event = { type: "searching" };

export interface Surroundings extends ScreenOptions, OutsideActions {
  /** Whether other programs passed papers on, of which some may still be ending. */
  readonly isAfterPipe?: boolean;
}

/** What the session was left with. */
export interface Outcome {
  /** Positions of the papers to pass on; null: none were chosen. */
  readonly chosen: readonly number[] | null;
  readonly isInterrupted: boolean;
  /** Why something could not be done that was asked for before the session was left; null: everything could. */
  readonly failure: Failure | null;
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
  private readonly search: LiveSearch;
  private readonly idle: IdleWork;
  private readonly outside: OutsideWork;
  private readonly quick: QuickLetters;
  private rest = "";
  private cancelRest = (): void => {};
  private isLeaving = false;
  private finish: (outcome: Outcome) => void = () => {};
  private fail: (error: unknown) => void = () => {};

  constructor(
    start: Omit<Start, "size">,
    private world: World,
    private readonly surroundings: Surroundings,
  ) {
    const { terminal, after } = surroundings;
    const onError = (error: unknown): void => this.fail(error);
    this.screen = new TakenScreen(surroundings);
    this.quick = new QuickLetters(after);
    this.state = startState({ ...start, size: this.size() }, world);
    this.search = new LiveSearch({ after, onFinding: (finding) => this.happened(eventsOf(finding)), onError });
    this.idle = new IdleWork({
      after,
      onRelated: (related) => this.happened([{ type: "related", related }]),
      onError,
      isShown: () => this.screen.isOurs,
    });
    this.outside = new OutsideWork({
      ...surroundings,
      lend: () => {
        this.screen.giveBack();
        terminal.lend(true);
      },
      takeBack: () => {
        terminal.lend(false);
        this.takeScreen();
      },
      onReload: (reloaded, paper) => this.move(reloaded, paper),
      onDone: (events) => this.happened(events),
      onError,
    });
  }

  async run(): Promise<Outcome> {
    const outcome = new Promise<Outcome>((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    await this.findFirst();
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
    this.idle.plan(this.state, this.world);
    return outcome;
  }

  end(): void {
    this.cancelRest();
    this.quick.end(true);
    this.search.end();
    this.idle.cancel();
    this.screen.end();
  }

  private size(): Size {
    const { columns, rows } = this.surroundings.terminal;
    return { columns: Math.max(1, columns || 80), rows: Math.max(1, rows || 24) };
  }

  /** The first frame shows what is asked for. */
  private async findFirst(): Promise<void> {
    const wish = wishOf(this.state);
    this.update(eventsOfFirst(await this.search.findFirst(wish, this.world), wish));
  }

  private update(events: readonly Event[]): void {
    for (const event of events) this.state = update(this.state, event, this.world).state;
  }

  private takeScreen(): void {
    this.screen.take();
    const size = this.size();
    if (size.columns !== this.state.size.columns || size.rows !== this.state.size.rows) {
      this.state = update(this.state, { type: "resize", size }, this.world).state;
    }
    this.draw();
    this.outside.refresh();
  }

  private read(text: string): void {
    this.outside.refresh();
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
      const word = this.quick.add(event, this.state);
      const { state, effect } =
        word === null
          ? update(this.state, event, this.world)
          : update(word.before, { type: "word", text: word.letters }, this.world);
      if (event.type !== "key") this.quick.rebase((before) => update(before, event, this.world).state);
      this.state = state;
      if (effect !== null) this.perform(effect);
    }
    this.draw();
    if (this.search.seek(wishOf(this.state), this.world)) {
      this.state = update(this.state, SEARCHING, this.world).state;
      this.draw();
    }
    this.idle.plan(this.state, this.world);
  }

  private draw(): void {
    if (this.screen.isOurs) this.screen.draw(frameOf(this.state, this.world));
  }

  private stop(): void {
    this.screen.giveBack();
    this.surroundings.terminal.suspend();
  }

  private perform(effect: Effect): void {
    switch (effect.type) {
      case "leave":
        this.leave(effect);
        break;
      case "redraw":
        this.screen.forget();
        break;
      case "suspend":
        this.stop();
        break;
      case "copyCitation":
      case "copyId":
      case "copyLink":
        this.outside.copy(effect, this.world, this.quick.areKeys);
        break;
      default:
        this.outside.queue(effect, this.world, this.quick.areKeys);
    }
  }

  /** What has begun is done first. */
  private leave({ chosen, isInterrupted }: Omit<Outcome, "failure">): void {
    this.isLeaving = true;
    this.quick.end(true);
    if (this.outside.isWorking && this.state.saving.size > 0) {
      this.state = { ...this.state, message: `saving, then leaving${this.world.look.glyphs.ellipsis}` };
    }
    this.outside
      .finish()
      .then((failure) => this.finish({ chosen, isInterrupted, failure }))
      .catch(this.fail);
  }

  /** Goes to the same place in the map as it is now, or to this paper if the list has it. */
  private async move(world: World, paper: string | null): Promise<void> {
    // until it is found again, what was found before stays on the screen
    const wish = wishOf(this.state);
    const finding = await this.search.findFirst(wish, world);
    const { cursor } = this.state;
    const from = this.world;
    this.quick.rebase((before) => inWorld(before, from, world));
    this.state = inWorld(this.state, from, world);
    this.world = world;
    if (isSameWish(wish, wishOf(this.state))) this.update(eventsOfFirst(finding, wish));
    else this.search.forget();
    if (paperAt(this.state, this.state.cursor) !== this.state.place) this.state = { ...this.state, cursor };
    const wanted = paper === null ? -1 : world.collection.papers.findIndex(({ id }) => id === paper);
    const position = positionIn(this.state, wanted);
    if (position >= 0) this.state = movedTo(this.state, position);
    this.happened([]);
  }
}

/** @param finding null: it takes long, or nothing is wanted */
function eventsOfFirst(finding: Finding | null, wish: Wish): Event[] {
  if (finding !== null) return eventsOf(finding);
  return isEmptyWish(wish) ? [] : [SEARCHING];
}

function eventsOf({ found, failed }: Finding): Event[] {
  return [
    ...(found === null ? [] : [{ type: "found", found } as const]),
    ...(failed === null ? [] : [{ type: "failed", failed } as const]),
  ];
}
