// Where the list of results ends.
import { describe, expect, test } from "vitest";
import { linkMap, type ResearchMap } from "../../src/map/model.ts";
import { mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";
import { ids, mapWith } from "./small-maps.ts";

const filler = (length: number): string[] => Array.from({ length }, (_, at) => `Nothing about it, part ${at}`);

/** Papers in a topic below one with a name; one more has the name in its title, in another topic. */
function filedUnder(name: string): ResearchMap {
  const topic = (id: string, name: string, parent: string | null) => ({ id, name, parent, notes: [], groups: [] });
  const at = (id: string, title: string, topicId: string) =>
    paperOf({ id, title, placements: [{ topicId, group: null, comment: null }] });
  return linkMap(
    mapOf({
      topics: [topic("people", name, null), topic("people/works", "Works", "people"), topic("other", "Other", null)],
      papers: [
        at("about", `In memory of ${name}`, "other"),
        ...["Going solid", "Nine steps forward", "Minding the gaps"].map((title, n) =>
          at(`work${n}`, title, "people/works"),
        ),
        ...filler(40).map((title, n) => at(`filler${n}`, title, "other")),
      ],
    }),
  );
}

describe("where the list ends", () => {
  test("papers that are filed under what was typed are shown after a title with it", async () => {
    expect(await ids(filedUnder("Richard Cook"), "richard cook")).toEqual(["about", "work0", "work1", "work2"]);
  });

  test("one word of the name of a topic is not enough", async () => {
    expect(await ids(filedUnder("Richard Cook"), "richard memory")).toEqual(["about"]);
  });

  test("a whole title that was typed is looked for alone", async () => {
    const map = mapWith(["Ironies of automation", "Automation surprises", "Myths of automation", ...filler(300)]);
    expect(await ids(map, "ironies of automation")).toEqual(["p1"]);
  });
});
