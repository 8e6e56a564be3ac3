// The commands by name, each as it is declared. Only the one asked for is loaded, because loading takes time.
import { COMMANDS } from "../commands/registry.ts";
import type { Context } from "../context.ts";
import { Command } from "./declarations.ts";
import { addOutputOptions } from "./options/output-options.ts";

/** What `aimap` takes without a command. What every command takes can be given before its name too. */
export async function declaredRoot(context: Context): Promise<Command> {
  const { defineOverview } = await import("../commands/overview.ts");
  const root = new Command("aimap");
  addOutputOptions(root);
  defineOverview(root, context);
  return root;
}

/** @param name of a command of the registry */
export async function declared(name: string, context: Context): Promise<Command> {
  const command = new Command(name);
  const define = await COMMANDS[name]?.load();
  define?.(command, context);
  return command;
}
