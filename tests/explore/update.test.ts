// What keys do to the explorer: narrowing, moving, marking, going back. On values, without a terminal.
import { describe, expect, test } from "vitest";
import { mapOf } from "../harness.ts";
import { date, paperOf } from "../hostile-map.ts";
import { Explorer, type ExplorerOptions } from "./screens.ts";

const MAP = mapOf({
  title: "Small",
  topics: [
    { id: "a", name: "Alpha", parent: null, notes: [], groups: [] },
    { id: "a/b", name: "Beta", parent: "a", notes: [], groups: [] },
    { id: "c", name: "Gamma", parent: null, notes: [], groups: [] },
  ],
  papers: [
    paperOf({
      id: "sparse2024",
      title: "Sparse autoencoders",
      date: date("2024-05"),
      authors: ["Ada Lovelace"],
      url: "https://example.org/sparse",
    }),
    paperOf({
      id: "dense2023",
      title: "Dense networks",
      date: date("2023-02-01"),
      authors: ["Alan Turing"],
      placements: [{ topicId: "a/b", group: null, comment: "about sparse codes too" }],
    }),
    paperOf({
      id: "scaling2021",
      title: "Scaling laws",
      date: date("2021"),
      authors: ["Ada Lovelace"],
      placements: [{ topicId: "c", group: null, comment: null }],
      status: "read",
    }),
    paperOf({ id: "undated", title: "An undated essay", placements: [{ topicId: "c", group: null, comment: null }] }),
  ],
});

const explorer = (options: ExplorerOptions = {}): Explorer => new Explorer(MAP, options);

test("the histogram has as many bars as its axis has years, also where another pane leaves it less room", async () => {
  const years = Array.from({ length: 36 }, (_, at) => 1990 + at);
  const papers = years.map((year) => paperOf({ id: `p${year}`, title: `Paper of ${year}`, date: date(`${year}`) }));
  const seen = new Explorer(mapOf({ papers }), { columns: 80 });
  const barsAndAxis = (): [string | undefined, string | undefined] => {
    const lines = seen.screen().split("\n");
    const axis = lines.findIndex((line) => /─ *(?:│.*)?$/.test(line) && !/[┬┼]/.test(line) && line.trim() !== "");
    const part = (line = ""): string | undefined => /[▁▂▃▄▅▆▇█─]{10,}/.exec(line)?.[0];
    return [part(lines[axis - 1]), part(lines[axis])];
  };
  for (const key of ["enter", "tab", "tab", "tab"]) {
    await seen.press(key);
    const [bars, axis] = barsAndAxis();
    expect(bars?.length, key).toBe(axis?.length);
  }
});

describe("the months", () => {
  const dated = (dates: readonly string[]): Explorer => {
    const papers = dates.map((each) => paperOf({ id: `p${each}`, title: `Paper of ${each}`, date: date(each) }));
    return new Explorer(mapOf({ papers }), { columns: 80 });
  };
  const bottom = (seen: Explorer): string => seen.screen().split("\n").slice(-8).join("\n");

  test("are those of a span that is chosen, even where it is longer than a page that begins with its year", async () => {
    const seen = await dated(["2014-01", "2021-12", "2022-05", "2023-09", "2023-10", "2024-03"]).press("left", "left");
    await seen.press("<", "t");
    expect(bottom(seen)).toMatch(/2022 +2023/);
    expect(bottom(seen)).toMatch(/━{24}/);
    expect(bottom(seen)).toContain("←→ months");
  });

  test("begin where papers have months", async () => {
    const seen = await dated(["1998-02", "1999-09", "2003", "2004"]).press("t");
    expect(bottom(seen)).toContain("1999");
    expect(bottom(seen)).not.toContain("2004");
    expect(bottom(seen)).toMatch(/[▁▂▃▄▅▆▇█]/);
  });
});

