// Counts the work that our code does: how many blocks of it are executed, by the counters of V8. Unlike time, the count is
// the same on every machine and under any load. What the engine does itself (sorting, regular expressions) counts nothing.
import { Session } from "node:inspector";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { bundle } from "./bundle.ts";

const NAME = "counted.cjs";

export interface Counter<Module> {
  /** What `contents` exports, compiled so that its blocks are counted. */
  readonly module: Module;
  /** How many blocks are executed while each of these runs. */
  readonly work: (...runs: readonly (() => unknown)[]) => Promise<number[]>;
  /** Stops counting, which makes everything slower. */
  readonly stop: () => void;
}

/** @param contents a module that exports what is counted, with paths from src/ */
export async function startCounting<Module>(contents: string): Promise<Counter<Module>> {
  const text = await bundle(contents, { format: "cjs" });
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  // compiled only now: what was compiled before has no counters
  const code = compileFunction(text, ["module", "exports", "require"], { filename: NAME });
  const loaded = { exports: {} };
  code(loaded, loaded.exports, createRequire(import.meta.url));
  return {
    // a module that was made of text has no type that the compiler could know
    module: loaded.exports as Module,
    work: async (...runs) => {
      countsSoFar(session);
      const counts: number[] = [];
      for (const run of runs) {
        await run();
        counts.push(countsSoFar(session));
      }
      return counts;
    },
    stop: () => session.disconnect(),
  };
}

/** Blocks that were executed since this was last called. */
function countsSoFar(session: Session): number {
  let sum = 0;
  // called back before `post` returns
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error !== null) throw error;
    const { functions = [] } = result.find(({ url }) => url === NAME) ?? {};
    for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  });
  return sum;
}
