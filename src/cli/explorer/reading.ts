// Opens the map that is explored, and says which files are being read where that takes long: nothing is on the screen yet.
import { basename } from "node:path";
import type { Context } from "../../context.ts";
import { fileSize } from "../../files/read.ts";
import { BUNDLED, type ResearchMap, STDIN } from "../../map/model.ts";
import { andList } from "../../render/phrases.ts";
import { settingsOf } from "../../settings/settings-files.ts";
import { wantsAscii } from "../../terminal/screen.ts";
import { openMap } from "../open-map.ts";
import type { MapOptions } from "../options/map-options.ts";
import type { DrawingOptions } from "../options/output-options.ts";
import { takesLong } from "../progress.ts";
import { waitingLine } from "../waiting-line.ts";

/** @throws Failure */
export function openMapSayingSo(options: MapOptions & DrawingOptions, context: Context): Promise<ResearchMap> {
  const waiting = waitingLine(context);
  const ellipsis = wantsAscii(context.env, options, settingsOf(context.env)) ? "..." : "…";
  const beforeReading = (names: readonly string[]): void => {
    if (takesLong(names.map(sizeOfLayer))) waiting.show(readingInWords(names) + ellipsis);
  };
  return openMap({ ...options, beforeReading }, context).finally(waiting.remove);
}

/** In bytes; of what comes through a pipe, it is not known before it has been read. */
function sizeOfLayer(name: string): number {
  return name === BUNDLED || name === STDIN ? 0 : fileSize(name);
}

function readingInWords(names: readonly string[]): string {
  const files = names.filter((name) => name !== BUNDLED);
  return `reading ${andList(files.map((name) => (name === STDIN ? "standard input" : basename(name))))}`;
}
