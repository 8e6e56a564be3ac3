// Writes the manual pages, from the same command tree that the program has.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { makeProgram } from "../cli/program.ts";
import { guidePages } from "./guide-pages.ts";
import { manualPages } from "./manual.ts";
import { silentContext } from "./silent-context.ts";

/** @param guides the folder of the guides */
export async function writeManual(dist: string, guides: string): Promise<void> {
  const program = await makeProgram(silentContext(dist));
  const { version } = manifest;
  const date = dateOf(dirname(dist));
  const folder = join(dist, "man");
  mkdirSync(folder);
  for (const { file, text } of [...manualPages(program, version, date), ...guidePages(guides, version, date)]) {
    writeFileSync(join(folder, file), text);
  }
}

/** The day of the commit, so that each build of it makes the same pages; today where there is no repository. */
function dateOf(root: string): string {
  const { stdout, status } = spawnSync("git", ["log", "-1", "--format=%cs"], { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : new Date().toISOString().slice(0, 10);
}
