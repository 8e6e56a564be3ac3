// When V8 optimises a function. What runs for a second or two runs as much code as what runs for a minute, each function of it a
// few hundred times: to optimise it takes as long as the work itself, on other processors, and is hardly used before the end.
// Half a megabyte of Markdown is read in 1.4 s of processor time instead of 2.5 s; 20 MB would take a fifth longer.
import { setFlagsFromString } from "node:v8";

interface Flags {
  readonly late: string;
  /** The default of this V8: code is kept for later runs only with the flags that they begin with. */
  readonly usual: string;
}

/** By the first number of V8's version. V8 complains about a flag that it does not know, so that no others are touched; since 13, a
 * middle compiler makes code at once, and the flags gain nothing. */
const FLAGS: Readonly<Record<string, Flags>> = {
  // Node 20
  11: { late: "--interrupt-budget=1000000", usual: "--interrupt-budget=67584" },
  // Node 22
  12: { late: "--invocation-count-for-turbofan=20000", usual: "--invocation-count-for-turbofan=3000" },
};

/** @param version of V8 */
export async function optimisingLate<T>(version: string, work: () => Promise<T>): Promise<T> {
  const flags = FLAGS[version.split(".")[0] ?? ""];
  if (flags === undefined) return work();
  setFlagsFromString(flags.late);
  try {
    return await work();
  } finally {
    setFlagsFromString(flags.usual);
  }
}
