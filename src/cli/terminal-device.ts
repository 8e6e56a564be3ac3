// Whether a stream of this process is a terminal, and how large that is. Node's streams say both, but to load them takes as long as
// most commands: a fifth of what Node itself needs to start.

/** What is used of the process. */
export interface NodeProcess {
  /** Deprecated in Node's documentation only, and perhaps gone one day: everything here can be answered without it. */
  readonly binding?: ((name: string) => unknown) | undefined;
  readonly platform: string;
  /** Such as `v20.19.0`. */
  readonly version: string;
  readonly execArgv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What Node's streams are made of. */
export interface TerminalAccess {
  isTTY(descriptor: number): boolean;
  readonly TTY: new (descriptor: number, problem: { readonly code?: string }) => TerminalHandle;
}

interface TerminalHandle {
  /** Sets columns and rows. Returns the number of a problem, or 0. */
  getWindowSize(size: number[]): number;
  setBlocking(isBlocking: boolean): number;
  close(): void;
}

/** The latest Node of which it is known that it answers, and says nothing on stderr about being asked. */
const LAST_NODE = 24;

/** Null: Node's streams have to be asked. Options of Node can forbid this way, or make it complain, as later versions may. */
export function terminalAccess({ binding, platform, version, execArgv, env }: NodeProcess): TerminalAccess | null {
  const { NODE_OPTIONS = "", NODE_PENDING_DEPRECATION = "" } = env;
  const isUsual = execArgv.length === 0 && NODE_OPTIONS === "" && NODE_PENDING_DEPRECATION === "";
  if (!isUsual || platform === "win32" || Number.parseInt(version.slice(1), 10) > LAST_NODE) return null;
  try {
    const found = binding?.("tty_wrap");
    return isAccess(found) ? found : null;
  } catch {
    return null;
  }
}

function isAccess(found: unknown): found is TerminalAccess {
  return typeof found === "object" && found !== null && "isTTY" in found && "TTY" in found;
}

export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

/** Null: it cannot be found out. */
export function terminalSize({ TTY }: TerminalAccess, descriptor: number): TerminalSize | null {
  const problem: { readonly code?: string } = {};
  const handle = new TTY(descriptor, problem);
  if (problem.code !== undefined) return null;
  const size = [0, 0];
  const isKnown = handle.getWindowSize(size) === 0;
  // opened for Node's event loop, which does not wait for a write; ours do
  handle.setBlocking(true);
  handle.close();
  const columns = size[0] ?? 0;
  const rows = size[1] ?? 0;
  return isKnown ? { columns, rows } : null;
}
