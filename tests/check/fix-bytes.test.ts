// What --fix writes: the bytes that it shows, in the encoding and with the line endings of the file, and nothing else.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replaceTexts } from "../../src/files/write.ts";
import { type Encoding, encodeText, type TextEncoding } from "../../src/text/encodings.ts";
import { aimap, emptyFolder, ROOT } from "../harness.ts";
import { runs } from "../runs.ts";

const OLD = "http://dx.doi.org/10.1000/x";
const NEW = "https://doi.org/10.1000/x";

const PLAIN: TextEncoding = { encoding: "UTF-8", hasByteOrderMark: false };
const LATIN: TextEncoding = { encoding: "Windows-1252", hasByteOrderMark: false };
const marked = (encoding: Encoding): TextEncoding => ({ encoding, hasByteOrderMark: true });

function bytesOf(text: string, form: TextEncoding): Buffer {
  const bytes = encodeText(text, form);
  if (bytes === null) throw new Error(`${form.encoding} lacks a character of ${text}`);
  return bytes;
}

function write(bytes: Buffer, name: string): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

const BIB = `% Prüfung: “kein Änderungsgrund”
@article{k, author={Müller, Jörg}, title={Über die Möglichkeit}, year=2001}
@article{l, author={Lee, B}, title={Plain}, url={${OLD}}, year=2002}
@article{m, author={Jérôme, A}, title={L’été}, year=2003}
`;
const LIST = `# Liste

- 2024-02: [A title](${OLD})
- 2023-05: [Théorie des réseaux](https://example.org/theorie)
`;

describe("a file is fixed in its own encoding and line endings", () => {
  test.each([
    ["Windows-1252", BIB, "a.bib", LATIN],
    ["Windows-1252 with CRLF", BIB.replaceAll("\n", "\r\n"), "a.bib", LATIN],
    ["UTF-16LE", LIST, "a.md", marked("UTF-16LE")],
    ["UTF-16LE with CRLF, as PowerShell writes", LIST.replaceAll("\n", "\r\n"), "a.md", marked("UTF-16LE")],
    ["UTF-16BE", BIB, "a.bib", marked("UTF-16BE")],
    ["UTF-8 with a byte order mark", LIST, "a.md", marked("UTF-8")],
    ["UTF-8 with mixed line endings", LIST.replace("\n\n", "\r\n\n"), "a.md", PLAIN],
    ["UTF-8 without a final newline", LIST.trimEnd(), "a.md", PLAIN],
    ["UTF-8 with unusual white space", `${LIST}- 2020: [A\u0085b\u2028c](${OLD}) \t\n`, "a.md", PLAIN],
    ["JSON in Windows-1252", JSON.stringify([{ id: "é", title: "Été", URL: OLD }]), "a.json", LATIN],
  ])("%s", async (_, text, name, form) => {
    const path = write(bytesOf(text, form), name);
    const { exitCode } = await aimap(["check", path, "--fix", "--rule", "resolver-link"]);
    expect(exitCode).toBe(0);
    expect(readFileSync(path)).toEqual(bytesOf(text.replaceAll(OLD, NEW), form));
  });

  test("whatever else is in it", async () => {
    const line = fc.string({ unit: fc.constantFrom(..."aé ß’“€\t{}@%=\\-#*"), maxLength: 12 });
    const form = fc.constantFrom(PLAIN, LATIN, marked("UTF-8"), marked("UTF-16LE"), marked("UTF-16BE"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 4 }),
        fc.constantFrom("\n", "\r\n"),
        form,
        async (lines, end, like) => {
          const text = ["# L", "", `- 2020: [A title](${OLD})`, "", ...lines].join(end);
          const path = write(bytesOf(text, like), "a.md");
          const { exitCode } = await aimap(["check", path, "--fix", "--rule", "resolver-link"]);
          const [fixed, same] = [text.replace(OLD, NEW), text].map((each) => bytesOf(each, like));
          // a text that does not look like Windows-1252 is refused
          expect(readFileSync(path)).toEqual(exitCode === 0 ? fixed : same);
          if (like !== LATIN) expect(exitCode).toBe(0);
        },
      ),
      runs(60),
    );
  });

  test("escapes in JSON stay escapes", async () => {
    const json = '[{"id":"a", "title":"\\u00c4 title", "URL":"http://dx.doi.org/10.1000/\\u00e4"}]';
    const path = write(Buffer.from(json), "a.json");
    await aimap(["check", path, "--fix"]);
    expect(readFileSync(path, "utf8")).toBe(json.replace("http://dx.doi.org", "https://doi.org"));
  });
});

