// How people write an entry, by what they wrote: each kind was found in published lists, and is made up here.
import { describe, expect, test } from "vitest";
import { papersOf, titlesOf } from "../lists.ts";

const URL = "https://example.org/a";
const ARXIV = "https://arxiv.org/abs/2401.00001";
const CODE = "https://github.com/a/b";

test.each([
  [`Locating Things in Boxes, Meng et al. 2022 — ${URL}`, "Locating Things in Boxes", ["Meng"], "2022"],
  [`Olsson et al., In-context Caves and Heads (2022): ${URL}`, "In-context Caves and Heads", ["Olsson"], "2022"],
  [`Nanda (2023) Progress measures for caves, ${URL}`, "Progress measures for caves", ["Nanda"], "2023"],
  [`Foo, Bar et al., Towards Better Things, 2023 (Anthropic) ${URL}`, "Towards Better Things", ["Foo", "Bar"], "2023"],
  [`Doe, Jane, et al., Towards Better Things, 2023 ${URL}`, "Towards Better Things", ["Jane Doe"], "2023"],
])("as people jot works down: %s", (text, title, authors, date) => {
  expect(papersOf(`- ${text}`)).toMatchObject([{ title, authors, date }]);
});

describe("people before a title", () => {
  test("in bold with the year, the plain title comes next", () => {
    const text = [
      `- **Berg, A. (1990).** Rating Caves by Ear. *Cave Proceedings No. 4*. [[link]](${URL})`,
      `- **Khan, M., et al. (2026).** STALE: Do Caves Remember? [[link]](${URL}2)`,
      `- **Night Caves (2017).** A data set of caves. [[link]](${URL}3)`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Rating Caves by Ear", authors: ["A. Berg"], date: "1990", venue: "Cave Proceedings No. 4" },
      { title: "STALE: Do Caves Remember?", authors: ["M. Khan"], date: "2026", comment: null },
      { title: "Night Caves", authors: [], date: "2017", comment: "A data set of caves." },
    ]);
  });

  test("with a year, before a title in italics of any length, beside links and alone", () => {
    const sutton = { title: "Reinforcement Learning", authors: ["R. Sutton"], date: "2018" };
    const link = `- [Deep Caves](${URL})`;
    expect(papersOf(`- Sutton, R. (2018). *Reinforcement Learning*.\n${link}`)[0]).toMatchObject(sutton);
    expect(papersOf("- Sutton, R. (2018). *Reinforcement Learning*.")).toMatchObject([sutton]);
    const marked = "- [x] Sutton, R. (2018). *Reinforcement Learning*. MIT Press. #book";
    const read = { ...sutton, status: "read", venue: "MIT Press", tags: ["book"] };
    expect(papersOf(`${marked}\n${link}`)[0]).toMatchObject(read);
    expect(papersOf("- Doe, J. (2020). *Title.*\n- Roe, M. & Poe, A. (2021). *Title one.*")).toMatchObject([
      { title: "Title", authors: ["J. Doe"], date: "2020" },
      { title: "Title one", authors: ["M. Roe", "A. Poe"], date: "2021" },
    ]);
  });

  test("in a paragraph, before a bold link or on the line above it", () => {
    const text = [
      `Granier, A., & Senn, W. [**Attention in Cave Circuits**](${ARXIV}) arXiv (NAACL 2025)`,
      `Joseph G. Makin, David A. Moses\n[**Machine translation of cave sounds**](${URL}) Nature Neuroscience (2020)`,
      `Ann Roe, Max Doe, and Jo Poe wrote [a nice paper about it](${URL}2).`,
    ].join("\n\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Attention in Cave Circuits", authors: ["A. Granier", "W. Senn"], venue: "NAACL", date: "2025" },
      {
        title: "Machine translation of cave sounds",
        authors: ["Joseph G. Makin", "David A. Moses"],
        venue: "Nature Neuroscience",
      },
    ]);
  });

  test("after tags in code, with one family name first, or without a date", () => {
    const text = [
      `- \`Compiler\` Romano, Alan, et al. ["A study of caves."](${URL}), SAC. 2022.`,
      `- Bengio, Yoshua, Dong-Hyun Lee, and Zhouhan Lin. ["Deep caves."](${URL}2), Electronics, 2024`,
      `- Durumeric, Z., Ma, Z., et al. (n.d.). [The Impact of Caves](${URL}3).`,
      `- Keener, J. "The Ranking of Caves". SIAM Review 1993; 35(1):80-93.`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "A study of caves", authors: ["Alan Romano"], venue: "SAC", date: "2022", comment: "Compiler" },
      { authors: ["Yoshua Bengio", "Dong-Hyun Lee", "Zhouhan Lin"], venue: "Electronics", date: "2024" },
      { title: "The Impact of Caves", authors: ["Z. Durumeric", "Z. Ma"], date: null },
      { title: "The Ranking of Caves", authors: ["J. Keener"], venue: "SIAM Review" },
    ]);
  });

  test("between dashes, one full name between full stops, or commas between everything", () => {
    const text = [
      `- Zhang & Nanda - Best Practices of Caves - 2023 - ${URL}`,
      "- Ke Tran. 2019. From English to Foreign Caves",
      "- Clark et al. 2019. What does a cave see? An analysis of cave light",
      "- H. Tal-Ezer, D. Koss, An accurate scheme for caves, Geophys. Prospect. 35 (1987) 479–490.",
      "- M.A. Roe, Long steps for caves, in: 78th Annual Meeting, Society of Caves, 2008.",
      "- Zhao, L., and S. Roe (2011a), An efficient cave kernel, Geophys. J. Int., 185, 922–938.",
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Best Practices of Caves", authors: ["Zhang", "Nanda"], date: "2023", url: URL },
      { title: "From English to Foreign Caves", authors: ["Ke Tran"], date: "2019" },
      { title: "What does a cave see? An analysis of cave light", comment: null },
      { title: "An accurate scheme for caves", venue: "Geophys. Prospect", date: "1987", comment: null },
      { title: "Long steps for caves", authors: ["M.A. Roe"], date: "2008" },
      { title: "An efficient cave kernel", authors: ["L. Zhao", "S. Roe"], date: "2011", venue: "Geophys. J. Int" },
    ]);
  });
});

