// Which maps need no look for text to sanitise.
import { BUNDLED, type ResearchMap } from "../map/model.ts";

/** Whether this is the map that ships with the program, alone: a test proves that it has nothing to sanitise. */
export function isTrusted({ layers }: ResearchMap): boolean {
  return layers.length === 1 && layers[0] === BUNDLED;
}
