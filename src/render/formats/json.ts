// JSON: the shape follows the answer's type, never what is in it, nor an option that changes a view.
import type { MapAnswer } from "../../answers/answer.ts";
import type { Rendered, RenderOptions } from "../format.ts";
import { printedPapers } from "../printed-papers.ts";

export async function renderJson(answer: MapAnswer, { fields }: RenderOptions): Promise<Rendered> {
  const copied = fields === null ? await printed(answer) : null;
  if (copied !== null) return copied;
  const [{ jsonListPieces }, { recordTable }] = await Promise.all([import("../json.ts"), import("../record-table.ts")]);
  return jsonListPieces((await recordTable(answer, { fields })).records);
}

/** The text that needs no records of the papers to be made; null: there is none. */
async function printed(answer: MapAnswer): Promise<string | null> {
  const { map } = answer;
  switch (answer.type) {
    case "list":
      return printedPapers(map, answer.papers);
    case "show": {
      const papers = answer.entries.flatMap((entry) => (entry.type === "paper" ? [entry.paper] : []));
      return papers.length < answer.entries.length ? null : printedPapers(map, papers);
    }
    case "search":
    case "related": {
      const { results } = answer;
      const { membersText } = await import("../json.ts");
      const papers = results.map(({ paper }) => paper);
      return printedPapers(map, papers, (at) => membersText({ match: results[at]?.match }));
    }
    default:
      return null;
  }
}
