// The cache of prepared maps: a file for each stack of layers. Whatever goes wrong here only costs time: the sources are read
// again.
import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../files/folders.ts";
import { uniqueName } from "../files/unique-name.ts";
import type { ResearchMap } from "../map/model.ts";
import { openOwnSource } from "./byte-source.ts";
import { type SectionBytes, SectionFile, writeSections } from "./bytes.ts";
import { checksumOf } from "./checksum.ts";
import { isOwn } from "./own-file.ts";
import { openMapIn } from "./prepared-map.ts";
import { type SourceRow, type SourceState, sourcesIn, stateOf } from "./sources.ts";
import { UnusableFile } from "./unusable-file.ts";

export interface CacheOptions {
  readonly folder: string;
  /** Which build of the program this is: others may write other sections. */
  readonly program: string;
  /** The time in milliseconds, for files that are removed when they are not used. */
  readonly now: () => number;
  /** False: what is in the cache is only replaced. */
  readonly isRead: boolean;
  /** Whose files are read and removed; null: the system has no users. */
  readonly user: number | null;
}

/** Together, the files take no more than this: those that were not used for the longest time are removed. */
const MAX_CACHE_BYTES = 512 * 1024 * 1024;

/** A prepared map is marked as used at most once an hour. */
const HOUR = 3_600_000;

/** What the files are called. Others in the folder are not touched. */
const MAP_NAME = /^[\da-f]{16}\.map$/;
const TEMPORARY_NAME = /^[\da-f]{8}-[\da-f-]{27}\.tmp$/;
/** Code that V8 compiled, and what it was to become; see src/packaging/launcher.ts. */
const CODE_NAME = /^[\w-]+ [\d.]+\S* \w+\.code$/;
const TEMPORARY_CODE_NAME = /^[\w-]+ [\d.]+\S* \w+\.code\.\d+\.tmp$/;

/** The place of one map in the cache. */
export class CachedMap {
  private readonly path: string;
  private file: SectionFile | null | undefined;
  /** What this object has saved and is in memory anyway. */
  private inMemory: readonly SectionBytes[] = [];

  private constructor(
    private readonly options: CacheOptions,
    private readonly sources: readonly SourceRow[],
    private readonly state: SourceState,
  ) {
    const place = Buffer.from(JSON.stringify(sources.map(({ name, path }) => [name, path])));
    const name = [place, Buffer.concat([place, place])].map((bytes) => checksumOf(bytes).toString(16).padStart(8, "0"));
    this.path = join(options.folder, `${name.join("")}.map`);
  }

  /** Null: maps from these sources cannot be cached. To be called before they are read. */
  static of(sources: readonly SourceRow[], options: CacheOptions): CachedMap | null {
    const state = stateOf(sources);
    return state === null ? null : new CachedMap(options, sources, state);
  }

  /** The file as it was prepared from these sources as they are now; null: there is none, or it is useless. */
  sections(): SectionFile | null {
    if (!this.options.isRead) return null;
    try {
      this.file ??= this.openFile();
      return this.file;
    } catch {
      return null;
    }
  }

  /** The map as it was prepared from these sources as they are now; null: it was not, or the file is useless. */
  open(): ResearchMap | null {
    const file = this.sections();
    if (file === null) return null;
    try {
      const map = openMapIn(file, (made) => this.add(made));
      this.markUsed();
      return map;
    } catch {
      return null;
    }
  }

  /** Prepares the map for the next time. @param sections of what was read from the sources after this object was made */
  save(sections: () => readonly SectionBytes[]): void {
    this.write(sections);
    this.file = undefined;
  }

  /** The same for sections that stay in memory, so that they need not be read to add others. */
  saveMade(sections: readonly SectionBytes[]): void {
    this.save(() => sections);
    this.inMemory = sections;
  }

  /** Adds sections to what is prepared, if that is still there. */
  add(added: readonly SectionBytes[]): void {
    this.write(() => {
      const file = this.openFile();
      if (file === null) throw new UnusableFile("it was made from other files");
      return [...this.sectionsOf(file), ...added];
    });
  }

