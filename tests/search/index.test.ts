// The search index as bytes: what is read of a file is what was written, and what is found without walking through all terms is
// what walking through them finds.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkMap } from "../../src/map/map-file.ts";
import type { ResearchMap } from "../../src/map/model.ts";
import { compareNewest } from "../../src/map/sort.ts";
import { sourceOf } from "../../src/prepared/byte-source.ts";
import { SectionFile, writeSections } from "../../src/prepared/bytes.ts";
import { ByteReader } from "../../src/search/index/byte-reader.ts";
import { ByteWriter } from "../../src/search/index/byte-writer.ts";
import { writeIndex } from "../../src/search/index/index-writer.ts";
import { OccurrencesCursor } from "../../src/search/index/occurrences.ts";
import { SearchIndex } from "../../src/search/index/search-index.ts";
import { stemOf } from "../../src/search/index/stem.ts";
import { termsOf } from "../../src/search/index/tokens.ts";
import { Searcher } from "../../src/search/searcher.ts";
import { editDistance } from "../../src/text/edit-distance.ts";
import { mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";
import { runs } from "../runs.ts";
import { fieldTexts, ids, mapWith } from "./small-maps.ts";

const WORDS =
  "sparse sparsity spa autoencoder auto encoder scaling scale law SAE (SAE) in-context learning learn learned Léarning " +
  "认证系统的研究 使用JWT令牌 การเรียนรู้ 😀 naïve C++ GPT-2 seq2seq networks network nets of the graph neural";
const text = fc
  .array(fc.constantFrom(...WORDS.split(" ")), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(" "));
const name = fc.constantFrom("Ada Lovelace", "A. Lovelace", "Kaiming He", "K. He", "Łukasz Gruß", "Wei Wang");

/** Maps of a few papers in a few topics. */
const maps = fc
  .array(fc.record({ title: text, authors: fc.array(name, { maxLength: 3 }), note: text, topic: fc.nat(1) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((rows): ResearchMap => {
    const topics = ["a", "b"].map((id) => ({
      id,
      name: `Topic ${id} of scaling`,
      parent: null,
      notes: [],
      groups: [],
    }));
    const papers = rows.map(({ title, authors, note, topic }, at) =>
      paperOf({
        id: `p${at}`,
        title,
        authors,
        notes: [{ text: note, notes: [] }],
        placements: [{ topicId: topics[topic]?.id ?? "a", group: null, comment: at % 2 === 0 ? title : null }],
      }),
    );
    return linkMap(
      mapOf({ topics, papers, glossary: [{ term: "SAE", expansions: ["sparse autoencoder"], words: [] }] }),
    );
  });

/** The index of a map as it is read from a file. */
function reread(map: ResearchMap): SectionFile {
  const bytes = Buffer.concat(writeSections({ program: "test", key: "test" }, writeIndex(map)));
  return new SectionFile(sourceOf(new Uint8Array(bytes)));
}

const everyTerm = (map: ResearchMap): string[] => [...new Set(fieldTexts(map).flatMap((each) => termsOf(each.text)))];

describe("an index", () => {
  test("answers the same from memory and from a file, explanations included", () => {
    fc.assert(
      fc.property(maps, text, fc.boolean(), (map, query, isTyping) => {
        const [inMemory, fromFile] = [new Searcher(map), new Searcher(map, reread(map))];
        const answer = (searcher: Searcher): unknown => {
          const { results, ...others } = searcher.search(searcher.understand(query), {
            isTyping,
            withWeakMatches: true,
          });
          return { ...others, results: results.map(({ paper, match }) => ({ id: paper.id, match })) };
        };
        try {
          inMemory.understand(query);
        } catch {
          return;
        }
        expect(answer(fromFile)).toEqual(answer(inMemory));
      }),
      runs(60),
    );
  });

  test("has every term where its texts have it", () => {
    fc.assert(
      fc.property(maps, (map) => {
        const index = new SearchIndex(map, reread(map));
        for (const [number, { text: own, field, owners }] of fieldTexts(map).entries()) {
          expect(index.text(number)).toMatchObject({ field, text: own, owners });
          for (const [position, term] of termsOf(own).entries()) {
            expect(new OccurrencesCursor(index.occurrencesOf(term)).lengthFrom(number, position)).toBe(1);
            expect(index.termAt(index.texts.firstWord(number) + position)).toBe(term);
          }
        }
      }),
      runs(40),
    );
  });

  test("finds terms by their beginning, their stem and few edits, as comparing all terms does", () => {
    fc.assert(
      fc.property(
        maps,
        fc.constantFrom("sparse", "lerning", "netwrk", "autoencoedr", "s", "認证", "graph"),
        (map, word) => {
          const index = new SearchIndex(map);
          const terms = everyTerm(map);
          const beginning = [...index.termsWithPrefix(word.slice(0, 2))];
          for (const term of terms) {
            expect(beginning.some((each) => each.term === term)).toBe(term.startsWith(word.slice(0, 2)));
          }
          for (const { term, stem } of beginning) expect(stem).toBe(stemOf(term));
          const similar = index.similarTerms(word, { maxEdits: 2, maxEditsOfOtherInitial: 2 }).map(({ term }) => term);
          for (const term of terms) expect(similar.includes(term)).toBe(editDistance(word, term) <= 2);
        },
      ),
      runs(60),
    );
  });

  test("finds all terms that few edits separate from a word, whatever their letters, lengths and initials are", () => {
    const unit = fc.constantFrom(..."abcdez19éß认");
    const word = fc.string({ unit, minLength: 3, maxLength: 12 });
    const long = fc.string({ unit, minLength: 13, maxLength: 40 });
    const edits = fc.constantFrom([1, 0], [1, 1], [2, 0], [2, 1], [2, 2]);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 200 }),
        fc.array(long, { maxLength: 9 }),
        word,
        edits,
        (some, others, asked, [most = 0, other = 0]) => {
          const near = [
            asked.slice(1),
            `a${asked}`,
            `${asked}e`,
            `z${asked.slice(1)}`,
            `${asked.slice(0, 2)}9${asked.slice(4)}`,
          ];
          const papers = [paperOf({ id: "p", title: [...some, ...others, ...near].join(" ") })];
          const map = linkMap(mapOf({ papers }));
          const index = new SearchIndex(map, reread(map));
          const similar = index.similarTerms(asked, { maxEdits: most, maxEditsOfOtherInitial: other });
          const limitOf = (term: string): number => (term.slice(0, 2).includes(asked.charAt(0)) ? most : other);
          const expected = everyTerm(map).filter((term) => editDistance(asked, term) <= limitOf(term));
          expect(similar.map(({ term }) => term).sort()).toEqual(expected.sort());
          for (const entry of similar) expect(index.numberOf(entry.term)).toBe(entry.number);
        },
      ),
      runs(60),
    );
  });

  test("orders papers with equal scores by what the curator wrote, then the newest", () => {
    fc.assert(
      fc.property(maps, (map) => {
        const index = new SearchIndex(map);
        const orders = map.papers.map((_, at) => index.orderOf(at));
        expect(orders.toSorted((a, b) => a - b)).toEqual([...map.papers.keys()]);
        const papers = map.papers.map((_, position) => map.papers[orders.indexOf(position)]);
        for (const [at, paper] of papers.entries()) {
          const next = papers[at + 1];
          if (paper === undefined || next === undefined) continue;
          const [first, second] = [paper, next].map(({ placements }) => placements[0]?.comment === null);
          expect(first === second ? compareNewest(paper, next) < 0 : second).toBe(true);
        }
      }),
      runs(40),
    );
  });
});

