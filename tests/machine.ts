// Makes every machine the same for the tests: environment, time zone, umask, home, temporary files. Runs once, before the
// processes that run the tests are started and inherit all of it.
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { seed } from "./runs.ts";

/** What the tests may know of the caller's environment: where programs are, what Windows needs, and their own settings. */
const KEPT = /^(?:PATH|PATHEXT|SYSTEMROOT|COMSPEC|LD_LIBRARY_PATH|NODE_ENV|VITEST.*)$/i;
/** What the tests can be told. */
export const SETTINGS = /^AIMAP_(?:SEED|RUNS|HOSTILE|KILLS|LARGE|UPDATE|PACKED|TOOLS|JUDGES|NEEDS_ALL)$/;

/** A zone where the day begins later than in Greenwich, and a locale that sorts "ch" after "h": both betray careless code. */
const { AIMAP_TEST_ZONE: ZONE = "America/Los_Angeles" } = process.env;
const LOCALE = "sk_SK.UTF-8";

/** The folder of one run of the tests, with the process id of the run in its name. */
const FOLDER = /^aimap-tests-(\d+)-/;

/** Removes the folders of runs that were killed, and so could not remove them themselves. */
function removeLeftovers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const run = FOLDER.exec(name)?.[1];
    if (run !== undefined && !isRunning(Number(run))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(run: number): boolean {
  try {
    process.kill(run, 0);
    return true;
  } catch (error) {
    // a process of somebody else cannot be asked, but it runs
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Called by vitest; it calls what is returned after all tests, and where it is interrupted. */
export function setup(): () => void {
  removeLeftovers(tmpdir());
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `aimap-tests-${process.pid}-`)));
  const AIMAP_SEED = String(seed());
  const { PATH = "" } = process.env;
  for (const name of Object.keys(process.env)) {
    if (!KEPT.test(name) && !SETTINGS.test(name)) delete process.env[name];
  }
  // the `aimap` that a test starts is the one in dist/, and the `node` the one that runs the tests
  const programs = join(folder, "programs");
  mkdirSync(programs);
  symlinkSync(process.execPath, join(programs, "node"));
  symlinkSync(fileURLToPath(new URL("../bin/aimap.js", import.meta.url)), join(programs, "aimap"));
  Object.assign(process.env, {
    PATH: [programs, PATH].join(delimiter),
    HOME: folder,
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    XDG_CONFIG_DIRS: join(folder, "no-such-folder"),
    TZ: ZONE,
    LC_ALL: LOCALE,
    AIMAP_SEED,
  });
  process.umask(0o022);
  process.stdout.write(`properties are tried with AIMAP_SEED=${AIMAP_SEED}\n`);
  return () => rmSync(folder, { recursive: true, force: true });
}
