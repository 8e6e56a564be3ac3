// Venues that are not known by name, where other entries of the page name theirs. Each form was found in published lists, and is made
// up here.
import { describe, expect, test } from "vitest";
import { papersOf } from "../lists.ts";

const LINK = "[[paper](https://arxiv.org/abs/2409.14507)]";
const KNOWN = ["ICRA", "CVPR", "ICCV", "NeurIPS", "AAAI"];

/** The paper that a line states below others of its page. */
function lastOf(fellow: (venue: string, at: number) => string, line: string): unknown {
  const lines = [...KNOWN.map(fellow), line];
  return papersOf(lines.map((each) => `- ${each}`).join("\n")).at(-1);
}

describe("after a comma", () => {
  const comma = (venue: string, at: number): string => `Walking in Deep Caves ${at}x, ${venue} 2019. ${LINK}`;
  test.each([
    ["Forces of cave bats, Physical review E 1995.", "Forces of cave bats", "Physical review E", "1995"],
    ["Bats and their walls, Eurocave Letters 2011.", "Bats and their walls", "Eurocave Letters", "2011"],
    ["Bats and their walls, Cave networks 2018.", "Bats and their walls", "Cave networks", "2018"],
    ["Bats and their walls, Proc. SIC 2017.", "Bats and their walls", "SIC", "2017"],
    ["Bats and their walls, Cave Winter Workshop (CAWW 2019).", "Bats and their walls", "CAWW", "2019"],
    ["Bats and their walls, CAVE Journal, 2007.", "Bats and their walls", "CAVE Journal", "2007"],
    ["Endless caves, ACM Transactions on Caves (TOC 2006).", "Endless caves", "TOC", "2006"],
    [
      "Prior Knowledge: A Cave Model, International Conference on Control, Automation, Caves and Vision (ICACV 2018).",
      "Prior Knowledge: A Cave Model",
      "ICACV",
      "2018",
    ],
    [
      "A way to measure caves, AIAA Guidance, Navigation, and Control Conference and Exhibit 2004.",
      "A way to measure caves",
      "AIAA Guidance, Navigation, and Control Conference and Exhibit",
      "2004",
    ],
    ["Maps by Bats, IEEE Smart Caves Symposium Workshops (SC Workshops 2021).", "Maps by Bats", "SC Workshops", "2021"],
    [
      "Deep Caves for Flexible Inference, Planning, and Control, ICLR 2020.",
      "Deep Caves for Flexible Inference, Planning, and Control",
      "ICLR",
      "2020",
    ],
  ])("%s", (line, title, venue, date) => {
    expect(lastOf(comma, `${line} ${LINK}`)).toMatchObject({ title, venue, date, authors: [], comment: null });
  });

  test.each([
    ["Bats and their walls, IEEE Transactions on Smart Caves.", "IEEE Transactions on Smart Caves"],
    ["Bats and their walls, Neurocomputing.", "Neurocomputing"],
    ["Bats and their walls, Conference on Cave Learning (CoCL).", "CoCL"],
  ])("without a year: %s", (line, venue) => {
    expect(lastOf(comma, `${line} ${LINK}`)).toMatchObject({ title: "Bats and their walls", venue });
  });

  test.each([
    "Optimism, Caves and the Year 2020",
    "Walking in Wet Caves, Caves and the Year 2020",
    "Walking in Wet Caves, A Vision for 2030",
    "Walking in Wet Caves, Challenges in 2020",
    "Walking in Wet Caves, Maps, and Letters",
    "Bats, Maps, Sensors",
  ])("%s is a title", (title) => {
    expect(lastOf(comma, `${title}. ${LINK}`)).toMatchObject({ title, venue: null });
  });

  test.each(["PR", "Applied Caves", "Cave Research: Part C"])("what several lines end in: %s", (venue) => {
    const lines = [...KNOWN.map(comma), `Wet caves, ${venue}. ${LINK}`, `Bats and their walls, ${venue}. ${LINK}`];
    expect(papersOf(lines.map((each) => `- ${each}`).join("\n")).at(-1)).toMatchObject({
      title: "Bats and their walls",
      venue,
    });
  });

  test("titles can end in the same words", () => {
    const lines = [
      ...KNOWN.map(comma),
      `Wet caves, Methods and Applications ${LINK}`,
      `Bats, Methods and Applications ${LINK}`,
    ];
    expect(papersOf(lines.map((each) => `- ${each}`).join("\n")).at(-1)).toMatchObject({
      title: "Bats, Methods and Applications",
      venue: null,
    });
  });

  test("where people come before the venue, they are not taken for parts of the title", () => {
    const signed = (venue: string, at: number): string => `Deep Caves ${at}x, Ann Roe, Max Doe, ${venue} 2019. ${LINK}`;
    expect(lastOf(signed, signed("ICLR", 7))).toMatchObject({
      title: "Deep Caves 7x",
      authors: ["Ann Roe", "Max Doe"],
    });
  });
});

