// The table of names of a prepared map: most commands ask for no name but ids, so that it is made when it is first needed.
import type { NameKind, Paper } from "../map/model.ts";
import { type SectionBytes, type Sections, sectionsInMemory } from "./bytes.ts";
import { endsOf, NAMES, RECORDS } from "./column-names.ts";
import { TextColumn } from "./columns.ts";
import { positionsNamed } from "./name-table.ts";
import { nameSections } from "./name-table-writer.ts";
import { paperOf, readRecord } from "./records.ts";

/** Takes sections that were made of others, for the next time. */
export type Keep = (made: readonly SectionBytes[]) => void;

export class StoredNames {
  private made: Sections | undefined;

  constructor(
    private readonly sections: Sections,
    private readonly keep: Keep = () => {},
  ) {}

  /** As `positionsNamed` of the table. */
  positionsNamed(kind: NameKind, key: string): number[] {
    return positionsNamed(kind === "id" ? this.sections : this.withNames(), kind, key);
  }

  private withNames(): Sections {
    if (this.sections.has(NAMES)) return this.sections;
    if (this.made === undefined) {
      const made = nameSections(this.papers());
      this.made = sectionsInMemory(made);
      this.keep(made);
    }
    return this.made;
  }

  /** Each is read on its own, so that none stays in memory. */
  private *papers(): Generator<Paper> {
    const records = new TextColumn(this.sections, RECORDS);
    const count = this.sections.section(endsOf(RECORDS)).length / 4;
    for (let position = 0; position < count; position += 1) yield paperOf(readRecord(records.at(position)));
  }
}
