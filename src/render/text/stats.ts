// Values with the number of their papers: as bars, or with their years as a heat map.
import type { AnswerOf } from "../../answers/answer.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines } from "../../terminal/text.ts";
import { valueInWords } from "../phrases.ts";
import { distinctNames } from "../topic-names.ts";
import { barLines } from "./bars.ts";
import { heatMapLines } from "./heat-map.ts";

export function statsText({ map, by, rows, withYears }: AnswerOf<"stats">, screen: Screen): string {
  const topicNames = distinctNames(rows.flatMap(({ topicId }) => map.topicById.get(topicId ?? "") ?? []));
  const named = rows.map(({ value, topicId, papers, years }) => ({
    name: topicNames.get(topicId ?? "") ?? valueInWords(value, by),
    count: papers.length,
    years,
  }));
  if (named.length === 0) return "";
  return joinLines(withYears ? heatMapLines(named, screen) : barLines(named, screen));
}
