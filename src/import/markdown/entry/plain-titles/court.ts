// Decisions of courts, and laws: `Brown v. Board of Caves, 347 U.S. 483 (1954)`, `Doe v Roe [1932] AC 562`, `Caves Act of 1964,
// Pub. L. No. 88-352, 78 Stat. 241 (1964)`
import type { PlainTitleForm } from "./plain-title.ts";

const REPORTER =
  "\\d{1,4} (?<reporter>\\p{Lu}[\\p{L}.’']{0,19}(?: \\p{Lu}[\\p{L}.’']{0,9}| ?\\d(?:d|th))*) (?:§ )?\\d{1,5}(?:[-–]\\d+)?(?:, \\d+(?:[-–]\\d+)?)?";
const CITED = new RegExp(
  `,? (?:Pub\\. L\\. (?:No\\. )?[\\d–-]+, )?${REPORTER} \\((?:[^()]{2,30} )?(?<date>(?:1[5-9]|20)\\d\\d)\\)`,
  "u",
);
const NEUTRAL = /,? \[(?<date>(?:1[5-9]|20)\d\d)\] (?:\d )?(?<reporter>\p{Lu}[\p{L}. ]{1,20}?) \d{1,5}(?=[\s.,;]|$)/u;
const NAME = /\sv\.?\s\p{Lu}|\b(?:Act|Code|Law|Directive|Regulation|Constitution)\b|^(?:In re|Ex parte)\s/u;

export const titleBeforeReporter: PlainTitleForm = (text) => {
  if (!NAME.test(text)) return null;
  const found = CITED.exec(text) ?? NEUTRAL.exec(text);
  if (found === null || !NAME.test(text.slice(0, found.index))) return null;
  return { title: text.slice(0, found.index), rest: text.slice(found.index) };
};

/** The reporter and date that the text after a title begins with. Null: it begins with something else. */
export function reporterAtStart(
  text: string,
): { readonly venue: string; readonly date: string; readonly length: number } | null {
  const found = /^,? (?:\d|Pub\. L)/.test(text) ? CITED.exec(text) : /^,? \[\d/.test(text) ? NEUTRAL.exec(text) : null;
  const { reporter, date } = found?.groups ?? {};
  if (found?.index !== 0 || reporter === undefined || date === undefined) return null;
  return { venue: reporter, date, length: found[0].length };
}
