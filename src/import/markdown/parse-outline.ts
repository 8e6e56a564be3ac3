// A list in Markdown: headings are topics, linked bullets are papers, bullets below them are notes; and the other ways in
// which people write the same. Every line is accounted for.
import { Ledger } from "../ledger.ts";
import { type Heading, type Outline, titleFromFile, unreadOutline } from "../outline.ts";
import type { Problem } from "../problems.ts";
import { conventionsOf } from "./conventions.ts";
import { topicName } from "./headings.ts";
import { leaveOutHiddenParts } from "./hidden-parts.ts";
import { parseLiteralOutline } from "./literal.ts";
import { OutlineReader } from "./outline-reader.ts";
import { baseOf, withBase } from "./repository.ts";
import { divideIntoSections } from "./sections.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";
import { type FrontMatter, parseFrontMatter } from "./syntax/front-matter.ts";
import { inlineText } from "./syntax/inline-text.ts";
import { textProblem } from "./syntax/limits.ts";
import { parsePage } from "./syntax/page.ts";
import { lineCount } from "./syntax/parts.ts";

export function parseOutline(text: string, file: string): Outline {
  const literal = parseFrontMatter(text);
  if (literal?.literal != null && textProblem(text, file) === null) return parseLiteralOutline(text, literal, file);
  const { blocks, frontMatter, problems } = parsePage(text, file);
  if (problems.length > 0) return unreadOutline(file, problems);
  const ledger = new Ledger(file, text);
  includeFrontMatter(frontMatter, ledger);
  leaveOutHiddenParts(blocks, ledger);
  const remarks: Problem[] = [];
  const page = divideIntoSections(blocks, ledger);
  const reader = new OutlineReader({
    file,
    ledger,
    conventions: conventionsOf(blocks),
    report: (problem) => void remarks.push(problem),
  });
  const { topics, description } = reader.read(page, page.title ?? titleFromFile(file));
  return {
    file,
    title: frontMatter?.title ?? page.title,
    description: frontMatter?.description ?? description,
    topics: withBase(topics, baseOf(text, frontMatter?.base ?? null)),
    headings: headingsOf(blocks),
    leftOut: ledger.leftOut(),
    remarks,
    problems: [],
  };
}

function includeFrontMatter(front: FrontMatter | null, ledger: Ledger): void {
  if (front === null) return;
  ledger.include({ from: 1, to: lineCount(front.text) });
  for (const line of front.unread) ledger.leaveOut({ from: line, to: line }, "front matter");
}

function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks
    .filter((block) => block.type === "heading")
    .map((block) => ({ line: linesOf(block).from, depth: block.depth, name: topicName(inlineText(block.children)) }));
}
