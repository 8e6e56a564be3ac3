// JSON: the shape follows the answer's type, never what is in it, nor an option that changes a view.
import type { MapAnswer } from "../../answers/answer.ts";
import type { RenderOptions } from "../format.ts";
import { toJson } from "../json.ts";
import { recordTable } from "../record-table.ts";

export async function renderJson(answer: MapAnswer, { fields }: RenderOptions): Promise<string> {
  return toJson((await recordTable(answer, { fields })).records);
}
