// Papers with their placements and notes, as records and as rows of a map file.
import { DATE_SOURCES, KINDS, ORIGINS } from "../../map/model.ts";
import { list, optionalDate, optionalText, record, ref, text, texts, year } from "./keywords.ts";

const title = text("the title as the map shows it");
const facts = {
  alternativeTitles: texts("other titles of the work, such as earlier ones"),
  authors: texts("full names in reading order"),
  authorsComplete: { description: "false if the list of authors is cut", type: "boolean" },
  organizations: texts("the organisations that the work comes from"),
  date: optionalDate("the date shown; null: undated"),
};
const dateSource = { description: "where the date comes from", enum: [...DATE_SOURCES, null] };
const published = optionalDate("first public date in the bibliography, kept even if the map shows another month");
const about = {
  kind: { description: "what kind of work it is", enum: KINDS },
  venue: optionalText("journal, conference or site"),
  venueDetail: optionalText("volume, issue and pages"),
  url: optionalText("its page"),
  arxiv: optionalText("arXiv id without version"),
  doi: optionalText("DOI without resolver"),
  code: optionalText("address of its code"),
  demo: optionalText("address of a demonstration"),
  keywords: texts("what it is about, each in one or two words"),
};
export const notes = list(ref("note"), "the curator's notes");
const origin = { description: "whether the source document lists it or the curators resolved it", enum: ORIGINS };
const group = optionalText("label for several papers inside the topic");
const comment = optionalText("what the curator wrote about the paper in this topic");
const topicId = text("id of the topic");

export const PAPER_SHAPES = {
  paper: record("a listed work: article, preprint, post, essay, report …", {
    type: { const: "paper" },
    id: text("citation key; it never changes"),
    title,
    ...facts,
    year: year("the year of the date"),
    dateSource,
    published,
    ...about,
    placements: list(ref("placement"), "the topics that list it; at least one"),
    notes,
    origin,
    layer: text("name of the layer that it came from"),
    layers: { ...texts("names of all layers that contain it, the lowest first"), minItems: 1 },
  }),
  placement: record("a paper under a topic", {
    topicId,
    topicPath: texts("names from the top of the tree down to the topic"),
    group,
    comment,
  }),
  note: record("a curator's bullet; notes nest", { text: text("its text"), notes: list(ref("note")) }),
} as const;

export const PAPER_ROW_SHAPES = {
  paperRow: record("a paper in a map file", {
    id: text("citation key"),
    title,
    ...facts,
    dateSource,
    published,
    ...about,
    placements: { ...list(ref("placementRow")), minItems: 1 },
    notes,
    origin,
  }),
  placementRow: record("a paper under a topic in a map file", { topicId, group, comment }),
} as const;
