// A whole reference in plain words, as a style of citation prescribes it. Each style is a file in ../references.
import { isWebAddress } from "../../../../map/identifiers.ts";
import { listedAddress } from "../addresses.ts";
import type { FactCollector } from "../facts.ts";
import { isLabel } from "../link-labels.ts";
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { type Piece, piecesOf } from "../pieces.ts";
import { bookInItalics, bookOfFamilies, bookOfPublisher } from "../references/books.ts";
import { chemistryReference, untitledReference } from "../references/chemistry.ts";
import { chineseReference } from "../references/chinese.ts";
import { peopleAndCommas } from "../references/commas.ts";
import { dblpReference } from "../references/dblp.ts";
import { joinedFamilies } from "../references/families.ts";
import { lawBook, lawReview } from "../references/law-review.ts";
import { peopleAndDate } from "../references/people-and-date.ts";
import { quotedReference } from "../references/quoted.ts";
import { bareTitle, type ReferenceForm, type WrittenReference } from "../references/reference.ts";
import { readSource } from "../references/source.ts";
import { signedByCommas, titleFirst } from "../references/title-first.ts";
import { wholeReference } from "../references/whole.ts";
import type { TitleForm } from "../title-form.ts";
import { hasWords, monthAtEnd } from "../words.ts";

const FORMS: readonly ReferenceForm[] = [
  wholeReference,
  peopleAndDate,
  quotedReference,
  lawReview,
  lawBook,
  peopleAndCommas,
  dblpReference,
  joinedFamilies,
  chineseReference,
  chemistryReference,
  untitledReference,
  bookOfFamilies,
  bookOfPublisher,
  bookInItalics,
  titleFirst,
  signedByCommas,
];

export const referenceTitle: TitleForm = ({ pieces, facts, conventions }) => {
  const line = lineOf(pieces);
  if (line === null) return null;
  for (const form of FORMS) {
    const found = form(line.text, conventions);
    if (found === null) continue;
    const rest = takeFacts(found, facts);
    if (line.month !== null) facts.takeDateOrVenue(line.month);
    const url =
      line.linked !== null && bareTitle(line.linked.text) === found.title ? listedAddress(line.linked.url) : null;
    // a link around other words than the title is a fact like those without words
    const links = withFormats(pieces)
      .filter((piece) => piece.type === "link" && (url === null || piece !== line.linked))
      .map((piece) => (isAddress(piece) ? { ...piece, text: piece.url ?? "" } : piece));
    const after = rest === "" ? links : [...piecesOf([{ type: "text", value: rest }]), ...links];
    const { title, comment: prefix = "" } = found;
    return { title, url, prefix: hasWords(prefix) ? prefix : "", after, isCitation: true, isExact: true };
  }
  return null;
};

/** `Available in [html format](…)`: the links are labels. */
function withFormats(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => (piece.type === "link" && FORMAT.test(piece.text) ? { ...piece, text: "pdf" } : piece));
}

const FORMAT = /^\s*(?:html|pdf)\s(?:format|version)\s*$/i;

interface ReferenceLine {
  /** With marks around what is in italics or linked, and without addresses. */
  readonly text: string;
  /** The only link with words of its own. */
  readonly linked: Piece | null;
  /** In brackets after all else: `… (2026). [2026.04]` */
  readonly month: string | null;
}

const QUICK = /(?:1[5-9]|20)\d\d|\((?:in press|forthcoming)\)/;
/** In UTF-16 code units: no reference is longer, but people can be many. */
const MAX_LENGTH = 3000;

