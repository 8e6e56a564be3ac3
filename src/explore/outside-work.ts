// What is done outside of the explorer, one after the other: while a program has the terminal, while something is saved, and when the
// map has changed by it.
import { Failure } from "../errors.ts";
import { sanitise } from "../text/sanitise.ts";
import type { Done } from "./effects.ts";
import type { CopyEffect, Event, OutsideEffect } from "./events.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

export interface OutsideActions {
  /** Does what was asked for outside of the explorer. */
  readonly perform: (effect: OutsideEffect, world: World) => Promise<Done>;
  /** Whether another program gets the terminal for this. */
  readonly takesTerminal: (effect: OutsideEffect) => boolean;
  /** The map again, once the person's list has changed. @throws Failure where a file of it cannot be read any more */
  readonly reload: () => Promise<World>;
  /** Whether another program has changed the person's list since the map was loaded. */
  readonly hasListChanged?: () => boolean;
}

/** What it needs of the session. */
interface OutsideWorkOptions extends OutsideActions {
  readonly lend: () => void;
  readonly takeBack: () => void;
  /** @param paper the id of one that the reader wants to see; null: the one that she is at */
  readonly onReload: (world: World, paper: string | null) => Promise<void>;
  readonly onDone: (events: readonly Event[]) => void;
  readonly onError: (error: unknown) => void;
}

const NOTHING: Done = { text: null, isChanged: false };

export class OutsideWork {
  private last: Promise<void> = Promise.resolve();
  /** How much of it is not done yet. */
  private waiting = 0;
  /** Whether the map has changed since it was loaded. */
  private isStale = false;
  /** What was saved in a list that is not part of the map. */
  private elsewhere: State["saving"] = new Map();
  /** Whether it was said where that list is. */
  private isPlaceSaid = false;
  private isLeaving = false;
  /** Why something could not be done that nobody can see any more. */
  private unseen: Failure | null = null;

  constructor(private readonly options: OutsideWorkOptions) {}

  /** Whether there is anything that a person who leaves has to wait for. */
  get isWorking(): boolean {
    return this.waiting > 0 || this.isStale;
  }

  /** Copies at once: nothing that is being saved changes what is copied. */
  copy(effect: CopyEffect, world: World, isMeant: Promise<boolean> | null): void {
    const { perform, onDone, onError } = this.options;
    const copied = async (): Promise<void> => {
      if ((await isMeant) === false) return;
      const { text } = await perform(effect, world);
      onDone(text === null ? [] : [{ type: "message", text }]);
    };
    copied().catch(onError);
  }

  /**
   * @param world the positions of papers are those of this map, whatever it is when their turn comes
   * @param isMeant resolved once it is certain whether it is to be done
   */
  queue(effect: Exclude<OutsideEffect, CopyEffect>, world: World, isMeant: Promise<boolean> | null): void {
    this.waiting += 1;
    this.last = this.last
      .then(async () => ((await isMeant) === false ? this.finished(NOTHING) : this.perform(effect, world)))
      .catch(this.options.onError);
  }

  /** Loads the map again, if another program has changed the person's list. */
  refresh(): void {
    if (this.isWorking || this.isLeaving || this.options.hasListChanged?.() !== true) return;
    this.isStale = true;
    this.last = this.last
      .then(() => (this.waiting === 0 && this.isStale ? this.reload(null) : null))
      .then((problem) => {
        // a file that cannot be read is tried again when it has changed
        this.isStale = false;
        if (problem !== null) this.options.onDone([{ type: "message", text: problem }]);
      })
      .catch(this.options.onError);
  }

  /** Ends what has begun, and begins nothing that takes the terminal. @returns why the first of it that failed could not be done */
  async finish(): Promise<Failure | null> {
    this.isLeaving = true;
    await this.last;
    return this.unseen;
  }

  private async perform(effect: OutsideEffect, world: World): Promise<void> {
    const { lend, takeBack } = this.options;
    const isLent = this.options.takesTerminal(effect);
    if (isLent && this.isLeaving) {
      this.waiting -= 1;
      return;
    }
    if (isLent) lend();
    const done = await this.options.perform(effect, world);
    await this.finished(done, isLent ? takeBack : undefined);
  }

  private async finished(done: Done, takeBack = (): void => {}): Promise<void> {
    const { onDone } = this.options;
    this.waiting -= 1;
    this.elsewhere = new Map([...(done.isUndo === true ? [] : this.elsewhere), ...(done.elsewhere ?? [])]);
    this.isStale ||= done.isChanged;
    if (this.isLeaving) this.unseen ??= done.failure ?? null;
    // a map that something else is about to change is not loaded before that
    const problem =
      this.isStale && this.waiting === 0 && !this.isLeaving ? await this.reload(done.paper ?? null) : null;
    takeBack();
    const said = problem ?? this.saidOf(done);
    onDone([
      ...(this.waiting === 0 ? [{ type: "saved", elsewhere: this.elsewhere } as const] : []),
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

  /** @returns why the map cannot be loaded again; null: it is */
  private async reload(paper: string | null): Promise<string | null> {
    const world = await this.options.reload().catch((error: unknown) => {
      if (error instanceof Failure) return error.message;
      throw error;
    });
    if (typeof world === "string") return sanitise(world);
    this.isStale = false;
    await this.options.onReload(world, paper);
    return null;
  }
}
