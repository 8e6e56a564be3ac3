// How much work a regular expression can be, as the ambiguity of its automaton (A. Weber and H. Seidl, On the degree of ambiguity of
// finite automata, 1991): two ways round a loop with the same text are exponentially many ways; two loops one after the other
// that can share a text are a way for each place where it is parted.
import { automatonOf, type Pattern, type State } from "./automaton.ts";
import { componentsOf } from "./components.ts";

/** What may be repeated as often as this hangs if each time can be read in two ways. */
const MANY_TIMES = 6;

/** Whether each character more can double the number of steps. */
export function isExponential(pattern: Pattern): boolean {
  return loopsOf(automatonOf(pattern, MANY_TIMES)).some(isAmbiguous);
}

/**
 * The exponent of the length of the text in the number of steps: 1 is linear. What is repeated a limited number of times is a
 * constant factor.
 */
export function degreeOf(pattern: Pattern): number {
  return polynomialDegree(automatonOf(pattern, Number.POSITIVE_INFINITY));
}

type Loop = readonly State[];

/** Strongly connected parts, the later ones first. Where the pattern has matched, nothing before it is tried again. */
function loopsOf(states: readonly State[]): readonly Loop[] {
  return componentsOf(
    states.filter(({ matches }) => !matches),
    nextOf,
  ).filter(([state, ...others]) => others.length > 0 || state?.next.has(state) === true);
}

function nextOf({ next }: State): State[] {
  return [...next.keys()].filter(({ matches }) => !matches);
}

function isAmbiguous(loop: Loop): boolean {
  const inside = new Set(loop);
  if (loop.some(({ next }) => [...next].some(([to, ways]) => ways > 1 && inside.has(to)))) return true;
  const pairs = new Tuples(loop);
  const nodes = loop.map((state) => pairs.of([state, state]));
  return componentsOf(nodes, (pair) => pairs.next(pair, (states) => states.every((each) => inside.has(each)))).some(
    (component) => component.some(([one, other]) => one === other) && component.some(([one, other]) => one !== other),
  );
}

function polynomialDegree(states: readonly State[]): number {
  const loops = loopsOf(states).toReversed();
  const reached = new Map(states.map((state) => [state, reachableFrom(state)]));
  const degrees: number[] = [];
  for (const [at, loop] of loops.entries()) {
    const before = loops.slice(0, at).map((each, index) => ({ loop: each, degree: degrees[index] ?? 0 }));
    let most = 1;
    for (const { loop: earlier, degree } of before) {
      const between = betweenLoops(earlier, loop, reached);
      // it is asked only if the answer matters
      if (between.length > 0 && degree + 1 > most)
        most = Math.max(most, degree + (shareText(earlier, loop, between) ? 1 : 0));
    }
    degrees.push(most);
  }
  return Math.max(0, ...degrees);
}

function reachableFrom(state: State): ReadonlySet<State> {
  const reached = new Set([state]);
  for (const each of reached) for (const next of nextOf(each)) reached.add(next);
  return reached;
}

/** The states on the ways from a loop to another, without those of the loops; the loops' if there is a way at all. */
function betweenLoops(first: Loop, second: Loop, reached: ReadonlyMap<State, ReadonlySet<State>>): readonly State[] {
  const [from, to] = [first[0], second[0]];
  if (from === undefined || to === undefined) return [];
  return [...(reached.get(from) ?? [])].filter((state) => reached.get(state)?.has(to));
}

/** Whether a text leads round the first loop, from it to the second, and round the second. */
function shareText(first: Loop, second: Loop, between: readonly State[]): boolean {
  const [inFirst, inSecond, inBetween] = [new Set(first), new Set(second), new Set(between)];
  const triples = new Tuples(between);
  const isInside = ([one, middle, other]: readonly State[]): boolean =>
    one !== undefined &&
    middle !== undefined &&
    other !== undefined &&
    inFirst.has(one) &&
    inBetween.has(middle) &&
    inSecond.has(other);
  return first.some((one) =>
    second.some((other) => {
      if ((one.bits & other.bits) === 0n) return false;
      const [start, end] = [triples.of([one, one, other]), triples.of([one, other, other])];
      const seen = new Set([start]);
      for (const triple of seen) for (const next of triples.next(triple, isInside)) seen.add(next);
      return seen.has(end);
    }),
  );
}

/** States of several ways that read the same text: each tuple is made once, so that it can be compared. */
class Tuples {
  readonly #numbers: ReadonlyMap<State, number>;
  readonly #made = new Map<number, readonly State[]>();
  readonly #next = new Map<readonly State[], readonly (readonly State[])[]>();

  constructor(states: readonly State[]) {
    this.#numbers = new Map(states.map((state, at) => [state, at]));
  }

  of(states: readonly State[]): readonly State[] {
    const number = states.reduce((sum, state) => sum * this.#numbers.size + (this.#numbers.get(state) ?? 0), 0);
    const tuple = this.#made.get(number) ?? states;
    this.#made.set(number, tuple);
    return tuple;
  }

  next(tuple: readonly State[], isInside: (states: readonly State[]) => boolean): readonly (readonly State[])[] {
    let found = this.#next.get(tuple);
    if (found === undefined) {
      found = readingTheSame(tuple)
        .filter(isInside)
        .map((states) => this.of(states));
      this.#next.set(tuple, found);
    }
    return found;
  }
}

/** The tuples of next states that a character leads to. */
function readingTheSame(tuple: readonly State[]): readonly (readonly State[])[] {
  let made: { readonly states: readonly State[]; readonly bits: bigint }[] = [{ states: [], bits: -1n }];
  for (const state of tuple) {
    const choices = nextOf(state);
    made = made.flatMap(({ states, bits }) =>
      choices
        .filter((choice) => (choice.bits & bits) !== 0n)
        .map((choice) => ({ states: [...states, choice], bits: choice.bits & bits })),
    );
  }
  return made.map(({ states }) => states);
}