describe("keys that change much, or nothing", () => {
  test("a time that is extended where none is chosen, or nothing is left, makes no chip", async () => {
    const seen = await explorer().press("<");
    expect(seen.state).toMatchObject({ span: null, message: "no time is chosen; ← and → choose a year" });
    await seen.press("left", ">");
    expect(seen.state.message).toBe("no later paper is here");
  });

  test("all marks taken away while only marked papers are shown: all are shown", async () => {
    const seen = await explorer().press("M", "m", "M");
    expect(seen.state).toMatchObject({ isMarkedOnly: false, message: "4 papers no longer marked" });
    expect(seen.ids()).toHaveLength(4);
    await seen.press("space", "m", "space");
    expect(seen.state.isMarkedOnly).toBe(false);
  });

  test("a list is begun only by a second r, and asked for once", async () => {
    const papers = Array.from({ length: 6 }, (_, at) => paperOf({ id: `p${at}`, title: `Paper ${at}` }));
    const seen = await new Explorer(mapOf({ papers }), { newList: "~/my-list.md" }).press("r");
    expect(seen.state.message).toBe("press r again to begin a list of your own, ~/my-list.md");
    await seen.press("e", "r");
    expect(seen.effects.filter(({ type }) => type === "setStatus")).toEqual([]);
    await seen.press("r");
    expect(seen.effects.filter(({ type }) => type === "setStatus")).toHaveLength(1);
    await seen.press("j", "r");
    expect(seen.effects.filter(({ type }) => type === "setStatus")).toHaveLength(2);
  });

  test("a status for many papers is asked for twice, and any other key forgets that", async () => {
    const papers = Array.from({ length: 6 }, (_, at) => paperOf({ id: `p${at}`, title: `Paper ${at}` }));
    const seen = await new Explorer(mapOf({ papers })).press("M", "r");
    expect(seen.state.message).toBe("6 papers would become queued; press r again to do it");
    await seen.press("j", "r");
    expect(seen.effects).toEqual([]);
    await seen.press("r");
    expect(seen.effects).toMatchObject([{ type: "setStatus", status: "queued" }]);
    await seen.press("u");
    expect(seen.effects[1]).toEqual({ type: "undo" });
  });
});

