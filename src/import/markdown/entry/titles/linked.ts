// A title that is a link: `[Title](…)`, with dates, organisations and people before it.
import { listedAddress } from "../addresses.ts";
import { takeCitedLead, takePeopleBefore, withoutQuoteAtStart } from "../cited-lead.ts";
import type { Conventions } from "../conventions.ts";
import type { FactCollector } from "../facts.ts";
import { readLead } from "../lead.ts";
import { kindOfAddress, kindOfLabel } from "../link-kinds.ts";
import { isBracketed, isDescribedName, isKindAfterLabel, isLabel, isUnknownLabel } from "../link-labels.ts";
import { isFullName } from "../names.ts";
import { mostlyNames } from "../names-in-line.ts";
import { isMaker as isMakerByName, isOrganization } from "../organizations.ts";
import { parsePeople } from "../people.ts";
import { type Piece, plainPiece, unlinkedText } from "../pieces.ts";
import { titleBeforeFacts } from "../plain-titles/before-facts.ts";
import { splitCitation } from "../plain-titles.ts";
import { isJournalName, isSource, saysVenue } from "../sources.ts";
import { takeVenueAndNickname } from "../title-ends.ts";
import type { EntryLine, FoundTitle, TitleForm } from "../title-form.ts";
import { isAlsoWord } from "../venues.ts";
import { countWords, dropColonAtEnd, hasWords, isTitleCase } from "../words.ts";
import { plainTitle } from "./plain.ts";

/** `[Doe, Jane, and Al Roe. "A title." (2018)](…)`: a link around a whole reference. */
function withoutCitation(text: string, { facts, conventions }: EntryLine, found: FoundTitle): FoundTitle {
  if (countWords(text) < MIN_CITATION_WORDS) return found;
  const { title, rest, people = "" } = splitCitation(text, conventions) ?? { title: text, rest: "" };
  const signed = people === "" && /\bet\.? al\b/.test(text) ? titleBeforeFacts(text, conventions) : null;
  if (signed !== null) return { ...found, title: signed.title, after: [plainPiece(signed.rest), ...found.after] };
  // `[Doe et al. 2012 Trends in Genetics](…)` has no title
  const isSource = isJournalName(title) && /\d{4}/.test(text);
  if (people === "" || isSource || !takePeopleBefore(people, facts)) return found;
  return { ...found, title, after: [plainPiece(rest), ...found.after], isCitation: true };
}

