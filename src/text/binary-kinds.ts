// What files are that are no text, by their first bytes, and what to do with them.

/** A kind with how it begins, in Latin-1. */
type Kind = readonly [start: string, name: string, advice: string];

/** What these bytes are and what to do about it, in words after “is”; null: it is not known. Made only when it is asked for. */
export function binaryKind(bytes: Buffer, file: string): string | null {
  const name = /^[\w./-]+$/.test(file) && file.includes(".") ? file : "FILE";
  const start = bytes.toString("latin1", 0, MAX_START);
  if (start.startsWith("PK\x03\x04")) return zipKind(start, name);
  const kinds: readonly Kind[] = [
    ["\x1f\x8b", "compressed with gzip", `unpack it with: gunzip -k ${name}`],
    ["BZh", "compressed with bzip2", `unpack it with: bunzip2 -k ${name}`],
    ["\xfd7zXZ\0", "compressed with xz", `unpack it with: unxz -k ${name}`],
    ["\x28\xb5\x2f\xfd", "compressed with zstd", `unpack it with: unzstd ${name}`],
    ["7z\xbc\xaf\x27\x1c", "a 7z archive", `unpack it with: 7z x ${name}`],
    ["%PDF-", "a PDF", "name a reading list or bibliography instead: Markdown, BibTeX, RIS, CSL-JSON or CSV"],
    [
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
      "an old document of an office program",
      "open it there, and save a table as CSV, or a text as DOCX for pandoc",
    ],
    ["SQLite format 3\0", "an SQLite database", "export it as BibTeX, RIS or CSL-JSON from the program that made it"],
    ["\x89PNG", "a picture", "name a text instead"],
    ["\xff\xd8\xff", "a picture", "name a text instead"],
  ];
  const [, what, advice] = kinds.find(([begins]) => start.startsWith(begins)) ?? [];
  return what === undefined ? null : `is ${what}; ${advice}`;
}

/** Names of the first files in an archive are near its start. */
const MAX_START = 4096;

/** A document of an office program, or an e-book, is a ZIP archive too. */
function zipKind(start: string, name: string): string {
  const output = name === "FILE" ? "list.md" : name.replace(/^.*\//, "").replace(/\.\w+$/, ".md");
  const ending = /\.(docx|odt|epub|xlsx|ods)$/i.exec(name)?.[1]?.toLowerCase();
  const kind =
    /mimetypeapplication\/epub/.test(start) || ending === "epub"
      ? "epub"
      : /mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(start) || ending === "odt"
        ? "odt"
        : /word\//.test(start) || ending === "docx"
          ? "docx"
          : null;
  if (kind !== null) {
    const what = kind === "epub" ? "an e-book" : "a document of a word processor";
    return `is ${what}; convert it with: pandoc -f ${kind} -t gfm ${name} -o ${output}`;
  }
  const isSheet = /opendocument\.spreadsheet|xl\//.test(start) || ending === "xlsx" || ending === "ods";
  if (isSheet) return "is a spreadsheet; save it as CSV";
  return `is a ZIP archive; unpack it with: unzip ${name}`;
}
