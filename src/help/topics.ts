// The help topics. Each is a guide: a Markdown file in this folder, which GitHub shows, `aimap help` prints, and the manual
// pages of section 7 are made from. Names and summaries are listed here because `aimap --help` and completion need them
// without reading a file.

export interface HelpTopic {
  /** What the guide is about, in a few words. */
  readonly summary: string;
}

export const HELP_TOPICS: Readonly<Record<string, HelpTopic>> = {
  tour: { summary: "what each command does, with examples" },
  explore: { summary: "the map full-screen: search as you type, and choose papers" },
  filters: { summary: "choose and order papers, in the commands that list them" },
  query: { summary: "what a search understands" },
  output: { summary: "width, colour and pager: the options that all commands take" },
  formats: { summary: "output formats, and exports for other programs" },
  scripting: { summary: "JSON, fields, errors and recipes" },
  "my-reading": { summary: "keep a list of what you read, with tags and notes" },
  lists: { summary: "turn a reading list or bibliography into a map" },
  layers: { summary: "combine maps, and see what changed" },
  checks: { summary: "the rules of aimap check" },
  environment: { summary: "environment variables, settings, shell completion" },
  "exit-codes": { summary: "what each exit code means" },
  library: { summary: "use the map from JavaScript or TypeScript" },
  trust: { summary: "what is promised about input that you do not trust" },
};

/** The file of a topic's guide, in the folder of the guides. */
export function guideFile(topic: string): string {
  return `${topic}.md`;
}
