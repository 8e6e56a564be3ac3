// Named character references of HTML, such as `amp` or `Eacute`. Libraries that bring a table of them use this one too
// (src/packaging/bundle.ts).
import { decodeHTMLStrict } from "entities/decode";

const NAME = /^[A-Za-z][A-Za-z0-9]*$/;

/** The characters that a name stands for, without `&` and `;`. False: it is not a name. */
export function decodeNamedCharacterReference(name: string): string | false {
  if (!NAME.test(name)) return false;
  const reference = `&${name};`;
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference ? false : decoded;
}
