// The structure of lists: papers in paragraphs, papers with headings of their own, and headings that are no topics.
import { describe, expect, test } from "vitest";
import { outlineOf, papersOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const OTHER = "https://arxiv.org/abs/2401.00002";
const URL = "https://example.org/a";

const pathsOf = (text: string): string[] => outlineOf(text).topics.map(({ path }) => path.join(" > "));

describe("a paragraph is a paper", () => {
  test("with its people before a linked title", () => {
    expect(
      papersOf(`d'Orsi, S., van der Roe, M. A., & Poe, J. [**Walking in Caves**](${ARXIV}) arXiv (2025)`),
    ).toMatchObject([
      { title: "Walking in Caves", authors: ["S. d'Orsi", "M. A. van der Roe", "J. Poe"], date: "2025", url: ARXIV },
    ]);
    expect(papersOf(`Doe, A., Roe, M., ... & Poe, J. [Walking in Caves](${ARXIV})`)).toMatchObject([
      { authors: ["A. Doe", "M. Roe", "J. Poe"], authorsComplete: false },
    ]);
  });

  test("but not a sentence that names somebody before a link", () => {
    expect(
      papersOf(`The best text for beginners is by Jane Doe, [Walking in Caves](${ARXIV}), and it is short.`),
    ).toEqual([]);
    expect(papersOf(`As Jane Doe says in [Walking in Caves](${ARXIV}), nobody knows.`)).toEqual([]);
  });

  test("with emoji or a number before a marked title", () => {
    expect(
      papersOf(
        `:1st_place_medal: :page_facing_up: [Walking in Caves - by Jane Doe](${ARXIV})\n\n3.【】 <span id="x">**A Walk at Night.**</span> arxiv, 2018. [paper](${OTHER})`,
      ),
    ).toMatchObject([
      { title: "Walking in Caves", authors: ["Jane Doe"] },
      { title: "A Walk at Night", date: "2018", url: OTHER },
    ]);
  });

  test("with a nickname, people and a year on its first line, and prose below it", () => {
    const prose = "Each step is long. ".repeat(20);
    expect(papersOf(`**Caver**: Doe et al., 2022. [arXiv:2401.00001](${ARXIV}).\n${prose}`)).toMatchObject([
      { title: "Caver", authors: ["Doe"], authorsComplete: false, date: "2022", comment: prose.trim() },
    ]);
    expect(papersOf(`- **Cave 2019**: The 2019 track on caves. [paper](${ARXIV})`)).toMatchObject([{ authors: [] }]);
  });
});

describe("a heading is the title of a paper", () => {
  test("with facts by name below it, and a line before the next", () => {
    const text = `### Walking in Deep Caves\n\n- **Link:** [arXiv:2401.00001](${ARXIV})\n- **Summary:** A walk.\n\n---\n\n### Walking in Long Caves\n\n**Authors:** Jane Doe, Al Roe\n**Link:** ${OTHER}\n`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking in Deep Caves", url: ARXIV, comment: "A walk." },
      { title: "Walking in Long Caves", url: OTHER, authors: ["Jane Doe", "Al Roe"], comment: null },
    ]);
  });

  test("with a smaller heading of links and a venue below it, and a quotation", () => {
    const text = `##### Walking in Deep Caves\n\n###### [[pdf](${ARXIV})] ICML 2020\n\n> We walk.\n\n---\n\n##### Walking in Long Caves\n\n###### \\[[pdf](${OTHER})\\] CVPR 2019\n`;
    const outline = outlineOf(`# List\n\n## Topic\n\n${text}`);
    expect(outline.topics).toMatchObject([
      {
        path: ["Topic"],
        papers: [
          { title: "Walking in Deep Caves", url: ARXIV, venue: "ICML", date: "2020", notes: [{ text: "We walk." }] },
          { title: "Walking in Long Caves", url: OTHER, venue: "CVPR" },
        ],
      },
    ]);
    expect(outline.leftOut).toEqual([]);
  });

  test("but not of a section with several papers between lines, or with a source", () => {
    const several = `## Tools for Deep Caves\n\n**Caver**\n\n- Paper: [Walking in Caves](${ARXIV})\n\n---\n\n**Walker**\n\n- Paper: [A Walk at Night](${OTHER})\n`;
    expect(papersOf(several).map(({ title }) => title)).toEqual(["Walking in Caves", "A Walk at Night"]);
    expect(
      pathsOf(`# L\n\n## A\n\n### Walks as a system\n\nThey walk.\n\nSource: [Walking in Caves](${ARXIV})\n`),
    ).toEqual(["A", "A > Walks as a system"]);
  });
});

test("a heading that is a sentence about the list is no topic", () => {
  const list = `# Caves\n### A curated list of works about caves, old and new ones.\n\nText.\n\n## Deep\n\n- [Walking](${URL})\n`;
  expect(pathsOf(list)).toEqual(["Deep"]);
});

