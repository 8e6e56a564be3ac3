// The glossary file: abbreviations and other names of things.
import * as v from "valibot";
import type { GlossaryEntry } from "../map/model.ts";
import { parseArray } from "./bibliography/csl-json.ts";
import { type Problem, schemaProblems } from "./problems.ts";

const texts = v.optional(v.array(v.string("is not a text"), "is not a list"), []);
const entrySchema = v.object({ term: v.string("is not a text"), expansions: texts, words: texts }, "is not an object");

/** The entries of a glossary text, and what is wrong with it. */
export function parseGlossary(text: string, file: string): { glossary: GlossaryEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const glossary: GlossaryEntry[] = [];
  for (const [index, value] of parseArray(text, file, problems).entries()) {
    const result = v.safeParse(entrySchema, value);
    if (result.success) glossary.push(result.output);
    else problems.push(...schemaProblems(result.issues, file, index));
  }
  return { glossary, problems };
}
