// What the explorer counts with numbers is what a careful person would count, paper by paper.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Collection, SORTED, SPARK_COLUMNS } from "../../src/explore/collection.ts";
import { select } from "../../src/explore/selection.ts";
import { orderInSteps } from "../../src/explore/sort-order.ts";
import { timeAxis } from "../../src/explore/time.ts";
import { linkMap } from "../../src/map/map-file.ts";
import type { Paper, ResearchMap } from "../../src/map/model.ts";
import { sortPapers } from "../../src/map/sort.ts";
import { monthIndex } from "../../src/map/timeline.ts";
import { hostileMap } from "../hostile-inputs.ts";
import { paperOf } from "../hostile-map.ts";
import { runs } from "../runs.ts";

const whole = fc.record({
  file: hostileMap,
  topic: fc.option(fc.nat(5)),
  span: fc.option(fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.nat(15))),
  marks: fc.option(fc.array(fc.nat(20), { maxLength: 5 })),
  by: fc.constantFrom("year" as const, "month" as const),
});

/** The topics that list a paper, and those above them. */
function topicsOf(map: ResearchMap, paper: Paper): Set<string> {
  const ids = new Set<string>();
  for (const { topicId } of paper.placements) {
    for (let topic = map.topicById.get(topicId) ?? null; topic !== null; topic = topic.parent) ids.add(topic.id);
  }
  return ids;
}

test("lists and counts are those of the papers themselves", () => {
  fc.assert(
    fc.property(whole, ({ file, topic: wanted, span: years, marks, by }) => {
      const map = linkMap(file);
      const collection = new Collection(map);
      const topic = wanted !== null && wanted < map.topics.length ? wanted : null;
      const span = years === null ? null : { from: years[0] * 12, to: (years[0] + years[1]) * 12 + 11 };
      const only = marks === null ? null : new Set(marks);
      const found = collection.order("date");
      const axis = timeAxis(collection, { by, span }, 40);
      const { list, counts } = select(collection, found, axis, { topic, span, only });

      const isOf = (paper: Paper): boolean => {
        const { date } = paper;
        if (span === null) return true;
        return date !== null && monthIndex(date, 12) >= span.from && monthIndex(date, 1) <= span.to;
      };
      const marked = map.papers.filter((_, at) => only === null || only.has(at));
      const ofTopic = marked.filter((paper) => topic === null || topicsOf(map, paper).has(map.topics[topic]?.id ?? ""));
      const ids = (papers: readonly Paper[]): string[] => papers.map(({ id }) => id).sort();
      const shown = [...list].map((at) => map.papers[found[at] ?? 0]).filter((paper) => paper !== undefined);
      expect(ids(shown)).toEqual(ids(ofTopic.filter(isOf)));
      expect(counts.all).toBe(marked.filter(isOf).length);
      for (const [at, { id }] of map.topics.entries()) {
        expect(counts.topics[at]).toBe(marked.filter((paper) => isOf(paper) && topicsOf(map, paper).has(id)).length);
      }
      const sum = (numbers: Uint32Array): number => numbers.reduce((all, each) => all + each, 0);
      expect(sum(counts.periods) + counts.outside).toBe(ofTopic.length);
      expect(sum(counts.allSpark)).toBe(marked.filter((paper) => isOf(paper) && paper.date !== null).length);
      expect(counts.sparks).toHaveLength(map.topics.length * SPARK_COLUMNS);
    }),
    runs(60),
  );
});

test("orders that are prepared in steps are those of the lists", () => {
  fc.assert(
    fc.property(hostileMap, fc.nat(8), (file, steps) => {
      const map = linkMap(file);
      const collection = new Collection(map);
      for (const by of SORTED) {
        for (let step = 0; step < steps; step += 1) collection.prepareOrder(by);
        const order = [...collection.order(by)].map((at) => map.papers[at]?.id);
        expect(order).toEqual(sortPapers(map, map.papers, { by, reverse: false }).map(({ id }) => id));
      }
    }),
    runs(60),
  );
});

test("an order of many papers takes many steps, and keeps equal ones as they were", () => {
  const count = 5000;
  const papers = Array.from({ length: count }, (_, at) => paperOf({ id: `p${at}`, title: String((at * 7919) % 97) }));
  const before = Uint32Array.from({ length: count }, (_, at) => count - 1 - at);
  const keyOf = ({ title }: Paper): string | null => (title === "13" ? null : title);
  const making = orderInSteps(papers, keyOf, before);
  let [steps, step] = [0, making.next()];
  for (; step.done !== true; step = making.next()) steps += 1;
  expect(steps).toBeGreaterThan(10);
  const keys = [...step.value].map((at) => [papers[at] === undefined ? null : keyOf(papers[at]), -at] as const);
  const sorted = keys.toSorted(([a, x], [b, y]) => {
    if (a !== b) return a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
    return x - y;
  });
  expect(keys).toEqual(sorted);
});
