// Real sessions: the built program in a pseudo-terminal, its screen read by a terminal emulator.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { emptyFolder, environmentAt, fileOf } from "../harness.ts";
import { HOSTILE_MAP } from "../hostile-map.ts";
import { has } from "../programs.ts";
import { type PtyOptions, PtySession } from "./pty.ts";

const MAP = fileOf(HOSTILE_MAP);
const sessions: PtySession[] = [];

afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

function start(command: readonly [string, ...string[]], options: Partial<PtyOptions> = {}): PtySession {
  const session = new PtySession(command, { folder: emptyFolder(), ...options });
  sessions.push(session);
  return session;
}

const explore = (...words: readonly string[]): PtySession => start(["aimap", "explore", "--map", MAP, ...words]);

/** Runs a line of bash, after which it says how it ended and what the terminal is like. */
const inBash = (line: string, options: Partial<PtyOptions> = {}): PtySession =>
  start(
    [
      "bash",
      "--norc",
      "-c",
      `${line}; echo "ended $?"; stty -a | tr ';' '\\n' | grep -ow -- '-\\?echo' | head -1; read -r`,
    ],
    options,
  );

describe("a session", () => {
  test("searches as one types, narrows by topic and time, and goes back", async () => {
    const session = explore();
    await session.until("5 of 5 papers");
    session.type("/sho");
    await session.until(/\/ sho .* 1 of 5 papers/);
    session.type("\u001b");
    await session.until("/ search");
    session.type("\u001b");
    await session.until("5 of 5 papers");
    session.type("\u001b[Z");
    session.type("jj");
    await session.until(/topic:B with a very long.*\n[\s\S]*│▏ 2023-12/);
    session.type("\t\u001b[D");
    await session.until("year:2023 ×");
    session.type("\u001b[D");
    await session.until(/2 of 5 papers[\s\S]*year:2021 ×/);
    session.type("q");
    expect(await session.ended()).toEqual({ exitCode: 0, signal: 0 });
    expect(session.emulator.buffer.active.type).toBe("normal");
    expect(session.screen().trim()).toBe("");
  });

  test("says that nothing was found, and corrects typing mistakes after a pause", async () => {
    const session = start(["aimap", "explore"]);
    await session.until("86 of 86 papers");
    session.type("/autoencoedr");
    await session.until("autoencoedr → autoencoder");
    session.type("zzzzzz");
    await session.until(/nothing on "autoencoedrzzzzzz"/);
    session.type("\u0003");
    expect(await session.ended()).toEqual({ exitCode: 130, signal: 0 });
  });

  test("takes a paste as one text, and draws again when the size changes", async () => {
    const session = explore();
    await session.until("─ Paper ─");
    session.type("\u001b[200~sho\u001b[201~");
    await session.until("1 of 5 papers");
    session.resize(60, 20);
    await session.until((screen) => screen.includes("Papers") && !screen.includes("Topics"));
    session.resize(40, 5);
    await session.until((screen) => !screen.includes("Papers") && screen.includes("▌ Short"));
    session.resize(160, 45);
    await session.until(/Topics[\s\S]*by +Ada Plain/);
  });

  test("is drawn in ASCII, and without colour, where that is asked for", async () => {
    const session = start(["aimap", "explore", "--map", MAP, "--ascii", "plain"], { env: { NO_COLOR: "1" } });
    const screen = await session.until("1 of 5 papers");
    expect(screen).toMatch(/- Topics -+\+- Papers - best first -+ 1\/1 -\+- Paper/);
    const cell = session.emulator.buffer.active.getLine(3)?.getCell(31);
    expect({ colour: cell?.getFgColor(), bold: cell?.isBold() }).toEqual({ colour: -1, bold: 0 });
  });

  test("follows the mouse only if it is asked to", async () => {
    const session = explore("--mouse");
    await session.until("5 of 5 papers");
    expect(session.emulator.modes.mouseTrackingMode).toBe("vt200");
    session.type("\u001b[<0;5;5M");
    await session.until("topic:Alpha ×");
    session.type("q");
    await session.ended();
    expect(session.emulator.modes.mouseTrackingMode).toBe("none");
  });
});

