// Names on a line of its own, a few of which no rule would take for one.
import { isFullName } from "./names.ts";

const SEPARATOR = /\s*[,，、]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+|(?<=\p{Ll}{2})\.(?:\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})|$)/u;
const MAX_WORDS_OF_NAME = 4;
const MIN_NAMES = 3;

/** `Ofir Press, jinsong su, Haitao LIN`: most are names, and some that no rule would take for one. Null: they are not. */
export function mostlyNames(words: string): readonly string[] | null {
  const names = words.split(SEPARATOR).filter((name) => /\p{L}/u.test(name));
  const full = names.filter((name) => /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name.trim()));
  const canBeNames = names.every(
    (name) => name.trim().split(/\s+/).length <= MAX_WORDS_OF_NAME && !/[\d:;!?()]/.test(name),
  );
  // `Costa, Paulo R`
  const areTurned = names.some((name) => /^\p{Lu}\p{Ll}+\s\p{Lu}$/u.test(name.trim()));
  if (names.length < 2 || !canBeNames || areTurned || full.length * 2 < names.length) return null;
  return names.map((name) =>
    name
      .trim()
      .replaceAll("_", " ")
      .replace(/(?<=\p{Ll})\.$/u, ""),
  );
}

/** `Jong chul Ye`, `In So Kweon`, `Abdullah`, `CaveMap! consortium`: what can be somebody only among others. */
const ODD_NAME =
  /^\p{Lu}\p{Ll}+(?:\s\p{L}\p{Ll}*\s\p{Lu}[\p{L}'’-]+)?$|^\p{Lu}[\p{L}\p{N}!-]+\s(?:[Cc]onsortium|[Cc]ollaboration)$/u;

/** The names on a line of its own, most of which are full: `Ann Roe, ali poe, Haitao LIN`. Null: they are not, or too few. */
export function lineOfNames(line: string): readonly string[] | null {
  const names = mostlyNames(line) ?? [];
  return names.length >= MIN_NAMES && names.some(isFullName) ? names : null;
}

/** The names on a line of its own in italics, where two are enough, but for one in four that no rule would take for one. Null: they are not. */
export function namesInLine(line: string): readonly string[] | null {
  const names = line
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter(Boolean);
  const odd = names.filter((name) => !isFullName(name));
  const areNames = odd.length * 4 <= Math.max(names.length, 4) && odd.every((name) => ODD_NAME.test(name));
  return names.length > 1 && areNames ? names : lineOfNames(line);
}
