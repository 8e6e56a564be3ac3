// One entry of a list, as people write one: a title with facts around it (date, venue, people, links). What is left over is
// the curator's comment. Nothing is looked up, nothing is guessed.
import { isWebAddress } from "../../../map/identifiers.ts";
import { titleOfAddress } from "./addresses.ts";
import { bareTitleOf } from "./bare-title.ts";
import { takePeopleBefore } from "./cited-lead.ts";
import type { Conventions } from "./conventions.ts";
import { type EntryFacts, FactCollector } from "./facts.ts";
import { withoutTex } from "./formulas.ts";
import { withoutOrnament } from "./lead.ts";
import { isAnchor, isNameless, kindOfAddress, kindOfLabel } from "./link-kinds.ts";
import { withoutMarks } from "./marks.ts";
import type { Piece } from "./pieces.ts";
import { withinReach, wordsOf } from "./reach.ts";
import { readFacts } from "./read-facts.ts";
import { isWordForm } from "./references/people.ts";
import { NO_MARKS, type TaskMarks, takeTaskMarks } from "./task.ts";
import type { FoundTitle } from "./title-form.ts";
import { takeAttribution } from "./titles/attributed.ts";
import { findTitle } from "./titles.ts";
import { collapseSpaces, hasWords, withoutEmojiAtEnd } from "./words.ts";

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
  const shown = withPlainNames(withoutAnchors(read).map(withEtAl));
  const bare = bareKey(shown);
  if (bare !== null)
    return { ...titleOnly(bare.key), ...marks, key: bare.key, comment: trimComment(bare.rest + beyond) };
  const found = findTitle({ pieces: takeKey(shown, facts), facts, conventions });
  if (found === null) return null;
  const { nickname, named } = found.isExact
    ? { nickname: "", named: found.title }
    : bareTitleOf(found, facts, conventions);
  const isLinked = found.url !== null;
  if (found.url === null) facts.expectPage();
  if (found.isCitation) facts.expectSource();
  const rest = readFacts(found.after, facts, conventions);
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
  const { date, venueDate, venue, kind, authors, authorsComplete, organizations, links, key, impossibleDate } =
    facts.facts();
  // each fact by name: an object that is copied and then added to costs ten times as much
  return {
    date,
    venueDate,
    venue,
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

function withEtAl(piece: Piece): Piece {
  if (piece.type !== "text" || !/ (?:u\.|y col|e col|et col|и д)/.test(piece.text)) return piece;
  return { ...piece, text: piece.text.replace(OTHERS, " et al.") };
}

/** `**Doe, J.**, Roe, A. & Poe, B.`, `Doe J, **Roe A**, Poe B`: somebody among other people. */
const BOLD_NAME =
  /^\s*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s?(?:\p{Lu}\.?[\s-]?){1,4}|\s\p{Lu}{1,3})[,*†]?\s*$/u;

