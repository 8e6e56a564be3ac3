// How the time grows that reading takes, in CPU time of this process, which depends little on what else the machine does.

export interface Growing {
  readonly text: (size: number) => string;
  readonly read: (text: string) => unknown;
  readonly small: number;
  readonly large: number;
  /** In milliseconds: what is faster is not measured well. */
  readonly minTime: number;
  /** More is measured again, twice: a process that is interrupted seems slow once, and not every time. */
  readonly atMost: number;
}

/** How many times as long the large text takes as the small one. */
export async function timeGrowth(growing: Growing): Promise<number> {
  let growth = Number.POSITIVE_INFINITY;
  for (let tries = 0; growth > growing.atMost && tries < 3; tries += 1) {
    growth = Math.min(growth, await measuredOnce(growing));
  }
  return growth;
}

/** A part of the larger first: most are read so fast that not even a square could make the whole slow. */
async function measuredOnce({ text, read, small, large, minTime, atMost }: Growing): Promise<number> {
  const squared = 16 * (await timeOf(text(large / 4), read));
  if (squared <= atMost * minTime) return squared / minTime;
  const long = await timeOf(text(large), read);
  if (long <= atMost * minTime) return long / minTime;
  return long / Math.max(await timeOf(text(small), read), minTime);
}

/** Milliseconds of CPU. */
async function timeOf(text: string, read: Growing["read"]): Promise<number> {
  const before = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
