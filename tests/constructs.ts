// Every construct of every grammar that is read, each to fill an input of any size: alone, closed and not closed, on one line and on
// lines of its own, and inside each field.

export interface Construct {
  readonly what: string;
  readonly text: (size: number) => string;
}

/** How many UTF-16 code units the text has at least. */
function filled(part: string, size: number): string {
  return part.repeat(Math.ceil(size / part.length));
}

/** Parts that differ, such as entries with keys of their own. */
function numbered(size: number, part: (at: number) => string): string {
  const parts: string[] = [];
  for (let [at, length] = [0, 0]; length < size; at += 1) {
    const next = part(at);
    parts.push(next);
    length += next.length;
  }
  return parts.join("");
}

const alone =
  (before: string, ...parts: readonly string[]) =>
  (): Construct[] =>
    parts.map((part) => ({
      what: JSON.stringify(`${before}${part}…`),
      text: (size) => `${before}${filled(part, size)}`,
    }));

/** In UTF-16 code units: what is looked at only up to some length costs the most in lines of about that length. */
const LINE = 600;

/** Each part again and again in lines that begin with `start`. */
const inLines =
  (before: string, start: string, ...parts: readonly string[]) =>
  (): Construct[] =>
    parts.map((part) => ({
      what: `lines of ${JSON.stringify(`${start}${part}…`)}`,
      text: (size) => `${before}${filled(`${start}${filled(part, LINE)}\n\n`, size)}`,
    }));

const each = (what: string, text: (size: number) => string) => (): Construct[] => [{ what, text }];

const different =
  (before: string, part: (at: number) => string, after = "") =>
  (): Construct[] => [
    {
      what: JSON.stringify(`${before}${part(0)}${part(1)}…${after}`),
      text: (size) => `${before}${numbered(size, part)}${after}`,
    },
  ];

/** What can be inside a value, whatever the grammar. */
const IN_A_VALUE = [
  ..." aA1.,;:/-–|#<>[](){}\\'\"`*_~=+&%$@!?^",
  ...["\u2028", "\u00a0", "e\u0301", "漢", "👩\u200d👧", "\u200b", "ﬁ", "\u202e"],
  ...[
    "a ",
    "A. ",
    "1-",
    "1, ",
    "Doe, J., ",
    "Jane Doe, ",
    "a and ",
    "; ",
    ", ",
    " et al",
    "et al. ",
    " | ",
    " > ",
    " / ",
  ],
  ...[
    "https://a.b",
    "; https://a.b",
    "arXiv:",
    "arXiv:2101.00012 ",
    "doi:10.1/a ",
    "10.1000/a",
    "<i>",
    "<i>a</i>",
    "&amp;",
  ],
  ...["&#x1b;", "2020", "2020-", "2020/", "Jan ", "January 2020 ", "[x]", "#a ", "'=", "[[", '[{"text":"a","notes":['],
];

/** Each of these as an argument, of `times` the size: a short one costs nothing that can be measured. */
const onCommandLine = (times: number, parts: readonly string[]) => (): Construct[] =>
  parts.map((part) => ({
    what: `${JSON.stringify(part)} as an argument`,
    text: (size) => filled(part, times * size),
  }));

/** Each of these in values that share the size. */
const inside = (what: string, wrap: (value: string) => string, fields: number) => (): Construct[] =>
  IN_A_VALUE.map((part) => ({
    what: `${JSON.stringify(part)} in ${what}`,
    text: (size) => wrap(`x${filled(part, size / fields)}x`),
  }));

const TABLE_COLUMNS = [
  ...["title", "authors", "year", "venue", "url", "doi", "arxiv", "code", "abstract", "keywords", "tags", "status"],
  ...["organization", "topic", "group", "comment", "notes", "type", "id", "pages", "files"],
];

const OWN_COLUMNS = [
  ...["type", "id", "title", "alternativeTitles", "authors", "date", "dateSource", "published", "kind", "venue"],
  ...["abstract", "url", "arxiv", "doi", "files", "keywords", "status", "tags", "extra", "placements", "notes"],
];

const header = (names: readonly string[], mark = ","): string => `${names.join(mark)}\n`;
const quotedRow = (columns: readonly string[], value: string): string =>
  header(columns.map(() => `"${value.replaceAll('"', '""')}"`));

