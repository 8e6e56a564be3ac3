// One entry of a list, as people write one: a title with facts around it (date, venue, people, links). What is left over is
// the curator's comment. Nothing is looked up, nothing is guessed.
import { fullYear } from "../../../map/dates.ts";
import { isWebAddress } from "../../../map/identifiers.ts";
import { parseStatedDate } from "../../stated-date.ts";
import { titleOfAddress } from "./addresses.ts";
import { bareTitleOf } from "./bare-title.ts";
import type { Conventions } from "./conventions.ts";
import { type EntryFacts, FactCollector } from "./facts.ts";
import { withLetters, withoutTex } from "./formulas.ts";
import { isAnchor, isNameless, kindOfAddress, kindOfLabel } from "./link-kinds.ts";
import { MODERN_YEAR, NAME_WORD } from "./name-patterns.ts";
import { isFullName } from "./names.ts";
import { joinedText, type Piece } from "./pieces.ts";
import { withinReach, wordsOf } from "./reach.ts";
import { readFacts } from "./read-facts.ts";
import { NO_MARKS, type TaskMarks, takeTaskMarks } from "./task.ts";
import type { FoundTitle } from "./title-form.ts";
import { takeMaker, takePeopleAtEnd, takePeopleOfTitle } from "./title-people.ts";
import { takeAttribution } from "./titles/attributed.ts";
import { findTitle } from "./titles.ts";
import { trimComment, trimTitle } from "./trim.ts";
import { takePlacedVenue } from "./venue-place.ts";
import { hasWords, withoutEmojiAtEnd } from "./words.ts";

export interface ListEntry extends EntryFacts, TaskMarks {
  readonly title: string;
  readonly titleUrl: string | null;
  readonly comment: string | null;
  /** Whether more than being in a list shows that this is a work: a link, a date, a key. */
  readonly isSure: boolean;
  /** Whether people come before the title, as references are written. */
  readonly isCitation: boolean;
  /** Whether it is nothing but an address, so that its title is made from that. */
  readonly isUntitled: boolean;
}

/** An entry with this title and nothing else. */
export function titleOnly(title: string): ListEntry {
  return {
    ...new FactCollector().facts(),
    ...NO_MARKS,
    title,
    titleUrl: null,
    comment: null,
    isSure: true,
    isCitation: false,
    isUntitled: false,
  };
}

/** The entry that a line states. Null if the line is prose or nothing. */
export function parseEntry(line: readonly Piece[], conventions: Conventions): ListEntry | null {
  const facts = new FactCollector();
  const { pieces, ...marks } = takeTaskMarks(line);
  const { read, beyond } = withinReach(pieces);
  const shown = withPlainNames(withoutArrows(withoutAnchors(read)).map(withLetters).map(inUsualWriting));
  const bare = bareKey(shown);
  if (bare !== null)
    return { ...titleOnly(bare.key), ...marks, key: bare.key, comment: trimComment(bare.rest + beyond) };
  const keyed = takeKey(shown, facts);
  const titled = takePlacedVenue(keyed, facts, conventions.venuePlaces);
  const found = findTitle({ pieces: titled, facts, conventions });
  if (found === null) return null;
  const { nickname, named } = found.isExact
    ? { nickname: "", named: found.title }
    : bareTitleOf(found, facts, conventions);
  const isLinked = found.url !== null;
  if (found.url === null) facts.expectPage();
  if (found.isCitation) facts.expectSource();
  const rest = readFacts(found.after, facts, conventions);
  facts.takePublication(joinedText(read));
  const signed = isLinked && !found.isExact ? takePeopleAtEnd(named, facts, conventions) : named;
  const words = trimTitle(found.isExact ? signed : takePeopleOfTitle(takeMaker(signed, facts), facts));
  if (isLinked) takeAttribution(words, found.url, facts);
  if (isSentence(words, found)) return null;
  const isAddress = found.url !== null && (isWebAddress(words) || IDENTIFIER.test(words));
  // `[[GenePattern]](…)`
  const unbracketed = words.replace(/^\[([^[\]]+)\]$/, "$1");
  const title = isAddress
    ? titleOfAddress(isWebAddress(words) ? words : (found.url ?? words))
    : withoutTex(unbracketed);
  // `Paper: …` below a title is a link to it, and so is `[PAPER](…)`; but `IN-Abs (Doe et al., 2022)` is called so
  const isCited = facts.hasAuthors && facts.hasAnyDate;
  const isLabel = kindOfLabel(title) !== null && found.url === null && !isCited;
  if (!hasWords(title) || isNameless(title) || UNDECIDED.test(title) || isLabel) return null;
  const {
    date,
    venueDate,
    venue,
    publication,
    kind,
    authors,
    authorsComplete,
    organizations,
    links,
    key,
    impossibleDate,
  } = facts.facts();
  // each fact by name: an object that is copied and then added to costs ten times as much
  return {
    date,
    venueDate,
    venue,
    publication,
    kind,
    authors,
    authorsComplete,
    organizations,
    links,
    key,
    impossibleDate,
    status: marks.status,
    tags: marks.tags,
    added: marks.added,
    title,
    titleUrl: found.url,
    comment: trimComment(
      [nickname, found.prefix.trim().replace(/^\[([^[\]]*)\]$/, "$1"), rest, beyond]
        .filter((text) => text !== "")
        .join(" "),
    ),
    isSure: found.url !== null || links.length > 0 || date !== null || key !== null,
    isCitation: found.isCitation,
    isUntitled: isAddress,
  };
}

