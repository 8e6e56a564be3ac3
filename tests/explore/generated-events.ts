// What can happen at a terminal, made at random: keys, pasted text, the mouse, other sizes.
import fc from "fast-check";
import { KEYS } from "../../src/explore/keys.ts";

const KEY_NAMES = [...new Set(KEYS.flatMap(({ keys }) => keys))];
const TEXT = [
  "a",
  "s",
  "h",
  "o",
  "漢",
  "\u0301",
  "👩",
  "\u200d",
  "é",
  '"',
  "-",
  ":",
  "topic:a",
  "year:2021",
  "author:x",
  "status:read",
];

/** Anything that can happen at a terminal, but leaving. */
export const eventAtTerminal = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...KEY_NAMES).map((key) => ({ type: "key", key }) as const) },
  { weight: 3, arbitrary: fc.constantFrom(...TEXT).map((text) => ({ type: "paste", text }) as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("s", "h", "x", "漢", "f1", " ").map((key) => ({ type: "key", key }) as const),
  },
  {
    arbitrary: fc
      .record({ columns: fc.integer({ min: 1, max: 180 }), rows: fc.integer({ min: 1, max: 50 }) })
      .map((size) => ({ type: "resize", size }) as const),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      type: fc.constant("mouse" as const),
      what: fc.constantFrom("press" as const, "wheelUp" as const, "wheelDown" as const),
      column: fc.integer({ min: 0, max: 180 }),
      row: fc.integer({ min: 0, max: 50 }),
    }),
    weight: 1,
  },
);