test.each([
  ["Índice", "Contribuir", "Cómo contribuir", "Agradecimientos", "Licencia", "Novedades"],
  ["Inhaltsverzeichnis", "Mitwirken", "Danksagung", "Lizenz", "Neuigkeiten"],
  ["Table des matières", "Comment contribuer", "Remerciements", "Actualités"],
  ["Sumário", "Como contribuir", "Agradecimentos", "Licença", "Novidades"],
  ["Как внести вклад", "Благодарности", "Лицензия", "Новости"],
  ["目次", "貢献", "謝辞", "ライセンス", "更新履歴"],
  ["기여", "감사의 글", "라이선스", "업데이트"],
])("sections about the list itself, in other languages: %s, %s, %s, %s", (...names) => {
  const about = names.map((name) => `## ${name}\n\n- [rules](${URL})\n`);
  expect(pathsOf(`# L\n\n${about.join("\n")}\n## X\n\n- [Walking](${ARXIV})\n`)).toEqual(["X"]);
});

test.each([
  [`- **Paseos** (Ann Roe, Max Doe y Jo Poe, 2015). [Artículo](${ARXIV}), [código](https://github.com/a/b)`],
  [`- **Gänge** (Ann Roe, Max Doe und Jo Poe, 2015). [Artikel](${ARXIV}), [Quellcode](https://github.com/a/b)`],
  [`- **Marches** (Ann Roe, Max Doe et Jo Poe, 2015). [article](${ARXIV}), [code](https://github.com/a/b)`],
  [`- **Passeios** (Ann Roe, Max Doe e Jo Poe, 2015). [artigo](${ARXIV}), [código](https://github.com/a/b)`],
])("people and links in other languages: %s", (text) => {
  expect(papersOf(text)).toMatchObject([
    {
      authors: ["Ann Roe", "Max Doe", "Jo Poe"],
      date: "2015",
      url: ARXIV,
      code: "https://github.com/a/b",
      comment: null,
    },
  ]);
});

test.each([
  "| Título | Autores | Año | Enlace | Comentario |",
  "| Titel | Autor:innen | Jahr | Verweis | Bemerkung |",
  "| Titre | Auteurs | Année | Lien | Commentaire |",
  "| Название | Авторы | Год | Ссылка | Комментарий |",
])("columns in other languages: %s", (header) => {
  expect(
    papersOf(`${header}\n|---|---|---|---|---|\n| Rain | Ann Roe | 2015 | [PDF](${ARXIV}) | good |`),
  ).toMatchObject([{ title: "Rain", authors: ["Ann Roe"], date: "2015", url: ARXIV, comment: "good" }]);
});

describe("a line that begins with # and no space", () => {
  const below = `\n\n## Light\n\n- [Walking](${ARXIV})\n`;

  test("is a heading beside headings", () => {
    expect(pathsOf(`# 1 Old\n\n## Rocks\n\n- [Walls](${OTHER})\n\n#2 Deep Caves${below}`)).toEqual([
      "1 Old",
      "1 Old > Rocks",
      "2 Deep Caves",
      "2 Deep Caves > Light",
    ]);
    expect(pathsOf(`# L\n\n##Wet\n\n- [Walls](${OTHER})${below}`)).toEqual(["Wet", "Light"]);
    expect(pathsOf(`# L${below}\n##深洞\n\n- [Walls](${OTHER})\n`)).toEqual(["Light", "深洞"]);
  });

  test("but no tag, and nothing in a paragraph or in code", () => {
    expect(pathsOf(`# L\n\n#Caves\n\n#Caves #Lamps\n\n#caves of old${below}`)).toEqual(["Light"]);
    expect(pathsOf(`# L\n\nWe are\n#1 Among All${below}\n#1 Among all lists.\n`)).toEqual(["Light"]);
    expect(pathsOf(`# L\n\n\`\`\`\n#include x\n\`\`\`\n\n#42 is fixed, by Ann, in time.${below}`)).toEqual(["Light"]);
  });
});

describe("a section named index", () => {
  const after = `\n## Join\n\n- [A Third Cave](${ARXIV}3)\n`;

  test("has papers where its bullets are works", () => {
    expect(
      pathsOf(`# L\n\n## Index\n\n- [Walls of Numbers](${ARXIV}), 2021\n- [Other Walls](${OTHER}), 2021\n${after}`),
    ).toEqual(["Index", "Join"]);
    expect(
      pathsOf(`# L\n\n## index\n\n- Doe, J. (2020). Walls of Numbers. Cave Letters, 3(1), 2-9.\n${after}`),
    ).toEqual(["index", "Join"]);
  });

  test("but is one of contents where they lead into the page, or to the list's own files", () => {
    expect(pathsOf(`# L\n\n## Index\n\n- [Join](#join)\n- [A survey](${ARXIV})\n${after}`)).toEqual(["Join"]);
    expect(pathsOf(`# L\n\n## Index\n\n- [Join](join.md)\n- [Walls](walls.md)\n${after}`)).toEqual(["Join"]);
    expect(
      pathsOf(`# L\n\n## Contents\n\n- [Walls](https://github.com/a/b/blob/main/w.md)\n- [My site](${URL})\n${after}`),
    ).toEqual(["Join"]);
  });
});

