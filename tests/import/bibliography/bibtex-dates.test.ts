// Dates in BibTeX and BibLaTeX: EDTF, and the words that people write in `year` and `month`, in any language.
import { expect, test } from "vitest";
import { parseBibtex } from "../../../src/import/bibliography/bibtex.ts";

function dateOf(fields: string): { published: string | null; issued: string | null; remarks: string[] } {
  const { references, remarks } = parseBibtex(`@misc{k, title={T}, ${fields}}`, "a.bib");
  return {
    published: references[0]?.published ?? null,
    issued: references[0]?.issued ?? null,
    remarks: remarks.map(({ message }) => message),
  };
}

test.each([
  ["2004", "2004", null],
  ["2004-06", "2004-06", null],
  ["2004-06-12", "2004-06-12", null],
  ["2004-06-01/2004-07", "2004-06-01", "2004-06-01/2004-07"],
  ["2004--2006", "2004", "2004/2006"],
  ["2004/..", "2004", "2004/.."],
  ["../2004", null, "../2004"],
  ["2015-22", "2015", "2015-22"],
  ["1999~", "1999", "1999~"],
  ["2016?", "2016", "2016?"],
  ["199X", null, "199X"],
  ["2004-XX", "2004", "2004-XX"],
  ["2004-06-12T10:30:00Z", "2004-06-12", "2004-06-12T10:30:00Z"],
  ["June 2004", "2004-06", null],
])("date = {%s}", (date, published, issued) => {
  expect(dateOf(`date={${date}}`)).toEqual({ published, issued, remarks: [] });
});

test.each([
  ["year=2004, month=jun, day=12", "2004-06-12"],
  ['year=2004, month="12~" # jun', "2004-06-12"],
  ['year=2004, month=jun # "/" # jul', "2004-06"],
  ["year={2004/2005}", "2004"],
  ["year={[2004]}", "2004"],
  ["year={876}", "0876"],
  ["year=2004, month={März}", "2004-03"],
  ["year=2004, month={Okt.}", "2004-10"],
  ["year=2004, month={mai}", "2004-05"],
  ["year=2004, month=mai", "2004-05"],
  ["year=2004, month={12 de octubre}", "2004-10-12"],
  ["year=2004, month={juillet--ao{\\^u}t}", "2004-07"],
  ["year=2004, month={сентябрь}", "2004-09"],
  ["year=2004, month={stycznia}", "2004-01"],
  ["year=2004, month={marraskuu}", "2004-11"],
  ["year=2004, month={9月}", "2004-09"],
  // November in Czech and Polish, October in Croatian
  ["year=2004, month={listopad}", "2004"],
  ["year=2004, month={listopad}, langid={czech}", "2004-11"],
  ["year=2004, month={listopad}, language={hr}", "2004-10"],
  ["year=2004, month={Spring}", "2004"],
])("%s", (fields, published) => {
  expect(dateOf(fields)).toEqual({ published, issued: null, remarks: [] });
});

test.each([
  ["date={2004-13}", "2004", 'k: "2004-13" is not a date'],
  ["date={2004-02-31}", "2004", 'k: "2004-02-31" is not a date'],
  ["year={some day}", null, 'k: "some day" is not a date'],
])("%s is reported", (fields, published, remark) => {
  expect(dateOf(fields)).toEqual({ published, issued: null, remarks: [remark] });
});
