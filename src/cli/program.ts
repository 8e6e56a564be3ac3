// Which way a command line is read: most are plainly valid and run at once; commander reads the others.
import { COMMANDS } from "../commands/registry.ts";
import type { Context } from "../context.ts";
import { completionRequest, withColor, withHelpAsOption, withTagChanges } from "./command-line.ts";
import type { Command } from "./declarations.ts";
import { declared, declaredRoot } from "./declared-commands.ts";
import { settled } from "./options/output-options.ts";
import { writeReply } from "./output.ts";
import { readPlainly } from "./plain-line.ts";

/** Reads the arguments and runs the command that they name. @throws Failure */
export async function runProgram(argv: readonly string[], context: Context): Promise<void> {
  const request = completionRequest(argv);
  if (request !== null) {
    // a shell asks at every press of a key; the words are only passed on
    const { runCompletion } = await import("../commands/completion.ts");
    return writeReply(await runCompletion({ ...request, commands: COMMANDS }, context), {}, context);
  }
  const spelled = withColor(argv);
  const words = spelled.includes("mark") ? withTagChanges(spelled) : spelled;
  const call = await plainCall(words, context);
  if (call !== null) return call();
  const { runWithCommander } = await import("./commander-program.ts");
  await runWithCommander(words, context);
}

/** Runs the command; null: commander has to read the line. */
async function plainCall(argv: readonly string[], context: Context): Promise<(() => Promise<void>) | null> {
  const [name, ...words] = argv;
  if (name === undefined) return callOf(await declaredRoot(context), words);
  if (!Object.hasOwn(COMMANDS, name) || withHelpAsOption(argv, Object.keys(COMMANDS)) !== argv) return null;
  return callOf(await declared(name, context), words);
}

function callOf(command: Command, words: readonly string[]): (() => Promise<void>) | null {
  const line = readPlainly(words, command);
  return line && (() => command.run(line.operands, settled(command, line.options)));
}
