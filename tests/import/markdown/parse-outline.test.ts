// Reading lists as people write them: an example of each convention, in words of our own.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OutlinePaper } from "../../../src/import/outline.ts";
import { runs } from "../../runs.ts";
import { outlineOf } from "../lists.ts";

const papersOf = (text: string): OutlinePaper[] => outlineOf(text).topics.flatMap(({ papers }) => papers);
const pathsOf = (text: string): string[] => outlineOf(text).topics.map(({ path }) => path.join(" / "));

/** The one paper of a list with this under a heading, beside a plain neighbour. */
function paperOf(entry: string): OutlinePaper | undefined {
  const [paper] = papersOf(`# List\n\n## Topic\n\n${entry}\n`);
  return paper;
}

const URL = "https://example.org/a";
const ARXIV = "https://arxiv.org/abs/1706.03762";

describe("dates", () => {
  test.each([
    [`- 2024-06: [A title](${URL})`, "2024-06"],
    [`- 2024-06-15 - [A title](${URL})`, "2024-06-15"],
    [`- [2024/06] [A title](${URL})`, "2024-06"],
    [`- (2024.06) [A title](${URL})`, "2024-06"],
    [`- **2024-06** [A title](${URL})`, "2024-06"],
    [`- June 2024: [A title](${URL})`, "2024-06"],
    [`- [A title](${URL}) (June 2024)`, "2024-06"],
    [`- [A title](${URL}), Jun 15, 2024`, "2024-06-15"],
    [`- [A title](${URL}) (15 June 2024)`, "2024-06-15"],
    [`- [A title](${URL}) (2024)`, "2024"],
    [`- [A title](${URL}) [2024]`, "2024"],
    [`- [A title](${URL}) (2014, C. Dong)`, "2014"],
    [`- [A title](${URL}) \`Airbnb\` \`2020\`\n- [Other](${URL}2) \`Uber\` \`2021\``, "2020"],
    [`- [A title (2019)](${URL})`, "2019"],
    [`- [A title](${URL}). *NeurIPS'23*`, "2023"],
    [`- [A title](${URL}). NeurIPS 2023.`, "2023"],
    [`- [A title](${URL}), ICLR 2021 oral`, "2021"],
    [`- [A title](${URL}), AAAI-20`, "2020"],
    [`- [A title](${URL}). Some University Press, 2009.`, "2009"],
    [`- 【ICLR 2022】 A title of some words [[论文]](${URL}) [[代码]](https://github.com/a/b)`, "2022"],
    [`- A. Author et al. (2018) [A title](${URL})`, "2018"],
    [`- [A title](${URL}) published in 1997`, null],
    [`- [A space odyssey, 2001](${URL})`, null],
  ])("%s", (entry, date) => {
    expect(paperOf(entry)).toMatchObject({ date });
  });

  test("years as headings date the entries that state no date, and are topics too", () => {
    const list = `# List\n\n## Surveys\n\n### 2023\n\n- [One](${URL})\n- [Two](${URL}2) (May 2022)\n\n### 2022\n\n- [Three](${URL}3)`;
    expect(papersOf(list).map(({ title, date }) => `${title} ${date}`)).toEqual([
      "One 2023",
      "Two 2022-05",
      "Three 2022",
    ]);
    expect(pathsOf(list)).toEqual(["Surveys", "Surveys / 2023", "Surveys / 2022"]);
  });

  test("an arXiv id is known, but is not a stated date", () => {
    expect(paperOf(`- [A title](${ARXIV}v5)`)).toMatchObject({ arxiv: "1706.03762", date: null });
  });
});

