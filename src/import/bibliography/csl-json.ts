// CSL-JSON, the format of Zotero and pandoc: an array of items, each a reference.
import * as v from "valibot";
import { type CslItem, factsOfCsl, shownDateOfCsl } from "../../map/csl.ts";
import { edtfOfCsl, parseEdtf } from "../../map/edtf.ts";
import { parseJsonArray } from "../json-array.ts";
import { type Problem, type ProblemRule, schemaProblems } from "../problems.ts";
import type { Bibliography, Reference } from "../reference.ts";
import { type CheckedCslItem, cslItemSchema } from "./csl-schema.ts";

/** The references of a CSL-JSON text in its order. Elements that are not items are left out with a remark. */
export function parseCslJson(text: string, file: string): Bibliography {
  const { elements, problems } = parseJsonArray(text, file);
  const references: Reference[] = [];
  const remarks: Problem[] = [];
  for (const [index, element] of elements.entries()) {
    const checked = v.safeParse(cslItemSchema, element);
    if (checked.success) {
      const result = toReference(checked.output, file, index);
      references.push(result.reference);
      remarks.push(...result.remarks);
    } else remarks.push(...schemaProblems(checked.issues, file, index));
  }
  return { references, remarks, problems };
}

function toReference(
  item: CheckedCslItem,
  file: string,
  index: number,
): { reference: Reference; remarks: readonly Problem[] } {
  const { custom, ...members } = item;
  // of what other programs put into `custom`, nothing is read
  const csl: CslItem = { ...members, custom: { aimap: custom?.aimap } };
  const facts = factsOfCsl(csl);
  const id = item.id === undefined ? null : String(item.id);
  const at = `[${index}]`;
  const remark = (member: string, rule: ProblemRule, message: string): Problem => ({
    file,
    at: `${at}.${member}`,
    rule,
    message,
  });
  const remarks: Problem[] = [];
  if (id === null) remarks.push(remark("id", "missing-id", "is missing"));
  if (facts.title === "") remarks.push(remark("title", "missing-title", "is missing"));
  const issued = edtfOfCsl(csl.issued ?? {});
  if (issued !== null && parseEdtf(issued) === null) {
    remarks.push(remark("issued", "impossible-date", `"${issued}" is not a date`));
  }
  const reference = {
    ...facts,
    id,
    title: facts.title || facts.url || id || "untitled",
    shownDate: shownDateOfCsl(csl),
    collections: item.categories,
    notes: [],
    file,
    at,
    unread: [],
  };
  return { reference, remarks };
}