describe("in a pipe", () => {
  test("the marked papers are passed on, and the screen is drawn all the same", async () => {
    const folder = emptyFolder();
    const session = inBash(`aimap explore --map '${MAP}' | cat > chosen`, { folder });
    await session.until("5 of 5 papers");
    session.type("jjj kk ");
    await session.until("2 marked");
    session.type("\r");
    await session.until(/ended 0\necho/);
    expect(readFileSync(join(folder, "chosen"), "utf8")).toBe("plain2020short\nwide2021\n");
  });

  test.each([
    "aimap list --author nanda --format ids | aimap explore",
    "aimap list --author nanda --format ids | aimap explore -",
  ])("papers come from another program, and the keyboard works: %s", async (line) => {
    const session = inBash(line);
    await session.until(/papers? from the pipe/);
    session.type("x");
    await session.until(/\[\d+ papers? from the pipe/);
    session.type("x");
    await session.until("86 of 86 papers");
    session.type("q");
    await session.until(/ended 0\necho/);
  });

  test("a program that ends late leaves the keyboard to the explorer", async () => {
    const late = `node -e 'process.stdout.write("bussmann2024learning\\n"); require("fs").closeSync(1); setTimeout(process.exit, 700)'`;
    const session = inBash(`${late} | aimap explore`);
    await session.until("1 paper from the pipe");
    // only once the other program has ended
    await new Promise((resolve) => setTimeout(resolve, 1500));
    session.type("q");
    await session.until(/ended 0\necho/);
  });

  test("what was chosen goes to the other program", async () => {
    const folder = emptyFolder();
    const session = inBash(`aimap explore sho --map '${MAP}' --print ids | aimap cite - --map '${MAP}' > cited.bib`, {
      folder,
    });
    await session.until("1 of 5 papers");
    session.type("\r");
    await session.until(/ended 0\necho/);
    expect(readFileSync(join(folder, "cited.bib"), "utf8")).toContain("@misc{plain2020short,");
  });

  test.each([
    ["the editor", "e", "EDITOR"],
    ["the browser", "o", "BROWSER"],
  ])("%s gets the terminal, and nothing of it is passed on", async (_name, key, variable) => {
    const folder = emptyFolder();
    const id = "gao2024scaling";
    mkdirSync(join(folder, "aimap"));
    writeFileSync(
      join(folder, "aimap", "my-list.md"),
      `# My list\n\n- [ ] 2024-06-06: [Scaling and evaluating sparse autoencoders](https://arxiv.org/abs/2406.04093) [@${id}]\n`,
    );
    const program = join(folder, "program.sh");
    const check = 'for each in 0 1 2; do test -t $each && echo terminal $each >> "$OUT/seen"; done; echo drawn';
    writeFileSync(program, `#!/bin/sh\n${check}\n`, { mode: 0o755 });
    const env = { [variable]: program, OUT: folder, XDG_DATA_HOME: folder };
    const session = inBash(`aimap explore scaling and evaluating sparse autoencoders --print ids | cat > chosen`, {
      folder,
      env,
    });
    await session.until(/\d of \d+ papers/);
    session.type(key);
    await session.until(key === "e" ? "nothing has changed" : "opening https");
    session.type("\r");
    await session.until("ended 0");
    expect(readFileSync(join(folder, "seen"), "utf8")).toBe("terminal 0\nterminal 1\nterminal 2\n");
    expect(readFileSync(join(folder, "chosen"), "utf8")).toBe(`${id}\n`);
  });

  test.each([
    ["titles", "Short\n"],
    ["links", "https://example.org/"],
    ["json", '"id": "plain2020short"'],
  ])("--print %s prints that", async (form, expected) => {
    const folder = emptyFolder();
    const session = inBash(`aimap explore --map '${MAP}' --print ${form} > printed`, { folder });
    await session.until("5 of 5 papers");
    session.type(form === "links" ? "j\r" : "jjj\r");
    await session.until("ended 0");
    expect(readFileSync(join(folder, "printed"), "utf8")).toContain(expected);
  });

  test.each([["q"], ["\u001b"]])("without a choice, %j ends with 130 and prints nothing", async (key) => {
    const folder = emptyFolder();
    const session = inBash(`aimap explore --map '${MAP}' --print ids > printed`, { folder });
    await session.until("5 of 5 papers");
    session.type(key);
    await session.until(/ended 130\necho/);
    expect(readFileSync(join(folder, "printed"), "utf8")).toBe("");
  });
});

describe("the terminal is restored", () => {
  const restored = (session: PtySession) => {
    const { modes, buffer } = session.emulator;
    const { bracketedPasteMode, wraparoundMode, mouseTrackingMode } = modes;
    return { bracketedPasteMode, wraparoundMode, mouseTrackingMode, buffer: buffer.active.type };
  };
  const AS_BEFORE = { bracketedPasteMode: false, wraparoundMode: true, mouseTrackingMode: "none", buffer: "normal" };

  test.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])("after %s", async (signal, code) => {
    const session = inBash(
      `aimap explore --map '${MAP}' --mouse & pid=$!; echo $pid > pid; fg > /dev/null`.replace(/^/, "set -m; "),
    );
    await session.until("5 of 5 papers");
    const pid = Number(readFileSync(join(session.folder, "pid"), "utf8"));
    process.kill(pid, signal);
    await session.until(new RegExp(`ended ${code}\\necho`));
    expect(restored(session)).toEqual(AS_BEFORE);
  });

  test("after SIGINT, which ends the program as it ends others", async () => {
    const session = explore("--mouse");
    await session.until("5 of 5 papers");
    session.kill("SIGINT");
    expect(await session.ended()).toEqual({ exitCode: 0, signal: 2 });
    expect(restored(session)).toEqual(AS_BEFORE);
  });

  test("while the program is suspended, and taken again by fg", async () => {
    const session = inBash(
      `set -m; aimap explore --map '${MAP}'; echo "stopped $?"; read -r line; echo "read $line"; fg > /dev/null`,
    );
    await session.until("5 of 5 papers");
    session.type("j\u001a");
    await session.until(/stopped 1\d\d/);
    expect(restored(session)).toEqual(AS_BEFORE);
    session.type("some words\r");
    await session.until((screen) => screen.includes("5 of 5 papers") && screen.includes("▌ 2021-03"));
    session.type("/漢字");
    await session.until(/\/ 漢字 .*\d of 5 papers/);
    session.type("\u0003");
    await session.until(/read some words[\s\S]*ended 130\necho/);
  });
});

test.skipIf(!has("setsid"))("without a terminal, an error says what to do", () => {
  const folder = emptyFolder();
  const run = (line: string) => {
    const { stdout, stderr, status } = spawnSync("setsid", ["-w", "sh", "-c", line], {
      cwd: folder,
      env: environmentAt(folder),
      encoding: "utf8",
      input: "",
    });
    return { stdout, stderr, status };
  };
  expect(run("aimap explore")).toEqual({
    stdout: "",
    stderr: 'aimap: explore needs a terminal; "aimap search" and "aimap list" print papers without one\n',
    status: 1,
  });
  expect(run("aimap explore --topic nowhere").status).toBe(3);
  expect(existsSync(join(folder, "printed"))).toBe(false);
});
