// JSON Lines: the elements of the JSON array, one per line. If nothing was found, nothing is printed.
import type { MapAnswer } from "../../answers/answer.ts";
import type { Rendered, RenderOptions } from "../format.ts";
import { toJsonLine } from "../json.ts";
import { eachOf, inPieces } from "../pieces.ts";
import { recordTable } from "../record-table.ts";

export async function renderJsonLines(answer: MapAnswer, { fields }: RenderOptions): Promise<Rendered> {
  const { records } = await recordTable(answer, { fields });
  return inPieces(eachOf(records, (record) => `${toJsonLine(record)}\n`));
}