describe("people after a title", () => {
  test("a venue in italics after them, and initials as Google Scholar has them", () => {
    const text = [
      `- **A synthetic cave.** (2020). [[pdf]](${URL})\n    - C. Klem et al. *Scientific Caves.*`,
      `- **Review of Caves.** ICIC, 2017. [paper](${URL}2)\n  *IAAQ Al-Hadi, NM Sharef, N Mustapha*`,
      `- **Echoes.** *Roe et al. IEEE Trans. Software Eng.* [[paper](${URL}3)]`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { authors: ["C. Klem"], venue: "Scientific Caves", notes: [] },
      { authors: ["IAAQ Al-Hadi", "NM Sharef", "N Mustapha"], notes: [] },
      { authors: ["Roe"], venue: "IEEE Trans. Software Eng" },
    ]);
  });

  test("between the title and its year, but no list that ends the title", () => {
    const text = [
      `- Tracking Caves by Ear. Doe et al. (2024). ACL. [[paper]](${URL})`,
      `- Evaluating Caves: Challenges, Opportunities, and Findings (arXiv 2025) [[paper]](${URL}2)`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Tracking Caves by Ear", authors: ["Doe"], date: "2024", venue: "ACL" },
      { title: "Evaluating Caves: Challenges, Opportunities, and Findings", authors: [] },
    ]);
  });

  test("a line for each of them with the place, and a date after them", () => {
    const text = [
      "- Soft Caves\n\n    Author: Roe, Ann | Lake University\n    Author: Doe, Max | Hill Lab\n\n    keyword: caves",
      `- [How hard is a cave?](${URL})\n  * Authors: Klaas Kelch and Tinne Tuyt. (3/2017).`,
    ].join("\n\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Soft Caves", authors: ["Ann Roe", "Max Doe"], organizations: ["Lake University", "Hill Lab"] },
      { authors: ["Klaas Kelch", "Tinne Tuyt"], date: "2017-03" },
    ]);
  });
});

