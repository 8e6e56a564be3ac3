// Words that only point somewhere, links that lead on, and names that are called by label words: what is a paper and what is not.
import { describe, expect, test } from "vitest";
import { withoutRedirect } from "../../../src/import/markdown/entry/addresses.ts";
import { papersOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const URL = "https://example.org/a";

describe("sentences", () => {
  test.each([
    `- Contributed by **[Jane](https://jane.github.io/)**`,
    `- Please check the web [${URL}](${URL})`,
    "- See the details in [x.bib](x.bib)",
    `- Watch this [video](https://youtube.com/watch?v=a) about caves`,
    `- You should read [the docs](${URL}) before you start`,
    `- Feel free to cite it in any works\n  [![DOI](https://zenodo.org/badge/1.svg)](https://doi.org/10.5281/zenodo.1)`,
    `- As [this survey](${URL}) says, caves are wet`,
    "- TBD",
  ])("%s is no paper", (text) => {
    expect(papersOf(text)).toEqual([]);
  });

  test.each([
    [
      `- A good introduction is [Caves in the Long Winter](${URL}).`,
      "Caves in the Long Winter",
      "A good introduction is",
    ],
    [`- [Another undated one](${URL})`, "Another undated one", null],
    [`- [The Missing Course](${URL}): what nobody teaches`, "The Missing Course", "what nobody teaches"],
    [`- An overview of all (see [Walking in Wet Caves](${ARXIV}))`, "Walking in Wet Caves", "An overview of all"],
    [`- Walking in Wet Caves (see [pdf](${URL}.pdf))`, "Walking in Wet Caves", null],
    [`+ [模型] | [Walking in Caves](${ARXIV})`, "Walking in Caves", "模型"],
    [`*5. 【CaveNet】Walking in wet caves\n[[paper]](${ARXIV})`, "Walking in wet caves", "CaveNet"],
    [
      `- [Git](https://git-scm.com/download) - A system. An [intro](${URL}), or [a guide](${URL}2).`,
      "Git",
      "A system. An intro, or a guide.",
    ],
  ])("%s is one", (text, title, comment) => {
    expect(papersOf(text)).toMatchObject([{ title, comment }]);
  });

  test("two titles with their years, and a comment on both", () => {
    expect(papersOf(`- [Wet Caves](${URL}) (2003) and [Dry Caves](${URL}2) (2006): two classics`)).toMatchObject([
      { title: "Wet Caves", date: "2003", comment: null },
      { title: "Dry Caves", date: "2006", comment: "two classics" },
    ]);
  });
});

test("a bullet below an entry that a site is named and described in is an entry of its own", () => {
  const text = `- [GitHub](https://github.com/) - For code.\n  - [GitHub Pages](https://pages.github.com/) - For sites.`;
  expect(papersOf(text)).toMatchObject([
    { title: "GitHub", code: null },
    { title: "GitHub Pages", comment: "For sites." },
  ]);
});

test("a citation in a link says who wrote the work and when; a question after it is its title", () => {
  const text = `- [Roe et al. 2021](${URL}) If caves are the answer, what is the question?\n- [Doe et al. 1996](${URL}1)`;
  expect(papersOf(text)).toMatchObject([
    { title: "If caves are the answer, what is the question?", authors: ["Roe"], date: "2021" },
    { title: "Doe et al. 1996", authors: ["Doe"], authorsComplete: false, date: "1996" },
  ]);
});

test("a DOI alone has no title", () => {
  expect(papersOf("- doi:10.1038/nature14539")).toMatchObject([
    { title: "DOI 10.1038/nature14539", doi: "10.1038/nature14539" },
  ]);
});

test("a name of label words beside its people is a title", () => {
  const text = `| Dataset | Links | Place |\n|---|---|---|\n| UK-Abs (Roe et al., 2022) | [pdf](${ARXIV}) | UK |\n| IN-Abs (Roe et al., 2022) | [pdf](${ARXIV}) | IN |\n| TBD | | IN |`;
  expect(papersOf(text).map(({ title }) => title)).toEqual(["UK-Abs", "IN-Abs"]);
});

describe("pages that only lead on", () => {
  test.each([
    ["https://www.google.com/url?q=https://doi.org/10.1000/182&sa=D", "https://doi.org/10.1000/182"],
    ["https://scholar.google.com/scholar_url?url=https%3A%2F%2Fexample.org%2Fa.pdf&hl=en", "https://example.org/a.pdf"],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&h=x", "https://example.org/a?b=1"],
    ["https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)"],
    ["https://www.google.com/search?q=https://example.org", "https://www.google.com/search?q=https://example.org"],
  ])("%s", (address, target) => {
    expect(withoutRedirect(address)).toBe(target);
  });

  test("a reference from Google Docs", () => {
    const doi = "https://doi.org/10.1000/182";
    const link = `[${doi}](https://www.google.com/url?q=${doi}&sa=D)`;
    expect(papersOf(`- Roe, A. (2004). A theory of wet caves. *BMC Caves*, 5, 42. ${link}`)).toMatchObject([
      { title: "A theory of wet caves", authors: ["A. Roe"], url: doi, doi: "10.1000/182" },
    ]);
  });
});
