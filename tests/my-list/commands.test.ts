// add, mark, note, edit and undo as a reader uses them: what they print, what the file holds, and what other commands see.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { beginEdit, changeList } from "../../src/my-list/list-file.ts";
import { aimap, aimapJson, emptyFolder, fileOf, type Surroundings } from "../harness.ts";

const HOSTS = join(".local", "share", "aimap", "my-list.md");

/** A reader with a home of her own; with a list, if a text is given. */
function reader(list?: string) {
  const home = emptyFolder();
  const path = join(home, HOSTS);
  if (list !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, list);
  }
  const env = { HOME: home };
  return {
    path,
    home,
    env,
    held: () => readFileSync(path, "utf8"),
    run: (line: string | readonly string[], more: Surroundings = {}) =>
      aimap(typeof line === "string" ? line.split(" ").filter(Boolean) : line, {
        ...more,
        env: { ...env, ...more.env },
      }),
    json: <T>(line: string, more: Surroundings = {}) => aimapJson<T>(line.split(" "), { ...more, env }),
  };
}

const GAO =
  "2024-06-06: [Scaling and evaluating sparse autoencoders](https://arxiv.org/abs/2406.04093) [@gao2024scaling]";
const LIST = `# My list\n\n## Semanticity\n\n- [ ] ${GAO} #sae\n`;

describe("lines of the list that are not read", () => {
  const TODO = `${LIST}- [ ] buy milk\n- [ ] bert - remark\n`;
  const hint = '2 lines of your list are not read as meant; "aimap check mine" says which\n';

  test.each(["list --status queued", "mark gao2024scaling read", "note gao2024scaling good"])(
    "are counted for who types aimap %s, and named by check",
    async (line) => {
      const { run } = reader(TODO);
      for (let time = 0; time < 2; time += 1) expect((await run(line, { columns: 80 })).stderr).toMatch(hint);
      expect((await run(line)).stderr).toBe("");
      expect((await run("check mine")).stdout.match(/not read as a paper/g)).toHaveLength(2);
    },
  );

  test("are none in a list that is read whole", async () => {
    const { run } = reader(LIST);
    expect((await run("list --status queued", { columns: 80 })).stderr).not.toContain("not read");
  });
});

