// How much one paper has in common with others, in points.
import { isGeneralPair } from "../index/general-words.ts";
import type { PaperTraits, RelatedIndex, TextWords } from "./related-index.ts";
import type { Tie } from "./ties.ts";
import type { Trait } from "./traits.ts";
import {
  FURTHER_SHARE,
  GENERAL_WORD_SHARE,
  KEYWORD_LENGTH_POWER,
  PHRASE_BONUS,
  SECOND_FIELD_SHARE,
  TIE_POINTS,
  WORD_POINTS,
  WORD_STRENGTH,
  type WordField,
} from "./weights.ts";

/** What two papers share, and the points of each part. */
export type Comparison = ReadonlyMap<Trait, number>;

type TieStrength = Readonly<Record<"strength", number> & Record<"trait", Trait>>;

/** Compares one paper with others. */
export class Comparer {
  private readonly ties: ReadonlyMap<Trait, number>;
  /** How much each word says about the paper. */
  private readonly strengths: ReadonlyMap<Trait, number>;
  private readonly wholes: readonly Trait[];
  private readonly followers = new Map<Trait, Set<Trait>>();

  constructor(
    private readonly index: RelatedIndex,
    { texts, ties }: PaperTraits,
  ) {
    this.ties = strongestTies(ties);
    this.strengths = strengthsIn(texts);
    this.wholes = wholesIn(texts);
    for (const [first, second] of pairsIn(texts)) {
      const known = this.followers.get(first);
      if (known === undefined) this.followers.set(first, new Set([second]));
      else known.add(second);
    }
  }

  /** The traits that other papers are found by, and the points that each gives another paper at most. */
  findingTraits(): Map<Trait, number> {
    const points = new Map<Trait, number>();
    for (const [word, strength] of this.strengths) {
      if (this.index.finds(word)) points.set(word, this.index.rarityOf(word) * WORD_POINTS * strength);
    }
    for (const [trait, strength] of this.ties) {
      if (this.index.finds(trait)) points.set(trait, this.tiePoints({ trait, strength }));
    }
    return points;
  }

  /** Whether a text of the paper has the two words in a row, apart from words such as “of”. */
  hasInRow(first: Trait, second: Trait): boolean {
    return this.followers.get(first)?.has(second) ?? false;
  }

  with({ texts, ties }: PaperTraits): Comparison {
    const points = new Map<Trait, number>();
    for (const [trait, strength] of strongestTies(ties)) {
      const own = this.ties.get(trait);
      if (own !== undefined && !this.index.isCommon(trait)) {
        points.set(trait, this.tiePoints({ trait, strength: own * strength }));
      }
    }
    const strengths = strengthsIn(texts, this.strengths);
    const neighbours = this.neighboursIn(texts, strengths);
    for (const [word, strength] of strengths) {
      if (!this.index.isCommon(word))
        points.set(word, this.wordPoints(word, strength, neighbours.get(word) ?? NO_NEIGHBOURS));
    }
    return withDiminishingShares(points);
  }

  private tiePoints({ trait, strength }: TieStrength): number {
    return trait.kind === "word" ? 0 : TIE_POINTS[trait.kind] * strength * this.index.rarityOf(trait);
  }

  private wordPoints(word: Trait, strength: number, { sides, hasSpecific }: Neighbours): number {
    const { alone, inPhrase } = GENERAL_WORD_SHARE;
    const share = isNumber(word) ? alone : !word.isGeneral || hasSpecific ? 1 : sides > 0 ? inPhrase : alone;
    const own = this.strengths.get(word) ?? 0;
    return WORD_POINTS * own * strength * this.index.rarityOf(word) * share * (1 + (PHRASE_BONUS * sides) / 2);
  }

