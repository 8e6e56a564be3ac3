// What people write instead of a date is no mistake, in any format; the words are kept.
import { expect, test } from "vitest";
import type { MapFile } from "../../../src/map/map-file.ts";
import { aimap, fileOf } from "../../harness.ts";

const WORDS = [
  "in press",
  "Forthcoming",
  "to appear",
  "(submitted)",
  "Submitted to Nature",
  "n.d.",
  "sous presse",
  "im Druck",
];

test.each(
  WORDS.flatMap((words) => [
    [words, "a.bib", `@misc{k, title = {Title}, year = {${words}}}`],
    [words, "a.bib", `@misc{k, title = {Title}, date = {${words}}}`],
    [words, "a.ris", `TY  - JOUR\nTI  - Title\nPY  - ${words}\nER  - \n`],
    [words, "a.json", JSON.stringify([{ id: "k", type: "article", title: "Title", issued: { literal: words } }])],
  ]),
)("%s in %s", async (words, name, text) => {
  const { stdout, stderr } = await aimap(["build", fileOf(text, name)]);
  expect(stderr).not.toContain("date");
  const [paper] = (JSON.parse(stdout) as MapFile).papers;
  expect(paper?.date).toBeNull();
  expect(JSON.stringify(paper)).toContain(words);
});

test("another text is reported", async () => {
  const { stderr } = await aimap(["build", fileOf("@misc{k, title = {Title}, year = {whenever}}", "a.bib")]);
  expect(stderr).toContain('"whenever" is not a date');
});
