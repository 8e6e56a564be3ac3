// Prepares a map file without making values of it: one pass over its bytes validates it and makes the sections. It takes only
// files as this program writes them; everything else is left to src/map/load.ts, which knows all that is allowed.
import { isUtf8 } from "node:buffer";
import { findInconsistencies } from "../../map/consistency.ts";
import { PAPER_KEYS } from "../../map/fields.ts";
import { linkMap, type MapFile } from "../../map/map-file.ts";
import type { Paper } from "../../map/model.ts";
import { isPlainlyValid } from "../../map/plainly-valid.ts";
import { isShownAsItIs, mayNeedSanitising, sanitiseDeep } from "../../text/sanitise.ts";
import type { SectionBytes } from "../bytes.ts";
import { bytesOfWords } from "../checksum.ts";
import { endsOf, RECORDS } from "../column-names.ts";
import { GrowingWords } from "../growing-bytes.ts";
import { copySections, frameOf, frameSections, withCounts } from "../map-writer.ts";
import { paperOf, readRecord } from "../records.ts";
import { CLOSE_LIST, CLOSE_OBJECT, COMMA, DELETE, OPEN_LIST, OPEN_OBJECT } from "./json-marks.ts";
import { JsonReader } from "./json-reader.ts";
import { NotPlain } from "./not-plain.ts";
import { PaperParts } from "./paper-parts.ts";
import { HAS_ESCAPES, MAX_ASCII, RecordCopier } from "./record-copier.ts";

const KEYS = PAPER_KEYS.map((key) => Buffer.from(JSON.stringify(key)));
/**
 * The sections of the map in a file, the same as `mapSections` makes; null: the file has to be read in another way.
 * @param text its bytes: UTF-8 without a byte order mark
 * @param layer what the map is called as a layer
 */
export function scanMap(text: Uint8Array, layer: string): SectionBytes[] | null {
  try {
    return new MapScan(text).sections(layer);
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

class MapScan {
  private readonly reader: JsonReader;
  private readonly copier: RecordCopier;
  private readonly parts: PaperParts;
  /** Whether every text has to be looked at for characters to sanitise. */
  private readonly isUnusual: boolean;
  /** Where the record of each paper ends. */
  private readonly ends = new GrowingWords();
  /** The papers that people see in another form, and their positions. */
  private readonly differing: number[] = [];
  private readonly sanitised: Paper[] = [];

  constructor(private readonly text: Uint8Array) {
    if (!isUtf8(text)) throw new NotPlain();
    this.isUnusual = text.includes(DELETE);
    this.reader = new JsonReader(text);
    // a record is shorter than the paper in the file
    this.copier = new RecordCopier(text.length, KEYS);
    this.parts = new PaperParts(this.copier);
  }

  /** @throws NotPlain */
  sections(layer: string): SectionBytes[] {
    const { copier, ends, differing } = this;
    if (!isShownAsItIs(layer)) throw new NotPlain();
    const map = linkMap(this.readFile(), { layers: [layer], layersById: new Map() });
    if (!map.topics.every(({ id }) => isShownAsItIs(id))) throw new NotPlain();
    const parts = { frame: { ...frameOf(map), count: ends.length }, glossary: map.glossary };
    const clean = sanitiseDeep(parts);
    const isSame = clean === parts && differing.length === 0;
    return withCounts([
      ...frameSections(parts.frame, parts.glossary),
      { name: RECORDS, bytes: copier.written.subarray(0, copier.length) },
      { name: endsOf(RECORDS), bytes: bytesOfWords(ends.done()) },
      ...this.parts.sections(new Set(map.topicById.keys())),
      ...(isSame ? [] : copySections(frameSections(clean.frame, clean.glossary), differing, this.sanitised)),
    ]);
  }

  /** The file without its papers, which are copied. */
  private readFile(): MapFile {
    const { reader } = this;
    const members = new Map<string, unknown>();
    reader.expect(OPEN_OBJECT);
    while (!reader.accepts(CLOSE_OBJECT)) {
      if (members.size > 0) reader.expect(COMMA);
      const key = reader.readKey();
      if (members.has(key)) throw new NotPlain();
      members.set(key, key === "papers" ? this.copyPapers() : reader.readValue());
    }
    const file: unknown = Object.fromEntries(members);
    if (!reader.isAtEnd || !isPlainlyValid(file) || findInconsistencies(file).length > 0) throw new NotPlain();
    return file;
  }

  /** @returns what is left of them: nothing */
  private copyPapers(): [] {
    const { reader, ends } = this;
    reader.expect(OPEN_LIST);
    while (!reader.accepts(CLOSE_LIST)) {
      if (ends.length > 0) reader.expect(COMMA);
      this.copyPaper();
      ends.add(this.copier.length);
    }
    return [];
  }

  private copyPaper(): void {
    const { copier, reader, text } = this;
    const start = copier.length;
    const end = copier.copy(text, reader.at, false);
    if (end === HAS_ESCAPES) {
      copier.length = start;
      const value = Buffer.from(JSON.stringify(reader.readValue()));
      if (copier.copy(value, 0, true) < value.length) throw new NotPlain();
    } else {
      reader.at = end;
    }
    this.parts.add();
    if (end === HAS_ESCAPES || this.isUnusual || copier.bits > MAX_ASCII) this.addIfDiffering(start);
  }

  /** @param start of the record of the last paper */
  private addIfDiffering(start: number): void {
    const { copier } = this;
    const record = copier.written.toString("utf8", start, copier.length);
    // escapes and other characters are not in one paper alike
    if (!record.includes("\\") && !mayNeedSanitising(record)) return;
    const paper = paperOf(readRecord(record));
    const clean = sanitiseDeep(paper);
    if (clean === paper) return;
    this.differing.push(this.ends.length);
    this.sanitised.push(clean);
  }
}
