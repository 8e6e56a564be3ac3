// The commands, in the order of the help. A new command is one file and one line here. Commands that need the others get
// them as an argument, so that no command imports this file.
import type { Commands } from "./command.ts";

export const COMMANDS: Commands = {
  list: { summary: "list papers, newest first", load: async () => (await import("./list.ts")).defineList },
  search: {
    summary: "find papers by what they are about",
    load: async () => (await import("./search.ts")).defineSearch,
  },
  explore: {
    summary: "explore the map full-screen, searching as you type",
    load: async () => (await import("./explore.ts")).defineExplore,
  },
  related: {
    summary: "find the papers nearest to others, and what they share",
    load: async () => (await import("./related.ts")).defineRelated,
  },
  timeline: { summary: "show papers over time", load: async () => (await import("./timeline.ts")).defineTimeline },
  tree: {
    summary: "show the topics and how many papers each has",
    load: async () => (await import("./tree.ts")).defineTree,
  },
  stats: {
    summary: "count papers by author, topic, year and more",
    load: async () => (await import("./stats.ts")).defineStats,
  },
  show: { summary: "show papers or topics in full", load: async () => (await import("./show.ts")).defineShow },
  open: { summary: "open a paper's page in the browser", load: async () => (await import("./open.ts")).defineOpen },
  cite: { summary: "cite papers, in BibTeX by default", load: async () => (await import("./cite.ts")).defineCite },
  add: { summary: "add papers to your own list", load: async () => (await import("./add.ts")).defineAdd },
  mark: {
    summary: "mark papers as queued, reading, read or dropped, and tag them",
    load: async () => (await import("./mark.ts")).defineMark,
  },
  note: { summary: "write a note on a paper", load: async () => (await import("./note.ts")).defineNote },
  edit: { summary: "open your own list in your editor", load: async () => (await import("./edit.ts")).defineEdit },
  undo: { summary: "undo the last change of your list", load: async () => (await import("./undo.ts")).defineUndo },
  build: {
    summary: "make a map from reading lists and bibliographies",
    load: async () => (await import("./build.ts")).defineBuild,
  },
  check: {
    summary: "find mistakes in a list or map",
    load: async () => (await import("./check.ts")).defineCheck,
  },
  diff: { summary: "show what differs between two maps", load: async () => (await import("./diff.ts")).defineDiff },
  export: {
    summary: "export the map to other programs",
    load: async () => (await import("./export.ts")).defineExport,
  },
  config: {
    summary: "show and change settings, such as which maps to use",
    load: async () => (await import("./config.ts")).defineConfig,
  },
  cache: {
    summary: "show or remove the prepared maps",
    load: async () => (await import("./cache.ts")).defineCache,
  },
  completion: {
    summary: "print the completion script for a shell",
    load: async () => {
      const { defineCompletion } = await import("./completion.ts");
      return (command, context) => defineCompletion(command, context, COMMANDS);
    },
  },
  schema: {
    summary: "print the JSON Schema of what --json prints",
    load: async () => (await import("./schema.ts")).defineSchema,
  },
  help: {
    summary: "explain a command or a topic",
    load: async () => {
      const { defineHelp } = await import("./help.ts");
      return (command, context) => defineHelp(command, context, COMMANDS);
    },
  },
};
