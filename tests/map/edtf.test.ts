// Dates in EDTF: what they state, and how CSL writes them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cslOfEdtf, edtfOfCsl, parseEdtf } from "../../src/map/edtf.ts";

test.each([
  ["2004-06-11", "2004-06-11", null],
  ["2004-06", "2004-06", null],
  ["2004", "2004", null],
  ["2012/2014", "2012", "2012/2014"],
  ["2004-06-01/2004-06-20", "2004-06-01", "2004-06-01/2004-06-20"],
  ["2004/..", "2004", "2004/.."],
  ["/2004", null, "/2004"],
  ["2015-22", "2015", "2015-22"],
  ["1996~", "1996", "1996~"],
  ["2004-06?", "2004-06", "2004-06?"],
  ["2004-XX", "2004", "2004-XX"],
  ["2004-06-XX", "2004-06", "2004-06-XX"],
  ["199X", null, "199X"],
  ["-0044-03-15", null, "-0044-03-15"],
  ["2004-01-01T10:10:10+05:00", "2004-01-01", "2004-01-01T10:10:10+05:00"],
])("%s was published in %s", (text, published, issued) => {
  expect(parseEdtf(text)).toEqual({ published, issued });
});

test.each(["", "/", "../..", "June", "2004-13", "2004-02-30", "2004-42", "2004/2005/2006", "04", "2004-22-01"])(
  "%j is not a date",
  (text) => {
    expect(parseEdtf(text)).toBeNull();
  },
);

test.each([
  ["2004-06-11", { "date-parts": [[2004, 6, 11]] }],
  ["2012/2014", { "date-parts": [[2012], [2014]] }],
  ["2015-22", { "date-parts": [[2015]], season: 2 }],
  ["1996~", { "date-parts": [[1996]], circa: true }],
  ["-0044", { "date-parts": [[-44]] }],
])("%s in CSL", (text, date) => {
  expect(cslOfEdtf(text)).toEqual(date);
  expect(edtfOfCsl(date)).toBe(text);
});

test.each(["199X", "2004?", "2004/..", "2004-XX", "2004-22/2005-23"])("CSL has no form for %s", (text) => {
  expect(cslOfEdtf(text)).toBeNull();
});

test.each([
  [{ "date-parts": [["2020", "6"]] }, "2020-06"],
  [{ "date-parts": [[null]] }, null],
  [{ "date-parts": [[2015, 22]] }, "2015-22"],
  [{ "date-parts": [[2015]], season: "3" }, "2015-23"],
  [{ "date-parts": [[2015, 0]] }, "2015"],
  [{}, null],
])("the CSL date %j", (date, text) => {
  expect(edtfOfCsl(date)).toBe(text);
});

test("what CSL has a form for comes back from it", () => {
  const day = fc.constantFrom("1066", "2004", "2004-06", "2004-06-11", "2004-21", "2004-24");
  const text = fc.tuple(day, fc.option(day), fc.constantFrom("", "~")).map(([from, to, doubt]) => {
    return `${from}${to === null ? "" : `/${to}`}${doubt}`;
  });
  fc.assert(
    fc.property(text, (edtf) => {
      const date = cslOfEdtf(edtf);
      if (date !== null) expect(edtfOfCsl(date)).toBe(edtf);
    }),
  );
});
