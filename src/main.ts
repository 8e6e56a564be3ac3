// The only file that uses `process`: it builds the context, runs the command line and sets the exit code.
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { isatty } from "node:tty";
import manifest from "../package.json" with { type: "json" };
import { run } from "./cli/run.ts";
import type { Context, Environment, OutputStream } from "./context.ts";
import { EXIT, Failure } from "./errors.ts";
import { fileProblem, MAX_BYTES, TOO_LONG } from "./files.ts";

/** Runs the command line that this process was started with. */
export async function main(): Promise<void> {
  process.on("SIGINT", endInterrupted);
  process.exitCode = await run(process.argv.slice(2), processContext());
}

export { run };

function processContext(): Context {
  const env: Environment = process.platform === "win32" ? { HOME: homedir(), ...process.env } : process.env;
  return {
    stdout: outputStream(1),
    stderr: outputStream(2),
    stdin: {
      get isTTY() {
        return isatty(0);
      },
    },
    readStdin,
    openTerminal: async () => (await import("./cli/tty.ts")).openTty(process),
    after,
    env,
    folder: () => process.cwd(),
    page: showInPager,
    browse: async (url) => {
      const browsers = (env.BROWSER ?? "").split(delimiter).filter((browser) => browser.trim() !== "");
      await (await import("./cli/browser.ts")).browse(url, browsers);
    },
    openFile: async (path) => (await import("./cli/browser.ts")).openFile(path),
    bundledMapPath: join(import.meta.dirname, "map.json"),
    bundledIndexPath: join(import.meta.dirname, "index.json"),
    bundledAcceptedPath: join(import.meta.dirname, "accepted.json"),
    guidesFolder: join(import.meta.dirname, "help"),
    today,
    version: manifest.version,
  };
}

function after(milliseconds: number, run: () => void): () => void {
  if (milliseconds === 0) {
    const immediate = setImmediate(run);
    return () => clearImmediate(immediate);
  }
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

function endInterrupted(): void {
  process.exit(EXIT.interrupted.code);
}

/** Opened on first write: opening a stream takes a millisecond, and most commands use only one of the two. */
function outputStream(descriptor: 1 | 2): OutputStream {
  const isTTY = isatty(descriptor);
  let stream: NodeJS.WriteStream | undefined;
  const open = (): NodeJS.WriteStream => {
    if (stream === undefined) {
      stream = descriptor === 1 ? process.stdout : process.stderr;
      endOnWriteError(stream);
    }
    return stream;
  };
  return {
    write: (text) => void open().write(text),
    isTTY,
    get columns() {
      return isTTY ? open().columns : undefined;
    },
    get rows() {
      return isTTY ? open().rows : undefined;
    },
  };
}

/**
 * A reader that has read enough (`| head -1`) is not a failure: the program ends quietly. A full disk is reported, unless
 * that is where errors go: then the exit code alone says what happened.
 */
function endOnWriteError(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (stream === process.stderr) return;
    if (error.code === "EPIPE" || error.code === "EOF") process.exit(EXIT.done.code);
    process.stderr.write(`aimap: cannot write the output: ${fileProblem(error, "file")}\n`);
    process.exit(EXIT.failed.code);
  });
}

/** @throws Failure `unreadable-file` if it is a folder, or has no end */
async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of process.stdin) {
      length += chunk.length;
      if (length > MAX_BYTES) throw new Error(TOO_LONG);
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    throw new Failure("unreadable-file", `cannot read standard input: ${fileProblem(error, "file")}`);
  }
  return Buffer.concat(chunks);
}

async function showInPager(text: string, pager: string): Promise<boolean> {
  const { page } = await import("./cli/pager.ts");
  // while the pager runs, it handles the keyboard
  process.removeListener("SIGINT", endInterrupted).on("SIGINT", () => {});
  return page(text, pager, process.env);
}

/** The local date. `toISOString` would give the date in UTC. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
