// The placements of papers: each is parsed when it first occurs.
import type { Placement } from "../../map/model.ts";
import { isPlainField } from "../../map/plainly-valid.ts";
import type { SectionBytes } from "../bytes.ts";
import { ListNumbers, Numbering } from "../column-writers.ts";
import { parsed } from "./json-reader.ts";
import { NotPlain } from "./not-plain.ts";
import type { RecordCopier } from "./record-copier.ts";
import { SliceNumbers } from "./slice-numbers.ts";

export class PlacementNumbers {
  readonly topicIds = new Numbering();
  private readonly placements: SliceNumbers;
  private readonly column = new ListNumbers();
  /** By the number of a placement, the number of its topic. */
  private readonly topics: number[] = [];
  private readonly comments: boolean[] = [];

  constructor(
    private readonly copier: RecordCopier,
    private readonly field: number,
  ) {
    this.placements = new SliceNumbers(copier.written);
  }

  /**
   * Adds those of the last paper.
   * @returns whether one of them has a comment
   * @throws NotPlain if one of them is not as this program writes it
   */
  add(): boolean {
    const { copier, field, column } = this;
    const [first = 0, end = 0] = [copier.firstItems[field], copier.firstItems[field + 1]];
    if (first === end) throw new NotPlain();
    let hasComment = false;
    for (let item = first; item < end; item += 1) {
      const number = this.numberOf(copier.itemStarts[item] ?? 0, copier.itemEnds[item] ?? 0);
      column.add(this.topics[number] ?? 0);
      hasComment ||= this.comments[number] ?? false;
    }
    column.endList();
    return hasComment;
  }

  /** A column of the topics. */
  sections(name: string): SectionBytes[] {
    return this.column.sections(name, this.topicIds.bytes());
  }

  private numberOf(start: number, end: number): number {
    const number = this.placements.numberOf(start, end);
    if (number === this.topics.length) this.addPlacement(this.placements.jsonOf(number));
    return number;
  }

  private addPlacement(json: string): void {
    const value = [parsed(json)];
    if (!arePlacements(value) || JSON.stringify(value) !== `[${json}]`) throw new NotPlain();
    for (const { topicId, comment } of value) {
      this.topics.push(this.topicIds.numberOf(topicId));
      this.comments.push(comment !== null);
    }
  }
}

function arePlacements(value: unknown): value is Placement[] {
  return isPlainField("placements", value);
}
