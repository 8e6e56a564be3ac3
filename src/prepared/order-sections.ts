// The orders of the papers of a map, as sections: of their ids, and the newest first.
import { compareText } from "../text/fold.ts";
import type { SectionBytes } from "./bytes.ts";
import { bytesOfWords } from "./checksum.ts";
import { ID_ORDER, NEWEST } from "./column-names.ts";

/** @param dateAt the date of the paper at a position */
export function orderSections(ids: readonly string[], dateAt: (position: number) => string | null): SectionBytes[] {
  const byId = Uint32Array.from(ids.keys()).sort((a, b) => compareText(ids[a] ?? "", ids[b] ?? ""));
  const byDate = new Map<string | null, number[]>();
  for (const position of byId) {
    const date = dateAt(position);
    const inDate = byDate.get(date);
    if (inDate === undefined) byDate.set(date, [position]);
    else inDate.push(position);
  }
  const newest = [...byDate].sort(([a], [b]) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compareText(b, a),
  );
  return [
    { name: ID_ORDER, bytes: bytesOfWords(byId) },
    { name: NEWEST, bytes: bytesOfWords(Uint32Array.from(newest.flatMap(([, positions]) => positions))) },
  ];
}
