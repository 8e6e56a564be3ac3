// The pictures of `timeline` where papers are far apart in time.
import { expect, test } from "vitest";
import { aimap, fileOf } from "../harness.ts";

const work = (key: string, year: number | null, keyword: string): string =>
  `@article{${key}, title = {Work ${key}}, author = {Bee, Ann}, journal = {J}, keywords = {${keyword}}, ` +
  `${year === null ? "" : `year = {${year}}`}}`;

async function timeline(works: readonly string[], ...options: readonly string[]): Promise<string> {
  const built = await aimap(["build", fileOf(works.join("\n"), "a.bib"), "--topics-by", "keyword"]);
  return (await aimap(["timeline", "--map", fileOf(built.stdout), ...options])).stdout;
}

const WORKS = [work("a", 1843, "old"), work("b", 2018, "new"), work("c", 2022, "new"), work("d", 2024, "new")];

test("more than twelve empty years are one row, fewer a row each", async () => {
  const rows = (await timeline(WORKS, "--chart")).split("\n");
  expect(rows.map((row) => row.slice(0, 4).trim())).toEqual([
    "1843",
    "…",
    "2018",
    "2019",
    "2020",
    "2021",
    "2022",
    "2023",
    "2024",
    "",
  ]);
  const reversed = (await timeline(WORKS, "--chart", "--ascii", "--reverse")).split("\n");
  expect(reversed.map((row) => row.slice(0, 4).trim()).slice(-4)).toEqual(["2018", "...", "1843", ""]);
});

test("a lane has several years in each column where years are too many", async () => {
  const text = await timeline(WORKS, "--by", "topic");
  expect(text.split("\n")[0]).toMatch(/^ +1840 .*2020$/);
  expect(text).toMatch(/^old {2}1 {2}█$/m);
  expect(text).toMatch(/^new {2}3 {30,}\S+$/m);
  expect(text).toMatch(/^Each column is 5 years\.$/m);
});

test("where no paper has a date, it says so", async () => {
  expect(await timeline([work("a", null, "old")], "--by", "topic")).toBe(
    "old  1\nNo chart: none of these papers has a date.\n",
  );
});

test("the chart of topics is for people: formats for programs are refused with what to ask instead", async () => {
  const asked = ["timeline", "--by", "topic", "--format", "csv", "--limit", "2"];
  expect(await aimap(asked)).toEqual({
    stdout: "",
    stderr:
      'aimap: --by topic is a chart for people; "aimap stats --by topic" has the years of each topic in every format\n',
    exitCode: 2,
  });
  expect((await aimap(["stats", ...asked.slice(1)])).exitCode).toBe(0);
});
