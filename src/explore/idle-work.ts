// What is worked out while nobody presses a key: the papers related to the one that is shown, and what may be asked for next.
import { SORTED } from "./collection.ts";
import { shownPaper } from "./lists.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

/** What may be asked for next is prepared in short steps once nobody has pressed a key for so long, in milliseconds. */
const PREPARATION_PAUSE = 200;
/** Related papers are looked for where the cursor rests so long. */
const RELATED_PAUSE = 100;
/** In larger maps, only for a paper that is read: the first time takes longer. */
const MAX_RELATED_UNASKED = 3000;

type Related = NonNullable<State["related"]>;

interface IdleWorkOptions {
  /** @see Context */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly onRelated: (related: Related) => void;
  readonly onError: (error: unknown) => void;
  /** Whether the explorer has the terminal: otherwise nothing is prepared. */
  readonly isShown: () => boolean;
}

export class IdleWork {
  private cancelRelated = (): void => {};
  private cancelPreparation = (): void => {};

  constructor(private readonly options: IdleWorkOptions) {}

  /** Begins again, after a key. */
  plan(state: State, world: World): void {
    this.cancel();
    this.relate(state, world);
    this.prepare(world);
  }

  cancel(): void {
    this.cancelRelated();
    this.cancelPreparation();
  }

  private relate(state: State, { collection }: World): void {
    const { after, onRelated, onError } = this.options;
    const paper = shownPaper(state);
    const isWanted = state.focus === "paper" || collection.papers.length <= MAX_RELATED_UNASKED;
    if (paper === null || paper === state.related?.of || !isWanted) return;
    this.cancelRelated = after(RELATED_PAUSE, () => {
      import("./related.ts")
        .then(({ relatedTo }) => relatedTo(collection, paper))
        .then((papers) => onRelated({ of: paper, papers }))
        .catch(onError);
    });
  }

  /** A key waits for no more than one step. */
  private prepare({ collection }: World): void {
    const { after, isShown, onError } = this.options;
    const step = (): void => {
      if (!isShown()) return;
      if (SORTED.some((by) => collection.prepareOrder(by))) this.cancelPreparation = after(0, step);
    };
    this.cancelPreparation = after(PREPARATION_PAUSE, () => {
      import("../search/search-papers.ts").then(step).catch(onError);
    });
  }
}
