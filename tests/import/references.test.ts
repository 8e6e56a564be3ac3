// Bibliographies as references: the facts that they add to a list of the same papers.
import { expect, test } from "vitest";
import type { MapFile } from "../../src/map/map-file.ts";
import { aimap, fileOf } from "../harness.ts";

async function mapOf(text: string, name: string, ...more: string[]): Promise<MapFile> {
  const { stdout, exitCode } = await aimap(["build", fileOf(text, name), "--quiet", ...more]);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as MapFile;
}

test.each([
  [
    "bibtex",
    "refs.bib",
    "@article{doe2020, title = {A fine title}, author = {Doe, Jane}, journal = {Nature}, doi = {10.1000/182}, year = 2020, month = may}",
  ],
  [
    "csl-json",
    "refs.json",
    JSON.stringify([
      {
        id: "doe2020",
        type: "article-journal",
        title: "A fine title",
        author: [{ family: "Doe", given: "Jane" }],
        "container-title": "Nature",
        DOI: "10.1000/182",
        issued: { "date-parts": [[2020, 5]] },
      },
    ]),
  ],
  [
    "ris",
    "refs.ris",
    "TY  - JOUR\nID  - doe2020\nTI  - A fine title\nAU  - Doe, Jane\nJO  - Nature\nDO  - 10.1000/182\nPY  - 2020/05\nER  - \n",
  ],
])("%s adds authors, venue, DOI and date", async (_, name, text) => {
  const list = "# List\n\n## T\n\n- [A fine title](https://example.org)\n";
  const { papers } = await mapOf(list, "list.md", "--references", fileOf(text, name));
  expect(papers).toMatchObject([
    {
      id: "doe2020",
      authors: ["Jane Doe"],
      venue: "Nature",
      doi: "10.1000/182",
      date: "2020-05",
      dateSource: "reference",
      url: "https://example.org",
    },
  ]);
});