/** What depends on the delimiter of a table. */
function delimited(mark: "," | ";" | "\t"): (() => Construct[])[] {
  const one = header(["title"]);
  const two = header(["title", "year"], mark);
  return [
    alone(one, "a\n", '"a"\n', "a\r\n", '""\n', "\n", "\r", '"', '"a', '"a""', '"a\n', `a${mark}\n`),
    alone(two, `a${mark}1\n`, `a${mark}2020\n`, `${mark}2020\n`, `a\n`, `a${mark}b${mark}c\n`, `${mark}`, `a${mark}`),
    alone(two, "'=1\n", "a", "a ", `"a"b"\n`, `"a" \n`, '"a\n"', "\0", "\ufffd", "\u2028", "\ufeff"),
    alone("", "title\n", mark, `title${mark}`, '"title"', `"title"${mark}`, "a\n"),
    different("title", (at) => `${mark}c${at}`, `\n${filled(`a${mark}`, 200)}\n`),
  ];
}

/** What is made of cells, whatever was between them. */
const CELLS = [
  different(header(["title"]), (at) => `${at}\n`),
  different(header(["title"]), (at) => `title number ${at} of many\n`),
  different(header(["title", "id"]), (at) => `a,k${at}\n`),
  alone(header(["title", "id"]), "a,k\n"),
  different(header(["title", "topic"]), (at) => `a,t${at}\n`),
  different(header(["title", "topic"]), (at) => `a,t${at} > u\n`),
  each("a topic in topics", (size) => `${header(["title", "topic"])}a,${filled("t > ", size)}t\n`),
  different(header(["title", "group"]), (at) => `a,g${at}\n`),
  different(header(["title", "tags"]), (at) => `a,t${at}\n`),
  different(header(["title", "authors"]), (at) => `a,Jane Doe${at}\n`),
  different(header(["title", "url"]), (at) => `a,http://a.b/${at}\n`),
  each("columns that a map has no place for", (size) => {
    const columns = Array.from({ length: 300 }, (_, at) => `c${at}`);
    return `${header(["title", ...columns])}${filled(header(["a", ...columns.map(() => "b")]), size)}`;
  }),
  inside("every column", (value) => header(TABLE_COLUMNS) + quotedRow(TABLE_COLUMNS, value), TABLE_COLUMNS.length),
  inside("every column of ours", (value) => header(OWN_COLUMNS) + quotedRow(OWN_COLUMNS, value), OWN_COLUMNS.length),
  alone(header(OWN_COLUMNS), "paper,,a\n", "paper,k,a\n", "paper,k,\\n\n"),
];

const RIS_TAGS = "TI AU A2 ED DA PY SP EP SN DO UR AN M3 T2 JO KW N1 AB L1 C7 U1 ID TT LA".split(" ");

const RIS = [
  ...["TY  - \n", "TY  - JOUR\n", "TY  - JOUR\nER  - \n", "TY  - JOUR\nTI  - a\nER  - \n", "TY  - JOUR\nTI  - a\n"],
  ...["ER  - \n", "x\n", "x", "\n", "\r", "\u2028", " ", "TI  - a\n", "AU  - a\n", "AU  - Doe, J\n", "QX  - y\n"],
  ...[
    "DA  - 2020/01/02/x\n",
    "PY  - x\n",
    "KW  - a; b\n",
    "KW  - a\n",
    "AB  - \n",
    "UR  - http://a.b\n",
    "TY  -",
    "  - ",
  ],
  ...[
    "N1  - a\n",
    "RN  - a\n",
    "L1  - a\n",
    "M3  - a\n",
    "ID  - k\n",
    "TT  - a\n",
    "TY  - JOUR\nID  - k\nER  - \n",
    "\0",
  ],
];

const JSON_PARTS = [
  ...["{", "[", "}", "]", ",", ":", '"', "\\", "1", "-", " ", "\n", "null,", "{},", '{"a":', '"a",', "1,", '"\\u00e4"'],
  ...['{"id":"a","title":"T"},', '{"title":"a"},', '{"title":""},', '{"id":1},', "[],", "[[]],", "\\u001b", "1e999,"],
];

const CSL_TEXTS = "title container-title DOI URL keyword note number page abstract ISBN publisher type language".split(
  " ",
);