describe("titles and links", () => {
  test.each([
    ["link", `- [A fine title](${URL})`, { title: "A fine title", url: URL }],
    ["bold link", `- **[A fine title](${URL})**`, { title: "A fine title", url: URL }],
    [
      "bold with a group of links",
      `- **A fine title** [[paper]](${URL}) [[code]](${URL}/code)`,
      { title: "A fine title", url: URL, code: `${URL}/code` },
    ],
    [
      "plain with a group of links",
      `- A fine title [[paper](${URL})] [[code](${URL}/code)]`,
      { title: "A fine title", url: URL, code: `${URL}/code` },
    ],
    ["quoted", `- "A fine title", [paper](${URL})`, { title: "A fine title", url: URL }],
    ["emphasis inside", `- [A *fine* \`title\` of **ours**](${URL})`, { title: "A fine title of ours" }],
    ["math inside", `- [Learning in $O(n \\log n)$ time](${URL})`, { title: "Learning in O(n log n) time" }],
    ["final full stop", `- [A fine title.](${URL})`, { title: "A fine title" }],
    ["number", `3. [A fine title](${URL})`, { title: "A fine title" }],
    ["checkbox", `- [ ] [A fine title](${URL})`, { title: "A fine title" }],
    ["emoji", `- 🔥 [A fine title](${URL}) ⭐`, { title: "A fine title" }],
    ["bare address", `- A fine title: <${URL}>`, { title: "A fine title", url: URL }],
    ["bare address without brackets", `- A fine title ${URL}`, { title: "A fine title", url: URL }],
    ["HTML link", `- <a href="${URL}">A fine title</a>`, { title: "A fine title", url: URL }],
    ["reference link", `- [A fine title][one]\n\n[one]: ${URL}`, { title: "A fine title", url: URL }],
    [
      "no link at all",
      `- 2019: A fine title of an old book`,
      { title: "A fine title of an old book", url: null, date: "2019" },
    ],
    [
      "badge beside it",
      `- [A fine title](${URL}) [![Stars](https://img.shields.io/x.svg)](https://github.com/a/b)`,
      { title: "A fine title", url: URL },
    ],
    [
      "code by address",
      `- [A fine title](${URL}) ([GitHub](https://github.com/a/b))`,
      { code: "https://github.com/a/b" },
    ],
    [
      "code link first, paper after it",
      `- [A fine title](https://github.com/a/b) ([paper](${ARXIV}))`,
      { url: ARXIV, code: "https://github.com/a/b" },
    ],
    ["demo", `- [A fine title](${URL}) ([demo](https://x.example/demo))`, { demo: "https://x.example/demo" }],
    ["DOI", `- [A fine title](https://doi.org/10.1000/182)`, { doi: "10.1000/182" }],
    [
      "pdf and page",
      `- A fine title [[pdf](https://arxiv.org/pdf/1706.03762)] [[abs](${ARXIV})]`,
      { arxiv: "1706.03762" },
    ],
  ])("%s", (_, entry, expected) => {
    expect(paperOf(entry)).toMatchObject(expected);
  });

  test("links that a map has no place for are kept as notes", () => {
    const paper = paperOf(
      `- [A title](${URL}) ([slides](https://x.example/s.pdf), [video](https://youtu.be/x), [blog](https://b.example/p))`,
    );
    expect(paper?.notes.map(({ text }) => text)).toEqual([
      "slides: https://x.example/s.pdf",
      "video: https://youtu.be/x",
      "blog: https://b.example/p",
    ]);
  });

  test("headings are not papers, a struck-through entry is reported, a comment is not read", () => {
    const text = `## Topic\n\n- ~~[Gone](${URL})~~\n- [Here](${URL}2) <!-- [Hidden](${URL}3) -->\n\n<!--\n- [Hidden too](${URL}4)\n-->\n`;
    const { topics, leftOut } = outlineOf(text);
    expect(topics.flatMap(({ papers }) => papers.map(({ title }) => title))).toEqual(["Here"]);
    expect(leftOut.map(({ what, from }) => `${from} ${what}`)).toEqual([
      "3 struck through",
      "4 a comment",
      "6 a comment",
    ]);
  });
});

