// The query language: words, phrases, exclusions, fields and dates.
import { describe, expect, test } from "vitest";
import { KINDS } from "../../src/map/vocabulary.ts";
import { parseQuery, QUERY_FIELDS } from "../../src/search/query/query.ts";
import { aimap, aimapJson } from "../harness.ts";

const ids = async (...words: string[]) =>
  (await aimapJson<{ readonly id: string }[]>(["search", ...words])).map(({ id }) => id);

describe("the query language", () => {
  test("fields mean the same as the options: repeated ones “or”, different ones “and”", async () => {
    expect(await ids("sae org:openai")).toEqual(await ids("sae", "--org", "openai"));
    expect(await ids("scaling author:kaplan author:sutton")).toEqual(
      await ids("scaling", "--author", "kaplan", "--author", "sutton"),
    );
    expect(await ids("learning year:2021..2022")).toEqual(await ids("learning", "--year", "2021..2022"));
    expect(await ids('topic:"scaling laws" laws')).toEqual(await ids("laws", "--topic", "scaling laws"));
    expect(await ids("sae has:demo")).toEqual(["bussmann2024showing"]);
    for (const kind of KINDS) expect(await ids(`language kind:${kind}`)).toEqual(await ids("language", "--kind", kind));
  });

  test("a query with only filters lists their papers, the newest first", async () => {
    expect(await ids("author:tegmark")).toEqual(
      (await aimapJson<{ id: string }[]>(["list", "--author", "tegmark"])).map(({ id }) => id),
    );
    expect(await ids("2013")).toEqual(["mikolov2013linguistic", "mikolov2013efficient"]);
  });

  test("-word excludes papers with the word or another name for it; -field: excludes too", async () => {
    const all = await ids("sae", "--all");
    const without = await ids("sae", "-matryoshka", "--all");
    expect(without.length).toBeLessThan(all.length);
    expect(without).toEqual(all.filter((id) => !/matryoshka|bussmann2024learning/.test(id)));
    expect(await ids("features", "-sae")).not.toContain("cunningham2023sparse");
    expect(await ids("scaling laws -org:openai")).not.toContain("kaplan2020scaling");
  });

  test("a quoted phrase has to occur as it is; arguments are joined before they are parsed", async () => {
    expect(await ids('"dark matter"')).toEqual(["engels2024decomposing", "olah2024circuits"]);
    expect(await ids('"matter dark"')).toEqual([]);
    expect(await ids("dark", "matter")).toEqual(await ids("dark matter"));
  });

  test.each([
    ["sae 2024", (id: string) => id.includes("2024")],
    ["embeddings before 2015", (id: string) => /201[34]/.test(id)],
    ["sae since july 2024", (id: string) => id.includes("2024") && id !== "gao2024scaling"],
    ["in-context learning 2021-2022", (id: string) => /202[12]/.test(id)],
    ["scaling laws in 2020", (id: string) => id.includes("2020")],
  ])("%s contains a date", async (query, fits) => {
    const found = await ids(query);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((id) => !fits(id))).toEqual([]);
  });

  test("a year in a title or a venue is a word of it", async () => {
    expect((await ids("circuits updates july 2024"))[0]).toBe("olah2024circuits");
    expect((await ids("iclr 2024 world model"))[0]).toBe("gurnee2023language");
  });

  test.each([
    ["2309.08600", "cunningham2023sparse"],
    ["arXiv:2309.08600v2", "cunningham2023sparse"],
    ["https://arxiv.org/pdf/2309.08600", "cunningham2023sparse"],
    ["https://doi.org/10.3390/e27040344", "li2024geometry"],
    ["https://gwern.net/scaling-hypothesis", "branwen2020scaling"],
  ])("%s finds only its paper", async (query, id) => {
    expect(await ids(query)).toEqual([id]);
  });

  test.each([
    ['sae "dark', 'the phrase that begins here has no closing quote\n  sae "dark\n      ^ character 5'],
    ["auhtor:nanda", 'no field "auhtor:"; did you mean author:?\n  auhtor:nanda\n  ^ character 1'],
    [
      "year:20x4",
      'year: must be a year (2024, 2020..2023, 2023.., ..2019 or 1990s), not "20x4"\n  year:20x4\n       ^ character 6',
    ],
    [
      "status:reed",
      'status: must be queued, reading, read or dropped, not "reed"; did you mean read?\n  status:reed\n         ^ character 8',
    ],
    ["year:2023..2020", "year: must begin with the earlier date: 2020..2023\n  year:2023..2020\n       ^ character 6"],
    ["sae author:", "author: needs a value right after the colon\n  sae author:\n             ^ character 12"],
    ["author: nanda", "author: needs a value right after the colon\n  author: nanda\n         ^ character 8"],
    [
      "foo:bar",
      `no field "foo:"; fields are ${QUERY_FIELDS.map((name) => `${name}:`).join(", ")}\n  foo:bar\n  ^ character 1`,
    ],
    ['topic:""', 'topic: needs a value right after the colon\n  topic:""\n        ^ character 7'],
    [
      "sae has:video",
      'has: must be code, demo, file, notes, comment, abstract, date, doi or arxiv, not "video"\n  sae has:video\n          ^ character 9',
    ],
    [
      "?!",
      "there is no word to look for; search compares letters and digits, so name something in words\n  ?!\n  ^ character 1",
    ],
    [
      "🙂",
      "there is no word to look for; search compares letters and digits, so name something in words\n  🙂\n  ^ character 1",
    ],
    [
      "-",
      "there is no word to look for; search compares letters and digits, so name something in words\n  -\n  ^ character 1",
    ],
  ])("%s is an error that points to the mistake", async (query, message) => {
    expect(await aimap(["search", "--", query])).toEqual({ stdout: "", stderr: `aimap: ${message}\n`, exitCode: 2 });
  });

  test.each([
    ["topic:nowhere", 3],
    ["author:nobodyatall", 2],
    ["org:nobodyatall", 2],
    ["topic:semantic", 2],
  ])("%s exits with %i, as the option does", async (query, exitCode) => {
    expect((await aimap(["search", query])).exitCode).toBe(exitCode);
  });

  test("a colon in a title does not make a field", () => {
    expect(parseQuery("Monet: mixture").map(({ type }) => type)).toEqual(["word", "word"]);
    expect(parseQuery("std::vector 10:30 C:x").map(({ type }) => type)).toEqual(["word", "word", "word"]);
  });
});
