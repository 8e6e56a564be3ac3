// One invocation from arguments to exit code: the only place where errors become words and numbers.
import type { Context, OutputStream } from "../context.ts";
import { EndQuietly, EXIT, Failure, UnwrittenOutput } from "../errors.ts";
import { writesBegun } from "../interrupts.ts";
import { UnusableFile } from "../prepared/unusable-file.ts";
import { asksForRootHelp, asksForVersion } from "./first-words.ts";

/** Runs one command line. Never throws: it reports every failure on stderr and returns its exit code. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  try {
    if (asksForVersion(argv)) {
      context.stdout.write(`${context.version}\n`);
      return EXIT.done.code;
    }
    if (asksForRootHelp(argv)) {
      const { writeRootHelp } = await import("./root-help.ts");
      writeRootHelp(context);
      return EXIT.done.code;
    }
    const { runProgram } = await import("./program.ts");
    await withUsableCache((each) => runProgram(argv, each), context);
    return EXIT.done.code;
  } catch (error) {
    if (error instanceof EndQuietly) return error.code;
    if (error instanceof UnwrittenOutput) return endUnwritten(error, context);
    const failure = error instanceof Failure ? error : failureOfBug(error);
    const [{ failureText }, { asksForJson }, { speaksUnicode }] = await Promise.all([
      import("../render/failure.ts"),
      import("./command-line.ts"),
      import("../terminal/screen.ts"),
    ]);
    const { stderr, env } = context;
    const width = stderr.isTTY ? (stderr.columns ?? null) : null;
    const reading = { isJson: asksForJson(argv), width, isAscii: !speaksUnicode(env), home: env.HOME };
    context.stderr.write(failureText(failure, reading));
    return EXIT[failure.kind].code;
  }
}

/**
 * If a prepared map turns out to be damaged, the command starts again from the files, and goes on writing its answer where it was:
 * that is the same. Somebody could even have written one whose checksums are right and whose parts do not fit together: any
 * error can come of that.
 */
async function withUsableCache(runWith: (context: Context) => Promise<void>, context: Context): Promise<void> {
  let stdin: Promise<Buffer> | undefined;
  const readStdin = (): Promise<Buffer> => {
    stdin ??= context.readStdin();
    return stdin;
  };
  const before = writesBegun();
  const { stdout, again } = onceWritten(context.stdout);
  try {
    await runWith({ ...context, stdout, readStdin });
  } catch (error) {
    const { cache } = context;
    const isDamage = error instanceof UnusableFile || (writesBegun() === before && !isOutcome(error));
    if (cache === undefined || !cache.isRead || !isDamage) throw error;
    await runWith({ ...context, stdout: again(), readStdin, cache: { ...cache, isRead: false } });
  }
}

/** A stream, and one for who writes the same again: it leaves out as much as was written to the first. */
function onceWritten(stream: OutputStream): { readonly stdout: OutputStream; readonly again: () => OutputStream } {
  let written = 0;
  const write = (text: string): void => {
    stream.write(text);
    written += text.length;
  };
  const again = (): OutputStream => {
    let left = written;
    return writingBy(stream, (text) => {
      if (text.length > left) stream.write(text.slice(left));
      left = Math.max(0, left - text.length);
    });
  };
  return { stdout: writingBy(stream, write), again };
}

function writingBy(stream: OutputStream, write: (text: string) => void): OutputStream {
  return {
    write,
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
    get rows() {
      return stream.rows;
    },
  };
}

/** Whether a command has ended as it may. */
function isOutcome(error: unknown): boolean {
  return error instanceof Failure || error instanceof EndQuietly || error instanceof UnwrittenOutput;
}

/** A reader that has read enough (`| head -1`) is no failure. A full disk is reported in words even to programs. */
async function endUnwritten({ cause }: UnwrittenOutput, { stderr }: Context): Promise<number> {
  const { codeOf, fileProblem } = await import("../files/problems.ts");
  const code = codeOf(cause);
  if (code === "EPIPE" || code === "EOF") return EXIT.done.code;
  stderr.write(`aimap: cannot write the output: ${fileProblem(cause, "file")}\n`);
  return EXIT.failed.code;
}

/** Reported in one line: a stack trace does not help people who only use the program. */
function failureOfBug(error: unknown): Failure {
  const problem = error instanceof Error ? error.message : String(error);
  return new Failure("internal", `this should not have happened: ${problem}; please report it with the command`);
}
