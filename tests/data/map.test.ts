// The bundled map: made by build, sound, and what the curators meant.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TakenIds, takeCitationKey } from "../../src/map/ids.ts";
import { linkMap, type MapFile } from "../../src/map/map-file.ts";
import { topicsOf } from "../../src/map/model.ts";
import { familyOf } from "../../src/map/names.ts";
import { findProblems } from "../../src/map/validate.ts";
import { sanitiseDeep } from "../../src/text/sanitise.ts";
import { aimap, BUNDLED_MAP, ROOT } from "../harness.ts";

const text = readFileSync(BUNDLED_MAP, "utf8");
const file = JSON.parse(text) as MapFile;
const map = linkMap(file);
const paper = (id: string) => {
  const found = map.paperById.get(id);
  if (found === undefined) throw new Error(`no paper ${id}`);
  return found;
};

test("data/map.json is what build makes of the outline, references and glossary, byte for byte", async () => {
  const source = (name: string): string => join(ROOT, "data", name);
  const argv = [
    "build",
    source("ai-understanding.md"),
    "--references",
    source("references.json"),
    "--glossary",
    source("glossary.json"),
  ];
  const stderr = "26 topics, 86 papers in 88 placements, 13 notes\n";
  expect(await aimap(argv)).toEqual({ stdout: text, stderr, exitCode: 0 });
});

test("the bundled map is sound, and its text is safe as it is: neither is looked at when it is loaded", () => {
  expect(findProblems(file)).toEqual([]);
  expect(sanitiseDeep(file)).toEqual(file);
});

test("it holds 26 topics and 86 papers in 88 placements, 84 of them from the seed", () => {
  expect(file.topics).toHaveLength(26);
  expect(file.papers).toHaveLength(86);
  expect(file.papers.flatMap(({ placements }) => placements)).toHaveLength(88);
  expect(file.papers.filter(({ origin }) => origin === "resolved").map(({ id }) => id)).toEqual([
    "bricken2023towards",
    "templeton2024scaling",
  ]);
});

describe("dates", () => {
  test("the seed's month wins, the reference refines it to the day or fills it", () => {
    expect(paper("cunningham2023sparse")).toMatchObject({ date: "2023-09-15", dateSource: "reference" });
    expect(paper("wang2022interpretability")).toMatchObject({
      date: "2022-09",
      dateSource: "map",
      published: "2022-11-01",
    });
    expect(paper("ma2015using")).toMatchObject({ date: "2015", dateSource: "reference" });
    expect(paper("paulo2024automatically")).toMatchObject({ date: "2024-10", dateSource: "map" });
  });

  test("one paper is undated, and stays so", () => {
    expect(file.papers.filter(({ date }) => date === null).map(({ id }) => id)).toEqual(["extractingsae"]);
  });

  test("four papers show a month other than the one they were first published in", () => {
    const differing = file.papers.filter(
      ({ date, published }) =>
        date !== null && published !== null && !published.startsWith(date.slice(0, 7)) && date !== published,
    );
    expect(differing.map(({ id }) => id)).toEqual([
      "wang2022interpretability",
      "jeffares2024deep",
      "gemmateam2024gemma",
      "prabhakar2024deciphering",
    ]);
  });
});

test("groups and notes of topics are where the seed has them", () => {
  const grouped = (group: string) =>
    file.papers.filter((each) => each.placements.some((placement) => placement.group === group)).map(({ id }) => id);
  expect(grouped("Task vectors")).toEqual([
    "todd2023function",
    "hendel2023incontext",
    "extractingsae",
    "han2024emergence",
  ]);
  expect(grouped("Anthropic monosemanticity interpretation of LLM features")).toEqual([
    "bricken2023towards",
    "templeton2024scaling",
  ]);
  const noted = file.topics.filter(({ notes }) => notes.length > 0).map(({ name, notes }) => [name, notes[0]?.text]);
  expect(noted).toEqual([
    [
      "Semantic Directions",
      "Directions, e.g.: f(king)-f(man)+f(woman)=f(queen) or f(sushi)-f(Japan)+f(Italy)=f(pizza)",
    ],
    [
      "Information Processing/Storage",
      '"A transformer\'s depth affects its reasoning capabilities, whilst model size affects its knowledge capacity" (c.f.)',
    ],
  ]);
});

test("notes keep their nesting", () => {
  const [first, second, third] = paper("lad2024remarkable").notes;
  expect(first?.notes).toEqual([]);
  expect(second?.notes.map((note) => note.text.split(":")[0])).toEqual([
    "Detokenization",
    "Feature engineering",
    "Prediction ensembling",
    "Residual sharpening",
  ]);
  expect(third?.text).toMatch(/^This structure can be thought of as two halves/);
  expect(paper("he2024matters").notes[2]?.notes[0]?.text).toMatch(/^E\.g\. half of attention layers/);
});

test("comments lose the punctuation that joined them to the title, and no word", () => {
  const comment = (id: string) => paper(id).placements[0]?.comment;
  expect(comment("lanham2023measuring")).toBe(
    "roughly proves that sufficiently large models do not generate CoT that actually captures their internal reasoning",
  );
  expect(comment("khatri2024anatomy")).toBe(
    "Introduces category-theoretic diagrammatic formalism for DL architectures",
  );
  expect(comment("engels2024all")).toBe("Days of week form ring, etc.");
  expect(comment("prabhakar2024deciphering")).toBe("CoT involves both memorization and (probabilitic) reasoning");
});

test("a paper under two topics is one paper", () => {
  expect(topicsOf(map, paper("elhage2021mathematical")).map(({ name }) => name)).toEqual([
    "Mechanistic Interpretability",
    "Symbolic and Notation",
  ]);
  expect(paper("akyurek2022learning").placements).toHaveLength(2);
});

test("ids are citation keys as the rule makes them", () => {
  const taken = new TakenIds();
  for (const { id, authorNames, date, title } of file.papers) {
    expect(takeCitationKey(authorNames[0] === undefined ? null : familyOf(authorNames[0]), date, title, taken)).toBe(
      id,
    );
  }
});

test("the glossary has at least 40 entries, each once, with what it means or goes with", () => {
  const terms = file.glossary.map(({ term }) => term.toLowerCase());
  expect(terms.length).toBeGreaterThanOrEqual(40);
  expect(new Set(terms).size).toBe(terms.length);
  for (const { expansions, words } of file.glossary) expect(expansions.length + words.length).toBeGreaterThan(0);
  for (const term of "sae cot icl ioi tom moe ssm llm llms w2v mlp vlm l2r gpt lth rl nlp vit".split(" ")) {
    expect(terms).toContain(term);
  }
});
