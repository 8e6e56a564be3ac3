// What an entry says in a place where other entries of the page say the same kind of thing: venues, organisations, short names and
// people that are not known by name. Each form was found in published lists, and is made up here.
import { describe, expect, test } from "vitest";
import { papersOf } from "../lists.ts";

const URL = "https://arxiv.org/abs/2409.145";
const CODE = "https://github.com/cave/lab";

/** The last paper of a list with these bullets. */
function lastOf(lines: readonly string[]): unknown {
  return papersOf(lines.map((line) => `- ${line}`).join("\n")).at(-1);
}

describe("venues", () => {
  const KNOWN = ["ICRA", "CVPR", "ICCV", "AAAI"];
  const among = (form: (venue: string, at: number) => string, line: string): unknown =>
    lastOf([...KNOWN.map(form), line]);

  test.each([
    ["IEEE S&P 25", "IEEE S&P", "2025"],
    ["Cavesec 23", "Cavesec", "2023"],
    ["CaveSec19", "CaveSec", "2019"],
    ["BAT WKSHPS 23", "BAT WKSHPS", "2023"],
    ["6GCAVE 25", "6GCAVE", "2025"],
    ["Caveoids 2021", "Caveoids", "2021"],
  ])("in brackets after a link: %s", (words, venue, date) => {
    const form = (name: string, at: number): string => `[Walking in Deep Caves ${at}x](${URL}1${at}) (${name} 22)`;
    const line = `[Bats and their Walls](https://cave.example/a) (${words})`;
    expect(among(form, line)).toMatchObject({ title: "Bats and their Walls", venue, date, comment: null });
  });

  test("a month in brackets after a link is a date", () => {
    const form = (name: string, at: number): string => `[Walking in Deep Caves ${at}x](${URL}1${at}) (${name} 22)`;
    const line = "[Bats and their Walls](https://cave.example/a) (Feb 2022)";
    expect(among(form, line)).toMatchObject({ title: "Bats and their Walls", venue: null, date: "2022-02" });
  });

  test.each([
    ["NeurIPS 2025", "NeurIPS", "2025"],
    ["Eurographics 2024", "Eurographics", "2024"],
    ["Caveographics 2024", "Caveographics", "2024"],
    ["ACM CaveAsia 2023", "ACM CaveAsia", "2023"],
    ["NeurIPS-W 2023", "NeurIPS W", "2023"],
  ])("in the label of a link: %s", (words, venue, date) => {
    const form = (name: string, at: number): string =>
      `**Walking in Deep Caves ${at}x** [[${name} 2022](${URL}1${at})] [[Code](${CODE}${at})]`;
    const paper = {
      title: "Bats and their Walls",
      venue,
      date,
      authors: [],
      comment: null,
      url: "https://cave.example/a",
    };
    expect(among(form, `**Bats and their Walls** [[${words}](https://cave.example/a)]`)).toMatchObject(paper);
  });

  test("a label that is a known venue names nobody, whatever other entries have", () => {
    const line = "**Bats and their Walls** [[NeurIPS 2025](https://cave.example/a)]";
    expect(lastOf([line])).toMatchObject({ authors: [], venue: "NeurIPS", date: "2025" });
  });

  test.each([
    ["KDD 2023 Oral", "KDD", "2023"],
    ["Cave Networks 2020", "Cave Networks", "2020"],
    ["Journal of Deep Caves 2018", "Journal of Deep Caves", "2018"],
    ["The Cave Press 2017", "The Cave Press", "2017"],
    ["CaveTube 2020", "CaveTube", "2020"],
  ])("before a link: %s", (words, venue, date) => {
    const form = (name: string, at: number): string => `${name} 2022 [Walking in Deep Caves ${at}x](${URL}1${at})`;
    const line = `${words} [Bats and their Walls](https://cave.example/a)`;
    expect(among(form, line)).toMatchObject({ title: "Bats and their Walls", venue, date, authors: [], comment: null });
  });

  test.each([
    ["USENIX Security'21", "USENIX Security", "2021"],
    ["Cave S&P'22", "Cave S&P", "2022"],
    ["ICML'2025", "ICML", "2025"],
    ["IACR ePrint'20", null, "2020"],
    ["洞穴学报'20", "洞穴学报", "2020"],
  ])("after a comma in a linked title: %s", (words, venue, date) => {
    const form = (name: string, at: number): string => `[Walking in Deep Caves ${at}x, ${name}'19](${URL}1${at})`;
    const line = `[Bats and their Walls: A Study, ${words}](https://cave.example/a)`;
    expect(among(form, line)).toMatchObject({ title: "Bats and their Walls: A Study", venue, date });
  });

  test.each([
    ["CVPR2019 CCN", "CVPR", "2019", "CCN"],
    ["CVPR 2019 CCN", "CVPR", "2019", "CCN"],
    ["AAAI2022 Cross-modal cave Loss", "AAAI", "2022", "Cross-modal cave Loss"],
    ["Arxiv2019 SELF", null, "2019", "SELF"],
  ])("with the short name of the work in bold brackets: %s", (words, venue, date, comment) => {
    const line = `**[${words}]** Bats and their long walls [[Paper](https://cave.example/a)]`;
    expect(lastOf([line])).toMatchObject({ title: "Bats and their long walls", venue, date, comment });
  });

  test.each([
    ["Caveatial 2016", "Caveatial"],
    ["Bat Systems 2016", "Bat Systems"],
  ])("in brackets before the title: %s", (words, venue) => {
    const form = (name: string, at: number): string =>
      `[${name} 2022] Walking in Deep Caves ${at}x [[paper](${URL}1${at})]`;
    const line = `[${words}] Bats and their Walls [[paper](https://cave.example/a)]`;
    expect(among(form, line)).toMatchObject({ title: "Bats and their Walls", venue, date: "2016", authors: [] });
  });

  test("in bold brackets with two digits of the year", () => {
    const form = (name: string, at: number): string =>
      `Walking in Deep Caves ${at}x (**${name}-22**) [[paper](${URL}1${at})]`;
    const line = "Bats and their Walls (**IPCAVE-24**) [[paper](https://cave.example/a)]";
    expect(among(form, line)).toMatchObject({
      title: "Bats and their Walls",
      venue: "IPCAVE",
      date: "2024",
      comment: null,
    });
  });

  test.each(["NeurIPS'25", "Conference-NeurIPS'25", "Venue-NeurIPS 2025"])(
    "in a badge that leads nowhere: %s",
    (words) => {
      const badge = `![x](https://img.shields.io/badge/${words.replace(" ", "%20")}-green)`;
      for (const shown of [badge, `[${badge}]()`])
        expect(lastOf([`${shown} [Bats and their Walls](${URL}01)`])).toMatchObject({
          title: "Bats and their Walls",
          venue: "NeurIPS",
          date: "2025",
          comment: null,
        });
    },
  );

  test("a dash before the second part of a title stays where a comma is before the year", () => {
    const lines = [1, 2, 3].map((at) => `[Walking in Deep Caves ${at}x, 2017](${URL}1${at})`);
    const line = "[OSS-Cave - Lamps for all deep caves, 2017](https://cave.example/a)";
    expect(lastOf([...lines, line])).toMatchObject({
      title: "OSS-Cave - Lamps for all deep caves",
      date: "2017",
      comment: null,
    });
  });

  test("after a bar at the very end", () => {
    const line = `[Bats](${URL}01): a cave that nobody knows | HotCave' 24`;
    expect(lastOf([line])).toMatchObject({
      title: "Bats",
      venue: "HotCave",
      date: "2024",
      comment: "a cave that nobody knows",
    });
  });
});