/** The pieces with the name that is in bold, because it is the reader's or the list's own, in plain words. */
function withPlainNames(pieces: readonly Piece[]): readonly Piece[] {
  const isNamed = ({ type, isBold, text }: Piece, at: number): boolean =>
    type === "text" &&
    isBold &&
    BOLD_NAME.test(text) &&
    (/^\s*(?:[,;&(]|and\s)/.test(pieces[at + 1]?.text ?? "") || /(?:[,;&]|\sand)\s*$/.test(pieces[at - 1]?.text ?? ""));
  if (!pieces.some(isNamed)) return pieces;
  return pieces.map((piece, at) => (isNamed(piece, at) ? { ...piece, isBold: false } : piece));
}

/** Without links to places on the page, and the signs before them: `👉 [Caves](#caves)`. */
function withoutAnchors(pieces: readonly Piece[]): readonly Piece[] {
  const isPlace = (piece: Piece | undefined): boolean => piece?.type === "link" && isAnchor(piece.url);
  if (!pieces.some(isPlace)) return pieces;
  return pieces
    .map((piece, at) => (isPlace(pieces[at + 1]) ? { ...piece, text: withoutEmojiAtEnd(piece.text) } : piece))
    .filter((piece) => !isPlace(piece));
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

/** `A title(@Stanford)` comes from Stanford. */
function takeMaker(title: string, facts: FactCollector): string {
  const [found, makers] = /\s*[(（]@([^()（）]+)[)）]\s*$/.exec(title) ?? [];
  if (found === undefined || makers === undefined) return title;
  facts.addOrganizations(...makers.split(/\s*(?:[,&;]|\s@)\s*/).filter(Boolean));
  return title.slice(0, -found.length);
}

/** `A title - by Jane Doe`, `Doe et al. 2022: A title`, `Doe, Roe 2022 : A title` */
const SIGNED = /^(?<title>.{3,300}?)\s[-–—]\sby\s(?<people>\p{Lu}.{2,120})$/u;
const FAMILY = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
const CITED = new RegExp(
  `^(?<people>${FAMILY}(?:\\set al\\.?|(?:\\s&|,)\\s${FAMILY})),?\\s\\(?(?<year>(?:19|20)\\d\\d)\\)?\\s?:\\s(?<title>\\S.*)$`,
  "u",
);
/** `Doe 2002 : A title`: one family name, where a space is before the colon too. */
const CITED_ALONE = /^(?<people>\p{Lu}\p{Ll}{2,20})\s(?<year>(?:19|20)\d\d)\s:\s(?<title>["“\p{Lu}]\S*\s\S.*)$/u;
/** `Doe et al. A title`, `AL Doe et al.: A title`: others that are left out can only be people. */
const CITED_WITH_OTHERS = new RegExp(
  `^(?<people>(?:\\p{Lu}{1,2}\\.?\\s)?${FAMILY}\\set al\\.)(?:\\s?:)?\\s(?<title>["“\\p{Lu}]\\S*\\s\\S.*)$`,
  "u",
);

const SEVERAL = /[,&]|\sand\s|\set\.? al\b/;

/** `[A title - Jane Doe et al. (2020)](…)`, after its date was taken; one name alone only where other titles end so. */
function takePeopleAtEnd(title: string, facts: FactCollector, { peopleAfterDash }: Conventions): string {
  const [found, people = ""] = /\s[-–—]\s(\p{Lu}(?:(?!\s[-–—]\s)[^:]){4,200})$/u.exec(title) ?? [];
  if (found === undefined || !(facts.hasAnyDate || peopleAfterDash)) return title;
  // `Jane Doe (CaveConf 2018)`
  const [, names = people, source = ""] = /^(.+?)\s\(([^()]+\s(?:19|20)\d\d)\)$/.exec(people) ?? [];
  if (!peopleAfterDash && !SEVERAL.test(names)) return title;
  if (!facts.takePeople(names, { isMarked: peopleAfterDash })) return title;
  if (source !== "") facts.takeSource(source);
  return title.slice(0, -found.length);
}

function takePeopleOfTitle(text: string, facts: FactCollector): string {
  const { title, people, year } = (SIGNED.exec(text) ?? CITED.exec(text) ?? CITED_WITH_OTHERS.exec(text))?.groups ?? {};
  if (title === undefined || people === undefined || facts.hasAuthors)
    return takePersonOfTitle(takeFamilyOfTitle(text, facts), facts);
  if (!facts.takePeople(people, { isMarked: true })) return text;
  if (year !== undefined) facts.takeDateOrVenue(year);
  return title;
}

function takeFamilyOfTitle(text: string, facts: FactCollector): string {
  const { title, people, year } = CITED_ALONE.exec(text)?.groups ?? {};
  if (title === undefined || people === undefined || year === undefined || facts.hasAuthors) return text;
  facts.takeCitation({ people: [people], year });
  return title;
}

/** `Pearl, Judea - Causality`, `Caplan, Bryan. The Case against Caves`: one person, where the work has a date. */
const PERSON_FIRST =
  /^(?<people>\p{Lu}[\p{L}'’-]+, \p{Lu}\p{Ll}+(?: \p{Lu}\.)?)(?: [-–—]|[.:]) (?<title>["“\p{Lu}\p{N}].*)$/u;

function takePersonOfTitle(text: string, facts: FactCollector): string {
  const { people = "", title } =
    (facts.hasAuthors || !facts.hasAnyDate ? undefined : PERSON_FIRST.exec(text)?.groups) ?? {};
  const areNames = title !== undefined && !people.split(", ").some(isWordForm);
  return areNames && takePeopleBefore(people, facts) ? title : text;
}

/** Abbreviations whose full stop does not end a title. */
const ENDS_IN_ABBREVIATION = /(?:\b\p{L}|\bal|\betc|\bvol|\bInc|\bvs)\.$/u;

/** `[Code] [[Page]]` without links. */
const LABELS_AT_END =
  /(?:\s*\[{1,2}(?:papers?|codes?|pdf|arxiv|projects?|pages?|demo|videos?|slides?|website|datasets?|data|github)\]{1,2}){1,6}\s*$/i;

/** What stands where a title will be. */
const UNDECIDED = /^(?:tb[acd]|to be (?:announced|confirmed|decided|determined))$/i;

/** A title without quotation marks around it and without the punctuation that ends it. */
function trimTitle(text: string): string {
  const bare = withoutEmojiAtEnd(collapseSpaces(withoutOrnament(text.replace(/^[\s\])】]+/, ""))).trim())
    .replace(/\s*[[(【]+\s*$|\s\((?:see|cf\.)(?: also)?:?$/i, "")
    .replace(LABELS_AT_END, "")
    .replace(/[,.]\s+in$/i, "")
    .replace(/[\s,;:：–—|]+$/, "")
    .replace(/\s+-$/, "");
  const title = /[^.]\.$/.test(bare) && !ENDS_IN_ABBREVIATION.test(bare) ? bare.slice(0, -1) : bare;
  const quoted = /^[“"«]([^“”"«»]*)[.,]?[”"»]$/.exec(title);
  return (quoted?.[1]?.replace(/[.,]$/, "") ?? title).trim();
}

/** A comment without the punctuation that joined it to the title. No word is lost. Null if nothing is left. */
export function trimComment(text: string): string | null {
  const bare = withoutMarks(text)
    .replace(/\s+/g, " ")
    .replace(/(?:\s[•·|/](?=\s|$))+/g, (marks) => (marks.length > 2 ? "" : marks))
    .replace(/\s?([.,;])(?:\s[.,;])+(?=\s|$)/g, "$1")
    .replace(/^[\s:：.,;|–—•·/>＞\]-]+/, "")
    .replace(/(?:\s[|•·]\s?\.)+$/, "")
    .replace(/[\s|–—•·<＜,]+$/, "")
    .trim();
  const comment = withoutUnpairedBrackets(
    /^(?:\(([^()]*)\)|【([^【】]*)】)$/
      .exec(bare)
      ?.slice(1)
      .find((words) => words !== undefined)
      ?.trim() ?? bare,
  );
  return hasWords(comment) && !/^in$/i.test(comment) ? comment : null;
}

/** Without a bracket at the beginning that is never closed, and one at the end that was never opened. */
function withoutUnpairedBrackets(text: string): string {
  const opened = text.startsWith("(") && count(text, "(") > count(text, ")") ? text.slice(1).trim() : text;
  return opened.endsWith(")") && count(opened, ")") > count(opened, "(") ? opened.slice(0, -1).trim() : opened;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
