// Related papers: rank, title, what they share with the papers named, then when, who, where and the id.
import type { AnswerOf } from "../../answers/answer.ts";
import type { SearchResult } from "../../search/answer.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padStart } from "../../terminal/text.ts";
import { sharedPhrases } from "../shared-phrases.ts";
import { factLines, reasonLines, titleLines } from "./search.ts";

export function relatedText(answer: AnswerOf<"related">, screen: Screen): string {
  const { results, withReasons } = answer;
  const digits = String(results.length).length;
  const blocks = results.map((result, at) => {
    const rank = `${padStart(String(at + 1), digits + 1)}  `;
    const lines = resultLines(answer, result, rank, screen);
    return withReasons ? [...lines, ...reasonLines(result.match.reasons, " ".repeat(rank.length), screen)] : lines;
  });
  return joinLines(blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])));
}

/** @param rank what the first line begins with; the others are indented as far */
function resultLines(
  { map, named, organizations }: AnswerOf<"related">,
  { paper, match }: SearchResult,
  rank: string,
  screen: Screen,
): string[] {
  const indent = " ".repeat(rank.length);
  const shared = hang(indent, sharedPhrases(match, named).join("; "), screen.width);
  return [
    ...titleLines(paper, match, rank, screen),
    ...shared.map((line) => indent + screen.theme.comment(line.slice(indent.length))),
    ...factLines({ map, paper, organizations }, indent, screen),
  ];
}
