import type { Rule } from "../rule.ts";

export const noDate: Rule = {
  severity: "warning",
  finds: "a paper without a date",
  explanation: "The timeline lists the paper as undated. Write the year or the month before or after its title.",
  findInPaper(paper, subject) {
    if (paper.date !== null || subject.hasImpossibleDate(paper)) return null;
    return { location: subject.locate(paper, "title", paper.title), message: `“${paper.title}” has no date` };
  },
};
