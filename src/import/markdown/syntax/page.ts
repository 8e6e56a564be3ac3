// A page of Markdown as blocks: front matter read, reference links and HTML resolved. Knows nothing of papers.
import { plainTextProblem } from "../../plain-text.ts";
import type { Problem } from "../../problems.ts";
import type { Block } from "./blocks.ts";
import { type FrontMatter, lineCount, parseFrontMatter } from "./front-matter.ts";
import { resolveHtml } from "./html.ts";
import { withinLimits } from "./limits.ts";
import { parseTree } from "./tree.ts";

export interface Page {
  readonly blocks: readonly Block[];
  /** Null: there is none. */
  readonly frontMatter: FrontMatter | null;
  /** Why the page cannot be read; then it has no blocks. */
  readonly problems: readonly Problem[];
}

export function parsePage(text: string, file: string): Page {
  const refused = plainTextProblem(text, file);
  if (refused !== null) return { blocks: [], frontMatter: null, problems: [refused] };
  const frontMatter = parseFrontMatter(text);
  const front = frontMatter?.text ?? "";
  const body = withFixedLinks(text.slice(front.length));
  const parse = (part: string, firstLine: number) => parseTree(part, { firstLine, dialect: "github" });
  const blocks = withinLimits(() => resolveHtml(parse(body, lineCount(front) + 1), parse), file);
  return "rule" in blocks ? { blocks: [], frontMatter, problems: [blocks] } : { blocks, frontMatter, problems: [] };
}

/** Fixes slips that keep a link from being one: `[code] (https://…)`, `[name]([https://…)`. Line numbers do not change. */
function withFixedLinks(text: string): string {
  return text.replace(/\] \((?=https?:\/\/[^\s()<>]+\))/g, "](").replace(/\]\(\[(?=https?:\/\/[^\s()[\]]+\))/g, "](");
}
