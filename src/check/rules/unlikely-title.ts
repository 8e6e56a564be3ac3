import type { Rule } from "../rule.ts";

/** `1996`; `Zinger et al. 2019`, `Turner & Hahn (2007)`; `Acquired`, `Downloaded: …`, as to-do lists have it. */
const UNLIKELY = [
  /^\W*(?:1[5-9]|20)\d\d\W*$/,
  /^\p{Lu}[\p{L}'’-]{1,40} (?:et al\.?|(?:&|and|und|et|y) \p{Lu}[\p{L}'’-]{1,40}),? \(?(?:1[5-9]|20)\d\d[a-z]?\)?\.?$/u,
  /^(?:acquired|download(?:ed)?|to ?do|to read|done|tbd|tba|untitled|no title|link|here|pdf)(?:$|:\s)/i,
];

export const unlikelyTitle: Rule = {
  severity: "warning",
  finds: "a title that is hardly one: a year, a citation, a word of a to-do list",
  explanation: "Searches and citations need the title of the work. Write it instead, or link it: [Title](https://…).",
  findInPaper(paper, subject) {
    const { title } = paper;
    if (!UNLIKELY.some((form) => form.test(title))) return null;
    return { location: subject.locate(paper, "title", title), message: `“${title}” is hardly a title` };
  },
};