describe("people, venues and organisations", () => {
  test.each([
    [`- [A title](${URL}), Jane Doe, John Q. Public (2020)`, { authors: ["Jane Doe", "John Q. Public"], date: "2020" }],
    [`- [A title](${URL}), J. Doe et al.`, { authors: ["J. Doe"], authorsComplete: false }],
    [
      `- [A title](${URL}) - *Jane Doe, John Public* - ICML 2019`,
      { authors: ["Jane Doe", "John Public"], venue: "ICML", date: "2019" },
    ],
    [
      `- [A title](${URL})\n\n  *Jane Doe, John Public.* NeurIPS'23`,
      { authors: ["Jane Doe", "John Public"], venue: "NeurIPS" },
    ],
    [
      `- [A title](${URL})\n  - Authors: Jane Doe and John Public\n  - Venue: ACL 2021`,
      { authors: ["Jane Doe", "John Public"], venue: "ACL", date: "2021" },
    ],
    [`- 2024-06: OpenAI: [A title](${URL})`, { organizations: ["OpenAI"], date: "2024-06" }],
    [
      `- [A title](${URL}) \`DeepMind\` \`2021\`\n- [Other](${URL}2) \`Meta\` \`2022\``,
      { organizations: ["DeepMind"] },
    ],
  ])("%s", (entry, expected) => {
    expect(paperOf(entry)).toMatchObject(expected);
  });

  test.each([
    [`- [A title](${URL}), Jane Doe, John Public, [[code]](https://github.com/a/b)`, ["Jane Doe", "John Public"]],
    [`- *A title of three words* - Jane Doe (2019). [PDF](${URL})`, ["Jane Doe"]],
    [`- Doe, J. [A title](${URL})`, ["J. Doe"]],
    [`- Doe, J., & Public, J. (2018). *A title of three words.* ${URL}`, ["J. Doe", "J. Public"]],
    [`- Doe et al. 2018 - A title of some words - ${URL}`, ["Doe"]],
  ])("%s", (entry, authors) => {
    expect(paperOf(entry)).toMatchObject({ authors, comment: null });
  });

  test("what is left is the curator's comment", () => {
    expect(paperOf(`- [A title](${URL}) - shows that scale is not all`)).toMatchObject({
      comment: "shows that scale is not all",
    });
    expect(paperOf(`- 2020: [A title](${URL}): the first of its kind (table 9)`)).toMatchObject({
      comment: "the first of its kind (table 9)",
    });
  });
});

describe("lines below a paper", () => {
  test("bullets, wrapped lines and paragraphs below a paper are its notes", () => {
    const paper = paperOf(
      `- [A title](${URL})\n  - a note that\n    goes on\n    - and nests\n\n  A paragraph of its own.`,
    );
    expect(paper?.notes).toEqual([
      { text: "a note that goes on", notes: [{ text: "and nests", notes: [] }] },
      { text: "A paragraph of its own.", notes: [] },
    ]);
  });

  test("papers below a label are a group, papers below a paper are a group with its name", () => {
    const [topic] = outlineOf(
      `## T\n\n- Task vectors:\n  - [One](${URL})\n  - [Two](${URL}2)\n- [Three of a kind](${URL}3)\n  - [Its follow-up paper](${ARXIV})`,
    ).topics;
    expect(topic?.papers.map(({ title, group }) => `${title}: ${group}`)).toEqual([
      "One: Task vectors",
      "Two: Task vectors",
      "Three of a kind: null",
      "Its follow-up paper: Three of a kind",
    ]);
    expect(topic?.groups).toEqual(["Task vectors", "Three of a kind"]);
  });
});

