// Names of temporary files.

/** One that nobody else has. `crypto.randomUUID` takes Node 8 million instructions to load; a file that exists is not written. */
export function uniqueName(): string {
  const digits = [1, 2, 3].map(() => Math.random().toString(16).slice(2, 14).padEnd(12, "0")).join("");
  const ends = [8, 12, 16, 20, 32];
  return ends.map((end, at) => digits.slice(ends[at - 1] ?? 0, end)).join("-");
}