describe("the search line", () => {
  test("finds what is typed, key by key, and puts the cursor on the best match", async () => {
    const seen = await explorer({ columns: 160 }).press("/");
    expect(seen.ids()).toEqual(["sparse2024", "dense2023", "scaling2021", "undated"]);
    await seen.type("spa");
    expect(seen.ids()).toEqual(["sparse2024", "dense2023"]);
    expect(seen.current()).toBe("sparse2024");
    expect(seen.screen()).toContain("about sparse codes too");
  });

  test("forgives a typing mistake, and says so", async () => {
    const seen = await explorer().press("/");
    await seen.type("autoencoedrs");
    expect(seen.ids()).toEqual(["sparse2024"]);
    expect(seen.screen()).toContain("autoencoedrs → autoencoder");
  });

  test("that finds nothing shows no paper, no counts, and no key acts on one", async () => {
    const seen = await explorer({ columns: 160, isPicking: true }).press("/");
    await seen.type("scaling");
    await seen.type("zzz");
    expect(seen.ids()).toEqual([]);
    expect(seen.screen()).toContain("No paper is here.");
    expect(seen.screen()).toMatch(/All topics +·/);
    await seen.press("enter", "enter");
    expect(seen.screen()).toContain("there is no paper to pass on");
    for (const key of ["y", "Y", "c", "r", "o", "e", "space", "M"]) {
      await seen.press(key);
      expect([key, seen.screen()]).toEqual([key, expect.stringContaining("no paper is here")]);
    }
    expect(seen.effects).toEqual([]);
    await seen.press("/");
    expect(seen.screen()).toContain('nothing on "scalingzzz"');
    expect(seen.screen()).toContain("0 of 4 papers");
    await seen.press("backspace", "backspace", "backspace");
    expect(seen.screen()).not.toContain("nothing on");
  });

  test.each([
    ["status:", "status: queued, reading, read, dropped"],
    ["scaling status:", "status: queued, reading, read, dropped"],
    ["status:re", "status: reading, read"],
    ["author:love", "author: Ada Lovelace"],
    ["since:", "since: 2024, 2024-06"],
  ])("offers the values of a filter while it is typed: %s", async (text, offered) => {
    const seen = await explorer({ columns: 160 }).press("/");
    await seen.type(text);
    expect(seen.screen()).toContain(offered);
    expect(seen.state.failed).toBeNull();
    expect(seen.ids().length).toBeGreaterThan(0);
  });

  test("says that the map does not have a word, and counts no paper", async () => {
    const seen = await explorer().press("/");
    await seen.type("kubernetes");
    expect(seen.screen()).toContain('nothing on "kubernetes": the map does not have it; try other words');
    expect(seen.screen()).toContain("0 of 4 papers");
    expect(seen.ids()).toEqual([]);
  });

  test.each([
    ["status:queued", "no paper has the status queued"],
    ["kind:book", "no paper matches kind:book"],
    ["status:queued kind:book", "no paper matches these filters"],
    ["-without:code", 'nothing on "-without:code": no paper on it matches the filters'],
    ["sparse status:read", 'nothing on "sparse status:read": no paper on it matches the filters'],
  ])("says what the filters leave: %s", async (text, advice) => {
    const seen = await explorer().press("/");
    await seen.type(text);
    expect(seen.state.failed?.advice).toBe(advice);
  });

  test("makes chips of filters, which can be removed one by one", async () => {
    const seen = await explorer().press("/");
    await seen.type("author:lovelace status:read ");
    await seen.press("enter");
    expect(seen.ids()).toEqual(["scaling2021"]);
    expect(seen.screen()).toContain("author:lovelace ×  status:read ×");
    await seen.press("x", "enter");
    expect(seen.ids()).toEqual(["sparse2024", "scaling2021"]);
    await seen.press("x");
    expect(seen.ids()).toHaveLength(4);
    expect(seen.state.mode).toBe("browse");
  });

  test.each([
    ["status:quueued", "status: must be queued, reading, read or dropped"],
    ["sparse topic:nowhere", 'no topic "nowhere"'],
    ["author:nobody", 'no author "nobody"'],
    ["author:lovelave", "did you mean Ada Lovelace?"],
    ["kind:papper sparse", "kind: must be"],
  ])("says what is wrong with %s, before and after Enter, and makes no chip of it", async (text, problem) => {
    const seen = await explorer({ columns: 140 }).press("/");
    await seen.type("dense");
    await seen.press("ctrl-u");
    await seen.type(text);
    expect(seen.screen()).toContain(problem);
    await seen.press("enter");
    expect(seen.screen()).toContain(problem);
    expect(seen.state).toMatchObject({
      filters: [],
      mode: "browse",
      failed: { advice: expect.stringContaining(problem) },
    });
    await seen.press("esc");
    expect(seen.state).toMatchObject({ failed: null, query: { text: "" } });
    expect(seen.ids()).toHaveLength(4);
  });

  test.each(["status:que", "topic:gam", "author:love", "year:20", "sparse kind:p"])(
    "waits for the rest of %s",
    async (text) => {
      const seen = await explorer().press("/");
      await seen.type(text);
      expect(seen.state.failed).toBeNull();
    },
  );

  test("says it on the last line where there is no line for chips", async () => {
    const seen = await explorer({ columns: 100, rows: 8 }).press("/");
    await seen.type("author:nobody");
    await seen.press("enter");
    expect(seen.screen()).toContain('no author "nobody"');
  });

  test("makes chips of the filters of the command line", async () => {
    const seen = await explorer({ words: "author:lovelace scaling" }).press("g");
    expect(seen.ids()).toEqual(["scaling2021"]);
    expect(seen.state).toMatchObject({ query: { text: "scaling " }, filters: [{ name: "author", text: "lovelace" }] });
  });

  test("is edited as in a shell, by whole characters", async () => {
    const seen = await explorer().press("/");
    await seen.type("one two 👩‍👩‍👧‍👦");
    await seen.press("backspace");
    expect(seen.state.query.text).toBe("one two ");
    await seen.press("ctrl-w");
    expect(seen.state.query.text).toBe("one ");
    await seen.press("ctrl-a", "delete", "right", "ctrl-k");
    expect(seen.state.query.text).toBe("n");
    await seen.press("ctrl-e", "ctrl-u");
    expect(seen.state.query.text).toBe("");
  });

  test("takes pasted text on one line, from wherever it is pasted", async () => {
    const seen = await explorer().type("\u001b[200~Scaling\r\nlaws\u001b[201~");
    expect(seen.state.query.text).toBe("Scaling laws");
    expect(seen.ids()).toEqual(["scaling2021"]);
  });
});