describe("topics", () => {
  test("headings may be of any depth, skip levels, be underlined, HTML, linked, numbered, with emoji", () => {
    const entry = (at: number) => `- [Paper number ${at}](${URL}${at})`;
    const text = `
# 1. First

${entry(1)}

### 🚀 Deep

${entry(2)}

Second
======

${entry(3)}

[Linked](#linked)
-----------------

${entry(4)}

<h2 align="center">In <i>HTML</i></h2>

${entry(5)}

## II. Numbered ##

${entry(6)}
`;
    expect(pathsOf(text)).toEqual([
      "First",
      "First / Deep",
      "Second",
      "Second / Linked",
      "Second / In HTML",
      "Second / Numbered",
    ]);
    expect(papersOf(text)).toHaveLength(6);
  });

  test("a single first-level heading is the title; the same name under two parents is two topics", () => {
    const text = `# My list\n\nWhat it is.\n\n## A\n\n### Other\n\n- [One](${URL})\n\n## B\n\n### Other\n\n- [Two](${URL}2)`;
    expect(outlineOf(text)).toMatchObject({ title: "My list", description: "What it is." });
    expect(pathsOf(text)).toEqual(["A", "A / Other", "B", "B / Other"]);
  });

  test("bold lines are topics if there is no heading, otherwise groups, and so are folds", () => {
    const bold = `**Vision**\n\n- [One](${URL})\n\n**Language**\n\n- [Two](${URL}2)`;
    expect(pathsOf(bold)).toEqual(["Vision", "Language"]);
    expect(papersOf(`## T\n\n${bold}`).map(({ group }) => group)).toEqual(["Vision", "Language"]);
    const fold = `<details><summary>Older</summary>\n\n- [One](${URL})\n\n</details>`;
    expect(pathsOf(fold)).toEqual(["Older"]);
    expect(papersOf(`## T\n\n${fold}`)[0]?.group).toBe("Older");
  });

  test("a few plain words above a list are a topic if there is no heading, a sentence is not", () => {
    const text = `# L\n\nWhat I read this year.\n\nVision\n\n- [One](${URL})\n\nLanguage models\n- [Two](${URL}2)\n`;
    expect(pathsOf(text)).toEqual(["Vision", "Language models"]);
    expect(outlineOf(text).description).toBe("What I read this year.");
    expect(pathsOf(`## T\n\nVision\n\n- [One](${URL})\n\n## U\n\n- [Two](${URL}2)`)).toEqual(["T", "U"]);
  });

  test("front matter gives title and description", () => {
    expect(outlineOf(`---\ntitle: Mine\ndescription: What I read\n---\n\n## T\n\n- [One](${URL})`)).toMatchObject({
      title: "Mine",
      description: "What I read",
    });
  });

  test("contents, badges, licence, contributing, news and back-to-top are left out and reported", () => {
    const text = `# List

[![Build](https://img.shields.io/x.svg)](https://ci.example)

## Table of Contents

- [Topic](#topic)

## News

- 2024-06: [We have a site](https://site.example)

## Topic

- [One](${URL})

[⬆ back to top](#list)

## Contributing

- [How to](https://how.example)

## License

[MIT](https://mit.example)
`;
    const { topics, leftOut } = outlineOf(text);
    expect(topics.map(({ path }) => path)).toEqual([["Topic"]]);
    expect(topics.flatMap(({ papers }) => papers.map(({ title }) => title))).toEqual(["One"]);
    expect(leftOut.map(({ from }) => from)).toEqual([3, 5, 9, 17, 19, 23]);
  });
});

