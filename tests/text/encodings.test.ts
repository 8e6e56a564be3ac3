// Decoding: what is read gives the same bytes again; what is in another encoding is refused and never damaged.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, encodeText, problemOfNuls } from "../../src/text/encodings.ts";
import { runs } from "../runs.ts";

/** A text in Windows-1252. */
function windows1252(text: string): Buffer {
  const bytes = encodeText(text, { encoding: "Windows-1252", hasByteOrderMark: false });
  if (bytes === null) throw new Error(`${text} is not in Windows-1252`);
  return bytes;
}

describe("what people write in western languages", () => {
  test.each([
    "Größe",
    "Über die Möglichkeit der Größe, Müller, Jörg",
    "Théorie des réseaux à été créée par l’équipe, à l’Université de Genève",
    "« Éléments d’algèbre » – l’œuvre complète",
    "“Smart quotes” and ‘single’ ones, and it’s fine",
    "Pages 12–34, 5–7 — see also…",
    "© 2020 ACM, § 5, 20 °C, 10 µm × 5 µm ± 2 %, €5",
    "¿Qué es? ¡Hola! El niño pequeño, corazón",
    "Søren Kierkegård og Bjørn Ångström på dansk",
    "Þorvaldur Guðmundsson, ævintýri á Íslandi",
    "PRÉSENTATION CRÉÉE À L’ÉCOLE",
    "São João, ações, coração, pão à mão",
    "Sodankylä, Hämäläinen, pöytä, yöllä, hääyöaie",
    "„Äpfel“ und »Öl«: Müller – „Über“",
    "Žižek, Slavoj; Šimon",
    "à",
  ])("is read in Windows-1252: %s", (text) => {
    expect(decodeText(windows1252(text))).toEqual({ text, encoding: "Windows-1252", hasByteOrderMark: false });
  });
});

/** Texts in other encodings, as `iconv` writes them. */
const OTHERS = [
  ["GBK", "大语言模型的可解释性研究", "b4f3d3efd1d4c4a3d0cdb5c4bfc9bde2cacdd0d4d1d0bebf"],
  ["GBK", "使用GPT模型进行学习", "cab9d3c3475054c4a3d0cdbdf8d0d0d1a7cfb0"],
  ["GBK", "2020: [模型] 很好", "323032303a205bc4a3d0cd5d20badcbac3"],
  ["Shift_JIS", "大規模言語モデルの解釈可能性", "91e58b4b96cd8cbe8cea83828366838b82cc89f08edf89c2945c90ab"],
  ["Shift_JIS", "機械学習", "8b408a428a778f4b"],
  ["Shift_JIS", "田中 and 佐藤", "9363928620616e64208db293a1"],
  ["EUC-KR", "김철수 and 이영희", "b1e8c3b6bcf620616e6420c0ccbfb5c8f1"],
  ["Big5", "王小明", "a4fda470a9fa"],
  ["Windows-1251", "Иванов, И. and Петров, П.", "c8e2e0edeee22c20c82e20616e6420cfe5f2f0eee22c20cf2e"],
  ["KOI8-R", "О механизмах внимания", "ef20cdc5c8c1cec9dacdc1c820d7cec9cdc1cec9d1"],
  ["Greek", "Ερμηνευσιμότητα", "c5f1ece7ede5f5f3e9ecfcf4e7f4e1"],
  ["Windows-1250", "językowych, Łódź dużych", "6aea7a796b6f777963682c20a3f3649f206475bf796368"],
  ["Mac OS Roman", "Théorie des réseaux créée", "54688e6f7269652064657320728e7365617578208063728e8e65"],
  ["CP850", "Größe, Müller, Jörg", "477294e1652c204d816c6c65722c204a947267"],
  ["UTF-8 that was cut", "é", "c3a9c3a920c3"],
  ["UTF-8 and Latin-1 in one file", "é é", "c3a90ae9"],
] as const;

