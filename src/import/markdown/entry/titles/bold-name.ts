// What a work is called for short in bold, then perhaps who made it in brackets, and then its title: `**CaveWAM** **[Lake Lab]** CaveWAM:
// A World of Caves [[paper](…)]`. Only where several titles of the page begin with that name.
import { withoutOrnament } from "../lead.ts";
import { kindOfAddress, kindOfLabel } from "../link-kinds.ts";
import { takeTaggedMakers } from "../maker-place.ts";
import { parsePeople } from "../people.ts";
import { dropText, joinedText, type Piece } from "../pieces.ts";
import type { TitleForm } from "../title-form.ts";
import { isDateOrVenue } from "../venues.ts";
import { countWords } from "../words.ts";
import { plainTitle } from "./plain.ts";

const MAX_NAME_WORDS = 5;
const MIN_TITLE_WORDS = 2;
const BETWEEN = /^[\s:：]{0,9}(?:\[(?<tag>[^[\]]{2,60})\][\s:：]{0,9})?(?=["“\p{Lu}\p{N}]|\p{Ll}{1,4}\p{Lu})/u;

interface NamedTitle {
  readonly name: string;
  /** In square brackets; empty: there are none. */
  readonly tag: string;
  /** The title and what comes after it. */
  readonly pieces: readonly Piece[];
  /** Whether the title begins with the name. */
  readonly isRepeated: boolean;
  /** Whether the brackets are in bold too. */
  readonly isTagged: boolean;
}

/** The parts of a line that begins with a few words in bold and goes on with plain ones up to the link of a paper. Null: it does not. */
export function namedTitle(pieces: readonly Piece[]): NamedTitle | null {
  const at = pieces.findIndex(({ text }) => withoutOrnament(text).trim() !== "");
  const [bold, ...others] = pieces.slice(Math.max(0, at));
  if (bold?.type !== "text" || !bold.isBold || others.length === 0) return null;
  const name = bold.text.replace(/\s*[:：]\s*$/, "").trim();
  const link = others.findIndex(({ type }) => type === "link");
  const { text = "", url = null } = others[link] ?? {};
  const isPaper = link > 0 && (kindOfLabel(text) === "paper" || kindOfAddress(url ?? "") === "paper");
  if (!isPaper || countWords(name) > MAX_NAME_WORDS || isDateOrVenue(name) || kindOfLabel(name) !== null) return null;
  const words = joinedText(others.slice(0, link));
  const [found, tag = ""] = BETWEEN.exec(words) ?? [];
  if (found === undefined || countWords(words.slice(found.length)) < MIN_TITLE_WORDS) return null;
  const title = dropText(others, found.length).filter((piece) => piece.text !== "");
  if (title[0]?.type !== "text" || title[0].isBold || title[0].isItalic) return null;
  if (parsePeople(words.slice(found.length), { isMarked: true }) !== null) return null;
  const isRepeated = words.slice(found.length).toLowerCase().startsWith(name.toLowerCase());
  const isTagged = tag !== "" && others.some(({ isBold }) => isBold);
  return { name, tag, pieces: title, isRepeated, isTagged };
}

export const titleAfterBoldName: TitleForm = ({ pieces, facts, conventions }) => {
  const named = conventions.namesInBold ? namedTitle(pieces) : null;
  if (named === null) return null;
  const tag = takeTaggedMakers(named.tag, facts, conventions.makerPlaces) ? "" : named.tag;
  const found = plainTitle({ pieces: named.pieces, facts, conventions });
  return { ...found, prefix: [named.isRepeated ? "" : named.name, tag, found.prefix].filter(Boolean).join(", ") };
};
