// Arrays whose elements are made when they are asked for.
import fc from "fast-check";
import { expect, test } from "vitest";
import { lazyArray } from "../../src/map/lazy-array.ts";

function lettered(length: number) {
  const made: number[] = [];
  const { array, at } = lazyArray(length, (position) => {
    made.push(position);
    return { position };
  });
  return { array, at, made };
}

test("an element is made when it is asked for, and only once", async () => {
  const { array, at, made } = lettered(5);
  expect(array.length).toBe(5);
  expect(await Promise.resolve(array)).toBe(array);
  expect(made).toEqual([]);
  expect(array[3]).toEqual({ position: 3 });
  expect(array[3]).toBe(at(3));
  expect(array.slice(1, 3)).toEqual([{ position: 1 }, { position: 2 }]);
  expect(made).toEqual([3, 1, 2]);
  expect([array[5], at(7)]).toEqual([undefined, undefined]);
});

test("anything else sees the whole array", () => {
  const real = Array.from({ length: 4 }, (_, position) => ({ position }));
  const uses: ((array: readonly { position: number }[]) => unknown)[] = [
    (array) => [...array],
    (array) => array.map(({ position }) => position * 2),
    (array) => array.filter(({ position }) => position % 2 === 0),
    (array) => array.at(-1),
    (array) => array.slice(-2),
    (array) => array.toReversed(),
    (array) => array.concat(array),
    (array) => array.findIndex(({ position }) => position === 2),
    (array) => array.reduce((sum, { position }) => sum + position, 0),
    (array) => JSON.stringify(array),
    (array) => Object.keys(array),
    (array) => 2 in array,
    (array) => Array.isArray(array),
    (array) => new Set(array).size,
    (array) => [...array.entries()],
  ];
  for (const use of uses) expect(use(lettered(4).array), String(use)).toEqual(use(real));
});

test("a slice is what it is of a real array", () => {
  fc.assert(
    fc.property(
      fc.nat(6),
      fc.option(fc.integer({ min: -8, max: 8 })),
      fc.option(fc.integer({ min: -8, max: 8 })),
      (length, start, end) => {
        const real = Array.from({ length }, (_, position) => ({ position }));
        const bounds = [start ?? undefined, end ?? undefined] as const;
        expect(lettered(length).array.slice(...bounds)).toEqual(real.slice(...bounds));
      },
    ),
  );
});
