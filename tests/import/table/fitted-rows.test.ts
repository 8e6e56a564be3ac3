// Rows with more or fewer cells than the header.
import { expect, test } from "vitest";
import { parseTableOutline } from "../../../src/import/table/parse-table.ts";

const HEADER = "title,authors,year,url";
const read = (...rows: readonly string[]) => parseTableOutline([HEADER, ...rows].join("\n"), "list.csv", "List");
const papersOf = (...rows: readonly string[]) => read(...rows).topics.flatMap(({ papers }) => papers);

test("commas that nobody quoted belong to the title, or to the people, where only that fits the columns", () => {
  expect(
    papersOf(
      "Sitting, Standing, and Walking in Caves,Jane Doe,2021,https://example.org/2",
      "Many People,Jane Doe, Al Roe, Max Poe,2019,https://example.org/5",
    ).map(({ title, reference }) => [title, reference?.published, reference?.url]),
  ).toEqual([
    ["Sitting, Standing, and Walking in Caves", "2021", "https://example.org/2"],
    ["Many People", "2019", "https://example.org/5"],
  ]);
});

test("a cell for which there is no column becomes a note", () => {
  expect(papersOf("Walking,Jane Doe,2022,https://example.org/3,extra")).toMatchObject([
    { title: "Walking", notes: [{ text: "extra" }] },
  ]);
});

test("the report names these rows, and not those that end in empty cells", () => {
  const { remarks } = read(
    "Walking,Jane Doe,2022,https://example.org/3,,",
    "Short,Jane Doe",
    "Long,Jane Doe,2022,,extra",
  );
  expect(remarks.map(({ at, message }) => `${at} ${message}`)).toEqual([
    "4 has 5 cells, the header has 4; what is in no column became a note; put cells with commas in quotation marks",
    "3 a row has fewer cells than the header, which has 4: line 3",
  ]);
});

test("a column `Read?` is the status, unless another column is", () => {
  const statusIn = (text: string) =>
    parseTableOutline(text, "list.csv", "List").topics.flatMap(({ papers }) =>
      papers.map(({ reference }) => reference?.status),
    );
  expect(statusIn("Title,Read?\nWalking,yes\nSitting,no")).toEqual(["read", "queued"]);
  expect(statusIn("Title,Read?,Status\nWalking,yes,reading")).toEqual(["reading"]);
});
