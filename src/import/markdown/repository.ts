// The repository that a list says it is in, and the addresses of the files beside it.
import { isWebAddress } from "../../map/identifiers.ts";
import type { OutlineTopic } from "../outline.ts";

/** Pictures and commands about the list itself: they name its repository. */
const STATEMENTS = [
  /star-history\.com\/(?:#|svg\?repos=)([\w.-]+\/[\w.-]+)/i,
  /starchart\.cc\/([\w.-]+\/[\w.-]+?)(?:\.svg)?(?=[\s?&`"')]|$)/im,
  /contrib\.rocks\/image\?repo=([\w.-]+\/[\w.-]+)/i,
  /git clone (?:https:\/\/github\.com\/|git@github\.com:)([\w.-]+\/[\w.-]+?)(?:\.git)?(?=[\s`"')]|$)/im,
];

/** `https://github.com/owner/name/blob/HEAD/`, or what the front matter states. Null: nothing is known. */
export function baseOf(text: string, stated: string | null): string | null {
  if (stated !== null && isWebAddress(stated)) return baseOfRepository(stated);
  const name = STATEMENTS.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
  return name === undefined ? null : baseOfRepository(`https://github.com/${name}`);
}

function baseOfRepository(url: string): string {
  const bare = url.replace(/\.git$/, "").replace(/\/+$/, "");
  return /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com)\/[^/]+\/[^/]+$/i.test(bare)
    ? `${bare}/blob/HEAD/`
    : `${bare}/`;
}

/** The topics with the relative links of their papers resolved. */
export function withBase(topics: readonly OutlineTopic[], base: string | null): readonly OutlineTopic[] {
  if (base === null) return topics;
  const resolved = (url: string | null): string | null => {
    if (url === null || isWebAddress(url) || !URL.canParse(url, base)) return url;
    return new URL(url.replace(/^\/+/, ""), base).href;
  };
  return topics.map((topic) => ({
    ...topic,
    papers: topic.papers.map((paper) => ({
      ...paper,
      url: resolved(paper.url),
      code: resolved(paper.code),
      demo: resolved(paper.demo),
    })),
  }));
}
