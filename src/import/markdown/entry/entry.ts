// One entry of a list, as people write one: a title with facts around it (date, venue, people, links). What is left over is
// the curator's comment. Nothing is looked up, nothing is guessed.
import { isWebAddress } from "../../../map/identifiers.ts";
import { rememberingFor } from "../../remembering.ts";
import { titleOfAddress } from "./addresses.ts";
import { bareTitleOf } from "./bare-title.ts";
import type { Conventions } from "./conventions.ts";
import { type EntryFacts, FactCollector } from "./facts.ts";
import { withoutTex } from "./formulas.ts";
import { takeJournalCitation } from "./journal-citation.ts";
import { isNameless, kindOfAddress, kindOfLabel } from "./link-kinds.ts";
import { takePlacedMakers } from "./maker-place.ts";
import { FAMILY_NAME } from "./name-patterns.ts";
import { isPlainName } from "./names.ts";
import { joinedText, type Piece } from "./pieces.ts";
import { withinReach, wordsOf } from "./reach.ts";
import { readFacts } from "./read-facts.ts";
import { NO_MARKS, type TaskMarks, takeTaskMarks } from "./task.ts";
import type { FoundTitle } from "./title-form.ts";
import { takeMaker, takePeopleAtEnd, takePeopleOfTitle } from "./title-people.ts";
import { takeAttribution } from "./titles/attributed.ts";
import { findTitle } from "./titles.ts";
import { trimComment, trimTitle } from "./trim.ts";
import { inUsualWriting } from "./usual-writing.ts";
import { takePlacedVenue } from "./venue-place.ts";
import { isDateOrVenue } from "./venues.ts";
import { hasWords } from "./words.ts";

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

/** Several readers ask what a bullet states, one after the other. */
const readEntry = rememberingFor((line: readonly Piece[], conventions: Conventions) => entryOf(line, conventions));

/** The entry that a line states. Null if the line is prose or nothing. */
export function parseEntry(line: readonly Piece[], conventions: Conventions): ListEntry | null {
  return readEntry(line, conventions);
}

function entryOf(line: readonly Piece[], conventions: Conventions): ListEntry | null {
  const tagged = tagsBeforePeople(line);
  if (tagged !== null) {
    const entry = parseEntry(tagged.pieces, conventions);
    return entry && { ...entry, comment: [tagged.tags, entry.comment].filter(Boolean).join("; ") };
  }
  const facts = new FactCollector();
  const { pieces, ...marks } = takeTaskMarks(line);
  const { read, beyond } = withinReach(pieces);
  const shown = inUsualWriting(read, conventions);
  const bare = bareKey(shown);
  if (bare !== null)
    return { ...titleOnly(bare.key), ...marks, key: bare.key, comment: trimComment(bare.rest + beyond) };
  const keyed = takeKey(shown, facts);
  const sourced = takePlacedVenue(takeJournalCitation(keyed, facts), facts, conventions.venuePlaces);
  const titled = takePlacedMakers(sourced, facts, conventions.makerPlaces);
  const found = findTitle({ pieces: titled, facts, conventions });
  if (found === null) return null;
  const { nickname, named } = found.isExact
    ? { nickname: "", named: found.title }
    : bareTitleOf(found, facts, conventions);
  const isLinked = found.url !== null;
  if (found.url === null) facts.expectPage();
  if (found.isCitation) facts.expectSource();
  const rest = withoutPerson(readFacts(found.after, facts, conventions), facts, conventions);
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

/** Nothing after a title but one full name, where other entries have their people there, is who wrote it. */
function withoutPerson(rest: string, facts: FactCollector, { peopleAfterTitle }: Conventions): string {
  return peopleAfterTitle && isPlainName(rest) && facts.takeNames([rest]) ? "" : rest;
}

/** `[METH][OPT] Roe, A. (2001).`: tags before the people of a reference. Null: there are none. */
function tagsBeforePeople(line: readonly Piece[]): { readonly tags: string; readonly pieces: readonly Piece[] } | null {
  const [first] = line;
  const [found = ""] = first?.type === "text" ? (TAGS_BEFORE_PEOPLE.exec(first.text) ?? []) : [];
  const tags = found
    .trim()
    .slice(1, -1)
    .split(/\]\s*\[/);
  if (first === undefined || found === "" || tags.some((tag) => kindOfLabel(tag) !== null || isDateOrVenue(tag)))
    return null;
  return { tags: tags.join(", "), pieces: [{ ...first, text: first.text.slice(found.length) }, ...line.slice(1)] };
}

const TAGS_BEFORE_PEOPLE = new RegExp(
  `^\\s*(?:\\[\\p{Lu}[^[\\]]{0,30}\\]\\s*){1,8}(?=${FAMILY_NAME},\\s\\p{Lu}\\.)`,
  "u",
);

/** `doi:10.1000/182`, if that is all. */
const IDENTIFIER = /^(?:(?:doi|arxiv):\s?)?(?:10\.\d{4,9}\/\S+|\d{4}\.\d{4,5}(?:v\d+)?)$/i;

/** What stands where a title will be. */
const UNDECIDED = /^(?:tb[acd]|to be (?:announced|confirmed|decided|determined))$/i;

/** What readers are asked to do. */
const APPEAL = /^(?:please|feel free|thanks? (?:to|you))\s/i;
const ADVICE =
  /^(?:(?:if )?you (?:should|can|could|may|might|must|need|will))\s|^(?:see|check|visit|refer|look|browse|click|go|watch|read|find|download|follow)\s.*\s(?:in|at|on|from|to|by|out|with)$/i;
/** What a title does not end in. */
const POINTER = /\s(?:this|these|the|our|my|a|an|following)$/;

/** `Please check the site [https://…](https://…)`, `Watch this [video](…)`: words that are no title, and the link they point to. */
function isSentence(title: string, { url, after }: FoundTitle): boolean {
  const next = after.find(({ text }) => hasWords(text));
  if (url !== null || next?.type !== "link") return false;
  return POINTER.test(title) || APPEAL.test(title) || (ADVICE.test(title) && kindOfAddress(next.url ?? "") !== "paper");
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
