// People in CSL-JSON: the parts of a CSL name; a name alone; and an organisation as Crossref has it.
import type { CslName } from "../../../map/csl.ts";
import { NAME_PART_ROWS } from "../../../map/names.ts";
import { isObject } from "./items.ts";

const TEXT_PARTS = NAME_PART_ROWS.flatMap(([, { csl, isText }]) => (isText ? [csl] : []));
const FLAGS = NAME_PART_ROWS.flatMap(([, { csl, isText }]) => (isText ? [] : [csl]));

export interface ReadPeople {
  readonly names: readonly CslName[];
  /** Whether the names say all that was written. */
  readonly isWhole: boolean;
  /** Positions of elements that are not names. */
  readonly wrong: readonly number[];
}

/** Null: this is not a list. */
export function readCslPeople(value: unknown): ReadPeople | null {
  if (!Array.isArray(value)) return null;
  const read = value.map(readName);
  return {
    names: read.flatMap((each) => (each === null || Object.keys(each.name).length === 0 ? [] : [each.name])),
    isWhole: read.every((each) => each?.isWhole === true),
    wrong: read.flatMap((each, at) => (each === null ? [at] : [])),
  };
}

function readName(value: unknown): { readonly name: CslName; readonly isWhole: boolean } | null {
  if (typeof value === "string") return { name: value.trim() === "" ? {} : { literal: value.trim() }, isWhole: true };
  if (!isObject(value)) return null;
  const { name: whole, ...rest } = value;
  // Crossref calls the name of an organisation so
  const parts = typeof whole === "string" && rest.literal === undefined ? { ...rest, literal: whole } : rest;
  const texts = TEXT_PARTS.flatMap((part) => {
    const text = parts[part];
    return typeof text === "string" || typeof text === "number" ? [[part, String(text)] as const] : [];
  });
  const flags = FLAGS.flatMap((flag) => (isSet(parts[flag]) ? [[flag, true] as const] : []));
  const known = new Set<string>([...TEXT_PARTS, ...FLAGS]);
  const others = Object.entries(value).filter(([key, part]) => !known.has(key) && key !== "name" && part !== null);
  const isWhole =
    others.length === 0 && TEXT_PARTS.every((part) => parts[part] == null || typeof parts[part] !== "object");
  return { name: Object.fromEntries([...texts.filter(([, text]) => text !== ""), ...flags]), isWhole };
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== "" && value !== "false";
}
