// Reads a glossary file: abbreviations and other names, each with what it means.
import * as v from "valibot";
import type { GlossaryEntry } from "../map/model.ts";
import { parseJsonArray } from "./json-array.ts";
import { type Problem, schemaProblems } from "./problems.ts";

const texts = v.optional(v.array(v.string("not a text"), "not a list"), []);
const entrySchema = v.object({ term: v.string("not a text"), expansions: texts, words: texts }, "not an object");

export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly problems: readonly Problem[];
}

export function parseGlossary(text: string, file: string): Glossary {
  const { elements, problems } = parseJsonArray(text, file);
  const results = elements.map((value) => v.safeParse(entrySchema, value));
  const mistakes = results.flatMap(({ issues }, index) =>
    issues === undefined ? [] : schemaProblems(issues, file, index),
  );
  return {
    entries: results.flatMap((result) => (result.success ? [result.output] : [])),
    problems: [...problems, ...mistakes],
  };
}
