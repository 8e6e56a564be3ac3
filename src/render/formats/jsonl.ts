// JSON Lines: the elements of the JSON array, one per line. If nothing was found, nothing is printed.
import type { MapAnswer } from "../../answers/answer.ts";
import type { RenderOptions } from "../format.ts";
import { toJsonLine } from "../json.ts";
import { recordTable } from "../record-table.ts";

export async function renderJsonLines(answer: MapAnswer, { fields }: RenderOptions): Promise<string> {
  const { records } = await recordTable(answer, { fields });
  return records.map((record) => `${toJsonLine(record)}\n`).join("");
}
