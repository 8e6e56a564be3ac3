// The only file that names `process`: it builds the context, runs the command line and sets the exit code.
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { isatty } from "node:tty";
import manifest from "../package.json" with { type: "json" };
import { run } from "./cli/run.ts";
import type { Context, Environment, OutputStream } from "./context.ts";
import { EXIT } from "./errors.ts";
import { fileProblem } from "./files.ts";

/** A reader that went away (`| head -1`) is the reader's business: the end is quiet, and nothing failed. A full disk is told. */
function watch(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "EOF") process.exit(EXIT.done);
    if (stream !== process.stderr) {
      process.stderr.write(`aimap: cannot write the output: ${fileProblem(error, "file")}\n`);
    }
    process.exit(EXIT.failed);
  });
}

/** Made when it is first written to: a stream costs a millisecond, and most command lines leave one of the two alone. */
function outputStream(descriptor: 1 | 2): OutputStream {
  const isTTY = isatty(descriptor);
  let stream: NodeJS.WriteStream | undefined;
  const open = (): NodeJS.WriteStream => {
    if (stream === undefined) {
      stream = descriptor === 1 ? process.stdout : process.stderr;
      watch(stream);
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

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** Put together by hand: `toISOString` says the day in Greenwich. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** Runs the command line that this process was started with. */
export async function main(): Promise<void> {
  const interrupt = () => process.exit(EXIT.interrupted);
  process.on("SIGINT", interrupt);
  const env: Environment = process.platform === "win32" ? { HOME: homedir(), ...process.env } : process.env;
  const context: Context = {
    stdout: outputStream(1),
    stderr: outputStream(2),
    readStdin,
    env,
    folder: () => process.cwd(),
    page: async (text, pager) => {
      const { page } = await import("./cli/pager.ts");
      // while the pager runs, the keyboard is its own
      process.removeListener("SIGINT", interrupt).on("SIGINT", () => {});
      return page(text, pager, process.env);
    },
    browse: async (url) => {
      const browsers = (env.BROWSER ?? "").split(delimiter).filter((each) => each.trim() !== "");
      await (await import("./cli/browser.ts")).browse(url, browsers);
    },
    bundledMapPath: join(import.meta.dirname, "map.json"),
    bundledIndexPath: join(import.meta.dirname, "index.json"),
    bundledAcceptedPath: join(import.meta.dirname, "accepted.json"),
    guidesFolder: join(import.meta.dirname, "help"),
    today,
    version: manifest.version,
  };
  process.exitCode = await run(process.argv.slice(2), context);
}

export { run };