test("what was written is read again: numbers, and any UTF-16 units", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
      fc.string({ unit: "binary" }),
      (numbers, letters) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.varint(number);
        writer.units(letters, 0);
        const reader = new ByteReader(writer.finish());
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(Array.from({ length: letters.length }, () => String.fromCharCode(reader.unit())).join("")).toBe(letters);
        expect(reader.isAtEnd).toBe(true);
      },
    ),
    runs(100),
  );
});

describe("scripts without spaces", () => {
  const map = linkMap(
    mapOf({
      papers: ["认证系统的研究", "使用JWT令牌", "การเรียนรู้ของเครื่อง"].map((title, at) =>
        paperOf({ id: `p${at}`, title }),
      ),
    }),
  );
  test.each([
    ["认证", "p0"],
    ["系统", "p0"],
    ["JWT", "p1"],
    ["令牌", "p1"],
    ["เครื่อง", "p2"],
  ])("%s is found as a word of a title", (word, id) => {
    const searcher = new Searcher(map);
    expect(searcher.search(searcher.understand(word)).results.map(({ paper }) => paper.id)).toEqual([id]);
  });
});

test("a long word with a British beginning, as in an address, is found in both spellings", async () => {
  const map = mapWith(["archaeologicalnetworks.wordpress.com", "Haematopoieticstemcelltransplantations"]);
  expect(await ids(map, "archaeologicalnetworks")).toEqual(["p1"]);
  expect(await ids(map, "archeologicalnetworks")).toEqual(["p1"]);
  expect(await ids(map, "hematopoieticstemcelltransplantation")).toEqual(["p2"]);
});
