// Searches that are recalled, keys that people try by habit, and what a key says that does something outside of the explorer.
import { describe, expect, test } from "vitest";
import { mapOf } from "../harness.ts";
import { date, paperOf } from "../hostile-map.ts";
import { Explorer } from "./screens.ts";

const topic = (id: string, name: string, parent: string | null = null) => ({ id, name, parent, notes: [], groups: [] });
const MAP = mapOf({
  topics: [topic("a", "Alpha")],
  papers: ["Sparse features", "Sparse circuits", "Dense features", "Dense circuits"].map((title, at) =>
    paperOf({ id: `p${at}`, title, date: date(`202${at}`), url: `https://example.org/${at}` }),
  ),
});

const explorer = (columns = 100) => new Explorer(MAP, { columns, rows: 24 });
const status = (seen: Explorer) => seen.screen().trimEnd().split("\n").at(-1)?.trim();

describe("earlier searches", () => {
  test("are recalled above the first paper, the newest first, and given up again for what was being typed", async () => {
    const seen = await explorer().type("/sparse\r/\u0015dense\r/\u0015cir");
    const texts: string[] = [];
    for (const key of ["up", "up", "up", "down", "down"]) {
      await seen.press(key);
      texts.push(seen.state.query.text);
    }
    expect(texts).toEqual(["dense", "sparse", "sparse", "dense", "cir"]);
    expect(seen.ids()).toEqual(["p3", "p1"]);
  });

  test("leave the arrows to the papers until the first one is reached", async () => {
    const seen = await explorer().type("/sparse\r/\u0015dense");
    await seen.press("down", "up");
    expect(seen.state.query.text).toBe("dense");
    await seen.press("up");
    expect(seen.state.query.text).toBe("sparse");
  });

  test("are kept when Esc leaves the search, each once", async () => {
    const seen = await explorer().type("/dense");
    await seen.press("esc", "esc");
    expect(seen.state.query.text).toBe("");
    await seen.type("/sparse\r/\u0015dense\r");
    expect(seen.state.searches.past).toEqual(["dense", "sparse"]);
  });
});

describe("by habit", () => {
  test("n and N go through the papers, also while one is read", async () => {
    const seen = await explorer().press("enter", "n", "n", "N");
    expect([seen.state.focus, seen.current()]).toEqual(["paper", "p2"]);
  });

  test("z shows the paper in the middle of the list", async () => {
    const papers = Array.from({ length: 60 }, (_, at) => paperOf({ id: `p${at}` }));
    const seen = await new Explorer(mapOf({ ...MAP, papers }), { columns: 50, rows: 24 }).press("G", "z");
    const { top, cursor } = seen.state;
    expect(cursor).toBe(59);
    await seen.press("k", "k", "k", "k", "k", "k", "k", "k", "k", "k", "k", "k", "z");
    expect(seen.state.cursor - seen.state.top).toBeLessThan(cursor - top);
  });

  test("a key that does nothing says so, and :q quits", async () => {
    const seen = await explorer().press("Z");
    expect(status(seen)).toBe("Z does nothing here; / searches, ? lists the keys");
    await seen.press("ctrl-x");
    expect(status(seen)).toBe("^x does nothing here; / searches, ? lists the keys");
    await seen.type(":q");
    expect(seen.effects).toEqual([{ type: "leave", chosen: null, isInterrupted: false }]);
  });

  test("what a key has done is still said after one that does nothing", async () => {
    const seen = await explorer().press("m");
    const said = status(seen);
    expect(said).not.toContain("does nothing");
    expect(said).not.toBe("");
    expect(status(await seen.press("Z"))).toBe(said);
  });

  test("F1 shows the help while something is typed, which goes on when it is closed", async () => {
    const seen = await explorer().type("/spa\u001bOP");
    expect(seen.state.mode).toBe("help");
    await seen.type("\u001bOPrse");
    expect(seen.state).toMatchObject({ mode: "search", query: { text: "sparse" } });
  });

  test("the line of a search moves by words", async () => {
    const seen = await explorer().type("/sparse features\u001b[1;5D\u001b[1;3D");
    expect(seen.state.query.at).toBe(0);
    await seen.type("\u001b[1;5C!");
    expect(seen.state.query.text).toBe("sparse! features");
  });
});

describe("while a filter is chosen", () => {
  const choosing = async () => {
    const seen = await explorer().type("/sparse\r");
    await seen.press("left", "x");
    return seen;
  };

  test.each([
    ["?", "help"],
    ["f1", "help"],
    ["tab", "browse"],
    ["M", "browse"],
    ["j", "browse"],
    ["/", "search"],
  ])("%s does what it does in the list", async (key, mode) => {
    const seen = await choosing();
    expect(seen.state.mode).toBe("chips");
    await seen.press(key);
    expect(seen.state.mode).toBe(mode);
  });
});

describe("what is done outside", () => {
  test.each([
    ["o", "opening the page of p3…"],
    ["c", "copying the citation of p3…"],
    ["y", "copying the id of p3…"],
    ["Y", "copying the link of p3…"],
    ["e", "opening your editor at p3…"],
    ["r", "p3: queued, saving…"],
  ])("is announced at once: %s", async (key, message) => {
    expect(status(await explorer().press(key))).toBe(message);
  });

  test("a status is shown while it is being saved, and the next key goes on from it", async () => {
    const seen = await explorer().press("r", "r");
    expect(seen.effects.map((effect) => effect.type === "setStatus" && effect.status)).toEqual(["queued", "reading"]);
    expect(seen.screen()).toContain("◐ Dense circuits");
    await seen.happens({ type: "saved", elsewhere: new Map() });
    expect(seen.screen()).not.toContain("◐ Dense circuits");
  });

  test("a status is not shown before it is known whether a list outside of the map has another", async () => {
    const seen = new Explorer(MAP, { columns: 100, rows: 24, hiddenList: "~/my-list.md" });
    await seen.press("r");
    expect(status(seen)).toMatch(/^press r again to change ~\/my-list\.md, which/);
    await seen.press("r");
    expect(status(seen)).toMatch(/^looking for p\d in your list…$/);
    expect(seen.screen()).not.toContain("○ ");
    await seen.press("r");
    expect(seen.effects.map((effect) => effect.type === "setStatus" && effect.status)).toEqual(["queued", "reading"]);
    await seen.happens({ type: "saved", elsewhere: new Map([[0, "read"]]) });
    expect(seen.screen()).toContain("✓ ");
    await seen.press("r", "r");
    expect(seen.effects.length).toBe(4);
  });

  test("where no paper is, keys say so", async () => {
    const seen = new Explorer(mapOf({ ...MAP, papers: [] }), { columns: 100, rows: 24 });
    for (const key of ["o", "c", "y", "Y", "e", "r"]) {
      await seen.press(key);
      expect(status(seen)).toBe("no paper is here");
    }
    expect(seen.effects).toEqual([]);
  });
});

test("in a map without dates, the keys of time say that", async () => {
  const papers = MAP.papers.map((paper) => ({ ...paper, date: null }));
  for (const key of ["left", "right", "<", "t"]) {
    const seen = await new Explorer({ ...MAP, papers }, { columns: 100, rows: 24 }).press(key);
    expect(status(seen)).toBe("no paper of this map has a date");
  }
});

test("on a screen of few rows, the status line says that a search takes long", async () => {
  const seen = new Explorer(MAP, { columns: 20, rows: 5 });
  await seen.happens({ type: "searching" });
  expect(status(seen)).toBe("searching…");
});
