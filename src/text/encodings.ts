// Text from bytes and bytes from text. Nothing is replaced or guessed away: a text that is decoded here gives the same bytes
// again, and what cannot be decoded for certain is refused.
import { isUtf8 } from "node:buffer";
import { decodeWindows1252, encodeWindows1252 } from "./windows-1252.ts";

export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "Windows-1252";

/** How a text is written as bytes. */
export interface TextEncoding {
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

export interface DecodedText extends TextEncoding {
  /** Without the byte order mark. */
  readonly text: string;
}

/** Why bytes cannot be decoded. */
export interface Undecodable {
  /** The first line that cannot, from 1. */
  readonly line: number;
  readonly problem: string;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["UTF-8", [0xef, 0xbb, 0xbf]],
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
];

/** UTF-8, or what a byte order mark says, or else Windows-1252 if the bytes look like it. */
export function decodeText(bytes: Buffer): DecodedText | Undecodable {
  const [encoding = null, mark = []] = MARKS.find(([, start]) => start.every((byte, at) => bytes[at] === byte)) ?? [];
  const content = bytes.subarray(mark.length);
  if (encoding === "UTF-16LE" || encoding === "UTF-16BE") return decodeUtf16(content, encoding);
  if (isUtf8(content)) {
    return { text: content.toString("utf8"), encoding: "UTF-8", hasByteOrderMark: encoding !== null };
  }
  const text = encoding === null ? decodeWindows1252(content) : null;
  if (text !== null) return { text, encoding: "Windows-1252", hasByteOrderMark: false };
  return { line: lineOfInvalidUtf8(content), problem: problemOf(bytes, encoding) };
}

/** Null: the encoding lacks a character of the text. */
export function encodeText(text: string, { encoding, hasByteOrderMark }: TextEncoding): Buffer | null {
  const content = encodeContent(text, encoding);
  const mark = MARKS.find(([marked]) => marked === encoding)?.[1];
  return content === null || mark === undefined || !hasByteOrderMark
    ? content
    : Buffer.concat([Buffer.from(mark), content]);
}

function encodeContent(text: string, encoding: Encoding): Buffer | null {
  if (encoding === "UTF-8") return Buffer.from(text, "utf8");
  if (encoding === "UTF-16LE") return Buffer.from(text, "utf16le");
  if (encoding === "UTF-16BE") return Buffer.from(text, "utf16le").swap16();
  return encodeWindows1252(text);
}

function decodeUtf16(content: Buffer, encoding: "UTF-16LE" | "UTF-16BE"): DecodedText | Undecodable {
  const whole = content.subarray(0, content.length - (content.length % 2));
  const text = (encoding === "UTF-16LE" ? whole : Buffer.from(whole).swap16()).toString("utf16le");
  const lone = text.search(/\p{Surrogate}/u);
  const end = lone >= 0 ? lone : whole.length < content.length ? text.length : null;
  if (end === null) return { text, encoding, hasByteOrderMark: true };
  const problem = `has the byte order mark of ${encoding}, but is not ${encoding}; ${ADVICE}`;
  return { line: text.slice(0, end).split("\n").length, problem };
}

const ADVICE =
  'convert it to UTF-8: "iconv -f ENCODING -t UTF-8 OLD > NEW", where ENCODING is the one that it was written in, such as GB18030, SHIFT_JIS or WINDOWS-1251';

/** How many bytes are looked at to see that they are UTF-16, and how few say nothing. */
const MAX_PROBE = 4096;
const MIN_PROBE = 16;

/** Why bytes with NULs are no text: they are UTF-16 that does not say so, or nothing that is known. */
export function problemOfNuls(bytes: Buffer): string {
  const start = bytes.subarray(0, MAX_PROBE - (MAX_PROBE % 2));
  const even = start.subarray(0, start.length - (start.length % 2));
  const found = (["UTF-16LE", "UTF-16BE"] as const).find((encoding) => {
    const text = (encoding === "UTF-16LE" ? even : Buffer.from(even).swap16()).toString("utf16le");
    return isReadable(text.replace(/[\ud800-\udbff]$/, ""));
  });
  if (found === undefined || even.length < MIN_PROBE) return "not text";
  return `is ${found} without a byte order mark; convert it to UTF-8: "iconv -f ${found} -t UTF-8 OLD > NEW"`;
}

/** Whether all characters are assigned ones that are printed, and some are those of a line in ASCII. */
function isReadable(text: string): boolean {
  return /[A-Za-z \n]/.test(text) && !/[^\P{C}\p{Cf}\t\n\f\r]/u.test(text);
}

function problemOf(bytes: Buffer, marked: Encoding | null): string {
  if (bytes.includes(0)) return problemOfNuls(bytes);
  if (marked !== null) return `has the byte order mark of ${marked}, but is not ${marked}; ${ADVICE}`;
  return `is neither UTF-8, nor UTF-16 with a byte order mark, nor Windows-1252; ${ADVICE}`;
}

/** Where the bytes differ from those of the text that they would give. */
function lineOfInvalidUtf8(bytes: Buffer): number {
  const valid = Buffer.from(bytes.toString("utf8"), "utf8");
  let [line, at] = [1, 0];
  while (at < bytes.length && bytes[at] === valid[at]) {
    if (bytes[at] === 0x0a) line += 1;
    at += 1;
  }
  return line;
}
