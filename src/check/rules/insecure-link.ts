import type { Rule } from "../rule.ts";
import { usesOldResolver } from "./resolver-link.ts";

export const insecureLink: Rule = {
  severity: "warning",
  finds: "a link that uses http instead of https",
  explanation:
    "Anyone on the network between the reader and the site can read and change the page. --fix changes links to sites that are known to support https.",
  findInLink({ paper, field, value }, subject) {
    if (field === "doi" || usesOldResolver(value) || !/^http:/i.test(value)) return null;
    const isKnown = supportsHttps(value);
    return {
      location: subject.locate(paper, field, value),
      message: `${value} does not use https${isKnown ? "" : "; whether its site supports it is for you to try"}`,
      fix: isKnown ? { from: value, to: value.replace(/^http:/i, "https:") } : null,
    };
  },
};

/** Sites that serve the same addresses over https. */
const HTTPS_SITES =
  /^(?:[\w-]+\.)*(?:arxiv\.org|doi\.org|github\.com|github\.io|gitlab\.com|openreview\.net|aclanthology\.org|aclweb\.org|mlr\.press|neurips\.cc|nips\.cc|jmlr\.org|thecvf\.com|nature\.com|science\.org|acm\.org|ieee\.org|springer\.com|biorxiv\.org|youtube\.com|youtu\.be|vimeo\.com|twitter\.com|medium\.com|wikipedia\.org|distill\.pub|lesswrong\.com|huggingface\.co|openai\.com|anthropic\.com|stanford\.edu|mit\.edu|berkeley\.edu)$/i;

function supportsHttps(url: string): boolean {
  return URL.canParse(url) && HTTPS_SITES.test(new URL(url).hostname);
}
