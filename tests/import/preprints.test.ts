// Preprint servers make preprints of works, whatever the list is written in.
import { expect, test } from "vitest";
import { isPreprintDoi, isPreprintServer } from "../../src/map/preprints.ts";
import { buildText } from "./lists.ts";

async function kindsOf(file: string, text: string): Promise<readonly string[]> {
  const { map } = await buildText(text, file);
  return map.papers.toSorted((a, b) => (a.title < b.title ? -1 : 1)).map(({ kind }) => kind);
}

const ADDRESSES = [
  "https://www.biorxiv.org/content/10.1101/2021.02.03.429601v2",
  "https://www.medrxiv.org/content/10.1101/2021.02.03.21251000v1",
  "https://chemrxiv.org/engage/chemrxiv/article-details/61a",
  "https://psyarxiv.com/ab12c/",
  "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=31",
  "https://osf.io/preprints/socarxiv/ab12c",
  "https://www.researchsquare.com/article/rs-31/v1",
  "https://essopenarchive.org/doi/full/10.1002/essoar.105",
  "https://eartharxiv.org/repository/view/31/",
  "https://engrxiv.org/preprint/view/31",
  "https://www.techrxiv.org/doi/full/10.36227/techrxiv.31",
  "https://www.preprints.org/manuscript/202101.0001/v1",
  "https://doi.org/10.1101/2021.02.03.429601",
  "https://doi.org/10.31234/osf.io/ab12c",
  "https://doi.org/10.2139/ssrn.31",
];

test.each(ADDRESSES)("an entry at %s", async (url) => {
  expect(await kindsOf("a.md", `# L\n\n- [Rain on water](${url})\n`)).toEqual(["preprint"]);
  expect(await kindsOf("a.csv", `title,url\nRain on water,${url}\n`)).toEqual(["preprint"]);
  expect(await kindsOf("a.bib", `@misc{k, title={Rain on water}, url={${url}}}`)).toEqual(["preprint"]);
});

test.each([
  ["a.bib", "@article{k, title={A}, journal={bioRxiv}}\n@misc{l, title={B}, publisher={Research Square}}"],
  ["a.ris", "TY  - JOUR\nTI  - A\nJO  - medRxiv\nER  - \nTY  - GEN\nTI  - B\nPB  - PsyArXiv\nER  - \n"],
  [
    "a.json",
    '[{"id":"k","type":"article-journal","title":"A","container-title":"SSRN Electronic Journal"},{"id":"l","title":"B","DOI":"10.26434/chemrxiv-2021-ab"}]',
  ],
  ["a.csv", "title,journal,type\nA,bioRxiv,article\nB,Preprints.org,\n"],
])("a server in the place of a journal or publisher: %s", async (file, text) => {
  expect(await kindsOf(file, text)).toEqual(["preprint", "preprint"]);
});

test("a journal stays a journal, whatever has a copy", async () => {
  const text =
    "@article{k, title={A}, journal={Rain Letters}, url={https://www.biorxiv.org/content/10.1101/2021.02.03.429601v2}}";
  expect(await kindsOf("a.bib", text)).toEqual(["article"]);
  expect(
    await kindsOf("a.ris", "TY  - JOUR\nTI  - A\nDO  - 10.1101/gr.123456.121\nJF  - Genome Res\nER  - \n"),
  ).toEqual(["article"]);
  expect(["10.1101/gr.275000.121", "10.1101/cshperspect.a01", "10.5281/zenodo.31"].filter(isPreprintDoi)).toEqual([]);
  expect(["Preprints in Rain", "OSF", "HAL", "Zenodo", "Archives of Rain"].filter(isPreprintServer)).toEqual([]);
});
