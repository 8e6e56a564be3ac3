// Rows that count the papers of a table, and titles that look like them.
import { expect, test } from "vitest";
import { buildText } from "../lists.ts";

test("a row of sums is left out, and the report names it", async () => {
  const csv = "Title;Authors;Year;Pages\nRain;Anna Berg;2021;12\nSnow;Bo Dahl;2022;8\nTotal;;4;1.020\n";
  const { map, report } = await buildText(csv, "list.csv");
  expect(map.papers.map(({ title }) => title)).toEqual(["Rain", "Snow"]);
  expect(report.leftOut).toMatchObject([{ from: 4, what: "a row of sums", text: "Total, 4, 1.020" }]);
});

test("in Markdown too", async () => {
  const table =
    "| Title | Link | Citations |\n|---|---|---|\n" +
    "| Rain in Caves | [paper](https://caves.org/1) | 12 |\n| Snow in Caves | [paper](https://caves.org/2) | 3 |\n" +
    "| **Total:** | | 15 |\n";
  const { map, report } = await buildText(`# List\n\n## Caves\n\n${table}`);
  expect(map.papers.map(({ title }) => title)).toEqual(["Rain in Caves", "Snow in Caves"]);
  expect(report.leftOut).toMatchObject([{ from: 9, what: "a row of sums" }]);
});

test.each(["Total;Doe;;12", "Average;;2004;", "Total;;;", "Total Recall;;4;1"])("%s is a paper", async (row) => {
  const { map } = await buildText(`Title;Authors;Year;Pages\nRain;Anna Berg;2021;12\n${row}\n`, "list.csv");
  expect(map.papers.map(({ title }) => title)).toEqual(["Rain", row.split(";")[0]]);
});
