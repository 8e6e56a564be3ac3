// The lock of a file: one process at a time, and none for a process that no longer runs.
import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Processes } from "../src/context.ts";
import { whileLocked } from "../src/lock.ts";
import { emptyFolder } from "./harness.ts";

/** @param runs what is known of other processes */
const processes = (runs: boolean | null): Processes => ({ own: "here 1 0", runs: () => runs });

function lockedBy(holder: string) {
  const folder = emptyFolder();
  const path = join(folder, "list.md");
  writeFileSync(`${path}.lock`, holder);
  return { path, folder };
}

const HOLDER = "here 7 123 0b54d5a2-0000-4000-8000-000000000000";

test("of a process that no longer runs is taken from it, and nothing stays", async () => {
  const { path, folder } = lockedBy(HOLDER);
  expect(await whileLocked(path, processes(false), () => existsSync(`${path}.lock`))).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test("of an earlier aimap, which was empty, is taken if it is old", async () => {
  const { path, folder } = lockedBy("");
  utimesSync(`${path}.lock`, new Date(0), new Date(0));
  await whileLocked(path, processes(null), () => {});
  expect(readdirSync(folder)).toEqual([]);
});

test("lets those that want it in one after the other, and gives it back after an error", async () => {
  const path = join(emptyFolder(), "list.md");
  let inside = 0;
  const act = async (): Promise<void> => {
    inside += 1;
    expect(inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => whileLocked(path, processes(true), act)));
  const fail = (): never => {
    throw new Error("no");
  };
  await expect(whileLocked(path, processes(true), fail)).rejects.toThrow("no");
  await whileLocked(path, processes(true), act);
});
