// What a person sees of a command line: it runs in a shell, and the program takes the file that it writes to for a terminal. In
// `aimap … | jq` its output stays a pipe.
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { environmentAt, ROOT } from "./harness.ts";

export interface ScreenOptions {
  readonly columns: number;
  /** Errors and hints too. */
  readonly withErrors?: boolean;
}

/** @param folder where the command runs, and the home of the person */
export function seenOnScreen(command: string, folder: string, { columns, withErrors = false }: ScreenOptions): string {
  const screen = join(folder, ".screen");
  const output = openSync(screen, "w");
  const env = environmentAt(folder, {
    NODE_OPTIONS: `--require ${join(ROOT, "src", "packaging", "as-terminal.cjs")}`,
    PICTURE_FILE: screen,
    PICTURE_COLUMNS: String(columns),
    PICTURE_TODAY: "2026-11-26",
    NO_COLOR: "1",
    PAGER: "",
  });
  spawnSync("sh", ["-c", command], { env, cwd: folder, stdio: ["ignore", output, withErrors ? output : "ignore"] });
  closeSync(output);
  // CSV and RIS end their lines in CRLF
  return readFileSync(screen, "utf8").replaceAll("\r\n", "\n");
}
