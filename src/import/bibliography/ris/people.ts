// People in RIS: `Doe, Jane, Jr.`, one on each line or several between semicolons.
import type { PersonName } from "../../../map/model.ts";
import { parsePersonName } from "../../../map/names.ts";
import { isPlaceholder } from "../../../text/placeholders.ts";
import { type InitialsLast, initialsLastIn } from "../../initials-last.ts";

export interface RisPeople {
  readonly names: readonly PersonName[];
  /** False where the list is cut: `et al.`. */
  readonly isComplete: boolean;
  /** What stands where a name should be, and says that it is not known. */
  readonly placeholders: readonly string[];
}

const AND_OTHERS = /(?:^|[\s,])(?:et al\.?|and others)$/i;

/** @param initialsLast whether names of the whole text are written like `Doe JA`; null: they do not show it */
export function parseRisPeople(lines: readonly string[], initialsLast: boolean | null): RisPeople {
  const stated = lines.flatMap((line) => line.split(";")).flatMap((name) => splitAtCommas(name.trim()));
  const named = stated.map(withoutOthers).filter((name) => name !== "");
  const isCut = named.length > 0 && stated.some((name) => AND_OTHERS.test(name));
  const people = named.filter((name) => !isPlaceholder(name));
  const withInitials = initialsLastIn(people, initialsLast);
  return {
    names: people.map((name, at) => parseRisName(withComma(withInitials[at] ?? null) ?? name)),
    isComplete: !isCut,
    placeholders: named.filter(isPlaceholder),
  };
}

/** As RIS writes a name. */
function withComma(name: InitialsLast | null): string | null {
  return name === null ? null : [name.family, name.given, name.suffix].filter(Boolean).join(", ");
}

function withoutOthers(text: string): string {
  const name = text.replace(AND_OTHERS, "").trim();
  return name === text || !name.endsWith(",") ? name : name.slice(0, -1);
}

/** `A. B. Doe` and `J.-P. Doe`, as IEEE writes them. Other names without a comma are those of organisations. */
const INITIALS_FIRST = /^(?:\p{Lu}\.[\s-]*)+\p{L}/u;

/** What follows a name: `Jr.`, `III`, `PhD`. */
const SUFFIX = /^(?:[JS]r\.?|[IVX]+|Ph\.?\s?D\.?|M\.?D\.?|M\.?Sc?\.?|B\.?Sc?\.?|Esq\.?)$/i;
const INITIALS = /^(?:\p{Lu}\.?[\s-]*)+$/u;

/** Several people between commas: `Doe, J., Roe, R.`, or family names alone. One person has at most three parts. */
function splitAtCommas(text: string): string[] {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length < 4 || parts.includes("") || parts.slice(2).every((part) => SUFFIX.test(part))) return [text];
  if (!parts.every((part, at) => at % 2 === 0 || INITIALS.test(part))) return parts;
  return parts.flatMap((family, at) => (at % 2 === 0 ? [[family, parts[at + 1]].filter(Boolean).join(", ")] : []));
}

function parseRisName(text: string): PersonName {
  const [family = "", given = "", ...suffixes] = text.split(",").map((part) => part.trim());
  const suffix = suffixes.filter((part) => part !== "").join(", ");
  // EndNote doubles the first comma in the name of an organisation
  if (family === "" || text.startsWith(`${family},,`)) return { literal: text.replace(",,", ",") };
  if (given === "" && suffix === "") return INITIALS_FIRST.test(family) ? parsePersonName(family) : { literal: family };
  return { ...familyParts(family), ...givenParts(given), ...(suffix !== "" && { suffix }) };
}

/** Lower-case words before a family name are particles: `van der Maaten`. */
function familyParts(family: string): PersonName {
  const words = family.split(/\s+/);
  const start = words.findIndex((word) => !isLowerCase(word));
  if (start <= 0) return { family };
  return { nonDroppingParticle: words.slice(0, start).join(" "), family: words.slice(start).join(" ") };
}

/** And so are those after a given name, which do not go with the family name: `Goethe, Johann Wolfgang von`. */
function givenParts(given: string): PersonName {
  const words = given.split(/\s+/);
  const end = words.findLastIndex((word) => !isLowerCase(word)) + 1;
  if (end === 0 || end === words.length) return given === "" ? {} : { given };
  return { given: words.slice(0, end).join(" "), droppingParticle: words.slice(end).join(" ") };
}

function isLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