const BIBTEX_ENTRIES = [
  ...[
    "@",
    "@a",
    "@a{",
    "@a{k",
    "@a{k,",
    "@a{k,t",
    "@a{k,t=",
    "@a{k,t={",
    '@a{k,t="',
    "@a{k,t=a#",
    "@a{k,t={a}}",
    "@a{k}",
  ],
  ...[
    "@a(k,title={a})",
    "@a{,title=a}",
    "@a{k,title={a}}\n",
    "@a{k,title={a},\n",
    "@a{k title={a}}\n",
    "@a{k,title={a}",
  ],
  ...["@string{", "@string{a=", '@string{a="b"}\n', "@string{a={b}}", "@preamble{", '@preamble{"a"}\n', "@preamble{a#"],
  ...[
    "@comment{",
    "@comment{a}\n",
    "@comment",
    "%",
    "% a\n",
    "{",
    "}",
    '"',
    "#",
    ",",
    "=",
    "(",
    ")",
    "a",
    "a ",
    "\\",
    "\n",
  ],
  ...[
    "@xdata{k,",
    "@a{k,crossref={k},title={a}}\n",
    "@a{k,xdata={k},title=a}\n",
    "@comment{jabref-meta: grouping:a;}\n",
  ],
];

const IN_TEX = [
  ...[
    "{",
    "}",
    "{}",
    "{a}",
    "{{a}}",
    "\\",
    "\\\\",
    "\\a",
    "\\a ",
    "\\a{",
    "\\a{b}",
    "\\'",
    "\\'e",
    "{\\'e}",
    "\\'{e}",
    "\\'{",
  ],
  ...[
    '{\\"{',
    "\\alpha ",
    "$",
    "$a$",
    "$\\alpha$",
    "$^{2}$",
    "_",
    "^",
    "~",
    "--",
    "---",
    "``a''",
    "\\emph{a}",
    "\\emph{",
  ],
  ...[
    "\\textit{a} ",
    "\\url{a}",
    "\\href{a}{b}",
    "\\def\\b{c}",
    "\\newcommand{\\b}{c}",
    "\\b",
    "\\char65 ",
    "\\symbol{65}",
  ],
  ...[
    "\\verb|a|",
    "%",
    "% a\n",
    "\n\n",
    "#",
    '"',
    "\\&",
    "\\o{}",
    "{\\o}",
    "\\cc{",
    "\\char",
    "\\^",
    "\\u{i}",
    "\\textsuperscript{2}",
  ],
  ...[
    " and ",
    "a and ",
    "{a and b} and ",
    "Doe, J and ",
    "Doe, Jr, J and ",
    "others and ",
    ", ",
    "von ",
    "{von} A and ",
  ],
  ...[
    "2020",
    "2020-01",
    "2020/",
    "jan",
    "jan#",
    "1--2, ",
    "?",
    "~",
    "..",
    ":a.pdf:PDF;",
    "a;",
    "a, ",
    "a > b, ",
    "&amp;",
  ],
];

const BIBTEX_FIELDS = [
  ...[
    "title",
    "author",
    "editor",
    "translator",
    "year",
    "date",
    "month",
    "journal",
    "booktitle",
    "pages",
    "doi",
    "url",
  ],
  ...[
    "eprint",
    "keywords",
    "file",
    "abstract",
    "note",
    "annote",
    "crossref",
    "groups",
    "publisher",
    "isbn",
    "unheardof",
  ],
];

/** Each part in the value of all these fields, which share the size. */
const inTex = (what: string, fields: readonly string[]) => (): Construct[] =>
  [...new Set([...IN_TEX, ...IN_A_VALUE])].map((part) => ({
    what: `${JSON.stringify(part)} in ${what}`,
    text: (size) => {
      const value = filled(part, size / fields.length);
      return `@article{k, title = {a}, ${fields.map((field) => `${field} = {${value}}`).join(", ")}}\n`;
    },
  }));

const FRONT_MATTER = [
  ...[
    "a",
    " ",
    "\n",
    "-",
    "---\n",
    "- a\n",
    "a: b\n",
    "a:\n",
    "  - a\n",
    "  a:\n",
    "a: [",
    "a: {",
    "a: [b], ",
    "[",
    "{",
    "? ",
  ],
  ...[
    "a: |\n",
    "a: >\n",
    "&a b: *a\n",
    "- &a [*a]\n",
    "*a",
    "&a ",
    "!!str ",
    "!a ",
    '"',
    "'",
    "# a\n",
    "a: 'b\n",
    "<<: *a\n",
    "%a\n",
  ],
];

