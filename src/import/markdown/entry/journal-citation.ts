// A journal by its abbreviated name, with volume and page: `Phys. Rev. B **99**, 125101 (2019)`, `[JHEP 03 (2019) 045](…)`. Nothing
// else is written so, wherever it is in the line.
import { readPages } from "../../../map/pages.ts";
import { NO_CONVENTIONS } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import { isLabel } from "./link-labels.ts";
import { joinedText, type Piece } from "./pieces.ts";
import { wholeReference } from "./references/whole.ts";
import { JOURNAL_WORD } from "./venues.ts";
import { hasWords } from "./words.ts";

const YEAR = "(?:1[89]|20)\\d\\d";
const VOLUME = "(?<volume>[A-Z]?\\d{1,4}[A-Z]?)(?:\\s?\\((?<issue>\\d{1,3}(?:[-–]\\d{1,3})?)\\))?";
const PAGES = "[A-Z]{0,2}\\d[\\d.]*(?:\\s?[-–]\\s?[A-Z]?\\d+)?";
/** `99, 125101 (2019)`; DBLP puts a colon before the pages, and people before one. */
const PAGED = `,\\s(?<pages>${PAGES}),?\\s\\((?<paged>${YEAR})\\)`;
/** `03 (2019) 045`, which other references in plain words end in, too. */
const DATED = `\\s\\((?<dated>${YEAR})\\),?\\s(?<after>${PAGES})`;
const ABBREVIATED = `(?:${JOURNAL_WORD})(?=\\.)(?:(?:\\.[ -]?|[ -])(?:\\p{Lu}\\p{L}*|of|and|&)){0,6}\\.?`;
const citedIn = (journal: string): RegExp =>
  new RegExp(
    `(?:^\\s*|,?(?<=[,;:–—|("”»]|\\p{L}{3}\\.)\\s)(?<journal>${journal}),?\\s${VOLUME}${PAGED}(?=\\s*(?:$|[.,;)[(—–-]))`,
    "u",
  );
const IN_TEXT = citedIn(ABBREVIATED);
/** Before a volume in bold, whatever the journal is called. */
const BEFORE_BOLD = citedIn("\\p{Lu}[\\p{L}.&'’ -]{1,60}?");
const IN_LABEL = new RegExp(
  `^[[(]?(?:(?<journal>${ABBREVIATED}|[A-Z]{3,5}|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,4}),?\\s${VOLUME}(?:${PAGED}|${DATED})|(?<named>${ABBREVIATED}),?\\s\\(?(?<year>${YEAR})\\)?)[\\])]?\\.?$`,
  "u",
);
/** Quick to say no. */
const MAY_CITE = /\d\)?[\])]?\.?\s*$|\(\d{4}\)/;

/** Collects where the work appeared, and returns the pieces without it: of a link, only that it leads to the paper. */
export function takeJournalCitation(line: readonly Piece[], facts: FactCollector): readonly Piece[] {
  const bold = line.findIndex((piece, at) => isVolume(piece, line[at + 1]));
  const pieces = bold < 0 ? line : withPlainVolume(line, bold);
  for (const [at, piece] of pieces.entries()) {
    if (piece.isCode || !MAY_CITE.test(piece.text)) continue;
    const form = piece.type === "link" ? IN_LABEL : pieces === line ? IN_TEXT : BEFORE_BOLD;
    const found = form.exec(piece.text);
    if (found === null) continue;
    // a whole reference is read as one
    if (piece === line[0] && wholeReference(piece.text, NO_CONVENTIONS) !== null) return line;
    collect(found.groups ?? {}, facts);
    if (piece.type === "link") return pieces.with(at, { ...piece, text: "paper" });
    const [before, after] = [piece.text.slice(0, found.index), piece.text.slice(found.index + found[0].length)];
    const [lead, others] = [pieces.slice(0, at), pieces.slice(at + 1)];
    // without a title, the citation is all that the work is called
    const isUntitled =
      lead.every(({ type }) => type === "text") &&
      others.every(isNoTitle) &&
      takePeople([...lead, { ...piece, text: before }], facts);
    return isUntitled
      ? [{ ...piece, text: `${found[0].replace(/^[\s,]+/, "")}${after}` }, ...others]
      : [...lead, { ...piece, text: before + after }, ...others];
  }
  return line;
}

function isNoTitle(piece: Piece): boolean {
  return !hasWords(piece.text) || (piece.type === "link" && isLabel(piece));
}

function takePeople(lead: readonly Piece[], facts: FactCollector): boolean {
  return facts.takePeople(joinedText(lead).replace(/[\s,.:;]+$/, ""), { isMarked: true });
}

function collect(cited: Readonly<Record<string, string | undefined>>, facts: FactCollector): void {
  const { journal, named, paged, dated, year, volume, issue = null, pages, after } = cited;
  facts.takeReferenceSource((journal ?? named ?? "").trim(), "article");
  facts.takeCitedDate(paged ?? dated ?? year ?? "");
  if (volume === undefined) return;
  facts.setPublication({
    volume,
    issue,
    pages: readPages((pages ?? after ?? "").replace(/\.$/, "")),
    publisher: null,
  });
}

/** `Phys. Rev. B **99**, 125101 (2019)`, `*Cave Lett.* **12**, 3 (2020)`: as physicists write a volume. */
function isVolume({ type, isBold, text }: Piece, next: Piece | undefined): boolean {
  return (
    type === "text" &&
    isBold &&
    /^\s*(?!(?:19|20)\d\d)[A-Z]?\d{1,4}[A-Z]?[,:]?\s*$/.test(text) &&
    /^[,:(\s]\s?\(?[\dA-Z]?/.test(next?.text ?? "")
  );
}

/** From the name of the journal to the next link, as one piece in plain words. */
function withPlainVolume(pieces: readonly Piece[], bold: number): readonly Piece[] {
  const isBlank = bold > 1 && !hasWords(pieces[bold - 1]?.text ?? "x");
  const from = Math.max(0, isBlank ? bold - 2 : bold - 1);
  const after = pieces.findIndex(({ type }, at) => at > bold && type !== "text");
  const end = after < 0 ? pieces.length : after;
  const run = pieces.slice(from, end);
  const [first] = run;
  if (first?.type !== "text") return pieces;
  return [
    ...pieces.slice(0, from),
    { ...first, isItalic: false, isBold: false, text: joinedText(run) },
    ...pieces.slice(end),
  ];
}
