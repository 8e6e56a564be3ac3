// The people of one role, whom a paper lists twice: by their whole names, and by the parts of these.
import type { PersonName } from "../../map/model.ts";
import { fullName } from "../../map/names.ts";
import { isPerson } from "../../map/plainly-valid.ts";
import { parsed } from "./json-reader.ts";
import { NotPlain } from "./not-plain.ts";
import type { RecordCopier } from "./record-copier.ts";
import type { ListSlices } from "./slice-columns.ts";
import { SliceNumbers } from "./slice-numbers.ts";

const NOBODY: readonly PersonName[] = [];

export class PeopleNumbers {
  /** By the number of a person, the number of the whole name. */
  private readonly nameOf: number[] = [];
  private readonly people: SliceNumbers;
  private readonly parts: PersonName[] = [];
  /** Those of the last paper. */
  last: readonly PersonName[] = NOBODY;

  /**
   * @param names the whole names
   * @param field where the parts are
   */
  constructor(
    private readonly copier: RecordCopier,
    private readonly names: ListSlices,
    private readonly field: number,
  ) {
    this.people = new SliceNumbers(copier.written);
  }

  /** Compares the two lists of the last paper. @throws NotPlain if they are not of the same people */
  match(): void {
    const { copier, field, names, people, nameOf } = this;
    const [first = 0, end = 0] = [copier.firstItems[field], copier.firstItems[field + 1]];
    if (names.numberAt(end - first) !== undefined) throw new NotPlain();
    this.last = NOBODY;
    if (first === end) return;
    const listed: PersonName[] = [];
    for (let item = first; item < end; item += 1) {
      const name = names.numberAt(item - first);
      const person = people.numberOf(copier.itemStarts[item] ?? 0, copier.itemEnds[item] ?? 0);
      if (name === undefined) throw new NotPlain();
      if (person === nameOf.length) {
        this.parts.push(personIn(people.jsonOf(person), names.numbers.jsonOf(name)));
        nameOf.push(name);
      }
      const parts = this.parts[person];
      if (nameOf[person] !== name || parts === undefined) throw new NotPlain();
      listed.push(parts);
    }
    this.last = listed;
  }
}

/** @param name the whole name, as JSON too */
function personIn(json: string, name: string): PersonName {
  const person = parsed(json);
  // a part that is stated twice is written once
  if (!isPerson(person) || JSON.stringify(person) !== json || JSON.stringify(fullName(person)) !== name) {
    throw new NotPlain();
  }
  return person;
}
