// What narrows the list, as chips: each can be removed, and `Esc` removes the last one.
import { filterOf } from "../map/filter-definitions.ts";
import { FILTER_NAMES, type FilterName } from "../map/filter-values.ts";
import { countOf } from "../render/phrases.ts";
import { sanitise } from "../text/sanitise.ts";
import { everything, isEmptyWish, relisted, wishOf } from "./lists.ts";
import type { Filter, State } from "./state.ts";
import { type Line, lineOf } from "./text-line.ts";
import { isWholeYears, spanText } from "./time.ts";
import { toTopic } from "./topics.ts";
import type { World } from "./world.ts";

export interface Chip {
  readonly text: string;
  readonly remove: (state: State, world: World) => State;
}

export function chipsOf(state: State, { collection, look }: World): Chip[] {
  const { filters, topic, span, isMarkedOnly, given } = state;
  const chips: Chip[] = [];
  if (given !== null) {
    chips.push({
      text: `${countOf(given.size, "paper")} from the pipe`,
      remove: (from, world) => relisted({ ...from, given: null, follows: "place" }, world),
    });
  }
  const ofFilters = filters.map(
    (filter): Chip => ({
      text: `${filter.name}:${sanitise(filter.text)}`,
      remove: (from, world) =>
        refind(homeward({ ...from, filters: from.filters.filter((each) => each !== filter) }), world),
    }),
  );
  chips.push(...ofFilters);
  if (topic !== null) {
    chips.push({
      text: `topic:${collection.topics[topic]?.name ?? ""}`,
      remove: (from, world) => toTopic({ ...from, follows: "place" }, world, null),
    });
  }
  if (span !== null) {
    chips.push({
      text: `${isWholeYears(span) ? "year" : "time"}:${spanText(span, look.glyphs.dash)}`,
      remove: (from, world) => relisted({ ...from, span: null, follows: "place" }, world),
    });
  }
  if (isMarkedOnly) {
    chips.push({
      text: "only marked",
      remove: (from, world) => relisted({ ...from, isMarkedOnly: false, follows: "place" }, world),
    });
  }
  return chips;
}

/** The state with a query or filters that may be new: nothing to look for is found at once. */
export function refind(state: State, world: World): State {
  const wish = wishOf(state);
  if (!isEmptyWish(wish)) return state;
  return relisted({ ...state, found: everything(world), failed: null, isSearching: false }, world);
}

/** Once nothing is searched for any more, the cursor is to return to where it was before. */
function homeward(state: State): State {
  if (!isEmptyWish(wishOf(state))) return state;
  return { ...state, place: state.home ?? state.place, home: null, follows: "place" };
}

/** Takes back one step: what was followed, what narrows the list, the query, the pane. Null: there is nothing to take back. */
export function cleared(state: State, world: World): State | null {
  if (state.mode === "search") return { ...state, mode: "browse", focus: "papers" };
  if (state.mode !== "browse") return { ...state, mode: "browse" };
  if (state.reading !== null) return { ...state, reading: null, scroll: 0 };
  const chip = chipsOf(state, world).at(-1);
  if (chip !== undefined) return chip.remove(state, world);
  if (state.query.text !== "") return refind(homeward({ ...state, query: lineOf("") }), world);
  return state.focus === "papers" ? null : { ...state, focus: "papers" };
}

const FIELD = new RegExp(`(?<!\\S)(${FILTER_NAMES.join("|")}):("[^"]*"|[^\\s"]\\S*)(?=\\s|$)\\s?`, "gi");

/** The words of a query without its filters, and these: `sae author:nanda` narrows `sae` by one author. */
export function liftFilters({ text }: Line): { readonly words: string; readonly filters: readonly Filter[] } {
  const filters: Filter[] = [];
  const words = text.replace(FIELD, (part, field: string, quoted: string) => {
    const name = FILTER_NAMES.find((each) => each === field.toLowerCase());
    const value = isName(name) ? quoted : quoted.replace(/^"|"$/g, "");
    if (name === undefined || filterOf(name).parse(value) === null) return part;
    filters.push({ name, text: value });
    return "";
  });
  return { words: filters.length === 0 ? text : words.trim(), filters };
}

/** Whether quotes around the value of a filter mean the whole name. */
function isName(name: FilterName | undefined): boolean {
  return name === "author" || name === "org";
}