/** What an entry is read for: people, dates, venues, marks and badges, before, in and after its title. */
const IN_AN_ENTRY = [
  ...[
    "by ",
    " by Jane Doe",
    "Jane Doe, ",
    "by Jane Doe and ",
    "(a) by Jane Doe ",
    "(2020) by ",
    "Doe, J. ",
    "J. Doe, ",
    "Jane Doe 2020 - ",
  ],
  ...[
    "A title, by Jane Doe, 2020. ",
    "*Jane Doe* ",
    "**Jane Doe** ",
    "**A title** ",
    "`tag` ",
    "[tag] ",
    "【a】 ",
    "【",
    "】",
    "[2024 - ",
    "(",
    ")",
  ],
  ...[
    "![a](https://img.shields.io/badge/NeurIPS-2023-blue) ",
    "![](https://img.shields.io/badge/a) ",
    "[![a](b)](c) ",
    "![a][b] ",
  ],
  ...[
    "![a](https://img.shields.io/badge/",
    "a_b-",
    "[[",
    "[[a](b)] ",
    "[[a](b) [c](d)] ",
    "[a](http://b.c) | ",
    "[a](http://b.c) • ",
    " | ",
    " • ",
  ],
  ...[
    "2020 ",
    "2020/01 ",
    "2020.01.02 ",
    "Jan 2020 ",
    "NeurIPS 2020 ",
    "NeurIPS'20 ",
    "Proc. of ",
    "vol. 1 ",
    "A. ",
    "A.",
    "- ",
    " – ",
    "—",
    ": ",
  ],
  ...[
    "eprint: 2020/123 ",
    "“a” ",
    "“",
    '"a" ',
    "et al. ",
    "and ",
    "& ",
    "Google, ",
    "University of ",
    "Univ. ",
    "circa 1900",
    ", ",
    ". ",
    "; ",
    "、",
  ],
  ...[
    " ",
    "\t",
    "\u00a0",
    "\u3000",
    "a",
    "A",
    "é",
    "漢",
    "- [ ] ",
    "@a ",
    "[@a] ",
    "{#a} ",
    ":star: ",
    "⭐ ",
    "<sub>a</sub> ",
    "<br>",
    "\\\n",
  ],
];

/** Parts without a bar, several papers of one cell. */
const IN_A_CELL = [
  ...[
    "[A](http://a.b) ",
    "[A](http://a.b)",
    "A, ",
    "A title; ",
    "Jane Doe, ",
    "![a](http://a.b) ",
    "(2020) ",
    "`a` ",
    "- a ",
    "1. a ",
    " ",
    "a",
  ],
  ...["[A title](http://a.b) by Jane Doe ", "**A title** ", "<b>A</b> ", "<ul><li>a</li></ul>", "<li>", "\\|"],
];

const MARKDOWN_STARTS = [
  ...["## T\n\n- ", "## T\n\n- [A title](http://a.b) ", "## T\n\n- **A title** ", "## T\n\n[A title](http://a.b)\n\n"],
  ...[
    "## T\n\n- Jane Doe: ",
    "## T\n\n- (2020) ",
    "## T\n\n### [A title](http://a.b)\n",
    "## T\n\n- [A title](http://a.b)\n  ",
  ],
];

const TABLE_ROWS = "## T\n\n| title | year |\n|---|---|\n";

const IN_A_COMMENT = [
  ...[
    " ",
    "\t",
    "\n",
    "\r",
    "\u00a0",
    "\u2028",
    ":",
    ": ",
    " : ",
    "-",
    "--",
    " --",
    " -->",
    "-->\n",
    ">",
    "a",
    "a ",
    "a-",
    "%",
    "% ",
  ],
  ...[
    "accept",
    "accept ",
    "accept a",
    "accept a ",
    "accept a: ",
    "accept a:b\n",
    "<!--",
    "<!-- ",
    "<!--accept a",
    "<!-- accept a: ",
    "<!-- accept a: b -->",
  ],
  ...["% accept a\n", "% accept a: b\n", "%accept", "\n%", "\n  ", "[", '{"accept"', "accept a :"],
];

const MAP_START =
  '{"schemaVersion":2,"title":"","description":null,"topics":[{"id":"t","name":"T","parent":null,"notes":[],"groups":[]}]';
