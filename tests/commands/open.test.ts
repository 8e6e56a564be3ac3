// aimap open: which address is opened, what is never opened, and how a browser is started.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { browse as browseWith, commandWords, hasOpened } from "../../src/cli/browser.ts";
import { Failure } from "../../src/errors.ts";
import { aimap, emptyFolder, fileOf, mapOf, type Outcome } from "../harness.ts";
import { HOSTILE_MAP, paperOf, TRICKY_MAP } from "../hostile-map.ts";

async function open(argv: readonly string[], stdin = ""): Promise<Outcome & { readonly opened: string[] }> {
  const opened: string[] = [];
  const outcome = await aimap(["open", ...argv], { browse: (url) => opened.push(url), stdin });
  return { ...outcome, opened };
}

const browse = (url: string, browsers: readonly string[]): Promise<void> =>
  browseWith(url, browsers, { after: () => () => {} });

const done = { stdout: "", stderr: "", exitCode: 0 };

describe("aimap open", () => {
  test("opens the page, the code or the demonstration", async () => {
    const page = "https://arxiv.org/abs/2406.04093";
    expect(await open(["gao2024scaling"])).toEqual({ ...done, opened: [page] });
    expect(await open(["2410.08201", "--code"])).toMatchObject({ opened: ["https://github.com/amudide/switch_sae"] });
    const [demo] = JSON.parse((await aimap(["list", "--has", "demo", "--json", "--limit", "1"])).stdout);
    expect(await open([demo.id, "--demo"])).toEqual({ ...done, opened: [demo.demo] });
  });

  test("--print prints the address and opens nothing", async () => {
    expect(await open(["gao2024scaling", "--print"])).toEqual({
      ...done,
      stdout: "https://arxiv.org/abs/2406.04093\n",
      opened: [],
    });
  });

  test("takes several ids, and those of standard input by -", async () => {
    const { opened } = await open(["gao2024scaling", "-"], "sutton2019bitter\n");
    expect(opened).toEqual([
      "https://arxiv.org/abs/2406.04093",
      "http://www.incompleteideas.net/IncIdeas/BitterLesson.html",
    ]);
  });

  test("a paper without that link is an error that says which it has, and nothing else is opened", async () => {
    expect(await open(["mudide2024efficient", "gao2024scaling", "--demo"])).toEqual({
      stdout: "",
      stderr: "aimap: mudide2024efficient has no demo; it has a page and code\n",
      exitCode: 1,
      opened: [],
    });
    expect(await open(["semanticity"])).toMatchObject({
      stderr:
        'aimap: "interpretability/semanticity" is a topic and has no page; "aimap show interpretability/semanticity" lists its papers\n',
      exitCode: 1,
      opened: [],
    });
    expect(await open(["nowhere-to-be-found"])).toMatchObject({ exitCode: 3, opened: [] });
    expect(await open(["gao2024scaling", "--code", "--demo"])).toMatchObject({ exitCode: 2, opened: [] });
  });

  test("only opens and prints web addresses", async () => {
    for (const file of [HOSTILE_MAP, TRICKY_MAP]) {
      const map = fileOf(file);
      for (const { id } of file.papers) {
        for (const flags of [[], ["--code"], ["--demo"], ["--print"], ["--print", "--code"]]) {
          const { opened, stdout } = await open([id, ...flags, "--map", map]);
          for (const url of [...opened, ...stdout.split("\n").filter(Boolean)])
            expect(url).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
        }
      }
    }
    const { stderr, exitCode } = await open(["steering", "--code", "--map", fileOf(HOSTILE_MAP)]);
    expect({ stderr, exitCode }).toEqual({ stderr: "aimap: steering has no code, nor any other link\n", exitCode: 1 });
  });
});

