// The kinds of works in CSL, the language of citation styles that Zotero and pandoc speak.
import type { Kind } from "./model.ts";

/** CSL knows no essay: it is told from a post on a site by `custom.aimap`. */
export const CSL_TYPE: Readonly<Record<Kind, string>> = {
  article: "article-journal",
  conference: "paper-conference",
  preprint: "article",
  report: "report",
  thesis: "thesis",
  book: "book",
  post: "post",
  essay: "post-weblog",
  other: "document",
};

const KIND_OF_TYPE: ReadonlyMap<string, Kind> = new Map([
  ...Object.entries(CSL_TYPE).map(([kind, type]): [string, Kind] => [type, kind as Kind]),
  ["post-weblog", "post"],
  ["webpage", "post"],
  ["chapter", "book"],
]);

/** The kind of a CSL type; `other` for those that a map does not tell apart. */
export function kindOfCslType(type: string): Kind {
  return KIND_OF_TYPE.get(type) ?? "other";
}
