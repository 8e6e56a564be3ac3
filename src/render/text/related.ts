// Related papers: rank, title, what they share with the papers named, then when, who, where and the id.
import type { AnswerOf } from "../../answers/answer.ts";
import type { SearchResult } from "../../search/answer.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang } from "../../terminal/text.ts";
import { sharedPhrases } from "../shared-phrases.ts";
import { factLines, rankedText, titleLines } from "./search.ts";

export function relatedText(answer: AnswerOf<"related">, screen: Screen): string {
  return rankedText(answer, (result, rank) => resultLines(answer, result, rank, screen), screen);
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
