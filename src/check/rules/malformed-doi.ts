import { parseDoi } from "../../map/identifiers.ts";
import type { Rule } from "../rule.ts";
import { usesOldResolver } from "./resolver-link.ts";

export const malformedDoi: Rule = {
  severity: "error",
  finds: "an invalid DOI",
  explanation:
    "An invalid DOI leads nowhere. A DOI consists of 10., at least four digits, a slash and a name, as in 10.3390/e27040344.",
  findInLink({ paper, field, value }, subject) {
    const message = field === "doi" ? problemInDoi(value) : problemInLink(value);
    return message === null ? null : { location: subject.locate(paper, field, value), message };
  },
};

function problemInDoi(doi: string): string | null {
  return parseDoi(doi) === null ? `"${doi}" is not a DOI` : null;
}

function problemInLink(url: string): string | null {
  return isDoiLink(url) && parseDoi(decode(url)) === null ? `${url} does not contain a DOI` : null;
}

/** A link to doi.org, unless it is a short DOI such as doi.org/gcgk7d. */
function isDoiLink(url: string): boolean {
  return !usesOldResolver(url) && /^https?:\/\/doi\.org\/(?![a-z0-9]+$)/i.test(url);
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
