// What happens before something is written that must not stay behind half-written, and where the process is interrupted. A module
// of its own, because `main` sets it at every start, and most command lines write nothing.

let act = (): void => {};
const held = new Set<() => void>();

let begun = 0;

/** Called before a temporary file or a lock is made. */
export function beforeWriting(): void {
  begun += 1;
  act();
}

/** How often something has begun to be written since the process began, whether it was finished or not. */
export function writesBegun(): number {
  return begun;
}

/** @param before makes an interrupt wait for the end of what is written */
export function setBeforeWriting(before: () => void): void {
  act = before;
}

/** @param giveBack what an interrupt does to something that other processes wait for @returns what says that it is given back */
export function holding(giveBack: () => void): () => void {
  held.add(giveBack);
  return () => held.delete(giveBack);
}

/** Gives back what other processes wait for. */
export function giveAllBack(): void {
  for (const giveBack of held) giveBack();
  held.clear();
}