describe("add", () => {
  test("makes the list, says so once, and says what it wrote", async () => {
    const { run, held } = reader();
    expect(await run("add 2406.04093 --tag sae")).toEqual({
      stdout:
        "added gao2024scaling, queued, +sae, in Interpretability › Semanticity: Scaling and evaluating sparse autoencoders\n" +
        `your list is new: ~/${HOSTS}\n`,
      stderr: "",
      exitCode: 0,
    });
    expect(held()).toBe(`# My list\n\n## Semanticity\n\n- [ ] ${GAO} #sae ➕ 2026-06-15\n`);
    expect((await run("add 2410.08201")).stdout).not.toContain("your list is new");
  });

  test("adds a paper once, however often and in whichever ways it is named", async () => {
    const { run, held } = reader();
    expect(await run("add gao2024scaling 2406.04093 gao2024scaling")).toMatchObject({ exitCode: 0 });
    expect(held()).toBe(`# My list\n\n## Semanticity\n\n- [ ] ${GAO} ➕ 2026-06-15\n`);
  });

  test("leaves nothing that is only the reader's in what she cites", async () => {
    const { run } = reader(`# My list\n\n## Semanticity\n\n- [x] ${GAO} #thesis ➕ 2026-06-15\n`);
    const { stdout } = await run("cite gao2024scaling");
    expect(stdout).toContain("@misc{gao2024scaling,");
    expect(stdout).not.toMatch(/date-added|readstatus|thesis/);
    expect((await run("list --layer mine --format bibtex")).stdout).toMatch(/readstatus.*date-added/s);
  });

  test.each(["mark", "add", "note"])(
    "%s describes a paper of a map that only this command line names",
    async (command) => {
      const library = fileOf(
        "@article{berg2020, title = {Tracking}, author = {Berg, Anna}, journal = {Waves}, year = {2020}}",
        "a.bib",
      );
      const { run, held, json } = reader();
      const last = { mark: ["queued"], add: [], note: ["Good"] }[command] ?? [];
      await run([command, "berg2020", ...last, "--map", library]);
      expect(held()).toContain("  ```bibtex\n  @article{berg2020,\n");
      expect(await json("show berg2020 --json")).toMatchObject([
        { authors: ["Anna Berg"], venue: "Waves", date: "2020" },
      ]);
    },
  );

  test("does not describe a paper of a map that the settings name", async () => {
    const library = fileOf("@article{berg2020, title = {Tracking}, author = {Berg, Anna}, year = {2020}}", "a.bib");
    const { run, held } = reader();
    await run(["config", "set", "map", library]);
    await run(["mark", "berg2020", "queued", "--map", library]);
    expect(held()).not.toContain("bibtex");
  });

  test("of what is there says where it is, and changes nothing", async () => {
    const { run, held, path } = reader(LIST);
    expect(await run("add https://arxiv.org/abs/2406.04093v2 --tag sae")).toEqual({
      stdout:
        "gao2024scaling is in your list already, queued, in Interpretability › Semanticity (line 5): Scaling and evaluating sparse autoencoders\n",
      stderr: "",
      exitCode: 0,
    });
    expect(held()).toBe(LIST);
    expect(statSync(path).isFile()).toBe(true);
  });

  test.each([
    ["add hullsfloat2020", "- [ ] "],
    ["mark hullsfloat2020 read", "- [x] "],
    ["note hullsfloat2020 deep", "- "],
  ])("of a map in standard input: %s", async (line, box) => {
    const stdin = "## Ships\n\n- 2020: [How hulls float](https://example.org/hulls)\n";
    const { run, held } = reader();
    expect((await run(`${line} --map -`, { stdin })).stderr).toBe("");
    expect(held()).toContain(`## Ships\n\n${box}2020: [How hulls float](https://example.org/hulls)`);
  });

  test.each(["add -", "mark - read", "note hullsfloat2020 -"])("%s needs standard input for itself", async (line) => {
    const { run, path } = reader();
    expect(await run(`${line} --map -`, { stdin: "hullsfloat2020\n" })).toEqual({
      stdout: "",
      stderr:
        "aimap: standard input is the map (--map -) and cannot be anything else as well; write the map to a file\n",
      exitCode: 2,
    });
    expect(existsSync(path)).toBe(false);
  });

  test.each([
    ["2501.00001", "curl -s https://arxiv.org/bibtex/2501.00001 | aimap add -"],
    ["10.1000/xyz", 'curl -sLH "Accept: application/x-bibtex" https://doi.org/10.1000/xyz | aimap add -'],
    ["https://example.org/talk", "say what it is called with --title"],
  ])("asks for what it cannot know of %s", async (what, words) => {
    const { run } = reader();
    const { stderr, stdout, exitCode } = await run(["add", what]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("puts a work that no map has under a topic of any layer, or a new one", async () => {
    const { run, held, json } = reader();
    await run([
      "add",
      "https://example.org/talk",
      "--title",
      "A talk: #1",
      "--topic",
      "semanticity",
      "--date",
      "2025-02",
    ]);
    await run(["add", "https://example.org/b", "--title", "B", "--new-topic", "Talks", "--comment", "NeurIPS 2023"]);
    expect(held()).toBe(
      "# My list\n\n## Semanticity\n\n- [ ] 2025-02: [A talk: #1](https://example.org/talk) [@talk12025] ➕ 2026-06-15\n" +
        "\n## Talks\n\n- [ ] [B](https://example.org/b) [@b] ➕ 2026-06-15: NeurIPS 2023 <!-- aimap -->\n",
    );
    const [talk, b] = await json<{ topics: string[]; placements: { comment: string | null }[] }[]>("show talk12025 b");
    expect(talk?.placements).toMatchObject([{ topicId: "interpretability/semanticity", comment: null }]);
    expect(b?.placements).toMatchObject([{ topicId: "talks", comment: "NeurIPS 2023" }]);
    expect(await run("add 2406.04093 --topic nosuch")).toMatchObject({ exitCode: 3 });
  });

  test("keeps everything that a bibliography states", async () => {
    const bibtex =
      "@article{vaswani2017attention, title={Attention Is All You Need}, author={Vaswani, Ashish and Shazeer, Noam}, journal={Adv. NIPS}, volume={30}, pages={1--9}, year={2017}, doi={10.1000/att}}";
    const { run, json } = reader();
    const { exitCode } = await run("add - --tag nlp", { stdin: bibtex });
    expect(exitCode).toBe(0);
    const [paper] = await json<object[]>("show vaswani2017attention");
    expect(paper).toMatchObject({
      authors: ["Ashish Vaswani", "Noam Shazeer"],
      venue: "Adv. NIPS",
      volume: "30",
      pages: "1-9",
      doi: "10.1000/att",
      status: "queued",
      tags: ["nlp"],
      layers: ["mine"],
    });
    expect((await run("add -", { stdin: bibtex })).stdout).toContain("is in your list already");
  });

  test("reads a whole reference of a work that the map does not have, and shows what was read", async () => {
    const { run, json } = reader();
    const reference =
      "Arditi, A., Obeso, O., & Nanda, N. (2024). Refusal in language models is mediated by a single direction. Advances in Neural Information Processing Systems, 37, 136037-136083.";
    const { stdout, exitCode } = await run(["add", reference, "--new-topic", "Refusal"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("added arditi2024refusal, queued, in Refusal: Refusal in language models");
    expect(stdout).toContain("read as: A. Arditi, O. Obeso and N. Nanda (2024). Refusal in language models");
    expect(await json("show arditi2024refusal")).toMatchObject([
      {
        title: "Refusal in language models is mediated by a single direction",
        authors: ["A. Arditi", "O. Obeso", "N. Nanda"],
        date: "2024",
        venue: "Advances in Neural Information Processing Systems",
      },
    ]);
    expect((await run(["add", reference])).stdout).toContain("is in your list already");
    const lines = `${reference.replace("2024", "2023").replace("Refusal", "Consent")}\nolah2020zoom\n`;
    expect((await run("add -", { stdin: lines })).stdout).toMatch(/added arditi2023consent,.*\nadded olah2020zoom/);
    const vague = await run(["add", "Olah et al 2020 zoom in"]);
    expect(vague).toMatchObject({ stdout: "", exitCode: 3 });
    expect(vague.stderr).toContain("did you mean olah2020zoom");
  });

  test.each([
    'Roe, Ann, et al. "Caves of the north and their lamps." (2018).',
    "Roe, A., Doe, M., & Poe, E. (2018). Caves of the north and their lamps.",
    "Ann Roe and Max Doe. Caves of the north and their lamps. 2018.",
    "@misc{roe2018caves, title={Caves of the north and their lamps}, author={Ann Roe}, year={2018}}",
    "TY  - GEN\nTI  - Caves of the north and their lamps\nAU  - Roe, Ann\nPY  - 2018\nID  - roe2018caves\nER  - \n",
  ])("reads %s as lists do, although no venue is stated", async (reference) => {
    const { run, json } = reader();
    expect(await run(["add", reference])).toMatchObject({ stderr: "", exitCode: 0 });
    expect(await json("show roe2018caves")).toMatchObject([
      { title: "Caves of the north and their lamps", date: "2018", status: "queued" },
    ]);
  });

  test("applies what is stated of one work of a bibliography, and refuses it for several", async () => {
    const { run, held } = reader();
    const entry = "@misc{a, title={A thing}, author={Roe, Ann}, url={www.example.org/a}}\n";
    await run(["add", "-", "--title", "Another thing"], { stdin: entry });
    expect(held()).toContain("[Another thing](https://www.example.org/a) [@a]");
    const both = await run(["add", "-", "--title", "X"], {
      stdin: `${entry}@misc{b, title={Lamps of the north}, author={Doe, Max}}`,
    });
    expect(both.stderr).toBe("aimap: --title is about one paper; add the others on their own\n");
  });

  test("writes the page of a PDF on arXiv, and BibTeX for who wrote it", async () => {
    const { run, held } = reader();
    const work = [
      "https://arxiv.org/pdf/2404.99014v2",
      "--title",
      "Lamps",
      "--author",
      "Ann Roe",
      "--author",
      "others",
    ];
    await run(["add", ...work]);
    expect(held()).toContain("[Lamps](https://arxiv.org/abs/2404.99014) [@roe2024lamps]");
    expect(held()).toContain("author        = {Roe, Ann and others},");
    expect((await run("check mine")).stdout).toBe("");
  });

  test("writes the address of a paper that the list has without it, and says what it leaves", async () => {
    const { run, held, json } = reader("# Mine\n\n## Things\n\n- [ ] Caves of the north and their lamps [@caves] #a\n");
    const title = ["--title", "Caves of the north and their lamps"];
    const added = await run(["add", "https://arxiv.org/pdf/2209.99653v1", ...title, "--tag", "b", "--date", "2021"]);
    expect(added.stdout).toBe(
      `caves: +b, https://arxiv.org/abs/2209.99653: ${title[1]}\n` +
        '--date is not applied: "aimap edit caves" opens its entry\n',
    );
    expect(held()).toContain(`- [ ] [${title[1]}](https://arxiv.org/abs/2209.99653) [@caves] #a #b\n`);
    expect(await json("show 2209.99653")).toMatchObject([{ id: "caves", tags: ["a", "b"] }]);
    expect((await run(["add", "2209.99653", ...title])).stdout).toContain("is in your list already");
    await run("undo");
    expect(held()).not.toContain("2209.99653");
  });

  test("writes an arXiv id beside another page", async () => {
    const { run, held } = reader("- [x] [Lamps of the caves in the south](https://example.org/l) [@lamps]\n");
    await run(["add", "2209.99654", "--title", "Lamps of the caves in the south"]);
    expect(held()).toMatch(/\[Lamps .*\]\(https:\/\/example.org\/l\) \[@lamps\] .*2209\.99654\n$/);
    expect((await run("show 2209.99654")).stdout).toContain("https://example.org/l");
  });

  test("knows who wrote a work by --author, also where it has no address", async () => {
    const { run, json } = reader();
    await run([
      "add",
      "https://example.org/talk",
      "--title",
      "A talk",
      "--author",
      "Ann Roe",
      "--author",
      "Sen Doe, Max",
    ]);
    await run(["add", "On caves", "--author", "Ann Roe", "--date", "2023"]);
    expect(await json("show roetalk roe2023caves")).toMatchObject([
      { id: "roetalk", authors: ["Ann Roe", "Max Sen Doe"], url: "https://example.org/talk" },
      { id: "roe2023caves", title: "On caves", date: "2023", url: null },
    ]);
    const { stderr } = await run(["add", "On lamps", "--author", "Ann Roe, Max Doe"]);
    expect(stderr).toBe(
      'aimap: --author must be one name, such as "Ann Roe" or "Roe, Ann", not "Ann Roe, Max Doe"; repeat it for others\n',
    );
  });

  test("adds the others where a list cannot hold the key of one", async () => {
    const { run, held } = reader();
    const odd = '@phdthesis{g\\"odel, title={On it}, author={Doe, Jane}, year={1990}}\n';
    const stdin = `${odd}@article{fine2020, title={A fine one}, author={Roe, Ann}, year={2020}}\n`;
    const problem = '"On it" has the key g\\"odel, and a list cannot hold a key with \\ or "; give it another one\n';
    const { stdout, stderr, exitCode } = await run("add -", { stdin });
    expect(stdout).toMatch(/^added fine2020, queued/);
    expect({ stderr, exitCode }).toEqual({
      stderr: `aimap: not everything could be added:\n  ~/${HOSTS}: ${problem}`,
      exitCode: 1,
    });
    expect(held()).not.toContain("odel");
    expect(await run("add -", { stdin: odd })).toEqual({
      stdout: "",
      stderr: `aimap: ~/${HOSTS}: ${problem}`,
      exitCode: 1,
    });
  });

  test("of a paper in the list changes status and tags, and says what it leaves as it is", async () => {
    const { run, held } = reader(LIST);
    expect(
      await run(["add", "gao2024scaling", "--tag", "x", "--comment", "good", "--topic", "interpretability"]),
    ).toEqual({
      stdout:
        "gao2024scaling: +x: Scaling and evaluating sparse autoencoders\n" +
        '--comment is not applied: "aimap note gao2024scaling TEXT" adds a note to it\n' +
        '--topic is not applied: "aimap edit gao2024scaling" opens its entry\n',
      stderr: "",
      exitCode: 0,
    });
    expect(held()).toBe(LIST.replace("#sae", "#sae #x"));
    expect((await run("add gao2024scaling --status read")).stdout).toMatch(/^gao2024scaling: queued → read: /);
    expect(held()).toBe(LIST.replace("#sae", "#sae #x").replace("[ ]", "[x]"));
    await run("add gao2024scaling 2410.08201");
    expect(held()).toContain("- [x] 2024-06-06: [Scaling");
  });

  test("reads ids, one a line, from standard input", async () => {
    const { run, json } = reader();
    await run("add - --status read", { stdin: "gao2024scaling\n2410.08201\n" });
    const read = await json<{ id: string }[]>("list --status read");
    expect(read.map(({ id }) => id)).toEqual(["mudide2024efficient", "gao2024scaling"]);
  });
});

describe("mark", () => {
  test("changes the state and the tags of a paper, and adds it if it is not there", async () => {
    const { run, held } = reader(LIST);
    expect((await run("mark gao2024scaling read --tag +thesis -sae")).stdout).toContain(
      "gao2024scaling: queued → read, +thesis -sae: Scaling",
    );
    expect(held()).toBe(LIST.replace("[ ]", "[x]").replace("#sae", "#thesis"));
    await run("mark mudide2024efficient --status dropped");
    expect(held()).toContain("\n- [-] 2024-10-10: [Efficient");
  });

  test("marks a whole search", async () => {
    const { run, json } = reader(LIST);
    const ids = (await run("search sae --format ids")).stdout;
    await run("mark - queued", { stdin: ids });
    const queued = await json<{ id: string }[]>("list --status queued");
    expect(queued.map(({ id }) => id).toSorted()).toEqual(ids.trim().split("\n").toSorted());
    await run("undo");
    expect((await json<unknown[]>("list --status queued")).length).toBe(1);
  });

  test.each([
    ["mark gao2024scaling", "say how far you are: queued, reading, read or dropped; or give tags with --tag"],
    ["mark gao2024scaling --tag a,b", 'not "a,b"; "a-b" would be one'],
    ["mark semanticity read", '"interpretability/semanticity" is a topic'],
  ])("aimap %s is refused", async (line, words) => {
    const { run, held } = reader(LIST);
    const { stderr, exitCode } = await run(line);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(held()).toBe(LIST);
  });
});

test("a work of another map that has only a DOI gets its page, or the list alone could not lead to it", async () => {
  const { run, held } = reader(LIST);
  const bib = fileOf(
    "@article{alpha, title={Alpha beta gamma}, author={Roe, Al}, doi={10.1000/182}, year=2025}",
    "a.bib",
  );
  await run(["add", "alpha", "--map", bib]);
  expect(held()).toContain("2025: [Alpha beta gamma](https://doi.org/10.1000/182) [@alpha]");
});

test("note writes below the paper, from words or from standard input", async () => {
  const { run, held, json } = reader(LIST);
  await run(["note", "gao2024scaling", "accepted", "at", "NeurIPS 2023"]);
  await run("note gao2024scaling -", { stdin: "two\r\n  lines\r\n" });
  expect(held()).toBe(`${LIST}  - accepted at NeurIPS 2023 <!-- aimap -->\n  - two\\\n    lines <!-- aimap -->\n`);
  const [paper] = await json<{ notes: { text: string }[] }[]>("show gao2024scaling");
  expect(paper?.notes.map(({ text }) => text)).toEqual(["accepted at NeurIPS 2023", "two\nlines"]);
});

test("note makes a note of each paragraph, bullet and heading of a longer text, and undo takes all of them back", async () => {
  const { run, held, json } = reader(LIST);
  const stdin = "# Ideas\none\ntwo\n\n- three #x\n  goes on\n* four [a](b)\n\n1. five\n\n\nsix\n";
  expect((await run("note gao2024scaling -", { stdin })).stdout).toContain("gao2024scaling: 6 new notes");
  const [paper] = await json<{ notes: { text: string }[] }[]>("show gao2024scaling");
  const notes = ["Ideas", "one\ntwo", "three #x\ngoes on", "four [a](b)", "five", "six"];
  expect(paper?.notes.map(({ text }) => text)).toEqual(notes);
  await run("undo");
  expect(held()).toBe(LIST);
  const empty = reader();
  await empty.run("note 2410.08201 -", { stdin });
  const [added] = await empty.json<{ notes: { text: string }[] }[]>("show 2410.08201");
  expect(added?.notes.slice(-6).map(({ text }) => text)).toEqual(notes);
});

test("note keeps bullets below bullets, and puts a quotation in quotation marks", async () => {
  const { run, json } = reader(LIST);
  const stdin =
    "Read twice\n\n- three\n  - four\n    goes on\n    - five\n  - six\n- seven\n\n> They say\n> so.\n>\n> “Twice.”\n";
  expect((await run("note gao2024scaling -", { stdin })).stdout).toContain("gao2024scaling: 8 new notes");
  const [paper] = await json<{ notes: unknown }[]>("show gao2024scaling");
  const note = (text: string, ...notes: unknown[]) => ({ text, notes });
  expect(paper?.notes).toEqual([
    note("Read twice"),
    note("three", note("four\ngoes on", note("five")), note("six")),
    note("seven"),
    note("“They say\nso.”"),
    note("“Twice.”"),
  ]);
  await run(["note", "gao2024scaling", "> 5 layers"]);
  const [after] = await json<{ notes: { text: string }[] }[]>("show gao2024scaling");
  expect(after?.notes.at(-1)?.text).toBe("> 5 layers");
});

describe("undo", () => {
  test("reverts change after change, across processes, and says when there is no more", async () => {
    const { run, held } = reader();
    await run("mark gao2024scaling queued");
    await run("mark gao2024scaling read");
    await run("note gao2024scaling wet");
    const [noted, ...states] = [held(), held().replace("  - wet\n", "")];
    expect((await run("undo --dry-run")).stdout).toContain("to undo: gao2024scaling: a note (2026-06-15)");
    expect(held()).toBe(noted);
    for (const state of states) {
      await run("undo");
      expect(held()).toBe(state);
    }
    await run("undo");
    expect((await run("undo")).stdout).toContain(`~/${HOSTS} is gone, as before`);
    expect(() => held()).toThrow();
    expect(await run("undo")).toMatchObject({ exitCode: 1, stdout: "" });
  });

  test("--redo makes changes again, the last one undone first, until the list is changed otherwise", async () => {
    const { run, held, path } = reader();
    const states: string[] = [];
    for (const line of ["mark gao2024scaling queued", "mark gao2024scaling read", "note gao2024scaling wet"]) {
      await run(line);
      states.push(held());
    }
    for (const _ of states) await run("undo");
    expect((await run("undo --redo --dry-run")).stdout).toContain("to redo: added gao2024scaling (2026-06-15)");
    expect((await run("undo --redo")).stdout).toContain("done again: added gao2024scaling (2026-06-15)");
    expect(held()).toBe(states[0]);
    writeFileSync(path, `${held()}- [Another](https://example.org/another)\n`);
    for (const _ of [1, 2]) await run("undo --redo");
    expect(held()).toBe(`${states[2]}- [Another](https://example.org/another)\n`);
    expect((await run("undo --redo")).stderr).toContain("there is no change of your list to redo");
    await run("undo");
    await run("mark gao2024scaling dropped");
    expect(await run("undo --redo")).toMatchObject({ exitCode: 1, stdout: "" });
    await run("undo");
    expect(held()).toBe(`${states[1]}- [Another](https://example.org/another)\n`);
  });

  test("passes over a change whose lines have changed since with --earlier", async () => {
    const { run, held, path } = reader(LIST);
    await run("mark gao2024scaling reading");
    await run("note gao2024scaling Hm");
    writeFileSync(path, held().replace("Hm", "Well"));
    const { stderr } = await run("undo");
    expect(stderr).toContain('and "aimap undo --earlier" undoes the change before it (gao2024scaling: reading)');
    await run("undo --earlier");
    expect(held()).toBe(`${LIST}  - Well\n`);
    expect((await run("undo --earlier")).stderr).toContain("cannot be undone: its lines have changed since");
  });

  test("leaves what was written elsewhere since, and refuses to lose anything", async () => {
    const { run, held, path } = reader(LIST);
    await run("mark gao2024scaling read");
    writeFileSync(path, `${held()}- [Another](https://example.org/another)\n`);
    await run("undo");
    expect(held()).toBe(`${LIST}- [Another](https://example.org/another)\n`);
    await run("mark gao2024scaling read");
    writeFileSync(path, held().replace("[x]", "[-]"));
    const before = held();
    expect(await run("undo")).toEqual({
      stdout: "",
      stderr:
        'aimap: the last change (gao2024scaling: read) cannot be undone: its lines have changed since, and that would be lost; "aimap edit" opens the list\n',
      exitCode: 1,
    });
    expect(held()).toBe(before);
  });
});

describe("a list written by hand", () => {
  const NAMED = `# My list

- [ ] 2410.08201
- [x] zoom in: an introduction to circuits
- [/] sutton2019bitter
- [ ] 10.48550/arXiv.2309.08600
- [>] [@gao2024scaling]
- [?] [@kaplan2020scaling] #a #b
- [ ] buy milk
`;

  test("a bullet with a check box may be an id, an arXiv id, a DOI or an exact title", async () => {
    const { json } = reader(NAMED);
    const papers = await json<{ id: string; status: string | null; tags: string[] }[]>("list --layer mine --json");
    expect(papers.map(({ id, status }) => `${id} ${status}`).toSorted()).toEqual([
      "cunningham2023sparse queued",
      "gao2024scaling null",
      "kaplan2020scaling null",
      "mudide2024efficient queued",
      "olah2020zoom read",
      "sutton2019bitter reading",
    ]);
    expect(papers.find(({ id }) => id === "kaplan2020scaling")?.tags).toEqual(["a", "b"]);
  });

  test.each([
    ["- [ ] @gao2024scaling", null],
    ["- [ ] gao2024scaling - read before Friday #t", "read before Friday"],
    ["- [ ] @gao2024scaling (from Ann)", "from Ann"],
    ["- [ ] 2406.04093: for chapter 2", "for chapter 2"],
    ["- gao2024scaling", null],
    ["- @gao2024scaling, again", "again"],
  ])("%s is a paper, and what follows is a comment", async (line, comment) => {
    const { json, run, held } = reader(`# My list\n\n${line}\n`);
    const [paper] = await json<{ id: string; placements: { comment: string | null }[] }[]>("list --layer mine --json");
    expect(paper?.id).toBe("gao2024scaling");
    expect(paper?.placements.map((each) => each.comment)).toContain(comment);
    await run("mark gao2024scaling read");
    expect(held().match(/^- /gm)).toHaveLength(1);
  });

  test.each(["- [ ] no2024such - a remark", "- gpt-2 - a remark", "- 5: a remark"])("%s is none", async (line) => {
    const { json } = reader(`# My list\n\n${line}\n`);
    expect(await json("list --layer mine --json")).toEqual([]);
  });

  test("mark changes their lines", async () => {
    const { run, held } = reader(NAMED);
    await run("mark 2410.08201 olah2020zoom sutton2019bitter gao2024scaling dropped");
    expect(held()).toBe(
      NAMED.replace("[ ] 2410", "[-] 2410")
        .replace("[x] zoom", "[-] zoom")
        .replace("[/] s", "[-] s")
        .replace("[>]", "[-]"),
    );
  });

  test("check knows the map below, and names the boxes that say nothing", async () => {
    const { run, path } = reader(`${NAMED}- [ ] [@typo2020]\n- [ ] [@hoffmann2022training]\n`);
    const { stdout } = await run(["check", path]);
    expect(stdout.split("\n").map((line) => line.replace(path, ""))).toEqual(
      expect.arrayContaining([
        ":7:1: warning: the state [>] is no status, so the paper has none [unread-checkbox]",
        ":8:1: warning: the state [?] is no status, so the paper has none [unread-checkbox]",
        ":9:1: warning: not read as a paper: [ ] buy milk [unread-checkbox]",
      ]),
    );
    expect(stdout).toContain('no reference "typo2020"');
    expect(stdout).not.toContain('no reference "gao2024scaling"');
    expect(stdout.match(/no-link|no-date/g) ?? []).toHaveLength(
      (stdout.match(/typo2020.*(?:no-link|no-date)|hoffmann2022training.*(?:no-link|no-date)/g) ?? []).length,
    );
  });

  test("is named mine wherever maps are named, as with --map", async () => {
    const { run, path } = reader(LIST);
    for (const line of ["diff bundled %", "diff % bundled", "check %", "build % --quiet"]) {
      const named = await run(line.replace("%", "mine"));
      const byPath = await run(line.replace("%", path));
      expect(named.stdout.replace(/\bmine$/m, path), line).toBe(byPath.stdout);
      expect(named.exitCode, line).toBe(byPath.exitCode);
    }
  });

  test.each(["list --map mine", "diff bundled mine", "check mine", "build mine", "edit"])(
    "says how to begin a list that is named and does not exist: %s",
    async (line) => {
      const { run } = reader();
      expect((await run(line)).stderr).toMatch(
        /^aimap: you have no list yet \(.*\); "aimap add" or "aimap mark" begins it\n$/,
      );
    },
  );

  test("is left out of what the settings or the environment name as long as it does not exist", async () => {
    const { run } = reader();
    await run("config set map bundled mine");
    const bundled = await run("list --map bundled --format ids");
    expect(await run("list --format ids")).toEqual(bundled);
    expect(await run("list --format ids", { env: { AIMAP_MAP: "mine:bundled" } })).toEqual(bundled);
    await run("mark gao2024scaling read");
    expect((await run("list --status read --format ids")).stdout).toBe("gao2024scaling\n");
  });

  test("an address alone, an arXiv id or a DOI gives no paper of the map another title", async () => {
    const { run } = reader("# My list\n\n- [ ] https://arxiv.org/abs/2309.08600\n");
    const { stdout } = await run("show cunningham2023sparse");
    expect(stdout).toContain("Sparse Autoencoders Find Highly Interpretable Features in Language Models");
    expect(stdout).not.toContain("also");
  });
});

describe("add - with a bibliography that is not read whole", () => {
  const add = (stdin: string) => {
    const own = reader("# My list\n");
    return own.run("add -", { stdin }).then((result) => ({ ...result, held: own.held() }));
  };

  test("an entry that never ends is named, and the others are added", async () => {
    const { held, stderr, exitCode } = await add("@misc{a, title={A good one}}\n@misc{b, title={B, year={2021}\n");
    expect(held).toContain("[@a]");
    expect({ stderr, exitCode }).toEqual({
      stderr:
        'aimap: not everything could be added:\n  stdin:2: left out: the entry "b", because the value of "title" has no closing brace\n',
      exitCode: 1,
    });
  });

  test("an entry without a title is named, and the others are added", async () => {
    const { held, stderr, exitCode } = await add("@misc{a, title={A good one}}\n@misc{notitle, year={2021}}\n");
    expect(held).toContain("[@a]");
    expect(held).not.toContain("notitle");
    expect({ stderr, exitCode }).toEqual({
      stderr: 'aimap: not everything could be added:\n  stdin:2: "notitle" has no title\n',
      exitCode: 1,
    });
  });

  test.each([
    ["", "standard input is empty"],
    [" \n", "standard input is empty"],
    ["@comment{hi}\n", "standard input has no entries"],
    ["@misc{notitle, year={2021}}\n", 'stdin:1: "notitle" has no title'],
  ])("nothing to add: %j", async (stdin, why) => {
    expect(await add(stdin)).toEqual({
      stdout: "",
      stderr: `aimap: there is nothing to add: ${why}\n`,
      exitCode: 1,
      held: "# My list\n",
    });
  });
});

describe("what is missing or wrong is named", () => {
  test.each([
    [
      "note gao2024scaling",
      'note needs the text of the note, such as aimap note gao2024scaling "Section 3 explains the loss"',
    ],
    [
      "mark gao2024scaling finished",
      '"finished" is not a status; use queued, reading, read or dropped; did you mean read?',
    ],
    ["mark gao2024scaling qwerty", '"qwerty" is not a status; use queued, reading, read or dropped'],
    [
      "mark gao2024scaling sutton2019bitter",
      "say how far you are: queued, reading, read or dropped; or give tags with --tag",
    ],
    ["mark read gao2024scaling", "the status comes last: aimap mark gao2024scaling read"],
    ["mark Queued gao2024scaling --tag +a", "the status comes last: aimap mark gao2024scaling queued --tag +a"],
    [
      "mark gao2024scaling read queued",
      "read and queued are given, and a paper has one status: aimap mark gao2024scaling queued",
    ],
    ["mark read queued", "read and queued are given, and a paper has one status: aimap mark ID queued"],
    ["mark gao2024scaling --tag -nothere", 'gao2024scaling has no tag "nothere"'],
    ["mark gao2024scaling sutton2019bitter --tag -nothere", 'none of these papers has the tag "nothere"'],
    [
      "add",
      "add needs a paper: a citation key, title, nickname, arXiv id, DOI or address, such as aimap add 2410.08201 --tag sae",
    ],
  ])("%s", async (line, message) => {
    const { run, held } = reader(LIST);
    expect(await run(line)).toEqual({ stdout: "", stderr: `aimap: ${message}\n`, exitCode: 2 });
    expect(held()).toBe(LIST);
  });
});

describe("a list with an unresolved merge", () => {
  const MERGE = `${LIST}<<<<<<< HEAD\n- [x] [@olah2020zoom]\n=======\n- [-] [@olah2020zoom]\n>>>>>>> two\n`;
  test.each(["list", "mark olah2020zoom read", "note olah2020zoom x", "add 2410.08201", "build mine"])(
    "%s refuses it and names the line",
    async (line) => {
      const { run, held } = reader(MERGE);
      const { stdout, stderr, exitCode } = await run(line);
      expect({ exitCode, says: /my-list.md:6: an unresolved merge; keep/.test(stdout + stderr) }).toEqual({
        exitCode: 1,
        says: true,
      });
      expect(held()).toBe(MERGE);
    },
  );

  test("check reports it as an error", async () => {
    const { stdout, exitCode } = await reader(MERGE).run("check mine --json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ severity: "error", line: 6, rule: "not-read" }] });
  });

  test("undo does not change it, and edit opens it there", async () => {
    const { run, held, path } = reader(LIST);
    await run("mark gao2024scaling read");
    writeFileSync(path, MERGE);
    expect(await run("undo")).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("my-list.md:6: an unresolved merge"),
    });
    expect(held()).toBe(MERGE);
    const opened: (readonly string[])[] = [];
    const edit = (command: readonly string[]): void => {
      opened.push(command);
      writeFileSync(path, LIST);
    };
    expect(await run("edit", { edit, env: { EDITOR: "vim" } })).toMatchObject({ exitCode: 0 });
    expect(opened).toEqual([["vim", "+6", path]]);
  });

  test("a block of code that shows one is none", async () => {
    const { run } = reader(`${LIST}\n\`\`\`\n<<<<<<< HEAD\n=======\n>>>>>>> two\n\`\`\`\n`);
    expect(await run("list")).toMatchObject({ exitCode: 0 });
  });

  test("in a bibliography it is refused as well", async () => {
    const { run } = reader();
    const entry = "@misc{a, title={A thing}, author={Roe, Ann}}\n";
    const file = fileOf(`${entry}<<<<<<< HEAD\n${entry}=======\n>>>>>>> two\n`, "a.bib");
    expect(await run(["list", "--map", file])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("a.bib:2: an unresolved"),
    });
  });
});

test("a list that is read-only is not changed", async () => {
  const { run, held, path } = reader(LIST);
  await run("mark gao2024scaling read");
  const before = held();
  chmodSync(path, 0o444);
  for (const line of ["mark gao2024scaling dropped", "undo"]) {
    expect(await run(line)).toEqual({
      stdout: "",
      stderr: `aimap: cannot write "~/${HOSTS}": it is read-only; "chmod u+w" allows it\n`,
      exitCode: 1,
    });
  }
  expect(held()).toBe(before);
});

describe("edit while another command writes", () => {
  const KAPLAN = "- [ ] [@kaplan2020scaling]\n";
  /** An editor that reads the list, waits while the command runs, and saves what it has made of the old text. */
  const slowEditor =
    ({ run, held, path }: ReturnType<typeof reader>, line: string, change: (text: string) => string) =>
    async () => {
      const text = held();
      await run(line);
      writeFileSync(path, change(text));
    };

  test("both changes are kept, and each can be undone", async () => {
    const own = reader(LIST);
    const edit = slowEditor(own, "mark sutton2019bitter queued", (text) => text.replace("[ ]", "[/]"));
    const { stdout } = await own.run("edit", { edit });
    expect(stdout).toBe(`~/${HOSTS}:5\n- - [ ] ${GAO} #sae\n+ - [/] ${GAO} #sae\n`);
    expect(own.held()).toContain(`- [/] ${GAO} #sae`);
    expect(own.held()).toContain("[@sutton2019bitter]");
    expect((await own.run("undo")).stdout).toContain("undone: edited gao2024scaling (");
    expect(own.held()).toContain("[@sutton2019bitter]");
    expect(own.held()).toContain("- [ ] 2024-06-06");
    await own.run("undo");
    expect(own.held()).toBe(LIST);
  });

  test("nothing edited: what the editor saved again takes nothing away", async () => {
    const own = reader(LIST);
    expect(
      (await own.run("edit", { edit: slowEditor(own, "mark sutton2019bitter read", (text) => text) })).stdout,
    ).toBe("nothing has changed\n");
    expect(own.held()).toContain("[@sutton2019bitter]");
  });

  test("lines that both add at one place are all kept", async () => {
    const own = reader(LIST);
    const edit = slowEditor(own, "add 2410.08201", (text) => text + KAPLAN);
    await own.run("edit", { edit });
    expect(own.held()).toContain("[@mudide2024efficient]");
    expect(own.held()).toContain(KAPLAN);
  });

  test("the same line changed by both: the list has one, a file beside it the other", async () => {
    const own = reader(LIST);
    const edit = slowEditor(own, "mark gao2024scaling read", (text) => text.replace("[ ]", "[-]"));
    const { stderr, exitCode } = await own.run("edit", { edit });
    expect(exitCode).not.toBe(0);
    const beside = own.path.replace(/\.md$/, ".edited.md");
    expect(stderr).toContain(beside.replace(own.home, "~"));
    expect(readFileSync(beside, "utf8")).toContain(`- [-] ${GAO}`);
    expect(own.held()).toContain(`- [x] ${GAO}`);
    await own.run("undo");
    expect(own.held()).toBe(LIST);
  });

  test("a note that came after the editor had saved the line above it stays, whether it is saved again or not", async () => {
    for (const isSavedAgain of [false, true]) {
      const own = reader(LIST);
      const edit = async () => {
        const saved = own.held().replace("#sae", "#sae #bar");
        writeFileSync(own.path, saved);
        await own.run("note gao2024scaling reread");
        await own.run("mark gao2024scaling read");
        if (isSavedAgain) writeFileSync(own.path, saved);
      };
      expect(await own.run("edit", { edit })).toMatchObject({ exitCode: 0, stderr: "" });
      expect(own.held()).toBe(`${LIST.replace("[ ]", "[x]").replace("#sae", "#sae #bar")}  - reread\n`);
    }
  });

  test("a second editor is refused, and an edit whose process was ended is combined by the next command", async () => {
    const own = reader(LIST);
    let second: unknown;
    const edit = async () => {
      second = await own.run("edit", { edit: () => {} });
    };
    await own.run("edit", { edit });
    expect(second).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("open in an editor already") });
    const place = { path: own.path, stateFolder: null, today: "2026-06-15" };
    const ended = { own: "here 1 2", runs: (process: string) => process !== "here 1 2" };
    await beginEdit({ ...place, processes: ended });
    await own.run("note gao2024scaling reread");
    writeFileSync(own.path, LIST.replace("#sae", "#sae #bar"));
    await changeList({ ...place, processes: { ...ended, own: "here 3 4" } }, async (held) => ({
      text: `${held?.text}\nend\n`,
      summary: "",
    }));
    expect(own.held()).toBe(`${LIST.replace("#sae", "#sae #bar")}  - reread\n\nend\n`);
    expect(await own.run("edit", { edit: () => {} })).toMatchObject({ exitCode: 0 });
  });

  test("an undo in the meantime stays done, and a change after saving as well", async () => {
    const own = reader(LIST);
    await own.run("mark gao2024scaling --tag thesis");
    await own.run("edit", { edit: slowEditor(own, "undo", (text) => text + KAPLAN) });
    expect(own.held()).toBe(LIST + KAPLAN);
    const late = async () => {
      writeFileSync(own.path, own.held().replace("# My list", "# Mine"));
      await own.run("mark gao2024scaling reading");
    };
    await own.run("edit", { edit: late });
    expect(own.held()).toBe((LIST + KAPLAN).replace("# My list", "# Mine").replace("[ ]", "[/]"));
  });
});

describe("edit", () => {
  test.each([
    [{ EDITOR: "vim" }, (path: string) => ["vim", "+5", path]],
    [{ VISUAL: "code -w", EDITOR: "vim" }, (path: string) => ["code", "-w", "--goto", `${path}:5`]],
    [{ EDITOR: "myeditor --flag" }, (path: string) => ["myeditor", "--flag", path]],
    [{}, (path: string) => ["vi", "+5", path]],
  ])("%j opens the list at the line of the paper", async (env, words) => {
    const { run, path } = reader(LIST);
    const opened: (readonly string[])[] = [];
    await run("edit gao2024scaling", { env, edit: (command) => void opened.push(command) });
    expect(opened).toEqual([words(path)]);
    expect((await run("edit gao2024scaling --dry-run", { env })).stdout).toBe(`${words(`~/${HOSTS}`).join(" ")}\n`);
  });

  test("--dry-run --json prints the command in the object", async () => {
    const { run, path } = reader(LIST);
    const { stdout } = await run("edit gao2024scaling --dry-run --json", { env: { EDITOR: "vim" } });
    expect(JSON.parse(stdout)).toMatchObject({ type: "edit", dryRun: true, created: false, summary: `vim +5 ${path}` });
  });

  test("a mark on no papers makes no list, and says nothing of one", async () => {
    const { run, path } = reader();
    expect(await run("mark - read", { stdin: "" })).toMatchObject({ stdout: "", exitCode: 0 });
    expect(JSON.parse((await run("mark - read --json", { stdin: "" })).stdout)).toMatchObject({ created: false });
    expect(existsSync(path)).toBe(false);
  });

  test.skipIf(process.platform === "win32")("a pipe in the place of the list is refused, not waited for", async () => {
    const { run, path } = reader(LIST);
    const edit = (): void => {
      rmSync(path);
      execFileSync("mkfifo", [path]);
    };
    expect(await run("edit", { edit })).toEqual({
      stdout: "",
      stderr: `aimap: cannot read the list "~/${HOSTS}": it is a pipe\n`,
      exitCode: 1,
    });
  });

  test("says what of the new lines is not read as it was meant, and nothing of the old ones", async () => {
    const { run, path } = reader(`${LIST}- [?] old\n`);
    const edit = (): void => writeFileSync(path, `${LIST}- [?] old\n- [ ] Watson et al 2023\n`);
    const { stdout } = await run("edit", { edit });
    expect(stdout).toContain("line 7: not read as a paper: [ ] Watson et al 2023\n");
    expect(stdout).not.toContain("line 6:");
  });

  test("shows what was changed, and undo knows it", async () => {
    const { run, held, path } = reader(LIST);
    const edit = (): void => writeFileSync(path, LIST.replace("[ ]", "[/]"));
    expect((await run("edit", { edit })).stdout).toBe(`~/${HOSTS}:5\n- - [ ] ${GAO} #sae\n+ - [/] ${GAO} #sae\n`);
    await run("undo");
    expect(held()).toBe(LIST);
    expect(await run("edit mudide2024efficient")).toMatchObject({ exitCode: 3 });
  });
});

test("--dry-run shows the change without making it, not even a folder", async () => {
  const { run, path } = reader();
  const { stdout } = await run("mark gao2024scaling read --dry-run");
  expect(stdout).toBe(
    "would add gao2024scaling, read, in Interpretability › Semanticity: Scaling and evaluating sparse autoencoders\n" +
      `your list is new: ~/${HOSTS}\nnothing is written, because of --dry-run\n` +
      `~/${HOSTS}:1\n+ # My list\n+\n+ ## Semanticity\n+\n+ - [x] ${GAO} ➕ 2026-06-15\n`,
  );
  expect(() => statSync(dirname(path))).toThrow();
});

test("--json states the same as the text", async () => {
  const { json, path } = reader(LIST);
  expect(await json("mark gao2024scaling read --tag -sae")).toEqual({
    type: "edit",
    list: path,
    dryRun: false,
    created: false,
    summary: null,
    entries: [
      {
        id: "gao2024scaling",
        title: "Scaling and evaluating sparse autoencoders",
        change: "changed",
        oldStatus: "queued",
        status: "read",
        addedTags: [],
        removedTags: ["sae"],
        tags: [],
        addedAddress: null,
        notes: [],
        topic: ["Interpretability", "Semanticity"],
        line: 5,
      },
    ],
    lines: [{ line: 5, before: `- [ ] ${GAO} #sae`, after: `- [x] ${GAO}` }],
  });
});

test("a file keeps its mode, its link, its byte order mark and its encoding", async () => {
  const { run, path, home } = reader(LIST);
  const real = join(home, "real.md");
  writeFileSync(
    real,
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LIST.replaceAll("\n", "\r\n"), "utf16le")]),
  );
  chmodSync(real, 0o640);
  rmSync(path);
  symlinkSync(real, path);
  await run("mark gao2024scaling read");
  const bytes = readFileSync(real);
  expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  expect(bytes.subarray(2).toString("utf16le")).toBe(LIST.replace("[ ]", "[x]").replaceAll("\n", "\r\n"));
  expect(statSync(real).mode & 0o777).toBe(0o640);
  expect(readFileSync(path)).toEqual(bytes);
});

