// Reads what an entry states after its title: date, venue, people, links. Returns the words that are left over.

import { parseStatedDate } from "../../stated-date.ts";
import { takeByline } from "./byline.ts";
import { takeCitedSource, takeNumberedSource } from "./cited-source.ts";
import type { Conventions } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import { kindOfLabel } from "./link-kinds.ts";
import { isBracketed, startsLine } from "./link-labels.ts";
import { CODE_END, CODE_START, ITALIC_END, ITALIC_START, LINK, NAMED_LINK, TAKEN } from "./marks.ts";
import { isMaker, isOrganization } from "./organizations.ts";
import { isFullName, isListOfPeople, parsePeople } from "./people.ts";
import { type Piece, unlinkedText } from "./pieces.ts";
import { withinReach } from "./reach.ts";
import { takeSegments } from "./segments.ts";
import { isDateOrVenue, isSource, parseDatedSource, parseVenue, splitFacts } from "./venues.ts";
import { hasWords, withoutBrackets } from "./words.ts";

/** Collects the facts in `pieces` into `facts` and returns the other words. */
export function readFacts(pieces: readonly Piece[], facts: FactCollector, conventions: Conventions): string {
  if (pieces.length === 0) return "";
  const { read, beyond } = withinReach(pieces);
  const marked = withoutLabels(markedText(read, facts));
  const withoutCode = takeCode(marked, facts, conventions);
  const withoutItalics = takeItalics(withoutCode, facts);
  const withoutMaker = takeMakerBeforeDate(withoutItalics, facts);
  const withoutByline = takeByline(takeCitedYear(withoutMaker, facts), facts);
  const withoutGroups = takeGroups(withoutByline, facts);
  const text = takeBareYears(withoutGroups, facts)
    .replace(/^\s*[>＞》」]+/, "")
    .replace(/\s\/\/(?=\s|$)/g, " |");
  const unnamed = facts.isCited ? takeNumberedSource(text, facts) : text;
  const { mark, words } = withoutMark(unnamed);
  const unmarked = takeYearAtEnd(takeSegments(takeDayAtStart(words, facts), facts, conventions), facts);
  const left = mark === "" ? unmarked : mark + unmarked.replace(/^[\s\ue004–—]+/, "");
  return `${facts.isCited ? takeCitedSource(left, facts) : left}${beyond}`
    .replace(/\s*\ue004(?=\s*[,.;])/g, "")
    .replace(/[\s\ue004]+/g, " ")
    .trim();
}

/** The words with marks around code and italics, and for links that were collected. */
function markedText(pieces: readonly Piece[], facts: FactCollector): string {
  return pieces
    .map((piece, index) => {
      if (piece.type === "break") return "\n";
      if (piece.type === "link") return linkText(piece, pieces, index, facts);
      if (piece.isCode) return CODE_START + piece.text + CODE_END;
      return piece.isItalic ? ITALIC_START + piece.text + ITALIC_END : piece.text;
    })
    .join("");
}

