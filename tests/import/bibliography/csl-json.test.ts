// CSL-JSON: what its items state, and elements that are not items.
import { expect, test } from "vitest";
import { parseBibliography } from "../../../src/import/bibliography/parse-bibliography.ts";

const csl = (items: unknown[]) => parseBibliography(JSON.stringify(items), "a.json", "csl-json");

test("elements that are not items are left out with their path; the others are read", async () => {
  const { references, remarks } = await csl([
    { id: "a", title: "One" },
    7,
    null,
    { id: "b", title: "Two", author: "nobody" },
    { id: "c", title: "Three" },
  ]);
  expect(references.map(({ title }) => title)).toEqual(["One", "Three"]);
  expect(remarks.map(({ at }) => at)).toEqual(["[1]", "[2]", "[3].author"]);
});

test("names, dates and tags are read in all their forms", async () => {
  const { references } = await csl([
    {
      id: "a",
      title: "On <i>E. coli</i> and H<sub>2</sub>O, if x < y",
      author: [{ family: "Gogh", given: "Vincent", "non-dropping-particle": "van" }, { literal: "The Group" }],
      issued: { "date-parts": [["2020", "6"]] },
    },
  ]);
  const [reference] = references;
  expect(reference).toMatchObject({ title: "On E. coli and H2O, if x < y", published: "2020-06" });
  expect(reference?.authorNames).toEqual([
    { given: "Vincent", nonDroppingParticle: "van", family: "Gogh" },
    { literal: "The Group" },
  ]);
});