test.each([
  [
    (venue: string, at: number) => `**Deep Caves ${at}x (${venue} 2019)** ${LINK}`,
    `**Bats by Night (IEEE Transactions on Cave Analysis and Bat Intelligence 2020)** ${LINK}`,
    { title: "Bats by Night", venue: "IEEE Transactions on Cave Analysis and Bat Intelligence", date: "2020" },
  ],
  [
    (venue: string, at: number) => `[Deep Caves ${at}x - ${venue} - 2019](https://a.org/${at})`,
    "[Bats by Night - PAMI -2000](https://a.org/9)",
    { title: "Bats by Night", venue: "PAMI", date: "2000" },
  ],
  [
    (venue: string, at: number) => `[Deep Caves ${at}x - ${venue} - 2019](https://a.org/${at})`,
    "[Bats by Night - T-PAMI - 2017](https://a.org/9)",
    { title: "Bats by Night", venue: "T-PAMI", date: "2017" },
  ],
  [
    (venue: string, at: number) => `【${venue} 2019】**Deep Caves ${at}x** ${LINK}`,
    `【GitHub 2024】**Bats by Night** ${LINK}`,
    { title: "Bats by Night", venue: "GitHub", date: "2024", comment: null },
  ],
  [
    (venue: string, at: number) => `Deep Wet Caves ${at}x (**${venue}**) ${LINK}`,
    `Bats by Night (**Cave Recognition Letters**) ${LINK}`,
    { title: "Bats by Night", venue: "Cave Recognition Letters", comment: null },
  ],
  [
    (venue: string, at: number) => `[Deep Caves ${at}x](https://a.org/${at}) - in ${venue} 2019 - \`wet\``,
    "[Bats by Night](https://a.org/9) - what bats do - in BatNLP@ACL 2024 `wet`, `GNN`",
    { title: "Bats by Night", venue: "BatNLP@ACL", date: "2024", comment: "what bats do wet, GNN" },
  ],
  [
    (venue: string, at: number) => `[${at}] Deep Caves ${at}x, 2019, ${venue}`,
    "[9] TIP: Bats by Night, 2021, ISCAVE",
    { title: "TIP: Bats by Night", venue: "ISCAVE", date: "2021" },
  ],
  [
    (venue: string, at: number) => `2019, [Deep Caves ${at}x](https://a.org/${at}), ${venue}`,
    "1981, [Bats by Night](https://a.org/9), ACM Transactions on Caves",
    { title: "Bats by Night", venue: "ACM Transactions on Caves", date: "1981", comment: null },
  ],
  [
    (venue: string, at: number) => `[Deep Caves ${at}x](https://a.org/${at}), ${venue} 2019`,
    "[Bats by Night](https://a.org/9), npj cave medicine 2025, [code](https://github.com/a/b)",
    { title: "Bats by Night", venue: "npj cave medicine", date: "2025", comment: null },
  ],
  [
    (venue: string, at: number) => `[Deep Caves ${at}x](https://a.org/${at}), ${venue} 2019`,
    "[Bats by Night](https://a.org/9), a talk in 2025",
    { title: "Bats by Night", venue: null, comment: "a talk in 2025" },
  ],
  [
    (venue: string, at: number) => `19_${venue}_Deep Caves ${at}x ${LINK}`,
    `23_Eurocave_Bats by Night ${LINK}`,
    { title: "Bats by Night", venue: "Eurocave", date: "2023" },
  ],
  [
    (venue: string, at: number) => `19_${venue}_Deep Caves ${at}x ${LINK}`,
    `24_Bats by Night ${LINK}`,
    { title: "Bats by Night", venue: null, date: "2024" },
  ],
])("a venue where others of the page are: %#", (fellow, line, paper) => {
  expect(lastOf(fellow, line)).toMatchObject(paper);
});

test.each([
  ["24_Bats by Night", { title: "24_Bats by Night" }],
  ["Forces of cave bats, Eurocave Letters by Night 1995", { venue: null }],
])("alone on its page, %s is read as it was", (line, paper) => {
  expect(papersOf(`- ${line} ${LINK}`)).toMatchObject([paper]);
});

test("what is in bold in brackets at the end is no title", () => {
  expect(papersOf(`- A Survey of Walking in Caves (**ACM Computing Caves (CSCV)**) ${LINK}`)).toMatchObject([
    { title: "A Survey of Walking in Caves" },
  ]);
});

test("a venue in bold between two full stops leaves none in the title", () => {
  const bold = (venue: string, at: number): string => `Walking in Deep Caves ${at}x. (**${venue} 2019**). ${LINK}`;
  expect(lastOf(bold, `Attention for Cave Bats. (**ECCV 2021**). ${LINK}`)).toMatchObject({
    title: "Attention for Cave Bats",
    venue: "ECCV",
    date: "2021",
  });
});
