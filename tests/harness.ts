// One command line run in process, as a test sees it: what came out of both streams, and the exit code.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.ts";
import type { CacheContext, Terminal } from "../src/context.ts";
import type { MapFile } from "../src/map/map-file.ts";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const BUNDLED_MAP = join(ROOT, "data", "map.json");
/** The same map as it ships. */
const SHIPPED_MAP = join(ROOT, "dist", "bundled.map");

/** The folder of the guides. */
export const GUIDES = join(ROOT, "src", "help");

const CACHE: CacheContext = {
  program: "0.0.0-test",
  now: () => Date.parse("2026-06-15"),
  isRead: true,
  user: process.geteuid?.() ?? null,
};

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Width of the terminal; absent: a pipe. */
  readonly columns?: number;
  /** Whether a person reads stderr; by default where stdout is a terminal. */
  readonly hasReader?: boolean;
  /** Height of the terminal; absent: higher than any text. */
  readonly rows?: number;
  /** Gets what is paged, and the pager; false: it cannot be started. */
  readonly page?: (text: string, pager: string) => boolean;
  /** A text stands for its bytes in UTF-8. */
  readonly stdin?: string | Buffer;
  /** Whether standard input is the keyboard. */
  readonly hasKeyboard?: boolean;
  /** Gets the addresses that are opened. */
  readonly browse?: (url: string) => void;
  /** Gets the paths of the documents that are opened. */
  readonly openFile?: (path: string) => void;
  /** Gets the command that starts an editor, and can change the file. */
  readonly edit?: (command: readonly string[]) => void | Promise<void>;
  /** The terminal that the person sits at. */
  readonly terminal?: Terminal;
  readonly map?: string;
  /** The folder of caches (XDG_CACHE_HOME), and what differs from a usual cache; absent: nothing is cached. */
  readonly cache?: { readonly home: string } & Partial<CacheContext>;
  /** What relative paths in settings are taken from. */
  readonly folder?: string;
  /** By default a day in June 2026. */
  readonly today?: string;
  /** Gets what both streams write, in order. */
  readonly written?: (text: string, stream: "stdout" | "stderr") => void;
}

/**
 * Runs `aimap` with these arguments. By default: in a pipe, UTF-8, no colour.
 * @param program what runs it, if it is another build of `run`
 */
export async function aimap(
  argv: readonly string[],
  surroundings: Surroundings = {},
  program: typeof run = run,
): Promise<Outcome> {
  const {
    env = {},
    columns,
    hasReader = columns !== undefined,
    rows,
    page,
    stdin,
    hasKeyboard = false,
    browse,
    openFile,
    edit,
    terminal = null,
    map = SHIPPED_MAP,
    folder = ROOT,
    cache,
    today = "2026-06-15",
    written = () => {},
  } = surroundings;
  let stdout = "";
  let stderr = "";
  const exitCode = await program(argv, {
    stdout: {
      write: (text) => {
        stdout += text;
        written(text, "stdout");
      },
      isTTY: columns !== undefined,
      columns,
      rows,
    },
    stderr: {
      write: (text) => {
        stderr += text;
        written(text, "stderr");
      },
      isTTY: hasReader,
      columns: hasReader ? (columns ?? 80) : undefined,
      rows,
    },
    stdin: { isTTY: hasKeyboard },
    readStdin: async () => {
      if (stdin === undefined) throw new Error("standard input was read without being asked for");
      return Buffer.from(stdin);
    },
    openTerminal: async () => terminal,
    after: (milliseconds, later) => {
      const timer = setTimeout(later, milliseconds);
      return () => clearTimeout(timer);
    },
    page: async (text, pager) => {
      if (page === undefined) throw new Error("a pager was started without being asked for");
      return page(text, pager);
    },
    browse: async (url) => {
      if (browse === undefined) throw new Error("a browser was started without being asked for");
      browse(url);
    },
    openFile: async (path) => {
      if (openFile === undefined) throw new Error("a document was opened without being asked for");
      openFile(path);
    },
    processes: { own: `test ${process.pid} 0`, runs: () => true },
    edit: async (command) => {
      if (edit === undefined) throw new Error("an editor was started without being asked for");
      await edit(command);
    },
    env: {
      LANG: "C.UTF-8",
      XDG_CONFIG_DIRS: "/no/such/folder",
      ...(cache === undefined ? {} : { XDG_CACHE_HOME: cache.home }),
      ...env,
    },
    folder: () => folder,
    bundledMapPath: map,
    guidesFolder: GUIDES,
    today: () => today,
    version: "0.0.0-test",
    ...(cache === undefined ? {} : { cache: { ...CACHE, ...cache } }),
  });
  return { stdout, stderr, exitCode };
}

/**
 * The environment of a program that a test starts, the same on every machine. Its PATH has the `aimap` of dist/.
 * @param home where its settings are
 */
export function environmentAt(home: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = "", XDG_CONFIG_DIRS = "", TMPDIR = "", TZ = "" } = process.env;
  return { PATH, XDG_CONFIG_DIRS, TMPDIR, TZ, HOME: home, LANG: "C.UTF-8", ...more };
}

/** What `--json` printed, parsed. */
export async function aimapJson<T>(argv: readonly string[], surroundings: Surroundings = {}): Promise<T> {
  const { stdout, stderr, exitCode } = await aimap([...argv, "--json"], surroundings);
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

/** A new empty folder, outside the project; removed after all tests, with the folder that tests/machine.ts makes. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "aimap-test-"));
}

/** Writes a text, or a value as JSON, to a file in a new folder. */
export function fileOf(content: unknown, name = "map.json"): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

export function mapOf(part: Partial<MapFile> = {}): MapFile {
  return {
    schemaVersion: 2,
    title: "Test map",
    description: null,
    topics: [],
    papers: [],
    glossary: [],
    ...part,
  };
}
