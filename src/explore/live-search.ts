// The search for what is being typed: it runs once the key has been drawn, a newer one replaces it, and typing mistakes are looked for
// after a pause. The first one reads or makes the index, in steps that give way to keys.
import { type Finding, find } from "./find.ts";
import { isEmptyWish, isSameWish } from "./lists.ts";
import type { Wish } from "./state.ts";
import type { World } from "./world.ts";

/** Typing mistakes are only looked for after such a pause, in milliseconds. */
const CORRECTION_PAUSE = 150;
/** Smaller maps are searched so fast that nobody has to know. */
const MIN_SLOW_TO_SEARCH = 2000;
const isLarge = ({ collection }: World): boolean => collection.papers.length >= MIN_SLOW_TO_SEARCH;
/** So long the first frame of a larger map waits for what it is to show, in milliseconds. */
const FIRST_PAUSE = 300;

interface LiveSearchOptions {
  /** @see Context */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly onFinding: (finding: Finding) => void;
  readonly onError: (error: unknown) => void;
}

export class LiveSearch {
  private sought: Wish | null = null;
  /** The map whose index is being read or made, or has been. */
  private prepared: { readonly map: World["collection"]["map"]; readonly isReady: Promise<void> } | null = null;
  /** The first search of a large map reads or makes its index. */
  private isFirst = true;
  private cancelNext = (): void => {};
  private cancelStep = (): void => {};

  constructor(private readonly options: LiveSearchOptions) {}

  /** Finds what is wanted before anything is shown. @returns null: nothing is wanted, or it takes long and is told later */
  async findFirst(wish: Wish, world: World): Promise<Finding | null> {
    this.cancel();
    if (isEmptyWish(wish)) return null;
    this.sought = wish;
    const finding = this.prepare(wish, world).then(() => find(world.collection, wish, true));
    const first = await (isLarge(world) ? this.soon(finding, wish) : finding);
    if (first !== null) this.isFirst = false;
    return first;
  }

  /** @returns null: it takes long, and is told later */
  private async soon(finding: Promise<Finding>, wish: Wish): Promise<Finding | null> {
    let isWaiting = true;
    finding
      .then((late) => {
        if (!isWaiting) this.found(late, wish);
      })
      .catch((error) => {
        if (!isWaiting) this.options.onError(error);
      });
    let cancelPause = (): void => {};
    const pause = new Promise<null>((resolve) => {
      cancelPause = this.options.after(FIRST_PAUSE, () => resolve(null));
    });
    const first = await Promise.race([finding, pause]);
    isWaiting = false;
    cancelPause();
    return first;
  }

  /** Searches for what is wanted now, unless that is sought already. @returns whether a search begins that may take long */
  seek(wish: Wish, world: World): boolean {
    if (this.sought !== null && isSameWish(wish, this.sought)) return false;
    this.cancel();
    this.sought = wish;
    if (isEmptyWish(wish)) return false;
    this.cancelNext = this.options.after(0, () => this.search(wish, world, false));
    return this.isFirst && isLarge(world);
  }

  /** What is wanted next is searched for, even if it is the same: the map is another. */
  forget(): void {
    this.cancel();
    this.sought = null;
  }

  cancel(): void {
    this.cancelNext();
  }

  /** Nothing goes on, not even what was begun. */
  end(): void {
    this.cancel();
    this.cancelStep();
  }

  private search(wish: Wish, world: World, withCorrections: boolean): void {
    this.prepare(wish, world)
      .then(() => (this.sought === wish ? find(world.collection, wish, withCorrections) : null))
      .then((finding) => {
        if (finding === null) return;
        const isLast = withCorrections || !finding.isIncomplete;
        // that nothing was found is only said once corrections have been tried
        if (isLast || finding.found !== null) this.found(finding, wish);
        if (!isLast && this.sought === wish)
          this.cancelNext = this.options.after(CORRECTION_PAUSE, () => this.search(wish, world, true));
      })
      .catch(this.options.onError);
  }

  private found(finding: Finding, wish: Wish): void {
    this.isFirst = false;
    if (this.sought === wish) this.options.onFinding(finding);
  }

  /** Reads or makes the index, once for a map; filters alone need none. */
  private async prepare({ words }: Wish, { collection: { map } }: World): Promise<void> {
    if (words === "") return;
    if (this.prepared?.map === map) return this.prepared.isReady;
    const giveWay = (): Promise<void> =>
      new Promise((resolve) => {
        this.cancelStep = this.options.after(0, resolve);
      });
    const isReady = import("../search/search-papers.ts").then(({ prepareSearch }) => prepareSearch(map, giveWay));
    this.prepared = { map, isReady };
    return isReady;
  }
}
