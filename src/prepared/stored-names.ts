// The table of names of a prepared map: most commands ask for no name but ids, so that it is made when it is first needed.

import type { OtherNameKind } from "../map/map-columns.ts";
import type { Paper } from "../map/model.ts";
import { type SectionBytes, type Sections, sectionsInMemory } from "./bytes.ts";
import { endsOf, NAMES, RECORDS } from "./column-names.ts";
import { TextColumn } from "./columns.ts";
import { positionsNamed } from "./name-table.ts";
import { paperOf, readRecord } from "./records.ts";

/** Takes sections that were made of others, for the next time. */
export type Keep = (made: readonly SectionBytes[]) => void;

export class StoredNames {
  private made: Promise<Sections> | undefined;

  constructor(
    private readonly sections: Sections,
    private readonly keep: Keep = () => {},
  ) {}

  /** As `positionsNamed` of the table. */
  async positionsNamed(kind: OtherNameKind, key: string): Promise<number[]> {
    if (!this.sections.has(NAMES)) this.made ??= this.makeTable();
    return positionsNamed((await this.made) ?? this.sections, kind, key);
  }

  private async makeTable(): Promise<Sections> {
    const { nameSections } = await import("./name-table-writer.ts");
    const made = nameSections(this.papers());
    this.keep(made);
    return sectionsInMemory(made);
  }

  /** Each is read on its own, so that none stays in memory. */
  private *papers(): Generator<Paper> {
    const records = new TextColumn(this.sections, RECORDS);
    const count = this.sections.section(endsOf(RECORDS)).length / 4;
    for (let position = 0; position < count; position += 1) yield paperOf(readRecord(records.at(position)));
  }
}
