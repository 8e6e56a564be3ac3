// How the program starts and ends as a process: readers of every kind, interrupts, and the compiled code that it keeps.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { emptyFolder, environmentAt } from "./harness.ts";
import { has } from "./programs.ts";

/** Runs it as from a shell, with nobody's settings. */
function aimap(line: string, env: Readonly<Record<string, string>>) {
  const { stdout, stderr, status } = spawnSync("aimap", line.split(" "), { encoding: "utf8", env, maxBuffer: 1 << 26 });
  return { stdout, stderr, status };
}

const usual = environmentAt(emptyFolder());

/** Runs a program of Python, which can make pipes that do not block. */
function python(program: string): string {
  const { stdout, stderr } = spawnSync("python3", ["-c", program], {
    encoding: "utf8",
    env: usual,
    maxBuffer: 1 << 26,
  });
  if (stderr !== "") throw new Error(stderr);
  return stdout;
}

const PIPE = `
import os, subprocess, sys, time
reading, writing = os.pipe()
os.set_blocking(writing, False)
run = subprocess.Popen(["aimap", "timeline", "--json"], stdout=writing, stderr=subprocess.PIPE)
os.close(writing)
`;

describe.skipIf(!has("python3"))("a pipe that does not block (needs python3)", () => {
  test("reaches a slow reader whole", () => {
    const printed = python(`${PIPE}
time.sleep(0.3)
whole = b""
while part := os.read(reading, 5000):
    whole += part
    if len(whole) < 100000: time.sleep(0.002)
sys.stdout.buffer.write(whole)
sys.stderr.write(run.stderr.read().decode() + ("" if run.wait() == 0 else "failed"))
`);
    expect(printed).toBe(aimap("timeline --json", usual).stdout);
    expect(printed.length).toBeGreaterThan(100_000);
  });

  test("ends the program quietly when its reader goes away meanwhile", () => {
    const printed = python(`${PIPE}
os.read(reading, 10)
time.sleep(0.1)
os.close(reading)
print(run.wait(), run.stderr.read())
`);
    expect(printed).toBe("0 b''\n");
  });
});