describe("venues and dates", () => {
  test("after a comma at the end of a title, or a year where other titles have one", () => {
    const text = [
      `- [Saving the state of caves, FPL'05](${URL})`,
      `- [A Depth-optimal Cave, 2004](${URL}2)`,
      `- [A Survey of Caves, 2017](${URL}3)`,
      `- AirCave: A System for Everyone, Sensys 2014, ([paper](${URL}4))`,
      `- [CS 294: Deep Caves, Spring 2017](${URL}5)`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Saving the state of caves", venue: "FPL", date: "2005" },
      { title: "A Depth-optimal Cave", date: "2004" },
      { title: "A Survey of Caves", date: "2017" },
      { title: "AirCave: A System for Everyone", venue: "Sensys", date: "2014", url: `${URL}4` },
      { title: "CS 294: Deep Caves, Spring 2017" },
    ]);
    expect(titlesOf(`- [The Great Crash, 1929](${URL})`)).toEqual(["The Great Crash, 1929"]);
  });

  test("before a title", () => {
    expect(papersOf(`- [18-NSDI-Splinter: Bare Caves](${URL})`)).toMatchObject([
      { title: "Splinter: Bare Caves", venue: "NSDI", date: "2018" },
    ]);
    const years = [
      `- [2001 Modeling Caves: Principles](${URL})`,
      `- [2018 An Introduction to Caves](${URL}2)`,
      `- [2019 Smooth Caves for All](${URL}3)`,
    ].join("\n");
    expect(papersOf(years)).toMatchObject([{ title: "Modeling Caves: Principles", date: "2001" }, {}, {}]);
    expect(titlesOf(`- [2001 A Cave Odyssey Again](${URL})`)).toEqual(["2001 A Cave Odyssey Again"]);
  });

  test("in or before brackets", () => {
    const text = [
      `- [BaseCave: Deep Fuzzing](${URL}) (WiSec 20)`,
      `- [Measuring Caves](${URL}2) (COVID 19)`,
      `- Cave Schedulers with Ipanema. EuroSys(2020) [[pdf]](${URL}3)`,
      `- Zoom In. An Introduction (2020) [[pdf]](${URL}4)`,
      `- Caves in Models (OpenAI, June 2024) [link](${URL}5)`,
      `- Caves in Books (MIT Press, 2024) [link](${URL}6)`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { venue: "WiSec", date: "2020", comment: null },
      { venue: null, date: null, comment: "COVID 19" },
      { title: "Cave Schedulers with Ipanema", venue: "EuroSys", date: "2020" },
      { title: "Zoom In. An Introduction", venue: null, date: "2020" },
      { organizations: ["OpenAI"], venue: null, date: "2024-06" },
      { organizations: [], venue: "MIT Press", date: "2024" },
    ]);
  });

  test("abbreviated, after `in` or with an article", () => {
    const text = [
      `- Liu S, Li J, et al., *[Cave streams](${ARXIV})*, Proc. IEEE Conf. Comput. Vis. (CVPR), 2025.`,
      `- [Optimising cave coding](${URL}) - in npj Digital Caves, 2024 - \`loop\``,
      `- Sound Source Caves, The Journal of the Cave Society, 2022 [[paper]](${URL}2)`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { venue: "Proc. IEEE Conf. Comput. Vis. (CVPR)", date: "2025" },
      { venue: "npj Digital Caves", date: "2024", comment: "loop" },
      { title: "Sound Source Caves", venue: "The Journal of the Cave Society", date: "2022" },
    ]);
  });
});

describe("titles", () => {
  test("words in bold in a description are none, and a bold nickname without a colon is none", () => {
    const text = [
      `- **[Arxiv, 2024]** Repurposing Models for Cave Series [[paper]](${URL}) - *Uses **CaveFM** for caves*`,
      `- **BiomedCave** A generalist model for caves [[paper]](${URL}2)`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Repurposing Models for Cave Series", comment: "Uses CaveFM for caves" },
      { title: "A generalist model for caves", comment: "BiomedCave" },
    ]);
  });

  test("in paragraphs: facts with bold names and sentences are none, broken bullets and tagged titles are", () => {
    const text = [
      `**Title:** [Benchmarking cave methods](${URL})`,
      "**Journal Info:** Cave Biology, October 2019",
      `**Additional links:** The code is [here](${CODE}).`,
      `The authors also made a workflow, which can be found [here](${CODE}2)`,
      `-[Can Caves Be Read?](${URL}3) - in JAMIA`,
      `*(NPLM)* **A Neural Cave Model.** Ann Roe, Max Doe. ICLR 2013.\n\n- [[paper](${URL}4)]`,
    ].join("\n\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Benchmarking cave methods", venue: "Cave Biology", date: "2019-10", comment: null },
      { title: "Can Caves Be Read?" },
      { title: "A Neural Cave Model", authors: ["Ann Roe", "Max Doe"], url: `${URL}4` },
    ]);
  });

  test("alone in every list, whatever their case", () => {
    const titles = Array.from({ length: 20 }, (_, at) => `- Measuring Deep Caves at Scale ${at}`).join("\n");
    const text = `${titles}\n\n## CCS\n\n- CaveSentry:protecting against dangling pointers in caves`;
    expect(titlesOf(text)).toHaveLength(21);
    expect(titlesOf("- CaveSentry:protecting against dangling pointers in caves")).toEqual([]);
  });
});

