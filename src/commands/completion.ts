// aimap completion: the script that makes a shell complete aimap's command lines, and the answers that the script asks for.
import { Argument, type Command } from "commander";
import { completes } from "../cli/completes.ts";
import { SHELLS, type Shell } from "../cli/completion/shells.ts";
import { addExamples } from "../cli/examples.ts";
import { addErrorOption } from "../cli/options/output-options.ts";
import { oneOf } from "../cli/options/parsers.ts";
import type { Context } from "../context.ts";

export interface CompletionOptions {
  readonly shell: Shell;
  /** The words behind `aimap` up to the cursor, the last one being typed; absent: the script is wanted. */
  readonly words: readonly string[];
}

export function defineCompletion(command: Command, context: Context, run = runCompletion): void {
  command
    .description(
      "Print the script that completes aimap's commands, options, and names of the map. " +
        "In ~/.bashrc: source <(aimap completion bash). In ~/.zshrc, behind compinit: source <(aimap completion zsh). " +
        "In ~/.config/fish/config.fish: aimap completion fish | source. " +
        "Behind -- stand the words to complete: that is how the script asks.",
    )
    .addArgument(completes(new Argument("<shell>", SHELLS.join(", ")).argParser(oneOf(SHELLS)), SHELLS))
    .addArgument(new Argument("[words...]", "what was typed behind aimap, up to the cursor"));
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap completion bash", says: "the script for bash" },
    { line: "aimap completion bash -- show cunn", says: "what could stand there" },
  ]);
  command.action((shell: Shell, words: string[]) => run({ shell, words }, context));
}

export async function runCompletion({ shell, words }: CompletionOptions, context: Context): Promise<void> {
  if (words.length === 0) {
    const { SCRIPTS } = await import("../cli/completion/scripts.ts");
    context.stdout.write(SCRIPTS[shell]);
    return;
  }
  const [{ complete }, { shellAnswer }] = await Promise.all([
    import("../cli/completion/complete.ts"),
    import("../cli/completion/shell-answer.ts"),
  ]);
  context.stdout.write(shellAnswer(shell, await complete(words, context)));
}
