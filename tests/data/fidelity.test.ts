// The outline says all that the seed says, in its order: each of the seed's 134 lines is walked beside it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as plainText } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { ROOT } from "../harness.ts";

/** Where the outline differs from the seed, by line of the seed: each with its reason. */
const DEVIATIONS: Readonly<Record<number, { readonly outline: readonly string[]; readonly why: string }>> = {
  2: { outline: [], why: "the heading of a table of contents, which a program makes from the headings" },
  11: {
    outline: [
      "Anthropic monosemanticity interpretation of LLM features:",
      "Towards Monosemanticity: Decomposing Language Models With Dictionary Learning",
      "Scaling Monosemanticity: Extracting Interpretable Features from Claude 3 Sonnet",
    ],
    why: "the list below this label was lost; the curators added the two papers that it can only mean",
  },
  12: { outline: ["2024-06: OpenAI: Scaling and evaluating sparse autoencoders"], why: "“OpenaAI” is a typo" },
};

const seedLines = readFileSync(join(ROOT, "data/seed.txt"), "utf8").split("\n");

/** The words of the outline, a line for each heading, paragraph and bullet. */
function outlineLines(): string[] {
  const lines: string[] = [];
  const visit = (node: { type: string; children?: unknown[] }): void => {
    if (node.type === "heading" || node.type === "paragraph") lines.push(plainText(node as never));
    else for (const child of node.children ?? []) visit(child as never);
  };
  visit(fromMarkdown(readFileSync(join(ROOT, "data/ai-understanding.md"), "utf8")));
  return lines;
}

/** The seed's date style (“2024-06Jun:”) and bullet marks are a matter of style. */
function withoutStyle(line: string): string {
  return line.replace(/^- /, "").replace(/^(\d{4}-\d\d)[A-Z][a-z]{2}:/, "$1:");
}

test("the outline says every line of the seed, in order, but for the deviations listed", () => {
  const expected = seedLines.flatMap((line, at) => DEVIATIONS[at + 1]?.outline ?? [withoutStyle(line)]);
  expect(outlineLines()).toEqual(expected);
});

test("the seed has its 134 lines and no final newline, and every deviation is one", () => {
  expect(seedLines).toHaveLength(134);
  expect(seedLines.at(-1)).not.toBe("");
  for (const [line, { outline }] of Object.entries(DEVIATIONS)) {
    expect(outline).not.toEqual([withoutStyle(seedLines[Number(line) - 1] ?? "")]);
  }
});