describe("short names and organisations", () => {
  const NAMED = [
    `**CaveWAM** **[Lake University]** CaveWAM: A World of Caves · Maps [[paper](${URL}01)]`,
    `**LampWM** **[Google]** LampWM: Lamps for Bats · Lamps [[paper](${URL}02)]`,
    `**WallNet** **[Stanford]** WallNet: Walls for All · Walls [[paper](${URL}03)]`,
  ];

  test.each([
    [
      `**Bat Survey** **[Hill & Dale]** Bats: The Next Frontier · Survey / *Real Caves* / Maps [[paper](${URL}04)]`,
      {
        title: "Bats: The Next Frontier",
        organizations: ["Hill", "Dale"],
        comment: "Bat Survey · Survey / Real Caves / Maps",
      },
    ],
    [
      `**Fast-Bat** **[Hugging Face]** Fast-Bat: Do Bats Need Walls? · Bats [[paper](${URL}04)]`,
      { title: "Fast-Bat: Do Bats Need Walls?", organizations: ["Hugging Face"], comment: "Bats" },
    ],
    [
      `**SIMPLE** **[UC Lake Town]** Evaluating Caves in Simulation · Caves [[paper](${URL}04)]`,
      { title: "Evaluating Caves in Simulation", organizations: ["UC Lake Town"], comment: "SIMPLE · Caves" },
    ],
  ])("%s", (line, paper) => {
    expect(lastOf([...NAMED, line])).toMatchObject({ ...paper, authors: [] });
  });

  const MADE = ["Google", "Stanford", "Microsoft Research", "CAVE' 24"].map(
    (maker, at) => `[Walking in Deep Caves ${at}x](${URL}1${at}) | ${maker}`,
  );

  test.each([
    ["| Lake Town", ["Lake Town"], null],
    ["| Stanford & Bat Labs", ["Stanford", "Bat Labs"], null],
    ["| OSDI' 24", [], "2024"],
  ])("after a bar: %s", (end, organizations, date) => {
    const line = `[Bats and their Walls](https://cave.example/a) ${end}`;
    expect(lastOf([...MADE, line])).toMatchObject({ organizations, date, authors: [], comment: null });
  });

  test.each([
    ["– Bat Labs (May 2023)", ["Bat Labs"], null],
    ["– Google / BatMind (May 2023)", ["Google", "BatMind"], null],
    ["– A Unified Cave System", [], "A Unified Cave System"],
  ])("after a dash: %s", (end, organizations, comment) => {
    const others = ["Google", "Stanford", "Microsoft"].map(
      (maker, at) => `[Walking in Deep Caves ${at}x](${URL}1${at}) – ${maker} (Jun 2023)`,
    );
    const line = `[Bats and their Walls](https://cave.example/a) ${end}`;
    expect(lastOf([...others, line])).toMatchObject({ organizations, comment });
  });

  test.each([
    ["(Lake Town) Bats: The Next Frontier", ["Lake Town"]],
    ["(Stanford & Bat Labs) Bats: The Next Frontier", ["Stanford", "Bat Labs"]],
  ])("in brackets before a linked title: %s", (words, organizations) => {
    const others = ["Google", "Tsinghua", "Microsoft Research"].map(
      (maker, at) => `[(${maker}) Walking in Deep Caves ${at}x](${URL}1${at})`,
    );
    const paper = { title: "Bats: The Next Frontier", organizations };
    expect(lastOf([...others, `[${words}](https://cave.example/a)`])).toMatchObject(paper);
  });

  const GOING_ON = ["A", "B", "C", "D", "E"].map(
    (letter, at) => `[Cave${letter}](${URL}2${at}): Mapping the Deep Caves of ${letter}land | ICML' 23`,
  );

  test.each([
    ["[CAVEMM]", ": Accelerating distributed cave models", "CAVEMM: Accelerating distributed cave models", null],
    [
      "[xCave]",
      ": an Engine for Deep Caves (DCs) with Lamps",
      "xCave: an Engine for Deep Caves (DCs) with Lamps",
      null,
    ],
    ["[CaveFormer]", " : fast, bright, and private caves", "CaveFormer: fast, bright, and private caves", null],
    [
      "[One Cave Is All You Need]",
      ": Resolving Walls in Deep Caves",
      "One Cave Is All You Need: Resolving Walls in Deep Caves",
      null,
    ],
    ["[Maps of Many Deep Caves]", ": says where they are", "Maps of Many Deep Caves", "says where they are"],
  ])("titles that go on after a linked name: %s%s", (name, rest, title, comment) => {
    expect(lastOf([...GOING_ON, `${name}(${URL}30)${rest} | NSDI' 24`])).toMatchObject({
      title,
      venue: "NSDI",
      comment,
    });
  });
});

