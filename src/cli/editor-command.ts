// The words that start a person's editor at a line of a file.
import type { Environment } from "../context.ts";
import { shellWords } from "./shell-words.ts";

/** Where to begin. */
export interface Position {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** How editors are told a line, by their names. Others only get the file. */
const FORMS: readonly (readonly [names: string, words: (position: Position) => readonly string[]])[] = [
  [
    "vi vim nvim view gvim mvim nano pico micro kak emacs emacsclient jed joe jove mg ne mcedit ed ex vis",
    ({ path, line }) => [`+${line}`, path],
  ],
  ["code code-insiders codium vscodium cursor windsurf", ({ path, line }) => ["--wait", "--goto", `${path}:${line}`]],
  ["subl sublime_text zed zeditor", ({ path, line }) => ["--wait", `${path}:${line}`]],
  ["hx helix", ({ path, line }) => [`${path}:${line}`]],
  ["mate gedit kate", ({ path, line }) => ["--line", String(line), path]],
];

/** VISUAL, else EDITOR, else vi. */
export function editorCommand({ VISUAL, EDITOR }: Environment, position: Position): string[] {
  const named = [VISUAL, EDITOR].find((each) => each !== undefined && each.trim() !== "") ?? "vi";
  const words = shellWords(named);
  const name = (words[0] ?? "").replace(/^.*[\\/]/, "").replace(/\.exe$/i, "");
  const form = FORMS.find(([names]) => names.split(" ").includes(name))?.[1];
  const given = form?.(position) ?? [position.path];
  // a person who says --wait herself needs it only once
  return [
    ...words,
    ...given.filter((word) => word !== "--wait" || !words.some((each) => /^(?:-w|--wait)$/.test(each))),
  ];
}
