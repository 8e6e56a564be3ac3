// The reader's own list in the explorer: how far she is with papers is seen, and changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { aimap, emptyFolder, type Surroundings } from "../harness.ts";
import { MadeTerminal } from "./made-terminal.ts";

const GAO =
  "2024-06-06: [Scaling and evaluating sparse autoencoders](https://arxiv.org/abs/2406.04093) [@gao2024scaling]";
const LIST = `# My list\n\n## Semanticity\n\n- [ ] ${GAO}\n`;

function reader(list?: string) {
  const home = emptyFolder();
  const path = join(home, ".local", "share", "aimap", "my-list.md");
  if (list !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, list);
  }
  const explore = async (
    words: readonly string[],
    keys: readonly (string | RegExp)[],
    { onWrite = () => {}, ...more }: Surroundings & { readonly onWrite?: (text: string) => void } = {},
  ) => {
    const terminal = new MadeTerminal();
    const write = terminal.write.bind(terminal);
    terminal.write = (text) => {
      onWrite(text);
      write(text);
    };
    const env = { NO_COLOR: "1", HOME: home, EDITOR: "vi", ...more.env };
    const running = aimap(["explore", ...words], { columns: 100, ...more, env, terminal });
    await Promise.race([running, terminal.type(...keys)]);
    return { ...(await running), written: terminal.written };
  };
  return { explore, path };
}

test("the papers of the list have their marks, and r changes them, at the same place", async () => {
  const { explore, path } = reader(LIST);
  const words = ["scaling and evaluating sparse autoencoders"];
  const { written, exitCode } = await explore(words, ["r", /: reading/, "r", /: read /, "q"]);
  expect(exitCode).toBe(0);
  for (const mark of ["○", "◐", "✓"]) expect(written).toContain(`${mark} Scaling`);
  expect(readFileSync(path, "utf8")).toContain(`- [x] ${GAO}`);
});

test("r adds papers that the list does not have: those marked, or the one under the cursor", async () => {
  const { explore, path } = reader();
  await explore(
    ["--topic", "semanticity"],
    [" j j", " ", /3 marked/, "r", /press r again to begin/, "r", /3 papers: queued/, "q"],
  );
  expect(readFileSync(path, "utf8").match(/- \[ \] /g)).toHaveLength(3);
});

test("no list is begun by one key: r asks first, and any other key leaves it", async () => {
  const { explore, path } = reader();
  const { written } = await explore([], ["r", /press r again to begin a list of your own, ~/, "q"]);
  expect(written).not.toContain("queued");
  expect(existsSync(path)).toBe(false);
});

test("r sets nothing back: the papers that are least far get the next status", async () => {
  const { explore, path } = reader(LIST.replace("[ ]", "[/]"));
  const stdin = "gao2024scaling\npark2024monet\n";
  await explore(["-"], [" j ", /2 marked/, "r", /park2024monet: queued; 1 is that far already/, "q"], { stdin });
  const list = readFileSync(path, "utf8");
  expect(list).toContain(`- [/] ${GAO}`);
  expect(list.match(/- \[ \] .*park2024monet/g)).toHaveLength(1);
});

test("e says whether something has changed, and offers to add a paper that the list does not have", async () => {
  const { explore, path } = reader(LIST);
  const edit = (): void => writeFileSync(path, LIST.replace("[ ]", "[x]"));
  const changed = await explore(
    ["scaling and evaluating sparse autoencoders"],
    ["e", /you have edited gao2024scaling/, /✓ Scaling/, "q"],
    {
      edit,
    },
  );
  expect(changed.exitCode).toBe(0);
  await explore(["scaling and evaluating sparse autoencoders"], ["e", /nothing has changed/, "q"], { edit: () => {} });
  await explore(["--author", "olah"], ["e", /is not in your list; r adds it/, "q"]);
  const without = reader();
  await without.explore(
    ["scaling and evaluating sparse autoencoders"],
    ["e", /gao2024scaling is not in your list; r adds it/, "q"],
  );
  expect(existsSync(without.path)).toBe(false);
});

