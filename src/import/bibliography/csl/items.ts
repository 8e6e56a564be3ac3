// The items in a JSON file: an array of them, one alone, or what the services wrap them in that answer with them.
import { depthProblem, jsonProblem } from "../../../text/json-problem.ts";
import { A_MAP } from "../../problems.ts";

/** An element that should be an item, and its JSON path. */
export interface JsonElement {
  readonly element: unknown;
  /** `[3]`, `message.items[3]`, or `$` for an item alone. */
  readonly at: string;
}

/** The elements, or the problem that keeps the file from being read. */
export type JsonElements = { readonly elements: readonly JsonElement[] } | { readonly problem: string };

/** A type of its own, so that members can be named without brackets. */
export interface JsonObject {
  readonly name?: unknown;
  readonly literal?: unknown;
  readonly raw?: unknown;
  readonly [member: string]: unknown;
}

export function jsonElements(text: string): JsonElements {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: `not JSON: ${jsonProblem(text)}` };
  }
  const problem = depthProblem(text);
  return problem === null ? elementsOf(value) : { problem };
}

/** Where Crossref's lists and single works, Zotero's API and pandoc's metadata have their items. */
const WRAPPERS = [["message", "items"], ["message"], ["items"], ["references"]] as const;

function elementsOf(value: unknown): JsonElements {
  if (Array.isArray(value)) return { elements: listed(value, "") };
  if (!isObject(value)) return { problem: "not a JSON array" };
  if ("papers" in value) return { problem: A_MAP };
  for (const names of WRAPPERS) {
    const inside = names.reduce<unknown>((each, name) => (isObject(each) ? each[name] : undefined), value);
    const path = names.join(".");
    if (Array.isArray(inside)) return { elements: listed(inside, path) };
    if (isObject(inside)) return { elements: [{ element: inside, at: path }] };
  }
  if (ITEM_MEMBERS.some((name) => name in value)) return { elements: [{ element: value, at: "$" }] };
  return { problem: "not a JSON array" };
}

/** An item alone has one of these. */
const ITEM_MEMBERS = ["type", "title", "DOI"];

function listed(elements: readonly unknown[], path: string): JsonElement[] {
  return elements.map((element, index) => ({ element, at: `${path}[${index}]` }));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
