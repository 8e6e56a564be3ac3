// The fields of BibTeX and BibLaTeX: each is in a field of the reference or kept under its own name, so that none is lost.
import { describe, expect, test } from "vitest";
import { parseBibtex } from "../../../src/import/bibliography/bibtex.ts";
import type { Reference } from "../../../src/import/reference.ts";
import { linkMap } from "../../../src/map/map-file.ts";
import { exportText } from "../../../src/render/exports.ts";
import { compareFacts, mapOfText } from "../../facts.ts";

function read(fields: string, type = "misc"): Reference | undefined {
  return parseBibtex(`@${type}{k, title={T}, ${fields}}`, "a.bib").references[0];
}

/** What is kept under its own name. */
function kept(fields: string, type?: string): Record<string, unknown> {
  return Object.fromEntries(read(fields, type)?.extra.map(({ name, value }) => [name, value]) ?? []);
}

test.each([
  ["incollection", "booktitle={B}, publisher={P}, editor={Ed, I}, pages={10--20}", { cslType: "chapter", venue: "B" }],
  ["inbook", "booktitle={B}", { cslType: "chapter", kind: "book", venue: "B" }],
  ["inproceedings", "booktitle={B}, series={LNCS}", { cslType: "paper-conference", collectionTitle: "LNCS" }],
  ["conference", "booktitle={B}", { cslType: "paper-conference", kind: "conference" }],
  ["proceedings", "editor={Ed, I}", { cslType: "book", venue: null }],
  ["phdthesis", "school={MIT}", { cslType: "thesis", genre: "PhD thesis", organizations: ["MIT"] }],
  ["mastersthesis", "school={MIT}", { cslType: "thesis", genre: "Master's thesis" }],
  ["thesis", "institution={MIT}, type={mathesis}", { cslType: "thesis", genre: "Master's thesis" }],
  ["techreport", "institution={CERN}, number={12}", { cslType: "report", number: "12", organizations: ["CERN"] }],
  ["article", "journaltitle={J}, number=3", { cslType: "article-journal", venue: "J", issue: "3", number: null }],
  ["article", "journal={J}, entrysubtype={newspaper}", { cslType: "article-newspaper" }],
  ["article", "journal={arXiv preprint arXiv:1706.03762}", { cslType: "article", kind: "preprint", venue: null }],
  ["online", "eprint={1706.03762}, eprinttype={arxiv}", { cslType: "article", kind: "preprint", arxiv: "1706.03762" }],
  ["online", "url={https://example.org}", { cslType: "webpage", kind: "post" }],
  ["dataset", "publisher={Zenodo}", { cslType: "dataset", publisher: "Zenodo" }],
  ["software", "version={1}", { cslType: "software", kind: "other" }],
  ["patent", "holder={H}", { cslType: "patent" }],
  ["unpublished", "note={draft}", { cslType: "manuscript", note: "draft" }],
  ["mytype", "", { cslType: "document", kind: "other" }],
])("@%s with %s", (type, fields, facts) => {
  expect(read(fields, type)).toMatchObject(facts);
});

test.each([
  ["1--9", "1-9"],
  ["1 -- 9", "1-9"],
  ["1–9", "1-9"],
  ["63:1--63:34", "63:1-63:34"],
  ["1--5, 7--9", "1-5, 7-9"],
  ["S12{\\textendash}S15", "S12-S15"],
  ["xii + 224", "xii + 224"],
  ["e1234", "e1234"],
  ["e12-e19", "e12-e19"],
  ["S1-12--S1-20", "S1-12–S1-20"],
  ["A-12", "A-12"],
])("pages = {%s}", (pages, expected) => {
  expect(read(`pages={${pages}}`)?.pages).toBe(expected);
});

test.each([
  ["pages", "doi.org/10.1038/s41467-022-31965-2", "10.1038/s41467-022-31965-2"],
  ["pages", "s41467-022-31965-2", null],
  ["note", "10.1038/s41467-022-31965-2", "10.1038/s41467-022-31965-2"],
  ["note", "Corrected in 10.1038/s41467-022-31965-2", null],
  ["howpublished", "https://doi.org/10.1038/s41467-022-31965-2", "10.1038/s41467-022-31965-2"],
  ["howpublished", "doi:10.1038/s41467-022-31965-2", "10.1038/s41467-022-31965-2"],
  ["eprint", "10.1038/s41467-022-31965-2", "10.1038/s41467-022-31965-2"],
])("a DOI in the wrong field: %s = {%s}", (name, value, doi) => {
  expect(read(`${name}={${value}}`)).toMatchObject({ doi, venue: null });
  expect(read(`${name}={${value}}, doi={10.1000/stated}`)?.doi).toBe("10.1000/stated");
});

test.each([
  ["doi={10.48550/arXiv.2309.08600}", { arxiv: "2309.08600", kind: "preprint" }],
  ["doi={10.1002/(SICI)1096{\\%}3C377::AID{\\%}3E3.0.CO;2-P}", { doi: "10.1002/(SICI)1096<377::AID>3.0.CO;2-P" }],
  ["doi={https://doi.org/10.1000/a\\_b}", { doi: "10.1000/a_b" }],
  ["journal={CoRR}, volume={abs/1706.03762}", { arxiv: "1706.03762", volume: null }],
  ["note={arXiv:math/0307200}", { arxiv: "math/0307200", note: "arXiv:math/0307200" }],
  ["eprint={12345678}, eprinttype={pubmed}", { pmid: "12345678" }],
  ["howpublished={\\url{http://x.y/~z\\_1}}", { url: "http://x.y/~z_1", venue: null }],
  ["url={http://x.y/1;\n  http://x.y/2}", { url: "http://x.y/1" }],
  ["url={http://x.y/$\\sim$me}", { url: "http://x.y/~me" }],
])("addresses in %s", (fields, facts) => {
  expect(read(fields)).toMatchObject(facts);
});

