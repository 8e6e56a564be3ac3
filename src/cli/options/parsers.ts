// Parsers for the values of options: they return a value, or throw the error that commander reports with the option's name.

import { orList } from "../../errors.ts";
import { BadValue } from "../declarations.ts";

/** For an option that can be repeated: its values in order. */
export const collect = collectParsed((text) => text);

/** The same, with each value parsed. The list grows, since copies of it would take the square of its length. */
export function collectParsed<T>(parse: (text: string) => T): (text: string, before: T[] | undefined) => T[] {
  return (text, before = []) => {
    before.push(parse(text));
    return before;
  };
}

/** A whole number, 0 or more. */
export function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new BadValue(`must be a whole number, 0 or more, not "${text}"`);
  return Number(text);
}

/** One of a fixed set of words, ignoring case. */
export function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const value = values.find((each) => each === text.toLowerCase());
    if (value === undefined)
      throw new BadValue(`must be ${orList(values)}, not "${text}"`, { typed: text, words: values });
    return value;
  };
}

/** More than any record has. */
const MAX_FIELDS = 300;

/** Names of fields, separated by commas, each only once. */
export function collectFields(text: string, before: readonly string[] | undefined): string[] {
  const fields = text.split(",").map((field) => field.trim());
  if (fields.includes("")) throw new BadValue(`must be fields such as id,title,date, not "${text}"`);
  const all = [...new Set([...(before ?? []), ...fields])];
  if (all.length > MAX_FIELDS) throw new BadValue("names more fields than there are");
  return all;
}