const mapWith = (papers: string, glossary = "") => `${MAP_START},"papers":[${papers}],"glossary":[${glossary}]}`;
const list = (part: string, size: number): string => filled(`${part},`, size).slice(0, -1);

const IN_A_MAP: readonly (readonly [what: string, text: (size: number) => string])[] = [
  ["papers of nothing", (size) => mapWith(list("{}", size))],
  ["papers of another form", (size) => mapWith(list('{"id":"a","title":"b"}', size))],
  ["numbers as papers", (size) => mapWith(list("1", size))],
  ["papers that never end", (size) => `${MAP_START},"papers":[${filled('{"id":"a",', size)}`],
  ["lists as papers", (size) => mapWith(`${"[".repeat(size / 2)}${"]".repeat(size / 2)}`)],
  ["glossary rows of nothing", (size) => mapWith("", list("{}", size))],
  ["glossary rows", (size) => mapWith("", list('{"term":"a","expansions":["b"],"words":[]}', size))],
  ["expansions", (size) => mapWith("", `{"term":"a","expansions":[${list('"b"', size)}],"words":[]}`)],
  [
    "topics",
    (size) =>
      `{"schemaVersion":2,"title":"","description":null,"topics":[${list('{"id":"t"}', size)}],"papers":[],"glossary":[]}`,
  ],
  ["members", (size) => `{${numbered(size, (at) => `"m${at}":1,`)}"a":1}`],
  ["numbers", (size) => `{"schemaVersion":${"1".repeat(size)}}`],
  ["notes in notes", (size) => `{"schemaVersion":2,"topics":[{"notes":[${filled('{"text":"a","notes":[', size)}`],
];

/** By the ending of the file that holds them. */
export const CONSTRUCTS = {
  csv: [...delimited(","), ...delimited(";"), ...CELLS],
  tsv: delimited("\t"),
  ris: [
    alone("", ...RIS),
    alone("TY  - JOUR\n", ...RIS),
    different("", (at) => `TY  - JOUR\nTI  - a${at}\nER  - \n`),
    different("", (at) => `TY  - JOUR\nID  - k${at}\nER  - \n`),
    inside(
      "every tag",
      (value) => `TY  - JOUR\n${RIS_TAGS.map((tag) => `${tag}  - ${value}\n`).join("")}ER  - \n`,
      RIS_TAGS.length,
    ),
    inside(
      "every tag of a book",
      (value) => `TY  - BOOK\n${RIS_TAGS.map((tag) => `${tag}  - ${value}\n`).join("")}`,
      RIS_TAGS.length,
    ),
  ],
  json: [
    alone("", ...JSON_PARTS),
    alone("[", ...JSON_PARTS),
    alone('[{"title":"', ...JSON_PARTS),
    alone('[{"author":[', ...JSON_PARTS, '{"family":"Doe"},', "7,"),
    alone('[{"title":"a","issued":{"date-parts":[', "[2020],", "[1],", "1,"),
    each("names", (size) => `[{"title":"a","author":[${list('{"family":"Doe"}', size)}]}]`),
    each("wrong names", (size) => `[{"title":"a","author":[${list("7", size)}]}]`),
    each("items of one letter", (size) => `[${list('{"title":"a"}', size)}]`),
    each("items of nothing", (size) => `[${list("{}", size)}]`),
    each("numbers as items", (size) => `[${list("1", size)}]`),
    each("items with one id", (size) => `[${list('{"id":"a","title":"b"}', size)}]`),
    different("[", (at) => `{"id":"k${at}","title":"b"},`, "{}]"),
    different('[{"title":"a"', (at) => `,"m${at}":1`, "}]"),
    each("date parts", (size) => `[{"title":"a","issued":{"date-parts":[${list("[2020]", size)}]}}]`),
    each("keywords of ours", (size) => `[{"custom":{"aimap":{"keywords":[${list('"k"', size)}]}}}]`),
    each("collections", (size) => `[{"title":"a","collections":[${list('"k"', size)}]}]`),
    each("references of Crossref", (size) => `{"message":{"items":[${list('{"title":["a"]}', size)}]}}`),
    inside(
      "every text",
      (value) =>
        JSON.stringify([
          {
            ...Object.fromEntries(CSL_TEXTS.map((name) => [name, value])),
            issued: { literal: value },
            author: [{ literal: value }, { family: value }],
          },
        ]),
      CSL_TEXTS.length + 3,
    ),
  ],
  bib: [
    alone("", ...BIBTEX_ENTRIES),
    alone("@a{k,title={a}}\n@a{l,title={", ...BIBTEX_ENTRIES),
    alone("@a{k,title={a},", ...BIBTEX_ENTRIES),
    different("", (at) => `@a{k${at},title={a}}`),
    different("", (at) => `@a{k${at},title={a},crossref={k${at + 1}}}`),
    different("", (at) => `@string{s${at}="a"}`),
    different('@string{s0="a"}', (at) => `@string{s${at + 1}=s${at}#"b"}`),
    different("@a{k,title={a}", (at) => `,f${at}={a}`, "}"),
    inTex("every field", BIBTEX_FIELDS),
    alone("@a{k, title = ", "a # ", '"a" # ', "{a} # ", "1 # "),
  ],
  map: IN_A_MAP.map(([what, text]) => each(what, text)),
  name: [onCommandLine(20, [" ", "a ", "1-", ", ", "(", "x 2020 ", "漢", "[["])],
  query: [onCommandLine(2, [...IN_A_VALUE, "-a ", '"a" ', "author:a ", "year:2020 "])],
  glossary: [
    alone("", ...JSON_PARTS),
    alone("[", ...JSON_PARTS, '{"term":"a"},', '{"term":"a","expansions":["b"]},', '{"term":1},'),
    alone('[{"term":"', ...JSON_PARTS),
    alone('[{"term":"a","expansions":[', '"b",', "1,", "[", '""', '" ",'),
    different("[", (at) => `{"term":"t${at}","expansions":["u${at}"]},`, '{"term":"a"}]'),
    different("[", (at) => `{"term":"t${at}","words":["t${at + 1}"]},`, '{"term":"a"}]'),
    different('[{"term":"a","expansions":[', (at) => `"b${at}",`, '"c"]}]'),
    inside("a term", (value) => JSON.stringify([{ term: value, expansions: [value], words: [value] }]), 3),
  ],
  settings: [
    alone("", ...JSON_PARTS),
    alone("{", ...JSON_PARTS, '"ascii":true,', '"map":"a",', '"map":[', '"a":'),
    alone('{"map":["', "a", "/", "../", "~/", "\\", '","', " "),
    each("layers", (size) => `{"map":[${list('"a.json"', size)}]}`),
    different("{", (at) => `"m${at}":1,`, '"a":1}'),
    inside("a setting", (value) => JSON.stringify({ map: value, color: value }), 2),
  ],
  acceptances: [
    "<!-- accept no-date: ",
    "<!-- accept ",
    "<!-- accept no-date",
    "<!--",
    "%",
    "% accept no-date: ",
    "  ",
  ].map((start) => alone(start, ...IN_A_COMMENT)),
} as const;

