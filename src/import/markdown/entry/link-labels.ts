// Links that say what they lead to, and are not titles: `[pdf](…)`, `[ICLR 2020](…)`, `[[Jane's blog]](…)`.
import type { FactCollector } from "./facts.ts";
import { isNameless, kindInLabel, kindOfAddress, kindOfLabel } from "./link-kinds.ts";
import { parsePeople } from "./people.ts";
import { type Piece, unlinkedText } from "./pieces.ts";
import { isDateOrVenue, parseVenue } from "./venues.ts";
import { countWords, hasWords, withoutBrackets } from "./words.ts";

/** Whether the words of a link are a label wherever it is. */
export function isLabel({ text, url, isPicture }: Piece): boolean {
  if (isPicture) return true;
  const words = withoutBrackets(text.trim());
  return words === "" || words === url || kindOfLabel(words) !== null || isDateOrVenue(words);
}

/** In square brackets there are no more links than these. */
const MAX_GROUP = 8;
const BETWEEN = /^[\s,|/·;&+]*$/;

/** Whether the link is in square brackets, alone or beside others: `[[Jane's blog]](…)`, `[[acmdl](…), [pdf](…)]`. */
export function isBracketed(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text.trim() ?? "";
  if (/^[[【].*[\]】]$/.test(text)) return true;
  return (
    /[[【]\s*$/.test(endOfGroup(pieces, index, -1)?.text ?? "") &&
    /^\s*[\]】]/.test(endOfGroup(pieces, index, 1)?.text ?? "")
  );
}

/** The first piece before or after the link that is neither a link nor only what separates links. */
function endOfGroup(pieces: readonly Piece[], index: number, step: 1 | -1): Piece | undefined {
  for (let at = index + step; Math.abs(at - index) <= MAX_GROUP; at += step) {
    const piece = pieces[at];
    if (piece === undefined || (piece.type === "text" && !BETWEEN.test(piece.text))) return piece;
  }
  return undefined;
}

/** Whether the link begins a line below the title, or only marks and links come before it there. */
export function startsLine(pieces: readonly Piece[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.type === "break") return piece !== undefined;
    if (piece.type === "text" && /[\p{L}\p{N}]/u.test(piece.text)) return false;
  }
  return false;
}

/** Collects what a link right after a title says of its people and year, and returns the pieces with a label instead. */
export function takeCitationLabel(after: readonly Piece[], facts: FactCollector): readonly Piece[] {
  const next = after.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const { type, text = "", isPicture } = after[next] ?? {};
  const cited = type === "link" && isPicture !== true ? parseCitation(text) : null;
  if (cited === null) return after;
  facts.takeCitation(cited);
  return after.map((piece, at) => (at === next ? { ...piece, text: "paper" } : piece));
}

/** Whether the link would be a title, were there not a title before it: its words are in brackets, or name its people. */
export function isLabelAfterTitle(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  const isMarked = isBracketed(pieces, index) || startsLine(pieces, index);
  return isLabel(piece) || isMarked || isUnknownLabel(pieces, index) || parseCitation(piece.text) !== null;
}

/** `A title of some words [[arXiv](…)] [[websie](…)]`: one small word that is no work, after a title, beside the link of its paper. */
export function isUnknownLabel(pieces: readonly Piece[], index: number): boolean {
  if (
    !isSmallWord(pieces[index]) ||
    !pieces.some((piece) => piece.type === "link" && isLabel(piece) && kindOfAddress(piece.url ?? "") === "paper")
  )
    return false;
  const texts = pieces.flatMap((piece, at) => (piece.type !== "link" && hasWords(piece.text) ? [at] : []));
  const [first = index, last = index] = [texts[0], texts.at(-1)];
  const title = unlinkedText(pieces.slice(first, last + 1));
  const isTitle = last < index && !pieces.slice(first, last).some((piece) => piece.type === "link");
  return (
    isTitle &&
    countWords(title) >= (isBracketed(pieces, index) ? 1 : MIN_TITLE_WORDS) &&
    !/\s\p{Ll}{1,4}\s*$/u.test(title)
  );
}

const MIN_TITLE_WORDS = 3;

