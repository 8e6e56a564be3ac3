// What the explorer shows at several sizes, of a map that breaks views; and what is true of every frame.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chipsOf } from "../../src/explore/chips.ts";
import { frameOf } from "../../src/explore/frame.ts";
import { HYPERLINK } from "../../src/terminal/hyperlink.ts";
import { COLOR_THEME } from "../../src/terminal/theme.ts";
import { ROOT } from "../harness.ts";
import { isUpdating } from "../help/documents.ts";
import { HOSTILE_MAP } from "../hostile-map.ts";
import { runs } from "../runs.ts";
import { expectSafe, tooWide } from "../safe-output.ts";
import { eventAtTerminal } from "./generated-events.ts";
import { Explorer, withoutMoves, worldOf } from "./screens.ts";

const GOLDEN = join(ROOT, "tests", "explore", "golden");

const relatedTo = (at: number) => [{ at: (at + 1) % 5, reason: "both by nobody; the same topic" }];

const CASES: readonly (readonly [file: string, keys: readonly string[], options: object])[] = [
  ["start-160x45.txt", [], { columns: 160, rows: 45 }],
  ["search-160x45.txt", ["/", "s", "h", "o", "r", "t"], { columns: 160, rows: 45 }],
  ["paper-100x30.txt", ["j", "j", "space", "enter", "G"], { columns: 100, rows: 30, relatedTo }],
  ["time-100x30.txt", ["left", "left", "shift-tab", "j", "j"], { columns: 100, rows: 30 }],
  ["start-60x20.txt", [], { columns: 60, rows: 20 }],
  ["nothing-60x20.txt", ["j", "/", "x", "y", "z"], { columns: 60, rows: 20 }],
  ["ascii-60x20.txt", ["space", "right", "shift-tab"], { columns: 60, rows: 20, isAscii: true }],
  ["help-60x20.txt", ["?", "m", "a", "r", "k"], { columns: 60, rows: 20 }],
  ["start-20x5.txt", ["j"], { columns: 20, rows: 5 }],
];

describe("a frame", () => {
  test.each(CASES)("%s", async (file, keys, options) => {
    const seen = await new Explorer(HOSTILE_MAP, options).press(...keys);
    const path = join(GOLDEN, file);
    if (isUpdating) writeFileSync(path, seen.screen());
    else expect(seen.screen()).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
  });

  test("golden is one of these", () => {
    expect(readdirSync(GOLDEN).sort()).toEqual(CASES.map(([file]) => file).sort());
  });

  test("has the third pane from 100 columns, the second from 60", async () => {
    const heads = (columns: number) =>
      new Explorer(HOSTILE_MAP, { columns }).rows()[2]?.match(/Topics|Papers|Paper\b/g);
    expect(heads(100)).toEqual(["Topics", "Papers", "Paper"]);
    expect(heads(99)).toEqual(["Papers", "Paper"]);
    expect(heads(60)).toEqual(["Papers", "Paper"]);
    expect(heads(59)).toEqual(["Papers"]);
  });

  test("says without colour what it says with colour", async () => {
    const keys = ["/", "s", "h", "o", "enter", "left", "space"];
    const plain = await new Explorer(HOSTILE_MAP).press(...keys);
    const look = { theme: COLOR_THEME, hyperlink: HYPERLINK };
    const coloured = await new Explorer(HOSTILE_MAP, { look }).press(...keys);
    expect(coloured.screen()).not.toBe(plain.screen());
    const uncoloured = stripVTControlCharacters(coloured.screen()).replace(/ +$/gm, "");
    expect(uncoloured).toBe(plain.screen());
  });
});

const world = worldOf(HOSTILE_MAP);

function expectInvariants(seen: Explorer): void {
  const { state } = seen;
  const { list, cursor, found, topic, history, top } = state;
  expect(cursor).toBeGreaterThanOrEqual(0);
  expect(cursor).toBeLessThan(Math.max(1, list.length));
  expect(top).toBeLessThanOrEqual(cursor);
  expect(new Set(list).size).toBe(list.length);
  for (const at of list) expect(at).toBeLessThan(found.papers.length);
  if (topic !== null) expect(topic).toBeLessThan(HOSTILE_MAP.topics.length);
  expect(history.at).toBeLessThan(Math.max(1, history.papers.length));
  const rows = seen.rows();
  // what is not drawn again is as if it had been
  const { world } = seen;
  expect(frameOf(state, { ...world, look: { ...world.look } }).rows).toEqual(rows);
  expect(rows.length).toBeLessThanOrEqual(state.size.rows);
  expect(tooWide(rows.map(withoutMoves), state.size.columns)).toEqual([]);
  expectSafe({ stdout: seen.screen(), stderr: "", exitCode: 0 });
}

describe("whatever is pressed, at any size", () => {
  test("the cursor is in the list, no line is wider than the screen, and Esc leads back to the start", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(eventAtTerminal, { maxLength: 40 }), async (events) => {
        const seen = new Explorer(world, { columns: 100, rows: 30, relatedTo });
        for (const each of events) {
          await seen.happens(each);
          expectInvariants(seen);
        }
        for (let steps = 0; steps < 40 && seen.state.message !== "q quits"; steps += 1) await seen.press("esc");
        expectInvariants(seen);
        expect(seen.state).toMatchObject({
          mode: "browse",
          focus: "papers",
          query: { text: "" },
          filters: [],
          failed: null,
        });
        expect(chipsOf(seen.state, world)).toEqual([]);
        expect(seen.state.list).toHaveLength(HOSTILE_MAP.papers.length);
      }),
      runs(40),
    );
  });
});
