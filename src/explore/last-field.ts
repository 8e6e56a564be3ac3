// The filter that a search line ends with. While somebody types, its value may be the beginning of a right one.
import { filterOf } from "../map/filter-definitions.ts";
import { FILTER_NAMES, type FilterName } from "../map/filter-values.ts";
import type { ResearchMap } from "../map/model.ts";
import { words } from "../text/fold.ts";

const LAST_FIELD = new RegExp(`(?<!\\S)-?(${FILTER_NAMES.join("|")}):("[^"]*"|[^\\s"]+)$`, "i");
/** What every date begins with. */
const BEGINNING_OF_DATE = /^[\d.-]+$/;

export function endsInField(text: string): boolean {
  return LAST_FIELD.test(text);
}

/** Whether a text ends with a filter, and what is typed of its value can no longer become one that the map has. */
export function endsInWrongField(text: string, map: ResearchMap): boolean {
  const [, field = "", value = ""] = LAST_FIELD.exec(text) ?? [];
  const name = FILTER_NAMES.find((each) => each === field.toLowerCase());
  return name !== undefined && !isBeginning(name, value.replaceAll('"', ""), map);
}

function isBeginning(name: FilterName, value: string, map: ResearchMap): boolean {
  const { candidates, noun } = filterOf(name);
  if (noun !== null && BEGINNING_OF_DATE.test(value)) return true;
  const known =
    typeof candidates === "function"
      ? candidates(map).flatMap((each) => [each.value, each.description])
      : (candidates ?? []);
  const typed = words(value).join(" ");
  return known.some((each) => ` ${words(each).join(" ")}`.includes(` ${typed}`));
}
