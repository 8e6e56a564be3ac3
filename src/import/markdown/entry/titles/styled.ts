// A title in bold, or in italics at the beginning: `**Title** [[pdf]](…)`, `Doe, J. (2017). *Title.*`.
import { endsInCitedDate, parseCitedLead, takePeopleBefore, withoutQuoteAtStart } from "../cited-lead.ts";
import type { FactCollector } from "../facts.ts";
import { readLead, withoutOrnament } from "../lead.ts";
import { kindOfAddress, kindOfLabel } from "../link-kinds.ts";
import { isLabelAfterTitle, takeCitationLabel } from "../link-labels.ts";
import { isFullName } from "../names.ts";
import { parsePeople } from "../people.ts";
import { type Piece, unlinkedText } from "../pieces.ts";
import type { FoundTitle, TitleForm } from "../title-form.ts";
import { isDateOrVenue, isKnownVenue, parseKind } from "../venues.ts";
import { countWords, hasWords } from "../words.ts";

export const styledTitle: TitleForm = ({ pieces, facts, conventions: { peopleInBold } }) => {
  const place = { peopleInBold, isSourced: facts.hasVenue };
  const styled = pieces.findIndex((piece, index) => isStyledTitle(piece, pieces, { index, ...place }));
  if (styled < 0 || isInDescription(pieces, styled)) return null;
  const link = pieces.findIndex(
    (piece, index) => piece.type === "link" && !isLabelAfterTitle(pieces, index) && index !== styled,
  );
  if (link >= 0 && areTags(pieces.slice(0, link))) return null;
  if (link >= 0 && link < styled) return null;
  if (!isMoreThanCaption(pieces, styled, link) || goesOnAfterLabel(pieces, styled)) return null;
  return isInSentence(pieces, styled) ? "prose" : titleAt(pieces, styled, facts);
};

/** `[arXiv 2025.02](…), **CaveNet**: A Map of Caves`, `[pdf](…), **Safe Walking** in Caves`: only some words of the title are in bold. */
function goesOnAfterLabel(pieces: readonly Piece[], styled: number): boolean {
  const before = pieces.slice(0, styled);
  const isAfterLabel = before.some(({ type }) => type === "link") && !hasWords(unlinkedText(before));
  return isAfterLabel && /^(?::\s\S|\s\p{Ll}+\s)/u.test(pieces[styled + 1]?.text ?? "");
}

/** Fewer words before a link can be a nickname or who made the work. */
const MIN_TITLE_WORDS = 4;

/** Fewer words in italics with nothing before them can be a name or a mark. */
const MIN_ITALIC_WORDS = 3;

/** `A plain title of some words [[paper]](…) - for **wet caves** only`: what is styled comes after the links of the title. */
function isInDescription(pieces: readonly Piece[], styled: number): boolean {
  const link = pieces.findIndex(({ type }) => type === "link");
  if (link < 0 || link > styled) return false;
  const plain = pieces.slice(0, link).filter(({ isBold, isItalic, isCode }) => !isBold && !isItalic && !isCode);
  return countWords(unlinkedText(plain)) >= MIN_TITLE_WORDS && !/[:：]\s*$/.test(unlinkedText(pieces.slice(0, link)));
}

/** `Regions are proposed on the fly by **selective search** …`: words that go on in a sentence are no title. */
function isInSentence(pieces: readonly Piece[], index: number): boolean {
  const before = unlinkedText(pieces.slice(0, index));
  return (
    countWords(before) > MAX_LEAD_WORDS && /\s\p{Ll}+\s+$/u.test(before) && /^\p{Ll}/u.test(pieces[index]?.text ?? "")
  );
}

const MAX_LEAD_WORDS = 6;

/** **`FACES`** **`TRACKING`** before a linked title. */
function areTags(before: readonly Piece[]): boolean {
  const worded = before.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return worded.length > 0 && worded.every(({ isCode }) => isCode);
}

