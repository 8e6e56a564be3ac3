// `[[CAVE_2020](…)] [**wet**] A title [[PyTorch](…)]`: a link in brackets says where and when the work after it appeared.
import { withoutOrnament } from "../lead.ts";
import { kindOfLabel } from "../link-kinds.ts";
import type { Piece } from "../pieces.ts";
import { isVenueWord } from "../sources.ts";
import type { TitleForm } from "../title-form.ts";
import { isDateOrVenue } from "../venues.ts";
import { countWords } from "../words.ts";
import { plainTitle } from "./plain.ts";

const VENUE_AND_YEAR = /^\s*(?<name>\p{Lu}[\p{L}\d&/-]{1,15})(?<mark>[\s_])(?<year>(?:19|20)\d\d)\s*$/u;
const MIN_TITLE_WORDS = 2;
const MAX_VENUE_WORDS = 5;

export const titleAfterVenueLink: TitleForm = ({ pieces: whole, facts, conventions }) => {
  const pieces = conventions.venuesInLinks ? withoutMark(whole) : whole;
  const venue = venueInLink(pieces) ?? (conventions.venuesInLinks ? unknownVenue(pieces) : null);
  if (venue === null) return null;
  const { groups, title } = afterGroups(pieces.slice(2));
  if (!isTitle(title)) return null;
  const [, link] = pieces;
  if (link !== undefined) facts.addLink({ ...link, text: "paper" });
  if (venue.year === "") facts.setVenue(venue.name);
  else if (!facts.takeDateOrVenue(`${venue.name} ${venue.year}`)) {
    facts.setVenue(venue.name);
    facts.takeDateOrVenue(venue.year);
  }
  for (const group of groups) if (group.type === "link") facts.addLink(group);
  const found = plainTitle({ pieces: title, facts, conventions });
  const tags = groups.filter(({ type }) => type === "text").map(({ text }) => text.trim());
  return { ...found, prefix: [...tags, found.prefix].filter(Boolean).join(", ") };
};

/** Whether a line begins with such a link, and words come after it. */
export function startsWithVenueLink(pieces: readonly Piece[]): boolean {
  return venueInLink(pieces) !== null && isTitle(afterGroups(pieces.slice(2)).title);
}

function isTitle([first]: readonly Piece[]): boolean {
  return first?.type === "text" && countWords(first.text) >= MIN_TITLE_WORDS;
}

/** One word and a space before a year could also name somebody, so that it must be known or have several capitals. */
function venueInLink([bracket, link, end]: readonly Piece[]): { readonly name: string; readonly year: string } | null {
  if (link?.type !== "link" || bracket?.text.trim() !== "[" || !/^\s*\]/.test(end?.text ?? "")) return null;
  const { name = "", mark, year = "" } = VENUE_AND_YEAR.exec(link.text)?.groups ?? {};
  const isVenue = name !== "" && (mark === "_" || /\p{Lu}.*\p{Lu}/u.test(name) || isDateOrVenue(`${name} ${year}`));
  return isVenue ? { name, year } : null;
}

/** Without what adorns the beginning of the line: `🌟 [[CAVE](…)] A title`. */
function withoutMark([first, ...others]: readonly Piece[]): readonly Piece[] {
  return first?.type === "text" ? [{ ...first, text: withoutOrnament(first.text) }, ...others] : [];
}

/** Whether the line begins with a link in brackets whose words are a known venue; null: it begins in another way. */
export function beginsWithLinkedVenue(line: readonly Piece[]): boolean | null {
  const [bracket, link, end] = withoutMark(line);
  if (link?.type !== "link" || bracket?.text !== "[" || !/^\s*\]\s+\S/.test(end?.text ?? "")) return null;
  return isDateOrVenue(link.text);
}

/** `[[T-CAVE](…)] A title`, where other lines begin with venues that are known; but `[[Cave AI](…)] Cave AI: A Model` names the work. */
function unknownVenue(line: readonly Piece[]): { readonly name: string; readonly year: string } | null {
  const name = beginsWithLinkedVenue(line) === false ? (line[1]?.text.trim() ?? "") : "";
  const isName =
    (/^\p{Lu}.*\p{Lu}/u.test(name) || isVenueWord(name)) &&
    countWords(name) <= MAX_VENUE_WORDS &&
    kindOfLabel(name) === null;
  const isOfWork = line[2]?.text.replace(/^\s*\]\s*/, "").startsWith(name) === true;
  return isName && !isOfWork ? { name, year: "" } : null;
}

/** What is in the brackets that come next, and the pieces after them. */
function afterGroups(pieces: readonly Piece[]): {
  readonly groups: readonly Piece[];
  readonly title: readonly Piece[];
} {
  const groups: Piece[] = [];
  let title = withoutStart(pieces, /^\s*\]\s*/);
  for (;;) {
    const [before, inside, end] = title;
    const [found, tag] = /^\[([^[\]]{1,40})\]\s*/.exec(before?.text ?? "") ?? [];
    if (before === undefined || before.type !== "text") break;
    if (found !== undefined && tag !== undefined) {
      groups.push({ ...before, text: tag });
      title = withoutStart(title, found);
    } else if (before.text.trim() === "[" && inside !== undefined && /^\s*\]/.test(end?.text ?? "")) {
      groups.push(inside);
      title = withoutStart(title.slice(2), /^\s*\]\s*/);
    } else break;
  }
  return { groups, title };
}

function withoutStart([first, ...others]: readonly Piece[], start: string | RegExp): readonly Piece[] {
  return first === undefined ? [] : [{ ...first, text: first.text.replace(start, "") }, ...others];
}
