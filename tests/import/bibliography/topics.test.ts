// A bibliography as a list: what sorts its references into topics.
import { expect, test } from "vitest";
import type { MapFile } from "../../../src/map/map-file.ts";
import { aimap, fileOf } from "../../harness.ts";

async function mapOf(text: string, name: string, ...more: string[]): Promise<MapFile> {
  const { stdout, exitCode } = await aimap(["build", fileOf(text, name), "--quiet", ...more]);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as MapFile;
}

const TEXT = `@article{a, title = {One}, year = 2020, journal = {Nature}, keywords = {x, y}}
@inproceedings{b, title = {Two}, year = 2021, booktitle = {ICML}, keywords = {x}}
@article{c, title = {Three}, year = 2021, journal = {Nature}, keywords = {x}}
@misc{d, title = {Four}}
`;
const topics = async (...more: string[]): Promise<string[]> =>
  (await mapOf(TEXT, "library.bib", ...more)).topics.map(({ name }) => name);

test.each([
  ["year", ["2021", "2020", "No date"]],
  ["venue", ["Nature", "ICML", "No venue"]],
  ["keyword", ["x", "y", "No keyword"]],
  ["kind", ["article", "conference", "other"]],
])("--topics-by %s", async (by, names) => {
  expect((await topics("--topics-by", by)).map((name) => name.toLowerCase())).toEqual(
    names.map((name) => name.toLowerCase()),
  );
});

test("collections are its topics if nobody says otherwise; without any there is one topic, named like the file", async () => {
  const groups = "@article{a, title = {One}, groups = {To read, Done}}\n@article{b, title = {Two}, groups = {Done}}";
  expect((await mapOf(groups, "library.bib")).topics.map(({ name }) => name)).toEqual(["To read", "Done"]);
  expect((await mapOf("@misc{d, title = {Four}}", "library.bib")).topics.map(({ name }) => name)).toEqual(["library"]);
});

test("a library of more than a screen that nothing sorts is told how to sort it", async () => {
  const library = Array.from({ length: 30 }, (_, at) => `@misc{k${at}, title = {Title ${at}}, year = {2020}}`).join(
    "\n",
  );
  const reportOf = async (text: string, name: string, ...more: string[]) =>
    (await aimap(["build", fileOf(text, name), ...more])).stderr;
  const advice = "all are in one topic; --topics-by makes several: by year, venue, keyword or kind\n";
  expect(await reportOf(library, "library.bib")).toContain(advice);
  expect(await reportOf(library, "library.bib", "--topics-by", "year")).not.toContain(advice);
  expect(await reportOf(TEXT, "library.bib")).not.toContain(advice);
  const list = Array.from({ length: 30 }, (_, at) => `- [Title ${at}](https://example.org/${at})`).join("\n");
  expect(await reportOf(`# List\n\n${list}\n`, "list.md")).not.toContain(advice);
});
