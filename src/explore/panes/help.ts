// The help page: all keys by where they work, made from their table; what is typed searches it.
import { hang, padEnd, widthOfText } from "../../terminal/text.ts";
import { words } from "../../text/fold.ts";
import { keyName } from "../key-names.ts";
import { KEYS, type KeyRow, PLACES, type Place, SHORT_INSTEAD } from "../keys.ts";
import type { World } from "../world.ts";

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  papers: "In the papers",
  topics: "In the topics",
  paper: "In the paper",
  search: "While you search",
  chips: "While you choose a filter",
  help: "In this help",
};

/** A group of keys under one heading: the places where all of them work. */
export interface KeyGroup {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

/** Keys that work in all panes first, then those of each place. */
export function keyGroups(): KeyGroup[] {
  const isEverywhere = ({ places }: KeyRow): boolean =>
    places.includes("papers") && places.includes("topics") && places.includes("paper");
  const everywhere = { title: "Everywhere", rows: KEYS.filter(isEverywhere) };
  const others = PLACES.map((place) => ({
    title: PLACE_NAMES[place],
    rows: KEYS.filter((row) => !isEverywhere(row) && row.places.includes(place) && !isInEarlier(row, place)),
  }));
  return [everywhere, ...others].filter(({ rows }) => rows.length > 0);
}

/** The keys of a line are listed once, where one searches. */
function isInEarlier({ places }: KeyRow, place: Place): boolean {
  return place === "help" && places.length > 1 && places[0] !== "help";
}

const KEY_COLUMN = 22;

export function helpLines(query: string, columns: number, { look, isAscii }: World): string[] {
  const wanted = words(query);
  const { theme } = look;
  const width = Math.max(1, columns - 2);
  const column = Math.min(KEY_COLUMN, Math.max(10, Math.floor(width / 3)));
  const lines = keyGroups().flatMap(({ title, rows }) => {
    const found = rows.filter((row) => wanted.every((word) => isAbout(row, title, word, isAscii)));
    if (found.length === 0) return [];
    const drawn = found.flatMap((row) => {
      const keys = row.action === "follow" ? "1-9" : row.keys.map((key) => keyName(key, isAscii)).join("  ");
      const start = widthOfText(keys) > column - 2 ? [` ${theme.id(keys)}`] : [];
      const [first = "", ...more] = hang(" ".repeat(column), row.does, width);
      const head = start.length > 0 ? first : theme.id(padEnd(` ${keys}`, column)) + first.slice(column);
      return [...start, head, ...more];
    });
    return ["", ` ${theme.heading(title)}`, ...drawn];
  });
  return lines.length === 0 ? ["", theme.comment(" No key does that.")] : lines.slice(1);
}

function isAbout(row: KeyRow, title: string, word: string, isAscii: boolean): boolean {
  const names = row.keys.map((key) => keyName(key, isAscii));
  return (
    wordsOf(row, title, names).some((each) => each.startsWith(word)) ||
    names.some((name) => name.toLowerCase() === word)
  );
}

/** The words of a row, of what the status line calls it, and of the names of its keys that are more than one letter. */
function wordsOf({ does, short, keys }: KeyRow, title: string, names: readonly string[]): string[] {
  const instead = short === "years" || short === "read" ? SHORT_INSTEAD[short] : "";
  const ofKeys = [...keys, ...names].flatMap(words).filter((each) => each.length > 1);
  return [...[does, title, short ?? "", instead].flatMap(words), ...ofKeys];
}
