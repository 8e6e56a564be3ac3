// The settings: one per line with its value and the file that sets it; a setting with several values has a line for each. Then where prepared maps are.
import type { AnswerOf } from "../../answers/answer.ts";
import { inHome } from "../../terminal/home-paths.ts";
import { joinLines, padEnd } from "../../terminal/text.ts";

const NAME_WIDTH = 7;

export function configText({ settings, list, cache, home }: AnswerOf<"config">): string {
  const rows = Object.entries(settings).flatMap(([name, setting]) => {
    // the list has a place even where none is set
    const isUsual = name === "list" && setting === null && list !== null;
    if (isUsual) return [{ name, value: list.path, path: list.exists ? "(the usual place)" : "(no such file yet)" }];
    if (setting === null) return [{ name, value: "not set", path: "" }];
    const { value, path } = setting;
    const values = typeof value === "object" ? value : [value === "" ? "none" : String(value)];
    return values.map((each, at) => (at === 0 ? { name, value: each, path } : { name: "", value: each, path: "" }));
  });
  if (cache !== null) rows.push({ name: "cache", value: cache, path: "" });
  const shown = rows.map(({ name, value, path }) => ({ name, value: inHome(value, home), path: inHome(path, home) }));
  const widest = Math.max(...shown.map(({ value }) => value.length));
  return joinLines(
    shown.map(({ name, value, path }) => `${padEnd(name, NAME_WIDTH)}${padEnd(value, widest)}  ${path}`),
  );
}