  private sectionsOf(file: SectionFile): readonly SectionBytes[] {
    const names = [...file.names()];
    const isUnchanged =
      names.length === this.inMemory.length && this.inMemory.every(({ name }, at) => name === names[at]);
    return isUnchanged ? this.inMemory : names.map((name) => ({ name, bytes: file.section(name).bytes() }));
  }

  private write(sections: () => readonly SectionBytes[]): void {
    const { folder, program } = this.options;
    const temporary = join(folder, `${uniqueName()}.tmp`);
    try {
      makeFolder(folder);
      const pieces = writeSections({ program, key: this.state.key }, sections());
      const written = writeNew(temporary, pieces);
      const now = stateOf(this.sources);
      if (now === null || now.key !== this.state.key || now.isRecentAt(written)) return;
      renameSync(temporary, this.path);
      removeOldest(this.options);
    } catch {
      // nothing is saved
    } finally {
      removeQuietly(temporary);
    }
  }

  private openFile(): SectionFile | null {
    const file = new SectionFile(openOwnSource(this.path, this.options.user));
    const { program, key } = file.header;
    return program === this.options.program && key === this.state.key ? file : null;
  }

  private markUsed(): void {
    const now = this.options.now();
    if (now - statSync(this.path).mtimeMs > HOUR) utimesSync(this.path, now / 1000, now / 1000);
  }
}

/** @returns when it was written, by the clock of the disk, in nanoseconds */
function writeNew(path: string, pieces: readonly Uint8Array[]): bigint {
  const file = openSync(path, "wx", 0o600);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    return fstatSync(file, { bigint: true }).mtimeNs;
  } finally {
    closeSync(file);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // it stays
  }
}

/** A file of the cache. */
export interface CacheRow {
  readonly path: string;
  readonly bytes: number;
  /** When it was last used, in milliseconds. */
  readonly used: number;
}

/** The prepared maps of this user, those used last first; none if there is no folder. */
export function cacheRows(folder: string, user: number | null): CacheRow[] {
  return filesIn(folder, user, [MAP_NAME]).sort((a, b) => b.used - a.used);
}

/** A link, even to such a file, is none of ours. */
function filesIn(folder: string, user: number | null, names: readonly RegExp[]): CacheRow[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      if (!names.some((each) => each.test(name))) return [];
      const path = join(folder, name);
      const stats = lstatSync(path, { throwIfNoEntry: false });
      return stats?.isFile() && isOwn(stats, user) ? [{ path, bytes: stats.size, used: stats.mtimeMs }] : [];
    });
  } catch {
    return [];
  }
}

/** The names of the sources that a file of the cache was made from, as typed; null: it is useless. */
export function namesIn(path: string, user: number | null): readonly string[] | null {
  try {
    return sourcesIn(new SectionFile(openOwnSource(path, user)).header.key).map(({ name }) => name);
  } catch {
    return null;
  }
}

export function removeOldest({ folder, now, user }: CacheOptions, limit = MAX_CACHE_BYTES): void {
  let total = 0;
  for (const { path, bytes } of cacheRows(folder, user)) {
    total += bytes;
    if (total > limit) removeQuietly(path);
  }
  // what a process left that was killed
  for (const { path, used } of filesIn(folder, user, [TEMPORARY_NAME, TEMPORARY_CODE_NAME])) {
    if (now() - used > HOUR) removeQuietly(path);
  }
}

/** Removes all files of the cache, the code of the program too. @returns how many prepared maps there were */
export function clearCache(folder: string, user: number | null): number {
  const rows = cacheRows(folder, user);
  const others = filesIn(folder, user, [TEMPORARY_NAME, CODE_NAME, TEMPORARY_CODE_NAME]);
  for (const { path } of [...rows, ...others]) rmSync(path, { force: true });
  return rows.length;
}
