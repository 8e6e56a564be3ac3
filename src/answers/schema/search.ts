// Search results: papers, with why each matched.
import { count, list, optionalText, record, ref, text } from "./keywords.ts";
import { PAPER_SHAPES } from "./papers.ts";

export const SEARCH_SHAPES = {
  result: record("a paper that a query found, or that is related to those named", {
    ...PAPER_SHAPES.paper.properties,
    match: ref("match"),
  }),
  match: record("why a paper matched the query, or what it shares with the papers named", {
    rank: { description: "1 for the best", type: "integer", minimum: 1 },
    score: { description: "comparable within one answer only", type: "number" },
    fields: list(ref("matchedField"), "the texts that matched, the strongest first"),
    reasons: list(ref("reason"), "the parts of the score, the largest first"),
  }),
  matchedField: record("a text that matched", {
    path: optionalText(
      "JSON path of the text in the record; null: a note of the topic, which the record does not hold",
    ),
    field: text("which field the text belongs to"),
    text: text("the whole text"),
    ranges: list(ref("range"), "the parts that matched, in order"),
  }),
  range: record("a half-open range of UTF-16 units", {
    start: count("first unit"),
    end: count("unit after the last"),
    query: text("the words of the query that match here, as typed; of a related paper, as it states them"),
    way: text("how they match: exact, prefix, inflection, glossary, initialism, typo …"),
  }),
  reason: record("a part of the score", {
    query: optionalText(
      "words of the query as typed; null if it is not about particular words; of a related paper, what it shares",
    ),
    what: { enum: ["words", "nearness", "title", "mention"] },
    way: optionalText("how the strongest hit matches"),
    field: optionalText("the field of the strongest hit"),
    share: { description: "part of the score, up to 1", type: "number" },
  }),
} as const;