describe("Esc", () => {
  test("takes back one step at a time, and returns to the place", async () => {
    const seen = await explorer().press("j", "j");
    expect(seen.current()).toBe("scaling2021");
    await seen.press("/");
    await seen.type("sparse");
    await seen.press("enter", "left", "m", "tab");
    expect(seen.state).toMatchObject({ span: { from: 2024 * 12, to: 2024 * 12 + 11 }, focus: "paper" });
    await seen.press("esc");
    expect(seen.state).toMatchObject({ span: null });
    await seen.press("esc");
    expect(seen.state.query.text).toBe("");
    expect(seen.ids()).toHaveLength(4);
    await seen.press("esc");
    expect(seen.state.focus).toBe("papers");
    await seen.press("esc");
    expect(seen.effects).toEqual([]);
    expect(seen.screen()).toContain("q quits");
  });

  test("returns to the paper that one was at before a search that was given up", async () => {
    const seen = await explorer().press("j", "j", "/");
    await seen.type("sparse");
    await seen.press("esc", "esc");
    expect(seen.current()).toBe("scaling2021");
  });

  test("returns to the paper that one was at before a search, whatever was read of it, and whatever filters it had", async () => {
    const seen = await explorer().press("j", "j", "/");
    await seen.type("sparse author:lovelace");
    await seen.press("enter", "enter", "[", "left", "tab", "m", "esc");
    expect(seen.current()).toBe("sparse2024");
    for (let step = 0; step < 4; step += 1) await seen.press("esc");
    expect(seen.ids()).toHaveLength(4);
    expect(seen.current()).toBe("scaling2021");
  });

  test("with nothing left to take back leaves a choice, as q does", async () => {
    const seen = await explorer({ isPicking: true }).press("esc");
    expect(seen.effects).toEqual([{ type: "leave", chosen: null, isInterrupted: true }]);
    const other = await explorer().press("q");
    expect(other.effects).toEqual([{ type: "leave", chosen: null, isInterrupted: false }]);
  });
});

describe("the topics", () => {
  test("narrow the papers, with counts that follow the search", async () => {
    const seen = await explorer().press("shift-tab", "j");
    expect(seen.ids()).toEqual(["sparse2024", "dense2023"]);
    await seen.press("l");
    expect(seen.ids()).toEqual(["dense2023"]);
    await seen.press("/");
    await seen.type("scaling");
    expect([...seen.state.counts.topics]).toEqual([0, 0, 1]);
    expect(seen.ids()).toEqual([]);
    expect(seen.screen()).toContain("Esc takes back one step.");
  });

  test("are folded and unfolded", async () => {
    const seen = await explorer().press("shift-tab", "j", "h");
    expect(seen.screen()).toContain("▸ Alpha");
    await seen.press("l", "l");
    expect(seen.ids()).toEqual(["dense2023"]);
    await seen.press("z");
    expect(seen.state.topic).toBe(0);
    await seen.press("z", "h", "h");
    expect(seen.state.topic).toBe(null);
  });
});

