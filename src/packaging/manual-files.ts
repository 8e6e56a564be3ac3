// Writes the manual pages, from the same command tree that the program has. They are compressed, as those of a system are: the
// package would be a tenth of a megabyte larger.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import manifest from "../../package.json" with { type: "json" };
import { makeProgram } from "../cli/commander-program.ts";
import { guidePages } from "./guide-pages.ts";
import { manualPages } from "./manual.ts";
import { silentContext } from "./silent-context.ts";

/**
 * @param guides the folder of the guides
 * @param date the day of the pages, as YYYY-MM-DD
 */
export async function writeManual(dist: string, guides: string, date: string): Promise<void> {
  const program = await makeProgram(silentContext(dist));
  const { version } = manifest;
  const folder = join(dist, "man");
  mkdirSync(folder);
  for (const { file, text } of [...manualPages(program, version, date), ...guidePages(guides, version, date)]) {
    writeFileSync(join(folder, `${file}.gz`), gzipSync(text, { level: 9 }));
  }
}
