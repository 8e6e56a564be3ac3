// What parses the values of options: words in, values out, or commander's error.
import { InvalidArgumentError } from "commander";

/** An option that can be given several times. */
export function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** An option that can be given several times, each value parsed. */
export function collectParsed<T>(parse: (text: string) => T): (text: string, before: readonly T[] | undefined) => T[] {
  return (text, before) => [...(before ?? []), parse(text)];
}

/** A whole number from 0 on. */
export function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a whole number`);
  return Number(text);
}

/** One of a fixed set of words, case aside. */
export function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const value = values.find((each) => each === text.toLowerCase());
    if (value === undefined) throw new InvalidArgumentError(`"${text}" is none of ${values.join(", ")}`);
    return value;
  };
}
