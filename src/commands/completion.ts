// aimap completion: the script that makes a shell complete aimap's command lines, and the answers that the script asks for.

import { SHELLS, type Shell } from "../cli/completion/shells.ts";
import { Argument, type Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { oneOfArgument } from "../cli/options/option-kinds.ts";
import { addErrorOption } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import type { Commands } from "./command.ts";

export interface CompletionOptions {
  readonly shell: Shell;
  /** The words after `aimap` up to the cursor, the last one being typed; empty: print the script. */
  readonly words: readonly string[];
  /** All commands. */
  readonly commands: Commands;
}

export function defineCompletion(command: Command, context: Context, commands: Commands, run = runCompletion): void {
  command
    .description(
      "Print the script that completes aimap's commands, options and the names in the map. " +
        "In ~/.bashrc: source <(aimap completion bash). In ~/.zshrc, after compinit: source <(aimap completion zsh). " +
        "In ~/.config/fish/config.fish: aimap completion fish | source. " +
        "To ask for candidates, the script passes the words to complete after --.",
    )
    .addArgument(oneOfArgument("<shell>", SHELLS))
    .addArgument(new Argument("[words...]", "what was typed after aimap, up to the cursor"));
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap completion bash", purpose: "the script for bash" },
    { line: "aimap completion bash -- show cunn", purpose: "the candidates for a word" },
  ]);
  setAction(command, context, (shell: Shell, words: string[]) => run({ shell, words, commands }, context));
}

export async function runCompletion({ shell, words, commands }: CompletionOptions, context: Context): Promise<Reply> {
  if (words.length === 0) {
    const { SCRIPTS } = await import("../cli/completion/scripts.ts");
    return { type: "text", text: SCRIPTS[shell] };
  }
  const [{ complete }, { shellAnswer }] = await Promise.all([
    import("../cli/completion/complete.ts"),
    import("../cli/completion/shell-answer.ts"),
  ]);
  return { type: "text", text: shellAnswer(shell, await complete(words, commands, context)) };
}