  /** Of the words of another paper, those that are next to the same word as in this one. */
  private neighboursIn(texts: readonly TextWords[], theirs: ReadonlyMap<Trait, number>): Map<Trait, Neighbours> {
    const found = new Map<Trait, { before: boolean; after: boolean; whole: boolean; hasSpecific: boolean }>();
    const note = (word: Trait, side: "before" | "after" | "whole", neighbour: Trait): void => {
      const known = found.get(word) ?? { before: false, after: false, whole: false, hasSpecific: false };
      known[side] = true;
      if (!neighbour.isGeneral) known.hasSpecific = true;
      found.set(word, known);
    };
    for (const word of [...wholesIn(texts), ...this.wholes]) {
      if (this.strengths.has(word) && theirs.has(word)) note(word, "whole", word);
    }
    for (const [first, second] of pairsIn(texts)) {
      if (!this.hasInRow(first, second)) continue;
      note(first, "after", second);
      note(second, "before", first);
    }
    return new Map(
      [...found].map(([word, { before, after, whole, hasSpecific }]) => [
        word,
        { sides: Math.min(2, Number(before) + Number(after) + Number(whole)), hasSpecific },
      ]),
    );
  }
}

/** Each trait once: a paper can be listed in a topic and below it. */
function strongestTies(ties: readonly Tie[]): Map<Trait, number> {
  const strengths = new Map<Trait, number>();
  for (const { trait, strength } of ties) strengths.set(trait, Math.max(strength, strengths.get(trait) ?? 0));
  return strengths;
}

/** What is next to a word in both papers. */
interface Neighbours {
  /** On how many sides of the word the neighbour is the same. */
  readonly sides: number;
  /** Whether one of them is not a general word. */
  readonly hasSpecific: boolean;
}

const NO_NEIGHBOURS: Neighbours = { sides: 0, hasSpecific: false };

/** The 4 of GPT-4 says no more than that there are several. */
function isNumber({ key }: Trait): boolean {
  return /^\d+$/.test(key);
}

/** How much each word says about a paper: the strength of the best field that has it, and a share of the second-best. */
function strengthsIn(
  texts: readonly TextWords[],
  among: { has(word: Trait): boolean } = { has: () => true },
): Map<Trait, number> {
  const strengths = new Map<Trait, Map<WordField, number>>();
  for (const { field, words } of texts) {
    const strength = WORD_STRENGTH[field] * (field === "keyword" ? words.length ** -KEYWORD_LENGTH_POWER : 1);
    for (const word of words) {
      if (!among.has(word)) continue;
      const known = strengths.get(word);
      if (known === undefined) strengths.set(word, new Map([[field, strength]]));
      else known.set(field, Math.max(strength, known.get(field) ?? 0));
    }
  }
  return new Map([...strengths].map(([word, each]) => [word, strengthOf(each)]));
}

function strengthOf(byField: ReadonlyMap<WordField, number>): number {
  const [best = 0, second = 0] = [...byField.values()].sort((a, b) => b - a);
  return best + second * SECOND_FIELD_SHARE;
}

/** The words that are a whole keyword. */
function wholesIn(texts: readonly TextWords[]): Trait[] {
  return texts.flatMap(({ field, words }) => (field === "keyword" && words.length === 1 ? words : []));
}

/** Words in a row, where that says more than they do apart. */
function* pairsIn(texts: readonly TextWords[]): Generator<readonly [Trait, Trait]> {
  for (const { words } of texts) {
    for (const [at, second] of words.entries()) {
      const first = words[at - 1];
      if (first !== undefined && !isGeneralPair(first.key, second.key)) yield [first, second];
    }
  }
}

/** Of the traits of one kind, the strongest counts in full, and each further one less. */
function withDiminishingShares(points: ReadonlyMap<Trait, number>): Comparison {
  const strongestFirst = [...points].sort(([, a], [, b]) => b - a);
  const shares: Partial<Record<Trait["kind"], number>> = {};
  return new Map(
    strongestFirst.map(([trait, each]) => {
      const share = shares[trait.kind] ?? 1;
      shares[trait.kind] = share * FURTHER_SHARE[trait.kind];
      return [trait, each * share];
    }),
  );
}

export function total(comparison: Comparison): number {
  let sum = 0;
  for (const points of comparison.values()) sum += points;
  return sum;
}