describe("aimap open --file", () => {
  /** A library with one paper, whose files are these, and the outcome of opening it. */
  async function openFile(files: readonly string[], flags: readonly string[] = []) {
    const topics = [{ id: "a", name: "A", parent: null, notes: [], groups: [] }];
    const map = fileOf(mapOf({ topics, papers: [paperOf({ id: "p", files })] }));
    writeFileSync(join(dirname(map), "a paper.pdf"), "%PDF");
    writeFileSync(join(dirname(map), "program.exe"), "");
    mkdirSync(join(dirname(map), "folder.pdf"));
    const opened: string[] = [];
    const outcome = await aimap(["open", "p", "--file", "--map", map, ...flags], {
      openFile: (path) => opened.push(path),
    });
    return { ...outcome, opened, folder: dirname(map) };
  }

  test("opens the first file that exists, from the folder of the map", async () => {
    const { folder, ...outcome } = await openFile(["lost.pdf", "folder.pdf", "a paper.pdf", "program.exe"]);
    expect(outcome).toEqual({ ...done, opened: [join(folder, "a paper.pdf")] });
  });

  test("--print prints its path and opens nothing", async () => {
    const { folder, ...outcome } = await openFile(["a paper.pdf"], ["--print"]);
    expect(outcome).toEqual({ ...done, stdout: `${join(folder, "a paper.pdf")}\n`, opened: [] });
  });

  test.each([
    [[], /^aimap: p has no file\n$/],
    [["program.exe"], /^aimap: p: "program\.exe" is not a document that aimap opens\n$/],
    [["folder.pdf"], /^aimap: p: no such file: \/.*folder\.pdf\n$/],
    [["/dev/null"], /^aimap: p: "\/dev\/null" is not a document that aimap opens\n$/],
    [["lost.pdf"], /^aimap: p: no such file: \/.*lost\.pdf.*\n$/],
  ])("%j is an error that says why", async (files, words) => {
    const { stderr, exitCode, opened } = await openFile(files);
    expect({ exitCode, opened }).toEqual({ exitCode: 1, opened: [] });
    expect(stderr).toMatch(words);
  });
});

describe("the browser", () => {
  const URL = "https://example.org/?a=b&c=$(touch pwned);`id`";

  /** A browser that writes down its arguments. */
  function recorder(exit = 0): { readonly command: string; readonly args: () => string[] | null } {
    const folder = emptyFolder();
    const [command, log] = [join(folder, "browser"), join(folder, "log")];
    writeFileSync(command, `#!/bin/sh\nfor each in "$@"; do printf '%s\\n' "$each"; done > '${log}'\nexit ${exit}\n`);
    chmodSync(command, 0o755);
    return { command, args: () => (existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(0, -1) : null) };
  }

  test("gets the address as one argument that no shell has read", async () => {
    const { command, args } = recorder();
    await browse(URL, [command]);
    expect(args()).toEqual([URL]);
  });

  test("gets its own arguments, and the address in place of %s", async () => {
    const { command, args } = recorder();
    await browse(URL, [`"${command}" --private '--title=a b' %s --last`]);
    expect(args()).toEqual(["--private", "--title=a b", URL, "--last"]);
    expect(commandWords("w3m -o x", URL)).toEqual(["w3m", "-o", "x", URL]);
  });

  test("if one cannot be started or fails, the next one is tried", async () => {
    const [failing, working, spare] = [recorder(3), recorder(), recorder()];
    await browse(URL, ["/no/such/browser", failing.command, working.command, spare.command]);
    expect([failing.args(), working.args(), spare.args()]).toEqual([[URL], [URL], null]);
  });

  test("the system's program fails if it ends at once without success, and has opened the page if it runs on", async () => {
    const program = (script: string) => spawn(process.execPath, ["-e", script]);
    const never = () => () => {};
    await expect(hasOpened(program("process.exitCode = 3"), never)).rejects.toThrow("it exited with 3");
    await hasOpened(program(""), never);
    const browser = program("setInterval(() => {}, 1000)");
    await hasOpened(browser, (_, run) => {
      run();
      return () => {};
    });
    browser.kill();
  });

  test("if none works, the error names each", async () => {
    const { command } = recorder(3);
    await expect(browse(URL, ["/no/such/browser", command])).rejects.toThrow(
      new Failure(
        "no-browser",
        `cannot start BROWSER (/no/such/browser: no such command; ${command}: it exited with 3); --print prints the address instead`,
        ["--print"],
      ),
    );
  });
});
