// Lines on which a pattern once tried more ways than anyone can wait for. `tests/patterns/` judges the patterns themselves.
import { expect, test } from "vitest";
import { mapOfText } from "../facts.ts";

const LINES = {
  "a reporter of many capitals": `Doe v. Roe, 1 ${"A".repeat(60)} (x)`,
  "names with “and” before each": `${"and Berg, A. ".repeat(40)}, x 2015`,
  "names with “and” after each": `${"A. Berg, and ".repeat(38)}9`,
  "families that can be particles": `Fraser, H., ${"J. De Smith, ".repeat(40)}9x 2001`,
  "initials that can be the third of a name": `${"Li LI II, ".repeat(38)}x 2019;1:2`,
};

test.each(Object.entries(LINES))("%s are read at once", async (_, line) => {
  const { papers } = await mapOfText(
    `# L\n\n- ${line}\n- [Echoes in wet caves](https://arxiv.org/abs/2001.00001)\n`,
    "md",
  );
  expect(papers.map(({ title }) => title)).toContain("Echoes in wet caves");
});

test.each([
  [
    "A. Berg, M. Doe, and C. Roe, Echoes in wet caves, J. Cave Phys. 35 (1987) 479–490.",
    ["A. Berg", "M. Doe", "C. Roe"],
  ],
  [
    "Berg, A., Doe, J. S. & van der Roe, M. Echoes in wet caves. Cave Lett. 40, 49–57 (2015).",
    ["A. Berg", "J. S. Doe", "M. van der Roe"],
  ],
  [
    "Berg, A., Doe, J. S. and van der Roe, M. Echoes in wet caves. Cave Lett. 40, 49–57 (2015).",
    ["A. Berg", "J. S. Doe", "M. van der Roe"],
  ],
  ["Berg JA III, Doe M Jr, Roe S. Echoes in wet caves. Cave Med. 2019 Feb 6;12(3):1-9.", null],
])("%s", async (line, people) => {
  const { papers } = await mapOfText(`# L\n\n- ${line}\n`, "md");
  expect(papers.map(({ title }) => title)).toEqual(["Echoes in wet caves"]);
  if (people !== null) expect(papers[0]?.authors).toEqual(people);
});
