import type { Rule } from "../rule.ts";

export const futureDate: Rule = {
  severity: "warning",
  finds: "a date in the future",
  explanation: "This is usually a typing error. Correct the date.",
  findInPaper(paper, subject) {
    const { title, date } = paper;
    if (date === null || date <= subject.today.slice(0, date.length)) return null;
    return {
      location: subject.locate(paper, "date", date),
      message: `“${title}” is dated ${date}, but today is ${subject.today}`,
    };
  },
};
