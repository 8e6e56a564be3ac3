// What files are that are no text, with the command that makes a text of them.

import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { binaryKind } from "../../src/text/binary-kinds.ts";
import { aimap, fileOf } from "../harness.ts";

test.each([
  ["list.md.gz", "\x1f\x8b\x08\0", "is compressed with gzip; unpack it with: gunzip -k list.md.gz"],
  [
    "a/list.docx",
    "PK\x03\x04\x14\0",
    "is a document of a word processor; convert it with: pandoc -f docx -t gfm a/list.docx -o list.md",
  ],
  [
    "book",
    "PK\x03\x04....mimetypeapplication/epub+zip",
    "is an e-book; convert it with: pandoc -f epub -t gfm FILE -o list.md",
  ],
  ["x.ods", "PK\x03\x04", "is a spreadsheet; save it as CSV"],
  ["lists.zip", "PK\x03\x04\0", "is a ZIP archive; unpack it with: unzip lists.zip"],
  ["stdin", "BZh9", "is compressed with bzip2; unpack it with: bunzip2 -k FILE"],
])("%s", (file, bytes, expected) => {
  expect(binaryKind(Buffer.from(bytes, "latin1"), file)).toBe(expected);
});

test("other bytes are not known to be anything", () => {
  expect(binaryKind(Buffer.from([0, 1, 2]), "x.md")).toBeNull();
});

test.each([["list", "--map"], ["build"]])("aimap %s %s names the kind", async (...line) => {
  const path = fileOf("", "paper.pdf");
  writeFileSync(path, Buffer.from("%PDF-1.7\n%\xe2\xe3\0\x81", "latin1"));
  const { stderr, exitCode } = await aimap([...line, path]);
  expect({ stderr, exitCode }).toEqual({
    stderr: expect.stringContaining("paper.pdf is a PDF; name a reading list"),
    exitCode: 1,
  });
});

test("a list without papers in the format that was asked for", async () => {
  const { stderr } = await aimap(["build", "--from", "bibtex", fileOf("nothing here\n", "her.md")]);
  expect(stderr).toContain("a paper is an entry with a title, such as @article{key");
});

test("no line of the help is cut in a narrow terminal", async () => {
  for (const columns of [40, 60]) {
    const { stdout } = await aimap(["--help"], { columns });
    expect(stdout).not.toContain("...");
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(columns);
  }
});

test("by month, papers of which only years are known have no rows of empty months", async () => {
  const list = "# A\n\n- [One](https://example.org/a) 2020\n- [Two](https://example.org/b) 2021\n";
  const { stdout } = await aimap(["timeline", "--by", "month", "--chart", "--map", fileOf(list, "years.md")]);
  expect(stdout.match(/\(no month\)/g)).toHaveLength(2);
  expect(stdout.trim().split("\n")).toHaveLength(2);
});
