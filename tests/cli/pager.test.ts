// The pager: when long text goes through it, which one is used, and what happens if it is closed early or cannot be started.
import { spawnSync } from "node:child_process";
import { EventEmitter } from "node:events";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type PagerSurroundings, page } from "../../src/cli/pager.ts";
import { aimap, emptyFolder, environmentAt, type Surroundings } from "../harness.ts";

async function paged(argv: readonly string[], surroundings: Surroundings = {}) {
  const seen: { text: string; pager: string }[] = [];
  const outcome = await aimap(argv, {
    columns: 80,
    rows: 24,
    page: (text, pager) => seen.push({ text, pager }) > 0,
    ...surroundings,
  });
  return { ...outcome, seen };
}

describe("long text", () => {
  test("goes through less if it is longer than the screen, and nothing else is printed", async () => {
    const whole = (await aimap(["list"], { columns: 80 })).stdout;
    const { seen, stdout, stderr, exitCode } = await paged(["list"]);
    // the count would scroll away, so it is the first line
    const text = `86 papers\n${whole}`;
    expect({ seen, stdout, stderr, exitCode }).toEqual({
      seen: [{ text, pager: "less" }],
      stdout: "",
      stderr: "",
      exitCode: 0,
    });
    expect(await paged(["list", "--limit", "3"])).toMatchObject({
      seen: [],
      stdout: expect.stringContaining("Matryoshka"),
    });
  });

  test.each<[string, readonly string[], Surroundings]>([
    ["--no-pager after the command", ["list", "--no-pager"], {}],
    ["--no-pager before it", ["--no-pager", "list"], {}],
    ["a pipe", ["list"], { columns: undefined as never }],
    ["a dumb terminal", ["list"], { env: { TERM: "dumb" } }],
    ["an empty PAGER", ["list"], { env: { PAGER: "" } }],
    ["PAGER=cat", ["list"], { env: { PAGER: "cat" } }],
    ["an empty AIMAP_PAGER", ["list"], { env: { AIMAP_PAGER: "", PAGER: "more" } }],
    ["a format for programs", ["list", "--json"], {}],
    ["another format for programs", ["list", "--format", "csv"], {}],
  ])("is printed at once: %s", async (_, argv, surroundings) => {
    const { seen, stdout } = await paged(argv, surroundings);
    expect({ seen, isPrinted: stdout.split("\n").length > 24 }).toEqual({ seen: [], isPrinted: true });
  });

  test("AIMAP_PAGER beats PAGER beats less", async () => {
    const pagerOf = async (env: Readonly<Record<string, string>>) => (await paged(["list"], { env })).seen[0]?.pager;
    expect(await pagerOf({ AIMAP_PAGER: "most -s", PAGER: "more" })).toBe("most -s");
    expect(await pagerOf({ PAGER: "more" })).toBe("more");
  });

  test("is printed if the pager cannot be started", async () => {
    const { seen: _, ...outcome } = await paged(["list"], { page: () => false });
    expect(outcome).toEqual(await aimap(["list"], { columns: 80 }));
  });
});

describe("the pager", () => {
  function script(body: string): { readonly command: string; readonly log: () => string | null } {
    const folder = emptyFolder();
    const [command, log] = [join(folder, "pager"), join(folder, "log")];
    writeFileSync(command, `#!/bin/sh\n${body.replaceAll("LOG", `'${log}'`)}\n`);
    chmodSync(command, 0o755);
    return { command, log: () => (existsSync(log) ? readFileSync(log, "utf8") : null) };
  }

  const surroundings = (more: Readonly<Record<string, string>> = {}): PagerSurroundings => ({
    env: environmentAt(emptyFolder(), more),
    host: process,
  });

  test("gets the whole text, its arguments, and LESS=FRX unless it is set", async () => {
    const { command, log } = script('{ printf "%s|" "$@" "$LESS"; cat; } > LOG');
    expect(await page("text\n", `${command} -a 'b c'`, surroundings())).toBe(true);
    expect(log()).toBe("-a|b c|FRX|text\n");
    await page("text\n", command, surroundings({ LESS: "R" }));
    expect(log()).toBe("R|text\n");
  });

  test("can be closed before it has read everything", async () => {
    const { command, log } = script("head -c 3 > LOG");
    expect(await page("x".repeat(3_000_000), command, surroundings())).toBe(true);
    expect(log()).toBe("xxx");
  });

  /** A process that does not end: what it is asked for is written down, with what the pager has said by then. */
  function fakeHost(log: () => string | null) {
    const asked: unknown[] = [];
    const emitter = new EventEmitter();
    const ask =
      (what: string) =>
      (...args: readonly unknown[]): true =>
        asked.push([what, ...args, log()]) > 0 || true;
    // the cast: of the process, nothing else is used
    const host = Object.assign(emitter, { kill: ask("kill"), exit: ask("exit"), pid: 7 }) as unknown as NodeJS.Process;
    return { host, emitter, asked };
  }

  test.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)(
    "ends before the process that %s ends, and restores the terminal; where it cannot, the process does that at its exit",
    async (signal, code) => {
      const waits = "echo begun > LOG; while :; do sleep 0.05; done";
      for (const [body, asked] of [
        [`trap 'echo restored > LOG; exit 0' TERM; ${waits}`, ["kill", 7, signal, "restored\n"]],
        [waits, ["exit", code, "begun\n"]],
      ] as const) {
        const { command, log } = script(body);
        const fake = fakeHost(log);
        const paged = page("text", command, { ...surroundings(), host: fake.host });
        while (log() === null) await setTimeout(10);
        fake.emitter.emit(signal);
        expect(await paged).toBe(true);
        expect(fake.asked).toEqual([asked]);
        expect(fake.emitter.eventNames()).toEqual([]);
      }
    },
  );

  test("is not started before its end is provided for: it may have changed the terminal when a signal arrives", async () => {
    const { command, log } = script("echo begun > LOG");
    const { host } = fakeHost(log);
    const once = host.once.bind(host);
    const begun: unknown[] = [];
    host.once = (...args: Parameters<typeof once>) => {
      spawnSync("sleep", ["0.3"]);
      begun.push(log());
      return once(...args);
    };
    await page("text", command, { ...surroundings(), host });
    expect({ begun, log: log() }).toEqual({ begun: [null, null], log: "begun\n" });
  });

  test("that does not exist is reported", async () => {
    const { host, emitter } = fakeHost(() => null);
    expect(await page("text", "/no/such/pager", { ...surroundings(), host })).toBe(false);
    await setTimeout(0);
    expect(emitter.eventNames()).toEqual([]);
  });
});
