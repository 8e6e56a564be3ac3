// A word that somebody types without `/`: letters too quick, and too many of them no sense as keys, to be meant as keys. What they ask
// for outside of the explorer waits until that is certain.
import type { Event } from "./events.ts";
import { type ActionName, actionOf } from "./keys.ts";
import type { State } from "./state.ts";

/** The letters of a word follow each other sooner than this, in milliseconds. */
const PAUSE = 250;
const MIN_LETTERS = 3;
const MIN_WEIGHT = 3;

/** What is pressed in any order, and quickly. */
const MOVES: ReadonlySet<ActionName> = new Set([
  "down",
  "up",
  "first",
  "last",
  "nextPaper",
  "previousPaper",
  "paneLeft",
  "paneRight",
  "fold",
  "unfold",
]);

/** A word, and the state before its first letter. */
export interface TypedWord {
  readonly letters: string;
  readonly before: State;
}

/** Letters that have come quickly one after the other. */
interface Run {
  readonly letters: string;
  readonly weight: number;
  readonly before: State;
  /** Whether they were keys. */
  readonly areKeys: Promise<boolean>;
  readonly decide: (areKeys: boolean) => void;
}

export class QuickLetters {
  private run: Run | null = null;
  private cancelPause = (): void => {};

  /** @param after @see Context */
  constructor(private readonly after: (milliseconds: number, run: () => void) => () => void) {}

  /** Null: the last key was no letter, or some time ago. Else whether the letters turn out to be keys. */
  get areKeys(): Promise<boolean> | null {
    return this.run?.areKeys ?? null;
  }

  /** @param state the state before the event @returns the word, once a key shows that it is one */
  add(event: Event, state: State): TypedWord | null {
    const letter = event.type === "key" && isLetter(event.key) && takesKeys(state, this.run) ? event.key : null;
    if (letter === null) {
      if (event.type === "key" || event.type === "paste" || event.type === "mouse") this.end(true);
      return null;
    }
    this.cancelPause();
    const { letters, weight, before, ...decision } = this.run ?? begun(state);
    const run = {
      letters: letters + letter,
      weight: weight + (letters.includes(letter) ? 0 : weightOf(letter, state)),
      before,
      ...decision,
    };
    this.run = run;
    if (run.letters.length >= MIN_LETTERS && run.weight >= MIN_WEIGHT) {
      this.end(false);
      return run;
    }
    this.cancelPause = this.after(PAUSE, () => this.end(true));
    return null;
  }

  /** What has happened besides keys has happened before the word as well. */
  rebase(change: (before: State) => State): void {
    if (this.run !== null) this.run = { ...this.run, before: change(this.run.before) };
  }

  end(areKeys: boolean): void {
    this.cancelPause();
    this.run?.decide(areKeys);
    this.run = null;
  }
}

function begun(before: State): Run {
  let decide: Run["decide"] = () => {};
  const areKeys = new Promise<boolean>((resolve) => {
    decide = resolve;
  });
  return { letters: "", weight: 0, before, areKeys, decide };
}

/** A letter can choose a filter, and the next one be a key there. */
function takesKeys({ mode }: State, run: Run | null): boolean {
  return mode === "browse" || (mode === "chips" && run !== null);
}

function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}

/** How much a letter says that it was not meant as a key. */
function weightOf(letter: string, { focus }: State): number {
  const action = actionOf(letter, focus);
  if (action === null) return 2;
  return MOVES.has(action) ? 0 : 1;
}