describe("the list as a layer", () => {
  test("is on top of the map, is named mine, and is left out where others are named", async () => {
    const { run, json } = reader(LIST);
    const status = async (line: string, env: Record<string, string> = {}) => {
      const { stdout } = await run(`show gao2024scaling --json ${line}`, { env });
      const [paper] = JSON.parse(stdout) as { status: string | null; layers: string[] }[];
      return [paper?.status, paper?.layers];
    };
    expect(await status("")).toEqual(["queued", ["bundled", "mine"]]);
    expect(await status("--no-list")).toEqual([null, ["bundled"]]);
    expect(await status("--map bundled")).toEqual([null, ["bundled"]]);
    expect(await status("--map bundled --map mine")).toEqual(["queued", ["bundled", "mine"]]);
    expect(await status("", { AIMAP_MAP: "bundled" })).toEqual([null, ["bundled"]]);
    expect(await status("", { AIMAP_MAP: "bundled:mine" })).toEqual(["queued", ["bundled", "mine"]]);
    expect((await json<unknown[]>("list --layer mine")).length).toBe(1);
    expect((await json<{ id: string }[]>("list --map mine")).map(({ id }) => id)).toEqual(["gao2024scaling"]);
    expect((await run("config")).stdout).toContain(`~/${HOSTS}`);
  });

  test("changes nothing but what it states: a paper needs no more than its key", async () => {
    const { json } = reader("## Semanticity\n\n- [x] [@gao2024scaling]\n");
    const [before] = await json<object[]>("show gao2024scaling --no-list");
    const [after] = await json<object[]>("show gao2024scaling");
    expect(after).toEqual({ ...before, status: "read", layers: ["bundled", "mine"] });
  });

  test("is a file that settings name", async () => {
    const { run, home, json } = reader();
    const own = join(home, "notes", "papers.md");
    await run(["config", "set", "list", own]);
    await run("mark gao2024scaling read");
    expect(readFileSync(own, "utf8")).toContain("- [x] 2024-06-06");
    expect((await json<unknown[]>("list --status read")).length).toBe(1);
  });

  test("works with a bibliography, with maps of the reader's own, and alone", async () => {
    const bib = fileOf("@book{knuth1984, title={The TeXbook}, author={Knuth, Donald E.}, year={1984}}", "my.bib");
    const { run, json } = reader();
    for (const [layers, id] of [
      [`--map ${bib}`, "knuth1984"],
      [`--map bundled --map ${bib}`, "gao2024scaling"],
    ] as const) {
      expect(await run(`mark ${id} reading ${layers}`)).toMatchObject({ exitCode: 0, stderr: "" });
      const [paper] = await json<object[]>(`show ${id} ${layers} --map mine`);
      expect(paper).toMatchObject({ status: "reading" });
    }
    await run(["add", "https://example.org/x", "--title", "Alone", "--map", "mine"]);
    expect((await json<{ id: string }[]>("list --map mine")).length).toBe(3);
  });

  test("that is empty, or only has headings, does not matter", async () => {
    for (const text of ["", "# My list\n", "# My list\n\n## Later\n"]) {
      expect(await reader(text).run("list --format ids -n 1")).toMatchObject({ exitCode: 0, stderr: "" });
    }
  });

  test("that cannot be read says how to go on without it", async () => {
    const { run } = reader("\u0000");
    const { stderr, exitCode } = await run("list");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("my-list.md");
  });
});

