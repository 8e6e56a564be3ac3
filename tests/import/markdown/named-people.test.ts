// Who wrote a work and where it appeared, in forms that titles can have too. For each form there is what only looks like it.
import { describe, expect, test } from "vitest";
import type { OutlinePaper } from "../../../src/import/outline.ts";
import { papersOf } from "../lists.ts";

const URL = "https://example.org/a";

describe("one person whose given name shows that it is one", () => {
  test.each([
    ["Locating Boxes in Caves by Kevin Meng (2022)"],
    ["Locating Boxes in Caves (Kevin Meng, 2022)"],
    ["Kevin Meng: Locating Boxes in Caves (2022)"],
  ])("%s", (text) => {
    const title = "Locating Boxes in Caves";
    expect(papersOf(`- ${text}`)).toMatchObject([{ title, authors: ["Kevin Meng"], date: "2022" }]);
  });

  test.each([
    ["Finding Caves by Predicting Noise (2017)", "Finding Caves by Predicting Noise"],
    ["Finding Caves by Patch Match (2017)", "Finding Caves by Patch Match"],
    ["Finding Caves (Strange Loop, 2014)", "Finding Caves"],
    ["Finding Caves (Soft Matter, 2014)", "Finding Caves"],
    ["Granger Causality: A Review of Caves (2014)", "Granger Causality: A Review of Caves"],
    ["Stacked Filters: Learning to Filter Caves (2014)", "Stacked Filters: Learning to Filter Caves"],
    ["Alan Turing: The Enigma of Caves (2014)", "Alan Turing: The Enigma of Caves"],
    ["Black Box: Das neue Recht, AcP 218", "Black Box: Das neue Recht, AcP 218"],
  ])("nobody: %s", (text, title) => {
    const links = [1, 2, 3].map((at) => `- [Deep Caves ${at}](${URL}${at})`).join("\n");
    const found = papersOf(`- ${text}\n${links}`).find((paper) => paper.url === null);
    expect(found).toMatchObject({ title, authors: [] });
  });

  test("two words with a year are no families", () => {
    const titles = ["Fast & Slow 2011", "Deep Caves 2012", "Black Box 2013", "Fast & Slow 2011"];
    expect(papersOf(titles.map((title) => `- ${title}`).join("\n")).flatMap(({ authors }) => authors)).toEqual([]);
  });

  test("in the form of a bibliography, even if the given name ends as words do", () => {
    const text = "- Holzman, Lois. Schools for caves: radical alternatives. Routledge, 2016.";
    expect(papersOf(text)).toMatchObject([{ authors: ["Lois Holzman"], date: "2016" }]);
    const phrases = [
      "Probes, Prompts. Two ways into caves. Routledge, 2016.",
      "Causes, Reasons. An essay on caves. Routledge, 2016.",
      "Caves, Springs - A Map, 2016.",
    ];
    for (const phrase of phrases) expect(papersOf(`- ${phrase}`)[0]?.authors ?? []).toEqual([]);
  });
});

test("a name that ends with a particle is one person with the family name first", () => {
  const text = `- **[Walking in Wet Caves](${URL})**\n  *Roe, Gil vom*\n- **[Deep Caves](${URL}2)**\n  *Roe, Ann van der*`;
  expect(papersOf(text).map(({ authors }) => authors)).toEqual([["Gil vom Roe"], ["Ann van der Roe"]]);
});

