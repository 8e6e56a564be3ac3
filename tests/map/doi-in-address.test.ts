// The DOI in the address of a paper's page: what it is, and what is found by it.
import { expect, test } from "vitest";
import { doiInAddress } from "../../src/map/doi-in-address.ts";
import { aimap, fileOf } from "../harness.ts";

test.each([
  ["https://www.science.org/doi/10.1126/sciadv.abc1234", "10.1126/sciadv.abc1234"],
  ["https://pubs.acs.org/doi/abs/10.1021/acs.jctc.0c00001", "10.1021/acs.jctc.0c00001"],
  ["https://onlinelibrary.wiley.com/doi/full/10.1002/prot.26001?x=1", "10.1002/prot.26001"],
  ["https://journals.example.org/doi/epdf/10.1111/ele.12001", "10.1111/ele.12001"],
  ["https://dl.acm.org/doi/pdf/10.1145/3297001.3297002", "10.1145/3297001.3297002"],
  ["https://www.biorxiv.org/content/10.1101/2021.02.03.429601v2.full", "10.1101/2021.02.03.429601"],
  ["https://www.biorxiv.org/content/10.1101/2021.02.03.429601v2.full.pdf+html", "10.1101/2021.02.03.429601"],
  ["https://www.biorxiv.org/content/10.1101/2021.02.03.429601v1", "10.1101/2021.02.03.429601"],
  ["https://www.medrxiv.org/content/10.1101/429601.full.pdf", "10.1101/429601"],
  ["https://link.springer.com/article/10.1007/s11307-012-0572-0/fulltext.html", "10.1007/s11307-012-0572-0"],
  ["https://link.springer.com/content/pdf/10.1007%2Fs11307-012-0572-0.pdf", "10.1007/s11307-012-0572-0"],
  ["https://www.frontiersin.org/articles/10.3389/fnins.2020.00123/full", "10.3389/fnins.2020.00123"],
  ["https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0298242", "10.1371/journal.pone.0298242"],
  ["https://www.nature.com/articles/s41592-019-0001-2", "10.1038/s41592-019-0001-2"],
  ["https://nature.com/articles/nature14001.pdf", "10.1038/nature14001"],
  ["https://doi.org/10.1000/182", "10.1000/182"],
  ["https://doi.org/10%2E1000/182", "10.1000/182"],
  ["https://www.nature.com/collections/abc", null],
  ["https://example.org/v10.1234", null],
  ["10.1000/182", null],
])("%s", (address, doi) => {
  expect(doiInAddress(address)).toBe(doi);
});

const LIST = fileOf(
  "# L\n\n- [Rain on deep water](https://www.biorxiv.org/content/10.1101/2021.02.03.429601v2)\n- [Snow on hills](https://www.nature.com/articles/s41592-019-0001-2) • [data](https://doi.org/10.1000/data)\n- [Fog in valleys](https://doi.org/10.1126/fog.1)\n",
  "list.md",
);

test.each([
  ["10.1101/2021.02.03.429601", "Rain on deep water"],
  ["https://doi.org/10.1101/2021.02.03.429601", "Rain on deep water"],
  ["https://www.biorxiv.org/content/10.1101/2021.02.03.429601v1.full", "Rain on deep water"],
  ["https://www.science.org/doi/full/10.1126/fog.1", "Fog in valleys"],
])("finds its paper: %s", async (text, title) => {
  for (const command of ["show", "search"]) {
    const { stdout } = await aimap([command, text, "--map", LIST, "--json"]);
    expect(JSON.parse(stdout).map((each: { title: string }) => each.title)).toEqual([title]);
  }
});

test("two lists that name a work by its page and by its DOI list one work", async () => {
  const other = fileOf("# M\n\n- [Rain, again](https://doi.org/10.1101/2021.02.03.429601)\n", "other.md");
  const { stdout } = await aimap(["list", "--map", LIST, "--map", other, "--json"]);
  expect(JSON.parse(stdout)).toHaveLength(3);
});
