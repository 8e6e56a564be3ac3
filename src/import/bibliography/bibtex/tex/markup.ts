// HTML that publishers leave in bibliographies: character references, and tags of style.
import { decodeNamedCharacterReference } from "../../../../text/named-reference.ts";
import { subscript, superscript } from "./scripts.ts";

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/g;
const SCRIPT = /<su([pb])>([^<>]{1,20})<\/su\1>/gi;
const BLOCK_TAG = /<\/?(?:jats:)?(?:p|br|title|sec|li)(?:\s[^<>]{0,300})?\/?>/gi;
const INLINE_TAG =
  /<\/?(?:i|b|u|em|strong|sub|sup|sc|scp|tt|span|inf|italic|bold|(?:jats|mml):[a-z-]{1,30})(?:\s[^<>]{0,300})?\/?>/gi;

/** `Science &amp; Technology` → `Science & Technology`; references to no character stay. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (reference, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || reference;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number.parseInt(decimal, 10);
    const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : reference;
  });
}

/** `<i>E. coli</i>` → `E. coli`. Other text in angle brackets stays. */
export function stripTags(text: string): string {
  if (!text.includes("<")) return text;
  return text
    .replace(SCRIPT, (_, letter: string, content: string) =>
      letter.toLowerCase() === "p" ? superscript(content.trim()) : subscript(content.trim()),
    )
    .replace(BLOCK_TAG, " ")
    .replace(INLINE_TAG, "");
}