describe("time", () => {
  test("is scrubbed by year, and extended", async () => {
    const seen = await explorer().press("left");
    expect(seen.ids()).toEqual(["sparse2024"]);
    await seen.press("left");
    expect(seen.ids()).toEqual(["dense2023"]);
    await seen.press("<");
    expect(seen.ids()).toEqual(["dense2023"]);
    await seen.press("<", ">");
    expect(seen.ids()).toEqual(["sparse2024", "dense2023", "scaling2021"]);
    expect(seen.screen()).toContain("year:2021–2024 ×");
    await seen.press("esc", "right");
    expect(seen.ids()).toEqual(["scaling2021"]);
    await seen.press("left");
    expect(seen.ids()).toEqual(["scaling2021"]);
  });

  test("begins at the newest or oldest year of the papers that are in the list, and skips years without any", async () => {
    const ofAda = await explorer({ filters: [{ name: "author", text: "lovelace" }], topic: 2 }).press("left");
    expect(ofAda.screen()).toContain("year:2021 ×");
    expect(ofAda.ids()).toEqual(["scaling2021"]);
    await ofAda.press("left");
    expect(ofAda.screen()).toContain("no earlier paper is here");
    const inAlpha = await explorer({ topic: 0 }).press("right");
    expect(inAlpha.ids()).toEqual(["dense2023"]);
    const all = await explorer().press("right", "right");
    expect(all.screen()).toContain("year:2023 ×");
    await all.press("t", "esc", "j", "j", "j", "space", "m", "left");
    expect(all.screen()).toContain("no earlier paper is here");
    expect(all.ids()).toEqual(["undated"]);
  });

  test("is named in the title of the papers, and marked on the axis, whose labels stay", async () => {
    const seen = await explorer({ columns: 120 }).press("left", "left");
    expect(seen.screen()).toContain("Papers · 2023 · newest first");
    expect(seen.screen()).toMatch(/│ {2}─+━━━━━━─+ /);
    expect(seen.screen()).toMatch(/│ {2}2021 +2022 +2023 +2024 .*│/);
  });

  test("has one place for more than twelve years without papers", async () => {
    const dated = (id: string, year: string) => paperOf({ id, title: id, date: date(year) });
    const papers = [dated("old", "1984"), ...MAP.papers, dated("new", "2034")];
    const seen = await new Explorer(mapOf({ ...MAP, papers }), { columns: 160 }).press("right");
    expect(seen.ids()).toEqual(["old"]);
    expect(seen.screen()).toMatch(/1984 {4}2021 .* 2034/);
    expect(seen.screen()).toMatch(/━━━━… {3}───/);
    await seen.press("right");
    expect(seen.ids()).toEqual(["scaling2021"]);
    await seen.press("right", "right", "right");
    expect(seen.ids()).toEqual(["new"]);
  });

  test("is scrubbed by month", async () => {
    const seen = await explorer().press("t", "left");
    expect(seen.screen()).toContain("time:2024-05");
    expect(seen.ids()).toEqual(["sparse2024"]);
    await seen.press("left", "left");
    expect(seen.screen()).toContain("time:2021-12");
    await seen.press("right", "right", "t");
    expect(seen.screen()).toContain("year:2024 ×");
  });
});

