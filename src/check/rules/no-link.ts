import type { Rule } from "../rule.ts";

export const noLink: Rule = {
  severity: "warning",
  finds: "a paper without a link",
  explanation:
    "Readers cannot open the paper from the map. Add a link to its title, or give it a reference with a URL or DOI.",
  findInPaper(paper, subject) {
    if (paper.url !== null || paper.doi !== null || paper.arxiv !== null) return null;
    return { location: subject.locate(paper, "title", paper.title), message: `“${paper.title}” has no link` };
  },
};
