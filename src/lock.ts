// Lets one process at a time change a file. A process that was killed while it had the lock does not keep it: whoever comes
// next sees that it no longer runs, and takes the lock from it.
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Processes } from "./context.ts";
import { codeOf, unwritable } from "./files/problems.ts";
import { uniqueName } from "./files/unique-name.ts";
import { withTemporary } from "./files/write.ts";
import { holding } from "./interrupts.ts";

/**
 * Does something while no other process does the same to this file, so that what one writes is not lost to another.
 * @throws Failure `unwritable-file` if one other process keeps the lock for a long time
 */
export async function whileLocked<T>(path: string, processes: Processes, act: () => Promise<T> | T): Promise<T> {
  const release = await takeLock(`${path}.lock`, { path, processes });
  try {
    return await act();
  } finally {
    release();
  }
}

interface Locking {
  /** The file that the lock is for. */
  readonly path: string;
  readonly processes: Processes;
}

/** Milliseconds: the pauses between two tries, which grow, and how long one process may keep the lock. */
const [FIRST_PAUSE, MAX_PAUSE, MAX_WAIT] = [4, 60, 20_000];

/** @returns what gives the lock back */
async function takeLock(lock: string, locking: Locking): Promise<() => void> {
  const token = `${locking.processes.own} ${uniqueName()}`;
  let [holder, waited, pause]: [string | null, number, number] = [null, 0, FIRST_PAUSE];
  while (!claim(lock, token, locking)) {
    const seen = holderOf(lock);
    // as long as others get their turn, so will this process
    if (seen !== holder) [holder, waited, pause] = [seen, 0, FIRST_PAUSE];
    if (seen !== null && isAbandoned(seen, lock, locking)) await breakLock(lock, seen, locking);
    else {
      if (waited > MAX_WAIT) {
        throw unwritable(locking.path, new Error(`another aimap is writing it; if none is, remove "${lock}"`));
      }
      // not all in step
      const time = pause * (0.5 + Math.random());
      await sleep(time);
      waited += time;
      pause = Math.min(pause * 2, MAX_PAUSE);
    }
  }
  const release = (): void => {
    if (holderOf(lock) === token) rmSync(lock, { force: true });
  };
  const noLongerHeld = holding(release);
  return () => {
    noLongerHeld();
    release();
  };
}

/** Makes the lock with the token in it, whole from the start. False: another process has it. */
function claim(lock: string, token: string, { path }: Locking): boolean {
  try {
    withTemporary(lock, (temporary) => {
      writeFileSync(temporary, token, { flag: "wx" });
      link(temporary, lock, token);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw unwritable(path, error);
  }
}

/** Not every file system has links; there the lock is empty for a moment. */
function link(temporary: string, lock: string, token: string): void {
  try {
    linkSync(temporary, lock);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    writeFileSync(lock, token, { flag: "wx" });
  }
}

/** What is in the lock; null: there is none. */
function holderOf(lock: string): string | null {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return null;
  }
}

/** Milliseconds after which a lock is nobody's if it cannot be found out whether its process runs. */
const MAX_AGE = 60_000;

function isAbandoned(holder: string, lock: string, { processes }: Locking): boolean {
  const [, process] = /^(\S+ \S+ \S+) \S+$/.exec(holder) ?? [];
  const runs = process === undefined ? null : processes.runs(process);
  return runs === null ? ageOf(lock) > MAX_AGE : !runs;
}

/** By the clock of its file system: that of another machine can be wrong. */
function ageOf(lock: string): number {
  try {
    return withTemporary(lock, (probe) => {
      writeFileSync(probe, "", { flag: "wx" });
      return statSync(probe).mtimeMs - statSync(lock).mtimeMs;
    });
  } catch {
    return 0;
  }
}

/**
 * Removes the lock of a process that no longer runs. Only who has a lock for this may do so, named after the holder: another
 * process that saw the same holder must not remove the lock of whoever came next. That lock can be broken in the same way.
 */
async function breakLock(lock: string, holder: string, locking: Locking): Promise<void> {
  const release = await takeLock(`${lock}.${holder.slice(-8) || "old"}`, locking);
  try {
    if (holderOf(lock) === holder) rmSync(lock, { force: true });
  } finally {
    release();
  }
}