test("a link that is called as its repository leads to code, notes in a repository are none", () => {
  const text = [
    `- [A Survey of Caves](${ARXIV}) — a survey — [\`a/b\`](${CODE})`,
    `- [Trust Region Caves](https://github.com/me/papers/blob/master/trust.md) [[arXiv](${ARXIV}2)]`,
    `- **Cave Builder** by Ann Roe (2019). Makes caves.\n📄 [paper](${URL}) | 💾 [code](${CODE}c)`,
  ].join("\n");
  expect(papersOf(text)).toMatchObject([
    { url: ARXIV, code: CODE, comment: "a survey" },
    { url: `${ARXIV}2`, code: null, notes: [{ text: "notes: https://github.com/me/papers/blob/master/trust.md" }] },
    { url: URL, code: `${CODE}c`, comment: "Makes caves." },
  ]);
});

describe("tables", () => {
  test("a column of another name holds venues or titles if its cells do", () => {
    const info = `| Title | Info | Link |\n|---|---|---|\n| Wet caves | 2020 | [Link](${URL}) |\n| Dry caves | TVCG 2021 | [Link](${URL}2) |\n| Old caves | TOG 2022 | [Link](${URL}3) |`;
    expect(papersOf(info)).toMatchObject([
      { date: "2020", venue: null },
      { date: "2021", venue: "TVCG" },
      { date: "2022", venue: "TOG" },
    ]);
    const survey = `| Survey | Year | Link |\n|---|---|---|\n| Reasoning in wet caves | 2020 | [DOI](${URL}) |\n| Hearing in dry caves | 2021 | [Scholar](${URL}2) |`;
    expect(titlesOf(survey)).toEqual(["Reasoning in wet caves", "Hearing in dry caves"]);
  });

  test("`Accepted at`, `Orgnization` and `PubYear` name facts", () => {
    const text = `| Title | Accepted at | Orgnization | PubYear |\n|---|---|---|---|\n| [Wet caves](${URL}) | ICML | Lake Lab | 2013 |`;
    expect(papersOf(text)).toMatchObject([{ venue: "ICML", organizations: ["Lake Lab"], date: "2013" }]);
  });
});

describe("what is no title", () => {
  test("a question mark in the place of a nickname, and a remark in brackets after a linked journal", () => {
    const text = [
      `- **?**: "Learning from Unlabelled Caves", ECCV, 2022 (*INRIA*). [[Paper](${ARXIV})]`,
      `- _[The Journal of Mathematical Caves](${URL})_ (Taylor & Francis, gated).`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Learning from Unlabelled Caves", venue: "ECCV", date: "2022", comment: null },
      { title: "The Journal of Mathematical Caves", comment: "(Taylor & Francis, gated)." },
    ]);
  });
});

