// References that people can read: who, when, what, where, and the link. One per line if nothing has to be wrapped.
import type { AnswerOf } from "../../answers/answer.ts";
import { doiUrl } from "../../map/identifiers.ts";
import type { Paper } from "../../map/model.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, wrap } from "../../terminal/text.ts";
import { citedDate, pageOf } from "../citation.ts";
import { volumeAndPages } from "../phrases.ts";

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
function referenceTo(paper: Paper): string {
  const year = citedDate(paper)?.slice(0, 4) ?? "n.d.";
  const people = peopleOf(paper);
  const venue = [paper.venue, volumeAndPages(paper)].filter(Boolean).join(", ");
  const arxiv = paper.arxiv === null ? "" : `arXiv:${paper.arxiv}`;
  const [head, title] = people === "" ? ["", `${paper.title} (${year})`] : [`${people} (${year})`, paper.title];
  const sentences = [head, title, venue || arxiv].filter((part) => part !== "").map(withFullStop);
  const link = paper.doi === null ? pageOf(paper) : doiUrl(paper.doi);
  return [...sentences, link ?? ""].join(" ").trim();
}

function withFullStop(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** All authors if they are few, else the first ones and “et al.”; the organisations if no author is known. */
function peopleOf({ authors, authorsComplete, organizations }: Paper): string {
  if (authors.length === 0) return organizations.join(", ");
  const isCut = !authorsComplete || authors.length > MAX_AUTHORS;
  if (isCut) return `${authors.slice(0, AUTHORS_BEFORE_ET_AL).join(", ")} et al.`;
  return authors.length === 1 ? String(authors[0]) : `${authors.slice(0, -1).join(", ")} and ${authors.at(-1)}`;
}
