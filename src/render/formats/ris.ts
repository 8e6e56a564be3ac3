// RIS, the format of reference managers: a tag and a value per line, CRLF after each, `ER` after each paper.
import type { MapAnswer } from "../../answers/answer.ts";
import { papersIn } from "../../answers/papers-in.ts";
import type { Kind, Paper, ResearchMap } from "../../map/model.ts";
import { nameParts } from "../../map/names.ts";
import { parseVenueDetail } from "../../map/venue.ts";
import { citedDate, pageOf } from "../citation.ts";

export function renderRis(answer: MapAnswer): string {
  return papersIn(answer)
    .map((paper) => risRecord(answer.map, paper))
    .join("\r\n");
}

const TYPES: Readonly<Record<Kind, string>> = {
  article: "JOUR",
  conference: "CPAPER",
  preprint: "UNPB",
  report: "RPRT",
  thesis: "THES",
  book: "BOOK",
  post: "ELEC",
  essay: "ELEC",
  other: "GEN",
};

function risRecord(map: ResearchMap, paper: Paper): string {
  const { volume, issue, pages } = parseVenueDetail(paper.venueDetail);
  const [firstPage = null, lastPage = null] = pages?.split("-") ?? [];
  const [year = null, month = "", day = ""] = citedDate(paper)?.split("-") ?? [];
  const tags: [string, string | null][] = [
    ["TY", TYPES[paper.kind]],
    ["ID", paper.id],
    ["TI", paper.title],
    ...paper.authors.map((name): [string, string] => ["AU", risAuthor(map, name)]),
    ["PY", year],
    ["DA", year === null ? null : `${year}/${month}/${day}/`],
    [paper.kind === "book" ? "PB" : "T2", paper.venue],
    ["VL", volume],
    ["IS", issue],
    ["SP", firstPage],
    ["EP", lastPage],
    ...(paper.kind === "book" ? [] : paper.organizations.slice(0, 1).map((name): [string, string] => ["PB", name])),
    ["DO", paper.doi],
    ["AN", paper.arxiv === null ? null : `arXiv:${paper.arxiv}`],
    ["UR", pageOf(paper)],
    ...paper.keywords.map((keyword): [string, string] => ["KW", keyword]),
  ];
  const lines = tags.flatMap(([tag, value]) => (value === null || value === "" ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join("")}ER  - \r\n`;
}

/** `Family, Given, Suffix`; a comma inside a part would begin the next one. */
function risAuthor(map: ResearchMap, name: string): string {
  const { family, given, suffix } = nameParts(map, name);
  return [family, given, suffix]
    .filter((part) => part !== null)
    .map((part) => part.replaceAll(",", ""))
    .join(", ");
}