describe("a section named new or highlights", () => {
  const after = `\n## Light\n\n- [A Third Cave](${ARXIV}3)\n`;

  test("is about the list where it tells what its authors did", () => {
    const news = `- **Our survey of caves ([Letters](${OTHER}), [Arxiv](${ARXIV})) has been accepted by Letters in May 2025!**\n- We made this page public on May 2, 2024.\n`;
    for (const name of ["🔥 New", "What is new", "Highlights", "News", "Updates"])
      expect(pathsOf(`# L\n\n## ${name}\n\n${news}${after}`)).toEqual(["Light"]);
  });

  test("but has papers where it lists them", () => {
    const papers = `- [Walking in Our Caves](${ARXIV})\n- [Walls of Numbers](${OTHER})\n- [A Lamp](${URL})\n`;
    expect(pathsOf(`# L\n\n## New\n\n${papers}${after}`)).toEqual(["New", "Light"]);
    expect(pathsOf(`# L\n\n## Highlights\n\n${papers}${after}`)).toEqual(["Highlights", "Light"]);
    expect(pathsOf(`# L\n\n## New Caves\n\n- [What We Have Been Told](${ARXIV})\n${after}`)).toEqual([
      "New Caves",
      "Light",
    ]);
  });
});

describe("what a heading names", () => {
  test("are papers where lines say who wrote them, also as programs print a list", () => {
    const section = (title: string): string =>
      `## ${title}\n\nAuthors: ['Ann Roe', 'Max Doe']\n\nKeywords: ['caves', 'deep lamps']\n\nCaves are deep.\n`;
    const text = `# Posters\n\n${section("Walking in Deep Caves")}\n${section("CAVE")}`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking in Deep Caves", authors: ["Ann Roe", "Max Doe"], keywords: ["caves", "deep lamps"] },
      { title: "CAVE", authors: ["Ann Roe", "Max Doe"] },
    ]);
    expect(papersOf(`# Posters\n\n${section("Walking in Deep Caves")}`)).toEqual([]);
  });

  test("can be a navigation of robots, above titles", () => {
    const titles = "- DeepCave: Maps for Walking in Caves\n\n- A Local Planner for Cave Robots\n";
    expect(papersOf(`# List\n\n## Tasks\n\n### Navigation\n\n${titles}`)).toHaveLength(2);
    expect(papersOf(`# List\n\n## Navigation\n\n- [Tasks](#tasks)\n\n## Tasks\n\n${titles}`)).toHaveLength(2);
  });

  test("are contents only without works: tables in folds in bullets are read", () => {
    const row = (at: number): string => `        | 2024 | CaveConf | [A walk in ${at} caves](${ARXIV}${at}) |\n`;
    const fold = `    - <details>\n        <summary>Wet caves</summary>\n\n        | Year | Venue | Title |\n        |---|---|---|\n${[1, 2, 3, 4].map(row).join("")}    </details>\n`;
    const papers = papersOf(`# Table of Contents\n\n- **Caves**\n${fold}`);
    expect(papers).toHaveLength(4);
    expect(papers[0]).toMatchObject({ title: "A walk in 1 caves", date: "2024", group: "Caves: Wet caves" });
  });
});

describe("bullets without links", () => {
  test("are works where most begin with a year or a venue", () => {
    const text =
      "# L\n\n## Old\n\n- [ICML 2012] One Walk with a Map of Caves\n- [NIPS 2016] Lamps for one walk in caves\n    * a remark\n- [CVPR 2018] Learning to compare caves\n";
    expect(papersOf(text).map(({ date }) => date)).toEqual(["2012", "2016", "2018"]);
  });

  test("are notes beside links that a month comes before", () => {
    const linked = [1, 2, 3, 4].map((at) => `- 2024-0${at}: [A walk in ${at} caves](${ARXIV}${at})\n`).join("");
    expect(
      papersOf(`# L\n\n## A\n\n- "The depth of caves affects lamps, and their size affects walks" (c.f.)\n${linked}`),
    ).toHaveLength(4);
  });

  test("are no contents beside links on the page, if they begin with a year", () => {
    const text =
      "# L\n\n## Kinds\n\n- [2020 - Cave Tensors](#cave)\n- 2017 - Lamps and Soft Light\n- 2006 - Old Cave Maps\n\n## Cave\n\ntext\n";
    expect(papersOf(text).map(({ title }) => title)).toEqual(["Lamps and Soft Light", "Old Cave Maps"]);
  });

  test("are works if a venue follows the bold title, whatever that looks like, above people", () => {
    const text =
      "1. **CODE: Maps of Caves** CVPR 2020\n\n   *Ann Roe, Max Doe*\n\n2. **Private Lamps** CVPR 2021\n\n   *Jo Poe, Al Hill*\n";
    expect(papersOf(`# L\n\n## A\n\n${text}`)).toMatchObject([
      { title: "CODE: Maps of Caves", authors: ["Ann Roe", "Max Doe"], date: "2020" },
      { title: "Private Lamps", authors: ["Jo Poe", "Al Hill"], date: "2021" },
    ]);
  });
});
