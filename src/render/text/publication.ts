// Where and by whom a work was published, as the sentences of a reference that people read.
import { isByOrganization } from "../../map/csl.ts";
import type { Paper } from "../../map/model.ts";
import type { CslType } from "../../map/vocabulary.ts";
import { andList, pagesInWords, volumeAndPages } from "../phrases.ts";

/** Works that are a part of a book. */
const PARTS: ReadonlySet<CslType> = new Set([
  "chapter",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "paper-conference",
]);
/** Books, and other works that are not in something else. */
const BOOKS: ReadonlySet<CslType> = new Set(["book", "classic", "collection", "manuscript", "pamphlet", "standard"]);

/** What is in a journal or on a site: the name of that is enough. */
const ARTICLES: ReadonlySet<CslType> = new Set([
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "post",
  "post-weblog",
  "review",
  "review-book",
  "webpage",
]);

export function publicationOf(paper: Paper): string[] {
  const sentences = sentencesOf(paper).filter((sentence) => sentence !== "");
  const hasNoPlace = sentences.length === 0 || (isByOrganization(paper.cslType) && paper.venue === null);
  return hasNoPlace && paper.arxiv !== null ? [...sentences, `arXiv:${paper.arxiv}`] : sentences;
}

function sentencesOf(paper: Paper): string[] {
  const { cslType, venue } = paper;
  const where = venue === null ? capitalised(placeInUnknown(paper)) : listOf(venue, volumeAndPages(paper));
  if (ARTICLES.has(cslType)) return [where];
  if (isByOrganization(cslType)) {
    // the venue of a thesis is its university in other words
    const isKnown = cslType === "thesis" && paper.organizations.length > 0;
    return [...bookSentences(paper), isKnown ? "" : (venue ?? ""), issuedBy(paper)];
  }
  if (BOOKS.has(cslType)) return [...bookSentences(paper), publisherOf(paper)];
  if (PARTS.has(cslType) && venue !== null) return [inBook(paper, venue), seriesOf(paper), publisherOf(paper)];
  return [where, publisherOf(paper)];
}

/** `vol. 12, no. 3, pp. 1-9`: volume and pages of a journal or book that nobody names. */
function placeInUnknown(paper: Paper): string {
  return listOf(volumeOf(paper), paper.issue === null ? "" : `no. ${paper.issue}`, pagesOf(paper));
}

/** Roman numbers are the pages of the front matter, and stay as they are. */
function capitalised(text: string): string {
  if (/^[ivxlc]+\b/.test(text)) return text;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `In From Frege to Gödel, edited by Jean van Heijenoort, 2nd edition, vol. 3, pp. 12-34`. */
function inBook(paper: Paper, venue: string): string {
  const { editors, edition, translators } = paper;
  const detail =
    paper.volume !== null && paper.issue !== null ? [volumeAndPages(paper)] : [volumeOf(paper), pagesOf(paper)];
  return listOf(`In ${venue}`, by("edited", editors), editionOf(edition), by("translated", translators), ...detail);
}

/** Edition, people and volume, then the series. The editors are in front of the title where nobody else is known. */
function bookSentences(paper: Paper): string[] {
  const edited = paper.authors.length > 0 ? by("edited", paper.editors) : "";
  const volume = paper.collectionTitle === null ? volumeOf(paper) : "";
  const own = listOf(editionOf(paper.edition), edited, by("translated", paper.translators), volume);
  return [capitalised(own), seriesOf(paper)];
}

/** `Lecture Notes in Computer Science 12`. */
function seriesOf({ collectionTitle, volume, number, venue, cslType }: Paper): string {
  if (collectionTitle === null) return "";
  // of a part the volume is with its book, and the number of a report is its own
  const isVolumeOfBook = PARTS.has(cslType) && venue !== null;
  const within = (cslType === "report" ? null : number) ?? (isVolumeOfBook ? null : volume);
  return [collectionTitle, within].filter(Boolean).join(" ");
}

/** `Technical report TR-12, MIT, Cambridge`: what it is, where it comes from, and the place. */
function issuedBy(paper: Paper): string {
  const { genre, number, organizations, cslType } = paper;
  const kind = genre ?? (cslType === "thesis" ? "Thesis" : number === null ? "" : "Report");
  // where nobody is known, they are in front of the title
  const isInFront = paper.authors.length === 0 && paper.editors.length === 0;
  return listOf([kind, number].filter(Boolean).join(" "), ...(isInFront ? [] : organizations), publisherOf(paper));
}

function publisherOf({ publisher, publisherPlace }: Paper): string {
  return listOf(publisher, publisherPlace);
}

function volumeOf({ volume }: Paper): string {
  return volume === null ? "" : `vol. ${volume}`;
}

function pagesOf({ pages }: Paper): string {
  return pages === null ? "" : pagesInWords(pages);
}

/** `3rd edition` for `3`, `3rd` and `Third`; words that say it themselves as they are. */
function editionOf(edition: string | null): string {
  if (edition === null || /\bed(?:ition|\.)?(?:$|\W)/i.test(edition)) return edition ?? "";
  return `${/^\d{1,3}$/.test(edition) ? ordinal(Number(edition)) : edition} edition`;
}

function ordinal(count: number): string {
  const isTeen = count % 100 >= 11 && count % 100 <= 13;
  const endings = ["th", "st", "nd", "rd"];
  return `${count}${(isTeen ? undefined : endings[count % 10]) ?? "th"}`;
}

/** `edited by A, B and C`. */
function by(verb: "edited" | "translated", people: readonly string[]): string {
  return people.length === 0 ? "" : `${verb} by ${andList(people)}`;
}

function listOf(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
