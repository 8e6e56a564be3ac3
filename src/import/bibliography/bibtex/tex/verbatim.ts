// Commands whose argument is not TeX: addresses, characters by their numbers, measures.
import type { TexInput } from "./input.ts";

/** What a value is: of an address or identifier, only commands and braces are TeX, and a link in it is its address, not its text. */
export type TexKind = "text" | "address";

const DELIMITED = /([^\sA-Za-z{}\\])([^\r\n]{0,500}?)\1/y;
/** Commands with a measure after them: `\kern-.1em`. */
const MEASURING_COMMANDS = new Set(["spacefactor", "penalty", "kern", "hskip", "vskip", "raise", "lower"]);
const MEASURE = /\s{0,9}=?\s{0,9}-?[\d.]{0,20}\s{0,9}(?:em|ex|pt|mu|cm|mm)?\s?/y;
const CHARACTER_CODE = /\s{0,9}=?\s{0,9}\{?(?:"([0-9A-Fa-f]{1,5})|'([0-7]{1,6})|(\d{1,6}))\}?\s?/y;

/** What the command prints: `\path|…|`, the address of `\url{…}`, a character by its number. Null: it is no such command. */
export function readVerbatim(name: string, input: TexInput, kind: TexKind): string | null {
  if (name === "char" || name === "symbol") return characterOf(input.match(CHARACTER_CODE));
  if (MEASURING_COMMANDS.has(name)) return input.match(MEASURE) === null ? null : "";
  if (name === "href" && kind === "address") {
    const address = readAddress(input);
    input.readArgument();
    return address;
  }
  if (!/^(?:verb|path|url|nolinkurl)$/.test(name)) return null;
  input.skipSpaces();
  const delimited = input.character === "{" ? null : input.match(DELIMITED);
  if (delimited !== null) return delimited[2] ?? "";
  return name === "verb" ? null : readAddress(input);
}

function readAddress(input: TexInput): string {
  return input.readArgument().replace(/\\([%#&_~{}])/g, "$1");
}

function characterOf(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const [, hexadecimal, octal, decimal = ""] = match;
  const code =
    hexadecimal !== undefined
      ? Number.parseInt(hexadecimal, 16)
      : octal !== undefined
        ? Number.parseInt(octal, 8)
        : Number.parseInt(decimal, 10);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "";
}
