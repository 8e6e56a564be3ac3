// The search for what is being typed: it runs once the key has been drawn, a newer one replaces it, and typing mistakes are looked for
// after a pause.
import { type Finding, find } from "./find.ts";
import { isEmptyWish, isSameWish } from "./lists.ts";
import type { Wish } from "./state.ts";
import type { World } from "./world.ts";

/** Typing mistakes are only looked for after such a pause, in milliseconds. */
const CORRECTION_PAUSE = 150;
/** Smaller maps are searched so fast that nobody has to know. */
const MIN_SLOW_TO_SEARCH = 2000;

interface LiveSearchOptions {
  /** @see Context */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly onFinding: (finding: Finding) => void;
  readonly onError: (error: unknown) => void;
}

export class LiveSearch {
  private sought: Wish | null = null;
  /** The first search of a large map reads or makes its index. */
  private isFirst = true;
  private cancelNext = (): void => {};

  constructor(private readonly options: LiveSearchOptions) {}

  /** Finds what is wanted before anything is shown; null: nothing is wanted. */
  async findFirst(wish: Wish, { collection }: World): Promise<Finding | null> {
    this.cancel();
    if (isEmptyWish(wish)) return null;
    this.sought = wish;
    return find(collection, wish, true);
  }

  /** Searches for what is wanted now, unless that is sought already. @returns whether a search begins that may take long */
  seek(wish: Wish, world: World): boolean {
    if (this.sought !== null && isSameWish(wish, this.sought)) return false;
    this.cancel();
    this.sought = wish;
    if (isEmptyWish(wish)) return false;
    this.cancelNext = this.options.after(0, () => this.search(wish, world, false));
    return this.isFirst && world.collection.papers.length >= MIN_SLOW_TO_SEARCH;
  }

  cancel(): void {
    this.cancelNext();
  }

  private search(wish: Wish, world: World, withCorrections: boolean): void {
    const { after, onFinding, onError } = this.options;
    find(world.collection, wish, withCorrections)
      .then((finding) => {
        this.isFirst = false;
        if (this.sought !== wish) return;
        const isLast = withCorrections || !finding.isIncomplete;
        // that nothing was found is only said once corrections have been tried
        if (isLast || finding.found !== null) onFinding(finding);
        if (!isLast) this.cancelNext = after(CORRECTION_PAUSE, () => this.search(wish, world, true));
      })
      .catch(onError);
  }
}
