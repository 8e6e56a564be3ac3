// What is shown where there is little room: names before sparklines, reasons that can be read, labels beside their values.
import { expect, test } from "vitest";
import { excerptLine } from "../../src/render/text/highlight.ts";
import { PLAIN_SCREEN } from "../../src/terminal/screen.ts";
import { COLOR_THEME } from "../../src/terminal/theme.ts";
import { mapOf } from "../harness.ts";
import { date, paperOf } from "../hostile-map.ts";
import { Explorer } from "./screens.ts";

const topic = (id: string, name: string, parent: string | null = null) => ({ id, name, parent, notes: [], groups: [] });
const papers = [
  paperOf({
    id: "one",
    title: "A title that is longer than any narrow pane, about circuits of neurons",
    date: date("2021-03-14"),
    url: "https://www.example.org/a/very/long/address/that/does/not/fit",
    placements: [{ topicId: "long", group: null, comment: "Explains how attention moves information" }],
  }),
  paperOf({ id: "two", title: "Another title that is longer than any pane is wide, with transcoders at its end" }),
];
const map = mapOf({
  topics: [
    topic("long", "Mechanistic Interpretability"),
    topic("s", "Short"),
    topic("t", "Mechanistic Interpretation"),
  ],
  papers,
});
const lines = (seen: Explorer) => seen.screen().split("\n");

const topicRows = (seen: Explorer) =>
  lines(seen)
    .map((line) => (line.split("│")[0] ?? "").trimEnd())
    .filter((row) => /^.? +(?:Mech|Short|All)/.test(row));

test("a topic's name takes the room of its sparkline, which shorter names keep, before the count", () => {
  expect(topicRows(new Explorer(map, { columns: 100, rows: 30 }))).toEqual([
    "▏ All topics        ▇▇▇▇▇▇  2",
    "   Mechanistic…pretability  1",
    "   Short                    ·",
    "   Mechanistic…erpretation  ·",
  ]);
});

test("neighbours that begin alike are cut inside, so that they can be told apart", async () => {
  expect(topicRows(await new Explorer(map, { columns: 60, rows: 20 }).press("shift-tab"))).toEqual([
    "▌ All topics      ▇▇▇▇▇▇  2",
    "   Mechanisti…retability  1",
    "   Short                  ·",
    "   Mechanisti…rpretation  ·",
  ]);
});

test("a reason is whole where it fits, and is never a stump", async () => {
  const seen = await new Explorer(map, { columns: 80, rows: 24 }).type("/attention");
  expect(seen.screen()).toContain("2021-03  Explains how attention moves");
});

test("a match in the part of a title that is cut off is shown below it", async () => {
  for (const [word, row] of [
    ["neurons", /2021-03 {2}….*circuits of neurons/],
    ["transcoders", /undated {2}….*with transcoders at/],
  ] as const) {
    const seen = await new Explorer(map, { columns: 80, rows: 24 }).type(`/${word}`);
    expect(lines(seen)[4]).toMatch(row);
  }
});

test("an address is beside its label, without what all addresses begin with", () => {
  expect(new Explorer(map, { columns: 80, rows: 24 }).screen()).toMatch(/ page {5}example\.org\/a\/very/);
});

test("an excerpt has its match, and ends with a word or with enough of one", () => {
  const text = "Shows that the errors of sparse autoencoders are predictable from activations";
  const [start, end] = [text.indexOf("predictable"), text.indexOf(" from")];
  const cut = (width: number) =>
    excerptLine({ text, ranges: [{ start, end }] }, width, PLAIN_SCREEN, {
      match: (word) => `[${word}]`,
      rest: (rest) => rest,
    });
  expect(cut(200)).toBe(text.replace("predictable", "[predictable]"));
  for (let width = 14; width < 80; width += 1) {
    expect(cut(width)).toContain("[predictable]");
    expect(cut(width).length - 2).toBeLessThanOrEqual(width);
    expect(cut(width)).not.toMatch(/ \w{1,3}…$/);
  }
  expect(COLOR_THEME.match("x")).not.toBe("x");
});
