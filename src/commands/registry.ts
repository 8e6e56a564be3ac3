// The commands, in the order of the help. A new command is one file and one line here.
import type { Command } from "commander";
import type { Context } from "../context.ts";

/** Declares a command on the commander command made for it. */
export type Define = (command: Command, context: Context) => void;

/** Loaded when named on the command line, or all together for the help. */
export const COMMANDS: Readonly<Record<string, () => Promise<Define>>> = {
  list: async () => (await import("./list.ts")).defineList,
  search: async () => (await import("./search.ts")).defineSearch,
  timeline: async () => (await import("./timeline.ts")).defineTimeline,
  tree: async () => (await import("./tree.ts")).defineTree,
  show: async () => (await import("./show.ts")).defineShow,
  open: async () => (await import("./open.ts")).defineOpen,
  cite: async () => (await import("./cite.ts")).defineCite,
  build: async () => (await import("./build.ts")).defineBuild,
  completion: async () => (await import("./completion.ts")).defineCompletion,
  schema: async () => (await import("./schema.ts")).defineSchema,
  help: async () => (await import("./help.ts")).defineHelp,
};
