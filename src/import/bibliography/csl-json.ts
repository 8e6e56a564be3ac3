// CSL-JSON, the format of Zotero and pandoc, and what doi.org and Crossref answer: items, each a reference.
import { factsOfCsl, shownDateOfCsl } from "../../map/csl.ts";
import { parseArxivId } from "../../map/identifiers.ts";
import type { ExtraField, PersonName } from "../../map/model.ts";
import { isOnlyPreprint } from "../../map/preprints.ts";
import { MAX_ENTRIES, tooMany } from "../entry-limit.ts";
import { initialsLastIn, personOf } from "../initials-last.ts";
import type { Problem, ProblemRule } from "../problems.ts";
import { type Bibliography, makeReference, REMARK_FIELDS, type Reference, type ReferenceFacts } from "../reference.ts";
import { isObject, type JsonElement, jsonElements } from "./csl/items.ts";
import { type ReadItem, readItem } from "./csl/members.ts";

/** The references of a CSL-JSON text in its order. Elements that are not items are left out with a remark. */
export function parseCslJson(text: string, file: string): Bibliography {
  const refused = (message: string): Bibliography => ({
    references: [],
    remarks: [],
    problems: [{ file, at: null, rule: "not-read", message }],
  });
  const read = jsonElements(text);
  if ("problem" in read) return refused(read.problem);
  if (read.elements.length > MAX_ENTRIES) return refused(tooMany(MAX_ENTRIES, "items"));
  const references: Reference[] = [];
  const remarks: Problem[] = [];
  for (const { element, at } of read.elements) {
    if (!isObject(element)) remarks.push({ file, at, rule: "not-read", message: "not an object" });
    else if (isEmpty(element)) remarks.push({ file, at, rule: "not-read", message: "left out: it states nothing" });
    else {
      const result = toReference(element, { element, at }, file);
      references.push(result.reference);
      for (const remark of result.remarks) remarks.push(remark);
    }
  }
  return { references, remarks, problems: [] };
}

/** What a work is known by. Many files that are no references have a type, a name and an author. */
const NAMING = ["id", "title", "title-short", "DOI", "URL", "issued", "container-title", "abstract", "note", "custom"];

function isEmpty(members: Readonly<Record<string, unknown>>): boolean {
  const isStated = (name: string): boolean => members[name] != null && members[name] !== "";
  const { author } = members;
  return !NAMING.some(isStated) && !Array.isArray(author);
}

function toReference(
  members: Readonly<Record<string, unknown>>,
  { at }: JsonElement,
  file: string,
): { reference: Reference; remarks: readonly Problem[] } {
  const read = readItem(members);
  const facts = makeReference(...factsOf(read));
  const remark = (member: string, rule: ProblemRule, message: string): Problem => ({
    file,
    at: `${at}.${member}`,
    rule,
    message,
  });
  const wrongDate = read.date?.wrong ?? null;
  const remarks = [
    ...(read.id === null ? [remark("id", "missing-id", "missing")] : []),
    ...(facts.title === "" ? [remark("title", "missing-title", "missing")] : []),
    ...(wrongDate === null ? [] : [remark("issued", "impossible-date", `"${wrongDate}" is not a date`)]),
    ...read.problems.map(({ member, message }) => remark(member, "not-read", message)),
  ];
  const reference = {
    ...facts,
    id: read.id,
    title: facts.title || facts.url || facts.doi || read.id || "untitled",
    shownDate: shownDateOfCsl(read.item),
    collections: read.collections,
    notes: remarksIn(facts.extra),
    file,
    at,
  };
  return { reference, remarks };
}

/** What our own export states besides in `custom.aimap` wins. */
function factsOf({ item, date, kept }: ReadItem): Partial<ReferenceFacts>[] {
  const facts = factsOfCsl(item);
  const own = item.custom?.aimap ?? {};
  const { published = null, issued = null } = date ?? {};
  return [
    facts,
    own.published === undefined ? { published } : {},
    own.issued === undefined ? { issued } : {},
    own.arxiv === undefined ? { arxiv: facts.arxiv ?? arxivInNote(facts.note) } : {},
    // an item that we wrote has in `custom.aimap` what its variables would not give back
    own.origin === undefined ? { extra: [...kept, ...facts.extra], ...peopleOf(facts), ...typeOf(facts) } : {},
  ];
}

/** The people, of whom some programs state `Doe JA` as a whole name. */
function peopleOf(facts: Pick<ReferenceFacts, PeopleKey>): Pick<ReferenceFacts, PeopleKey> {
  const withParts = (names: readonly PersonName[]): readonly PersonName[] => {
    const found = initialsLastIn(
      names.map(({ literal, family, given }) => literal ?? (given === undefined ? (family ?? "") : "")),
    );
    return found.every((name) => name === null) ? names : names.map((name, at) => personOf(found[at] ?? null) ?? name);
  };
  return { authorNames: withParts(facts.authorNames), editorNames: withParts(facts.editorNames) };
}
/** Programs without a type for preprints take them for articles. */
function typeOf(facts: ReferenceFacts): Partial<ReferenceFacts> {
  const canBePreprint = facts.cslType === "document" || (facts.cslType === "article-journal" && facts.venue !== null);
  return canBePreprint && isOnlyPreprint(facts) ? { cslType: "article", kind: "preprint" } : {};
}

type PeopleKey = "authorNames" | "editorNames";

/** Zotero writes a line such as `arXiv: 2309.08600 [cs]` into the note. */
function arxivInNote(note: string | null): string | null {
  const line = /^arXiv:[ \t]*(\S+)/im.exec(note ?? "")?.[1];
  return line === undefined ? null : parseArxivId(line);
}

/** What its owner wrote about it, in this format or in the one that it came from. */
function remarksIn(extra: readonly ExtraField[]): string[] {
  const texts = extra.flatMap(({ format, name, value }) =>
    REMARK_FIELDS[format].some((field) => field === name) && typeof value === "string" ? [value] : [],
  );
  return [...new Set(texts)];
}
