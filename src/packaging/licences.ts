// The licences of everything that is bundled.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { append } from "../map/multimap.ts";

interface Licence {
  /** Name, version and licence of a library, and its copyright. */
  readonly heading: string;
  readonly terms: string;
}

/**
 * Each library with its copyright; a text that several share, such as that of the MIT licence, appears once.
 * @param modules paths of the modules bundled
 */
export function licencesOf(modules: readonly string[]): string {
  const folders = modules.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const groups = new Map<string, Licence[]>();
  for (const folder of [...new Set(folders)].sort()) {
    const licence = readLicence(folder);
    append(groups, licence.terms.replace(/\s+/g, " "), licence);
  }
  return [...groups.values()]
    .map((group) => `${group.map(({ heading }) => heading).join("\n\n")}\n\n${group[0]?.terms}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

function readLicence(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ships no licence text`);
  const lines = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  const isOwn = (line: string) => /^\s*(?:copyright|©|\(c\)|\(?the mit license|mit license|isc license)/i.test(line);
  const own = lines.filter(isOwn).map((line) => line.trim());
  const terms = lines.filter((line) => !isOwn(line)).join("\n");
  return { heading: [`${name} ${version} (${license})`, ...own].join("\n"), terms: terms.trim() };
}
