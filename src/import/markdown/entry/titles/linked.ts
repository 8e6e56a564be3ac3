// A title that is a link: `[Title](…)`, with dates, organisations and people before it.
import { listedAddress } from "../addresses.ts";
import { readLead } from "../lead.ts";
import { kindOfAddress, kindOfLabel } from "../link-kinds.ts";
import { isLabel } from "../link-labels.ts";
import { plainPiece, unlinkedText } from "../pieces.ts";
import { splitCitation } from "../plain-titles.ts";
import type { EntryLine, FoundTitle, TitleForm } from "../title-form.ts";
import { countWords, dropColonAtEnd } from "../words.ts";
import { plainTitle } from "./plain.ts";

/** `[Doe, Jane, and Al Roe. "A title." (2018)](…)`: a link around a whole reference. */
function withoutCitation(text: string, { facts, conventions }: EntryLine, found: FoundTitle): FoundTitle {
  if (countWords(text) < MIN_CITATION_WORDS) return found;
  const { title, rest, people = "" } = splitCitation(text, conventions) ?? { title: text, rest: "" };
  if (people === "" || !facts.takePeople(people, { isMarked: true })) return found;
  return { ...found, title, after: [plainPiece(rest), ...found.after], isCitation: true };
}

const MIN_CITATION_WORDS = 7;
const MAX_ORGANIZATION_WORDS = 6;

/** `[Some University] [Title](…)` */
const IN_BRACKETS = /^[[(【][^[\]()【】]{2,60}[\])】]$/;

/** Words after which a sentence must continue. */
const OPEN_END =
  /(?:^|\s)(?:a|an|the|from|by|in|see|of|on|at|to|with|is|are|and|or|for|via|using|use|this|our|my|as|like|following)$/i;

export const linkedTitle: TitleForm = (line) => {
  const { pieces, facts } = line;
  const index = pieces.findIndex((piece) => piece.type === "link" && !isLabel(piece));
  const link = pieces[index];
  if (link === undefined) return null;
  const lead = readLead(pieces.slice(0, index), facts).replace(/[<《「]\s*$/, "");
  const found = withoutCitation(link.text, line, {
    title: link.text,
    url: listedAddress(link.url),
    prefix: "",
    after: pieces.slice(index + 1),
    isCitation: false,
  });
  if (lead === "" || facts.takePeople(lead)) return found;
  if (/^[“"«]([^”"»]{8,})[”"»]/.test(lead)) return plainTitle(line);
  if (/[:：]$/.test(lead)) {
    const name = dropColonAtEnd(lead);
    if (kindOfLabel(name) !== null) return found;
    if (countWords(name) > MAX_ORGANIZATION_WORDS) return "prose";
    facts.addOrganizations(name);
    return found;
  }
  if (/[-–—|]$/.test(lead) && countWords(lead) <= 5) return { ...found, prefix: lead.replace(/\s*[-–—|]$/, "") };
  if (IN_BRACKETS.test(lead)) return { ...found, prefix: lead };
  const isAtEnd = unlinkedText(pieces.slice(index + 1)).replace(/[\s\p{P}\p{S}]/gu, "") === "";
  const isOpen = OPEN_END.test(lead);
  if (isAtEnd && countWords(lead) > 2 && !isOpen && kindOfAddress(link.url ?? "") !== "other") return plainTitle(line);
  return countWords(lead) <= 2 && (isAtEnd || !isOpen) ? { ...found, prefix: lead } : "prose";
};
