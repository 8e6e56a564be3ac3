// Generated input of strangers: texts, maps, lists and bibliographies made of what has broken programs before.
import fc from "fast-check";
import { PAPER_FIELDS, PAPER_KEYS } from "../src/map/fields.ts";
import type { MapFile } from "../src/map/map-file.ts";
import type { Paper } from "../src/map/model.ts";
import { mapOf } from "./harness.ts";
import { paperOf } from "./hostile-map.ts";

/** What steers terminals, spreadsheets, shells or markup, and what is hard to measure or cut. */
const PIECES = [
  ..."aZ1 =+-@\t\r\n\u0000\u0007\u001b\u007f\u0085\u009b\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u2028\u202e\u2066\u2069\ufe0f\ufeff\ufff9\uffff",
  ..."[](){}<>|\\`'\"$&;:,.#!?*_~^%/",
  "\u001b[31m",
  "\u001b]8;;http://e.org\u0007",
  "\ud83d",
  "\ude00",
  "e\u0301",
  "\u0301".repeat(20),
  `o${"\u0308".repeat(300)}`,
  "漢".repeat(60),
  "\u001b]52;c;cm0gLXJm\u0007",
  "\u001bPq",
  "漢字",
  "हिन्दी",
  "می\u200cخواهم",
  "👩\u200d👩\u200d👧",
  "🇩🇪",
  "\u{e0041}",
  "=cmd|' /C calc'!A0",
  "@SUM(1)",
  "$(touch x)",
  "https://e.org/a(b)\"'<>",
  "javascript:alert(1)",
  "10.1000/x",
  "2309.08600",
  "<script>",
  "<!--",
  "&#x1b;",
  "&lt;",
  "\\u001b",
  "__proto__",
  "constructor",
  "%s",
  "word ",
  "2024-13",
  "x".repeat(200),
];

export const hostileText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 3 })), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(""));
const filled = hostileText.map((text) => (text.trim() === "" ? `x${text}` : text));

const ids = (start: string) =>
  fc.oneof(fc.constantFrom("a", "a\u200b", "A", "__proto__", "-a", "a b"), filled).map((id) => start + id);

const paper = fc.record({
  id: ids(""),
  title: filled,
  texts: fc.dictionary(fc.constantFrom(...PAPER_KEYS), hostileText, { maxKeys: 8 }),
  date: fc.constantFrom(null, "0001", "1999-12", "2024-02-29", "9999"),
  topic: fc.nat(5),
  group: fc.option(hostileText),
  comment: fc.option(hostileText),
  notes: fc.array(
    hostileText.map((text) => ({ text, notes: [{ text, notes: [] }] })),
    { maxLength: 2 },
  ),
});

/** A valid map. */
export const hostileMap = fc
  .record({
    title: hostileText,
    description: fc.option(hostileText),
    topics: fc.uniqueArray(
      fc.record({ id: ids("t"), name: filled, up: fc.nat(5), groups: fc.array(hostileText, { maxLength: 2 }) }),
      {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 4,
      },
    ),
    papers: fc.uniqueArray(paper, { selector: ({ id }) => id, maxLength: 4 }),
    glossary: fc.array(
      fc.record({
        term: filled,
        expansions: fc.array(hostileText, { maxLength: 2 }),
        words: fc.array(hostileText, { maxLength: 2 }),
      }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ topics, papers, ...rest }): MapFile => {
    const rows = topics.map(({ up, ...topic }, at) => ({
      ...topic,
      parent: topics[up % (at + 1)]?.id ?? null,
      notes: [],
    }));
    const linked = rows.map((row) => (row.parent === row.id ? { ...row, parent: null } : row));
    return mapOf({
      ...rest,
      topics: linked,
      papers: papers.map(({ texts, topic, group, comment, date, ...own }) => {
        const topicId = linked[topic % linked.length]?.id ?? "";
        const facts = Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => factOf(key, text)));
        const known = { ...facts, ...own, placements: [{ topicId, group, comment }] };
        // the cast: the texts are given to fields that hold texts only
        return paperOf({ ...known, date } as Partial<Paper> & Pick<Paper, "id">);
      }),
    });
  });

/** Only for fields that hold a text or a list of texts. */
function factOf(key: string, text: string): [string, unknown][] {
  const type = PAPER_KEYS.includes(key as keyof Paper) ? PAPER_FIELDS[key as keyof Paper].type : null;
  if (type === "optionalText") return [[key, text]];
  return type === "texts" ? [[key, [text, text]]] : [];
}

const soup = (...tokens: readonly string[]) =>
  fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...tokens) }, { weight: 2, arbitrary: hostileText }), {
      maxLength: 40,
    })
    .map((parts) => parts.join(""));

/** What the readers of each format read. */
export const HOSTILE_SOURCES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  markdown: soup(
    ...[
      "# T\n",
      "## ",
      "\n",
      "\n\n",
      "- ",
      "  - ",
      "1. ",
      "* ",
      "> ",
      "| a | b |\n|---|---|\n",
      "| ",
      " |\n",
      "[T](https://e.org/1)",
    ],
    ...[
      "[",
      "](",
      ")",
      "**",
      "*",
      "_",
      "~~",
      "`",
      "```\n",
      "<details>",
      "</details>",
      "<table>",
      "<tr><td>",
      "<li>",
      "<p>",
      "</p>",
    ],
    ...[
      "<!--",
      "-->",
      "<?",
      "---\n",
      "aimap: 1\n",
      "title: x\n",
      "2024: ",
      "(2020)",
      ", Jane Doe",
      "[r]: https://e.org/2\n",
      "[r]",
      "![",
      "&amp;",
      "$$",
      "[^1]",
    ],
  ),
  bibtex: soup(
    ...[
      "@article{k,",
      "@string{a = ",
      "@preamble{",
      "@comment{",
      "title = {",
      "author = ",
      "year = 2020",
      "month = jan",
      "crossref = {k}",
      '"',
      "{",
      "}",
      ",\n",
    ],
    ...[
      "\\'e",
      '\\"{',
      "\\alpha",
      "$",
      "\\def\\a{",
      "\\a",
      "#",
      "a",
      " and ",
      "others",
      "@",
      "(",
      ")",
      "%",
      "\n",
      "url = {https://e.org}",
      "keywords = {a; b}",
    ],
  ),
  ris: soup(
    ...[
      "TY  - JOUR\r\n",
      "TI  - ",
      "AU  - Doe, J",
      "PY  - 2020/13/",
      "ER  - \n",
      "\n",
      "ID  - k",
      "UR  - ",
      "KW  - ",
      "DO  - ",
      "  - ",
      "A1  - ",
      "N1  - ",
    ],
  ),
  "csl-json": soup(
    ...[
      "[",
      "]",
      "{",
      "}",
      ",",
      ":",
      '"id"',
      '"title"',
      '"issued"',
      '{"date-parts":[[2020,1]]}',
      '"author"',
      '[{"family":"X"}]',
      "null",
      "1e999",
      '"',
      "\\u001b",
    ],
    '[{"id":"a","title":"b"}]',
  ),
};
