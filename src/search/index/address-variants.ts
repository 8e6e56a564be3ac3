// Other forms of an address or identifier that somebody pastes: with what sites add to links, from sites that show papers of
// arXiv or of a publisher, and ids and both addresses of the ACL Anthology.
import { doiInAddress } from "../../map/doi-in-address.ts";
import { doiKey, urlKey } from "../../map/identifiers.ts";

const ARXIV_ID_IN_PATH = /[/=:](\d{4}\.\d{4,5})(?:v\d+)?(?=$|[/?#&.])/;
/** What sites add to an address to know where a visitor comes from. */
const TRACKING = /^(?:utm_\w+|ref|source|fbclid|gclid|context|via|share|s)=/i;
/** Both cases are written out: every word of a query is compared, and for the flag `i`, V8 reads Unicode's tables first. */
const ACL_ID = /^(?:[A-Za-z]\d\d-\d{4}|(?:19|20)\d\d\.[A-Za-z\d]+-[A-Za-z\d]+\.\d+)$/;
const ACL_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology(?:\/papers\/\w+\/\w+)?)\/([\w.-]+?)(?:\.pdf)?\/?$/i;
const OPENREVIEW = /^https?:\/\/openreview\.net\/(?:forum|pdf|attachment)\?(?:.*&)?id=([\w-]+)/i;

/** Whether a word may be an id of the ACL Anthology. */
export function isAclId(word: string): boolean {
  return ACL_ID.test(word);
}

/** The keys of papers, as in `identifierKeysOf`, that may be meant by an address or an id of the ACL Anthology. */
export function keysOfVariants(word: string): string[] {
  const acl = isAclId(word) ? word : ACL_ADDRESS.exec(word)?.[1];
  if (acl !== undefined) return aclKeys(acl);
  if (!/^https?:\/\//i.test(word)) return [];
  const arxiv = ARXIV_ID_IN_PATH.exec(word)?.[1];
  const doi = doiInAddress(word);
  const review = OPENREVIEW.exec(word)?.[1];
  const reviewPages = review === undefined ? [] : ["forum", "pdf"].map((page) => `openreview.net/${page}?id=${review}`);
  return [
    ...(arxiv === undefined ? [] : [`arxiv:${arxiv}`]),
    ...(doi === null ? [] : [`doi:${doiKey(doi)}`]),
    ...reviewPages,
    ...plainAddresses(word),
  ];
}

function aclKeys(id: string): string[] {
  return ["aclanthology.org", "aclweb.org/anthology"].flatMap((site) => [`${site}/${id}`, `${site}/${id}.pdf`]);
}

/** The address without what sites add to it, and without its file type. */
function plainAddresses(address: string): string[] {
  const [path = "", query = ""] = address.split("#")[0]?.split("?") ?? [];
  const kept = query.split("&").filter((part) => part !== "" && !TRACKING.test(part));
  const plain = kept.length === 0 ? path : `${path}?${kept.join("&")}`;
  return [plain, plain.replace(/\.(?:pdf|html?)$/i, ""), `${plain}.pdf`].map(urlKey);
}
