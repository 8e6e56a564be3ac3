// Topics of the same name are told apart where they are listed without their tree.
import { expect, test } from "vitest";
import { linkMap, type TopicRow } from "../../src/map/map-file.ts";
import { distinctNames } from "../../src/render/topic-names.ts";
import { aimap, fileOf, mapOf } from "../harness.ts";

const LIST = ["Vision", "Speech"].map(
  (name) => `## ${name}\n\n### Methods\n\n- [${name} works](https://e.org/${name})\n`,
);
const FILE = fileOf(`# Field\n\n${LIST.join("\n")}\n## Data\n\n- [Numbers](https://e.org/d)\n`, "field.md");

test.each(["stats --by topic", "timeline --by topic"])("%s", async (line) => {
  const { stdout } = await aimap([...line.split(" "), "--map", FILE]);
  expect(stdout).toMatch(/^Methods \(Vision\) /m);
  expect(stdout).toMatch(/^Methods \(Speech\) /m);
  expect(stdout).toMatch(/^Data /m);
});

test("the nearest topics above that differ, or all of them", () => {
  const paths = [
    ["A", "Part", "Same"],
    ["B", "Part", "Same"],
    ["C", "Other"],
    ["C", "X", "Y", "Twice"],
    ["Z", "X", "Y", "Twice"],
    ["Twice"],
  ];
  const rows = new Map<string, TopicRow>();
  for (const path of paths) {
    for (const [at, name] of path.entries()) {
      const id = path.slice(0, at + 1).join("/");
      rows.set(id, { id, name, parent: at === 0 ? null : path.slice(0, at).join("/"), notes: [], groups: [] });
    }
  }
  const map = linkMap(mapOf({ topics: [...rows.values()] }));
  const names = distinctNames(paths.flatMap((path) => map.topicById.get(path.join("/")) ?? []));
  expect([...names.values()].sort()).toEqual(
    ["Other", "Same (A)", "Same (B)", "Twice", "Twice (C)", "Twice (Z)"].sort(),
  );
});
