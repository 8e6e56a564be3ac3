// A small map with everything that breaks views: long, wide, right-to-left and steering text, no dates, two topics.

import { CSL_TYPE } from "../src/map/csl.ts";
import type { PartialDate } from "../src/map/dates.ts";
import { emptyValue, PAPER_FIELDS, PAPER_KEYS } from "../src/map/fields.ts";
import type { MapFile } from "../src/map/map-file.ts";
import type { Paper } from "../src/map/model.ts";
import { parsePersonName } from "../src/map/names.ts";
import { mapOf } from "./harness.ts";

export const ESC = "\u001b";

/** A paper with these facts, in topic `a`; nothing else is known of it. */
export function paperOf(part: Partial<Paper> & Pick<Paper, "id">): Paper {
  const nothing = Object.fromEntries(PAPER_KEYS.map((key) => [key, emptyValue(PAPER_FIELDS[key].type)]));
  const own = { title: `Title of ${part.id}`, kind: "preprint", origin: "seed", ...part };
  const placements = [{ topicId: "a", group: null, comment: null }];
  const { authors = [], editors = [], translators = [] } = part;
  const [authorNames, editorNames, translatorNames] = [authors, editors, translators].map((names) =>
    names.map(parsePersonName),
  );
  const cslType = CSL_TYPE[part.kind ?? "preprint"];
  // every field has a value: empty by its type, or given above
  return { ...nothing, placements, authorNames, editorNames, translatorNames, cslType, ...own } as Paper;
}

export const date = (text: string): PartialDate => text as PartialDate;

const STEERING = `${ESC}[31mred${ESC}[0m ${ESC}]0;title\u0007 \u009b2J \u0000 \u202eesrever\u202c zero\u200bwidth\u2066x\u2069`;

export const HOSTILE_MAP: MapFile = mapOf({
  title: `Hostile ${STEERING} map`,
  topics: [
    { id: "a", name: "Alpha", parent: null, notes: [{ text: `Note ${STEERING}`, notes: [] }], groups: ["Group one"] },
    {
      id: "a/b",
      name: "B with a very long name that no narrow terminal can hold on a line of its own",
      parent: "a",
      notes: [],
      groups: [],
    },
    { id: "a/b/c", name: "漢字の話題", parent: "a/b", notes: [], groups: [] },
    { id: "empty", name: "Empty", parent: null, notes: [], groups: [] },
    { id: "z", name: `Steering ${STEERING}`, parent: null, notes: [], groups: [] },
  ],
  papers: [
    paperOf({
      id: "plain2020short",
      title: "Short",
      date: date("2020"),
      dateSource: "map",
      authors: ["Ada Plain"],
      organizations: ["Org"],
    }),
    paperOf({
      id: "long2021unbroken",
      title: `Unbroken${"x".repeat(300)} and ${"many words ".repeat(40)}end`,
      date: date("2021-03"),
      dateSource: "map",
      authors: ["Bea van der Long", "Cy Two"],
      placements: [
        { topicId: "a", group: "Group one", comment: "first" },
        { topicId: "a/b/c", group: null, comment: "second" },
      ],
      notes: [{ text: "outer ".repeat(30), notes: [{ text: "inner", notes: [{ text: "innermost", notes: [] }] }] }],
    }),
    paperOf({
      id: "wide2021",
      title: "深層学習における注意機構の幾何学的解釈とその応用について 👩‍👩‍👧‍👦🎉 é\u0301",
      date: date("2021-03-14"),
      dateSource: "reference",
      organizations: ["東京大学"],
      url: `https://example.org/${"path/".repeat(40)}`,
      placements: [{ topicId: "a/b/c", group: null, comment: null }],
    }),
    paperOf({
      id: "steering",
      title: `Steering ${STEERING} title`,
      alternativeTitles: [STEERING],
      authors: [`Eve ${STEERING}`],
      authorsComplete: false,
      organizations: [STEERING],
      venue: STEERING,
      pages: STEERING,
      url: `javascript:alert(1)${ESC}[2J`,
      code: "file:///etc/passwd",
      keywords: [STEERING, "=1+1", "__proto__"],
      placements: [{ topicId: "z", group: STEERING, comment: `${STEERING}\nsecond line\ttab` }],
      notes: [{ text: STEERING, notes: [] }],
    }),
    paperOf({
      id: "rtl2023",
      title: "مقدمة في تفسير النماذج اللغوية הקדמה",
      date: date("2023-12-31"),
      dateSource: "arxiv",
      arxiv: "2312.99999",
      placements: [{ topicId: "a/b", group: null, comment: "“quotes”, commas, % { \\ }" }],
    }),
  ],
  glossary: [{ term: "SHT", expansions: ["short"], words: [] }],
});

/** What machine formats have to carry or to disarm: one paper with such text in every field. */
export const TRICKY = [
  STEERING,
  '=HYPERLINK("http://evil.example")',
  "+1",
  "-1",
  "@cmd",
  "'quoted",
  'comma, "quote"; semicolon',
  "line\nbreak\r\nand\ttab",
  "100% of {braces} \\back\\slashes $x_1^2$ #tag & ~tilde",
  "unbalanced } brace { and {",
  "<script>alert(1)</script> [link](javascript:alert(1)) **bold** `code` | pipe",
  "www.evil.example https://evil.example/?a=b&c=d mail@evil.example",
  "ER  - \nTY  - JOUR",
  "Σχόλιο λ ≤ ∞ — “curly” ß æ ł ǘ ệ Ž ı",
  "漢字 👩‍👩‍👧‍👦 é\u0301 اَلْعَرَبِيَّةُ",
  " leading and trailing ",
  "null",
  "[1]",
  "a and b and others",
];

/** A map whose every text is one of the tricky ones, one paper for each. */
export const TRICKY_MAP: MapFile = mapOf({
  title: "Tricky",
  topics: [{ id: "a", name: "A", parent: null, notes: TRICKY.map((text) => ({ text, notes: [] })), groups: TRICKY }],
  papers: TRICKY.map((text, at) =>
    paperOf({
      id: at === 0 ? "__proto__" : at === 1 ? "constructor" : `tricky${at}`,
      title: text,
      alternativeTitles: [text, text],
      authors: [text, `Ada ${text}`, "Ada Plain"],
      organizations: [text, "Plain"],
      venue: text,
      pages: text,
      url: ["javascript:alert(1)", "file:///etc/passwd", `https://example.org/${text}`, text][at % 4] ?? null,
      doi: text,
      code: text,
      demo: `http://example.org/${text}`,
      keywords: [text, text],
      placements: [{ topicId: "a", group: text, comment: text }],
      notes: [{ text, notes: [{ text, notes: [] }] }],
      kind: (["article", "conference", "report", "thesis", "book", "post", "other"] as const)[at % 7] ?? "other",
      date: date("2020-01-02"),
      dateSource: "map",
    }),
  ),
});
