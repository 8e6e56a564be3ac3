// What each paper of a map can share with others, and how rare each of it is: made once, for any number of questions.
import type { Paper, ResearchMap } from "../../map/model.ts";
import { readTexts, textsOf } from "./paper-texts.ts";
import { type Tie, TieReader } from "./ties.ts";
import { note, type OpenTrait, type Trait } from "./traits.ts";
import { FURTHER_PAPERS, RARE_ROOTS, RARITY_POWER, type WordField } from "./weights.ts";
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

export class RelatedIndex {
  readonly reader: WordReader;
  readonly tieReader: TieReader;
  private readonly maxPapers: number;

  constructor(readonly map: ResearchMap) {
    const { papers, glossary } = map;
    this.reader = new WordReader(glossary);
    this.tieReader = new TieReader(map);
    this.maxPapers = RARE_ROOTS * Math.sqrt(papers.length + FURTHER_PAPERS);
    for (const [at, paper] of papers.entries()) this.note(paper, at);
  }

  /** Read again for each paper that is compared, because those of all papers would take much memory. */
  traitsOf(paper: Paper): PaperTraits {
    const texts = textsOf(this.map, paper).map(({ field, text }) => ({ field, words: this.wordsIn(field, text) }));
    return { texts, ties: this.tieReader.tiesOf(paper) };
  }

  /** From 1 for what only two papers have, towards 0 for what all have. */
  rarityOf({ papers }: Trait): number {
    const all = this.map.papers.length + FURTHER_PAPERS;
    return (Math.log(all / Math.max(2, papers.length)) / Math.log(all / 2)) ** RARITY_POWER;
  }

  /** Whether so many papers have it that it says nothing about what two of them have in common. */
  isCommon({ papers }: Trait): boolean {
    return papers.length > this.maxPapers;
  }

  /** Whether papers are found by it: it says something, and few papers have it. */
  finds(trait: Trait): boolean {
    return !trait.isGeneral && trait.papers.length > 1 && !this.isCommon(trait);
  }

  private wordsIn(field: WordField, text: string): readonly OpenTrait[] {
    return REPEATED.has(field) ? this.reader.wordsInRepeated(text) : this.reader.wordsIn(text);
  }

  private note(paper: Paper, at: number): void {
    readTexts(this.map, paper, (field, text) => {
      for (const word of this.wordsIn(field, text)) note(word, at);
    });
    for (const { trait } of this.tieReader.tiesOf(paper)) note(trait, at);
  }
}

/** Fields whose texts several papers are likely to have. */
const REPEATED: ReadonlySet<WordField> = new Set(["keyword", "group", "topic", "comment", "note"]);
