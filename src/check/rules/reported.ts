// Rules without a test of their own. Their findings are reported by the import when it reads lists and bibliographies
// (src/import), by the validation of map files (../check.ts), by the comparison with the layers below
// (../sources-disagree.ts), and by the matching of acceptances (../accepted.ts).
import type { ProblemRule } from "../../import/problems.ts";
import type { Rule } from "../rule.ts";

export const REPORTED: Readonly<Record<ProblemRule | "broken-map" | "left-out" | "unused-acceptance", Rule>> = {
  "not-read": {
    severity: "error",
    finds: "a part of the input that could not be read",
    explanation: "That part is missing from the map. Correct the input at the location given.",
  },
  "broken-map": {
    severity: "error",
    finds: "an invalid map file",
    explanation:
      "aimap cannot open the map. Build it again, or correct what is reported; aimap schema build describes the format.",
  },
  "missing-title": {
    severity: "error",
    finds: "an entry without a title",
    explanation: "The map uses its URL or key as the title. Give the entry a title.",
  },
  "impossible-date": {
    severity: "error",
    finds: "a date that does not exist, such as 2024-13",
    explanation: "The paper is undated in the map. Write the date as 2024, 2024-06 or 2024-06-15.",
  },
  "sources-disagree": {
    severity: "warning",
    finds: "a paper of which two sources state different arXiv ids, DOIs, dates or people",
    explanation:
      "The sources are two lists, a list and its references, or two layers. The map shows what the later layer states, but no identifier of another paper, and finds the paper by both identifiers. Correct the one that is wrong. If the two are different works, give them different titles. Entries of lists with one title and different identifiers stay two papers.",
  },
  "unknown-reference": {
    severity: "error",
    finds: "a [@key] that matches no reference",
    explanation:
      "None of the files given with --references contains the key. Correct it, or add the reference; with --map bundled, a list is read above the built-in map, whose keys it can use. Without such files, build takes the key of an entry with a title as the id of its paper.",
  },
  "duplicate-id": {
    severity: "error",
    finds: "two references with the same id",
    explanation:
      "Only the first reference keeps the id; another work gets one of its own. Give each reference its own id, or remove the duplicate.",
  },
  "unresolved-name": {
    severity: "warning",
    finds: "a BibTeX string, TeX command or crossref that is not defined",
    explanation:
      "The map contains the name of the string or command instead of its text, or lacks what the crossref would add. Define the name, or write out its text.",
  },
  "syntax-mistake": {
    severity: "warning",
    finds: "a mistake in the syntax of a bibliography or a table that hides nothing, such as a missing comma",
    explanation: "aimap reads the entry as it is meant; other programs may refuse the file. Correct the mistake.",
  },
  "unclear-name": {
    severity: "warning",
    finds: "people whose names cannot be told apart",
    explanation: "The map has them as one author. In BibTeX, write `and` between people.",
  },
  "guessed-encoding": {
    severity: "warning",
    finds: "a file that is not UTF-8",
    explanation:
      "It does not say how it is encoded, and was read as Windows-1252, which contains Latin-1. If letters are wrong, convert it to UTF-8 with iconv.",
  },
  "missing-id": {
    severity: "warning",
    finds: "a reference without an id",
    explanation: "aimap derives an id, which can change when the list changes. Give the reference an id.",
  },
  "unused-reference": {
    severity: "warning",
    finds: "a reference that no paper in the list uses",
    explanation: "It adds nothing to the map. Check whether its title, DOI or link differs from the list's.",
  },
  "unused-acceptance": {
    severity: "warning",
    finds: "an acceptance that matches no finding",
    explanation:
      "The finding has been fixed, or the acceptance names another rule or gives no reason. Correct or remove it.",
  },
  "left-out": {
    severity: "note",
    finds: "lines that a map has no place for",
    explanation:
      "These are tables of contents, badges, licences and the like. If they contain papers, aimap did not recognise them.",
  },
  "unread-checkbox": {
    severity: "warning",
    finds: "a bullet with a checkbox that is no paper, or whose state is unknown",
    explanation:
      "Write a link, [@key], an arXiv id, a DOI or the exact title after the checkbox. The states are [ ], [/], [x] and [-].",
  },
  "unread-fields": {
    severity: "note",
    finds: "fields that a map has no place for",
    explanation:
      "They are kept only in the file that states them. Everything that a bibliography states has a place in the map.",
  },
};
