// Volume, issue, pages and publisher of the references in a list: only what can mean nothing else is read.
import { expect, test } from "vitest";
import { buildMap } from "../../../src/import/build.ts";
import { publicationIn } from "../../../src/import/markdown/entry/publication.ts";
import { workReferredTo } from "../../../src/my-list/new-work.ts";
import { aimap, fileOf } from "../../harness.ts";
import { buildText } from "../lists.ts";

type Read = readonly [volume: string | null, issue: string | null, pages: string | null, publisher?: string];

test.each<readonly [string, ...Read]>([
  ["Doe, J. (2020). Title of the caves. Journal of X, 37(4), 136037-136083.", "37", "4", "136037-136083"],
  ["Roe, A., & Doe, B. (2019, May 3). Walking at night. *Cave Journal, 25*(9), 6–61.", "25", "9", "6-61"],
  ['Ann Roe, "On deep water." *Water Journal*, vol. 95, no. 2, July 2017, pp. 245–58.', "95", "2", "245-58"],
  ['Berg, A. et al. "Mastering caves". Nature 529.7587 (2016): 484-489.', "529", "7587", "484-489"],
  ["Ann Roe & Max Doe, *Law of the caves*, 51 U.C. Davis L. Rev. 399 (2017)", "51", null, "399"],
  ["Roe v. Doe, 410 U.S. 113 (1973)", "410", null, "113"],
  ["Hill A, Mo B. Bats in caves. Cave Med. 2005;11(12):27-31.", "11", "12", "27-31"],
  ["Jim Poe, Max Mo: Great systems of caves. Proc. Cave Endow. 14(12): 2999-3013 (2021)", "14", "12", "2999-3013"],
  ["Jim Poe, Max Mo: Great systems of caves. CaveConf 2015: 2541-2550", null, null, "2541-2550"],
  ["Roe, A.; Lind, B. C. Crystals in the cave. *Cave Lett.* **1964**, *136*, 86.", "136", null, "86"],
  [
    "Poe, B. (2014). A chapter on light. In A. Doe & C. Mo (Eds.), *The lamp book* (2nd ed., pp. 3–10). Wiley.",
    null,
    null,
    "3-10",
    "Wiley",
  ],
  [
    "[A linked title](https://doi.org/10.1000/182). J. Doe, M. Roe. Journal of Caves 12(3), 1-9, 2020.",
    "12",
    "3",
    "1-9",
  ],
  ["王晓明,李华. 洞穴研究的题名[J]. 洞穴学报, 2019, 27(3): 456-468.", "27", "3", "456-468"],
])("%s", async (line, volume, issue, pages, publisher = null) => {
  const { map } = await buildText(`# List\n\n## Topic\n\n- ${line}\n`);
  expect(map.papers).toMatchObject([{ volume, issue, pages, publisher }]);
});

test.each<readonly [string, ...Read]>([
  [" 2017: 17:1-17:12", null, null, "17:1-17:12"],
  [", 38(18-20), 1772-1788.", "38", "18-20", "1772-1788"],
  [", 115(30), E6089–E6096.", "115", "30", "E6089-E6096"],
  [", 7(3), Article 49.", "7", "3", "49"],
  [" 367, no. 1586 (December 5, 2011): 170–80.", "367", "1586", "170-80"],
])("after the venue: %s", (text, volume, issue, pages) => {
  expect(publicationIn(`Caves${text}`, "Caves")).toEqual({ volume, issue, pages, publisher: null });
});

test.each([
  "Caves 2020",
  "Caves, June 5-7, 2020",
  "Caves, 5-7 June 2020",
  "Caves 2019-2021",
  "Caves, 2020-12",
  "Caves 2020, 12 pages",
  "Caves 104-105: 102790 (2021)",
  "Caves (3 citations)",
  "Lamps 37(4), 1-9",
])("nothing is sure in %s", (text) => expect(publicationIn(text, "Caves")).toBeNull());

const LINE = "- Doe, J. (2020). Title of the caves. Journal of Caves, 37(4), 13-36.\n";

function withBibliography(fields: string) {
  const text = `@article{doe, title = {Title of the caves}, author = {Doe, J.}, year = 2020, ${fields}}`;
  const lists = [{ file: "list.md", text: `# List\n\n## Topic\n\n${LINE}` }];
  return buildMap({ title: null, lists, references: [{ file: "a.bib", text }], glossaries: [] });
}

test("a bibliography is believed, and a list fills what it leaves open", async () => {
  const { map: stated } = await withBibliography("journal = {Journal of Caves}, volume = 38, pages = {1--2}");
  expect(stated.papers).toMatchObject([{ volume: "38", issue: null, pages: "1-2" }]);
  const { map: open } = await withBibliography("journal = {Journal of Caves}");
  expect(open.papers).toMatchObject([{ volume: "37", issue: "4", pages: "13-36" }]);
  const { map: elsewhere } = await withBibliography("journal = {Lamp Letters}");
  expect(elsewhere.papers).toMatchObject([{ venue: "Lamp Letters", volume: null, issue: null, pages: null }]);
});

test("they are cited, and those of a pasted reference too", async () => {
  const list = fileOf(`# List\n\n## Topic\n\n${LINE}`, "list.md");
  const { stdout } = await aimap(["cite", "--map", list, "doe2020title"]);
  expect(stdout).toMatch(/volume\s+= \{37\},\n\s+number\s+= \{4\},\n\s+pages\s+= \{13--36\}/);
  expect(await workReferredTo(LINE.slice(2))).toMatchObject({ volume: "37", issue: "4", pages: "13-36" });
});