/** `Code: https://…`: the name before a bare address is its label. */
const NAME_BEFORE = /(?:^|[\s|,;(])(\p{L}[\p{L} ]{1,20}?)\s?[:：]\s*$/u;

function nameBefore(pieces: readonly Piece[], index: number): string | null {
  const [piece, before] = [pieces[index], pieces[index - 1]];
  if (piece === undefined || before?.type !== "text") return null;
  // `eprint: [2020/512](…)`: both name the same
  if (piece.text !== piece.url && (piece.isPicture || kindOfLabel(piece.text) !== "paper")) return null;
  const [, name] = NAME_BEFORE.exec(before.text.slice(-30)) ?? [];
  return name !== undefined && kindOfLabel(name) !== null ? name : null;
}

/** Collects a link. Its words stay in the comment unless they are a label. */
function linkText(piece: Piece, pieces: readonly Piece[], index: number, facts: FactCollector): string {
  const name = nameBefore(pieces, index);
  if (name !== null) {
    facts.addLink({ ...piece, text: name });
    return NAMED_LINK;
  }
  const words = piece.text.trim();
  // a line of people that leads to their work
  if (words.includes(",") && startsLine(pieces, index) && parsePeople(words, { isMarked: true }) !== null) {
    facts.addLink({ ...piece, text: "paper" });
    return words;
  }
  const isLabel = facts.addLink(piece, {
    isMarked: isBracketed(pieces, index) || startsLine(pieces, index),
  });
  if (!isLabel && !piece.isPicture && words !== piece.url) {
    return isPublisher(pieces, index) && facts.takePublisher(piece) ? LINK : words;
  }
  if (!piece.isPicture) facts.takeDateOrVenue(withoutBrackets(words));
  return isInSentence(pieces, index) ? piece.text : LINK;
}

/** Whether a link comes right after the title, or after a bar at the very end: `Title | Ann Roe | [NAR](…)`. */
function isPublisher(pieces: readonly Piece[], index: number): boolean {
  if (!hasWords(unlinkedText(pieces.slice(0, index)))) return true;
  return /[|•·]\s*$/.test(pieces[index - 1]?.text ?? "") && !hasWords(unlinkedText(pieces.slice(index + 1)));
}

/** Whether a sentence continues around the label: `comes with a [repository](…) that shows it`. */
function isInSentence(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  const isOpen = before?.type === "text" && /[\p{L}\p{N}] $/u.test(before.text);
  return isOpen && after?.type === "text" && /^ \p{Ll}/u.test(after.text);
}

const EMOJI_BEFORE_LINK = /(?:\p{Extended_Pictographic}[\ufe0f\u200d]?\s{0,2}){1,3}(?=\ufffc)/gu;

/** Removes the links that were collected, with brackets around them and what joins them to each other. */
function withoutLabels(text: string): string {
  if (!/[\ue006\ufffc[(]/.test(text)) return text;
  // quick to say no: most texts have no emoji
  const worded = /[\u2190-\u2bff\ud800-\udbff]/.test(text) ? text : null;
  return (worded?.replace(EMOJI_BEFORE_LINK, " ") ?? text)
    .replace(/(?:(?<=[\s|,;(])|^)\p{L}[\p{L} ]{1,20}?\s?[:：]\s*\ue006/gmu, LINK)
    .replace(/\s*[([{【]*\s*\ufffc(?:[\s,|/·&+;)\](【[]*\ufffc)*\s*[)\]}】]*/g, (found) =>
      found.includes("\n") ? "\n" : " ",
    )
    .replace(CATEGORY, " ")
    .replace(PLACEHOLDER, (found, square: string | undefined, round: string | undefined, at: number, whole: string) => {
      if (square !== undefined) return " ";
      return round !== undefined && kindOfLabel(round) !== null && !hasWords(whole.slice(0, at)) ? " " : found;
    });
}

/** What arXiv calls the field of a paper: `[cs.LG, stat]`. */
const CATEGORY =
  /\[(?:cs|stat|math|physics|eess|q-bio|q-fin|econ|astro-ph|cond-mat|hep-\w+|quant-ph|gr-qc|nlin|nucl-\w+)(?:[.,]\s?[\w.-]+)*\]/g;
/** `[code]` without a link, or `(code)` before all other words. */
const PLACEHOLDER =
  /\[+((?:papers?|codes?|pdf|arxiv|projects?|demo|videos?|slides?|link|website|datasets?|data|models?|page|homepage|github|blog)(?: page| link)?)\]+|\(([\p{L}\p{N}]{0,12})\)/giu;

const CODE = /\ue000([^\ue001]*)\ue001/g;

function takeCode(text: string, facts: FactCollector, { codeIsFact }: Conventions): string {
  if (!codeIsFact && !text.includes(CODE_START)) return text;
  const rest = text.replace(CODE, (_, words: string) => {
    if (facts.takeDateOrVenue(words) || facts.takeDatedSource(words)) return " ";
    if (!codeIsFact) return words;
    facts.addOrganizations(words.trim());
    return " ";
  });
  return codeIsFact ? rest.replace(/^[\s,&|]*(?:via|at|@)?[\s,&|]*$/, "") : rest;
}

const ITALIC = /\ue002([^\ue003]*)\ue003(\s*,?\s?et al\.?)?/g;
/** Words in brackets, without other brackets inside. */
const GROUP = /[([【]([^()[\]【】\n]{2,120})[)\]】]/g;

/** `— *Cave Letters* (2015)`: what is in italics before a year in brackets, after a dash, is a venue. */
const ITALIC_VENUE_AND_YEAR =
  /(?<=[–—]\s?)\ue002([^\ue002\ue003]{2,190})\ue003\s?\(((?:19|20)\d\d)\)(?=\s*(?:[.,;\n–—]|$))/g;
/** `(_Programming Historian_, 2015)`: what is in italics before a year, inside brackets or after `in`, is a venue. */
const ITALIC_VENUE = /(?<=[(;]\s?|\bin:?\s)\ue002([^\ue002\ue003()]{2,100})\ue003[\s,]+((?:19|20)\d\d)(?=\s*[);,.])/g;

function takeItalics(whole: string, facts: FactCollector): string {
  if (!whole.includes(ITALIC_START)) return whole;
  const text = whole
    .replace(ITALIC_VENUE, (_, venue: string, year: string) => {
      facts.takeSource(venue, year);
      return year;
    })
    .replace(ITALIC_VENUE_AND_YEAR, (found, venue: string, year: string) =>
      facts.takeSource(venue, year) ? TAKEN : found,
    );
  return text
    .replace(ITALIC_PLACE, (found, words: string, at: number) => {
      if (!isPlace(words) || !isAside(text, at, found.length)) return found;
      facts.addOrganizations(...words.split(/\s*[/&;]\s*/).filter(Boolean));
      return ` ${TAKEN} `;
    })
    .replace(/\bin:?\s+(?=\ue002)/gi, "")
    .replace(ITALIC, (found, inside: string, others: string | undefined, at: number, whole: string) => {
      const words = inside + (others ?? "");
      // bold words in a sentence that is in italics
      if (whole[at - 1] === ITALIC_END || whole[at + found.length] === ITALIC_START) return words;
      if (facts.takeDatesAndVenues(words) || facts.takeDatedSource(words)) return `, ${TAKEN} `;
      if (PRAISE.test(words)) return ` ${words}`;
      if (!facts.hasVenue && isVenueAfterPeople(words, whole, at, found.length) && facts.takeSource(words))
        return `, ${TAKEN} `;
      if (facts.isCited && !facts.hasVenue && /^\p{Lu}|^npj\s/u.test(words)) {
        facts.setVenue(words.replace(/[\s,.]+$/, ""));
        return `, ${TAKEN} `;
      }
      const people = words.replace(GROUP, "").trim();
      const groups = words.match(GROUP) ?? [];
      if (groups.length > 0 && facts.takePeople(words, { isMarked: true })) return `, ${TAKEN} `;
      if (facts.takePeople(people, { isMarked: true })) return `, ${groups.join(" ")}`;
      return takePeopleAndVenue(words, facts) ? `, ${TAKEN} ` : words;
    });
}

/** `A. Roe et al. *Cave Letters.*`: nothing but people before what is in italics, and no words after it. */
function isVenueAfterPeople(words: string, whole: string, at: number, length: number): boolean {
  if (/\d/.test(words) || !isSource(words.replace(/[\s.]+$/, "")) || hasWords(whole.slice(at + length))) return false;
  return parsePeople(whole.slice(0, at)) !== null;
}

/** What the curator says of the work. */
const PRAISE =
  /^(?:a )?(?:must[- ]read|(?:highly |strongly )?recommended|important|essential|classic|seminal|favou?rite|start here|read first)[.!\s]{0,3}$/i;

/** `"Title", ICCV, 2023 (*Meta*)`: where the people work. */
const ITALIC_PLACE = /\(\s*\ue002([^\ue002\ue003()]{2,80})\ue003\s*\)/g;

function isPlace(words: string): boolean {
  return (
    /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 10 && kindOfLabel(words) === null && !isOnlyFacts(words)
  );
}

/** How many full stops and commas from the end may separate people from a venue. */
const MAX_TAIL_PARTS = 4;

/** `Anna Berg et al. arXiv.` */
function takePeopleAndVenue(words: string, facts: FactCollector): boolean {
  const ends = [...words.matchAll(/[.,](?=\s)/g)].map(({ index }) => index + 1);
  const end = ends.slice(-MAX_TAIL_PARTS).find((at) => isOnlyFacts(words.slice(at)));
  if (end === undefined || !facts.takePeople(words.slice(0, end), { isMarked: true })) return false;
  for (const part of splitFacts(words.slice(end))) facts.takeDateOrVenue(part);
  return true;
}

function isOnlyFacts(words: string): boolean {
  return splitFacts(words).every(isDateOrVenue);
}

/** No more groups are looked at, because each is compared with all the words around it. */
const MAX_GROUPS = 20;

function takeGroups(text: string, facts: FactCollector): string {
  let groups = 0;
  return text.replace(GROUP, (found, words: string, at: number, whole: string) => {
    groups += 1;
    return groups <= MAX_GROUPS && isAside(whole, at, found.length) ? takeGroup(words, found, facts) : found;
  });
}

/** Whether a group is outside of any sentence: before the comment, or alone at the end of it. */
function isAside(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at).replace(GROUP, " ");
  const after = text.slice(at + length);
  if (!hasWords(before) || parsePeople(before.replace(/^[\s,.:–—-]+/, ""), { isMarked: true }) !== null) return true;
  const groups = text.match(GROUP)?.length ?? 0;
  return groups === 1 && !hasWords(after);
}

/** Takes the facts in a group and returns what is left of it. */
function takeGroup(words: string, found: string, facts: FactCollector): string {
  // `【图卷积】`: a translation or a comment
  if (found.startsWith("【") && !facts.takeDatesAndVenues(words)) return found;
  if (takePeopleBeforeFacts(words, facts) || takeCitation(words, facts) || takePersonOnSite(words, facts))
    return ` ${TAKEN} `;
  if (takeShortYear(words, facts) || takeMakers(words, facts)) return ` ${TAKEN} `;
  const hasVenue = words.includes(";") && words.split(";").some((part) => parseVenue(part) !== null);
  if (facts.takeDateOrVenue(words) || (!hasVenue && facts.takeDatedSource(words))) return ` ${TAKEN} `;
  const parts = splitFacts(words.replace(/\/(?=\s)/g, ","));
  const left = parts.filter((part) => !facts.takeDateOrVenue(part));
  if (left.length === 0) return ` ${TAKEN} `;
  if (left.length === parts.length) {
    return facts.takePeople(words) ? " " : (takePersonAndSource(parts, facts) ?? found);
  }
  const others = left.filter((part) => !facts.takeKind(part));
  const people = others.join(",");
  if (others.length === 0 || facts.takePeople(people, { isMarked: isListOfPeople(people) })) return " ";
  const [only = ""] = others;
  if (parts.length === 2 && others.length === 1 && isFullName(only) && !PRESENTED.test(only)) {
    if (facts.takePeople(only, { isMarked: true })) return " ";
  }
  if (others.every(isOrganization)) {
    facts.addOrganizations(...others.map((part) => part.trim()));
    return " ";
  }
  return `(${others.map((part) => part.trim()).join(", ")})`;
}

/** `WiSec 20`: an abbreviation and the last digits of a year. `COVID 19` is none. */
function takeShortYear(words: string, facts: FactCollector): boolean {
  const [, name, year] =
    /^(?=\S*\p{Lu}\S*\p{Lu})(?!COVID)([\p{Lu}\d][\p{L}\d&/-]{2,14})\s(9\d|[012]\d)$/u.exec(words.trim()) ?? [];
  return name !== undefined && facts.takeDateOrVenue(`${name.toUpperCase()}'${year}`) && facts.renameVenue(name);
}

/** `OpenAI, June 2024`, `Meta AI & Stanford University, 2023`: organisations that are recognised by their whole names, and a date. */
function takeMakers(words: string, facts: FactCollector): boolean {
  const parts = splitFacts(words).map((part) => part.trim());
  const date = parts.pop() ?? "";
  const makers = parts.flatMap((part) => part.split(/\s*&\s*|\s+and\s+/));
  if (makers.length === 0 || !makers.every(isMaker) || parseStatedDate(date) === null) return false;
  facts.takeDateOrVenue(date);
  facts.addOrganizations(...makers);
  return true;
}

const MAKER_AND_DATE = /^\s?\(([^()\n]{2,60})\)(?=,\s(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d(?:[\s.,]|$))/u;

/** `(OpenAI), January 2022` right after the title: an organisation in brackets that hold nothing else. */
function takeMakerBeforeDate(text: string, facts: FactCollector): string {
  const [found, maker] = MAKER_AND_DATE.exec(text) ?? [];
  if (found === undefined || maker === undefined || !isMaker(maker)) return text;
  facts.addOrganizations(maker);
  return text.slice(found.length);
}

/** What is said beside a year, and is nobody's name. */
const PRESENTED =
  /\b(?:oral|poster|spotlight|best|award|invited|keynote|honou?rable|highlight|extended|version|part)\b/i;

/** Where people write under their own names. */
const SITE =
  /^(.{3,60}?),\s((?:LessWrong|(?:AI )?Alignment Forum|EA Forum|Distill|Medium|Substack|Twitter|Transformer Circuits(?: Thread)?)\b.*)$/;

/** `Jo Doe, LessWrong, May 2020`. */
function takePersonOnSite(words: string, facts: FactCollector): boolean {
  const [, person, source] = SITE.exec(words) ?? [];
  if (person === undefined || source === undefined || parsePeople(person, { isMarked: true }) === null) return false;
  return facts.takeDatedSource(source) && facts.takePeople(person, { isMarked: true });
}

/** `jo, LessWrong 2020-08-31`: somebody, and a place that is not known by name with its date. Null: something else. */
function takePersonAndSource(parts: readonly string[], facts: FactCollector): string | null {
  const [person = "", source = ""] = parts;
  if (parts.length !== 2 || facts.hasAnyDate || !facts.takeDatedSource(source)) return null;
  return facts.takePeople(person, { isMarked: true }) ? ` ${TAKEN} ` : `(${person.trim()})`;
}

/** `Doe, Roe; NeurIPS 2022`: a semicolon ends the people. */
function takePeopleBeforeFacts(words: string, facts: FactCollector): boolean {
  const parts = words.split(";").map((part) => part.trim());
  const isFact = (part: string): boolean => isOnlyFacts(part) || parseDatedSource(part) !== null;
  const end = parts.findIndex(isFact);
  const people = parts.slice(0, end).join(", ");
  if (end < 1 || !parts.slice(end).every(isFact) || !facts.takePeople(people, { isMarked: true })) return false;
  for (const part of parts.slice(end)) if (!facts.takeDatesAndVenues(part)) facts.takeDatedSource(part);
  return true;
}

/** `Doe et al., 2020b`. */
function takeCitation(words: string, facts: FactCollector): boolean {
  const [, people, year] = /^(.{3,}?)[\s,]+((?:19|20)\d\d)[a-z]?$/.exec(words) ?? [];
  if (people === undefined || year === undefined) return false;
  if (!facts.takePeople(people, { isMarked: isListOfPeople(people) && /\sand\s|&/.test(people) })) return false;
  facts.takeDateOrVenue(year);
  return true;
}

/** `(2015)` after the title of a reference. */
function takeCitedYear(text: string, facts: FactCollector): string {
  if (!facts.isCited || facts.hasAnyDate) return text;
  return text.replace(/\(((?:1[5-9]|20)\d\d)\)/, (_, year: string) => {
    facts.takeCitedDate(year);
    return ` ${TAKEN} `;
  });
}

/** Years in places that only a year of publication has: `33 (2020): 1877-1901` is a volume with its pages. */
function takeBareYears(text: string, facts: FactCollector): string {
  const [, year] = /\s\d+\s*\(((?:19|20)\d\d)\):\s*\d/.exec(text) ?? [];
  if (year !== undefined) facts.takeDateOrVenue(year);
  return text.replace(/^\s*\(((?:19|20)\d\d)\s*,/, (found, first: string) =>
    facts.takeDateOrVenue(first) ? "," : found,
  );
}

/** `⭐ — Doe et al. — *Cave Letters* (2025)`: a mark of the curator before a dash and facts. */
function withoutMark(text: string): { readonly mark: string; readonly words: string } {
  const [, mark = ""] = /^(\s*\p{Extended_Pictographic}\ufe0f?)\s+[–—]\s/u.exec(text) ?? [];
  return { mark: mark === "" ? "" : `${mark} `, words: text.slice(mark.length) };
}

/** `- 2025-02 Doe et al. show that …`: a month or a day right after the title. */
function takeDayAtStart(text: string, facts: FactCollector): string {
  const [found, date] = /^\s*[-–—:,]\s+((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?)(?=\s)/.exec(text) ?? [];
  return found !== undefined && date !== undefined && facts.takeDateOrVenue(date) ? text.slice(found.length) : text;
}

/** A year after a comma or a bar at the very end, as after a publisher; or after one word alone that could also be a person. */
function takeYearAtEnd(text: string, facts: FactCollector): string {
  const [found, year] =
    /[,|]\s*((?:19|20)\d\d)[\s.\ue004]*$/.exec(text) ??
    /(?<=^[\s,.\ue004]*[,.][\s\ue004]*\p{Lu}\p{L}+)\s((?:19|20)\d\d)[\s.\ue004]*$/u.exec(text) ??
    [];
  if (found === undefined || year === undefined || facts.hasAnyDate) return text;
  return facts.takeDateOrVenue(year) ? text.slice(0, -found.length) : text;
}