describe("people", () => {
  test.each([
    [
      "A. Gahn, L. Wolf – With a cave in its core, it is new.",
      ["A. Gahn", "L. Wolf"],
      "With a cave in its core, it is new.",
    ],
    ["T. Li, L. Lin, M. Roe - Authors propose a cave.", ["T. Li", "L. Lin", "M. Roe"], "Authors propose a cave."],
    ["Deep Caves, Wide Walls - what bats see", [], "Deep Caves, Wide Walls - what bats see"],
  ])("before a dash and a remark: %s", (words, authors, comment) => {
    expect(lastOf([`[Bats and their Walls](${URL}01) - ${words}`])).toMatchObject({ authors, comment });
  });

  const TURNED = ["Roe, Edgar F.", "Poe, Donald D., and Raymond F. Doe.", "Lind, Diego.", "Berg, James C., et al."].map(
    (people, at) => `Walking in Deep Caves ${at}x (1999) - ${people} [${URL}4${at}](${URL}4${at})`,
  );

  test.each([
    ["Bats Made Simple (2001) - Lamp, Leslie.", "Bats Made Simple", ["Leslie Lamp"]],
    ["Looking Back at Bats (2019) - Stone, Joseph M.", "Looking Back at Bats", ["Joseph M. Stone"]],
    ["The Ubiquitous Bat (1979) - Comer, Douglas.", "The Ubiquitous Bat", ["Douglas Comer"]],
  ])("with the family first after a year and a dash: %s", (words, title, authors) => {
    expect(lastOf([...TURNED, `${words} [${URL}50](${URL}50)`])).toMatchObject({ title, authors, comment: null });
  });

  test.each([
    ["Bats and their Walls (Dani Roe et al.)", "", ["Dani Roe"], null],
    ["Bats and their Walls", " (Bárbara Roe et al., Caveimaging 2026)", ["Bárbara Roe"], "Caveimaging"],
    ["Bats and their Walls", " (Bo Roe, The University of Caves 2026)", ["Bo Roe"], "The University of Caves"],
    ["Bats and their Walls", " - Runzhou Roe at al.", ["Runzhou Roe"], null],
  ])("in brackets, or with a slip: %s%s", (title, words, authors, venue) => {
    const line = `[${title}](${URL}01)${words}`;
    expect(lastOf([line])).toMatchObject({ title: "Bats and their Walls", authors, venue, comment: null });
  });

  test("italics inside of a sentence or between slashes are nobody", () => {
    const line = `[Bats and Walls](${URL}01) - Notes for the _Cave Languages_ course, for lamps / *Real Caves* / bats`;
    expect(lastOf([line])).toMatchObject({
      authors: [],
      comment: "Notes for the Cave Languages course, for lamps / Real Caves / bats",
    });
  });

  test.each([
    [
      "*Tian Roe(Lake Group), xue wang, Ling Doe, Rong Poe.* NIPS 2022.",
      ["Tian Roe", "xue wang", "Ling Doe", "Rong Poe"],
    ],
    ["*Yan Li( Lake Research), Max Roe, Jo Doe.* NIPS 2022.", ["Yan Li", "Max Roe", "Jo Doe"]],
  ])("in italics before a venue, with a slip in one of the names: %s", (words, authors) => {
    expect(lastOf([`**Bats and their Walls**. ${words} [link](${URL}01)`])).toMatchObject({
      authors,
      venue: "NIPS",
      date: "2022",
      comment: null,
    });
  });
});

describe("links", () => {
  test.each(["source code for CaveKit", "source for CaveKit", "code: CaveKit", "source code TBD?"])(
    "[%s] leads to the code",
    (label) => {
      expect(lastOf([`[Bats and their Walls](${URL}01) | [${label}](${CODE})`])).toMatchObject({
        code: CODE,
        comment: null,
      });
    },
  );

  test("the only source of a law is its page, and no code", () => {
    const line = "Cave Act (EU) [[Source]](https://caveact.example/)";
    expect(lastOf([line])).toMatchObject({ url: "https://caveact.example/", code: null });
  });

  test("and between labels is no comment", () => {
    const line = `[Bats and their Walls](${URL}01) | [source code](${CODE}) and [artifacts](https://zenodo.org/records/1)`;
    expect(lastOf([line])).toMatchObject({ code: CODE, comment: null });
  });

  test("a title can end in Following", () => {
    const lines = [`**Bats for Accurate Cave Following** [[paper]](${URL}01)`, `Cave Following [[paper]](${URL}02)`];
    expect(papersOf(lines.map((line) => `- ${line}`).join("\n"))).toHaveLength(2);
  });
});
