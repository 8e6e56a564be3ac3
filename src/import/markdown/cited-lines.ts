// References one below another in a paragraph, without an empty line between them: `Roe, Ann. (1988). *A title*.` and the next on the
// next line. A reference can go on over several lines.
import type { Paragraph, Text } from "mdast";
import type { Conventions } from "./entry/conventions.ts";
import { FAMILY_NAME } from "./entry/name-patterns.ts";
import { piecesOf } from "./entry/pieces.ts";
import { joinedLines, linesOfParagraph } from "./linked-lines.ts";
import { isReferenceLine } from "./paragraph-paper.ts";
import { inlineText } from "./syntax/inline-text.ts";

/** `Roe, A`, `Roe et al. (2010)`, `Roe A, `, `———. `, `Ann Roe and Max Doe. 2010` */
const START = new RegExp(
  `^\\s*(?:\\[?\\d{1,3}[\\].)]\\s*)?(?:[-–—―_]{2,20}[.,]\\s|${FAMILY_NAME}(?:,\\s\\p{Lu}|\\s\\p{Lu}{1,3}[,.]\\s|\\set al\\.|\\s(?:and|&)\\s\\p{Lu}|(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,2}(?:,\\s|\\s(?:and|&)\\s)\\p{Lu}))`,
  "u",
);

/** The references of a paragraph, each a paragraph of its own. Null: its lines belong together, or are something else. */
export function citedLines(node: Paragraph, conventions: Conventions): Paragraph[] | null {
  if (!node.children.some(({ type, ...child }) => type === "break" || ("value" in child && child.value.includes("\n"))))
    return null;
  const [first] = node.children;
  // quick to say no
  if (first === undefined || !START.test(inlineText(node.children).slice(0, MAX_START))) return null;
  const lines = linesOfParagraph(node);
  const isReference = (entry: Paragraph): boolean => isReferenceLine(piecesOf(entry.children), conventions);
  const entries = startsIn(lines).map((start, at, starts) => joinedLines(lines.slice(start, starts[at + 1]), SPACE));
  const references = entries.filter(isReference);
  if (references.length >= MIN_REFERENCES && references.length * 3 >= entries.length * 2) return entries;
  return rejoined(entries, isReference);
}

/** Where a reference can begin. */
function startsIn(lines: readonly Paragraph[]): number[] {
  return lines.flatMap(({ children }, at) => (START.test(inlineText(children).slice(0, MAX_START)) ? [at] : []));
}

/** The entries of which each is a reference, if those that are none go on in the next: people can fill more than a line. */
function rejoined(entries: readonly Paragraph[], isReference: (entry: Paragraph) => boolean): Paragraph[] | null {
  const found: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const entry of entries) {
    const whole: Paragraph = open === null ? entry : joinedLines([open, entry], SPACE);
    open = isReference(whole) ? null : whole;
    if (open === null) found.push(whole);
  }
  return found.length < MIN_REFERENCES || open !== null ? null : found;
}

const MIN_REFERENCES = 2;
/** A line that goes on ends nothing. */
const SPACE: Text = { type: "text", value: " " };
/** In UTF-16 code units. */
const MAX_START = 120;
