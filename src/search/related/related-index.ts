// What each paper of a map can share with others, and how rare each of it is: made once, for any number of questions.
import type { Paper, ResearchMap } from "../../map/model.ts";
import { isGeneralWord } from "./general-words.ts";
import { type PaperText, textsOf } from "./paper-texts.ts";
import { People } from "./people.ts";
import { TIES, type Tie, type Trait, Traits } from "./traits.ts";
import { FURTHER_PAPERS, RARE_ROOTS, RARITY_POWER, TIE_KINDS, type TieKind, type WordField } from "./weights.ts";
import { WordReader } from "./word-reader.ts";

/** The words of one text, in order, without those that say nothing. */
export interface TextWords {
  readonly field: WordField;
  readonly words: readonly Trait[];
}

/** What a paper has that others can share. */
export interface PaperTraits {
  readonly texts: readonly TextWords[];
  readonly ties: readonly Tie[];
}

const NO_TRAITS: PaperTraits = { texts: [], ties: [] };

export class RelatedIndex {
  readonly reader: WordReader;
  readonly people = new People();
  private readonly words = new Traits("word", isGeneralWord);
  private readonly tables = new Map<TieKind, Traits>(TIE_KINDS.map((kind) => [kind, new Traits(kind)]));
  private readonly positions: ReadonlyMap<Paper, number>;
  private readonly traits: readonly PaperTraits[];
  private readonly maxRare: number;

  constructor(readonly map: ResearchMap) {
    const { papers } = map;
    this.reader = new WordReader(map.glossary);
    this.positions = new Map(papers.map((paper, at) => [paper, at]));
    this.maxRare = RARE_ROOTS * Math.sqrt(papers.length + FURTHER_PAPERS);
    for (const { authorNames } of papers) for (const name of authorNames) this.people.note(name);
    this.traits = papers.map((paper, at) => ({ texts: this.readTexts(paper, at), ties: this.readTies(paper, at) }));
  }

  positionOf(paper: Paper): number {
    return this.positions.get(paper) ?? -1;
  }

  traitsOf(position: number): PaperTraits {
    return this.traits[position] ?? NO_TRAITS;
  }

  wordOf(stem: string): Trait | undefined {
    return this.words.find(stem);
  }

  tieOf(kind: TieKind, key: string): Trait | undefined {
    return this.tables.get(kind)?.find(key);
  }

  /** From 1 for what only two papers have, towards 0 for what all have. */
  rarityOf({ papers }: Trait): number {
    const all = this.map.papers.length + FURTHER_PAPERS;
    return (Math.log(all / Math.max(2, papers.length)) / Math.log(all / 2)) ** RARITY_POWER;
  }

  /** Whether so few papers have it that papers are found by it. */
  isRare({ papers, isGeneral }: Trait): boolean {
    return !isGeneral && papers.length > 1 && papers.length <= this.maxRare;
  }

  private readTexts(paper: Paper, at: number): TextWords[] {
    return textsOf(this.map, paper).map(({ field, text }: PaperText) => ({
      field,
      words: this.reader.keysOf(text).map((key) => this.words.noted(key, at)),
    }));
  }

  private readTies(paper: Paper, at: number): Tie[] {
    const ties: Tie[] = [];
    for (const [kind, table] of this.tables) {
      for (const [key, strength] of TIES[kind](this.map, paper, this.people)) {
        ties.push({ trait: table.noted(key, at), strength });
      }
    }
    return ties;
  }
}
