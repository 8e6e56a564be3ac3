// A terminal that nobody looks at and nobody's settings: in it the build runs commands.
import { join } from "node:path";
import type { Context, Terminal } from "../context.ts";

interface SilentOptions {
  readonly isTTY?: boolean;
  /** The folder of caches; absent: nothing is cached. */
  readonly cacheHome?: string;
}

export function silentContext(dist: string, { isTTY = true, cacheHome }: SilentOptions = {}): Context {
  const stream = { write: () => {}, isTTY, columns: isTTY ? 100 : undefined, rows: undefined };
  return {
    stdout: stream,
    stderr: stream,
    readStdin: async () => Buffer.of(),
    openTerminal: async () => silentTerminal(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    page: async () => true,
    processes: { own: "build 1 0", runs: () => null },
    edit: async () => {},
    browse: async () => {},
    openFile: async () => {},
    env: { LANG: "C.UTF-8", XDG_CONFIG_DIRS: dist, XDG_CACHE_HOME: cacheHome },
    folder: () => dist,
    bundledMapPath: join(dist, "bundled.map"),
    guidesFolder: join(dist, "help"),
    today: () => "",
    version: "",
    ...(cacheHome === undefined ? {} : { cache: { program: "packaging", now: () => 0, isRead: true, user: null } }),
  };
}

/** A terminal at which somebody presses Enter. */
function silentTerminal(): Terminal {
  return {
    columns: 120,
    rows: 40,
    write: () => {},
    setRaw: () => {},
    listen: ({ input }) => setImmediate(() => input("\r")),
    suspend: () => {},
    lend: () => {},
    close: () => {},
  };
}
