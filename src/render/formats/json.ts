// JSON: the shape follows the answer's type, never what is in it, nor an option that changes a view.
import type { MapAnswer } from "../../answers/answer.ts";
import type { Rendered, RenderOptions } from "../format.ts";
import { printedPapers } from "../printed-papers.ts";

export async function renderJson(answer: MapAnswer, { fields }: RenderOptions): Promise<Rendered> {
  const copied = answer.type === "list" && fields === null ? printedPapers(answer.map, answer.papers) : null;
  if (copied !== null) return copied;
  const [{ jsonListPieces }, { recordTable }] = await Promise.all([import("../json.ts"), import("../record-table.ts")]);
  return jsonListPieces((await recordTable(answer, { fields })).records);
}
