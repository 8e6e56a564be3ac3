// One paper of several entries: how its title is spelled, and what each of them notes again.
import { expect, test } from "vitest";
import { buildText } from "../lists.ts";

async function papersOf(...lines: string[]) {
  const text = `# List\n\n${lines.join("\n\n")}\n`;
  return (await buildText(text)).map.papers;
}

async function titleOf(first: string, second: string): Promise<string | undefined> {
  const [paper, another] = await papersOf(
    `## A\n\n- [${first}](https://caves.org/1)`,
    `## B\n\n- [${second}](https://caves.org/1)`,
  );
  expect(another).toBeUndefined();
  return paper?.title;
}

test.each([
  [
    "Caverdm: integrate cavernn with rain",
    "CaveRDM: Integrate CaveRNN with Rain",
    "CaveRDM: Integrate CaveRNN with Rain",
  ],
  ["CAVERDM: RAIN WITHOUT MANY CLOUDS", "CaveRDM: Rain without Many Clouds", "CaveRDM: Rain without Many Clouds"],
  ["CaveRDM: Rain without Many Clouds", "CAVERDM: RAIN WITHOUT MANY CLOUDS", "CaveRDM: Rain without Many Clouds"],
  // which words begin with a capital is the curator's choice
  ["Walking in the wet caves", "Walking in the Wet Caves", "Walking in the wet caves"],
])("of %s and %s, the title is %s", async (first, second, title) => {
  expect(await titleOf(first, second)).toBe(title);
});

test("a page that each entry links to is noted once, and other notes are kept", async () => {
  const entry = "- [Walking in the Wet Caves](https://caves.org/1) [[Website](https://wet.org)]";
  const [paper] = await papersOf(`## A\n\n${entry}`, `## B\n\n${entry}\n  - of rain`, `## C\n\n${entry}`);
  expect(paper?.notes.map(({ text }) => text)).toEqual(["Website: https://wet.org", "of rain"]);
});