describe("family names with a year, a venue or an organisation before the title", () => {
  test("the linked text is the title", () => {
    const text = [
      `- Tenney et al. (ACL 2019) [Caves Rediscover the Pipeline](${ARXIV})`,
      `- Hewitt and Liang (EMNLP 2019) [Designing Caves](${ARXIV}2)`,
      `- Bricken et al, Anthropic, [Towards One Cave](${URL})`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      {
        title: "Caves Rediscover the Pipeline",
        authors: ["Tenney"],
        authorsComplete: false,
        venue: "ACL",
        date: "2019",
      },
      { title: "Designing Caves", authors: ["Hewitt", "Liang"], authorsComplete: true, venue: "EMNLP" },
      { title: "Towards One Cave", authors: ["Bricken"], organizations: ["Anthropic"], venue: null, url: URL },
    ]);
  });

  test("the words after a label that names people and year are the title", () => {
    const text = [
      `- [Geva et al., 2021](${ARXIV}): Feed-Forward Layers Are Caves`,
      `- [Li et al. 2023](${ARXIV}2) Emergent World Caves`,
      "- **Alain & Bengio, 2016** — Understanding intermediate caves",
      "- *Ravichander, Belinkov, Hovy (2021)*: Probing the Cave Paradigm",
      `- [Geva et al., 2021](${ARXIV}3): Shows that most layers are like caves.`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "Feed-Forward Layers Are Caves", authors: ["Geva"], date: "2021", url: ARXIV },
      { title: "Emergent World Caves", authors: ["Li"], date: "2023", url: `${ARXIV}2` },
      { title: "Understanding intermediate caves", authors: ["Alain", "Bengio"], date: "2016" },
      { title: "Probing the Cave Paradigm", authors: ["Ravichander", "Belinkov", "Hovy"], date: "2021" },
      { title: "Geva et al., 2021" },
    ]);
  });

  test("before a colon, or before a year and the title", () => {
    const text = [
      "- Hewitt & Manning, NAACL 2019: A Structural Probe for Finding Caves",
      "- Scherlis et al. 2022 Polysemanticity and Caves",
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "A Structural Probe for Finding Caves", authors: ["Hewitt", "Manning"], venue: "NAACL", date: "2019" },
      { title: "Polysemanticity and Caves", authors: ["Scherlis"], date: "2022" },
    ]);
  });

  test("four family names are four people, and names with semicolons between them have the family name first", () => {
    const text = [
      `- Bender, Gebru, McMillan-Major and Shmitchell (2021): [On the Dangers of Caves](${ARXIV})`,
      `- Wang, Kevin; Variengien, Alexandre; Conmy, Arthur. [Caves in the Wild](${ARXIV}2)`,
      `- Wang K., Variengien A., Conmy A. [Caves at Home](${ARXIV}3)`,
    ].join("\n");
    expect(papersOf(text)).toMatchObject([
      { title: "On the Dangers of Caves", authors: ["Bender", "Gebru", "McMillan-Major", "Shmitchell"] },
      { title: "Caves in the Wild", authors: ["Kevin Wang", "Alexandre Variengien", "Arthur Conmy"] },
      { title: "Caves at Home", authors: ["K. Wang", "A. Variengien", "A. Conmy"] },
    ]);
  });
});

test("a title goes on after an abbreviation", () => {
  const text = [
    "- Hase et al. Localization vs. Knowledge Editing in Caves. Jan 2023.",
    "- Peter Hase, Mohit Bansal, Been Kim. Probing vs. Caves in Models. Jan 2023.",
    "- Ann Roe, Max Doe, Jo Poe. Caves Near St. Helena. Jan 2023.",
    "- Doe, P. (2023). Caves vs. Lakes in Models. NeurIPS.",
  ].join("\n");
  expect(papersOf(text)).toMatchObject([
    { title: "Localization vs. Knowledge Editing in Caves", authors: ["Hase"], venue: null, date: "2023-01" },
    { title: "Probing vs. Caves in Models", venue: null, date: "2023-01" },
    { title: "Caves Near St. Helena", venue: null, date: "2023-01" },
    { title: "Caves vs. Lakes in Models", venue: "NeurIPS", date: "2023" },
  ]);
});

test("praise in italics is no venue, and an organisation in brackets before a date is none", () => {
  const text = [
    "- Olah, C. (2017). Feature Caves. Distill. *Must read.*",
    `- [Caves that Grok](${URL}) (OpenAI), January 2022`,
  ].join("\n");
  expect(papersOf(text)).toMatchObject([
    { title: "Feature Caves", venue: null, comment: "Distill. Must read." },
    { title: "Caves that Grok", venue: null, organizations: ["OpenAI"], date: "2022-01", comment: null },
  ]);
});

test("the journal Distill is a venue where it stands alone, and a verb elsewhere", () => {
  const text = `- [Seeing Caves](${URL}). Distill.\n- [Distill Caves](${URL}3)\n- Distill [[web]](${URL}4)`;
  expect(papersOf(text)).toMatchObject([
    { title: "Seeing Caves", venue: "Distill", comment: null },
    { title: "Distill Caves", venue: null },
    { title: "Distill", venue: null },
  ]);
});

