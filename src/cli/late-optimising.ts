// When and how V8 optimises a function. What runs for a second or two runs as much code as what runs for a minute, each function of
// it a few hundred times: to optimise it takes as long as the work itself, on other processors, and is hardly used before the end.
// Half a megabyte of Markdown is read in 1.4 s of processor time instead of 2.5 s; 20 MB would take a fifth longer. Patterns, of which a
// list needs eight hundred, are made to machine code at once, and not first to a code that is replaced after one use: a tenth less.
//
// The long loops over a large map are worth optimising, but with few of the functions that they call: to compile these takes more
// processor time than it saves. Two maps of 10,000 papers are compared in 1.44 s of it instead of 1.63 s.
import { setFlagsFromString } from "node:v8";
import type { Optimising } from "../context.ts";

interface Flags {
  readonly changed: string;
  /** The default of this V8: code is kept for later runs only with the flags that they begin with. */
  readonly usual: string;
}

/**
 * After how many uses a pattern becomes machine code. A pattern that was used before keeps its own count. (`--no-regexp-tier-up` is
 * for a whole process: V8 would run the first code of such a pattern as machine code, and crash.)
 */
const PATTERNS_AT_ONCE = { changed: "--regexp-tier-up-ticks=0", usual: "--regexp-tier-up-ticks=1" } as const;

const ALONE: Flags = {
  changed: "--max-inlined-bytecode-size-cumulative=200",
  usual: "--max-inlined-bytecode-size-cumulative=920",
};

/** By the first number of V8's version. V8 complains about a flag that it does not know, so that no others are touched; since 13, a
 * middle compiler makes code at once, and neither gains anything. */
const FLAGS: Readonly<Record<string, Record<Optimising, Flags>>> = {
  // Node 20
  11: {
    late: withPatternsAtOnce({ changed: "--interrupt-budget=1000000", usual: "--interrupt-budget=67584" }),
    alone: ALONE,
  },
  // Node 22
  12: {
    late: withPatternsAtOnce({
      changed: "--invocation-count-for-turbofan=20000",
      usual: "--invocation-count-for-turbofan=3000",
    }),
    alone: ALONE,
  },
};

function withPatternsAtOnce({ changed, usual }: Flags): Flags {
  return { changed: `${changed} ${PATTERNS_AT_ONCE.changed}`, usual: `${usual} ${PATTERNS_AT_ONCE.usual}` };
}

interface Engine {
  readonly how: Optimising;
  /** Of V8. */
  readonly version: string;
}

export async function optimising<T>({ how, version }: Engine, work: () => Promise<T>): Promise<T> {
  const flags = FLAGS[version.split(".")[0] ?? ""]?.[how];
  if (flags === undefined) return work();
  setFlagsFromString(flags.changed);
  try {
    return await work();
  } finally {
    setFlagsFromString(flags.usual);
  }
}
