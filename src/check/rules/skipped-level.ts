import type { Rule } from "../rule.ts";

export const skippedLevel: Rule = {
  severity: "warning",
  finds: "a heading two or more levels below the one before it",
  explanation: "Readers and other programs expect ### below ##, not ####. Use the next level.",
  *findInMap({ draft }) {
    for (const { file, headings } of draft?.outlines ?? []) {
      let previous = headings[0]?.depth ?? 0;
      for (const { line, depth, name } of headings) {
        if (depth > previous + 1) {
          yield {
            location: { file, line, column: 1, path: null },
            message: `“${name}” is a level ${depth} heading below a level ${previous} heading`,
          };
        }
        previous = depth;
      }
    }
  },
};
