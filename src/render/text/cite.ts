// References that people can read: who, when, what, where, and the link. One per line if nothing has to be wrapped.
import type { AnswerOf } from "../../answers/answer.ts";
import { doiUrl } from "../../map/identifiers.ts";
import type { Paper } from "../../map/model.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, wrap } from "../../terminal/text.ts";
import { citedDate, pageOf } from "../citation.ts";
import { andList } from "../phrases.ts";
import { publicationOf } from "./publication.ts";

const MAX_AUTHORS = 8;
const AUTHORS_BEFORE_ET_AL = 3;
const INDENT = "    ";

export function citeText({ papers }: AnswerOf<"cite">, { width }: Screen): string {
  const room = width === null ? null : width - INDENT.length;
  return joinLines(
    papers.flatMap((paper) => wrap(referenceTo(paper), room).map((line, at) => (at === 0 ? line : INDENT + line))),
  );
}

/** `Hoagy Cunningham, … and Lee Sharkey (2023). Sparse Autoencoders …. arXiv:2309.08600. https://arxiv.org/abs/…`. */
export function referenceTo(paper: Paper): string {
  const year = citedDate(paper)?.slice(0, 4) ?? "n.d.";
  const people = peopleOf(paper);
  const [head, title] = people === "" ? ["", `${paper.title} (${year})`] : [`${people} (${year})`, paper.title];
  const sentences = [head, title, ...publicationOf(paper)].filter((part) => part !== "").map(withFullStop);
  const link = paper.doi === null ? pageOf(paper) : doiUrl(paper.doi);
  return [...sentences, link ?? ""].join(" ").trim();
}

function withFullStop(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Authors; editors if there are none; the organisations if nobody is known. */
function peopleOf({ authors, authorsComplete, editors, organizations }: Paper): string {
  if (authors.length > 0) return namesOf(authors, { isComplete: authorsComplete });
  if (editors.length > 0) return `${namesOf(editors)} (${editors.length === 1 ? "ed." : "eds."})`;
  return organizations.join(", ");
}

/** All names if they are few, else the first ones and “et al.”. */
function namesOf(names: readonly string[], { isComplete = true } = {}): string {
  const isCut = !isComplete || names.length > MAX_AUTHORS;
  if (isCut) return `${names.slice(0, AUTHORS_BEFORE_ET_AL).join(", ")} et al.`;
  return andList(names);
}
