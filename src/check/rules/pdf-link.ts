import { abstractPage } from "../../map/abstract-page.ts";
import type { FindingLocation } from "../location.ts";
import type { Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const pdfLink: Rule = {
  severity: "warning",
  finds: "a link to a PDF that has an abstract page",
  explanation:
    "An abstract page describes the paper, links to its versions and loads quickly on a phone. --fix changes the link, unless the list labels it as a PDF.",
  findInLink({ paper, field, value }, subject) {
    const page = field === "url" ? abstractPage(value) : null;
    if (page === null) return null;
    const location = subject.locate(paper, field, value);
    return {
      location,
      message: `${value} is a PDF; its abstract page is ${page}`,
      fix: isLabelledPdf(location, subject) ? null : { from: value, to: page },
    };
  },
};

/** Whether the list's own words for the link say that it leads to a PDF. */
function isLabelledPdf({ file, line, column }: FindingLocation, { lines }: Subject): boolean {
  const written = lines.get(file)?.[(line ?? 0) - 1] ?? "";
  return /pdf[\])\s]*\]\(\s*<?$/i.test(written.slice(0, (column ?? 1) - 1));
}
