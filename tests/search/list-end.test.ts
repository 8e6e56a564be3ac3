// Where the list of results ends.
import { describe, expect, test } from "vitest";
import { linkMap } from "../../src/map/map-file.ts";
import type { ResearchMap } from "../../src/map/model.ts";
import { mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";
import { type Facts, ids, mapWith } from "./small-maps.ts";

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

  describe("in a map of hundreds of papers", () => {
    const besides = (about: readonly string[], length = 900) => mapWith([...about, ...filler(length)]);
    const confounders = [
      "Learning under hidden confounders",
      ...Array.from({ length: 6 }, (_, at) => `Confounders of some policies, part ${at}`),
    ];

    test("goes on with an uncommon word, where one paper alone has another word too", async () => {
      const found = await ids(besides(confounders), "what if there are hidden confounders?");
      expect(found[0]).toBe("p1");
      expect(found).toHaveLength(7);
    });

    const several = (title: string, count: number) => Array.from({ length: count }, (_, at) => `${title}, no. ${at}`);

    test("goes on with the words before the last, which tell what is meant", async () => {
      const whole = ["first", "second", "third"].map(
        (which) => `The ${which} survey of neural voice cloning for readers`,
      );
      const part = (word: string): string[] => several(`A long story about ${word} and little else at all`, 14);
      const found = await ids(besides([...whole, ...part("voice"), ...part("cloning")], 300), "voice cloning");
      expect(found).toHaveLength(10);
      const cloning = new Set(part("cloning").map((_, at) => `p${at + 18}`));
      expect(found.filter((id) => cloning.has(id))).toEqual([]);
    });

    test.each([
      ["how do glaciers move?", ["Defending a moving target"], "one word of a question beside one that is unknown"],
      ["protein language models", ["A programming language", ...several("Models of flow", 90)], "one word of three"],
      [
        "type inference",
        ["A kinase of type I", ...several("Inference of spectra", 4)],
        "words that hardly any paper has",
      ],
      ["how do children learn to read?", several("Learning from hit-to-lead", 3), "a stop word in a misspelt one"],
      [
        "compiler optimization",
        [...several("Computer vision", 30), "Optimization"],
        "two mistakes in a word of eight letters",
      ],
      [
        "mantle convection models",
        ["Connected models", ...several("Models of driving", 3), ...several("A connection of critics", 3)],
        "a guess beside a word that is unknown",
      ],
      ["self-driving cars", ["A driving force of change"], "a rare word that is also an everyday one's"],
      [
        "stellar evolution models",
        [...several("Evolution of flow models", 3), ...several("Models of driving", 9)],
        "a phrase of three words without its first",
      ],
    ])("%s is about another field (%#)", async (query, titles) => {
      expect(await ids(besides(titles), query)).toEqual([]);
    });

    test("a small map has nothing more about the same", async () => {
      expect(await ids(besides(confounders, 60), "what if there are hidden confounders?")).toEqual(["p1"]);
    });

    test("a paper with most of a whole title is shown after it, one with a word of it is not", async () => {
      const titles = ["Scaffold hopping with agents", "Scaffold hopping with trees", "Scaffold surveys"];
      expect(await ids(besides(titles), "scaffold hopping with agents")).toEqual(["p1", "p2"]);
      expect(await ids(besides(titles, 60), "scaffold hopping with agents")).toEqual(["p1"]);
    });

    test("two words that hardly any paper has, and none both, find nothing", async () => {
      const map = besides(["Machine vision of brains", "Translation of images"]);
      expect(await ids(map, "machine translation")).toEqual([]);
      expect(
        await ids(besides(["Machine vision of brains", "Translation of images"], 60), "machine translation"),
      ).toHaveLength(2);
    });
  });

  describe("in a map of a hundred papers, after a single paper with all of a phrase", () => {
    const many = (title: string, length: number): string[] => Array.from({ length }, (_, at) => `${title}, no. ${at}`);
    const best = "A longer survey of how timeouts break reliability in the cloud";
    const besideBest = async (
      others: readonly string[],
      query: string,
      first: Facts | string = best,
    ): Promise<string[]> => (await ids(mapWith([first, ...others, ...filler(100)]), query)).slice(1);

    test("the list goes on with the words before the last", async () => {
      expect(await besideBest(many("Timeouts at sea", 3), "timeout reliability")).toEqual(["p2", "p3", "p4"]);
    });

    test.each([
      [6, 6],
      [12, 0],
    ])("the last word, which %i others have, adds %i", async (length, shown) => {
      expect(await besideBest(many("Reliability at sea", length), "timeout reliability")).toHaveLength(shown);
    });

    test("not where most of its title was typed, nor an author", async () => {
      expect(
        await besideBest(many("Timeouts at sea", 3), "timeout reliability", "On timeouts and reliability"),
      ).toEqual([]);
      const known = { title: best, authors: ["Ada Quill"] };
      expect(await besideBest(many("Timeouts at sea", 3), "quill timeout", known)).toEqual([]);
    });

    test("nor where many have all of it", async () => {
      const whole = many("A survey of how timeouts break reliability", 6);
      expect(await besideBest([...whole, ...many("Timeouts at sea", 3)], "timeout reliability")).toHaveLength(
        whole.length,
      );
    });
  });

  test("one word of three is little, if the best paper has more", async () => {
    const many = (title: string, length: number): string[] => Array.from({ length }, (_, at) => `${title} ${at}`);
    const titles = [
      "Analysing the root cause of outages in clouds at sea",
      ...many("Grass root", 30),
      ...many("Cause of summer", 30),
      ...many("Analysis of winter", 4),
    ];
    expect(await ids(mapWith([...titles, ...filler(120)]), "root cause analysis")).toEqual(["p1"]);
  });
});