describe("another encoding is refused", () => {
  test.each(OTHERS)("%s: %s", (_, __, hex) => {
    const bytes = Buffer.concat([Buffer.from("# A list\n\n"), Buffer.from(hex, "hex")]);
    expect(decodeText(bytes)).toEqual({
      line: hex.startsWith("c3a90a") ? 4 : 3,
      problem: expect.stringMatching(/^is neither UTF-8, nor UTF-16 with a byte order mark, nor Windows-1252; .*iconv/),
    });
  });

  test.each([
    ["UTF-8", "efbbbf610ae9"],
    ["UTF-16LE", "fffe61000a0061"],
    ["UTF-16LE", "fffe61000a0000d8"],
    ["UTF-16BE", "feff0061000adc00"],
  ])("and so is what has the byte order mark of %s but is not in it: %s", (encoding, hex) => {
    const { line, problem } = { line: 0, problem: "", ...decodeText(Buffer.from(hex, "hex")) };
    expect(line).toBe(2);
    expect(problem).toMatch(`has the byte order mark of ${encoding}, but is not ${encoding}; convert it`);
  });
});

test("any bytes are refused with a line of theirs, or decoded to a text that gives the same bytes", () => {
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom("", "\ufeff", "a\r\nb\rc\n", "Größe", "créée", "模型", "\0", "“x”")
      .chain((text) =>
        fc.constantFrom(Buffer.from(text, "utf8"), Buffer.from(text, "utf16le"), Buffer.from(text, "latin1")),
      ),
  );
  const mark = fc.constantFrom("", "efbbbf", "fffe", "feff").map((hex) => Buffer.from(hex, "hex"));
  fc.assert(
    fc.property(mark, fc.array(part, { maxLength: 5 }), (start, parts) => {
      const bytes = Buffer.concat([start, ...parts]);
      const decoded = decodeText(bytes);
      if ("text" in decoded) return encodeText(decoded.text, decoded)?.equals(bytes) === true;
      return decoded.line >= 1 && decoded.line <= bytes.filter((byte) => byte === 0x0a).length + 1;
    }),
    runs(2000),
  );
});

test("any text is the same again after it was written in an encoding that has all its characters", () => {
  const unit = fc.constantFrom(..."aeé ß“’€ñ\n\r\u0085\u2028模\u{1f600}");
  const marked = fc.constantFrom("UTF-8", "UTF-16LE", "UTF-16BE");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), marked, (text, encoding) => {
      const form = { encoding, hasByteOrderMark: true } as const;
      const bytes = encodeText(text, form);
      expect(bytes === null ? null : decodeText(bytes)).toEqual({ ...form, text });
    }),
  );
});

test("a character that the encoding lacks is not replaced by another", () => {
  const form = { encoding: "Windows-1252", hasByteOrderMark: false } as const;
  for (const text of ["Erdős", "模型", "\u{1f600}", "\u0085", "\u0081", "\0"]) {
    expect(encodeText(text, form), text).toBeNull();
  }
});

const LIST = "# 清单\n\n- [A walk](https://a.example) 2020 \u{1f600}\n";

test.each(["UTF-16LE", "UTF-16BE"] as const)(
  "%s without a mark is named, with the command that converts it",
  (encoding) => {
    for (const text of [LIST, LIST.repeat(300), `x${LIST.repeat(300)}`, "# Ĳ ƀƁƂ ǿ\n- Ǿ"]) {
      const bytes = encodeText(text, { encoding, hasByteOrderMark: false });
      expect(bytes === null ? null : problemOfNuls(bytes)).toBe(
        `is ${encoding} without a byte order mark; convert it to UTF-8: "iconv -f ${encoding} -t UTF-8 OLD > NEW"`,
      );
    }
  },
);

test.each([
  "\0\u0001\u0002",
  "\0".repeat(40),
  "a\0\0\0".repeat(20),
  "\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0003\0>\0\u0001\0",
])("other bytes with NULs are not text: %j", (text) => {
  expect(problemOfNuls(Buffer.from(text, "latin1"))).toBe("not text");
});