test("a nickname before a title is no venue, although a conference is called so; with a year it is", () => {
  const text = [
    `- [FAST] [Deep Caves Made Quick](${ARXIV})`,
    `- **DATE**: [Dating the Rocks of Caves](${ARXIV}2)`,
    `- \`LOG\` [Logging in Caves](${ARXIV}3)`,
    `- DATE: Dual Attention for Caves in Europe [[pdf]](${ARXIV}4)`,
    `- [FAST'21] [Storing Many Caves](${ARXIV}5)`,
    `- [CVPR] [Seeing Many Caves](${ARXIV}6)`,
    `- [FAST] Deep Lakes Made Quick. [[pdf](${ARXIV}7)]`,
    `- CAVE-2019: [Many Caves in a Year](${ARXIV}8)`,
  ].join("\n");
  expect(papersOf(text)).toMatchObject([
    { title: "Deep Caves Made Quick", venue: null },
    { title: "Dating the Rocks of Caves", venue: null, comment: "DATE" },
    { title: "Logging in Caves", venue: null, comment: "LOG" },
    { title: "DATE: Dual Attention for Caves in Europe", venue: null },
    { title: "Storing Many Caves", venue: "FAST", date: "2021" },
    { title: "Seeing Many Caves", venue: "CVPR" },
    { venue: null },
    { title: "Many Caves in a Year", venue: "CAVE", date: "2019" },
  ]);
});

test("an abbreviation before a colon is what the work is called, unless it is known as an organisation", () => {
  const text = [
    `- BERT: [Walking in Caves](${ARXIV})`,
    `- RoBERTa: [Walking in Lakes](${ARXIV}2)`,
    `- MIT: [Walking in Rivers](${ARXIV}3)`,
    `- 2024-06: METR: [Walking in Rain](${ARXIV}4)`,
  ].join("\n");
  expect(papersOf(text)).toMatchObject([
    { organizations: [], comment: "BERT" },
    { organizations: [], comment: "RoBERTa" },
    { organizations: ["MIT"] },
    { organizations: ["METR"], date: "2024-06" },
  ]);
});

test("one family name with a year, after a comma or before a colon, is no venue and no part of the title", () => {
  const text = [
    `- Sorting in Big Caves, Knuth 1970 [[pdf](${URL})]`,
    `- Turney 2002 : Thumbs Up in Deep Caves [pdf](${URL}2)`,
    `- The Book of Caves. Jane Doe. Springer, 2010. [pdf](${URL}3)`,
  ].join("\n");
  expect(papersOf(text)).toMatchObject([
    { title: "Sorting in Big Caves", authors: ["Knuth"], venue: null, date: "1970" },
    { title: "Thumbs Up in Deep Caves", authors: ["Turney"], date: "2002" },
    { title: "The Book of Caves", authors: ["Jane Doe"], venue: "Springer", date: "2010" },
  ]);
});

test("a person alone below a title, where other titles have their people below them", () => {
  const below = (people: string, at: number): string => `- [Walk ${at} in the Caves](${ARXIV}${at})\n  - ${people}\n`;
  const people = ["Jane Doe, Max Roe", "Jane Doe", "Ann Poe", "a fine paper"];
  expect(papersOf(people.map(below).join(""))).toMatchObject([
    { authors: ["Jane Doe", "Max Roe"] },
    { authors: ["Jane Doe"], notes: [] },
    { authors: ["Ann Poe"] },
    { authors: [], notes: [{ text: "a fine paper" }] },
  ]);
  expect(papersOf(below("Jane Doe", 0))).toMatchObject([{ authors: [], notes: [{ text: "Jane Doe" }] }]);
});

test("a year in brackets that is not that of the column belongs to the title", () => {
  const text = `| Title | Year |\n|---|---|\n| [Cave Plan (2040)](${URL}) | 2020 |\n| [Cave Map (2019)](${URL}2) | 2019 |`;
  expect(papersOf(text)).toMatchObject([
    { title: "Cave Plan (2040)", date: "2020" },
    { title: "Cave Map", date: "2019" },
  ]);
});

test("a name that is also a label is the title where it begins a line and is described, with all words of the sentence", () => {
  const tools =
    "runs on [TensorFlow](https://github.com/t/tensorflow), [Theano](https://github.com/t/theano), or [Q](https://q.example)";
  expect(papersOf(`- [keras](https://github.com/f/keras) - Learning library. It ${tools}.`)).toMatchObject([
    {
      title: "keras",
      url: "https://github.com/f/keras",
      code: null,
      comment: "Learning library. It runs on TensorFlow, Theano, or Q.",
    },
  ]);
});