/** Null: the line is nothing that a style of citation prescribes. */
function lineOf(pieces: readonly Piece[]): ReferenceLine | null {
  const [first, ...others] = pieces;
  // quick to say no: most entries begin with a link or in bold
  if (first?.type !== "text" || first.isItalic || first.isCode) return null;
  if (first.isBold)
    return BOLD_LABEL.test(`${first.text}${others[0]?.text ?? ""}`) ? lineOf(withoutColon(others)) : null;
  if (!pieces.some(({ type, text }) => type === "text" && QUICK.test(text))) return null;
  let text = "";
  let linked: Piece | null = null;
  for (const piece of pieces) {
    // the links after it say where the work is
    if (AVAILABLE.test(text)) break;
    if ((piece.isBold && !BOLD_YEAR.test(piece.text)) || piece.isCode || text.length > MAX_LENGTH) return null;
    if (piece.type === "break") text += "\n";
    else if (piece.type === "link" && (isLabel(piece) || isAddress(piece))) continue;
    else if (piece.type === "link" && linked !== null) return null;
    else {
      if (piece.type === "link") linked = piece;
      text += piece.type === "link" || piece.isItalic ? `${ITALIC_START}${piece.text}${ITALIC_END}` : piece.text;
    }
  }
  const dated = monthAtEnd(text);
  const bare = withoutEnd(
    (dated?.before ?? text).replace(AVAILABLE, "").replace(ORNAMENT, "").replace(LABEL, "").replace(EMPTY, ""),
  );
  return bare.includes("\n") ? null : { text: bare, linked, month: dated?.month ?? null };
}

/** `**1964**`, as chemists write the year. */
const BOLD_YEAR = /^\s*(?:1[5-9]|20)\d\d[,;.]?\s*$/;
const AVAILABLE = /\s(?:Available|Full text)(?:\s(?:in|at|from|as|online))?:?\s*$/;

/** `[https://doi.org/…](https://www.google.com/url?q=…)` */
function isAddress({ text }: Piece): boolean {
  return isWebAddress(text.trim());
}

const ORNAMENT = /^(?:\s|\p{Extended_Pictographic}|[\u200d\ufe0f•*-]|\[\d{1,3}\](?=\s)|\(?\d{1,3}[.)](?=\s))+/u;
/** `**Read:** `, `Optional: `: what the readers of a syllabus are asked to do. */
const TASK =
  "(?:(?:required|optional|recommended|suggested|further|background|additional|supplementary|core|main|primary|assigned|pre-class) ?)?(?:read(?:ings?)?|discuss(?:ion)?|skim|required|optional|background|recommended|suggested|supplementary|core|presentation|paper)";
const LABEL = new RegExp(`^(?:${TASK}\\s?:|\\(${TASK}\\)|\\[${TASK}\\])\\s*`, "iu");
const BOLD_LABEL = new RegExp(`^\\s?[([]?${TASK}(?:[)\\]]|\\s?:)`, "iu");

function withoutColon([first, ...others]: readonly Piece[]): readonly Piece[] {
  return first === undefined ? [] : [{ ...first, text: first.text.replace(/^[\s:)\]]+/, "") }, ...others];
}

/** What was around addresses, and before one at the end. */
const EMPTY = /[([<]\s*[)\]>]/g;
const END = /(?:[\s|,;([]|\b(?:doi|available at|url|https?|verfügbar unter|disponible (?:en|sur)):?(?=\W*$))+$/iu;

const LAST_OF_END = /(?:[\s|,;([:]|doi|at|url|https?|unter|en|sur)$/iu;
const MAX_LAST_LENGTH = 5;

function withoutEnd(text: string): string {
  // quick to say no: the whole text would be looked through
  return LAST_OF_END.test(text.slice(-MAX_LAST_LENGTH)) ? text.replace(END, "") : text;
}

/** @returns the words that are no facts */
function takeFacts({ people, date, source, venue, kind, publication }: WrittenReference, facts: FactCollector): string {
  const read = readSource(source);
  facts.setPeople(people);
  const when = date ?? read.date;
  if (when !== null) facts.takeCitedDate(when);
  facts.takeReferenceSource(venue ?? read.venue, kind ?? read.kind);
  if (publication !== undefined && Object.values(publication).some(Boolean)) facts.setPublication(publication);
  return hasWords(read.rest) ? read.rest : "";
}
