// What a person sees of a command line, where what it writes goes to a terminal. A line of plain words runs in this process. Any
// other runs in a shell, and the program takes the file that it writes to for a terminal: in `aimap … | jq` its output stays a pipe.
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aimap, emptyFolder, environmentAt, ROOT, type Surroundings } from "./harness.ts";

export interface ScreenOptions {
  readonly columns: number;
  /** Errors and hints too. */
  readonly withErrors?: boolean;
}

/** The day of the documents: what they show must not change every day. */
const TODAY = "2026-11-26";
const NOT_COLOURED = { NO_COLOR: "1", PAGER: "" };

/** What programs in shells keep, so that not each of them compiles its code. */
const CACHE = emptyFolder();

/** @param folder where the command runs, and the home of the person */
export async function seenOnScreen(command: string, folder: string, options: ScreenOptions): Promise<string> {
  const argv = plainWords(command);
  const shown = argv === null ? seenOfShell(command, folder, options) : await seenInProcess(argv, folder, options);
  // CSV and RIS end their lines in CRLF
  return shown.replaceAll("\r\n", "\n");
}

/** A word that means the same for a shell as here: characters without a meaning of their own, and quoted ones. */
const PLAIN_WORD = /^(?:[\w,.:/@+=-]|'[^']*'|"[^"$`\\!]*")+$/;

/** What the program is called with by a line; null: a shell has to read it, or it starts another program. */
export function plainWords(command: string): string[] | null {
  const [name, ...words] = command.match(/(?:[^\s'"]|'[^']*'|"[^"]*"|['"])+/g) ?? [];
  const isPlain =
    name === "aimap" && words[0] !== "edit" && words[0] !== "open" && words.every((word) => PLAIN_WORD.test(word));
  return isPlain ? words.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, "$1$2")) : null;
}

/** Runs the program in this process as in a folder, which is its home. */
export async function inFolder(argv: readonly string[], folder: string, around: Surroundings = {}) {
  const started = process.cwd();
  process.chdir(folder);
  try {
    return await aimap(argv, {
      stdin: "",
      folder,
      cache: { home: join(folder, ".cache") },
      ...around,
      env: { HOME: folder, ...around.env },
    });
  } finally {
    process.chdir(started);
  }
}

async function seenInProcess(argv: readonly string[], folder: string, { columns, withErrors = false }: ScreenOptions) {
  let shown = "";
  await inFolder(argv, folder, {
    columns,
    hasReader: withErrors,
    today: TODAY,
    env: NOT_COLOURED,
    written: (text, stream) => {
      if (withErrors || stream === "stdout") shown += text;
    },
  });
  return shown;
}

function seenOfShell(command: string, folder: string, { columns, withErrors = false }: ScreenOptions): string {
  const screen = join(folder, ".screen");
  const output = openSync(screen, "w");
  const env = environmentAt(folder, {
    ...NOT_COLOURED,
    XDG_CACHE_HOME: CACHE,
    NODE_OPTIONS: `--require ${join(ROOT, "src", "packaging", "as-terminal.cjs")}`,
    PICTURE_FILE: screen,
    PICTURE_COLUMNS: String(columns),
    PICTURE_TODAY: TODAY,
  });
  spawnSync("sh", ["-c", command], { env, cwd: folder, stdio: ["ignore", output, withErrors ? output : "ignore"] });
  closeSync(output);
  return readFileSync(screen, "utf8");
}
