import type { Rule } from "../rule.ts";

const OLD_RESOLVER = /^https?:\/\/dx\.doi\.org\//i;

export const resolverLink: Rule = {
  severity: "warning",
  finds: "a link to dx.doi.org, which doi.org has replaced",
  explanation: "Both lead to the same page, but dx.doi.org is kept only for old links. --fix changes the link.",
  findInLink({ paper, field, value }, subject) {
    if (field === "doi" || !usesOldResolver(value)) return null;
    return {
      location: subject.locate(paper, field, value),
      message: `${value} uses dx.doi.org`,
      fix: { from: value, to: value.replace(OLD_RESOLVER, "https://doi.org/") },
    };
  },
};

/** Other rules ignore such a link, because its fix settles what they would report. */
export function usesOldResolver(url: string): boolean {
  return OLD_RESOLVER.test(url);
}