describe("full names after linked titles", () => {
  const courses = (...ends: string[]): string =>
    ends.map((end, at) => `- [Course ${at} on Deep Caves](${URL}${at}), ${end}`).join("\n");
  const people = (text: string): readonly (readonly string[])[] => papersOf(text).map(({ authors }) => authors);

  test("are people where a neighbour's name is sure to be one", () => {
    const names = ["Dan Jurafsky", "Luke Zettlemoyer", "Ralph Grishman", "Dragomir R. Radev"];
    expect(people(courses(...names))).toEqual(names.map((name) => [name]));
  });

  test("are comments where none is sure, where most are words, and where all are the same", () => {
    expect(people(courses("Best Paper", "Must Read", "Old Classic")).flat()).toEqual([]);
    expect(people(courses("Machine Translation", "Question Answering", "Dragomir R. Radev")).flat()).toHaveLength(1);
    expect(people(courses("Must Read", "Must Read", "Dragomir R. Radev")).flat()).toHaveLength(1);
  });

  test("after a comma of another width", () => {
    const marked = `- **Deep Caves and Boxes**\n  Ann Roe, Max Doe*，Yue Wu* and Jo Poe*.\n  [paper](${URL})`;
    expect(papersOf(marked)).toMatchObject([{ authors: ["Ann Roe", "Max Doe", "Yue Wu", "Jo Poe"] }]);
  });
});

describe("events and years in a linked title", () => {
  test.each([
    [
      "Deep Caves in Practice (Lambda Days 2016)",
      { title: "Deep Caves in Practice", date: "2016", venue: "Lambda Days" },
    ],
    ["Deep Caves in Practice (J On The Beach 2018)", { date: "2018", venue: "J On The Beach" }],
    [
      "ElixirConf 2015 - Deep Caves in Practice",
      { title: "Deep Caves in Practice", date: "2015", venue: "ElixirConf" },
    ],
    ["Deep Caves (Adib Saikali) (2015-2023)", { title: "Deep Caves", authors: ["Adib Saikali"], date: "2015" }],
    ["Deep Caves and Boxes (aiDM2020)", { title: "Deep Caves and Boxes", date: "2020", venue: "aiDM" }],
    ["Deep Caves (VLDB 2021 from Microsoft)", { title: "Deep Caves", organizations: ["Microsoft"], venue: "VLDB" }],
    ["Deep Caves (VLDB 2021 from Guoliang Li)", { title: "Deep Caves", authors: ["Guoliang Li"], date: "2021" }],
    ["(433) Eros and (25143) Itokawa surfaces", { title: "(433) Eros and (25143) Itokawa surfaces" }],
  ])("%s", (title, expected) => {
    expect(papersOf(`- [${title}](${URL})`)).toMatchObject([expected]);
  });

  test.each([
    "Deep Caves in Practice (Second Edition 2016)",
    "Deep Caves in Practice (Spring Semester 2016)",
    "Deep Caves in Practice (World Cup 2018)",
    "Windows 2000 - Deep Caves in Practice",
    "Report 2015 - Deep Caves in Practice",
    "Deep Caves and Boxes (Model2020)",
    "Deep Caves (Extended Abstract)",
    "A History of Deep Caves (1904-1923)",
  ])("not taken apart: %s", (title) => {
    expect(papersOf(`- [${title}](${URL})`)).toMatchObject([{ title, authors: [], date: null }]);
  });

  test("a number before one title alone is that of the entry", () => {
    expect(papersOf(`- [(12) Deep Caves](${URL})`)).toMatchObject([{ title: "Deep Caves" }]);
    expect(papersOf(`- [1. Deep Caves (25) in Practice](${URL})`)).toMatchObject([
      { title: "Deep Caves (25) in Practice" },
    ]);
  });
});

describe("facts after a title", () => {
  test("a journal in capitals before others is no family name", () => {
    const [paper] = papersOf(`- [Deep Caves](${URL}) (2024), TOSEM, Sun et al.`);
    expect(paper).toMatchObject({ authors: ["Sun"], venue: "TOSEM", date: "2024" });
    const [other] = papersOf(`- DOE, Jane, et al. Deep Caves of the World. 2024. ${URL}`);
    expect(other?.authors).toEqual(["Jane DOE"]);
  });

  test("how a paper was presented is not in the name of its venue", () => {
    const [paper] = papersOf(`* [**Deep Caves**](${URL}) [**ICLR 2024 (Outstanding Papers)**]`);
    expect(paper).toMatchObject({ title: "Deep Caves", venue: "ICLR", date: "2024" });
  });
});

