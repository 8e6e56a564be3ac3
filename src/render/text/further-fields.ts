// What a bibliography states besides: the fields of `extra` that say more than the fields of the paper. A format keeps a
// field as it was written if it could not be written again from the paper, so that many say nothing new.

import { addedDate, isAddedField } from "../../map/added.ts";
import type { ExtraField, Paper } from "../../map/model.ts";
import { words } from "../../text/fold.ts";
import { monthOfWord } from "../../text/month-words.ts";
import { isPlaceholder } from "../../text/placeholders.ts";

/** The fields of a paper that are read from fields of a bibliography: which, and the names of those. */
const READ_FROM: readonly (readonly [keys: readonly (keyof Paper)[], names: string])[] = [
  [["title", "alternativeTitles", "venue"], "title subtitle titleaddon TI T1 CT BT TT"],
  [["authors", "organizations"], "author AU A1"],
  [["editors", "authors"], "editor ED A2 A3"],
  [["translators"], "translator A4"],
  [["published", "issued", "date"], "date year month day PY Y1 DA issued"],
  [
    ["venue", "arxiv", "url", "collectionTitle", "title"],
    "journal journaltitle journalsubtitle booktitle booksubtitle howpublished container-title JO JF JA J1 J2 T2 T3 C3",
  ],
  [["collectionTitle"], "series collection-title"],
  [["volume", "issue", "number", "arxiv"], "volume number issue VL IS M1"],
  [["pages"], "pages page SP EP"],
  [["edition"], "edition ET"],
  [["publisher", "organizations"], "publisher school institution organization PB"],
  [["publisherPlace"], "address location publisher-place publisher-location CY PP"],
  [["event"], "eventtitle event event-title"],
  [["genre", "kind", "doi", "arxiv"], "type genre M3"],
  [["isbn", "issn"], "isbn issn ISBN ISSN SN"],
  [["pmid", "arxiv", "doi", "url"], "pmid PMID AN"],
  [["language"], "language langid hyphenation LA"],
  [["abstract"], "abstract AB N2"],
  [["note", "notes"], "note annotation annote N1 RN"],
  [["keywords"], "keywords keyword KW"],
  [["url", "doi", "arxiv", "code", "demo", "pmid", "files"], "url link eprint doi pdf URL DOI UR LK DO L1 L2"],
  [["files"], "file"],
  [["arxiv", "pmid"], "archiveprefix eprinttype"],
];
const KEYS_BY_NAME = new Map(
  READ_FROM.flatMap(([keys, names]) =>
    names.split(" ").map((name): [string, readonly (keyof Paper)[]] => [name, keys]),
  ),
);

/** The fields of `extra` that state something that the fields of the paper do not. The type of the entry is in its kind. */
export function furtherFields(paper: Paper): ExtraField[] {
  const added = addedDate(paper);
  return paper.extra.filter(({ name, value }) => {
    if (added !== null && isAddedField({ name })) return false;
    if (isPlaceholder(textOf(value))) return false;
    if (name === "entrytype" || name === "TY" || (name === "type" && value === paper.cslType)) return false;
    const keys = KEYS_BY_NAME.get(name);
    return keys === undefined || !repeats(textOf(value), paper, keys);
  });
}

/** Words that say nothing of their own where they are stated with a fact, by the field of the paper. */
const WORDS_BESIDE: Readonly<Partial<Record<keyof Paper, readonly string[]>>> = {
  arxiv: ["arxiv", "preprint", "corr", "abs", "eprint", "e", "prints", "print", "org", "http", "https", "pdf"],
  pmid: ["pubmed", "pmid", "ncbi"],
  url: ["http", "https", "url"],
  doi: ["doi", "org", "dx", "http", "https"],
  files: ["application", "pdf", "text", "html", "files"],
  date: ["date", "parts"],
  // BibLaTeX's keys
  genre: ["mathesis", "phdthesis", "candthesis", "bathesis", "techreport", "resreport"],
};

function repeats(text: string, paper: Paper, keys: readonly (keyof Paper)[]): boolean {
  const stated = keys.filter((key) => textOf(paper[key]) !== "");
  // a language has a code and names
  if (stated.includes("language")) return true;
  const isDate = keys.includes("date");
  const read = isDate ? dateWords : words;
  const known = new Set(stated.flatMap((key) => [...read(textOf(paper[key])), ...(WORDS_BESIDE[key] ?? [])]));
  if (!paper.authorsComplete) for (const word of ["and", "et", "al", "others"]) known.add(word);
  return read(text).every((word) => known.has(word) || (stated.includes("authors") && word === "and"));
}

/** Numbers without zeros before them, also for months in words. */
function dateWords(text: string): string[] {
  return words(text).map((word) => monthOfWord(word)?.replace(/^0/, "") ?? word.replace(/^0+(?=.)/, ""));
}

/** What people read in a value: texts without tags, and the values in lists and objects as JSON writes them. */
function textOf(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/<[^<>]*>/g, " ");
}
