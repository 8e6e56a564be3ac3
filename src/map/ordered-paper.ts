// A paper with its keys in canonical order. They are written out: V8 makes an object of which it knows every key fifty times as fast
// as one that is filled key by key, and this is done for each paper of a map.
import type { Paper } from "./model.ts";

/** The fields of a paper among these, in the order of `PAPER_FIELDS`; those that are missing are still to be filled in. */
export function orderedPaper(fields: { readonly [K in keyof Paper]?: unknown }): Paper {
  const paper: { readonly [K in keyof Paper]: unknown } = {
    id: fields.id ?? null,
    title: fields.title ?? null,
    alternativeTitles: fields.alternativeTitles ?? null,
    authors: fields.authors ?? null,
    authorNames: fields.authorNames ?? null,
    authorsComplete: fields.authorsComplete ?? null,
    editors: fields.editors ?? null,
    editorNames: fields.editorNames ?? null,
    translators: fields.translators ?? null,
    translatorNames: fields.translatorNames ?? null,
    organizations: fields.organizations ?? null,
    date: fields.date ?? null,
    dateSource: fields.dateSource ?? null,
    published: fields.published ?? null,
    issued: fields.issued ?? null,
    kind: fields.kind ?? null,
    cslType: fields.cslType ?? null,
    genre: fields.genre ?? null,
    venue: fields.venue ?? null,
    collectionTitle: fields.collectionTitle ?? null,
    volume: fields.volume ?? null,
    issue: fields.issue ?? null,
    number: fields.number ?? null,
    pages: fields.pages ?? null,
    edition: fields.edition ?? null,
    publisher: fields.publisher ?? null,
    publisherPlace: fields.publisherPlace ?? null,
    event: fields.event ?? null,
    isbn: fields.isbn ?? null,
    issn: fields.issn ?? null,
    pmid: fields.pmid ?? null,
    language: fields.language ?? null,
    abstract: fields.abstract ?? null,
    note: fields.note ?? null,
    url: fields.url ?? null,
    arxiv: fields.arxiv ?? null,
    doi: fields.doi ?? null,
    code: fields.code ?? null,
    demo: fields.demo ?? null,
    files: fields.files ?? null,
    keywords: fields.keywords ?? null,
    status: fields.status ?? null,
    tags: fields.tags ?? null,
    extra: fields.extra ?? null,
    placements: fields.placements ?? null,
    notes: fields.notes ?? null,
    origin: fields.origin ?? null,
  };
  // whoever asks has the value of each field, or replaces it
  return paper as Paper;
}
