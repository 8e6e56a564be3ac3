// A page of Markdown as blocks: front matter read, reference links and HTML resolved. Knows nothing of papers.
import type { Problem } from "../../problems.ts";
import type { Block } from "./blocks.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import { resolveHtml } from "./html.ts";
import { blocksProblem, textProblem } from "./limits.ts";
import { resolveLinkDefinitions } from "./link-definitions.ts";
import { lineCount, parseInParts } from "./parts.ts";
import { parseTree } from "./tree.ts";

export interface Page {
  readonly blocks: readonly Block[];
  /** Null: there is none. */
  readonly frontMatter: FrontMatter | null;
  /** Why the page cannot be read; then it has no blocks. */
  readonly problems: readonly Problem[];
}

export function parsePage(text: string, file: string): Page {
  const refused = textProblem(text, file);
  if (refused !== null) return { blocks: [], frontMatter: null, problems: [refused] };
  const frontMatter = parseFrontMatter(text);
  const front = frontMatter?.text ?? "";
  const body = withFixedLinks(text.slice(front.length));
  const root = parseInParts(body, { linesBefore: lineCount(front), parse: parseTree });
  resolveLinkDefinitions(root);
  const blocks = resolveHtml(root, parseTree);
  const problem = blocksProblem(blocks, file);
  return { blocks: problem === null ? blocks : [], frontMatter, problems: problem === null ? [] : [problem] };
}

/** Fixes slips that keep a link from being one: `[code] (https://…)`, `[name]([https://…)`. Line numbers do not change. */
function withFixedLinks(text: string): string {
  return text.replace(/\] \((?=https?:\/\/[^\s()<>]+\))/g, "](").replace(/\]\(\[(?=https?:\/\/[^\s()[\]]+\))/g, "](");
}
