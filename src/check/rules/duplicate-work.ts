import { doiKey } from "../../map/identifiers.ts";
import type { Paper } from "../../map/model.ts";
import type { Rule } from "../rule.ts";

export const duplicateWork: Rule = {
  severity: "error",
  finds: "two papers with the same DOI or arXiv id",
  explanation:
    "An identifier belongs to one work. If both papers are the same work, give them the same title. If not, one of them has the wrong link.",
  *findInMap(subject) {
    for (const { paper, earlier, field, value } of papersWithSharedIds(subject.map.papers)) {
      const name = field === "doi" ? "DOI" : "arXiv id";
      yield {
        location: subject.locate(paper, field, value),
        id: paper.id,
        message: `“${paper.title}” has the same ${name} as “${earlier.title}” (${earlier.id}): ${value}`,
      };
    }
  },
};

interface SharedId {
  readonly paper: Paper;
  /** The first paper with the same identifier. */
  readonly earlier: Paper;
  readonly field: "arxiv" | "doi";
  readonly value: string;
}

/** Two rules ask about the same papers. */
const known = new WeakMap<readonly Paper[], readonly SharedId[]>();

/** Each pair once. */
export function papersWithSharedIds(papers: readonly Paper[]): readonly SharedId[] {
  const pairs = known.get(papers) ?? findSharedIds(papers);
  known.set(papers, pairs);
  return pairs;
}

function findSharedIds(papers: readonly Paper[]): SharedId[] {
  const firstWith = { arxiv: new Map<string, Paper>(), doi: new Map<string, Paper>() };
  const pairs = new Map<string, SharedId>();
  const compare = (paper: Paper, field: SharedId["field"], value: string): void => {
    const earlier = firstWith[field].get(value);
    if (earlier === undefined) {
      firstWith[field].set(value, paper);
      return;
    }
    const pair = pairKey(earlier, paper);
    if (!pairs.has(pair)) pairs.set(pair, { paper, earlier, field, value });
  };
  for (const paper of papers) {
    if (paper.arxiv !== null) compare(paper, "arxiv", paper.arxiv);
    if (paper.doi !== null) compare(paper, "doi", doiKey(paper.doi));
  }
  return [...pairs.values()];
}

export function pairKey(earlier: Paper, later: Paper): string {
  return `${earlier.id} ${later.id}`;
}