test("r goes on from the status that is being saved, and whoever quits meanwhile loses nothing", async () => {
  const { explore, path } = reader(LIST);
  const words = ["scaling and evaluating sparse autoencoders"];
  const { written, exitCode } = await explore(words, ["rr", "q"]);
  expect(exitCode).toBe(0);
  expect(written).toContain("gao2024scaling: read, saving…");
  expect(readFileSync(path, "utf8")).toContain(`- [x] ${GAO}`);
});

test("r says where the status went if the list is not part of the map, and keeps showing it", async () => {
  const { explore, path } = reader();
  const map = ["--map", "bundled", "scaling and evaluating sparse autoencoders"];
  const { written } = await explore(map, ["rr", /: queued, in/, "r", /: reading(?!, saving)/, "q"]);
  expect(written.match(/~\/\.local\/share\/aimap\/my-list\.md, which is not part of this map/g)).toHaveLength(1);
  expect(written).toContain("◐ Scaling");
  expect(readFileSync(path, "utf8")).toContain(`- [/] ${GAO}`);
  const later = await explore(map, [
    "r",
    /press r again to change ~/,
    "r",
    /is reading in your list already/,
    "r",
    /: read, in/,
    "q",
  ]);
  expect(later.written).not.toContain("gao2024scaling: queued, in");
  expect(readFileSync(path, "utf8")).toContain(`- [x] ${GAO}`);
  const edit = (): void => writeFileSync(path, LIST);
  await explore(map, ["e", /you have edited gao2024scaling, in/, "q"], { edit });
});

test("what is copied while something is saved is copied at once", async () => {
  const { explore } = reader(LIST);
  const { written } = await explore(
    ["scaling and evaluating sparse autoencoders"],
    ["rc", /gao2024scaling: reading(?!, saving)/, "q"],
  );
  const copied = written.indexOf("copied the citation of gao2024scaling");
  expect(copied).toBeGreaterThan(written.indexOf("gao2024scaling: reading, saving"));
  expect(copied).toBeLessThan(written.search(/gao2024scaling: reading(?!, saving)/));
});

test("of several statuses that are being saved, only the newest is said in the end", async () => {
  const { explore, path } = reader();
  const map = ["--map", "bundled", "scaling and evaluating sparse autoencoders"];
  const { written } = await explore(map, ["rrrr", /: read, in/, "q"]);
  expect(written).not.toMatch(/: (queued|reading), in/);
  expect(readFileSync(path, "utf8")).toContain(`- [x] ${GAO}`);
});

test.each(["q", "\u0003"])("after %j nothing else is accepted while what came before is saved", async (key) => {
  const { explore, path } = reader(LIST);
  let edited = 0;
  const edit = (): void => {
    edited += 1;
  };
  const words = ["scaling and evaluating sparse autoencoders"];
  const { written, exitCode } = await explore(words, ["r", key, "re", "jo", "\u001b[200~pasted\u001b[201~"], { edit });
  expect(exitCode).toBe(key === "q" ? 0 : 130);
  expect(edited).toBe(0);
  expect(written).toContain("saving, then leaving…");
  expect(written).not.toContain("pasted");
  expect(readFileSync(path, "utf8")).toContain(`- [/] ${GAO}`);
});

test.each(["qe", "eq", "re\u0003"])("no editor is left behind: %s", async (keys) => {
  const { explore } = reader(LIST);
  let edited = 0;
  const edit = (): void => {
    edited += 1;
  };
  await explore(["scaling and evaluating sparse autoencoders"], [keys], { edit });
  // an editor that was left behind would start now
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(edited).toBe(0);
});

