// How often properties are tried, and with which seed. The same seed each time, so that no run depends on luck; to look
// further, `AIMAP_SEED=random AIMAP_RUNS=20 npm test`.

const { AIMAP_SEED = "20260615" } = process.env;

/** What AIMAP_SEED says: a number, or `random`, which is another one each time it is asked for. */
export function seed(): number {
  return AIMAP_SEED === "random" ? Math.floor(Math.random() * 0x7fff_ffff) : wholeNumber("AIMAP_SEED", AIMAP_SEED);
}

/** How many times the usual number: 1 where somebody waits, more in `.ci/run`. */
const { AIMAP_RUNS = "1" } = process.env;
const TIMES = wholeNumber("AIMAP_RUNS", AIMAP_RUNS);

/** For `fc.assert`: try a property this often, or as many times as often as AIMAP_RUNS says. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * TIMES };
}

/** How many times the usual number for inputs of strangers: 1 where somebody waits, more in `.ci/run`. */
const { AIMAP_HOSTILE = "1" } = process.env;
const HOSTILE_TIMES = wholeNumber("AIMAP_HOSTILE", AIMAP_HOSTILE);

/** For properties of inputs of strangers, which take long and have no end. */
export function hostileRuns(usual: number): { readonly numRuns: number } {
  return runs(usual * HOSTILE_TIMES);
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${name} is ${JSON.stringify(text)}; write a whole number`);
  return Number(text);
}
