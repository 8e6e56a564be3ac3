// A terminal that nobody looks at and nobody's settings: in it the build runs commands.
import { join } from "node:path";
import type { Context } from "../context.ts";

export function silentContext(dist: string, { isTTY = true }: { readonly isTTY?: boolean } = {}): Context {
  const stream = { write: () => {}, isTTY, columns: isTTY ? 100 : undefined, rows: undefined };
  return {
    stdout: stream,
    stderr: stream,
    readStdin: async () => Buffer.of(),
    page: async () => true,
    browse: async () => {},
    openFile: async () => {},
    env: { LANG: "C.UTF-8", XDG_CONFIG_DIRS: dist },
    folder: () => dist,
    bundledMapPath: join(dist, "map.json"),
    bundledIndexPath: join(dist, "index.json"),
    bundledAcceptedPath: null,
    guidesFolder: join(dist, "help"),
    today: () => "",
    version: "",
  };
}