const MAX_NICKNAME_WORDS = 3;
const MIN_REST_WORDS = 3;
const MAX_FIRST_WORDS = 8;
const REST =
  /^(?:\s*(?<colon>[:：]))?\s+(?<rest>\p{L}[^|[]*?)(?=\s*[|[]|\s*\((?=[^()]*\)\s*(?:$|[|[–—]))|\s[–—-]\s|\.?\s*$)/u;

/** What goes on after a linked short name and a colon. Null: nothing does. */
function restOfTitle(title: string, url: string | null, next: Piece | undefined): string | null {
  if (kindOfAddress(url ?? "") !== "paper" || next?.type !== "text" || countWords(title) > MAX_FIRST_WORDS) return null;
  const { colon = "", rest = "" } = REST.exec(next.text)?.groups ?? {};
  return rest !== "" && (colon !== "" || /[:：]\s*$/.test(title)) ? rest : null;
}

/** Whether a title whose first words are linked goes on in words with capitals; null: the line begins in another way. */
export function goesOnAfterName(pieces: readonly Piece[]): boolean | null {
  const at = pieces.findIndex(({ text }) => hasWords(text));
  const { type, text = "", url = null } = pieces[at] ?? {};
  const isName = type === "link" && countWords(text) <= MAX_NICKNAME_WORDS;
  const rest = isName ? restOfTitle(text, url, pieces[at + 1]) : null;
  return rest === null ? null : /^\p{Lu}/u.test(rest) && isTitleCase(rest);
}

/**
 * `[AXE](https://arxiv.org/…): Cutting Models in Half | MLSys 26`: the link is only the short name of the paper. Where other titles of
 * the page go on in this way, it can be longer, or the words after it have any letters.
 */
function withRestOfTitle(found: FoundTitle, { titlesGoOn }: Conventions): FoundTitle {
  const [next, ...others] = found.after;
  const rest = restOfTitle(found.title, found.url, next);
  if (next === undefined || rest === null) return found;
  const isName = countWords(found.title) <= MAX_NICKNAME_WORDS;
  const isTitle = /^\p{Lu}/u.test(rest) && (isName || titlesGoOn) && isTitleCase(rest);
  if (!isTitle && !(titlesGoOn && isName && !/[.!?](?:\s|$)/.test(next.text))) return found;
  const after = next.text.slice(next.text.indexOf(rest) + rest.length);
  return { ...found, title: `${dropColonAtEnd(found.title)}: ${rest}`, after: [{ ...next, text: after }, ...others] };
}

/** `[Cave-1](…), *A large scale set of caves for everybody*, arXiv, 2020.`: the link is only what the work is called for short. */
function withItalicTitle(found: FoundTitle): FoundTitle {
  const [comma, title, next, ...others] = found.after;
  if (title?.type !== "text" || !title.isItalic || title.isBold || countWords(found.title) > MAX_NICKNAME_WORDS)
    return found;
  const facts = next?.type === "text" && /^\s*,/.test(next.text) ? next.text : "";
  const year = facts.search(/\b(?:19|20)\d\d\b/);
  const venue = year < 0 ? undefined : facts.slice(0, year).replace(/[\s,(]/g, "");
  const words = title.text.trim();
  const isLong = countWords(words) > MIN_REST_WORDS && /^(?:["“\p{Lu}\p{N}]|\p{Ll}\p{L}*\p{Lu})/u.test(words);
  const isTitle = isLong && !saysVenue(words) && parsePeople(words, { isMarked: true }) === null;
  if (!/^\s*,\s*$/.test(comma?.text ?? "") || next === undefined || venue === undefined || !isTitle) return found;
  // `[Caves](…), *Studies of Deep Lakes and Rivers*, 2020`
  if (venue === "" && isSource(words)) return found;
  const isRepeated = words.toLowerCase().startsWith(found.title.trim().toLowerCase());
  return { ...found, title: words, prefix: isRepeated ? "" : found.title, after: [next, ...others] };
}

const MIN_CITATION_WORDS = 5;
const MAX_ORGANIZATION_WORDS = 6;

/** `[[CVIU](…)] A title of some words`: the link in brackets names where the work after it appeared. */
function isSourceBeforeTitle(pieces: readonly Piece[], index: number): boolean {
  const { text = "", url = null } = pieces[index] ?? {};
  const next = pieces[index + 1]?.text ?? "";
  if (!/^\s*\]\s*["“\p{Lu}\p{N}]/u.test(next) || countWords(text) > MAX_NAME_WORDS) return false;
  const isFirst = !hasWords(unlinkedText(pieces.slice(0, index)));
  return (
    isFirst && kindOfAddress(url ?? "") === "paper" && countWords(next) > MIN_REST_WORDS && isBracketed(pieces, index)
  );
}

/** `BERT`, `RoBERTa`, `ViT`: an abbreviation is what a work is called, unless it is known as an organisation or a date is before it. */
const ABBREVIATION = /^\p{Lu}(?:\p{L}*\p{Lu}|[^\p{Lu}\n]*\p{Lu}[^\p{Lu}\n]*\p{Lu}.*)$/u;

/** Whether a name before a title and a colon says who made it, and not what it is called or about. */
function isMaker(name: string, { pieces, facts }: EntryLine, index: number): boolean {
  if (isOrganization(name)) return true;
  if (ABBREVIATION.test(name) && !facts.hasAnyDate) return false;
  const title = pieces[index]?.text.toLowerCase() ?? "";
  const isBold = pieces.slice(0, index).some((piece) => piece.isBold);
  return !isBold && /^\p{Lu}\p{L}+$/u.test(name) && !title.includes(name.toLowerCase());
}

/** `Stable Architectures for Caves: [IP17](…)`: the link says where the work before it appeared. */
function isVenueOf(title: string, { text, url }: Piece): boolean {
  const isShort = countWords(text) <= 2 && /^\p{Lu}{2}\S*(?:\s|\d)/u.test(text) && /\d\d\b/.test(text);
  const isTitle = countWords(title) >= 3 && countWords(title) <= 20 && !/[.!?]\s/.test(title);
  return isShort && isTitle && kindOfAddress(url ?? "") === "paper";
}

/** `[Some University] [Title](…)` */
const IN_BRACKETS = /^[[(【][^[\]()【】]{2,60}[\])】]$/;

/** `Ann Roe, “Walking in Caves,” Cave Letters 5 (1963). [Available as an [eBook](…)]` */
function isQuotedReference(lead: string, { conventions }: EntryLine): boolean {
  return /[“"«]/.test(lead) && (splitCitation(lead, conventions)?.people ?? "") !== "";
}

/** Words after which a sentence must continue. */
const OPEN_END =
  /(?:^|\s)(?:a|an|the|from|by|in|see|of|on|at|to|with|is|are|and|or|for|via|using|use|this|our|my|as|like|following)$/i;

/** What people are asked to do: `ask [Jo](…) about probes`. */
const TO_PEOPLE =
  /^(?:.{1,20}:\s+)?(?:ask|asked|e-?mail|mail|message|ping|contact|tell|meet|call|remind|thank|thanks|cc|talk|talked|write|wrote|chat|follow)(?:\s(?:to|with|up with))?$/i;

/** Whether the link only names somebody in a sentence, or a site: `try [Caves](https://caves.example) for this`. */
function isNamedInSentence(lead: string, pieces: readonly Piece[], index: number): boolean {
  const { text = "", url = null } = pieces[index] ?? {};
  if (countWords(text) > MAX_NAME_WORDS || kindOfAddress(url ?? "") === "paper") return false;
  if (TO_PEOPLE.test(lead)) return true;
  const goesOn = /^\s+\p{Ll}/u.test(pieces[index + 1]?.text ?? "");
  return goesOn && /^\p{Ll}[\p{L}\s]*$/u.test(lead) && /^(?:https?:\/\/[^/]+\/?|mailto:.*)$/i.test(url ?? "");
}

const MAX_NAME_WORDS = 3;

const DATED_NAMES = /^(.{4,600}?)[\s.,]+\(?((?:19|20)\d\d)[a-z]?\)?\s?[.,:]?\s*["“]?\s*$/;

/** `Ofir Press, jinsong su and Lior Wolf. 2017. [A title](…)`: most are names, and some that no rule would take for one. */
function takeDatedNames(lead: string, { text, url }: Piece, facts: FactCollector): boolean {
  const [, words, year] = DATED_NAMES.exec(lead) ?? [];
  if (words === undefined || year === undefined || facts.hasAuthors) return false;
  if (countWords(text) <= MAX_NAME_WORDS || kindOfAddress(url ?? "") !== "paper") return false;
  const names = mostlyNames(words);
  if (names === null) return false;
  facts.setPeople({ authors: names, isComplete: true, organizations: [] });
  facts.takeCitedDate(year);
  return true;
}

/** `Ann Roe, Max Doe [**A title of some words**](…)`: what comes before a bold link can be a list of people. */
function isListBeforeTitle(lead: string, { text }: Piece): boolean {
  return /[,;&]|\sand\s/.test(lead) && countWords(text) > MAX_NAME_WORDS;
}

export const linkedTitle: TitleForm = (line) => {
  const tags = tagsBeforePeople(line.pieces);
  if (tags === 0) return titleOfLine(line);
  const found = titleOfLine({ ...line, pieces: line.pieces.slice(tags) });
  if (found === null || found === "prose") return found;
  const words = line.pieces.slice(0, tags).filter(({ isCode, text }) => isCode && !isTaken(text, line.facts));
  return { ...found, prefix: [...words.map(({ text }) => text), found.prefix].filter(Boolean).join(" ") };
};

/** Whether a tag is a date or a venue, known or not: `Chemical Science 2024`. */
function isTaken(tag: string, facts: FactCollector): boolean {
  return facts.takeDateOrVenue(tag) || takeVenueAndNickname(tag, facts) === "";
}

/** `` `Compiler` `Fuzzing` Doe, Ann, et al. [A title](…) ``: how many pieces the tags are; none if no other words come before the link. */
function tagsBeforePeople(pieces: readonly Piece[]): number {
  const end = pieces.findIndex(({ isCode, text }) => !isCode && hasWords(text));
  const isTagged = end > 0 && pieces.slice(0, end).some(({ isCode }) => isCode);
  return isTagged && pieces[end]?.type === "text" ? end : 0;
}

/** `[this survey](…) says …`, `as [the docs](…) have it`: words that only point somewhere, in small letters, unlike `The Missing Course`. */
const POINTS =
  /^\s*(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Tt]he|[Oo]ur|[Mm]y|[Aa]nother)\s(?:\p{Ll}[\p{L}-]*\s)?(?:paper|survey|article|post|book|video|talk|approach|method|work|tutorial|thread|list|page|one|docs?|documentation|repo|repository|site|website|guide|course|chapter|thesis|report|study|review|lecture|series|answer|discussion|example|authors?)s?\s*$/u;

const titleOfLine: TitleForm = (line) => {
  const { pieces, facts, conventions } = line;
  // `[[CAVE](…)] A title of some words [[CaveNet](…)]`
  const source = pieces.findIndex(({ type }) => type === "link");
  const areBracketed = pieces.every(({ type }, at) => type !== "link" || isBracketed(pieces, at));
  if (source >= 0 && areBracketed && isSourceBeforeTitle(pieces, source)) return null;
  const index = pieces.findIndex(
    (piece, at) =>
      piece.type === "link" &&
      (isDescribedName(pieces, at) ||
        (!isLabel(piece) &&
          !isSourceBeforeTitle(pieces, at) &&
          !isKindAfterLabel(pieces, at) &&
          !isUnknownLabel(pieces, at))),
  );
  const link = pieces[index];
  if (link === undefined) return null;
  if (POINTS.test(link.text) && pieces.some((piece) => piece !== link && hasWords(piece.text))) return "prose";
  const lead = readLead(pieces.slice(0, index), facts).replace(/[<《「]\s*$/, "");
  const found = withoutCitation(link.text, line, {
    title: link.text,
    url: listedAddress(link.url),
    prefix: "",
    after: pieces.slice(index + 1),
    isCitation: false,
  });
  if (lead === "") return withItalicTitle(withRestOfTitle({ ...found, isCitation: facts.hasAuthors }, conventions));
  const tags = pieces.slice(0, index).filter(({ text }) => hasWords(text));
  if (tags.every(({ isCode }) => isCode)) {
    return {
      ...found,
      prefix: tags
        .filter(({ text }) => isAlsoWord(text) || !isTaken(text, facts))
        .map(({ text }) => text)
        .join(" "),
    };
  }
  // `Hill University [A title](…), a course`
  if (/\p{L}$/u.test(lead) && isMakerByName(lead)) {
    facts.addOrganizations(lead);
    return found;
  }
  const isCited = takeCitedLead(lead, facts);
  if (!isCited && facts.takePeople(lead, { isMarked: link.isBold && isListBeforeTitle(lead, link) }))
    return { ...found, isCitation: true };
  if (isCited) return { ...found, after: withoutQuoteAtStart(found.after), isCitation: true };
  if (takeDatedNames(lead, link, facts)) return { ...found, after: withoutQuoteAtStart(found.after), isCitation: true };
  if (isNamedInSentence(lead, pieces, index)) return "prose";
  if (/^[“"«]([^”"»]{8,})[”"»]/.test(lead) || isQuotedReference(lead, line)) return plainTitle(line);
  if (/[:：]$/.test(lead)) {
    const name = dropColonAtEnd(lead);
    if (kindOfLabel(name) !== null || /^(?:(?:paper )?title|name)$/i.test(name)) return found;
    if (countWords(name) > MAX_ORGANIZATION_WORDS && !isVenueOf(name, link)) return "prose";
    if (isVenueOf(name, link)) {
      facts.takeDateOrVenue(link.text);
      return { ...found, title: name };
    }
    // `Bing Liu : [A title](…)`
    if (conventions.peopleFirst && isFullName(name) && facts.takePeople(`by ${name}`))
      return { ...found, isCitation: true };
    if (!isMaker(name, line, index)) return { ...found, prefix: name };
    facts.addOrganizations(name);
    return found;
  }
  if (/[-–—|]$/.test(lead) && countWords(lead) <= 5) return { ...found, prefix: lead.replace(/\s*[-–—|]$/, "") };
  // `**Voxel cube of events**, [A title](…)`
  const isBoldLabel =
    /[,;]$/.test(lead) && countWords(lead) <= MAX_ORGANIZATION_WORDS && tags.every((tag) => tag.isBold);
  if (isBoldLabel && countWords(link.text) > MAX_NAME_WORDS) return { ...found, prefix: lead.slice(0, -1) };
  if (IN_BRACKETS.test(lead)) return { ...found, prefix: lead };
  return titleInSentence(lead, line, index, found);
};

/** The title where words that are no name come before the link. */
function titleInSentence(lead: string, line: EntryLine, index: number, found: FoundTitle): FoundTitle | "prose" {
  const { text = "", url = null } = line.pieces[index] ?? {};
  const isAtEnd = unlinkedText(line.pieces.slice(index + 1)).replace(/[\s\p{P}\p{S}]/gu, "") === "";
  const isOpen = OPEN_END.test(lead);
  const isWork = kindOfAddress(url ?? "") === "paper";
  // `Contributed by [Jane Doe](…)`
  if (!isWork && /\sby$/i.test(lead)) return "prose";
  if (isAtEnd && countWords(text) > (isWork ? 2 : MAX_NAME_WORDS)) {
    // `A good introduction is [A title](…).`, `Great overview (see [A title](…))`
    if (/\s(?:is|are)$/i.test(lead)) return { ...found, prefix: lead };
    if (isWork && SEE.test(lead)) return { ...found, prefix: lead.replace(SEE, "") };
  }
  if (isAtEnd && countWords(lead) > 2 && !isOpen && kindOfAddress(url ?? "") !== "other") return plainTitle(line);
  return countWords(lead) <= 2 && (isAtEnd || !isOpen) ? { ...found, prefix: lead } : "prose";
}

const SEE = /\s\(see(?: also)?:?$/i;
