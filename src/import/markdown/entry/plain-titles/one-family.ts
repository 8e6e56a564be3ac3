// One family name and the year first: `Nanda (2023) Progress measures for caves`, `Meng 2022: Locating Things in Boxes`,
// `Craig, 2018, A New U`
import { parseLoneCitation } from "../lone-citation.ts";
import { MODERN_YEAR } from "../name-patterns.ts";
import { countWords } from "../words.ts";
import { splitRest } from "./people-first.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const LEAD = new RegExp(
  `^(?<cited>\\p{Lu}[\\p{L}-]+(?:,? \\(${MODERN_YEAR}[a-z]?\\)[,.:]?|,? ${MODERN_YEAR}[a-z]?(?:[,.:]|(?= [-–—]))))(?: [-–—]{1,2})? (?=["“\\p{Lu}\\p{N}])`,
  "u",
);
const MIN_TITLE_WORDS = 3;

export const titleAfterFamily: PlainTitleForm = (text) => {
  const [found = "", cited = ""] = LEAD.exec(text) ?? [];
  const lone = found === "" ? null : parseLoneCitation(cited.replace(/[,.:]$/, ""));
  if (lone === null) return null;
  const { title, facts } = splitRest(text.slice(found.length));
  // `Cave 2019: The 2019 track on caves` is what an event is called
  if (countWords(title) < MIN_TITLE_WORDS || title.includes(lone.year)) return null;
  return { title, rest: `, (${lone.year}), ${facts}`, people: `${lone.person} (${lone.year}).` };
};
