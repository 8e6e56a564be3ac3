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
  /^https?:\/\/(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology(?:\/papers\/\w+\/\w+)?)\/([\w.-]+?)(?:\.(?:pdf|bib|xml))?\/?$/i;
const ACL_DOI = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?10\.(?:18653|3115)\/v1\/([\w.-]+)$/i;
const OPENREVIEW = /^https?:\/\/openreview\.net\/(?:forum|pdf|attachment)\?(?:.*&)?id=([\w-]+)/i;

/** Whether a word may be an id of the ACL Anthology. */
export function isAclId(word: string): boolean {
  return ACL_ID.test(word);
}

/** The keys of papers, as in `identifierKeysOf`, that may be meant by an address or an id of the ACL Anthology. */
export function keysOfVariants(word: string): string[] {
  const acl = isAclId(word) ? word : (ACL_ADDRESS.exec(word) ?? ACL_DOI.exec(word))?.[1];
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
    ...otherPages(word),
    ...plainAddresses(word),
  ];
}

function aclKeys(id: string): string[] {
  const pages = ["aclanthology.org", "aclweb.org/anthology"].flatMap((site) => [`${site}/${id}`, `${site}/${id}.pdf`]);
  return [...pages, ...["18653", "3115"].map((prefix) => `doi:10.${prefix}/v1/${id.toLowerCase()}`)];
}

/** The keys of the pages of a record of PubMed. */
export function keysOfPubMed(id: string): string[] {
  return [`pmid:${id}`, `pubmed.ncbi.nlm.nih.gov/${id}`, `ncbi.nlm.nih.gov/pubmed/${id}`];
}

/** The keys of the pages of a paper in PubMed Central. */
export function keysOfPmc(id: string): string[] {
  return [`ncbi.nlm.nih.gov/pmc/articles/${id}`, `pmc.ncbi.nlm.nih.gov/articles/${id}`];
}

/** Its addresses have the title or not. */
const SEMANTIC_SCHOLAR = /\/\/(?:www\.)?semanticscholar\.org\/\w+\/(?:[^/]+\/)?([\da-f]{40})/i;

/** The keys of an address that a paper has. */
export function keysOfOwnAddress(address: string): string[] {
  const own = urlKey(address);
  const id = own.startsWith("semanticscholar.org/") ? SEMANTIC_SCHOLAR.exec(address)?.[1] : undefined;
  return id === undefined ? [own] : [own, `semanticscholar.org/paper/${id}`];
}

/** The pages that a site has of one paper: how to know them, and the keys of all, by what the pattern finds. */
const SITES: readonly (readonly [page: RegExp, keysOf: (id: string) => readonly string[]])[] = [
  [/\/\/(?:pubmed\.ncbi|(?:www\.)?ncbi)\.nlm\.nih\.gov\/(?:pubmed\/)?(\d+)/i, keysOfPubMed],
  [/\/\/(?:(?:www\.)?ncbi|pmc\.ncbi)\.nlm\.nih\.gov\/(?:pmc\/)?articles\/(PMC\d+)/i, keysOfPmc],
  [
    /\/\/(?:www\.)?(proceedings\.mlr\.press\/v\d+\/[\w-]+|jmlr\.org\/papers\/v\d+\/[\w-]+)/i,
    (page) => [page, `${page}.html`, `${page}.pdf`, `${page}/${page.split("/").at(-1)}.pdf`],
  ],
  [
    /\/\/(?:proceedings\.neurips\.cc|papers\.n(?:eur)?ips\.cc)\/(?:paper_files\/)?paper\/(\d{4}\/\w+\/[\da-f]{32})-/i,
    neuripsKeys,
  ],
  [
    /\/\/openaccess\.thecvf\.com\/(\w+\/(?:\w+\/)*(?:html|papers)\/(?:\w+\/)*[\w-]+)\.(?:html|pdf)/i,
    (page) => [
      `openaccess.thecvf.com/${page.replace("/papers/", "/html/")}.html`,
      `openaccess.thecvf.com/${page.replace("/html/", "/papers/")}.pdf`,
    ],
  ],
  [
    /\/\/ieeexplore\.ieee\.org\/(?:abstract\/)?(?:document\/|stamp\/stamp\.jsp\?.*arnumber=)(\d+)/i,
    (id) => [`ieeexplore.ieee.org/document/${id}`, `ieeexplore.ieee.org/abstract/document/${id}`],
  ],
  [SEMANTIC_SCHOLAR, (id) => [`semanticscholar.org/paper/${id}`, `semanticscholar.org/reader/${id}`]],
];

/** The keys of the other pages of the same paper on its site. */
function otherPages(address: string): string[] {
  return SITES.flatMap(([page, keysOf]) => {
    const id = page.exec(address)?.[1];
    return id === undefined ? [] : keysOf(id);
  });
}

/** Abstracts and papers of NeurIPS, by their year and number. */
function neuripsKeys(id: string): string[] {
  const number = id.replace(/\/\w+\//, "/ /");
  const files = [
    "hash Abstract .html",
    "hash Abstract -Conference.html",
    "file Paper .pdf",
    "file Paper -Conference.pdf",
  ];
  const sites = ["proceedings.neurips.cc", "papers.nips.cc", "papers.neurips.cc"].flatMap((site) =>
    ["paper", "paper_files/paper"].map((path) => `${site}/${path}`),
  );
  return sites.flatMap((site) =>
    files.map((file) => {
      const [folder = "", kind = "", end = ""] = file.split(" ");
      return `${site}/${number.replace(" ", folder)}-${kind}${end}`;
    }),
  );
}

/** The address without what sites add to it, and without its file type. */
function plainAddresses(address: string): string[] {
  const [path = "", query = ""] = address.split("#")[0]?.split("?") ?? [];
  const kept = query.split("&").filter((part) => part !== "" && !TRACKING.test(part));
  const plain = kept.length === 0 ? path : `${path}?${kept.join("&")}`;
  return [plain, plain.replace(/\.(?:pdf|html?)$/i, ""), `${plain}.pdf`].map(urlKey);
}