/** `doi:10.1000/182`, if that is all. */
const IDENTIFIER = /^(?:(?:doi|arxiv):\s?)?(?:10\.\d{4,9}\/\S+|\d{4}\.\d{4,5}(?:v\d+)?)$/i;

/** What stands where a title will be. */
const UNDECIDED = /^(?:tb[acd]|to be (?:announced|confirmed|decided|determined))$/i;

/** What readers are asked to do. */
const APPEAL = /^(?:please|feel free|thanks? (?:to|you))\s/i;
const ADVICE =
  /^(?:(?:if )?you (?:should|can|could|may|might|must|need|will))\s|^(?:see|check|visit|refer|look|browse|click|go|watch|read|find|download|follow)\s.*\s(?:in|at|on|from|to|by|out|with)$/i;
/** What a title does not end in. */
const POINTER = /\s(?:this|these|the|our|my|a|an|following)$/i;

/** `Please check the site [https://…](https://…)`, `Watch this [video](…)`: words that are no title, and the link they point to. */
function isSentence(title: string, { url, after }: FoundTitle): boolean {
  const next = after.find(({ text }) => hasWords(text));
  if (url !== null || next?.type !== "link") return false;
  return POINTER.test(title) || APPEAL.test(title) || (ADVICE.test(title) && kindOfAddress(next.url ?? "") !== "paper");
}

/** `Meier, A. u. a. (2015)`, `García, A. y col.`: others, as they are named in other languages. */
const OTHERS = /(?<=\p{L}\.?,?) (?:u\. ?a\.|y cols?\.|e cols?\.|et coll\.|и др\.)(?=\s*(?:[(:]|,? (?:19|20)\d\d|$))/u;

/** `Makelov+ 24`, `Makelov+ '24`, `Makelov+ 2024` */
const PLUS = new RegExp(
  `(?<![\\p{L}\\p{N}+])(${NAME_WORD})\\+,?\\s?['’]?(${MODERN_YEAR}|\\d\\d)(?![\\p{L}\\p{N}])`,
  "u",
);

/** Stars that are no Markdown, initials, and `et al.` as most lists write them. */
function inUsualWriting(piece: Piece): Piece {
  if (piece.isCode) return piece;
  // `***\*CaveConf 2018\****`
  if ((piece.isBold || piece.isItalic) && /^\*[^*]+\*$/.test(piece.text))
    return { ...piece, text: piece.text.slice(1, -1) };
  // `H. -J. Guo`
  if (piece.text.includes(". -"))
    return { ...piece, text: piece.text.replace(/(?<=(?:^|\s)\p{Lu}\.) -(?=\p{Lu}\.)/gu, "-") };
  if (piece.text.includes("+"))
    return {
      ...piece,
      text: piece.text.replace(
        PLUS,
        (_, name: string, year: string) => `${name} et al. ${year.length > 2 ? year : fullYear(year)}`,
      ),
    };
  if (piece.type !== "text" || !/ (?:u\.|y col|e col|et col|и д)/.test(piece.text)) return piece;
  return { ...piece, text: piece.text.replace(OTHERS, " et al.") };
}

/** `**Doe, J.**, Roe, A. & Poe, B.`, `Doe J, **Roe A**, Poe B`: somebody among other people. */
const BOLD_NAME =
  /^\s*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s?(?:\p{Lu}\.?[\s-]?){1,4}|\s\p{Lu}{1,3})[,*†]?\s*$/u;