/** Each field of BibTeX on its own, and what entries of Markdown are read for: thousands of constructs, for whoever has the time. */
export const LARGER_CONSTRUCTS = {
  bib: BIBTEX_FIELDS.map((field) => inTex(field, [field])),
  md: [
    ...["---\n", "---\ntitle: a\n", "---\na:\n", "+++\n"].map((start) => alone(start, ...FRONT_MATTER)),
    ...MARKDOWN_STARTS.map((start) => alone(start, ...IN_AN_ENTRY)),
    ...["- ", "- [A title](http://a.b) ", "[A title](http://a.b)\n\n"].map((start) =>
      inLines("## T\n\n", start, ...IN_AN_ENTRY),
    ),
    alone(`${TABLE_ROWS}| `, ...IN_A_CELL, ...IN_A_CELL.map((part) => `${part}<br>`)),
    alone(`${TABLE_ROWS}| A | `, ...IN_A_CELL, ...IN_A_CELL.map((part) => `${part}<br>`)),
    different(TABLE_ROWS, (at) => `| [A${at}](http://a.b/${at})<br>[B${at}](http://a.c/${at}) | 2020 |\n`),
    different(`${TABLE_ROWS}| `, (at) => `[A title, ${at}](http://a.b/${at})<br>`, "| 2020 |\n"),
    different("## T\n\n", (at) => `[A title, ${at}](http://a.b/${at})\n\nJane Doe${at}, John Roe\n\n`),
    different("## T\n\n", (at) => `- [A title, ${at}](http://a.b/${at})\nJane Doe${at}, John Roe\n`),
  ],
} as const;
