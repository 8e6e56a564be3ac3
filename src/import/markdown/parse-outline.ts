// A list in Markdown: headings are topics, linked bullets are papers, bullets below them are notes; and the other ways in
// which people write the same. Every line is accounted for.
import type { Heading as HeadingNode } from "mdast";
import { fold, squash } from "../../text/fold.ts";
import { KnownTopics } from "../known-topics.ts";
import { KnownWorks } from "../known-works.ts";
import { Ledger } from "../ledger.ts";
import { type Heading, type Outline, titleFromFile, unreadOutline } from "../outline.ts";
import type { PageLinks } from "../page-links.ts";
import { plainTextProblem } from "../plain-text.ts";
import type { Problem } from "../problems.ts";
import { citationBlocks, type FoundCitation, takeCitations } from "./citation-blocks.ts";
import { conventionsOf } from "./conventions.ts";
import { type Conventions, NO_CONVENTIONS } from "./entry/conventions.ts";
import { topicName } from "./headings.ts";
import { leaveOutHiddenParts } from "./hidden-parts.ts";
import { parseLiteralOutline } from "./literal.ts";
import { OutlineReader } from "./outline-reader.ts";
import type { PageContext } from "./page-context.ts";
import { findPageTitle, leadsBack } from "./page-title.ts";
import { namesOfPage, paperOfPage, readPaperPage, type StatedPaper, topicOfPage } from "./paper-page.ts";
import { baseOf, withBase } from "./repository.ts";
import { type DividedPage, divideIntoSections } from "./sections.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";
import { type FrontMatter, lineCount, parseFrontMatter, unreadLines } from "./syntax/front-matter.ts";
import { inlineText } from "./syntax/inline-text.ts";
import { parsePage } from "./syntax/page.ts";

/**
 * @param known the topics of the layers below, which headings can name
 * @param works the papers of the layers below, which bullets can name
 * @param links the pages about one paper beside it, which bullets can name
 */
export function parseOutline(
  text: string,
  file: string,
  known = NO_TOPICS,
  works = NO_WORKS,
  links: PageLinks | null = null,
): Outline {
  const literal = parseFrontMatter(text);
  if (literal?.literal != null && plainTextProblem(text, file) === null)
    return parseLiteralOutline(text, literal, file);
  const opened = openPage(text, file, { known, links });
  if ("topics" in opened) return opened;
  const { frontMatter, ledger, page, conventions, headings, loneHeading } = opened;
  const remarks: Problem[] = [];
  const report = (problem: Problem): void => void remarks.push(problem);
  const base = baseOf(text, frontMatter?.base ?? null);
  const sectionNames = new Set(page.sections.map(({ name }) => squash(name)));
  const reader = new OutlineReader({ file, ledger, conventions, works, base, sectionNames, report });
  const { topics, description } = reader.read(page, page.title ?? titleFromFile(file));
  const citations = takeCitations(opened.citations, ledger);
  return {
    file,
    title: frontMatter?.title ?? page.title,
    description: frontMatter?.description ?? description,
    topics: withBase(topics, base),
    headings,
    citations,
    loneHeading,
    leftOut: ledger.leftOut(),
    remarks,
    problems: [],
  };
}

/** A page before its sections are read. Only these have its blocks, so that those of a section are gone when it is read. */
interface OpenedPage extends Pick<Outline, "headings"> {
  readonly frontMatter: FrontMatter | null;
  readonly ledger: Ledger;
  readonly page: DividedPage;
  readonly conventions: Conventions;
  readonly citations: readonly FoundCitation[];
  readonly loneHeading: Heading | null;
}

/** The page, or its outline if it is known already. */
function openPage(
  text: string,
  file: string,
  { known, links }: { readonly known: KnownTopics; readonly links: PageLinks | null },
): OpenedPage | Outline {
  const keyOfPage = (target: string): string | null => links?.keyOf(target) ?? null;
  const { blocks, frontMatter, properties, problems } = parsePage(text, file, keyOfPage);
  if (problems.length > 0) return unreadOutline(file, problems);
  const ledger = new Ledger(file, text);
  const paper = paperOfPage(frontMatter, blocks, file);
  includeFrontMatter(frontMatter, ledger, paper?.keys);
  for (const line of properties) ledger.leaveOut({ from: line, to: line }, "a property");
  leaveOutHiddenParts(blocks, ledger);
  if (paper !== null)
    return paperOutline(paper, blocks, { file, ledger, base: baseOf(text, frontMatter?.base ?? null) });
  const title = titleHeading(blocks, frontMatter, known);
  return {
    frontMatter,
    ledger,
    page: divideIntoSections(blocks, ledger, title),
    conventions: conventionsOf(blocks),
    headings: headingsOf(blocks),
    loneHeading: title !== null && title.depth > 1 && frontMatter?.title == null ? headingOf(title) : null,
    citations: citationBlocks(blocks),
  };
}

const NO_TOPICS = new KnownTopics([]);
const NO_WORKS = new KnownWorks([]);

/** A heading that names a topic of the layers below is no title, and neither is any where the front matter states another. */
function titleHeading(blocks: readonly Block[], front: FrontMatter | null, known: KnownTopics): HeadingNode | null {
  const heading = findPageTitle(blocks);
  if (heading === null) return null;
  const { name } = headingOf(heading);
  const isOther = front?.title != null && fold(front.title) !== fold(name);
  return isOther || known.has(name) ? null : heading;
}

/** The outline of a page about one paper. */
function paperOutline(
  stated: StatedPaper,
  blocks: readonly Block[],
  { file, ledger, base }: Pick<PageContext, "file" | "ledger" | "base">,
): Outline {
  const remarks: Problem[] = [];
  const report = (problem: Problem): void => void remarks.push(problem);
  const context = {
    file,
    ledger,
    conventions: NO_CONVENTIONS,
    works: NO_WORKS,
    base,
    sectionNames: new Set<string>(),
    report,
  };
  const paper = readPaperPage(stated, blocks, context);
  const topic = { line: 1, path: [topicOfPage(file)], id: null, notes: [], groups: [], papers: [paper] };
  return {
    ...unreadOutline(file, []),
    topics: withBase([topic], base),
    pageNames: namesOfPage(stated, file),
    leftOut: ledger.leftOut(),
    remarks,
  };
}

function includeFrontMatter(front: FrontMatter | null, ledger: Ledger, keys?: ReadonlySet<string>): void {
  if (front === null) return;
  ledger.include({ from: 1, to: lineCount(front.text) });
  for (const { line, key } of unreadLines(front, keys))
    ledger.leaveOut({ from: line, to: line }, `front matter: ${key}`);
}

function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks
    .filter((block) => block.type === "heading")
    .filter((heading) => !leadsBack(heading))
    .map(headingOf);
}

function headingOf(node: HeadingNode): Heading {
  return { line: linesOf(node).from, depth: node.depth, name: topicName(inlineText(node.children)) };
}