/** The pieces with the name that is in bold, because it is the reader's or the list's own, in plain words. */
function withPlainNames(pieces: readonly Piece[]): readonly Piece[] {
  // `(洞穴学报 **2024**) 洞穴的回声`
  const isYearInBrackets = ({ text }: Piece, at: number): boolean =>
    at === 1 &&
    /^\s*[([【][^()[\]【】]+$/.test(pieces[0]?.text ?? "") &&
    /^\s*[)\]】]/.test(pieces[2]?.text ?? "") &&
    parseStatedDate(text) !== null;
  const isNamed = ({ type, isBold, text }: Piece, at: number): boolean =>
    type === "text" &&
    isBold &&
    (BOLD_NAME.test(text) || (isFullName(text) && isBetweenNames(pieces, at))) &&
    (/^\s*(?:[,;&(]|and\s)/.test(pieces[at + 1]?.text ?? "") || /(?:[,;&]|\sand)\s*$/.test(pieces[at - 1]?.text ?? ""));
  const isPlain = (piece: Piece, at: number): boolean =>
    piece.isBold && (isNamed(piece, at) || isYearInBrackets(piece, at));
  return pieces.some(isPlain)
    ? pieces.map((piece, at) => (isPlain(piece, at) ? { ...piece, isBold: false, isItalic: false } : piece))
    : pieces;
}

/** `, **Max Doe**, and` */
function isBetweenNames(pieces: readonly Piece[], at: number): boolean {
  return (
    /(?:[,;&]|\sand)\s*$/.test(pieces[at - 1]?.text ?? "") && /^\s*(?:[,;&]|and\s)/.test(pieces[at + 1]?.text ?? "")
  );
}

/** Without links to places on the page, and the signs before them: `👉 [Caves](#caves)`. */
function withoutAnchors(pieces: readonly Piece[]): readonly Piece[] {
  const isPlace = (piece: Piece | undefined): boolean => piece?.type === "link" && isAnchor(piece.url);
  if (!pieces.some(isPlace)) return pieces;
  return pieces
    .map((piece, at) => (isPlace(pieces[at + 1]) ? { ...piece, text: withoutEmojiAtEnd(piece.text) } : piece))
    .filter((piece) => !isPlace(piece));
}

const ARROW_AT_END = /\s*(?:-{1,2}>|=>|[→⇒⟶➔➜])\s*$/u;

/** Without the arrows that point to a link: `A title -> https://…` */
function withoutArrows(pieces: readonly Piece[]): readonly Piece[] {
  const isBeforeLink = ({ type, text }: Piece, at: number): boolean =>
    type === "text" && pieces[at + 1]?.type === "link" && ARROW_AT_END.test(text);
  return pieces.some(isBeforeLink)
    ? pieces.map((piece, at) =>
        isBeforeLink(piece, at) ? { ...piece, text: piece.text.replace(ARROW_AT_END, " ") } : piece,
      )
    : pieces;
}

/** `[@key]` or `[@key]: a comment`: a paper that another map describes. Its title is the key. Null: something else. */
function bareKey([first, ...others]: readonly Piece[]): { readonly key: string; readonly rest: string } | null {
  if (first?.type !== "text" || first.isCode || first.isBold) return null;
  const [found, plain, key = plain] =
    /^\s*(?:\[@([^\]\s]+)\]\s*(?=$|[:：–—])|\[\[@([^\]|\s]+)\]\](?=\s*$|\s+\p{Ll}))/u.exec(first.text) ?? [];
  if (found === undefined || key === undefined || (found === first.text && isTitleLink(others[0]))) return null;
  const rest = [{ ...first, text: first.text.slice(found.length) }, ...others];
  return { key, rest: rest.map(wordsOf).join("") };
}

/** Whether a link with words of its own leads to a work. */
function isTitleLink(piece: Piece | undefined): boolean {
  return piece?.type === "link" && kindOfLabel(piece.text) === null && kindOfAddress(piece.url ?? "") === "paper";
}

/** Collects the key of a reference, `[@key]`, wherever it is, and returns the pieces without it. */
function takeKey(pieces: readonly Piece[], facts: FactCollector): Piece[] {
  return pieces.map((piece) => {
    if (piece.type !== "text" || piece.isCode || facts.hasKey) return piece;
    const [found, key] = /\s*\[{1,2}@([^\]\s]+)\]{1,2}/.exec(piece.text) ?? [];
    if (found === undefined || key === undefined) return piece;
    facts.setKey(key);
    return { ...piece, text: piece.text.replace(found, () => "") };
  });
}