describe("nothing is written", () => {
  test("if the encoding of the file lacks a character of the new text, in this file or in another", () => {
    const other = write(Buffer.from("a\n"), "b.md");
    const path = write(bytesOf("Größe\n", LATIN), "a.md");
    const replace = () =>
      replaceTexts([
        { file: other, before: "a\n", after: "b\n" },
        { file: path, before: "Größe\n", after: "Erdős\n" },
      ]);
    expect(replace).toThrow(`cannot write "${path}": Windows-1252 cannot hold the new text; nothing is written`);
    expect(readFileSync(path)).toEqual(bytesOf("Größe\n", LATIN));
    expect(readFileSync(other, "utf8")).toBe("a\n");
  });

  test("if it would be read differently afterwards", () => {
    const path = write(bytesOf("Größe\n", LATIN), "a.md");
    // these bytes are also UTF-8
    expect(() => replaceTexts([{ file: path, before: "Größe\n", after: "Ã¤\n" }])).toThrow("nothing is written");
    expect(readFileSync(path)).toEqual(bytesOf("Größe\n", LATIN));
  });

  test("if the file has changed since it was read", () => {
    const path = write(Buffer.from("new\n"), "a.md");
    const replace = () => replaceTexts([{ file: path, before: "old\n", after: "fixed\n" }]);
    expect(replace).toThrow("it has changed since it was read; nothing is written");
    expect(readFileSync(path, "utf8")).toBe("new\n");
  });
});

describe("a file in an unknown encoding", () => {
  const GBK = Buffer.concat([
    Buffer.from("# L\n\n- 2020: ["),
    Buffer.from("c4a3d0cd", "hex"),
    Buffer.from(`](${OLD})\n`),
  ]);
  const sound = write(Buffer.from(LIST), "sound.md");

  test.each([
    ["build", ["build", "FILE"]],
    ["--references", ["build", sound, "--references", "FILE"]],
    ["--glossary", ["build", sound, "--glossary", "FILE"]],
    ["check", ["check", "FILE"]],
    ["check --fix", ["check", "FILE", "--fix"]],
    ["--map", ["list", "--map", "FILE"]],
    ["diff", ["diff", sound, "FILE"]],
  ])("is refused by %s, and not changed", async (_, argv) => {
    const path = write(GBK, "a.md");
    const outcome = await aimap(argv.map((word) => (word === "FILE" ? path : word)));
    expect(outcome).toEqual({
      stdout: "",
      stderr: `aimap: ${path}:3: is neither UTF-8, nor UTF-16 with a byte order mark, nor Windows-1252; convert it to UTF-8: "iconv -f ENCODING -t UTF-8 OLD > NEW", where ENCODING is the one that it was written in, such as GB18030, SHIFT_JIS or WINDOWS-1251\n`,
      exitCode: 1,
    });
    expect(readFileSync(path)).toEqual(GBK);
  });

  test("is refused on standard input", async () => {
    for (const argv of [
      ["build", "-"],
      ["check", "-"],
      ["show", "-"],
    ]) {
      const { stderr, exitCode } = await aimap(argv, { stdin: GBK });
      expect({ stderr: stderr.slice(0, 40), exitCode }).toEqual({
        stderr: "aimap: stdin:3: is neither UTF-8, nor UT",
        exitCode: 1,
      });
    }
  });
});

describe("what the report says", () => {
  const latin = bytesOf(BIB, LATIN);
  const REMARK = "the file is not UTF-8, and was read as Windows-1252; if letters are wrong, convert it to UTF-8 first";

  test.each([
    ["a file", (path: string) => ["build", path]],
    ["references", (path: string) => ["build", write(Buffer.from(LIST), "l.md"), "--references", path]],
  ])("names %s that is read as Windows-1252", async (_, argv) => {
    const path = write(latin, "a.bib");
    const { stdout, stderr, exitCode } = await aimap(argv(path));
    expect(exitCode).toBe(0);
    expect(stderr.split("\n")).toContain(`${path}: ${REMARK}`);
    if (argv(path).length === 2) expect(stdout).toContain('"Über die Möglichkeit"');
  });

  test("says so for standard input, and check warns", async () => {
    expect((await aimap(["build", "-"], { stdin: latin })).stderr).toContain(`stdin: ${REMARK}\n`);
    const { stdout } = await aimap(["check", "-", "--rule", "guessed-encoding"], { stdin: latin });
    expect(stdout).toBe(`stdin: warning: ${REMARK} [guessed-encoding]\n`);
  });

  test("says nothing about UTF-16", async () => {
    const list = bytesOf("# L\n\n- [Ünïcode](https://example.org)\n", marked("UTF-16LE"));
    const { stderr } = await aimap(["build", write(list, "a.md")]);
    expect(stderr).toBe("1 topic, 1 paper, 0 notes\n");
  });
});

test("a map and ids are read in UTF-16, as PowerShell writes them", async () => {
  const map = write(bytesOf(readFileSync(join(ROOT, "data", "map.json"), "utf8"), marked("UTF-16LE")), "map.json");
  const stdin = bytesOf("cunningham2023sparse\r\n", marked("UTF-16LE"));
  const { stdout, exitCode } = await aimap(["show", "-", "--format", "ids", "--map", map], { stdin });
  expect({ stdout, exitCode }).toEqual({ stdout: "cunningham2023sparse\n", exitCode: 0 });
});
