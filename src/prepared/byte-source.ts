// Where the bytes of a prepared file are: in memory, or in an open file that is read at offsets.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { openOwn } from "./own-file.ts";
import { UnusableFile } from "./unusable-file.ts";

export interface ByteSource {
  /** Number of bytes. */
  readonly size: number;
  /** Some bytes, which nobody may change. @throws UnusableFile if there are fewer */
  read(at: number, length: number): Uint8Array;
}

export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (at, length) => {
      if (at + length > bytes.length) throw new UnusableFile("it ends too early");
      return bytes.subarray(at, at + length);
    },
  };
}

/** Smaller files are read at once, larger ones in part. */
const MAX_READ_AT_ONCE = 512 * 1024;

/** A large file stays open until nobody refers to its source any more. */
const openFiles = new FinalizationRegistry<number>((file) => closeSync(file));

/** @throws the error of the file system if it cannot be opened */
export function openSource(path: string): ByteSource {
  const file = openSync(path, "r");
  const bytes = new Uint8Array(MAX_READ_AT_ONCE);
  // a small file ends before the bytes do, and asking for its size first would take longer than reading it
  const count = readSync(file, bytes, 0, bytes.length, 0);
  if (count === bytes.length) return sourceIn({ file, size: fstatSync(file).size });
  closeSync(file);
  return sourceOf(bytes.subarray(0, count));
}

/** The same of a file that only this user can have written. @throws Error also if others can */
export function openOwnSource(path: string, user: number | null): ByteSource {
  return sourceIn(openOwn(path, user));
}

function sourceIn({ file, size }: { readonly file: number; readonly size: number }): ByteSource {
  if (size > MAX_READ_AT_ONCE) {
    const source = { size, read: (at: number, length: number) => readAt(file, at, length) };
    openFiles.register(source, file);
    return source;
  }
  try {
    return sourceOf(readAt(file, 0, size));
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, at: number, length: number): Uint8Array {
  // not from the pool of Node, so that columns are aligned
  const bytes = new Uint8Array(length);
  let read = 0;
  while (read < length) {
    const count = readSync(file, bytes, read, length - read, at + read);
    if (count === 0) throw new UnusableFile("it ends too early");
    read += count;
  }
  return bytes;
}
