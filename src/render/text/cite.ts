// Plain readable references: who, when, what, where, and the link. One a line where nothing is wrapped.
import { doiUrl } from "../../map/identifiers.ts";
import type { Paper } from "../../map/model.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, wrap } from "../../terminal/text.ts";
import { citedDate, pageOf } from "../citation.ts";

const MOST_AUTHORS = 8;
const AUTHORS_BEFORE_OTHERS = 3;
const INDENT = "    ";

export function citeText(papers: readonly Paper[], { width }: Screen): string {
  return joinLines(
    papers.flatMap((paper) =>
      wrap(referenceTo(paper), width === null ? null : width - INDENT.length).map((line, at) =>
        at === 0 ? line : INDENT + line,
      ),
    ),
  );
}

/** `Hoagy Cunningham, … and Lee Sharkey (2023). Sparse Autoencoders …. arXiv:2309.08600. https://arxiv.org/abs/…`. */
function referenceTo(paper: Paper): string {
  const year = citedDate(paper)?.slice(0, 4) ?? "n.d.";
  const who = peopleOf(paper);
  const place = [paper.venue, paper.venueDetail].filter(Boolean).join(", ");
  const arxiv = paper.arxiv === null ? "" : `arXiv:${paper.arxiv}`;
  const [head, title] = who === "" ? ["", `${paper.title} (${year})`] : [`${who} (${year})`, paper.title];
  const doi = paper.doi === null ? null : doiUrl(paper.doi);
  return [...[head, title, place || arxiv].filter((part) => part !== "").map(ended), doi ?? pageOf(paper) ?? ""]
    .join(" ")
    .trim();
}

function ended(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** All authors where they are few, else the first and “et al.”; the organisation where none is known. */
function peopleOf({ authors, authorsComplete, organizations }: Paper): string {
  if (authors.length === 0) return organizations.join(", ");
  const isCut = !authorsComplete || authors.length > MOST_AUTHORS;
  if (isCut) return `${authors.slice(0, AUTHORS_BEFORE_OTHERS).join(", ")} et al.`;
  return authors.length === 1 ? String(authors[0]) : `${authors.slice(0, -1).join(", ")} and ${authors.at(-1)}`;
}
