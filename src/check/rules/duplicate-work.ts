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
  const firstWith = new Map<string, Paper>();
  const pairs = new Map<string, SharedId>();
  for (const paper of papers) {
    const doi = paper.doi === null ? null : doiKey(paper.doi);
    for (const [field, value] of [["arxiv", paper.arxiv] as const, ["doi", doi] as const]) {
      if (value === null) continue;
      const key = `${field} ${value}`;
      const earlier = firstWith.get(key);
      if (earlier === undefined) firstWith.set(key, paper);
      else {
        const pair = pairKey(earlier, paper);
        if (!pairs.has(pair)) pairs.set(pair, { paper, earlier, field, value });
      }
    }
  }
  return [...pairs.values()];
}

export function pairKey(earlier: Paper, later: Paper): string {
  return `${earlier.id} ${later.id}`;
}