test("a status that cannot be saved is taken back, and the reason is said", async () => {
  const { explore } = reader();
  const env = { XDG_DATA_HOME: "/dev/null" };
  const { written } = await explore(["--author", "olah"], ["rr", /cannot write "[^"]*": /, "q"], { env });
  expect(written).toContain("queued, saving…");
});

test.each([
  ["q", []],
  ["\u0003", []],
  ["q", ["--print", "ids"]],
])("a status that cannot be saved after %j is reported once the screen is restored: %j", async (key, options) => {
  const { explore } = reader();
  const env = { XDG_DATA_HOME: "/dev/null" };
  const { written, ...outcome } = await explore(["--author", "olah", ...options], [`rr${key}`], { env });
  expect(outcome).toEqual({ stdout: "", stderr: expect.stringMatching(/^aimap: cannot write "[^"]*": /), exitCode: 1 });
  expect(written.endsWith("\u001b[?1049l")).toBe(true);
});

test("what was chosen is passed on even if a status could not be saved", async () => {
  const { explore } = reader();
  const env = { XDG_DATA_HOME: "/dev/null" };
  const words = ["scaling and evaluating sparse autoencoders", "--print", "ids"];
  const { written, ...outcome } = await explore(words, ["rr\r"], { env });
  expect(outcome).toEqual({ stdout: "gao2024scaling\n", stderr: expect.stringContaining("cannot write"), exitCode: 1 });
});

test("a status is said to be saved only once the file has it", async () => {
  const { explore, path } = reader(LIST);
  const saved: string[] = [];
  const onWrite = (text: string): void => {
    if (/gao2024scaling: reading(?!, saving)/.test(text)) saved.push(readFileSync(path, "utf8"));
  };
  await explore(["scaling and evaluating sparse autoencoders"], ["r", /: reading(?!, saving)/, "q"], { onWrite });
  expect(saved).toEqual([expect.stringContaining(`- [/] ${GAO}`)]);
});

test("u undoes the last change of the list, and shows it", async () => {
  const { explore, path } = reader(LIST);
  const words = ["scaling and evaluating sparse autoencoders"];
  const { written } = await explore(words, [
    "r",
    /: reading(?!, saving)/,
    "u",
    /undone: gao2024scaling: reading/,
    "u",
    /no change of your list/,
    "q",
  ]);
  expect(written.lastIndexOf("○ Scaling")).toBeGreaterThan(written.lastIndexOf("◐ Scaling"));
  expect(readFileSync(path, "utf8")).toBe(LIST);
});

test("U makes the change again that was undone; the cursor is on its paper after both", async () => {
  const { explore, path } = reader(`${LIST}- [ ] [@park2024monet]\n`);
  const undone = [
    "jr",
    /gao2024scaling: reading(?!, saving)/,
    "u",
    /undone: gao2024scaling/,
    "y",
    /copied gao2024scaling/,
  ];
  const again = ["U", /done again: gao2024scaling: reading/, "U", /no change of your list to redo/, "q"];
  await explore(["--status", "queued"], [...undone, ...again]);
  expect(readFileSync(path, "utf8")).toContain(`- [/] ${GAO}`);
});

test.each(["superposition", "transformer", "sae", "othello", "error"])(
  "a word typed without / is searched for, and does nothing to the list: %s",
  async (word) => {
    const { explore, path } = reader(LIST);
    let edited = 0;
    const edit = (): void => {
      edited += 1;
    };
    const { written } = await explore([], [word, new RegExp(`${word}`), "\u0003"], {
      edit,
    });
    expect(edited).toBe(0);
    for (const done of ["\u001b]52", "undone"]) expect(written).not.toContain(done);
    expect(readFileSync(path, "utf8")).toBe(LIST);
  },
);

test("a list that is not part of the map is changed only by a second r or u", async () => {
  const { explore, path } = reader(LIST);
  const map = ["--map", "bundled", "scaling and evaluating sparse autoencoders"];
  const question = /press r again to change ~\/\.local\/share\/aimap\/my-list\.md, which is not/;
  await explore(map, ["r", question, "u", /press u again to undo the last/, "\u0003"]);
  expect(readFileSync(path, "utf8")).toBe(LIST);
  await explore(map, ["r", question, "r", /: queued, in/, "r", /: reading(?!, saving)/, "u", /undone/, "q"]);
  expect(readFileSync(path, "utf8")).toBe(LIST);
});

test("what another program has changed in the list is shown at the next key, or when the explorer is continued", async () => {
  const { explore, path } = reader(LIST);
  const words = ["scaling and evaluating sparse autoencoders"];

  for (const key of ["j", "\u001a"]) {
    writeFileSync(path, LIST);
    const onWrite = (text: string): void => {
      if (!text.includes("○ Scaling")) return;
      writeFileSync(path, LIST.replace("[ ]", "[x]").concat("\n"));
    };
    expect((await explore(words, [/○ Scaling/, key, /✓ Scaling/, "q"], { onWrite })).exitCode).toBe(0);
  }
});
