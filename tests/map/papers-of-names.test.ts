// Filters for people and organisations, which are asked for again with every key.
import { expect, test } from "vitest";
import { filterPapers } from "../../src/map/filters.ts";
import { linkMap } from "../../src/map/map-file.ts";
import { mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

test("a filter keeps the same papers however often it is asked for", async () => {
  const papers = [
    paperOf({ id: "a", authors: ["Ada Byron", "Alan Turing"], organizations: ["Royal Society"] }),
    paperOf({ id: "b", authors: ["Alan Turing", "Alan Turing"] }),
    paperOf({ id: "c", authors: ["Grace Hopper"], organizations: ["US Navy", "Royal Navy"] }),
  ];
  const map = linkMap(mapOf({ papers }));
  const idsOf = async (input: Parameters<typeof filterPapers>[1]) =>
    (await filterPapers(map, input)).map(({ id }) => id);
  for (let time = 0; time < 3; time += 1) {
    expect(await idsOf({ author: ["turing"] })).toEqual(["a", "b"]);
    expect(await idsOf({ author: ["hop", "Ada Byron"] })).toEqual(["a", "c"]);
    expect(await idsOf({ org: ["navy"] })).toEqual(["c"]);
    expect(await idsOf({ org: ["royal"], author: ["a byron"] })).toEqual(["a"]);
  }
});
