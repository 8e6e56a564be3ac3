// One invocation from arguments to exit code: the only place where errors become words and numbers.
import type { Context } from "../context.ts";
import { EXIT, Failure } from "../errors.ts";

/** Runs one command line. Never throws: every failure is told on stderr and has its exit code. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  // answered before anything is loaded: scripts ask for it in loops
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    context.stdout.write(`${context.version}\n`);
    return EXIT.done;
  }
  try {
    const { runProgram } = await import("./program.ts");
    await runProgram(argv, context);
    return EXIT.done;
  } catch (error) {
    const failure = error instanceof Failure ? error : surprise(error);
    const { failureText } = await import("../render/failure.ts");
    context.stderr.write(failureText(failure, asksForJson(argv)));
    return EXIT[failure.kind];
  }
}

/** Whether errors are for a program: read off the arguments, since they may be what is wrong. */
function asksForJson(argv: readonly string[]): boolean {
  const words = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  return words.some(
    (word, at) =>
      word === "--json" ||
      /^--format=json$/i.test(word) ||
      (word === "--format" && words[at + 1]?.toLowerCase() === "json"),
  );
}

/** A bug: told in one line, since a stack trace helps nobody who only uses the program. */
function surprise(error: unknown): Failure {
  const words = error instanceof Error ? error.message : String(error);
  return new Failure(
    "failed",
    "internal",
    `this should not have happened: ${words}; please report it with the command`,
  );
}