/** The styled title at `index`. */
function titleAt(pieces: readonly Piece[], index: number, facts: FactCollector): FoundTitle {
  const lead = readLead(pieces.slice(0, index), facts).replace(TO_READ, "").replace(/^\[$/, "");
  const isCitation = takePeopleBefore(lead, facts) || facts.hasAuthors;
  const former = secondTitle(pieces, index);
  const [words = "", next = ""] = [pieces[index]?.text, pieces[index + 1]?.text];
  return {
    // `**"A title**", Ann Roe`
    title: /^["”]/.test(next) ? words.replace(/^\s*["“](?=[^"“”]*$)/, "") : words,
    url: null,
    prefix: [isCitation ? "" : lead, former ?? ""].filter(Boolean).join(" "),
    after: takeMakers(
      takeCitationLabel(
        withoutQuoteAtStart(withoutBracketAtStart(pieces.slice(index + (former === null ? 1 : 3)))),
        facts,
      ),
      facts,
    ),
    isCitation,
  };
}

/** The bracket of `[**CaveKit**]` ends it. */
function withoutBracketAtStart([first, ...others]: readonly Piece[]): readonly Piece[] {
  return first === undefined ? [] : [{ ...first, text: first.text.replace(/^\s*\](?!\()/, "") }, ...others];
}

/** `**A title** / **Another title**`: what the work was called elsewhere. */
function secondTitle(pieces: readonly Piece[], index: number): string | null {
  const [mark, second] = pieces.slice(index + 1, index + 3);
  if (mark?.type !== "text" || second?.type !== "text" || !/^\s*\/\s*$/.test(mark.text)) return null;
  return second.isBold && countWords(second.text) >= MIN_TITLE_WORDS ? second.text.trim() : null;
}

interface Place {
  readonly index: number;
  /** Whether other entries of the page begin with their people in bold. */
  readonly peopleInBold: boolean;
  /** Whether a journal with volume and page was found after the title. */
  readonly isSourced: boolean;
}

/** `Maps of **wet** caves`: a small word in bold between others. */
export function isEmphasis(pieces: readonly Piece[], index: number): boolean {
  const [before, word, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  return (
    word?.isBold === true &&
    /^\p{Ll}+$/u.test(word.text) &&
    [before, after].every((piece) => piece?.type === "text" && !piece.isBold) &&
    /\p{L}\s$/u.test(before?.text ?? "") &&
    /^\s\p{L}+\s/u.test(after?.text ?? "")
  );
}

/** Words in bold, or in italics at the beginning, that are not a fact: `**[ICLR 2023]**` is one. */
function isStyledTitle(piece: Piece, pieces: readonly Piece[], { index, peopleInBold, isSourced }: Place): boolean {
  const { isBold, isItalic, type, text } = piece;
  if ((!isBold && !isItalic) || type !== "text" || isEmphasis(pieces, index)) return false;
  if (!/\p{L}/u.test(text)) return isBold && index === 0 && isBookOfYear(text, pieces[1]);
  const before = pieces.slice(0, index);
  let isAfterPeople = false;
  if (!isBold) {
    const last = before.findLastIndex((each) => /[\p{L}\p{N}]/u.test(each.text));
    const lead = withoutOrnament(unlinkedText(before));
    const minWords = isLeadOfTitle(pieces, { index: last, peopleInBold }) || isSourced ? 1 : MIN_ITALIC_WORDS;
    const words = countWords(text);
    // quick to say no: only a date would make a title of so few
    if (words < minWords && !endsInCitedDate(lead)) return false;
    const cited = lead === "" ? null : parseCitedLead(lead);
    if (lead !== "" && !isTag(lead) && cited?.isEnded !== true && !isSigned(lead, pieces.slice(index + 1)))
      return false;
    // `Hayes, Bruce. (2008). *Introductory Phonology*`: after people with a date nobody else is named
    isAfterPeople = cited?.date != null;
    // nothing but a title comes after people and a year, or before a journal
    if (words < (cited?.date != null ? 1 : minWords)) return false;
  } else if (isLeadOfTitle(pieces, { index, peopleInBold }) || hasOthersAfter(pieces[index + 1])) return false;
  const bare = text.trim().replace(/^[[(【]|[\])】]$/g, "");
  // a nickname before the title, or marks after it: `[**FlashAttention**] Fast and …`, `A title. [**cls.** **seg.**]`
  const isPlain = !/^[[(【]/.test(text.trim());
  const isNamed = bare === text.trim() && isBold && isBracketedName(pieces, index);
  if (!isNamed && isPlain && (/[[(【]\s*$/.test(before.at(-1)?.text ?? "") || isInBrackets(before))) return false;
  if (
    /^(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)$/.test(text.trim()) &&
    (countWords(text) <= 3 || countWords(unlinkedText(before)) > 2)
  )
    return false;
  if (isFact(bare) && !isFollowedByComment(bare, pieces[index + 1])) return false;
  return kindOfLabel(bare) === null && (isBold || isAfterPeople || parsePeople(text, { isMarked: true }) === null);
}

/** `[Caves] *A title of some words*`: a subject in brackets. */
function isTag(lead: string): boolean {
  const [, words] = /^\[([^[\]]{2,30})\]$/.exec(lead) ?? [];
  return words !== undefined && !isFact(words) && kindOfLabel(words) === null;
}

/** `**1984** by George Orwell` */
function isBookOfYear(text: string, next: Piece | undefined): boolean {
  return /^\s*\d{3,4}\s*$/.test(text) && next?.type === "text" && /^,?\s+by\s+\p{Lu}/u.test(next.text);
}

/** `[**CaveKit**] [[**Github**](…)]`: what comes first, in brackets, where only a label comes next. */
function isBracketedName(pieces: readonly Piece[], index: number): boolean {
  const [before, after, link] = [pieces[index - 1], pieces[index + 1], pieces[index + 2]];
  const isAlone = index === 1 && /^\s*\[\s*$/.test(before?.text ?? "") && /^\s*\]\s*\[*\s*$/.test(after?.text ?? "");
  return isAlone && link?.type === "link" && kindOfLabel(link.text.replace(/^\[|\]$/g, "")) !== null;
}

/** `**Doe, J.** et al. A title`: bold people. */
function hasOthersAfter(next: Piece | undefined): boolean {
  return next?.type === "text" && /^\s*,?\s*et\.?\s?al\b/.test(next.text);
}

/** What a syllabus asks for: `Read Ann Roe, *Walking in Caves*`. */
const TO_READ = /^(?:Read|See|Skim)\s(?=\p{Lu})/u;

/** `Ann Roe, *Walking in Caves* (Cave Press, 2012)`: a full name and a comma, where brackets with a year come after the words. */
function isSigned(lead: string, after: readonly Piece[]): boolean {
  const isDated = /^\s*\([^()]{0,80}\b(?:1[5-9]|20)\d\d\)/.test(after[0]?.text ?? "");
  return isDated && lead.endsWith(",") && isFullName(lead.replace(TO_READ, "").slice(0, -1));
}

/** Whether a square bracket before the words is still open, or a round one that a title came before: `A title (ICDE, **best demo**)`. */
function isInBrackets(before: readonly Piece[]): boolean {
  const text = unlinkedText(before);
  if (text.lastIndexOf("(") > text.lastIndexOf(")") && countWords(text) > MIN_TITLE_WORDS) return true;
  return text.lastIndexOf("[") > text.lastIndexOf("]");
}

function isFact(words: string): boolean {
  return words.split(/[,;|]/).every((part) => isDateOrVenue(part) || parseKind(part) !== null);
}

/** `**Open DAC 2031** - a data set`: a name that only looks like a venue, because a description follows. */
function isFollowedByComment(words: string, next: Piece | undefined): boolean {
  return !isKnownVenue(words) && next?.type === "text" && /^\s+[-–—]\s+\p{Ll}/u.test(next.text);
}

/** `**Doe, J. (1917).** *A title*`: bold people with a year, and another style or a link after them. */
function isLeadOfTitle(pieces: readonly Piece[], { index, peopleInBold }: Omit<Place, "isSourced">): boolean {
  const piece = pieces[index];
  if (piece?.isBold !== true || piece.type !== "text" || !/(?:\d[^\p{L}]*|CE|n\.\s?d\.?)\)/u.test(piece.text))
    return false;
  const next = pieces.slice(index + 1).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isOther = next !== undefined && ((next.isItalic && !next.isBold) || next.type === "link");
  return (
    (isOther || arePeopleBeforeTitle(piece.text, next, peopleInBold)) && parseCitedLead(piece.text)?.isEnded === true
  );
}

/** `**Doe, J., & Roe, M. (2017).** A title.`: with plain words next, people must have initials, be many or have others, unless other entries begin with people too. */
function arePeopleBeforeTitle(text: string, next: Piece | undefined, isMarked: boolean): boolean {
  if (next === undefined || next.isBold || !/^[\s.:]*["“(]*[\p{Lu}\p{N}]/u.test(next.text)) return false;
  const people = text.replace(/\s*\([^()]*\)[\s.,:]*$/, "");
  return (isMarked ? parseCitedLead(text)?.people : parsePeople(people)) != null;
}

/** `**Caves**: Doe et al., 2022.`, `**Caves**: Doe, 2022.` */
const PEOPLE_AND_YEAR =
  /^[:：]\s*\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]{1,30},?|\set al\.?,?|,)\s\(?(?:19|20)\d\d(?:[a-z]?\)|[.,;]|\s*$)/u;

/** `**CaveGPT** ([Lake Lab](…), 2023) — a model`: the links are in brackets after the name. */
function isInGroup(pieces: readonly Piece[], styled: number, link: number): boolean {
  const before = pieces[link - 1];
  const isFirst = link === styled + 2 && before?.type === "text" && /^\s*[(（]\s*$/.test(before.text);
  return isFirst && /^\s*(?:[,;&/)）]|and\s)/.test(pieces[link + 1]?.text ?? "");
}

/** The pieces after a name, where the links in brackets say who made it. */
function takeMakers(after: readonly Piece[], facts: FactCollector): readonly Piece[] {
  if (!/^\s*[(（]\s*$/.test(after[0]?.text ?? "")) return after;
  const end = after.findIndex(({ type, text }) => type === "text" && /[)）]/.test(text));
  const isMaker = ({ type, text, url }: Piece, at: number): boolean =>
    at < end &&
    type === "link" &&
    kindOfLabel(text) === null &&
    kindOfAddress(url ?? "") === "other" &&
    !isDateOrVenue(text);
  if (!after.some(isMaker)) return after;
  return after.flatMap((piece, at) => {
    if (!isMaker(piece, at))
      return [{ ...piece, text: at < end ? piece.text.replace(/^\s*(?:[&/]|and)\s*$/, ", ") : piece.text }];
    facts.addOrganizations(piece.text.trim());
    facts.addLink(piece);
    return [];
  });
}

/** `**CaveKit**: is a map of caves. ⏎ [paper](…)`: sentences about what is in bold, and its links on the next line. */
function isDescribed(pieces: readonly Piece[], styled: number): boolean {
  const [next, end, ...others] = pieces.slice(styled + 1);
  const isBeforeLinks =
    end?.type === "link"
      ? /\p{Extended_Pictographic}\ufe0f?\s*$/u.test(next?.text ?? "")
      : end?.type === "break" && others.some(({ type }) => type === "link");
  if (next?.type !== "text" || !isBeforeLinks) return false;
  const words = next.text.replace(/^\s*[:：]\s*/, "");
  return (
    /^(?:is|are|an?|the)\s/.test(words) ||
    /[.!]\s+\p{Lu}\p{Ll}/u.test(words) ||
    (countWords(words) > MAX_TITLE_WORDS && /\s(?:is|are)\s/.test(words))
  );
}

/** In longer words a verb shows that they are a sentence. */
const MAX_TITLE_WORDS = 12;

/** Whether styled words are more than a caption of the link after them. */
function isMoreThanCaption(pieces: readonly Piece[], styled: number, link: number): boolean {
  const text = pieces[styled]?.text.trim() ?? "";
  const next = pieces[styled + 1]?.text.trim() ?? "";
  const isCaption = /[:：]$/.test(text) || (/^[:：]/.test(next) && !PEOPLE_AND_YEAR.test(next));
  if (isCaption && isDescribed(pieces, styled)) return true;
  if (link < 0) return !isCaption || countWords(text) > 3;
  if (isInGroup(pieces, styled, link)) return true;
  return !isCaption && link > styled + 1 && /\p{L}/u.test(unlinkedText(pieces.slice(styled + 1, link)));
}
