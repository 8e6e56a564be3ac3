// The only file that uses `process`: it builds the context, runs the command line and sets the exit code.
import { fstatSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { mayBeTerminal, writeAll } from "./cli/descriptor.ts";
import { run } from "./cli/run.ts";
import { type NodeProcess, type TerminalSize, terminalAccess, terminalSize } from "./cli/terminal-device.ts";
import type { Context, Environment, OutputStream, StreamsOfProgram } from "./context.ts";
import { EXIT, UnwrittenOutput } from "./errors.ts";
import { giveAllBack, setBeforeWriting } from "./interrupts.ts";

/**
 * Runs the command line that this process was started with. Until something has to be put in order before the end, the
 * system ends the process when it is interrupted: a handler would wait for the end of long work.
 */
export async function main(): Promise<void> {
  setBeforeWriting(waitWhenInterrupted);
  process.exitCode = await run(process.argv.slice(2), processContext());
  // an interrupt that came meanwhile is handled in the next turn
  if (process.listenerCount("SIGINT") > 0) await new Promise((resolve) => setImmediate(resolve));
}

export { run };

/** The process that runs: where it writes, what it reads. */
export function processContext(): Context {
  const env: Environment =
    process.platform === "win32"
      ? { HOME: process.getBuiltinModule("node:os").homedir(), ...process.env }
      : process.env;
  const bundledMapPath = join(import.meta.dirname, "bundled.map");
  return {
    stdout: outputStream(1),
    stderr: outputStream(2),
    stdin: {
      get isTTY() {
        return isTerminal(0);
      },
      get isPipe() {
        return isPipe(0);
      },
    },
    readStdin,
    openTerminal: async () => (await import("./cli/tty.ts")).openTty(process),
    after,
    env,
    folder: () => process.cwd(),
    page: showInPager,
    processes: {
      get own() {
        return processName(process.pid) ?? `${hostname()} ${process.pid} 0`;
      },
      runs: processRuns,
    },
    edit: async (command, streams) => {
      const { edit } = await import("./cli/editor.ts");
      // while the editor runs, it handles the keyboard
      process.on("SIGINT", () => {});
      await withStreams(streams, (stdio) => edit(command, stdio));
    },
    browse: async (url, streams) => {
      const browsers = (env.BROWSER ?? "").split(delimiter).filter((browser) => browser.trim() !== "");
      const { browse } = await import("./cli/browser.ts");
      await withStreams(streams, (stdio) => browse(url, browsers, { after, stdio }));
    },
    openFile: async (path) => (await import("./cli/browser.ts")).openFile(path, after),
    bundledMapPath,
    guidesFolder: join(import.meta.dirname, "help"),
    today,
    version: manifest.version,
    optimising: async (how, work) =>
      (await import("./cli/late-optimising.ts")).optimising({ how, version: process.versions.v8 }, work),
    cache: {
      get program() {
        // a build of the same version can differ, but not at the same time
        const built = statSync(bundledMapPath, { throwIfNoEntry: false });
        return `${manifest.version} ${built?.ctimeMs ?? 0}`;
      },
      now: () => Date.now(),
      isRead: true,
      user: process.geteuid?.() ?? null,
    },
  };
}

async function withStreams(
  streams: StreamsOfProgram = "own",
  run: (stdio: "inherit" | number[]) => Promise<void>,
): Promise<void> {
  if (streams === "own") return run("inherit");
  const { withTerminalStreams } = await import("./cli/tty.ts");
  await withTerminalStreams(process, run);
}

function hostname(): string {
  return process.getBuiltinModule("node:os").hostname();
}

/** Machine, number, and when it began, where that can be read: numbers are used again. Null: no process has the number. */
function processName(id: number): string | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    // the name of the program, in brackets, can contain spaces
    const began = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "0";
    return `${hostname()} ${id} ${began}`;
  } catch {
    return null;
  }
}

function processRuns(name: string): boolean | null {
  const [machine, id = "", began] = name.split(" ");
  if (machine !== hostname()) return null;
  if (began !== "0") return processName(Number(id)) === name;
  try {
    return process.kill(Number(id), 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function after(milliseconds: number, run: () => void): () => void {
  if (milliseconds === 0) {
    const immediate = setImmediate(run);
    return () => clearImmediate(immediate);
  }
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** What ends a process from outside: the keyboard, another program, a terminal that is closed. */
const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** An interrupt waits for the end of what is being written, and then ends the process. */
function waitWhenInterrupted(): void {
  for (const signal of ENDING) {
    if (process.listenerCount(signal, endInterrupted) === 0) process.on(signal, endInterrupted);
  }
}

/** Except for an interrupt from the keyboard, the process ends by the signal, as it would have without us. */
function endInterrupted(signal: NodeJS.Signals): void {
  giveAllBack();
  if (signal === "SIGINT") process.exit(EXIT.interrupted.code);
  process.removeListener(signal, endInterrupted);
  process.kill(process.pid, signal);
}

/** Written to directly. On Windows, Node's stream translates the text. */
function outputStream(descriptor: 1 | 2): OutputStream {
  const isTTY = once(() => isTerminal(descriptor));
  const size = once(() => (isTTY() ? sizeOf(descriptor) : null));
  return {
    write: (text) => {
      if (process.platform === "win32" && isTTY()) streamOf(descriptor).write(text);
      else writeTo(descriptor, text);
    },
    get isTTY() {
      return isTTY();
    },
    get columns() {
      return size()?.columns;
    },
    get rows() {
      return size()?.rows;
    },
  };
}

/** What is computed when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

// a constant of its own, because the types of Node do not have what is deprecated
const nodeProcess: NodeProcess = process;
const access = once(() => terminalAccess(nodeProcess));

function isTerminal(descriptor: number): boolean {
  if (!mayBeTerminal(descriptor)) return false;
  return access()?.isTTY(descriptor) ?? process.getBuiltinModule("node:tty").isatty(descriptor);
}

function sizeOf(descriptor: 1 | 2): TerminalSize | null {
  const found = access();
  return found === null ? streamOf(descriptor) : terminalSize(found, descriptor);
}

function streamOf(descriptor: 1 | 2): NodeJS.WriteStream {
  return descriptor === 1 ? process.stdout : process.stderr;
}

function isPipe(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFIFO();
  } catch {
    return false;
  }
}

/** @throws UnwrittenOutput of an answer; what cannot be written to stderr is lost, and the exit code says what happened */
function writeTo(descriptor: 1 | 2, text: string): void {
  try {
    writeAll(descriptor, text);
  } catch (error) {
    if (descriptor === 1) throw new UnwrittenOutput(error);
  }
}

/** While standard input is awaited, nothing else is done that an interrupt could stop. */
async function readStdin(): Promise<Buffer> {
  const { readToEnd } = await import("./cli/standard-input.ts");
  process.on("SIGINT", endInterrupted);
  try {
    return await readToEnd(process.stdin);
  } finally {
    process.removeListener("SIGINT", endInterrupted);
  }
}

async function showInPager(text: string, pager: string): Promise<boolean> {
  const { page } = await import("./cli/pager.ts");
  // nothing is being written; while the pager runs, it handles the keyboard
  for (const signal of ENDING) process.removeListener(signal, endInterrupted);
  process.on("SIGINT", () => {});
  return page(text, pager, { env: process.env, host: process });
}

/** The local date. `toISOString` would give the date in UTC. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