describe("tables", () => {
  test("columns are recognised by their names, in any order", () => {
    const text = `## T

| Year | Paper | Authors | Venue | Code | Notes |
|---|---|---|---|---|---|
| 2020 | [A title](${URL}) | Jane Doe, John Public | ICLR | [link](https://github.com/a/b) | well written |
| 2021 | Another \\| title | | | | |
`;
    expect(papersOf(text)).toMatchObject([
      {
        title: "A title",
        url: URL,
        date: "2020",
        authors: ["Jane Doe", "John Public"],
        venue: "ICLR",
        code: "https://github.com/a/b",
        comment: "well written",
      },
      { title: "Another | title", date: "2021", url: null },
    ]);
  });

  test("a table needs no links where its columns say that the rows are works", () => {
    const { topics } = outlineOf(
      "# L\n\n## T\n\n| Paper | Authors | Year | File |\n|---|---|---|---|\n| Walks in wet caves | Roe & Doe | 2016 | `walk.pdf` |\n",
    );
    expect(topics.flatMap(({ papers }) => papers)).toMatchObject([
      { title: "Walks in wet caves", authors: ["Roe", "Doe"], date: "2016" },
    ]);
  });

  test("a table without papers is left out and reported", () => {
    const { topics, leftOut } = outlineOf(`## T\n\n- [One](${URL})\n\n| Symbol | Meaning |\n|---|---|\n| x | y |\n`);
    expect(topics.flatMap(({ papers }) => papers)).toHaveLength(1);
    expect(leftOut.map(({ what }) => what)).toEqual(["a table without papers"]);
  });
});

test("a bold paragraph with its links, and the paragraph below it, are a paper", () => {
  const text = `## T\n\n**A fine title of a paper**  \nJane Doe, John Public  \n[[paper](${URL})] [[code](https://github.com/a/b)]\n\n**Another fine title** [[paper](${URL}2)]\n\n*Jane Doe. ICML'22*\n`;
  expect(papersOf(text)).toMatchObject([
    { title: "A fine title of a paper", url: URL, code: "https://github.com/a/b" },
    { title: "Another fine title", url: `${URL}2`, date: "2022" },
  ]);
});

