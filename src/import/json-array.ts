// The array that a JSON file of references or glossary entries consists of.
import { depthProblem, jsonProblem } from "../text/json-problem.ts";
import { A_MAP, type Problem } from "./problems.ts";

/** The elements of the array, or the problem that keeps the file from being read. */
export function parseJsonArray(text: string, file: string): { elements: readonly unknown[]; problems: Problem[] } {
  const refused = (message: string) => ({
    elements: [],
    problems: [{ file, at: null, rule: "not-read" as const, message }],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(`not JSON: ${jsonProblem(text)}`);
  }
  const tooDeep = depthProblem(text);
  if (tooDeep !== null) return refused(tooDeep);
  if (Array.isArray(value)) return { elements: value, problems: [] };
  const isMap = typeof value === "object" && value !== null && "papers" in value;
  return refused(isMap ? A_MAP : "not a JSON array");
}