test("--sort added shows what was added last first", async () => {
  const { json } = reader(
    `# L\n\n## Semanticity\n\n- [ ] [@gao2024scaling] ➕ 2026-01-02\n- [ ] [@mudide2024efficient] ➕ 2026-01-03\n- [ ] [@cunningham2023sparse]\n`,
  );
  const ids = async (line: string) => (await json<{ id: string }[]>(line)).map(({ id }) => id);
  const [a, b, c] = ["mudide2024efficient", "gao2024scaling", "cunningham2023sparse"];
  expect(await ids("list --status queued --sort added")).toEqual([a, b, c]);
  expect(await ids("list --status queued --sort added --reverse")).toEqual([b, a, c]);
});

test("everything in the list survives an export and a build", async () => {
  const { run, json } = reader(LIST);
  await run(["note", "gao2024scaling", "NeurIPS 2023"]);
  await run([
    "add",
    "https://example.org/talk",
    "--title",
    "A talk: #1",
    "--new-topic",
    "Talks",
    "--comment",
    "two\nlines",
    "--tag",
    "a/b",
  ]);
  const exported = join(emptyFolder(), "list.md");
  await run(["export", "--format", "markdown", "--map", "mine", "-o", exported]);
  const built = join(emptyFolder(), "list.json");
  expect(await run(["build", exported, "-o", built])).toMatchObject({ exitCode: 0 });
  const mine = await json<Record<string, unknown>[]>("list --map mine");
  const again = await json<Record<string, unknown>[]>(`list --map ${built}`);
  const stated = ({ layer: _, layers: __, ...paper }: Record<string, unknown>) => paper;
  expect(again.map(stated)).toEqual(mine.map(stated));
});

test("mark says to a reader which tag to take off no paper has, and does the rest", async () => {
  const { run, held } = reader(LIST);
  const outcome = await run("mark gao2024scaling read --tag -nothere", { hasReader: true });
  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(outcome.stderr).toContain('gao2024scaling has no tag "nothere"');
  expect(held()).toContain("- [x] ");
});
