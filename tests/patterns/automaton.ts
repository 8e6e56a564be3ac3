// From a regular expression to the automaton whose ways through a text are those that a backtracking matcher tries. A state is a
// character class of the pattern; an edge is counted twice if there are two ways from one class to the next.
import { type Assertion, type CharSet, JS, type Node, type NoParent } from "refa";

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

export interface State {
  readonly characters: CharSet;
  /** Its characters as a set of bits: two states share a character exactly if they share a bit. */
  bits: bigint;
  /** Where a match goes on, with the number of ways there: 1, or 2 for more than one. */
  readonly next: Map<State, number>;
  /** The pattern matches when it gets here, whatever follows: nothing before it is tried again. */
  matches: boolean;
}

/** What has been read of a pattern, by the states that it begins and ends with. */
interface Part {
  /** In how many ways it matches nothing: 0, 1, or 2 for more than one. */
  readonly empty: number;
  /** Whether it matches nothing everywhere: no assertion is in the way. */
  readonly freely: boolean;
  readonly first: ReadonlyMap<State, number>;
  readonly last: ReadonlyMap<State, Ending>;
}

interface Ending {
  readonly ways: number;
  /** Nothing after it can fail. */
  readonly freely: boolean;
}

const NOTHING: Part = { empty: 1, freely: true, first: new Map(), last: new Map() };
const FAILURE: Part = { empty: 0, freely: false, first: new Map(), last: new Map() };

/** Copies of what is repeated a few times: two are as ambiguous as any number. */
const COPIES = 2;

/** @param loopFrom what may be repeated as often as this is a loop; what is repeated less often is written twice */
export function automatonOf({ source, flags }: Pattern, loopFrom: number): readonly State[] {
  const parser = JS.Parser.fromLiteral({ source: inOlderUnicode(source), flags: flags.replace(/[dy]/g, "") });
  const { expression } = parser.parse({ backreferences: "unknown", maxNodes: 100_000 });
  const reader = new Reader(parser, loopFrom);
  const whole = reader.alternatives(expression.alternatives);
  for (const [state, { freely }] of whole.last) state.matches = freely;
  const anchored = flags.includes("y") || expression.alternatives.every(({ elements }) => isStart(elements[0]));
  // a search tries every place: it passes over what is before the match
  if (!anchored) reader.search(whole);
  setBits(reader.states);
  return reader.states;
}

/** A bit for each kind of character: those that are in the same classes. */
function setBits(states: readonly State[]): void {
  const classes = [...new Map(states.map(({ characters }) => [characters.toString(), characters])).values()];
  const starts = new Set(classes.flatMap(({ ranges }) => ranges.flatMap(({ min, max }) => [min, max + 1])));
  const kinds = new Map([...starts].map((start) => [classes.map((each) => Number(each.has(start))).join(""), 0]));
  const bits = new Map(
    classes.map((each, at) => [
      each.toString(),
      [...kinds.keys()].reduce((made, kind, bit) => (kind[at] === "1" ? made | (1n << BigInt(bit)) : made), 0n),
    ]),
  );
  for (const state of states) state.bits = bits.get(state.characters.toString()) ?? 0n;
}

/** The parser does not know the newest scripts; which script it is makes no difference here. */
function inOlderUnicode(source: string): string {
  return source.replace(/\\p\{scx=\w+\}/g, "\\p{scx=Arab}");
}

class Reader {
  readonly states: State[] = [];
  readonly #any: CharSet;
  readonly #loopFrom: number;

  constructor(parser: JS.Parser, loopFrom: number) {
    const { expression } = JS.Parser.fromLiteral({ source: "[^]", flags: parser.flags.unicode ? "u" : "" }).parse();
    const any = expression.alternatives[0]?.elements[0];
    if (any?.type !== "CharacterClass") throw new Error("no class of all characters");
    this.#any = any.characters;
    this.#loopFrom = loopFrom;
  }