describe("papers", () => {
  test("are marked, and shown alone", async () => {
    const seen = await explorer().press("m");
    expect(seen.screen()).toContain("no paper is marked");
    await seen.press("space", "j", "j", "space", "m");
    expect(seen.ids()).toEqual(["sparse2024", "scaling2021"]);
    expect(seen.screen()).toContain("2 marked");
    await seen.press("m");
    expect(seen.ids()).toHaveLength(4);
    expect(seen.current()).toBe("scaling2021");
  });

  test("are passed on: those marked in the order of marking, else the one under the cursor", async () => {
    const one = await explorer({ isPicking: true }).press("j", "enter");
    expect(one.effects).toEqual([{ type: "leave", chosen: [1], isInterrupted: false }]);
    const two = await explorer({ isPicking: true }).press("j", "space", "k", "space", "enter");
    expect(two.effects).toEqual([{ type: "leave", chosen: [1, 0], isInterrupted: false }]);
  });

  test("that are marked and not shown are named, left alone by the keys, and passed on by Enter", async () => {
    const seen = await explorer({ isPicking: true }).press("j", "j", "j", "space", "g", "right");
    expect(seen.ids()).not.toContain("undated");
    expect(seen.screen()).toContain("1 marked, not shown");
    await seen.press("c");
    expect(seen.effects).toEqual([
      { type: "copyCitation", papers: [seen.state.found.papers[seen.state.list[0] ?? 0]] },
    ]);
    await seen.press("space", "r");
    expect(seen.screen()).toContain("2 marked, 1 not shown");
    expect(seen.effects[1]).toMatchObject({ type: "setStatus", papers: [...seen.state.marks].slice(1) });
    await seen.press("enter");
    expect(seen.effects[2]).toMatchObject({ type: "leave", chosen: [...seen.state.marks] });
  });

  test("are sorted, without losing the place", async () => {
    const seen = await explorer().press("j", "s");
    expect(seen.ids()).toEqual(["undated", "dense2023", "scaling2021", "sparse2024"]);
    expect(seen.current()).toBe("dense2023");
    expect(seen.screen()).toContain("by title");
    await seen.press("S");
    expect(seen.ids()).toEqual(["sparse2024", "scaling2021", "dense2023", "undated"]);
  });

  test("are opened and copied by their keys", async () => {
    const seen = await explorer().press("o", "c", "y", "Y", "e");
    expect(seen.effects).toEqual(
      ["open", "copyCitation", "copyId", "copyLink", "edit"].map((type) =>
        type.startsWith("copy") ? { type, papers: [0] } : { type, paper: 0 },
      ),
    );
  });

  test("are read one after the other, back and forward", async () => {
    const relatedTo = (at: number) => [{ at: (at + 1) % 4, reason: "both are made up" }];
    const seen = await explorer({ relatedTo }).press("enter");
    expect(seen.state.focus).toBe("paper");
    expect(seen.screen()).toContain("1 Dense networks");
    expect(seen.screen()).toContain("both are made up");
    await seen.press("1", "1");
    expect(seen.current()).toBe("scaling2021");
    await seen.press("[");
    expect(seen.current()).toBe("dense2023");
    await seen.press("[", "]", "]");
    expect(seen.current()).toBe("scaling2021");
    await seen.press("5");
    expect(seen.screen()).toContain("there is no related paper of this number");
  });

  test("that a list does not have are read all the same, and Esc returns to it", async () => {
    const relatedTo = () => [{ at: 3, reason: "" }];
    const seen = await explorer({ relatedTo }).press("left", "enter", "1");
    expect(seen.screen()).toContain("An undated essay");
    expect(seen.current()).toBe("sparse2024");
    await seen.press("esc");
    expect(seen.state.reading).toBe(null);
  });
});

test("all papers of the list are marked, after those that were marked before, and no longer", async () => {
  const seen = await explorer().press("j", "space", "M");
  expect([...seen.state.marks]).toEqual([1, 0, 2, 3]);
  expect(seen.screen()).toContain("4 papers marked");
  await seen.press("left", "M");
  expect([...seen.state.marks]).toEqual([1, 2, 3]);
  expect(seen.screen()).toContain("1 paper no longer marked");
  await seen.press("m", "M");
  expect(seen.screen()).toContain("no paper is here");
});

describe("a message", () => {
  const said = async (text: string, columns: number, rows: number): Promise<string[]> => {
    const seen = explorer({ columns, rows });
    await seen.happens({ type: "message", text });
    return seen.screen().split("\n").slice(0, rows);
  };
  const LONG = "bussmann2024learning: queued, in ~/.local/share/aimap/my-list.md, which is not part of this map";

  test("that is longer than the line takes up to three, and the screen stays as high", async () => {
    const rows = await said(LONG, 60, 20);
    expect(rows).toHaveLength(20);
    expect(rows.slice(-3)).toEqual([
      " bussmann2024learning: queued, in",
      " ~/.local/share/aimap/my-list.md, which is not part of this",
      " map",
    ]);
    expect((await said(LONG, 120, 20)).at(-1)).toBe(` ${LONG}`);
  });

  test("is cut where there is no room for more, and after the beginning of an address", async () => {
    expect((await said(LONG, 20, 5)).slice(-2)).toEqual([" bussmann2024learni", " ng: queued, in ~/…"]);
    expect((await said(LONG, 20, 3)).at(-1)).toBe(" bussmann2024learn…");
    const address = "copied https://example.org/a/very/long/address/of/a/paper";
    expect((await said(address, 40, 20)).at(-1)).toBe(` ${address.slice(0, 37)}…`);
  });

  test("says how the list is sorted, also where no title does", async () => {
    const seen = await explorer({ columns: 20, rows: 5 }).press("s");
    expect(seen.screen()).toContain("sorted: by title");
    await seen.press("t");
    expect(seen.screen()).toMatch(/← and → choose a\n month/);
    await seen.press("left");
    expect(seen.screen()).toContain(" / time:2024-…  1/4");
    const ascii = await explorer({ columns: 40, rows: 10, isAscii: true }).press("t");
    expect(ascii.screen()).toContain("left and right choose a month");
  });
});

