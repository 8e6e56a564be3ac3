// Whether the programs in a terminal do nothing any more: what Linux says of their threads, and no clock.
import { readdirSync, readFileSync } from "node:fs";

/** The processor time that the programs of a session have used, in ticks; null: one of them runs, or nobody knows. */
export function ticksWhileAllWait(session: number): number | null {
  try {
    const programs = readdirSync("/proc").filter((id) => /^\d+$/.test(id) && fieldsOf(id)?.[3] === String(session));
    const threads = programs.flatMap((id) => readdirSync(`/proc/${id}/task`).map((each) => `${id}/task/${each}`));
    const all = threads.map(fieldsOf);
    return all.length > 0 && all.every((fields) => fields?.[0] === "S")
      ? all.reduce((sum, fields) => sum + Number(fields?.[11]) + Number(fields?.[12]), 0)
      : null;
  } catch {
    // one of them has just ended, or this is no Linux
    return null;
  }
}

/** What is after the name of a process: its state, and with it the session (3) and the ticks (11, 12). */
function fieldsOf(id: string): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
