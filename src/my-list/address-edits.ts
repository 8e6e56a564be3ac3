// The ways in which the address of a paper can be written in its entry, the most usual first.
import type { Paper } from "../map/model.ts";
import type { Splice } from "./lines.ts";
import { endOfWords } from "./mark-edits.ts";
import type { Address } from "./new-work.ts";
import type { Page } from "./page.ts";

/** As a link of the title; after the words, as a link or a number; with a key, if the id would be derived from the address too. */
export function addressCandidates(
  page: Page,
  line: number,
  { id, title, url, arxiv, doi }: Pick<Paper, "id" | "title"> & Address,
): readonly (readonly Splice[])[] {
  const { lines } = page;
  const words = lines.at(line);
  const at = words.indexOf(title);
  const link =
    url === null || at < 0 || words.indexOf(title, at + 1) >= 0
      ? []
      : [lines.replace(line, at, title, `[${title}](${url})`)];
  const numbers = [url, arxiv && `arXiv:${arxiv}`, doi && `doi:${doi}`].filter((each) => each !== null);
  const end = endOfWords(page, line);
  const [tags] = /(?:\s+#[^\s#]+)*$/.exec(lines.at(end.line).slice(0, end.column)) ?? [""];
  const atEnd = (text: string): Splice => lines.replace(end.line, end.column - tags.length, "", ` ${text}`);
  const behind = numbers.map(atEnd);
  const key = atEnd(`[@${id}]`);
  const ways = [...link, ...behind];
  return [...ways.map((way) => [way]), ...ways.map((way) => [way, key])];
}
