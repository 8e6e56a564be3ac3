// A text with more occurrences of a word than a call can take arguments.
import { expect, test } from "vitest";
import { aimap, fileOf, mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

const topics = [{ id: "a", name: "Alpha", parent: null, notes: [], groups: [] }];

test("a word that a text repeats 200,000 times is found where it is misspelt", async () => {
  const placements = [{ topicId: "a", group: null, comment: "word ".repeat(200_000) }];
  const map = fileOf(mapOf({ topics, papers: [paperOf({ id: "p", title: "A title", placements })] }));
  expect((await aimap(["search", "titel", "wrod", "--map", map])).exitCode).toBe(0);
});
