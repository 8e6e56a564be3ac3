// The filter that a search line ends with. While somebody types, its value may be the beginning of a right one.
import { filterOf } from "../map/filter-definitions.ts";
import { FILTER_NAMES, type FilterName } from "../map/filter-values.ts";
import type { ResearchMap } from "../map/model.ts";
import { fold, words } from "../text/fold.ts";

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

const BARE_FIELD = new RegExp(`(?<!\\S)-?(?:${FILTER_NAMES.join("|")}):$`, "i");

/** What stands before a filter whose value is still to be typed; null: the text does not end with one. */
export function beforeBareField(text: string): string | null {
  return BARE_FIELD.test(text) ? text.replace(BARE_FIELD, "").trim() : null;
}

const UNFINISHED_FIELD = new RegExp(`(?<!\\S)-?(${FILTER_NAMES.join("|")}):([^"\\s]*)$`, "i");
/** As many values as can be read at a glance. */
const MAX_OFFERED = 8;

/** The values that a filter can have at the end of the text, as it is typed; null: there is none, or its value is complete. */
export function offeredValues(text: string, map: ResearchMap, ellipsis: string): string | null {
  const [, field = "", typed = ""] = UNFINISHED_FIELD.exec(text) ?? [];
  const name = FILTER_NAMES.find((each) => each === field.toLowerCase());
  if (name === undefined) return null;
  const { candidates, forms } = filterOf(name);
  if (candidates === null) return typed === "" ? `${name}: ${forms}` : null;
  const known = typeof candidates === "function" ? candidates(map).map(({ value }) => value) : candidates;
  const sought = fold(typed);
  const values = known.filter((value) =>
    fold(value)
      .split(/[\s/-]/)
      .some((word) => word.startsWith(sought)),
  );
  if (typed === "" && values.length === 0) return `${name}: ${forms}`;
  if (values.length === 0 || (values.length === 1 && values[0] === typed)) return null;
  return `${name}: ${[...values.slice(0, MAX_OFFERED), ...(values.length > MAX_OFFERED ? [ellipsis] : [])].join(", ")}`;
}
