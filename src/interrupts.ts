// What happens before something is written that must not stay behind half-written. A module of its own, because `main` sets it
// at every start, and most command lines write nothing.

let act = (): void => {};

/** Called before a temporary file or a lock is made. */
export function beforeWriting(): void {
  act();
}

/** @param before makes an interrupt wait for the end of what is written */
export function setBeforeWriting(before: () => void): void {
  act = before;
}
