// Markdown that GitHub renders as a reading list: linked titles, who and when, comments and notes below. With fields, a
// list of only these. Links lead to the web only, and no text can become markup.
import type { RootContent } from "mdast";
import type { AnswerOf, MapAnswer } from "../../answers/answer.ts";
import type { RenderOptions } from "../format.ts";
import { entrySection } from "../markdown/entries.ts";
import { fieldList } from "../markdown/fields.ts";
import { countAndYears, paperItem, topicItem } from "../markdown/papers.ts";
import { heading, item, list, markdownOf, numberedList, strong, text, withDots } from "../mdast.ts";
import { UNDATED, valueInWords } from "../phrases.ts";
import { recordTable } from "../record-table.ts";

export async function renderMarkdown(answer: MapAnswer, { fields }: RenderOptions): Promise<string> {
  if (fields !== null) return fieldList(await recordTable(answer, { fields, isFlat: true }));
  return markdownOf(blocksOf(answer));
}

function blocksOf(answer: MapAnswer): RootContent[] {
  const { map } = answer;
  switch (answer.type) {
    case "list":
    case "cite":
      return list(answer.papers.map((paper) => paperItem(map, paper)));
    case "search":
    case "related":
      return numberedList(answer.results.map(({ paper }) => paperItem(map, paper)));
    case "timeline":
      return timelineBlocks(answer);
    case "tree":
      return list(answer.nodes.map((node) => topicItem(map, node, answer)));
    case "stats":
      return list(
        answer.rows.map((row) => item(withDots([strong(valueInWords(row.value, answer.by)), ...countAndYears(row)]))),
      );
    case "show":
      return answer.entries.flatMap((entry) => entrySection(map, entry));
    case "overview": {
      const topics = answer.nodes.map((node) => topicItem(map, node, { withPapers: false }));
      return [heading(1, text(map.title)), ...list(topics)];
    }
  }
}

/** A heading for each period that has papers. */
function timelineBlocks({ map, periods }: AnswerOf<"timeline">): RootContent[] {
  return periods
    .filter((period) => period.papers.length > 0)
    .flatMap(({ period, papers }) => [
      heading(2, text(period ?? UNDATED)),
      ...list(papers.map((paper) => paperItem(map, paper))),
    ]);
}