describe("entries in many styles", () => {
  const code = "https://github.com/a/b";
  test.each([
    [
      `- **ViT**: "An image is worth words", ICLR, 2021. [[Paper](${URL})][[PyTorch (someone)](${code})]`,
      { title: "An image is worth words", venue: "ICLR", date: "2021", url: URL, comment: "ViT" },
    ],
    [
      `- A title of some words [[ECCV2020]](${URL}) [[Pytorch]](${code})`,
      { title: "A title of some words", venue: "ECCV", date: "2020", url: URL, code },
    ],
    [
      `- A title of some words [[26 Mar 2021]](${ARXIV})`,
      { title: "A title of some words", date: "2021-03-26", url: ARXIV },
    ],
    [`- [A title](${URL}) (Doe et al. 2020) proposed it`, { authors: ["Doe"], date: "2020", comment: "proposed it" }],
    [
      `- [ICLR 2024] **(DEEM)** Models serve as eyes. [[paper]](${URL})`,
      { title: "(DEEM) Models serve as eyes", venue: "ICLR", url: URL },
    ],
    [
      `+ A survey of some things | Roe, Doe, Poe | arXiv 2019 | [\`PDF\`](${URL})`,
      { title: "A survey of some things", authors: ["Roe", "Doe", "Poe"], date: "2019" },
    ],
    [
      `- 2019.05 - [A title](${URL}) - Jane Doe et al. - ICLR 2020`,
      { date: "2019-05", authors: ["Jane Doe"], venue: "ICLR" },
    ],
    [
      `- A title of some words. Jane Doe, John Public. NeurIPS 2019. [paper](${URL})`,
      { title: "A title of some words", authors: ["Jane Doe", "John Public"], venue: "NeurIPS" },
    ],
    [
      `- [1] J. Doe, J. Public, "A title of some words," in Proc. CVPR, 2016. [pdf](${URL})`,
      { title: "A title of some words", authors: ["J. Doe", "J. Public"], venue: "CVPR", date: "2016" },
    ],
    [`- **2015** A title of some words [pdf](${URL})`, { title: "A title of some words", date: "2015" }],
    [`- [Another](${URL})\n- A title of some words, Jane Doe et al., arXiv:2101.00012`, undefined],
    [
      `- Radford, Alec, et al. "A title of some words." *Journal of Things* 33 (2020): 1877-1901.`,
      { title: "A title of some words", authors: ["Alec Radford"], date: "2020", url: null },
    ],
    [
      `- Kaplan JQ, McCandlish S, et al. A title of some words. arXiv preprint arXiv:2001.08361. 2020 Jan 23.`,
      {
        title: "A title of some words",
        authors: ["J. Q. Kaplan", "S. McCandlish"],
        arxiv: "2001.08361",
        date: "2020-01-23",
      },
    ],
    [
      `- Olah, C. (2020) A title of words. Distill. ${URL}`,
      { title: "A title of words", authors: ["C. Olah"], date: "2020", url: URL },
    ],
    [
      `- A title of some words. DOI: 10.1000/182.\n- [B](${URL})\n- A title of some words. DOI: 10.1000/182.`,
      { title: "A title of some words", doi: "10.1000/182" },
    ],
    [`- :scroll: [A title](${URL}) :star:`, { title: "A title", organizations: [], comment: null }],
  ])("%s", (entry, expected) => {
    const papers = papersOf(`# List\n\n## Topic\n\n${entry}\n`);
    expect(papers.at(-1)).toMatchObject(
      expected ?? { title: "A title of some words", url: "https://arxiv.org/abs/2101.00012", arxiv: "2101.00012" },
    );
  });

  test("bold titles above bullets of people and links; years alone above a list", () => {
    const text = `## T\n\n- **A title of a paper (KDD 2019)**\n  - Jane Doe, John Public\n  - [[Paper]](${URL})\n  - [[Python Reference]](${code})\n\n2018\n- [Other](${URL}2)\n`;
    expect(papersOf(text)).toMatchObject([
      { title: "A title of a paper", authors: ["Jane Doe", "John Public"], venue: "KDD", url: URL, code, group: null },
      { title: "Other", date: "2018", group: "2018" },
    ]);
  });

  test("a link to a file beside the list is kept as it is, or resolved where the list states its repository", () => {
    const entry = "- [A title](papers/a.pdf) (2001)\n";
    const { topics, leftOut } = outlineOf(`## T\n\n${entry}`);
    expect(topics[0]?.papers).toMatchObject([{ title: "A title", url: "papers/a.pdf", date: "2001" }]);
    expect(leftOut).toEqual([]);
    const resolved = "https://github.com/doe/list/blob/HEAD/papers/a.pdf";
    for (const statement of [
      "---\nrepository: https://github.com/doe/list\n---\n",
      "![stars](https://api.star-history.com/svg?repos=doe/list)\n",
      "`git clone https://github.com/doe/list.git`\n",
    ]) {
      expect(papersOf(`${statement}\n## T\n\n${entry}`)).toMatchObject([{ url: resolved }]);
    }
  });
});

