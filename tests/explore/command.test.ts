// The command at a made terminal: what it writes, opens and copies, and how it ends.
import { describe, expect, test } from "vitest";
import { aimap, fileOf, type Outcome, type Surroundings } from "../harness.ts";
import { ESC, HOSTILE_MAP } from "../hostile-map.ts";
import { MadeTerminal } from "./made-terminal.ts";

const MAP = fileOf(HOSTILE_MAP);

async function session(
  argv: readonly string[],
  keys: readonly (string | RegExp)[],
  surroundings: Surroundings = {},
): Promise<Outcome & { readonly terminal: MadeTerminal }> {
  const terminal = new MadeTerminal();
  const options = { columns: 100, env: { NO_COLOR: "1" }, ...surroundings, terminal };
  const running = aimap(["explore", "--map", MAP, ...argv], options);
  // where the command fails before it listens, nothing is typed
  const [outcome] = await Promise.all([running, Promise.race([running, terminal.type(...keys)])]);
  return { ...outcome, terminal };
}

/** What was copied, by OSC 52. */
const copied = ({ written }: MadeTerminal): string[] =>
  [...written.matchAll(/\]52;c;([\w+/=]*)/g)].map(([, text = ""]) => Buffer.from(text, "base64").toString());

describe("aimap explore", () => {
  test("takes the screen and gives it back", async () => {
    const { terminal, ...outcome } = await session([], ["q"]);
    expect(outcome).toEqual({ stdout: "", stderr: "", exitCode: 0 });
    expect(terminal.written).toMatch(new RegExp(`^${ESC}\\[\\?1049h`));
    expect(terminal.written).toMatch(new RegExp(`${ESC}\\[\\?25h${ESC}\\[\\?1049l$`));
    expect(terminal.calls).toEqual(["cooked", "raw", "cooked", "closed"]);
  });

  test("copies the citation, the id and the link", async () => {
    const { terminal } = await session(
      ["--org", "東京大学"],
      ["c", /copied the citation/, "y", /copied wide2021/, "Y", /copied https/, "q"],
    );
    const [citation, ...others] = copied(terminal);
    expect(citation).toContain("@misc{wide2021,");
    expect(others).toEqual(["wide2021", expect.stringMatching(/^https:\/\/example\.org\/path/)]);
    expect(terminal.written).toContain("copied wide2021");
  });

  test("copies the citations, the ids and the links of marked papers", async () => {
    const { terminal } = await session(
      [],
      [
        " j ",
        /2 marked/,
        "c",
        /copied the citations of 2 papers/,
        "y",
        /copied 2 ids/,
        "Y",
        /copied the links of \d/,
        "q",
      ],
    );
    const [citations = "", ids = "", links = ""] = copied(terminal);
    expect(citations.match(/^@/gm)).toHaveLength(2);
    expect(ids).toMatch(/^\S+\n\S+\n$/);
    expect(links).toMatch(/^https?:/);
  });

  test("never opens or copies an address that a browser must not open", async () => {
    const { terminal, exitCode } = await session(["steering"], ["o", /has no page/, "Y", /has no link/, "q"]);
    expect(exitCode).toBe(0);
    expect(copied(terminal)).toEqual([]);
    expect(terminal.written).toContain("steering has no page");
  });

  test("opens the page, and lends the terminal to a browser that may run in it", async () => {
    const opened: string[] = [];
    const browse = (url: string): void => void opened.push(url);
    const other = await session(["--org", "東京大学"], ["o", /opening https/, "q"], {
      browse,
      env: { BROWSER: "w3m" },
    });
    expect(opened).toHaveLength(1);
    expect(other.terminal.calls).toEqual([
      "cooked",
      "raw",
      "cooked",
      "lent",
      "taken back",
      "cooked",
      "raw",
      "cooked",
      "closed",
    ]);
  });

  test("says what went wrong with a browser, and goes on", async () => {
    const browse = (): void => {
      throw new Error("no screen");
    };
    const { exitCode, stderr, terminal } = await session(["--org", "東京大学"], ["o"], { browse });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: "aimap: this should not have happened: no screen; please report it with the command\n",
    });
    expect(terminal.written).toMatch(new RegExp(`${ESC}\\[\\?1049l$`));
  });

  test("restores the terminal where it fails, and reports the failure after that", async () => {
    const terminal = new MadeTerminal();
    let isBroken = false;
    Object.defineProperty(terminal, "columns", {
      get: () => {
        if (isBroken) throw new Error("no size");
        return 100;
      },
    });
    const running = aimap(["explore", "--map", MAP], { columns: 100, terminal });
    await terminal.type("j");
    isBroken = true;
    terminal.listener?.resized();
    expect(await running).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("no size") });
    expect(terminal.written).toMatch(new RegExp(`${ESC}\\[\\?1049l$`));
    expect(terminal.calls.slice(-2)).toEqual(["cooked", "closed"]);
  });

  test("says which large files it reads, and takes that away again", async () => {
    const large = fileOf(
      `## Cells\n\n- [Walls](https://example.org/a)\n\n${"Many words. ".repeat(10_000)}\n`,
      "large.md",
    );
    const { stderr } = await session(["--map", large], ["q"]);
    expect(stderr).toMatch(new RegExp(`^reading [\\w-]+\\.json and large\\.md…\r${ESC}\\[K$`));
    const plain = await session(["--map", large, "--ascii"], ["q"]);
    expect(plain.stderr).toContain("...\r");
    const failing = await session(["--map", large, "--topic", "nowhere"], []);
    expect(failing.stderr).toMatch(new RegExp(`\r${ESC}\\[Kaimap: `));
  });

  test("is suspended and continued", async () => {
    const { terminal } = await session([], ["\u001a", "q"]);
    expect(terminal.calls).toEqual(["cooked", "raw", "cooked", "suspended", "cooked", "raw", "cooked", "closed"]);
  });

  test("prints what was chosen, in the form that was asked for", async () => {
    expect(await session(["--print", "ids"], ["jjj \r"])).toMatchObject({ stdout: "plain2020short\n", exitCode: 0 });
    expect(await session(["sho", "--print", "bibtex"], ["\r"])).toMatchObject({
      stdout: expect.stringContaining("@misc{plain2020short,"),
    });
    const { columns, ...pipe } = { columns: undefined, env: {} };
    expect(await session(["sho"], ["\r"], { ...pipe, columns: undefined as never })).toMatchObject({
      stdout: "plain2020short\n",
    });
  });

  test("begins with the words and filters of the command line", async () => {
    const { terminal } = await session(["--topic", "a/b/c", "--year", "2021", "--author", "long"], ["q"]);
    expect(terminal.written).toContain("author:long ×  topic:漢字の話題 ×  year:2021 ×");
    expect(terminal.written).toContain("1 of 5 papers");
    const other = await session(["-steering", "--since", "2021-03-02"], ["q"]);
    expect(other.terminal.written).toContain("since:2021-03-02 ×");
  });

  test("reports names that the map does not have before it takes the screen", async () => {
    const terminal = new MadeTerminal();
    const outcome = await aimap(["explore", "--topic", "nowhere"], { columns: 80, terminal });
    expect(outcome).toMatchObject({ exitCode: 3, stdout: "" });
    expect(terminal.written).toBe("");
  });

  test("needs a terminal that can be drawn on", async () => {
    expect(await aimap(["explore"])).toEqual({
      stdout: "",
      stderr: 'aimap: explore needs a terminal; "aimap search" and "aimap list" print papers without one\n',
      exitCode: 1,
    });
    const dumb = await aimap(["explore"], { env: { TERM: "dumb" }, terminal: new MadeTerminal() });
    expect(dumb).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('TERM is "dumb"') });
  });
});