test.each(["--version", "--help", "list", "list --help", "help tour"])(
  "aimap %s ends quietly without a reader",
  (line) => {
    const script = `(sleep 0.3; aimap ${line}; echo $? >&2) | true`;
    const { stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8", env: usual });
    expect(stderr).toBe("0\n");
  },
);

describe("an interrupt", () => {
  test("ends it at once even while it writes to a reader that does not read, with 130 for a shell", async () => {
    // the shell goes on, and says what it saw
    const shell = spawn("bash", ["-c", 'trap ":" INT; aimap timeline --json; echo "ended with $?" >&2'], {
      env: usual,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = once(shell.stderr, "data");
    await once(shell.stdout, "readable");
    process.kill(-(shell.pid ?? 0), "SIGINT");
    expect(String((await said)[0])).toBe("ended with 130\n");
    shell.stdout.destroy();
  });

  test("while it waits for standard input ends it with 130", async () => {
    const child = spawn("aimap", ["show", "-"], { env: usual, stdio: ["pipe", "ignore", "inherit"] });
    const ended = once(child, "exit");
    await new Promise((resolve) => child.stdin?.write("gao2024scaling\n".repeat(100_000), resolve));
    child.kill("SIGINT");
    expect(await ended).toEqual([130, null]);
  });

  test.skipIf(!existsSync("/proc/self/status"))(
    "while it waits for another command to write ends it at once, and nothing stays behind (needs /proc)",
    async () => {
      const home = emptyFolder();
      const folder = join(home, ".config", "aimap");
      const lock = join(folder, "config.json.lock");
      mkdirSync(folder, { recursive: true });
      writeFileSync(lock, "");
      const child = spawn("aimap", ["config", "set", "color", "never"], { env: environmentAt(home), stdio: "inherit" });
      const ended = once(child, "exit");
      await waitUntilIdle(child);
      child.kill("SIGINT");
      expect(await ended).toEqual([130, null]);
      expect(readdirSync(folder)).toEqual(["config.json.lock"]);
    },
  );
});

/** Until it does next to nothing for a while: it waits for something. */
async function waitUntilIdle({ pid }: ChildProcess): Promise<void> {
  const ticks = (): number => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(" ");
    return Number(fields[13]) + Number(fields[14]);
  };
  for (let before = -1; ticks() < 3 || ticks() > before; ) {
    before = ticks();
    await sleep(300);
  }
}

describe("compiled code", () => {
  /** V8 takes no code that was compiled with other flags, as it takes none of another version. */
  const OTHER = { NODE_OPTIONS: "--max-old-space-size=900" };
  const wanted = aimap("tree --depth 1", usual);

  function keeper(more: Readonly<Record<string, string>> = {}) {
    const home = emptyFolder();
    const folder = join(home, ".cache", "aimap");
    const run = () => aimap("tree --depth 1", environmentAt(home, { ...OTHER, ...more }));
    const file = () => join(folder, readdirSync(folder).find((name) => name.startsWith("tree shared ")) ?? "");
    return { home, folder, run, file };
  }

  test("that ships is not kept again", () => {
    const home = emptyFolder();
    expect(aimap("tree --depth 1", environmentAt(home))).toEqual(wanted);
    expect(readdirSync(home)).toEqual([]);
  });

  test("is kept where that which ships is of no use, for this user alone, and used from then on", () => {
    const { folder, run, file } = keeper();
    expect(run()).toEqual(wanted);
    expect(readdirSync(folder).sort()).toEqual([
      expect.stringMatching(/^tree shared \S+ \S+\.code$/),
      expect.stringMatching(/^tree tree \S+ \S+\.code$/),
    ]);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const { ino } = statSync(file());
    expect(run()).toEqual(wanted);
    expect(statSync(file()).ino).toBe(ino);
  });

  test.each([
    ["shorter", (path: string) => truncateSync(path, 5000)],
    ["empty", (path: string) => truncateSync(path, 0)],
    ["overwritten", (path: string) => writeFileSync(path, "not what V8 wrote".repeat(1000))],
    ["changed in one bit", (path: string) => changeBit(path, 30_001)],
    ["of another program", (path: string) => changeBit(path, 3)],
    ["open to others", (path: string) => chmodSync(path, 0o666)],
  ])("that is %s is replaced", (_, damage) => {
    const { folder, run, file } = keeper();
    run();
    const { ino } = statSync(file());
    damage(file());
    expect(run()).toEqual(wanted);
    expect(statSync(file()).ino).not.toBe(ino);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("is kept by the rules of XDG, and not at all where there is no place or nobody wants it", () => {
    const other = emptyFolder();
    expect(keeper({ XDG_CACHE_HOME: other }).run()).toEqual(wanted);
    expect(readdirSync(join(other, "aimap"))).toHaveLength(2);
    const off = keeper({ AIMAP_CACHE: "off" });
    expect(off.run()).toEqual(wanted);
    expect(readdirSync(off.home)).toEqual([]);
    expect(keeper({ XDG_CACHE_HOME: "/dev/null/x" }).run()).toEqual(wanted);
    const { HOME: _, ...homeless } = environmentAt("");
    expect(aimap("tree --depth 1", { ...homeless, ...OTHER })).toEqual(wanted);
  });

  test("is whole when several processes keep it at once", async () => {
    const { home, folder, run } = keeper();
    const children = Array.from({ length: 4 }, () =>
      spawn("aimap", ["tree", "--depth", "1"], { env: environmentAt(home, OTHER), stdio: "ignore" }),
    );
    const ends = await Promise.all(children.map((child) => once(child, "exit")));
    expect(ends).toEqual(Array(4).fill([0, null]));
    expect(readdirSync(folder)).toHaveLength(2);
    expect(run()).toEqual(wanted);
  });
});

function changeBit(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 16;
  // in place: the file stays the same one
  writeFileSync(path, bytes, { flag: "r+" });
}