describe("papers of several lines", () => {
  const about = [
    { title: "A fine title of a paper", url: ARXIV, code: "https://github.com/a/b" },
    { title: "Another title of a paper", url: URL, code: null },
  ];

  test("bold lines or headings above bullets that describe one paper", () => {
    const bullets = `- Paper: ${ARXIV}\n- Code: https://github.com/a/b`;
    const links = `- Jane Doe, John Public\n- [paper](${URL}) | [slides](https://x.example/s)`;
    const bold = `# L\n\n# Vision\n\n**${about[0]?.title}**\n\n${bullets}\n\n**${about[1]?.title}**\n\n${links}\n`;
    const headed = `# L\n\n# Vision\n\n### ${about[0]?.title}\n${bullets}\n\n### ${about[1]?.title}\n${links}\n`;
    for (const text of [bold, headed]) {
      expect(papersOf(text)).toMatchObject(about);
      expect(papersOf(text)[1]).toMatchObject({ authors: ["Jane Doe", "John Public"] });
      expect(pathsOf(text)).toEqual(["Vision"]);
    }
  });

  test("bold titles in a list, with people and links in a paragraph below", () => {
    const text = `## T\n\n1. **${about[0]?.title}.** Preprint.\n\n   *Jane Doe, John Public* [[pdf](${ARXIV})] [[code](https://github.com/a/b)], 2021.7\n`;
    expect(papersOf(text)).toMatchObject([{ ...about[0], date: "2021-07", authors: ["Jane Doe", "John Public"] }]);
  });

  test("cells with people below the title, nicknames in brackets, and makers after an @", () => {
    const text = `## T\n\n| Title & Authors | Links |\n|---|---|\n| [${about[0]?.title}](${ARXIV}) <br> Jane Doe, John Public | [Github](https://github.com/a/b) |\n| 🔥[**Fine**] ${about[1]?.title}(@Stanford) | [[pdf]](${URL}) |\n`;
    expect(papersOf(text)).toMatchObject([
      { ...about[0], authors: ["Jane Doe", "John Public"] },
      { title: `[Fine] ${about[1]?.title}`, url: URL, organizations: ["Stanford"] },
    ]);
  });
});

describe("no line is lost", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "# Heading",
      "## Other",
      "### 2021",
      "Setext",
      "======",
      "- [A](https://a.example)",
      "  - a note",
      "    1. deep",
      "1. **Bold** (2020)",
      "* * *",
      "> quoted",
      "```",
      "| a | b |",
      "|---|---|",
      "| [P](https://p.example) | 2020 |",
      "<details>",
      "<summary>S</summary>",
      "</details>",
      "<!-- comment",
      "-->",
      "[r]: https://r.example",
      "[back](#top)",
      "![x](y.png)",
      "",
      "",
      "plain words",
      "~~gone~~",
      "$$",
      "---",
      "title: x",
      "<table><tr><td>cell",
      "</td></tr></table>",
      "[^1]: footnote",
      "**Bold line**",
      "    code",
      "\tcode",
      "- [ ] [todo](https://t.example)",
    ),
    // what is inside a tag is markup
    fc.string({ maxLength: 40 }).map((text) => text.replaceAll("<", "")),
  );

  test("each is in the map or in the report, and nothing throws", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join("\n").replace(/[\r\0]/g, "");
        const { topics, leftOut, title, description, problems } = outlineOf(text);
        if (problems.length > 0) return;
        const reported = new Set(
          leftOut.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
        );
        const inMap = JSON.stringify([topics, title, description]);
        for (const [index, words] of text.split("\n").entries()) {
          const [word] = /[a-zA-Z]{4,}/.exec(words) ?? [];
          if (word === undefined || /<|^\s*(?:\[[^\]]*\]:|[a-z]+: )/.test(words) || reported.has(index + 1)) continue;
          expect(inMap, JSON.stringify(text)).toContain(word);
        }
      }),
      runs(300),
    );
  });
});

describe("the first of several headings of the first size is the title of the list", () => {
  const sections = `# Libraries\n\n- [One](${URL})\n\n# Papers\n\n- [Two](${ARXIV})\n`;
  test.each([
    ["before an introduction with a table of contents", "Words.\n\n- [Libraries](#libraries)\n- [Papers](#papers)"],
    ["before bullets on how to take part", "Words.\n\n- Add yours by a [pull request](https://github.com/a/b/pulls)"],
  ])("%s", (_, introduction) => {
    const list = `# Awesome Rain\n\n${introduction}\n\n${sections}`;
    expect(outlineOf(list).title).toBe("Awesome Rain");
    expect(pathsOf(list)).toEqual(["Libraries", "Papers"]);
  });

  test("but not if it has papers itself", () => {
    expect(pathsOf(`# Rain\n\n- [A title](${ARXIV})\n\n${sections}`)).toEqual(["Rain", "Libraries", "Papers"]);
  });
});
