// As DBLP shows works, with a colon after the people: `Ann Roe, Max Doe: Title. CaveConf 2015: 2541-2550`,
// `Ann Roe:Title. Proc. Cave Endow. 14(12): 2999-3013 (2021)`
import { isFullName, isPersonByName, isPlainName } from "../names.ts";
import { mostlyNames } from "../names-in-line.ts";
import { isSource } from "../sources.ts";
import { parseVenue } from "../venues.ts";
import { isInAbbreviation } from "../words.ts";
import { bareTitle, type ReferenceForm, YEAR } from "./reference.ts";

const LEAD = /^(?<lead>\p{L}[^:：?!()\d]{4,2000}(?:\s0\d{3}[^:：?!()\d]{0,2000}){0,20})(?<colon>[:：]\s?)(?=\S)/u;
const PAGES = "[A-Za-z]{0,3}\\d[\\w:–-]{0,30}";
const SOURCE = new RegExp(
  `^(?<venue>\\p{Lu}[^?!:;\\n]{1,90}?)\\s(?:(?<year>${YEAR})(?<pages>:\\s${PAGES})?|(?:abs/)?(?<volume>[\\w./-]{1,20})(?:\\([^()]{1,20}\\))?(?::\\s${PAGES})?\\s\\((?<dated>${YEAR})\\))[.\\s]*$`,
  "u",
);
/** No more ends of sentences are tried. */
const MAX_ENDS = 12;

export const dblpReference: ReferenceForm = (text, { peopleFirst }) => {
  const { lead = "", colon = "" } = LEAD.exec(text)?.groups ?? {};
  if (lead === "") return null;
  const names = lead.includes(",") ? mostlyNames(lead.replace(NUMBER_OF_NAMESAKE, "")) : [lead.trim()];
  const found = names === null ? null : titleAndSource(text.slice(lead.length + colon.length));
  if (names === null || found === null) return null;
  const isTight = !/\s/.test(colon);
  const areSure =
    names.length === 1
      ? isPersonAlone(names[0] ?? "", isTight || (peopleFirst && found.isNumbered))
      : isTight || areNames(names, found.isNumbered);
  if (!areSure) return null;
  return { people: { authors: names, isComplete: true, organizations: [] }, ...found };
};

function isPersonAlone(name: string, isMarked: boolean): boolean {
  return isMarked ? isPlainName(name) : isPersonByName(name);
}

/** `Ann Roe 0002` */
const NUMBER_OF_NAMESAKE = /\s0\d{3}(?=\s*(?:,|$))/g;

/** In `Jo Doe, Al Roe, Batch Normalization: Faster Training. ICML 2015` the last of the names begins the title. */
function areNames(names: readonly string[], isNumbered: boolean): boolean {
  const last = names.at(-1) ?? "";
  if (!isFullName(last) || names.filter(isPlainName).length * 2 < names.length) return false;
  return isNumbered ? isPlainName(last) : isPersonByName(last);
}

function titleAndSource(text: string) {
  const ends = [...text.matchAll(/[.?!]\s?(?=\p{Lu})(?<!\p{Lu}\.)/gu)].slice(0, MAX_ENDS);
  for (const { index, 0: mark } of ends) {
    if (index < MIN_TITLE_LENGTH || isInAbbreviation(text, index)) continue;
    const { venue = "", year, pages, volume = "", dated } = SOURCE.exec(text.slice(index + mark.length))?.groups ?? {};
    const date = year ?? dated;
    if (date === undefined || !isSource(venue.replaceAll("@", ""))) continue;
    const known = parseVenue(venue);
    const isPreprint = known?.kind === "preprint";
    return {
      title: bareTitle(text.slice(0, index + mark.trimEnd().length)),
      date,
      source: isPreprint && /^\d{4}\.\d{4,5}$/.test(volume) ? `arXiv:${volume}` : "",
      venue: isPreprint ? null : venue.replace(/\s\(\d\)$|\.$/, ""),
      kind: isPreprint ? known.kind : year === undefined ? ("article" as const) : ("conference" as const),
      isNumbered: pages !== undefined || dated !== undefined,
    };
  }
  return null;
}

const MIN_TITLE_LENGTH = 8;