describe("family names first after a linked title", () => {
  const peopleOf = (...people: string[]): string[][] =>
    papersOf(people.map((names, at) => `1. [Walking in Caves ${at + 1}](${URL}${at}), ${names}, 2020`).join("\n")).map(
      ({ authors }) => [...authors],
    );

  test("some have several words", () => {
    expect(peopleOf("Roe Doe, Ann Maria  and Poe, Max")).toEqual([["Ann Maria Roe Doe", "Max Poe"]]);
    expect(peopleOf("Koe, Ann and van Roe, Max")).toEqual([["Ann Koe", "Max van Roe"]]);
    expect(peopleOf("Roe, Ann and Da San Doe, Max and Poe, Jo")).toEqual([["Ann Roe", "Max Da San Doe", "Jo Poe"]]);
    expect(peopleOf("Ann Roe, Max Doe and Jo Poe, Al Lee")).toEqual([["Ann Roe", "Max Doe", "Jo Poe", "Al Lee"]]);
  });

  test("one person alone is written as the others are", () => {
    const others = ["Roe, Ann and Doe, Max", "Poe, Jo and Lee, Al", "Kim, Eva and Berg, Jan"];
    expect(peopleOf(...others, "Hahn, Ida").at(-1)).toEqual(["Ida Hahn"]);
    expect(peopleOf("Hahn, Berg").at(-1)).toEqual(["Hahn", "Berg"]);
  });

  test("accents are written as in TeX", () => {
    const tex = String.raw`Roe, Ann  and L{\"o}ser, Max  and Glava{\v{s}}, Jo  and O{'}Doe, Al  and S{\o}berg, Eva`;
    expect(peopleOf(tex)).toEqual([["Ann Roe", "Max Löser", "Jo Glavaš", "Al O'Doe", "Eva Søberg"]]);
    expect(papersOf(String.raw`- [Caves of \ensuremath{\nu} and {\nu}](https://example.org/a)`)).toMatchObject([
      { title: "Caves of ν and {ν}" },
    ]);
    expect(papersOf(`- [Sets {'a} and {x} of Caves](${URL})`)).toMatchObject([{ title: "Sets {'a} and {x} of Caves" }]);
  });
});

describe("a line in italics below a bold title", () => {
  const below = (line: string): OutlinePaper | undefined =>
    papersOf(
      `**Walking in Caves: A Survey** \\\n*${line}* \\\n[8th Oct., 2021] [arXiv, 2021] \\\n[[Paper](${URL})]`,
    )[0];

  test.each([
    ["Ann Roe, Max Doe, In So Kweon", ["Ann Roe", "Max Doe", "In So Kweon"]],
    ["Ann Roe, To Eun Kim", ["Ann Roe", "To Eun Kim"]],
    ["Ann Roe, Jong chul Ye", ["Ann Roe", "Jong chul Ye"]],
    ["Amin, Tao Roe, Max Doe, Jo Poe", ["Amin", "Tao Roe", "Max Doe", "Jo Poe"]],
    ["Ann Roe, Max Doe, Caves! consortium, Jo Poe", ["Ann Roe", "Max Doe", "Caves! consortium", "Jo Poe"]],
  ])("%s are people", (line, authors) => {
    expect(below(line)).toMatchObject({ authors, date: "2021-10-08" });
  });

  test.each([["Deep Learning, Computer Vision"], ["walking, caves, lamps"], ["A Survey of Caves, in Two Parts"]])(
    "%s are none",
    (line) => {
      expect(below(line)?.authors).toEqual([]);
    },
  );

  test("the first of people with `and` can have the family name first", () => {
    expect(papersOf(`- [A Walk](${URL}), Beck, Julian, Ann Roe, and Max Doe, 2020`)).toMatchObject([
      { authors: ["Julian Beck", "Ann Roe", "Max Doe"] },
    ]);
  });
});
