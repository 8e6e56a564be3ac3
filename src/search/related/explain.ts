// Why a paper is related: what it shares with the papers that were named, in the form of a search match.
import type { Paper } from "../../map/model.ts";
import { pathOf } from "../index/fields.ts";
import type { FieldMatch, MatchRange, Reason, SearchMatch } from "../match.ts";
import { type MatchType, SCORE_STEPS } from "../weights.ts";
import type { Comparer, Comparison } from "./comparison.ts";
import { textsOf } from "./paper-texts.ts";
import type { RelatedIndex } from "./related-index.ts";
import { type SharedRun, type SharedWith, sharedRuns } from "./shared-words.ts";
import { type TieText, tieText } from "./tie-texts.ts";
import type { Trait } from "./traits.ts";
import { LEAST_REASON } from "./weights.ts";

/** A paper with its score, and what it shares with each of the papers that were named. */
export interface RankedPaper {
  readonly paper: Paper;
  readonly score: number;
  readonly comparisons: readonly Comparison[];
}

/** Something that is shared, and the text of the paper that states it. */
interface SharedPart extends TieText {
  readonly what: Reason["what"];
  readonly way: MatchType;
  readonly points: number;
}

/** Explains the papers that are related to some papers. */
export class RelatedExplainer implements SharedWith {
  /** The words of the papers that were named, as they are written there. */
  private readonly written: ReadonlySet<string>;

  constructor(
    readonly index: RelatedIndex,
    readonly comparers: readonly Comparer[],
    named: readonly Paper[],
  ) {
    const texts = named.flatMap((paper) => textsOf(index.map, paper));
    this.written = new Set(texts.flatMap(({ text }) => index.reader.placedWordsIn(text).map(({ written }) => written)));
  }

  explain({ paper, score, comparisons }: RankedPaper, rank: number): SearchMatch {
    const points = sumOf(comparisons);
    const all = [...points.values()].reduce((sum, each) => sum + each, 0);
    const parts = withoutRepetitions(this.tieParts(paper, points), this.wordParts(paper, points))
      .filter((part) => part.points >= all * LEAST_REASON)
      .sort((a, b) => b.points - a.points);
    return { rank, score: round(score), fields: fieldsOf(parts), reasons: parts.map((part) => reasonOf(part, all)) };
  }

  private wordParts(paper: Paper, points: ReadonlyMap<Trait, number>): SharedPart[] {
    const words = new Map([...points].filter(([{ kind }]) => kind === "word"));
    return sharedRuns(textsOf(this.index.map, paper), words, this)
      .filter((run) => run.words.some(({ isGeneral }) => !isGeneral) || run.words.length > 1)
      .map((run) => {
        const { start, end, points: each } = run;
        const path = pathOf(this.index.map, paper, run.text);
        return { ...run.text, path, what: "words", way: this.wayOf(run), start, end, points: each };
      });
  }

  private wayOf({ words, written }: SharedRun): MatchType {
    const others = words.filter((_, at) => !this.written.has(written[at] ?? ""));
    if (others.length === 0) return "exact";
    return others.some((word) => this.index.reader.isName(word)) ? "glossary" : "inflection";
  }

  private tieParts(paper: Paper, points: ReadonlyMap<Trait, number>): SharedPart[] {
    const shared = [...points].filter(([trait]) => !this.isAboveAnother(trait, points));
    return shared.flatMap(([trait, each]): SharedPart[] => {
      const text = tieText(this.index, paper, trait);
      const what = trait.kind === "mention" ? "mention" : "words";
      return text === null ? [] : [{ ...text, what, way: "exact", points: each }];
    });
  }

  /** Whether it is a topic above one that is shared too. */
  private isAboveAnother({ kind, key }: Trait, points: ReadonlyMap<Trait, number>): boolean {
    const { topicById } = this.index.map;
    if (kind !== "topic") return false;
    return [...points.keys()].some((other) => other.kind === "topic" && topicById.get(other.key)?.parent?.id === key);
  }
}

/** The words of a group or topic count as part of it, if it is shared as a whole. */
function withoutRepetitions(ties: readonly SharedPart[], words: readonly SharedPart[]): SharedPart[] {
  const tied = new Set(ties.filter(({ what }) => what !== "mention").map(({ path }) => path));
  const pointsOf = ({ path }: SharedPart): number =>
    words.reduce((sum, word) => (word.path === path ? sum + word.points : sum), 0);
  return [
    ...ties.map((tie) => (tied.has(tie.path) ? { ...tie, points: tie.points + pointsOf(tie) } : tie)),
    ...words.filter(({ path }) => !tied.has(path)),
  ];
}

function sumOf(comparisons: readonly Comparison[]): Map<Trait, number> {
  const sums = new Map<Trait, number>();
  for (const comparison of comparisons) {
    for (const [trait, points] of comparison) sums.set(trait, (sums.get(trait) ?? 0) + points);
  }
  return sums;
}

/** The texts, the strongest first, each with its ranges in order. */
function fieldsOf(parts: readonly SharedPart[]): FieldMatch[] {
  const byPath = new Map<string | null, SharedPart[]>();
  for (const part of parts) byPath.set(part.path, [...(byPath.get(part.path) ?? []), part]);
  return [...byPath].map(([path, inText]) => {
    const [{ field, text } = { field: "title" as const, text: "" }] = inText;
    const ranges = inText.map(rangeOf).sort((a, b) => a.start - b.start);
    return { path, field, text, ranges };
  });
}

function rangeOf({ text, start, end, way }: SharedPart): MatchRange {
  return { start, end, query: text.slice(start, end), way };
}

function reasonOf({ text, start, end, what, way, field, points }: SharedPart, all: number): Reason {
  return { query: text.slice(start, end), what, way, field, share: round(points / all) };
}

function round(score: number): number {
  return Math.round(score * SCORE_STEPS) / SCORE_STEPS;
}
