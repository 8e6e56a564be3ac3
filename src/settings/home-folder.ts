// The folder of the person who runs the program.
import { existsSync } from "node:fs";
import type { Environment } from "../context.ts";

/** Null: the environment names none, or one that does not exist and is not ours to make. */
export function homeFolder({ HOME: home }: Environment): string | null {
  return home !== undefined && home !== "" && existsSync(home) ? home : null;
}