function isSmallWord(piece: Piece | undefined): boolean {
  if (piece?.type !== "link" || kindOfAddress(piece.url ?? "") === "paper") return false;
  return /^\s*[[【]?\p{Ll}[\p{L}\d-]*[\]】]?\s*$/u.test(piece.text);
}

/** Whether the link of one small word is among nothing but links, after a title. */
export function isLabelAmongLinks(pieces: readonly Piece[], index: number): boolean {
  return isSmallWord(pieces[index]) && pieces.length > 1 && !hasWords(unlinkedText(pieces));
}

/** Whether the words before the link at `index` can be a title: `Title [[label]](…)`, but not `OpenAI: [[Title]](…)`. */
export function hasTitleBefore(pieces: readonly Piece[], index: number): boolean {
  const before = unlinkedText(pieces.slice(0, index)).replace(/[\s[(【]+$/, "");
  const words = pieces[index]?.text ?? "";
  const isNamed = isBracketed(pieces, index) && kindInLabel(words) !== null;
  const isCited = /\.$/.test(before) && parseCitation(words) !== null;
  return countWords(before) >= (isNamed || isCited ? 1 : 3) && !/[:：]$/.test(before);
}

/** `[Keras](…) - a library that runs on [TensorFlow](…)`: what begins a line and is described there is no label. */
export function isDescribedName(pieces: readonly Piece[], at: number): boolean {
  const [link, next] = [pieces[at], pieces[at + 1]];
  const isFirst = at === 0 || (at === 1 && !hasWords(pieces[0]?.text ?? ""));
  if (!isFirst || link === undefined || link.isPicture || (kindOfLabel(link.text) ?? "code") !== "code") return false;
  const isDescribed = next?.type === "text" && /^\s*[-–—:]\s+\p{L}+\s+\p{L}/u.test(next.text);
  return isDescribed && !isNameless(link.text) && isNamedByAddress(link) && !isBracketed(pieces, at);
}

/** Whether the name is that of the repository, or of the site. */
function isNamedByAddress({ text, url }: Piece): boolean {
  const [, host = "", path = ""] =
    /^https?:\/\/([^/?#]+)\/?([^?#]*?)\/?(?:[?#].*)?$/i.exec(url?.toLowerCase() ?? "") ?? [];
  const name = text.trim().toLowerCase();
  if (path.slice(path.lastIndexOf("/") + 1) === name) return true;
  const parts = host.split(/[.-]/);
  const isRepository = path !== "" && kindOfAddress(url ?? "") === "code";
  return !isRepository && name.split(/[\s.-]+/).every((word) => parts.includes(word));
}

/** `Knuth (1970)`, `Bentley, McIlroy (1993)`, `Doe et al. 2020`: the people and the year. Null for any other words. */
export function parseCitation(text: string): { readonly people: readonly string[]; readonly year: string } | null {
  const [, names, year] = /^([^\d()]{3,80}?)[\s,]*\(?((?:19|20)\d\d)[a-z]?\)?$/.exec(text.trim()) ?? [];
  // `NeurIPS 2020`
  if (names === undefined || year === undefined || parseVenue(`${names} ${year}`) !== null) return null;
  const people = names
    .replace(/[\s,]+et al\.?$/i, "")
    .split(/\s*(?:,|&|\band\b)\s*/)
    .filter(Boolean);
  const areNames = people.every(
    (name) => /^(?:\p{Ll}{2,3}\s)?\p{Lu}/u.test(name) && parsePeople(`${name} et al.`) !== null,
  );
  return areNames && people.length > 0 ? { people, year } : null;
}

const MAX_KIND_WORDS = 3;

/** `A title `CaveConf` [data of lakes](…)`: after a label or a code span, few words that name a kind are a label too. */
export function isKindAfterLabel(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text ?? "";
  const before = pieces.slice(0, index).filter((piece) => hasWords(piece.text));
  const isAfterLabel = before.at(-1)?.isCode || before.some((piece) => piece.type === "link" && isLabel(piece));
  const isShort = countWords(text) <= MAX_KIND_WORDS && kindInLabel(text) !== null;
  return isAfterLabel === true && isShort && countWords(unlinkedText(before)) > MAX_KIND_WORDS;
}
