// The prepared maps: the folder with what is in it, then one per line, used last first.
import type { AnswerOf } from "../../answers/answer.ts";
import { inHome } from "../../terminal/home-paths.ts";
import { joinLines, padStart } from "../../terminal/text.ts";
import { countOf } from "../phrases.ts";

export function cacheText({ folder, isOff, maps, home }: AnswerOf<"cache">): string {
  const total = maps.reduce((sum, { bytes }) => sum + bytes, 0);
  const summary = `${countOf(maps.length, "prepared map")}, ${sizeInWords(total)}`;
  const off = isOff ? ["AIMAP_CACHE=off: none is read or written"] : [];
  if (folder === null) return joinLines(["no cache: set HOME or XDG_CACHE_HOME to have one", ...off]);
  const sizes = maps.map(({ bytes }) => sizeInWords(bytes));
  const width = Math.max(0, ...sizes.map(({ length }) => length));
  const rows = maps.map(
    ({ layers }, at) => `${padStart(sizes[at] ?? "", width)}  ${layers.join(" + ") || "of another version"}`,
  );
  return joinLines([`${folder}  ${summary}`, ...off, ...rows].map((line) => inHome(line, home)));
}

/** `4.2 MB`, or `12 kB` where that would be nearly nothing. */
function sizeInWords(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