  alternatives(alternatives: readonly NoParent<Node>[]): Part {
    return alternatives.map((each) => this.#part(each)).reduce(either, FAILURE);
  }

  search(pattern: Part): void {
    const skipped = this.#state(this.#any);
    skipped.next.set(skipped, 1);
    for (const [state, ways] of pattern.first) skipped.next.set(state, ways);
  }

  #part(node: NoParent<Node>): Part {
    switch (node.type) {
      case "Concatenation":
        return node.elements.map((each) => this.#part(each)).reduce(inTurn, NOTHING);
      case "CharacterClass":
        return this.#character(node.characters);
      // what a group has matched, of unknown length
      case "Unknown":
        return this.#repeated(() => this.#character(this.#any), 0, Number.POSITIVE_INFINITY);
      case "Quantifier":
        return this.#repeated(() => this.alternatives(node.alternatives), node.min, node.max);
      case "Assertion":
        return this.#assertion(node);
      default:
        return this.alternatives(node.alternatives);
    }
  }

  #character(characters: CharSet): Part {
    const state = this.#state(characters);
    return {
      empty: 0,
      freely: false,
      first: new Map([[state, 1]]),
      last: new Map([[state, { ways: 1, freely: true }]]),
    };
  }

  /** A lookahead is tried as a way that ends there; what is before is read backwards, so its loops begin at the same place. */
  #assertion(node: NoParent<Assertion>): Part {
    if (isEdge(node, "ahead")) return FAILURE;
    const { first } = this.alternatives(node.alternatives);
    return { empty: 1, freely: false, first, last: new Map() };
  }

  #repeated(make: () => Part, min: number, max: number): Part {
    if (max >= this.#loopFrom) {
      const part = make();
      join(part.last, part.first);
      const last =
        min > 1 ? new Map([...part.last].map(([state, { ways }]) => [state, { ways, freely: false }])) : part.last;
      return min === 0 ? optional({ ...part, last }) : { ...part, last };
    }
    let made = NOTHING;
    for (let count = Math.min(max, COPIES); count > 0; count -= 1) {
      const rest = inTurn(make(), made);
      made = count > min ? optional(rest) : rest;
    }
    return made;
  }

  #state(characters: CharSet): State {
    const state: State = { characters, bits: 0n, next: new Map(), matches: false };
    this.states.push(state);
    return state;
  }
}

/** A part that matches nothing is not tried again as one that is left out. */
function optional(part: Part): Part {
  return { ...part, empty: 1, freely: true };
}

function either(one: Part, other: Part): Part {
  return {
    // of the two assertions that make `\b`, one holds
    empty:
      one.last.size + other.last.size === 0 ? Math.max(one.empty, other.empty) : Math.min(2, one.empty + other.empty),
    freely: one.freely || other.freely,
    first: new Map([...one.first, ...other.first]),
    last: new Map([...one.last, ...other.last]),
  };
}

function inTurn(one: Part, other: Part): Part {
  join(one.last, other.first);
  const first = new Map(one.first);
  if (one.empty > 0) for (const [state, ways] of other.first) first.set(state, Math.min(2, ways * one.empty));
  const last = new Map(other.last);
  if (other.empty > 0)
    for (const [state, { ways, freely }] of one.last)
      last.set(state, { ways: Math.min(2, ways * other.empty), freely: freely && other.freely });
  return {
    empty: Math.min(2, one.empty * other.empty),
    freely: one.freely && other.freely,
    first,
    last,
  };
}

function join(last: ReadonlyMap<State, Ending>, first: ReadonlyMap<State, number>): void {
  for (const [from, { ways }] of last)
    for (const [to, others] of first) from.next.set(to, Math.min(2, (from.next.get(to) ?? 0) + ways * others));
}

function isStart(node: NoParent<Node> | undefined): boolean {
  if (node?.type === "Concatenation") return isStart(node.elements[0]);
  if (node?.type === "Alternation") return node.alternatives.every(isStart);
  return node?.type === "Assertion" && isEdge(node, "behind");
}

/** `^` or `$` without the flag `m`: no character is before or after it. */
function isEdge({ kind, negate, alternatives }: NoParent<Assertion>, of: Assertion["kind"]): boolean {
  const [only] = alternatives[0]?.elements ?? [];
  return kind === of && negate && only?.type === "CharacterClass" && only.characters.isAll;
}