test.each([
  [":papers/a\\_b.pdf:PDF", ["papers/a_b.pdf"]],
  ["Full Text:C\\:/x/y.pdf:application/pdf;:z.pdf:PDF", ["C:/x/y.pdf", "z.pdf"]],
  [":a\\;b.pdf:PDF", ["a;b.pdf"]],
  ["/home/me/a b.pdf;/home/me/c.pdf", ["/home/me/a b.pdf", "/home/me/c.pdf"]],
  ["C:\\Users\\me\\a.pdf", ["C:\\Users\\me\\a.pdf"]],
  [":C$\\backslash$:/Users/me/a.pdf:pdf", ["C:/Users/me/a.pdf"]],
])("file = {%s}", (file, paths) => {
  expect(read(`file={${file}}`)?.files).toEqual(paths);
});

test.each([
  [
    "rank={rank3}, urldate={2020-01-02}, eprintclass={cs.LG}",
    { rank: "rank3", urldate: "2020-01-02", eprintclass: "cs.LG" },
  ],
  ['annotation={Mine}, author+an={1=x}, x-a.b={\\"u}', { annotation: "Mine", "author+an": "1=x", "x-a.b": "ü" }],
  ["keywords={a; b, c}", { keywords: "a; b, c" }],
  ["keywords={a, b}", {}],
  ["year={c. 1999}, month={June 12--15}", { year: "c. 1999", month: "June 12–15" }],
  ["date={1999~}, origdate={1920~}", { origdate: "1920~" }],
  ["eprint={1706.03762v2}, archiveprefix={arXiv}", { eprint: "1706.03762v2" }],
  ["subtitle={S}", { title: "T", subtitle: "S" }],
  ["langid={german}", { langid: "german" }],
  ["entrytype={x}", {}],
])("%s keeps what has no field", (fields, extra) => {
  expect(kept(fields)).toEqual(extra);
});

test("what its owner wrote and sorted it by is known, and kept for BibTeX", () => {
  expect(read("annote={Mine}, groups={A, B}")).toMatchObject({
    notes: ["Mine"],
    collections: ["A", "B"],
    extra: [{ name: "annote" }, { name: "groups" }],
  });
});

/** One value for each field, and the types that fields are tried with. */
const FIELDS =
  "title subtitle titleaddon author editor translator bookauthor holder journal journaltitle booktitle booksubtitle maintitle series volume number issue pages eid edition version publisher address location school institution organization type howpublished note annote annotation abstract keywords keyword groups crossref xref date year month day urldate origdate eventdate eventtitle venue isbn issn isrn pmid doi url link eprint eprinttype eprintclass archiveprefix primaryclass file language langid hyphenation key sortkey label options ids related rank readstatus timestamp owner custom-x".split(
    " ",
  );
const TYPES =
  "article book booklet collection conference dataset inbook incollection inproceedings manual mastersthesis misc mvbook online patent periodical phdthesis proceedings report set software techreport thesis unpublished mytype".split(
    " ",
  );
const VALUES: Readonly<Record<string, string>> = {
  author: "Doe, Jane",
  editor: "Doe, Jane",
  translator: "Doe, Jane",
  date: "2004-06-12",
  year: "2004",
  month: "jun",
  day: "12",
  doi: "10.1000/182",
  url: "https://example.org/x_y",
  link: "https://example.org/x_y",
  file: ":a.pdf:PDF",
  eprint: "1706.03762",
  eprinttype: "arxiv",
  archiveprefix: "arXiv",
  pages: "1--9",
};

describe("a field that is read comes back", () => {
  test.each(TYPES)("in @%s", async (type) => {
    // papers of their own: no title or address is that of another
    const values = new Map(FIELDS.map((name, at) => [name, (VALUES[name] ?? `Value ${at}`).replace("/x", `/${at}`)]));
    const entries = [...values].map(([name, value]) => {
      const year = name === "date" ? "" : "year = 2004,";
      return `@${type}{with-${name}, title = {A title with ${name}}, ${year} ${name} = {${value}}}\n`;
    });
    const before = await mapOfText(entries.join(""), "bib");
    const written = await exportText("bibtex", before, linkMap(before));
    const { changed } = compareFacts(before, await mapOfText(written, "bib"));
    expect(changed, written).toEqual([]);
    const writtenEntries = new Map(written.split(/^(?=@)/m).map((entry) => [/\{with-([^,]*)/.exec(entry)?.[1], entry]));
    expect(writtenEntries.size).toBeGreaterThanOrEqual(FIELDS.length);
    // another name of the field can be written instead, but the value is there
    for (const [name, value] of values)
      if (name !== "date" && name !== "title")
        expect(writtenEntries.get(name), `@${type} with ${name}`).toContain(value);
  });
});
