// Whole references by the style that prescribes them: every part is read, whatever commas, colons and places are in it.
import { describe, expect, test } from "vitest";
import { papersOf } from "../lists.ts";

type Works = Parameters<typeof expect.objectContaining>[0];

function worksOf(text: string): readonly object[] {
  return papersOf(`- ${text}`).map(({ publication, ...paper }) => ({ ...paper, ...publication }));
}

const ARTICLE = {
  title: "Walking at night: a study of caves",
  authors: ["A. B. Roe", "C. Doe"],
  date: "2019",
  venue: "Journal of Caves, Rocks and Lakes",
  kind: "article",
  volume: "25",
  issue: "9",
  pages: "461-469",
};
const MEETING = {
  title: "Walking at night: a study of caves",
  date: "2019",
  venue: "Proceedings of the 12th International Conference on Caves, Rocks, and Lakes",
  kind: "conference",
  pages: "61-69",
};
const CHAPTER = { title: "Walking at night", venue: "The Handbook of Caves, Rocks and Lakes", pages: "61-69" };

test.each<readonly [style: string, reference: string, work: Works]>([
  [
    "APA",
    "Roe, A. B., & Doe, C. (2019). Walking at night: a study of caves. *Journal of Caves, Rocks and Lakes*, *25*(9), 461–469.",
    ARTICLE,
  ],
  [
    "Vancouver",
    "Roe AB, Doe C. Walking at night: a study of caves. Journal of Caves, Rocks and Lakes. 2019;25(9):461–9.",
    { ...ARTICLE, pages: "461-9" },
  ],
  [
    "Elsevier",
    "A.B. Roe, C. Doe, Walking at night: a study of caves, Journal of Caves, Rocks and Lakes 25 (2019) 461–469.",
    { ...ARTICLE, authors: ["A.B. Roe", "C. Doe"], issue: null },
  ],
  [
    "Chicago",
    "Roe, A. B., and C. Doe. 2019. “Walking at night: a study of caves.” *Journal of Caves, Rocks and Lakes* 25 (9): 461–69.",
    { ...ARTICLE, pages: "461-69" },
  ],
  [
    "ACM",
    "Ann Roe and Ben Doe. 2019. Walking at night: a study of caves. In *Proceedings of the 12th International Conference on Caves, Rocks, and Lakes*, 61–69.",
    { ...MEETING, authors: ["Ann Roe", "Ben Doe"] },
  ],
  [
    "APA",
    "Roe, A. (2019). Walking at night: a study of caves. In *Proceedings of the 12th International Conference on Caves, Rocks, and Lakes* (pp. 61–69). ACM.",
    { ...MEETING, publisher: "ACM" },
  ],
  [
    "Google Scholar",
    "Roe A, Doe B. Walking at night: a study of caves. InProceedings of the 12th International Conference on Caves, Rocks, and Lakes 2019 (pp. 61-69).",
    MEETING,
  ],
  [
    "Chicago",
    "Roe, Ann. 2019. “Walking at night.” In *The Handbook of Caves, Rocks and Lakes*, 61–69. Springer.",
    { ...CHAPTER, publisher: "Springer" },
  ],
  [
    "Springer",
    "Roe, A., Doe, B.: Walking at night. In: Lind, C. (ed.) The Handbook of Caves, Rocks and Lakes, pp. 61–69. Springer, Cham (2019)",
    CHAPTER,
  ],
  ["AMA", "Roe AB, Doe C. Walking at Night. Springer; 2019.", { title: "Walking at Night", kind: "book" }],
])("%s: %s", (_, reference, work) => {
  expect(worksOf(reference)).toMatchObject([work]);
});

describe("what a name of a venue ends in", () => {
  test.each<readonly [reference: string, work: Works]>([
    [
      "Roe, A., & Doe, B. (2018). Measuring caves. *Transactions of the Cave Society B*, 373(1761), 20170433.",
      { venue: "Transactions of the Cave Society B", volume: "373", issue: "1761", pages: "20170433", kind: "article" },
    ],
    [
      "Roe, A., & Doe, B. (2020). Measuring caves. *Caves and the Mind Sciences, 1*(II), 3.",
      { venue: "Caves and the Mind Sciences", volume: "1", issue: "II", pages: "3" },
    ],
    [
      "Roe, A., & Doe, B. (2021). Measuring caves. Transactions on Caves, 5(CSCW1), 1-30.",
      { venue: "Transactions on Caves", volume: "5", issue: "CSCW1", pages: "1-30" },
    ],
    [
      'A. Roe et al., "Measuring caves," CAVES 2026 - 2026 International Conference on Caves and Lakes, Barcelona, Spain, 2026, pp. 42-46.',
      { venue: "International Conference on Caves and Lakes", pages: "42-46", publisher: null, kind: "conference" },
    ],
    [
      'Roe, Ann, and Ben Doe. "Measuring caves." In Proc. SSW 2025, pp. 35-39. 2025.',
      { venue: "Proc. SSW", kind: "conference" },
    ],
  ])("%s", (reference, work) => {
    expect(worksOf(reference)).toMatchObject([work]);
  });
});

describe("are no whole references", () => {
  test.each<readonly [text: string, work: Works]>([
    [
      "GRIP: Caves of many lakes. AAAI 2023. [[paper]](https://example.org/a)",
      { title: "GRIP: Caves of many lakes", organizations: [] },
    ],
    [
      "Roe A, Doe B, et al., *[Walking at night](https://example.org/a)*, IEEE Trans. Cave. Veh. (TIV), 2024.",
      { title: "Walking at night" },
    ],
    [
      "Roe, A., Doe, B. et al. Walking at night: a study. J. Shanghai Cave Univ. (Sci.) (2026).",
      { title: "Walking at night: a study", kind: null },
    ],
    ['Roe, Ann. "Race after caves." Social Theory Re-Wired. Routledge, 2023.', { title: "Race after caves" }],
  ])("%s", (text, work) => {
    expect(worksOf(text)).toMatchObject([work]);
  });
});
