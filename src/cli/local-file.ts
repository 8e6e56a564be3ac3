// The local copy of a paper: a document that its bibliography names, and that exists.
import { dirname, extname, resolve } from "node:path";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { isRegularFile } from "../files/read.ts";
import { BUNDLED, type Paper } from "../map/model.ts";
import { layerNames } from "./layer-names.ts";
import type { MapOptions } from "./options/map-options.ts";

/** A map can name any file: only those that a reader of papers opens are opened, never programs. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    "azw3 bmp chm csv djv djvu doc docx dvi eps epub fb2 gif htm html jpeg jpg key m4a md mhtml mobi mp3 mp4 numbers " +
    "odp ods odt ogg pages pdf png ppt pptx ps rtf svg tex tif tiff txt wav webm webp xhtml xls xlsx xml xps"
  ).split(" "),
);

/** The folders that relative paths are looked for in: those of the map's files, then the current one. */
export function foldersOf(options: MapOptions, context: Context): string[] {
  const here = context.folder();
  const files = layerNames(options, context).filter((name) => name !== BUNDLED);
  return [...new Set([...files.map((file) => dirname(resolve(here, file))), here])];
}

/**
 * The first of a paper's files that exists, as an absolute path.
 * @throws Failure `no-link` with the paths that were tried
 */
export function localFileOf({ id, files }: Paper, folders: readonly string[]): string {
  if (files.length === 0) throw new Failure("no-link", `${id} has no file`);
  const documents = files.filter((path) => DOCUMENTS.has(extname(path).slice(1).toLowerCase()));
  const [first] = files;
  if (documents.length === 0) throw new Failure("no-link", `${id}: "${first}" is not a document that aimap opens`);
  const paths = documents.flatMap((path) => folders.map((folder) => resolve(folder, path)));
  const found = paths.find(isRegularFile);
  if (found !== undefined) return found;
  throw new Failure("no-link", `${id}: no such file: ${[...new Set(paths)].join(", ")}`);
}
