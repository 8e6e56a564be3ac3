// Whether the values of a record are of the right sort, as far as their first bytes and those of their items tell.
import { type FieldType, PAPER_FIELDS, PAPER_KEYS } from "../../map/fields.ts";
import { OPEN_LIST, QUOTE } from "./json-marks.ts";
import { NotPlain } from "./not-plain.ts";
import { EMPTY_LIST_BYTE, NOTHING_BYTE, type RecordCopier } from "./record-copier.ts";

/** What a value can begin with. */
interface Shape {
  readonly begin: number;
  readonly otherBegin: number;
  /** Whether all items are texts. */
  readonly hasTexts: boolean;
}

function shapeOf(type: FieldType): Shape {
  const isOptional =
    type === "optionalText" || type === "optionalDate" || (typeof type !== "string" && type.isOptional);
  if (isOptional) return { begin: NOTHING_BYTE, otherBegin: QUOTE, hasTexts: false };
  if (type === "text" || typeof type !== "string") return { begin: QUOTE, otherBegin: QUOTE, hasTexts: false };
  if (type === "flag") return { begin: "t".charCodeAt(0), otherBegin: "f".charCodeAt(0), hasTexts: false };
  return { begin: OPEN_LIST, otherBegin: EMPTY_LIST_BYTE, hasTexts: type === "texts" };
}

const SHAPES = PAPER_KEYS.map((key) => shapeOf(PAPER_FIELDS[key].type));

/** @throws NotPlain if a value of the last record is of another sort */
export function checkShapes(copier: RecordCopier): void {
  for (let field = 0; field < SHAPES.length; field += 1) {
    const shape = SHAPES[field];
    const byte = copier.firstByte(field);
    if (shape === undefined || (byte !== shape.begin && byte !== shape.otherBegin)) throw new NotPlain();
    if (shape.hasTexts) checkTexts(copier, field);
  }
}

function checkTexts({ written, firstItems, itemStarts }: RecordCopier, field: number): void {
  const end = firstItems[field + 1] ?? 0;
  for (let item = firstItems[field] ?? 0; item < end; item += 1) {
    if (written[itemStarts[item] ?? 0] !== QUOTE) throw new NotPlain();
  }
}
