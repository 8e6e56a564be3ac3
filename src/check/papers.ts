// What can be wrong with one paper: its links, its date, its DOI.

import { type PartialDate, precisionOf, toMonth, yearOf } from "../map/dates.ts";
import { arxivMonth, arxivUrl, parseArxivId, parseDoi } from "../map/identifiers.ts";
import type { Paper } from "../map/model.ts";
import type { RuleName } from "./rules.ts";
import type { Fix, Found, Spot, Subject } from "./subject.ts";

export function* findInPapers(subject: Subject): Generator<Found> {
  const misdated = misdatedPlaces(subject);
  for (const paper of subject.map.papers) {
    const found = (rule: RuleName, spot: Spot, message: string, fix: Fix | null = null): Found => ({
      rule,
      spot,
      id: paper.id,
      message,
      fix,
    });
    const at = (field: keyof Paper, words = String(paper[field] ?? "")): Spot => subject.spotOf(paper, field, words);
    const name = `“${paper.title}”`;
    if (paper.url === null && paper.doi === null && paper.arxiv === null) {
      yield found("no-link", at("title"), `${name} has no link`);
    }
    if (paper.date === null && !subject.placesOf(paper).some((spot) => misdated.has(placeKey(spot))))
      yield found("no-date", at("title"), `${name} has no date`);
    if (paper.date !== null && paper.date > subject.today.slice(0, paper.date.length)) {
      yield found("future-date", at("date"), `${name} is dated ${paper.date}, and today is ${subject.today}`);
    }
    const other = otherDate(paper);
    if (other !== null) yield found("date-disagrees", at("date"), `${name} is dated ${paper.date}, but ${other}`);
    if (paper.doi !== null && parseDoi(paper.doi) === null) {
      yield found("malformed-doi", at("doi"), `"${paper.doi}" is not a DOI`);
    }
    for (const field of ["url", "code", "demo"] as const) {
      const url = paper[field];
      if (url === null) continue;
      for (const { rule, message, to } of linkProblems(url, field)) {
        const spot = at(field, url);
        const isKept = to === null || (rule === "pdf-link" && isLabelledPdf(spot, subject));
        yield found(rule, spot, message, isKept ? null : { from: url, to });
      }
    }
  }
}

/** Entries whose date is told to be none: that they are undated follows. */
function misdatedPlaces({ draft }: Subject): Set<string> {
  const told = (draft?.report.remarks ?? []).filter(({ rule }) => rule === "impossible-date");
  return new Set(told.map(({ file, at }) => `${file} ${String(at).replace(/\.issued$/, "")}`));
}

function placeKey({ file, line, path }: Spot): string {
  return `${file} ${line ?? path}`;
}

/** What the paper's reference or arXiv id says of its date, where that differs; null: they agree. */
function otherDate({ date, dateSource, published, arxiv, venue }: Paper): string | null {
  if (date === null) return null;
  if (dateSource === "map" && published !== null && differs(date, published)) {
    return `its reference says ${toMonth(published)}`;
  }
  const month = arxiv === null ? null : arxivMonth(arxiv);
  if (month === null) return null;
  // a published version comes after its preprint, and a reference dates that one
  const isLater = venue !== null && dateSource === "reference" && date >= month;
  return !isLater && differs(date, month) ? `its arXiv id is of ${month}` : null;
}

/** Two years at most lie between a preprint and its publication, where only the year is said. */
function differs(stated: PartialDate, known: PartialDate): boolean {
  if (precisionOf(stated) === "year") return stated < known.slice(0, 4) || yearOf(stated) > yearOf(known) + 2;
  const length = Math.min(7, known.length);
  return stated.slice(0, length) !== known.slice(0, length);
}

interface LinkProblem {
  readonly rule: RuleName;
  readonly message: string;
  /** The better address; null: nobody can tell. */
  readonly to: string | null;
}

function linkProblems(url: string, field: "url" | "code" | "demo"): LinkProblem[] {
  if (/^https?:\/\/dx\.doi\.org\//i.test(url)) {
    const to = url.replace(/^https?:\/\/dx\.doi\.org\//i, "https://doi.org/");
    return [{ rule: "resolver-link", message: `${url} leads through dx.doi.org`, to }];
  }
  const problems: LinkProblem[] = [];
  // doi.org/gcgk7d is a short DOI
  if (/^https?:\/\/doi\.org\/(?![a-z0-9]+$)/i.test(url) && parseDoi(decoded(url)) === null) {
    problems.push({ rule: "malformed-doi", message: `${url} holds no DOI`, to: null });
  }
  if (/^http:/i.test(url)) {
    const to = isKnownByHttps(url) ? url.replace(/^http:/i, "https:") : null;
    problems.push({ rule: "insecure-link", message: `${url} is without https`, to });
  }
  const page = field === "url" ? abstractPage(url) : null;
  if (page !== null) problems.push({ rule: "pdf-link", message: `${url} is a pdf; its page is ${page}`, to: page });
  return problems;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Sites that answer to https under the same address. */
const BY_HTTPS =
  /^(?:[\w-]+\.)*(?:arxiv\.org|doi\.org|github\.com|github\.io|gitlab\.com|openreview\.net|aclanthology\.org|aclweb\.org|mlr\.press|neurips\.cc|nips\.cc|jmlr\.org|thecvf\.com|nature\.com|science\.org|acm\.org|ieee\.org|springer\.com|biorxiv\.org|youtube\.com|youtu\.be|vimeo\.com|twitter\.com|medium\.com|wikipedia\.org|distill\.pub|lesswrong\.com|huggingface\.co|openai\.com|anthropic\.com|stanford\.edu|mit\.edu|berkeley\.edu)$/i;

function isKnownByHttps(url: string): boolean {
  return URL.canParse(url) && BY_HTTPS.test(new URL(url).hostname);
}

/** The page that says what a pdf is, where its address follows from the pdf's. */
function abstractPage(url: string): string | null {
  const arxiv = /^https?:\/\/(?:[\w-]+\.)?arxiv\.org\/pdf\//i.test(url) ? parseArxivId(url) : null;
  if (arxiv !== null) return arxivUrl(arxiv);
  const [, forum] = /^https?:\/\/openreview\.net\/pdf\?id=([\w-]+)$/i.exec(url) ?? [];
  if (forum !== undefined) return `https://openreview.net/forum?id=${forum}`;
  const [, anthology] = /^https?:\/\/(?:www\.)?aclanthology\.org\/([\w.-]+)\.pdf$/i.exec(url) ?? [];
  return anthology === undefined ? null : `https://aclanthology.org/${anthology}/`;
}

/** Whether the list calls the link a pdf: then it means one. */
function isLabelledPdf({ file, line, column }: Spot, { texts }: Subject): boolean {
  const written = texts.get(file)?.split("\n")[(line ?? 0) - 1] ?? "";
  return /pdf[\])\s]*\]\(\s*<?$/i.test(written.slice(0, (column ?? 1) - 1));
}
