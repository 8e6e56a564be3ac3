// Inputs that repeat one thing, of any size: how work grows with each is counted in growth.test.ts and timed by `npm run bench`.

import type { MapFile, TopicRow } from "../src/map/map-file.ts";
import type { Paper } from "../src/map/model.ts";
import { mapOf } from "./harness.ts";
import { date, paperOf } from "./hostile-map.ts";

const repeated = (size: number, part: (at: number) => string): string =>
  Array.from({ length: size }, (_, at) => part(at)).join("");

const papers = (size: number, part: (at: number) => Partial<Paper> & Pick<Paper, "id">): Paper[] =>
  Array.from({ length: size }, (_, at) => paperOf(part(at)));

/** Lists and bibliographies. */
export const LISTS: readonly {
  readonly what: string;
  readonly file: string;
  readonly size: number;
  readonly text: (size: number) => string;
}[] = [
  {
    what: "names before a title",
    file: "list.md",
    size: 200,
    text: (size) => `## T\n\n- ${"Jane Doe, ".repeat(size)}[A title](https://example.org)\n`,
  },
  {
    what: "names after a title",
    file: "list.md",
    size: 200,
    text: (size) => `## T\n\n- [A title](https://example.org) ${"Jane Doe, ".repeat(size)}\n`,
  },
  {
    what: "bold words",
    file: "list.md",
    size: 40,
    text: (size) => `## T\n\n- ${"a **b** ".repeat(size)}[A title](https://example.org)\n`,
  },
  {
    // below 300 pieces of a line, each is compared with the others
    what: "arXiv ids",
    file: "list.md",
    size: 600,
    text: (size) => `## T\n\n- x ${"arXiv:2101.00012 ".repeat(size)}\n`,
  },
  {
    what: "papers whose keys are the same",
    file: "list.md",
    size: 40,
    text: (size) => `## T\n\n${repeated(size, (at) => `- [One title, ${at}](https://example.org/${at})\n`)}`,
  },
  {
    what: "topics",
    file: "list.md",
    size: 40,
    text: (size) => `# L\n\n${repeated(size, (at) => `## Topic ${at}\n\n- [One](https://example.org/${at})\n\n`)}`,
  },
  {
    what: "topics of one name",
    file: "list.md",
    size: 40,
    text: (size) => `# L\n\n${repeated(size, (at) => `## Topic\n\n- [One](https://example.org/${at})\n\n`)}`,
  },
  {
    what: "one paper again and again",
    file: "list.md",
    size: 40,
    text: (size) =>
      `# L\n\n${repeated(size, (at) => `## Topic ${at}\n\n- [One](https://example.org): comment ${at}\n\n`)}`,
  },
  {
    what: "notes",
    file: "list.md",
    size: 40,
    text: (size) => `## T\n\n- [A title](https://example.org)\n${repeated(size, (at) => `  - note ${at}\n`)}`,
  },
  {
    what: "rows of a table",
    file: "list.md",
    size: 40,
    text: (size) =>
      `## T\n\n| title | year |\n|---|---|\n${repeated(size, (at) => `| [Title ${at}](https://example.org/${at}) | 2020 |\n`)}`,
  },
  {
    what: "paragraphs",
    file: "list.md",
    size: 40,
    text: (size) => `## T\n\n- [A title](https://example.org)\n\n${repeated(size, (at) => `Words ${at}.\n\n`)}`,
  },
  {
    what: "link definitions",
    file: "list.md",
    size: 40,
    text: (size) =>
      `## T\n\n${repeated(size, (at) => `- [Title ${at}][r${at}]\n`)}\n${repeated(size, (at) => `[r${at}]: https://example.org/${at}\n`)}`,
  },
  {
    what: "HTML comments",
    file: "list.md",
    size: 40,
    text: (size) => `## T\n\n- [A title](https://example.org)\n\n${repeated(size, (at) => `<!-- ${at} -->\n\n`)}`,
  },
  {
    what: "braces in braces",
    file: "a.bib",
    size: 200,
    text: (size) => `@article{a, title = ${"{".repeat(size)}x${"}".repeat(size)}}\n@article{b, title = {T}}\n`,
  },
  {
    what: "crossrefs in a ring",
    file: "a.bib",
    size: 200,
    text: (size) => repeated(size, (at) => `@article{k${at}, title = {T}, crossref = {k${(at + 1) % size}}}\n`),
  },
  {
    what: "entries",
    file: "a.bib",
    size: 200,
    text: (size) =>
      repeated(
        size,
        (at) => `@article{k${at}, title = {Title ${at}}, author = {Doe, Jane and Public, John}, year = 2020}\n`,
      ),
  },
  {
    what: "authors",
    file: "a.bib",
    size: 200,
    text: (size) =>
      `@article{a, title = {T}, author = {${Array.from({ length: size + 1 }, (_, at) => `Doe, Jane${at}`).join(" and ")}}}\n`,
  },
  {
    what: "strings",
    file: "a.bib",
    size: 200,
    text: (size) => `${repeated(size, (at) => `@string{s${at} = "S"}\n`)}@article{a, title = {T}}\n`,
  },
  {
    what: "entries that never end",
    file: "a.bib",
    size: 200,
    text: (size) => repeated(size, (at) => `@article{k${at}, title = {Two\n\n`),
  },
  {
    what: "entries after a broken one",
    file: "a.bib",
    size: 200,
    text: (size) => `@article{x, title = {No end\n\n${repeated(size, (at) => `@article{k${at}, title = {T}}\n`)}`,
  },
  {
    what: "strings of strings",
    file: "a.bib",
    size: 200,
    text: (size) =>
      `@string{s0 = "S"}\n${repeated(size, (at) => `@string{s${at + 1} = s${at} # "x"}\n`)}@article{a, title = s${size}}\n`,
  },
  {
    what: "entries with the same data",
    file: "a.bib",
    size: 200,
    text: (size) =>
      `@xdata{d, publisher = {P}}\n${repeated(size, (at) => `@book{k${at}, title = {Title ${at}}, xdata = {d}}\n`)}`,
  },
  {
    what: "fields",
    file: "a.bib",
    size: 200,
    text: (size) => `@article{a, title = {T}, ${repeated(size, (at) => `f${at} = {x}, `)}}\n`,
  },
  {
    what: "unknown commands",
    file: "a.bib",
    size: 200,
    text: (size) => `@article{a, title = {T}, note = {${"\\foo{a} ".repeat(size)}}}\n`,
  },
  {
    what: "accents",
    file: "a.bib",
    size: 200,
    text: (size) => `@article{a, title = {T${"{\\'e}".repeat(size)}}}\n`,
  },
  {
    what: "people between semicolons",
    file: "a.bib",
    size: 200,
    text: (size) => `@article{a, title = {T}, author = {${repeated(size, (at) => `Doe, Jane${at}; `)}Poe, K.}}\n`,
  },
  {
    what: "local copies",
    file: "a.bib",
    size: 200,
    text: (size) => `@article{a, title = {T}, file = {${repeated(size, (at) => `:${at}.pdf:PDF;`)}}}\n`,
  },
  {
    what: "lines of one tag",
    file: "a.ris",
    size: 200,
    text: (size) => `TY  - JOUR\nTI  - A\n${"AU  - Doe, J\n".repeat(size)}ER  - \n`,
  },
  {
    what: "records",
    file: "a.ris",
    size: 200,
    text: (size) => repeated(size, (at) => `TY  - JOUR\nTI  - Title ${at}\nAU  - Doe, J\nER  - \n`),
  },
  {
    what: "tags that nobody knows",
    file: "a.ris",
    size: 200,
    text: (size) => `TY  - JOUR\nTI  - A\n${repeated(size, (at) => `Q${at % 10}  - ${at}\n`)}ER  - \n`,
  },
  {
    what: "lines that continue a value",
    file: "a.ris",
    size: 200,
    text: (size) => `TY  - JOUR\nTI  - A\nAB  - x\n${"more words\n".repeat(size)}ER  - \n`,
  },
  {
    what: "lines outside of any record",
    file: "a.ris",
    size: 200,
    text: (size) => `${repeated(size, (at) => `${at}.\n`)}TY  - JOUR\nTI  - A\nER  - \n`,
  },
  {
    what: "rows of one letter",
    file: "a.csv",
    size: 200,
    text: (size) => `title\n${"a\n".repeat(size)}`,
  },
  {
    what: "rows in as many groups",
    file: "a.csv",
    size: 600,
    text: (size) => `title,group\n${repeated(size, (at) => `a,g${at}\n`)}`,
  },
  {
    what: "rows in as many topics",
    file: "a.tsv",
    size: 200,
    text: (size) => `title\ttopic\n${repeated(size, (at) => `a\tt${at} > u\n`)}`,
  },
  {
    what: "topics of one row",
    file: "a.csv",
    size: 400,
    text: (size) => `title,topic\na,t${repeated(size, (at) => `;t${at}`)}\n`,
  },
  {
    what: "groups in an outline of ours",
    file: "list.md",
    size: 300,
    text: (size) =>
      `---\naimap: 1\n---\n\n## T\n\n${repeated(size, (at) => `- **Group ${at}**\n  - [One ${at}](https://example.org/${at})\n`)}`,
  },
  {
    what: "members of an item",
    file: "a.json",
    size: 200,
    text: (size) => `[{"id": "a", "title": "T"${repeated(size, (at) => `, "m${at}": ${at}`)}}]`,
  },
  {
    what: "names in an item",
    file: "a.json",
    size: 200,
    text: (size) => `[{"id": "a", "title": "T", "author": [${'{"family": "Doe"}, '.repeat(size)}{}]}]`,
  },
  {
    what: "wrong members",
    file: "a.json",
    size: 200,
    text: (size) => `[{"id": "a", "title": "T", "author": [${"7, ".repeat(size)}7]}]`,
  },
  {
    what: "items",
    file: "a.json",
    size: 200,
    text: (size) => JSON.stringify(Array.from({ length: size }, (_, at) => ({ id: `k${at}`, title: `Title ${at}` }))),
  },
];

const TOPIC = { id: "a", name: "A", parent: null, notes: [], groups: [] };

/** Maps that are combined with themselves. */
export const LAYERS: readonly {
  readonly what: string;
  readonly size: number;
  readonly map: (size: number) => MapFile;
}[] = [
  {
    what: "papers of one title",
    size: 200,
    map: (size) =>
      mapOf({ topics: [TOPIC], papers: papers(size, (at) => ({ id: `p${at}`, title: "The same long title" })) }),
  },
  {
    what: "papers of one title and address",
    size: 200,
    map: (size) =>
      mapOf({
        topics: [TOPIC],
        papers: papers(size, (at) => ({ id: `p${at}`, title: "The same long title", url: "https://example.org/same" })),
      }),
  },
  {
    what: "papers that have nothing in common",
    size: 200,
    map: (size) =>
      mapOf({
        topics: [TOPIC],
        papers: papers(size, (at) => ({ id: `p${at}`, title: `Title number ${at}`, url: `https://example.org/${at}` })),
      }),
  },
  {
    what: "topics of one name",
    size: 200,
    map: (size) => mapOf({ topics: Array.from({ length: size + 1 }, (_, at) => ({ ...TOPIC, id: `t${at}` })) }),
  },
  {
    what: "places of one paper",
    size: 200,
    map: (size) =>
      mapOf({
        topics: [TOPIC],
        papers: [
          paperOf({
            id: "p",
            placements: Array.from({ length: size + 1 }, (_, at) => ({ topicId: "a", group: null, comment: `c${at}` })),
          }),
        ],
      }),
  },
  {
    what: "notes of one paper",
    size: 200,
    map: (size) =>
      mapOf({
        topics: [TOPIC],
        papers: [
          paperOf({ id: "p", notes: Array.from({ length: size }, (_, at) => ({ text: `note ${at}`, notes: [] })) }),
        ],
      }),
  },
];

/** Queries, asked of the bundled map. */
export const QUERIES: readonly {
  readonly what: string;
  readonly size: number;
  readonly text: (size: number) => string;
}[] = [
  { what: "a long word", size: 1000, text: (size) => "x".repeat(size) },
  { what: "a long word of two letters", size: 1000, text: (size) => "ab".repeat(size) },
  {
    what: "known and unknown words",
    size: 60,
    text: (size) => repeated(size, (at) => `${["sae", "scaling", `word${at}`][at % 3]} `),
  },
  { what: "regular expressions", size: 60, text: (size) => "(a+)+$ ".repeat(size) },
  { what: "minus signs", size: 60, text: (size) => "- ".repeat(size) },
  {
    what: "misspelt words",
    size: 20,
    text: (size) => repeated(size, (at) => `${["autoencoedr", "sparze", "interpretibility", "unheardof"][at % 4]} `),
  },
  { what: "phrases", size: 40, text: (size) => '"dark matter" '.repeat(size) },
  { what: "words that are left out", size: 40, text: (size) => repeated(size, (at) => `-word${at} `) },
];

const topicsOf = (size: number, part: (at: number) => Partial<TopicRow> = () => ({})): TopicRow[] =>
  Array.from({ length: size }, (_, at) => ({ ...TOPIC, id: `t${at}`, name: `Topic number ${at}`, ...part(at) }));

const inTopic = (topicId: string, group: string | null = null) => [{ topicId, group, comment: null }];

/** A paper with what most papers have. */
const usual = (at: number): Partial<Paper> & Pick<Paper, "id" | "title"> => ({
  id: `p${at}`,
  title: `A title of a paper that has the number ${at}`,
  authors: [`Jane Doe${at}`, "John Public"],
  date: date(`20${String(10 + (at % 15))}-0${1 + (at % 9)}`),
  url: `https://example.org/${at}`,
  keywords: ["title"],
  placements: inTopic("t0"),
});

/** Maps in which there is much of one thing, for every command. */
export const MAPS: readonly {
  readonly what: string;
  readonly size: number;
  readonly map: (size: number) => MapFile;
}[] = [
  {
    what: "papers in as many topics",
    size: 150,
    map: (size) =>
      mapOf({
        topics: topicsOf(size + 1, (at) => (at === 0 ? {} : { parent: "t0" })),
        papers: papers(size, (at) => ({ ...usual(at), placements: inTopic(`t${at}`) })),
      }),
  },
  {
    what: "papers in as many groups of one topic",
    size: 150,
    map: (size) =>
      mapOf({
        topics: topicsOf(2, (at) =>
          at === 1 ? {} : { groups: Array.from({ length: size }, (_, group) => `Group ${group}`) },
        ),
        papers: papers(size, (at) => ({ ...usual(at), placements: inTopic("t0", `Group ${size - at - 1}`) })),
      }),
  },
  {
    what: "papers of one title",
    size: 150,
    map: (size) =>
      mapOf({
        topics: topicsOf(2),
        papers: papers(size, (at) => ({ ...usual(at), title: "One title of many papers" })),
      }),
  },
  {
    what: "papers whose ids have no Latin letters",
    size: 150,
    map: (size) =>
      mapOf({
        topics: topicsOf(2),
        papers: papers(size, (at) => ({ ...usual(at), ...(at > 0 && { id: String.fromCodePoint(0x4e00 + at) }) })),
      }),
  },
  {
    what: "a chain of glossary entries",
    size: 150,
    map: (size) =>
      mapOf({
        topics: topicsOf(2),
        papers: papers(1, usual),
        glossary: Array.from({ length: size }, (_, at) => ({ term: `g${at}`, expansions: [`g${at + 1}`], words: [] })),
      }),
  },
  {
    what: "placements, notes, names and keywords of one paper",
    size: 150,
    map: (size) => {
      const many = (word: string) => Array.from({ length: size }, (_, at) => `${word} number ${at}`);
      const one = {
        ...usual(0),
        authors: many("Jane"),
        organizations: many("Org"),
        keywords: many("title"),
        alternativeTitles: many("Also"),
        placements: [...inTopic("t0"), ...many("comment").map((comment) => ({ topicId: "t0", group: null, comment }))],
        notes: many("note").map((text) => ({ text, notes: [] })),
      };
      return mapOf({ topics: topicsOf(2), papers: papers(1, () => one) });
    },
  },
];
