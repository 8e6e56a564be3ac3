// What the program promises as a process: devices and pipes as input and output, several at once, streams that are closed.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text as consume } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { emptyFolder, environmentAt } from "./harness.ts";

/** Runs a line of bash in an empty folder. */
function bash(line: string, folder = emptyFolder()) {
  const { stdout, stderr, status } = spawnSync("bash", ["-c", line], {
    cwd: folder,
    encoding: "utf8",
    env: environmentAt(folder),
    input: "",
    maxBuffer: 1 << 26,
  });
  return { stdout, stderr, status };
}

describe.skipIf(!existsSync("/dev/full"))("where there is no room (needs /dev/full)", () => {
  test.each([
    "list",
    "list --json",
    "tree",
    "show gao2024scaling",
    "help tour",
    "--version",
    "--help",
    "completion bash",
  ])("%s says so, once", (line) => {
    expect(bash(`aimap ${line} > /dev/full`)).toEqual({
      stdout: "",
      stderr: "aimap: cannot write the output: the disk is full\n",
      status: 1,
    });
  });

  test("an error that cannot be written keeps its exit code", () => {
    expect(bash("aimap list --nope 2> /dev/full")).toEqual({ stdout: "", stderr: "", status: 2 });
    expect(bash("aimap show nowhere --json 2> /dev/full").status).toBe(3);
  });

  test("a device is written to, and stays a device", () => {
    const outcome = bash("aimap export --force -o /dev/full; test -c /dev/full && echo device");
    expect(outcome).toEqual({
      stdout: "device\n",
      stderr: 'aimap: cannot write "/dev/full": the disk is full\n',
      status: 0,
    });
  });
});

test("streams that are closed are no failure", () => {
  expect(bash("aimap list >&-")).toMatchObject({ stderr: "", status: 0 });
  expect(bash("aimap list --ids 2>&-").status).toBe(2);
  expect(bash("aimap list 2>&- | head -n 1 | wc -l")).toEqual({ stdout: "1\n", stderr: "", status: 0 });
  // biome-ignore lint/suspicious/noTemplateCurlyInString: bash
  expect(bash("aimap nowhere 2>&1 | true; exit ${PIPESTATUS[0]}").status).toBe(2);
});

test("pipes are read and written as files are", () => {
  const { stdout, stderr, status } = bash(
    "mkfifo in out; (aimap export > in) & (aimap list --format ids --map in) > ids & wait; " +
      "(aimap export --format ids -o out 2>/dev/stderr || aimap export --format csv -o out) & cat out > copy; wait; wc -l < ids; head -c 8 copy",
  );
  expect({ stdout: stdout.trim(), status }).toEqual({ stdout: "86\ntype,id,", status: 0 });
  expect(stderr).not.toContain("should not have happened");
});

test.skipIf(!existsSync("/dev/zero"))("input without an end is refused (needs /dev/zero)", () => {
  expect(bash("aimap list --map /dev/zero")).toEqual({
    stdout: "",
    stderr: 'aimap: cannot read the map "/dev/zero": it is larger than 256 MB\n',
    status: 1,
  });
  expect(bash("aimap build - < /dev/zero")).toEqual({
    stdout: "",
    stderr: "aimap: cannot read standard input: it is larger than 256 MB\n",
    status: 1,
  });
});

describe("several writers at once", () => {
  /** Starts all of these at the same time, in one folder. */
  async function together(folder: string, lines: readonly string[]) {
    return Promise.all(
      lines.map(async (line) => {
        const child = spawn("aimap", line.split(" "), {
          cwd: folder,
          env: environmentAt(folder),
          stdio: ["ignore", "ignore", "pipe"],
        });
        const [stderr, [status]] = await Promise.all([consume(child.stderr), once(child, "exit")]);
        return { stderr, status };
      }),
    );
  }

  test("each setting is kept", async () => {
    const folder = emptyFolder();
    const outcomes = await together(folder, [
      "config set color never",
      "config set ascii true",
      "config set pager cat",
    ]);
    expect(outcomes).toEqual(Array(3).fill({ stderr: "", status: 0 }));
    const settings = join(folder, ".config", "aimap");
    expect(JSON.parse(readFileSync(join(settings, "config.json"), "utf8"))).toEqual({
      color: "never",
      ascii: true,
      pager: "cat",
    });
    expect(readdirSync(settings)).toEqual(["config.json"]);
  });

  test("a new file is written by one of them, and the others say that it exists", async () => {
    const folder = emptyFolder();
    const outcomes = await together(folder, Array(4).fill("export --format csv -o out.csv"));
    expect(outcomes.map(({ status }) => status).sort()).toEqual([0, 1, 1, 1]);
    const problems = outcomes.map(({ stderr }) => stderr).filter((stderr) => stderr !== "");
    expect(problems).toEqual(Array(3).fill('aimap: "out.csv" exists; --force overwrites it\n'));
    expect(readdirSync(folder)).toEqual(["out.csv"]);
  });

  test("with --force the file is one of theirs, whole", async () => {
    const folder = emptyFolder();
    const outcomes = await together(
      folder,
      ["csv", "ris", "opml"].map((format) => `export --format ${format} --force -o out`),
    );
    expect(outcomes).toEqual(Array(3).fill({ stderr: "", status: 0 }));
    const whole = ["csv", "ris", "opml"].map((format) => bash(`aimap export --format ${format}`).stdout);
    expect(whole).toContain(readFileSync(join(folder, "out"), "utf8"));
    expect(readdirSync(folder)).toEqual(["out"]);
  });
});

test("a file or folder that is gone is named in one sentence", () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "gone"));
  expect(bash("rmdir gone; aimap export -o gone/out.json", folder)).toEqual({
    stdout: "",
    stderr: 'aimap: cannot write "gone/out.json": no such folder\n',
    status: 1,
  });
  expect(
    bash("cd gone 2> nothing || mkdir gone; cd gone; rmdir ../gone; aimap list --map x.json", folder),
  ).toMatchObject({
    stdout: "",
    status: 1,
  });
});

test.skipIf(!existsSync("/proc/self"))(
  "a folder in which nothing can be made is no reason to hang (needs /proc)",
  () => {
    const line = (name: string, words: string) => bash(`${name}=/proc timeout 20 aimap ${words}`);
    expect(line("XDG_CONFIG_HOME", "config set color never")).toEqual({
      stdout: "",
      stderr: 'aimap: cannot write "/proc/aimap/config.json": no such folder\n',
      status: 1,
    });
    expect(line("XDG_DATA_HOME", "mark gao2024scaling read")).toMatchObject({ stdout: "", status: 1 });
    expect(line("XDG_STATE_HOME", "mark gao2024scaling read")).toMatchObject({ stderr: "", status: 0 });
    expect(line("XDG_CACHE_HOME", "list --limit 1 --format ids")).toMatchObject({ stderr: "", status: 0 });
  },
);
