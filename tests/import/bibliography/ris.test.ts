// RIS: its tagged lines as references.
import { expect, test } from "vitest";
import { parseBibliography } from "../../../src/import/bibliography/parse-bibliography.ts";

test("repeated tags, wrapped values and every kind of line end are read", async () => {
  const text =
    "TY  - JOUR\r\nTI  - A title\r\n that wraps\r\nAU  - Doe, Jane\r\nAU  - Public, John Q., Jr.\r\nPY  - 2016/11/22/\r\nJO  - Nature\r\nVL  - 5\r\nSP  - 1\r\nEP  - 9\r\nDO  - 10.1000/182\r\nUR  - https://example.org\r\nKW  - one\r\nKW  - two\r\nER  - \r\n\r\nTY  - CONF\nT1  - Another\nY1  - 2017\nER  -\n";
  const { references, remarks } = await parseBibliography(text, "a.ris", "ris");
  expect(remarks).toEqual([]);
  expect(references).toMatchObject([
    {
      title: "A title that wraps",
      authorNames: [
        { given: "Jane", family: "Doe" },
        { given: "John Q.", family: "Public", suffix: "Jr." },
      ],
      published: "2016-11-22",
      venue: "Nature",
      volume: "5",
      pages: "1-9",
      doi: "10.1000/182",
      url: "https://example.org",
      keywords: ["one", "two"],
      kind: "article",
    },
    { title: "Another", published: "2017", kind: "conference" },
  ]);
});

test("lines outside of any reference are reported", async () => {
  const { references, remarks } = await parseBibliography(
    "Exported today\n\nTY  - JOUR\nTI  - A\nER  - \n",
    "a.ris",
    "ris",
  );
  expect(references).toHaveLength(1);
  expect(remarks).toMatchObject([{ at: 1 }]);
});
