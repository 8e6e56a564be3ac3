// Many processes change one list at once, and some of them are killed: no edit is lost, and no lock stays.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { bundle } from "../bundle.ts";
import { emptyFolder } from "../harness.ts";

const folder = emptyFolder();
let writer: string;

beforeAll(async () => {
  writer = join(folder, "writer.cjs");
  // adds lines to the file one by one: PATH, the state folder, a name for the lines, how many; and the call of the file
  // system after which it kills itself
  const program = `import fs from "node:fs";
    import { changeList } from "./my-list/list-file.ts";
    const [, , path, stateFolder, name, count, last] = process.argv;
    const began = (id) => {
      try {
        const stat = fs.readFileSync("/proc/" + id + "/stat", "utf8");
        return "here " + id + " " + stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
      } catch {
        return null;
      }
    };
    const runs = (name) => {
      const [, id, start] = name.split(" ");
      if (start !== "0") return began(id) === name;
      try { return process.kill(Number(id), 0); } catch { return false; }
    };
    const processes = { own: began(process.pid) ?? "here " + process.pid + " 0", runs };
    let calls = 0;
    for (const call of ["openSync", "writeFileSync", "fsyncSync", "closeSync", "linkSync", "renameSync", "rmSync", "mkdirSync"]) {
      const original = fs[call];
      fs[call] = (...args) => {
        const result = original(...args);
        calls += 1;
        if (calls === Number(last)) process.kill(process.pid, "SIGKILL");
        return result;
      };
    }
    (async () => {
      for (let at = 0; at < Number(count); at += 1) {
        const line = "- " + name + "." + at + "\\n";
        await changeList({ path, stateFolder, processes, today: "2026-11-26" }, async (held) => ({
          text: (held?.text ?? "") + line,
          summary: line.trim(),
        }));
      }
      fs.writeSync(1, String(calls));
    })();`;
  writeFileSync(writer, await bundle(program, { format: "cjs" }));
});

/** How many edits and killed processes there are: 250 in `.ci/run`, few where somebody waits. */
const { AIMAP_KILLS = "4" } = process.env;
const EDITS = Math.max(48, Number(AIMAP_KILLS));
const PROCESSES = 12;

test(`${EDITS} edits of ${PROCESSES} processes at once: none is lost`, async () => {
  const place = emptyFolder();
  const path = join(place, "list.md");
  const each = Math.ceil(EDITS / PROCESSES);
  const children = Array.from({ length: PROCESSES }, (_, name) =>
    spawn(process.execPath, [writer, path, join(place, "state"), String(name), String(each)], {
      stdio: ["ignore", "ignore", "inherit"],
    }),
  );
  const ended = await Promise.all(children.map((child) => once(child, "exit")));
  expect(ended.map(([code]) => code)).toEqual(children.map(() => 0));
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const meant = Array.from({ length: PROCESSES }, (_, name) =>
    Array.from({ length: each }, (__, at) => `- ${name}.${at}`),
  );
  expect(lines.toSorted()).toEqual(meant.flat().toSorted());
  // those of one process in its order
  for (const own of meant) expect(lines.filter((line) => own.includes(line))).toEqual(own);
  expect(readdirSync(place).toSorted()).toEqual(["list.md", "state"]);
});

test("kill -9 after any call leaves the old list or the new one, and no lock that stays", () => {
  const edit = (last: number | "never") => {
    const place = emptyFolder();
    const path = join(place, "list.md");
    mkdirSync(join(place, "state"));
    writeFileSync(path, "# L\n");
    const args = [writer, path, join(place, "state"), "a", "1"];
    const { stdout, stderr } = spawnSync(process.execPath, [...args, String(last)], { encoding: "utf8" });
    expect(stderr).toBe("");
    const held = readFileSync(path, "utf8");
    if (last === "never") return Number(stdout);
    expect(["# L\n", "# L\n- a.0\n"]).toContain(held);
    // the next process gets the lock, and its change is made once
    const next = spawnSync(process.execPath, [writer, path, join(place, "state"), "b", "1"], { encoding: "utf8" });
    expect({ status: next.status, stderr: next.stderr }).toEqual({ status: 0, stderr: "" });
    expect(readFileSync(path, "utf8")).toBe(`${held}- b.0\n`);
    expect(existsSync(`${path}.lock`)).toBe(false);
    return 0;
  };
  const calls = edit("never");
  expect(calls).toBeGreaterThan(10);
  for (let last = 1; last <= calls; last += 1) edit(last);
});

test(`${AIMAP_KILLS} times kill -9 while others write: what they write is all there`, async () => {
  const place = emptyFolder();
  const path = join(place, "list.md");
  writeFileSync(path, "");
  const start = (name: string, count: number) =>
    spawn(process.execPath, [writer, path, join(place, "state"), name, String(count)], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  const steady = start("steady", 10 + Number(AIMAP_KILLS));
  const end = once(steady, "exit");
  for (let at = 0; at < Number(AIMAP_KILLS); at += 1) {
    const child = start(`killed${at}`, 1_000_000);
    const killed = once(child, "exit");
    await sleep(60 + ((at * 7) % 23));
    child.kill("SIGKILL");
    await killed;
  }
  expect((await end)[0]).toBe(0);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("- steady."))).toHaveLength(10 + Number(AIMAP_KILLS));
  expect(lines.every((line) => /^- (?:steady|killed\d+)\.\d+$/.test(line))).toBe(true);
});