test("where one is is above the panes: the position in the list, and how much of the paper was seen", async () => {
  const seen = await explorer({ columns: 100, rows: 12 }).press("j");
  expect(seen.screen()).toContain("─ 2/4 ─┬");
  expect(seen.screen()).toMatch(/Paper ─+ \d+% ─\n/);
  await seen.press("enter", "G");
  expect(seen.screen()).toContain(" 100% ─\n");
  await seen.press("/", "z", "z", "z");
  expect(seen.screen()).not.toContain("2/4");
});

test("that a search takes long is said until it has ended, or is not wanted any more", async () => {
  const seen = await explorer().press("/", "s");
  await seen.happens({ type: "searching" });
  expect(seen.screen()).toContain("searching…");
  await seen.press("p");
  expect(seen.screen()).not.toContain("searching…");
  await seen.happens({ type: "searching" });
  await seen.press("backspace", "backspace");
  expect(seen.screen()).not.toContain("searching…");
});

test("the help lists all keys, and what is typed searches them", async () => {
  const seen = await explorer({ rows: 120 }).press("?");
  expect(seen.screen()).toContain("copy the citation of the marked papers in the list or this one, in BibTeX");
  await seen.type("clip");
  expect(seen.screen()).toContain("No key does that.");
  await seen.press("backspace", "backspace", "backspace", "backspace");
  await seen.type("copy");
  expect(seen.screen()).toContain("copy the link");
  expect(seen.screen()).not.toContain("move down");
  await seen.press("esc");
  expect(seen.screen()).toContain("move down");
  await seen.press("esc");
  expect(seen.state.mode).toBe("browse");
});

test.each([
  ["status", "take the marked papers in the list or this one a step further"],
  ["cite", "copy the citation"],
  ["months", "only the newest year"],
  ["choose", "read the paper; with --print"],
  ["ctrl", "move down half a page"],
  ["shift", "end the span of time a year later"],
])("the help is also searched for names of the last line and of keys: %s", async (text, does) => {
  const seen = await explorer({ rows: 120 }).press("?");
  await seen.type(text);
  expect(seen.screen()).toContain(does);
});

test("the mouse does what keys do, where it is", async () => {
  const click = (column: number, row: number) =>
    `\u001b[<0;${column + 1};${row + 1}M\u001b[<0;${column + 1};${row + 1}m`;
  const seen = await explorer().type(click(40, 5));
  expect(seen.current()).toBe("dense2023");
  await seen.type(click(3, 6));
  expect(seen.ids()).toEqual(["scaling2021", "undated"]);
  await seen.type(click(2, 1));
  expect(seen.ids()).toHaveLength(4);
  await seen.type("\u001b[<65;41;6M");
  expect(seen.current()).toBe("scaling2021");
});

test("an empty map can be explored", async () => {
  const seen = new Explorer(mapOf({ title: "Empty" }), { columns: 80, rows: 24 });
  expect(seen.screen()).toContain("This map has no papers.");
  await seen.press(
    "j",
    "k",
    "G",
    "left",
    "right",
    "<",
    ">",
    "t",
    "space",
    "o",
    "enter",
    "[",
    "]",
    "tab",
    "j",
    "tab",
    "j",
    "m",
    "s",
  );
  await seen.press("/");
  await seen.type("x");
  expect(seen.screen()).toContain('nothing on "x"');
});
