// The words of an entry as one text: links are collected and leave a mark, and marks are around code and italics.
import type { FactCollector } from "./facts.ts";
import { kindOfLabel } from "./link-kinds.ts";
import { isBracketed, isLabelAmongLinks, startsLine } from "./link-labels.ts";
import { CODE_END, CODE_START, ITALIC_END, ITALIC_START, LINK, NAMED_LINK } from "./marks.ts";
import { parsePeople } from "./people.ts";
import { type Piece, unlinkedText } from "./pieces.ts";
import { hasWords, withoutBrackets } from "./words.ts";

/** The words with marks around code and italics, and for links that were collected. */
export function markedText(pieces: readonly Piece[], facts: FactCollector): string {
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
  if (!piece.isPicture && isNamedInSentence(pieces, index)) {
    facts.addLink(piece, { isMentioned: true });
    return piece.text;
  }
  const isLabel = facts.addLink(piece, {
    isMarked: isBracketed(pieces, index) || startsLine(pieces, index) || isLabelAmongLinks(pieces, index),
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
  if (before?.type !== "text" || !/[\p{L}\p{N}] $/u.test(before.text)) return false;
  // `from their [blog](…), it is`, `can be found [here](…)`
  const isOpen = /\s(?:the|their|our|its|this|eg|like|found|available) $/i.test(before.text);
  return isOpen || (after?.type === "text" && /^ \p{Ll}/u.test(after.text));
}

/** `runs on [TensorFlow](…), [Theano](…), or [CNTK](…)`: a link after such a word, and those that are listed after it. */
function isNamedInSentence(pieces: readonly Piece[], index: number): boolean {
  const isListed = (at: number): boolean =>
    pieces[at - 2]?.type === "link" && /^(?:, (?:and |or )?| (?:and|or) )$/.test(pieces[at - 1]?.text ?? "");
  let first = index;
  while (index - first < MAX_LISTED && isListed(first)) first -= 2;
  const before = pieces[first - 1];
  return (
    before?.type === "text" &&
    /(?:^|\s)(?:runs?|built|based|works?|relies|depends) (?:on|with|upon) $/i.test(before.text)
  );
}

const MAX_LISTED = 20;

const EMOJI_BEFORE_LINK = /(?:\p{Extended_Pictographic}[\ufe0f\u200d]?\s{0,2}){1,3}(?=\ufffc)/gu;

/** Removes the links that were collected, with brackets around them and what joins them to each other. */
export function withoutLabels(text: string): string {
  if (!/[\ue006\ufffc[(]/.test(text)) return text;
  // quick to say no: most texts have no emoji
  const worded = /[\u2190-\u2bff\ud800-\udbff]/.test(text) ? text : null;
  return (worded?.replace(EMOJI_BEFORE_LINK, " ") ?? text)
    .replace(/(?:(?<=[\s|,;(])|^)\p{L}[\p{L} ]{1,20}?\s?[:：]\s*\ue006/gmu, LINK)
    .replace(/\s*(?:[([{【]+\s*)?\ufffc(?:(?:[\s,|/·&+;)\](【[]|\sand\s)*\ufffc)*\s*[)\]}】]*/g, (found) =>
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
  /\[(?:cs|stat|math|physics|eess|q-bio|q-fin|econ|astro-ph|cond-mat|hep-\w+|quant-ph|gr-qc|nlin|nucl-\w+)(?:[.,]\s?[\w-]+)*\]/g;
/** `[code]` without a link, or `(code)` before all other words. */
const PLACEHOLDER =
  /\[+((?:papers?|codes?|pdf|arxiv|projects?|demo|videos?|slides?|link|website|datasets?|data|models?|page|homepage|github|blog)(?: page| link)?)\]+|\(([\p{L}\p{N}]{0,12})\)/giu;
